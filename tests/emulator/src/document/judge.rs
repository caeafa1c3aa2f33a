//! A request → its arguments, or every place where it is not as the document says. An answer → what is wrong with it.

use indexmap::IndexMap;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::Document;
use super::operation::{Operation, Parameter, Place, Segment};
use super::validators::Compiled;
use crate::journal::cut;

/// A place where a request or an answer is not as the document says.
#[derive(Clone, Debug)]
pub struct Issue {
    /// Where, as a JSON pointer that begins with the part of the request: `/body/name`.
    pub pointer: String,
    /// The keyword that is not fulfilled.
    pub code: String,
    /// What is wrong; values are not repeated, one of them may be a secret.
    pub message: String,
}

/// The arguments of a request.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Of the path, decoded, in order.
    pub path: Vec<(String, String)>,
    /// Of the query, of the types that the document says.
    pub query: Map<String, Value>,
    /// Null for none.
    pub body: Value,
}

impl Document {
    /// Judges a request. `content_type` and `body` are as they came.
    pub(crate) fn judge(
        &self,
        operation: &Operation,
        path: &[&str],
        query: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Judged, Vec<Issue>> {
        let mut judge = Judge { document: self, operation, judged: Judged::default(), issues: Vec::new() };
        judge.path(path);
        judge.query(query);
        judge.body(content_type, body);
        if judge.issues.is_empty() { Ok(judge.judged) } else { Err(judge.issues) }
    }

    /// What is wrong with an answer of an operation.
    pub(crate) fn judge_answer(&self, operation: &Operation, status: u16, body: &Value) -> Vec<Issue> {
        if status == operation.success {
            let Some(schema) = &operation.answer else { return Vec::new() };
            let validator = operation.answer_validator.get_or_init(|| self.validators.get(schema));
            return validator.as_ref().map(|validator| found("/answer", validator, body)).unwrap_or_default();
        }
        let schema = format!("{}/responses/{status}/content/application~1json/schema", operation.pointer);
        if self.value.pointer(&schema).is_none() {
            return Vec::new();
        }
        self.validators.get(&schema).map(|validator| found("/answer", &validator, body)).unwrap_or_default()
    }
}

struct Judge<'a> {
    document: &'a Document,
    operation: &'a Operation,
    judged: Judged,
    issues: Vec<Issue>,
}

impl Judge<'_> {
    fn object(&mut self, pointer: String, code: &str, message: impl Into<String>) {
        if self.issues.len() < MOST {
            self.issues.push(Issue::new(pointer, code, message.into()));
        }
    }

    fn path(&mut self, path: &[&str]) {
        for (segment, given) in self.operation.segments.iter().zip(path) {
            let Segment::Parameter(name) = segment else { continue };
            let Some(text) = decode(given) else {
                self.object(format!("/path/{name}"), "encoding", "it is not percent-encoded UTF-8");
                continue;
            };
            if let Some(parameter) = self.operation.parameter(Place::Path, name) {
                self.parameter(parameter, &[text.as_str()]);
            }
            self.judged.path.push((name.clone(), text));
        }
    }

    fn query(&mut self, query: &str) {
        let mut given = IndexMap::<String, Vec<String>>::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (decode(&name.replace('+', " ")), decode(&value.replace('+', " "))) {
                (Some(name), Some(value)) => given.entry(name).or_default().push(value),
                _ => self.object("/query".to_owned(), "encoding", "it is not percent-encoded UTF-8"),
            }
        }
        for (name, values) in &given {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            match self.operation.parameter(Place::Query, name) {
                Some(parameter) => {
                    if let Some(value) = self.parameter(parameter, &values) {
                        self.judged.query.insert(name.clone(), value);
                    }
                }
                None if self.document.lenient => {}
                None => {
                    self.object(format!("/query/{name}"), "unrecognized_keys", "the operation has no such parameter")
                }
            }
        }
        for parameter in &self.operation.parameters {
            let missing = parameter.required && !given.contains_key(&parameter.name);
            if missing && parameter.place == Place::Query {
                self.object(format!("/query/{}", parameter.name), "required", "it is required");
            }
        }
    }

    /// Judges the values that were given for one parameter; gives what they mean.
    fn parameter(&mut self, parameter: &Parameter, values: &[&str]) -> Option<Value> {
        let part = if parameter.place == Place::Path { "path" } else { "query" };
        let place = format!("/{part}/{}", parameter.name);
        let value = match values {
            values if parameter.is_list => values.iter().map(|value| Value::from(*value)).collect(),
            [value] if parameter.is_json => {
                serde_json::from_str(value).unwrap_or_else(|_| Value::from((*value).to_owned()))
            }
            [value] => Value::from((*value).to_owned()),
            values => {
                self.object(place, "duplicate", format!("it is given {} times", values.len()));
                return None;
            }
        };
        let value = self.document.behaviour.clamped(&self.operation.id, &parameter.name, value);
        let validators = &self.document.validators;
        let validator = parameter.validator.get_or_init(|| validators.get(&parameter.schema));
        if let Some(validator) = validator
            && !validator.is_valid(&value)
        {
            self.issues.extend(found(&place, validator, &value));
        }
        Some(value)
    }

    fn body(&mut self, content_type: Option<&str>, body: &[u8]) {
        let Some(schema) = &self.operation.request else {
            // What has no body takes none; an empty object is let through, as generic clients send it.
            if !body.is_empty() && body != b"{}" {
                self.object("/body".to_owned(), "unexpected", "the operation takes no body");
            }
            return;
        };
        let validators = &self.document.validators;
        let Some(validator) = self.operation.request_validator.get_or_init(|| validators.get(schema)) else { return };
        if body.is_empty() {
            // The document marks no body as required. One that says something even where it says the least is: `{}` is wrong.
            if !self.document.lenient && !validator.is_valid(&Value::Object(Map::new())) {
                self.object("/body".to_owned(), "required", "it is required");
            }
            return;
        }
        let essence = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            let message = "it must be application/json";
            return self.object("/headers/content-type".to_owned(), "content_type", message);
        }
        match serde_json::from_slice(body) {
            Ok(value) if validator.is_valid(&value) => self.judged.body = value,
            // Each arm of a union repeats in its errors what the caller wrote.
            Ok(_) if body.len() > EXPLAINED => {
                let message = format!("it is not as the document says; of more than {EXPLAINED} bytes no more is said");
                self.object("/body".to_owned(), "invalid", message);
            }
            Ok(value) => self.issues.extend(found("/body", validator, &value)),
            Err(error) => self.object("/body".to_owned(), "json", format!("it is not JSON: {error}")),
        }
    }
}

fn decode(text: &str) -> Option<String> {
    // `percent_decode_str` lets a stray `%` through.
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('%') {
        let digits = after.as_bytes().get(..2)?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        rest = after.get(2..)?;
    }
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// At most so many issues are reported for one value, and of each at most so many bytes: a caller's names stand in both parts.
const MOST: usize = 20;
const LONGEST: usize = 300;
/// What is wrong with a larger body is not said.
const EXPLAINED: usize = 64 << 10;

impl Issue {
    fn new(mut pointer: String, code: &str, mut message: String) -> Self {
        cut(&mut pointer, LONGEST);
        cut(&mut message, LONGEST);
        Self { pointer, code: code.to_owned(), message }
    }
}

fn found(place: &str, validator: &Compiled, value: &Value) -> Vec<Issue> {
    let errors = validator.iter_errors(value).take(MOST).map(|error| {
        let pointer = format!("{place}{}", error.instance_path());
        Issue::new(pointer, error.kind().keyword(), error.masked_with("it").to_string())
    });
    errors.collect()
}
