//! An operation of the document → its path, parameters, bodies, permissions and pages.

use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::closing;
use super::roles::Role;
use super::{join, validators::Compiled};

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// In upper case.
    pub method: String,
    /// As the document spells it.
    pub template: String,
    /// The template in parts.
    pub segments: Vec<Segment>,
    /// Where the document has it.
    pub pointer: String,
    /// What it does to which kind of object.
    pub role: Role,
    /// The permissions that a key must have, all of them.
    pub scopes: Vec<String>,
    /// Path and query.
    pub parameters: Vec<Parameter>,
    /// The schema of the JSON body, where there may be one.
    pub request: Option<String>,
    /// The validator of that schema.
    pub(super) request_validator: OnceLock<Option<Compiled>>,
    /// The status of success.
    pub success: u16,
    /// The content type of success.
    pub content_type: String,
    /// The schema of the JSON success, envelope included.
    pub answer: Option<String>,
    pub(super) answer_validator: OnceLock<Option<Compiled>>,
    /// The schema of what the call gives: `result` of the envelope.
    pub result: Option<String>,
    /// Whether the success is in the envelope.
    pub is_enveloped: bool,
    /// How a list is cut.
    pub paging: Paging,
    /// The statuses that the document declares.
    pub statuses: Vec<u16>,
    /// Whether its 400 has `issues`.
    pub has_issues: bool,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// As it is.
    Fixed(String),
    /// A parameter.
    Parameter(String),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Path or query.
    pub place: Place,
    /// Whether a request must have it.
    pub required: bool,
    /// The pointer of its schema.
    pub schema: String,
    /// Whether it may be given several times.
    pub(super) is_list: bool,
    /// Whether its text is JSON: a number or a boolean.
    pub(super) is_json: bool,
    pub(super) validator: OnceLock<Option<Compiled>>,
}

/// How a list is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It is whole.
    Whole,
    /// By cursor, with `nextCursor` and perhaps `totalCount` in the envelope.
    Cursor {
        /// Whether the envelope has `totalCount`.
        total: bool,
    },
    /// By `limit` and `offset`.
    Offset,
}

impl Operation {
    pub(super) fn fits(&self, path: &[&str]) -> bool {
        self.segments.iter().zip(path).all(|(wanted, given)| match wanted {
            Segment::Fixed(text) => text == given,
            Segment::Parameter(_) => !given.is_empty(),
        })
    }

    pub(super) fn parameters_in_path(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
    }

    /// Whether a call of it changes nothing.
    pub(crate) fn reads(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "QUERY" | "TRACE")
    }

    pub(crate) fn parameter(&self, place: Place, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.place == place && parameter.name == name)
    }

    /// The name of the last parameter of the path, where the path ends with one.
    pub(crate) fn item_parameter(&self) -> Option<&str> {
        match self.segments.last() {
            Some(Segment::Parameter(name)) => Some(name),
            _ => None,
        }
    }
}

pub(super) fn operations(document: &Value) -> Vec<Operation> {
    closing::operations(document).filter_map(|(pointer, operation)| read(document, pointer, operation)).collect()
}

fn read(document: &Value, pointer: String, operation: &Value) -> Option<Operation> {
    let (method, template) = closing::place(&pointer);
    let segments = template.split('/').map(|segment| {
        let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
        name.map_or_else(|| Segment::Fixed(segment.to_owned()), |name| Segment::Parameter(name.to_owned()))
    });
    let responses = operation["responses"].as_object();
    let (status, response) = responses?.iter().find(|(status, _)| status.starts_with('2'))?;
    let here = join(&join(&pointer, "responses"), status);
    let content_type = response["content"].as_object().and_then(|content| content.keys().next());
    let content_type = content_type.map_or_else(|| "application/json".to_owned(), Clone::clone);
    let answer = join(&join(&here, "content"), &content_type) + "/schema";
    let answer = document.pointer(&answer).is_some().then_some(answer).filter(|_| content_type == "application/json");
    let members = answer.as_ref().and_then(|answer| document.pointer(answer)?["properties"].as_object());
    let has = |name: &str| members.is_some_and(|members| members.contains_key(name));
    let is_enveloped = has("status") && has("requestId");
    let result = match &answer {
        Some(answer) if has("result") => Some(format!("{answer}/properties/result")),
        Some(answer) if !is_enveloped => Some(answer.clone()),
        _ => None,
    };
    let parameters: Vec<Parameter> = parameters(document, &pointer, operation);
    let has_query = |name: &str| parameters.iter().any(|one| one.place == Place::Query && one.name == name);
    let paging = match () {
        () if has("nextCursor") => Paging::Cursor { total: has("totalCount") },
        () if has_query("limit") && has_query("offset") => Paging::Offset,
        () => Paging::Whole,
    };
    let requirements = operation["security"].as_array().into_iter().flatten().filter_map(Value::as_object);
    let scopes = requirements.flat_map(Map::values).flat_map(|scopes| scopes.as_array().into_iter().flatten());
    let request = format!("{pointer}/requestBody/content/application~1json/schema");
    let bad = &operation["responses"]["400"]["content"]["application/json"]["schema"];
    Some(Operation {
        id: operation["operationId"].as_str()?.to_owned(),
        method,
        segments: segments.collect(),
        role: Role::Report,
        scopes: scopes.filter_map(Value::as_str).map(str::to_owned).collect(),
        parameters,
        request: document.pointer(&request).is_some().then_some(request),
        request_validator: OnceLock::new(),
        success: status.parse().unwrap_or(200),
        content_type,
        answer,
        answer_validator: OnceLock::new(),
        result,
        is_enveloped,
        paging,
        statuses: responses?.keys().filter_map(|status| status.parse().ok()).collect(),
        has_issues: bad["properties"].get("issues").is_some(),
        template,
        pointer,
    })
}

fn parameters(document: &Value, pointer: &str, operation: &Value) -> Vec<Parameter> {
    let listed = operation["parameters"].as_array().into_iter().flatten().enumerate();
    let read = listed.filter_map(|(index, parameter)| {
        let schema = closing::resolve(document, &parameter["schema"]);
        Some(Parameter {
            name: parameter["name"].as_str()?.to_owned(),
            place: match parameter["in"].as_str()? {
                "path" => Place::Path,
                "query" => Place::Query,
                _ => return None,
            },
            required: parameter["required"] == true,
            schema: format!("{pointer}/parameters/{index}/schema"),
            is_list: schema["type"] == "array",
            is_json: matches!(schema["type"].as_str(), Some("integer" | "number" | "boolean")),
            validator: OnceLock::new(),
        })
    });
    read.collect()
}
