//! The responses that the document declares → answers that conform to them: minimal, null wherever that is allowed, maximal for
//! each arm of each union, and the pages of a list.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use clickhouse_cloud_tests::compare::{envelope, expected};
use clickhouse_cloud_tests::payload::{Payload, maximal, payloads};
use clickhouse_cloud_tests::schema::{Bodies, at, bodies, document, properties, types};
use serde_json::{Map, Value, json};

use super::closing::operations;

/// How many items a page of an offset list is asked for.
pub(super) const LIMIT: usize = 2;

/// A success or failure of an operation.
#[derive(Debug)]
pub(super) struct Answer {
    /// What it is: the fill, and the arms that were chosen.
    pub(super) name: String,
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) body: String,
    /// What a client must make of it: the envelope without status and request id, null for nothing; of a failure the body.
    pub(super) meant: Value,
    /// How many values it has, counted at every depth.
    pub(super) fields: usize,
}

/// The answers of an operation; the first is the maximal one with the first arm of every union.
pub(super) fn answers(id: &str) -> &'static [Answer] {
    static ANSWERS: LazyLock<BTreeMap<String, Vec<Answer>>> = LazyLock::new(|| {
        let all = operations(document()).map(|(_, operation)| {
            let id = operation["operationId"].as_str().unwrap();
            (id.to_owned(), build(id, operation))
        });
        all.collect()
    });
    &ANSWERS[id]
}

fn build(id: &str, operation: &Value) -> Vec<Answer> {
    let responses = operation["responses"].as_object().unwrap();
    let (status, response) = responses.iter().find(|(status, _)| status.starts_with('2')).unwrap();
    let (content_type, content) = response["content"].as_object().unwrap().iter().next().unwrap();
    let answer = |name: String, body: String, meant: Value, fields: usize| Answer {
        name,
        status: status.parse().unwrap(),
        content_type: content_type.clone(),
        body,
        meant,
        fields,
    };
    let bodies = &bodies()[id];
    let Some(whole) = bodies.answer.as_deref() else {
        let text = content["example"].as_str().or(content["schema"]["example"].as_str()).unwrap_or("one\ntwo é\n");
        return vec![answer("text".to_owned(), text.to_owned(), text.into(), 1)];
    };
    let mut all: Vec<Answer> = match bodies.value() {
        Some(value) => {
            let of_value = |payload: Payload| {
                let body = envelope(bodies, &payload);
                let meant = expected(&body, &payload);
                answer(payload.name.clone(), body.to_string(), meant, payload.places.len())
            };
            payloads(&value).into_iter().map(of_value).collect()
        }
        None => {
            let nothing = |mut payload: Payload| {
                // The document requires no member; `{}` is not an envelope.
                payload.value["status"] = json!(200);
                answer(payload.name, payload.value.to_string(), Value::Null, payload.places.len())
            };
            payloads(whole).into_iter().map(nothing).collect()
        }
    };
    // Minimal and nulls come first out of `payloads`.
    all.rotate_left(2);
    all
}

/// The failures that an operation declares: of each status one for every arm of every union in its body.
pub(super) fn failures(id: &str) -> Vec<Answer> {
    let (here, operation) = operations(document()).find(|(_, operation)| operation["operationId"] == id).unwrap();
    let declared = operation["responses"].as_object().unwrap().keys().filter(|status| !status.starts_with('2'));
    let answers = declared.flat_map(|status| {
        let schema = format!("{here}/responses/{status}/content/application~1json/schema");
        maximal(&schema).into_iter().map(move |Payload { name, mut value, places }| {
            let status = status.parse().unwrap();
            value["status"] = json!(status);
            let content_type = "application/json".to_owned();
            Answer { name, status, content_type, body: value.to_string(), meant: value, fields: places.len() }
        })
    });
    answers.collect()
}

/// The items of a list, every arm of their unions among them, and how a server gives them out.
#[derive(Debug)]
pub(super) struct List {
    /// The items, in order.
    pub(super) items: Vec<Value>,
    /// The property of the result that has them, where it is not the list itself.
    field: Option<String>,
    by_cursor: bool,
}

impl List {
    /// The list of an operation that is paged.
    pub(super) fn new(id: &str) -> Self {
        let Bodies { answer, .. } = &bodies()[id];
        let by_cursor = properties(answer.as_deref().unwrap()).iter().any(|(name, _)| name == "nextCursor");
        let value = bodies()[id].value().unwrap();
        let (field, list) = if types(at(&value)).contains(&"array") {
            (None, value)
        } else {
            let is_list = |schema: &str| types(at(schema)).contains(&"array");
            let mut lists = properties(&value).into_iter().filter(|(_, property)| is_list(&property.schema));
            let (name, property) = lists.next().unwrap();
            (Some(name), property.schema)
        };
        let items = maximal(&list).into_iter().flat_map(|payload| payload.value.as_array().cloned().unwrap());
        Self { items: items.collect(), field, by_cursor }
    }

    /// The page that a request asks for. A cursor page has one item, and the second page none; its cursor is the number of the
    /// next page, in a form that must be encoded.
    pub(super) fn page(&self, query: &BTreeMap<String, Value>) -> Value {
        if !self.by_cursor {
            let number = |name: &str, default: usize| {
                query.get(name).and_then(Value::as_u64).map_or(default, |number| usize::try_from(number).unwrap())
            };
            let items: Vec<&Value> = self.items.iter().skip(number("offset", 0)).take(number("limit", LIMIT)).collect();
            let result = match &self.field {
                Some(field) => Value::Object(Map::from_iter([(field.clone(), json!(items))])),
                None => json!(items),
            };
            return json!({"status": 200, "requestId": "page", "result": result});
        }
        let asked = query.get("cursor").and_then(Value::as_str);
        let page: usize = asked.map_or(0, |cursor| cursor.strip_prefix("page/ +&=é").unwrap().parse().unwrap());
        let items: Vec<&Value> = match page {
            0 => self.items.iter().take(1).collect(),
            1 => Vec::new(),
            page => self.items.iter().skip(page - 1).take(1).collect(),
        };
        let next = (page < self.items.len()).then(|| format!("page/ +&=é{}", page + 1));
        json!({"status": 200, "requestId": "page", "result": items, "nextCursor": next, "limit": LIMIT, "totalCount": self.items.len()})
    }

    /// How many requests a walk makes.
    pub(super) fn pages(&self) -> usize {
        // An offset list ends with the first page that is not full.
        if self.by_cursor { self.items.len() + 1 } else { self.items.len() / LIMIT + 1 }
    }
}
