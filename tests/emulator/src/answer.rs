//! What a call gave → the bytes of an HTTP answer, in the envelope of the API.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::call::{Outcome, Refused};
use crate::document::{Issue, Operation};

/// An answer before faults.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    /// The JSON body; null for a text.
    pub(crate) json: Value,
    pub(crate) text: Option<String>,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// What was wrong with the request.
    pub(crate) verdict: String,
}

impl Answer {
    pub(crate) fn json(status: u16, json: Value) -> Self {
        let (content_type, verdict) = ("application/json".to_owned(), "accepted".to_owned());
        Self { status, content_type, json, text: None, headers: Vec::new(), verdict }
    }

    pub(crate) fn text(status: u16, content_type: &str, text: String) -> Self {
        Self { content_type: content_type.to_owned(), text: Some(text), ..Self::json(status, Value::Null) }
    }

    /// What an operation answers.
    pub(crate) fn of(operation: &Operation, outcome: Outcome, request_id: String) -> Self {
        let reply = match outcome {
            Ok(reply) => reply,
            Err(refused) => return Self::refused(&refused, request_id),
        };
        if let Some(text) = reply.text {
            let mut answer = Self::text(operation.success, &operation.content_type, text);
            if operation.content_type.starts_with("application/x-pem-file") {
                let name = "attachment; filename=\"postgres-ca-certificate.pem\"";
                answer.headers.push(("content-disposition", name.to_owned()));
            }
            return answer;
        }
        if !operation.is_enveloped {
            return Self::json(operation.success, reply.result.unwrap_or_default());
        }
        let mut body = Map::new();
        body.insert("status".to_owned(), json!(operation.success));
        body.insert("requestId".to_owned(), json!(request_id));
        if let (Some(result), true) = (reply.result, operation.result.is_some()) {
            body.insert("result".to_owned(), result);
        }
        body.extend(reply.envelope);
        Self::json(operation.success, Value::Object(body))
    }

    /// An error in the envelope of the API.
    pub(crate) fn refused(refused: &Refused, request_id: String) -> Self {
        let mut body = Map::new();
        let error = match code(refused.status) {
            "" => refused.message.clone(),
            code => format!("{code}: {}", refused.message),
        };
        body.insert("status".to_owned(), json!(refused.status));
        body.insert("error".to_owned(), json!(error));
        body.insert("requestId".to_owned(), json!(request_id));
        body.extend(refused.extra.clone());
        Self { verdict: error, ..Self::json(refused.status, Value::Object(body)) }
    }

    /// A request that is not as the document says.
    pub(crate) fn judged(operation: &Operation, issues: &[Issue], request_id: String) -> Self {
        let said: Vec<String> = issues.iter().map(|issue| format!("{}: {}", issue.pointer, issue.message)).collect();
        let mut refused = Refused::new(400, said.join("; "));
        if operation.has_issues {
            let listed = issues.iter().map(|issue| {
                // `/body/name/0` → ["name", 0]
                let tokens = issue.pointer.split('/').skip(2).filter(|token| !token.is_empty());
                let path: Vec<Value> = tokens
                    .map(|token| token.parse::<u64>().map_or_else(|_| json!(token), |index| json!(index)))
                    .collect();
                json!({"path": path, "code": issue.code, "message": issue.message})
            });
            refused.extra.insert("issues".to_owned(), listed.collect());
        }
        Self::refused(&refused, request_id)
    }

    /// The body as bytes.
    pub(crate) fn bytes(&self) -> Bytes {
        match &self.text {
            Some(text) => Bytes::from(text.clone()),
            None => Bytes::from(serde_json::to_vec(&self.json).unwrap_or_default()),
        }
    }
}

/// What the API writes before the colon.
fn code(status: u16) -> &'static str {
    match status {
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        405 => "METHOD_NOT_ALLOWED",
        408 => "REQUEST_TIMEOUT",
        409 => "CONFLICT",
        410 => "GONE",
        413 => "PAYLOAD_TOO_LARGE",
        422 => "UNPROCESSABLE_ENTITY",
        // Seen without a code: its text has the state of the service.
        424 => "",
        429 => "TOO_MANY_REQUESTS",
        _ => "INTERNAL_SERVER_ERROR",
    }
}
