//! Names that mean something to Rust or to the runtime, at every place that gives a name: each is refused with the entry that
//! settles it, or the client compiles.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::model::reserved;
use serde_json::{Map, Value, json};

use crate::constructs::compiles::compiles;
use crate::constructs::fixture::Fixture;

/// Words beside those that the generator knows to be taken.
const WORDS: &[&str] = &[
    "additional",
    "as_ref",
    "as_str",
    "async",
    "await",
    "body",
    "box",
    "builder",
    "cmp",
    "constant",
    "count",
    "crate",
    "debug",
    "drop",
    "dyn",
    "error",
    "extra",
    "features",
    "field",
    "fields",
    "finish",
    "from",
    "generated",
    "goal",
    "hash",
    "info",
    "into_iter",
    "is_known",
    "iter",
    "json",
    "len",
    "limit",
    "main",
    "match",
    "name",
    "next",
    "none",
    "nulls",
    "object",
    "operations",
    "option",
    "optional",
    "partial_cmp",
    "poll",
    "position",
    "prelude",
    "query",
    "read",
    "result",
    "runtime",
    "self",
    "setters",
    "some",
    "state",
    "std",
    "string",
    "super",
    "test",
    "to_string",
    "type",
    "unknown",
    "value",
    "values",
    "variant",
    "vec",
    "wait",
    "write",
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "Fn",
    "Iterator",
    "Option",
    "PartialEq",
    "Send",
    "Sync",
    "Unknown",
    "With bearer",
    "Self",
    "None",
    "Some",
    "i64",
    "str",
    "bool",
    "u8",
];

fn words() -> Vec<String> {
    let known = [
        reserved::TYPES,
        reserved::TRAIT_METHODS,
        reserved::CALL_METHODS,
        reserved::CLIENT_METHODS,
        reserved::MODULES,
        reserved::FEATURES,
        WORDS,
    ];
    let mut words: Vec<String> = known.concat().into_iter().map(str::to_owned).collect();
    words.sort();
    words.dedup();
    words
}

/// A document and its policy, of which every name begins with the place's own word: documents of several places go together.
struct Draft {
    place: &'static str,
    paths: Map<String, Value>,
    schemas: Map<String, Value>,
    policy: Value,
}

impl Draft {
    fn new(place: &'static str) -> Self {
        Self { place, paths: Map::new(), schemas: Map::new(), policy: json!({}) }
    }

    /// An operation of the resource with the place's name.
    fn operation(&mut self, id: &str, method: &str, more: Value) {
        self.tagged(id, method, self.place, more);
    }

    fn tagged(&mut self, id: &str, method: &str, tag: &str, more: Value) {
        let mut operation =
            json!({ "operationId": id, "tags": [tag], "responses": { "200": { "description": "ok" } } });
        operation.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap());
        self.paths.insert(format!("/v1/{}/{id}", self.place), json!({ method: operation }));
    }

    fn schema(&mut self, name: &str, schema: Value) -> Value {
        self.schemas.insert(name.to_owned(), schema);
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn fixture(self) -> Fixture {
        let spec = json!({
            "openapi": "3.1.1", "info": { "title": "Names", "version": "1" },
            "paths": self.paths, "components": { "schemas": self.schemas }
        });
        Fixture::of(&spec, &self.policy)
    }
}

fn content(schema: &Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn body(schema: &Value) -> Value {
    json!({ "requestBody": { "content": content(schema) } })
}

fn envelope(result: &Value) -> Value {
    json!({ "properties": { "status": { "type": "number" }, "requestId": { "type": "string" }, "result": result } })
}

fn gives(schema: &Value) -> Value {
    json!({ "responses": { "200": { "description": "ok", "content": content(&envelope(schema)) } } })
}

fn object(words: &[String], schema: &Value) -> Value {
    let properties: Map<String, Value> = words.iter().map(|word| (word.clone(), schema.clone())).collect();
    json!({ "type": "object", "properties": properties })
}

fn queries(words: &[String], required: bool) -> Value {
    let parameter =
        |word: &String| json!({ "name": word, "in": "query", "required": required, "schema": { "type": "string" } });
    json!({ "parameters": words.iter().map(parameter).collect::<Vec<_>>() })
}

/// A policy entry for each word.
fn entries(words: &[String], key: impl Fn(usize, &str) -> String) -> Value {
    words.iter().enumerate().map(|(index, word)| (key(index, word), json!(word))).collect::<Map<_, _>>().into()
}

/// A place that gives names: what it makes of words.
type Place = (&'static str, fn(&mut Draft, &[String]));

const PLACES: &[Place] = &[
    ("optional", |draft, words| draft.operation("optionalGet", "get", queries(words, false))),
    ("mandatory", |draft, words| draft.operation("mandatoryGet", "get", queries(words, true))),
    ("sent", |draft, words| {
        let schema = draft.schema("SentThing", object(words, &json!({ "type": "string" })));
        draft.operation("sentPost", "post", body(&schema));
    }),
    ("needed", |draft, words| {
        let mut schema = object(words, &json!({ "type": "string" }));
        schema["required"] = json!(words);
        let schema = draft.schema("NeededThing", schema);
        draft.operation("neededPost", "post", body(&schema));
    }),
    ("cleared", |draft, words| {
        let schema = draft.schema("ClearedThing", object(words, &json!({ "type": ["string", "null"] })));
        draft.operation("clearedPatch", "patch", body(&schema));
    }),
    ("given", |draft, words| {
        let schema = draft.schema("GivenThing", object(words, &json!({ "type": "string" })));
        draft.operation("givenGet", "get", gives(&schema));
    }),
    ("edited", |draft, words| {
        let schema = draft.schema("EditedThing", object(words, &json!({ "type": ["integer", "null"] })));
        draft.operation("editedGet", "get", gives(&schema));
        draft.operation("editedPut", "put", body(&schema));
    }),
    ("listed", |draft, words| {
        let values = [&["anything else".to_owned()], words].concat();
        let schema = draft.schema("ListedThing", json!({ "type": "string", "enum": values }));
        let thing = draft.schema("ListedHolder", json!({ "properties": { "own": schema } }));
        draft.operation("listedGet", "get", gives(&thing));
    }),
    ("tagged", |draft, words| {
        for (index, word) in words.iter().enumerate() {
            draft.tagged(&format!("tagged{index}Get"), "get", word, json!({}));
        }
    }),
    ("called", |draft, words| {
        for index in 0..words.len() {
            draft.operation(&format!("called{index}Get"), "get", json!({}));
        }
        draft.policy["methods"] = entries(words, |index, _| format!("called{index}Get"));
        draft.policy["requests"] = (0..words.len())
            .map(|index| (format!("called{index}Get"), json!(format!("Called{index}"))))
            .collect::<Map<_, _>>()
            .into();
    }),
    ("embodied", |draft, words| {
        for (index, word) in words.iter().enumerate() {
            let is_token = word.chars().all(|c| c.is_ascii_graphic());
            let other = if is_token { format!("application/{word}") } else { "text/plain".to_owned() };
            let content = json!({ "application/json": {}, other: {} });
            draft.operation(&format!("embodied{index}Put"), "put", json!({ "requestBody": { "content": content } }));
        }
    }),
    ("valued", |draft, words| {
        for index in 0..words.len() {
            draft.operation(&format!("valued{index}Get"), "get", json!({}));
        }
        draft.policy["requests"] = entries(words, |index, _| format!("valued{index}Get"));
    }),
    ("typed", |draft, words| {
        for (index, word) in words.iter().enumerate() {
            let schema = draft.schema(word, object(&["own".to_owned()], &json!({ "type": "string" })));
            draft.operation(&format!("typed{index}Put"), "put", body(&schema));
        }
    }),
    ("paged", |draft, words| {
        for index in 0..words.len() {
            let limit = json!({ "name": "limit", "in": "query", "schema": { "type": "integer", "default": 9 } });
            let cursor = json!({ "name": "cursor", "in": "query", "schema": { "type": "string" } });
            let mut page = envelope(&json!({ "type": "array", "items": { "type": "string" } }));
            page["properties"]["nextCursor"] = json!({ "type": ["string", "null"] });
            let answer = json!({ "200": { "description": "ok", "content": content(&page) } });
            let id = format!("paged{index}GetList");
            draft.operation(&id, "get", json!({ "parameters": [limit, cursor], "responses": answer }));
        }
        draft.policy["fields"] = entries(words, |index, _| format!("paged{index}GetList.cursor"));
    }),
    ("waited", |draft, words| {
        let mut waiters = Vec::new();
        for index in 0..words.len() {
            let name = format!("WaitedThing{index}");
            let thing = json!({ "properties": { "state": { "type": "string" } } });
            let schema = draft.schema(&name, thing);
            let id = format!("waited{index}Get");
            draft.operation(&id, "get", gives(&schema));
            waiters.push(json!({
                "operation": id, "name": format!("wait_until_{index}"), "doc": "Waits.", "state": "state", "reached": ["on"]
            }));
        }
        draft.policy["fields"] = entries(words, |index, _| format!("WaitedThing{index}.state"));
        draft.policy["waiters"] = json!(waiters);
    }),
    ("converted", |draft, words| {
        let mut edits = Map::new();
        for index in 0..words.len() {
            let (read, sent) = (format!("ConvertedRead{index}"), format!("ConvertedSent{index}"));
            let thing = object(&["kept".to_owned()], &json!({ "type": "string" }));
            let answer = draft.schema(&read, thing.clone());
            draft.operation(&format!("converted{index}Get"), "get", gives(&answer));
            let request = draft.schema(&sent, thing);
            draft.operation(&format!("converted{index}Put"), "put", body(&request));
            edits.insert(read, json!(sent));
        }
        draft.policy["fields"] = entries(words, |index, _| format!("ConvertedRead{index}.kept"));
        draft.policy["edits"] = edits.into();
    }),
];

fn fixture(place: &Place, words: &[String]) -> Fixture {
    let mut draft = Draft::new(place.0);
    place.1(&mut draft, words);
    draft.fixture()
}

/// Whether a word is taken at a place. One that is refused must say how to settle it.
fn is_accepted(place: &Place, word: &str) -> bool {
    match fixture(place, &[word.to_owned()]).compile() {
        Ok(_) => true,
        Err(findings) => {
            for finding in &findings.0 {
                let settled = ["name-collision", "name-missing", "unknown-tag", "tag-name"].contains(&finding.code);
                assert!(settled && finding.help.is_some(), "{} `{word}`: {finding}", place.0);
            }
            false
        }
    }
}

/// The words that go together: where two give one name, the generator says so, and the first stays.
fn together(place: &Place, mut words: Vec<String>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    let alike = |a: &str, b: &str| {
        let plain = |text: &str| text.replace(['_', ' '], "").to_lowercase();
        plain(a) == plain(b)
    };
    words.retain(|word| {
        let free = !taken.iter().any(|other| alike(other, word));
        if free {
            taken.push(word.clone());
        }
        free
    });
    if let Err(findings) = fixture(place, &words).compile() {
        panic!("{}: {findings}", place.0);
    }
    words
}

/// An operation that is called like a component, a parameter that is called `body`, and a component that is called like the place of
/// a property: three places are `Thing.body`.
#[test]
fn places_that_are_spelled_alike_are_told_apart() {
    let mut draft = Draft::new("alike");
    let listed = json!({ "type": "string", "enum": ["on", "off"] });
    let names = ["state", "more", "body"];
    let properties = names.map(|name| (name.to_owned(), listed.clone())).into_iter().collect::<Map<_, _>>();
    let object = json!({ "type": "object", "properties": properties });
    let (thing, dotted) = (draft.schema("Thing", object.clone()), draft.schema("Thing.more", object.clone()));
    let parameters = names.map(|name| json!({ "name": name, "in": "query", "schema": listed }));
    let mut more = gives(&json!({ "type": "object", "properties": { "one": thing, "other": dotted } }));
    more.as_object_mut().unwrap().extend(body(&object).as_object().cloned().unwrap());
    more["parameters"] = json!(parameters);
    draft.operation("Thing", "post", more);
    draft.policy = json!({ "fields": { "Thing.body": "thing_body" } });
    let output = draft.fixture().generate();
    let lines: Vec<&str> = output["names.lock"].lines().filter(|line| line.starts_with("type ")).collect();
    let places: BTreeSet<&str> = lines.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(places.len(), lines.len(), "{lines:?}");
    assert!(lines.len() >= 12, "{lines:?}");
}

#[test]
fn a_nasty_name_is_refused_with_its_entry_or_compiles() {
    let words = words();
    let (mut accepted, mut refused) = (0, 0);
    let mut fixtures = Vec::new();
    for place in PLACES {
        let (own, others): (Vec<_>, Vec<_>) = words.iter().cloned().partition(|word| is_accepted(place, word));
        let own = together(place, own);
        accepted += own.len();
        refused += others.len();
        fixtures.push(fixture(place, &own));
    }
    println!("{} names at {} places: {accepted} compile, {refused} are refused", words.len(), PLACES.len());
    assert!(accepted > 0 && refused > 0);
    compiles("nasty", Fixture::merged(fixtures.into_iter()).generate());
}
