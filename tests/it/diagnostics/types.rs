//! What cannot become a type, and what cannot be named.

use serde_json::{Value, json};

use super::case::{Case, document, get, operation, schemas, thing};

const THING: &str = "/components/schemas/Thing";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = shapes();
    cases.extend(unions());
    cases.extend(collisions());
    cases.extend(reserved());
    cases
}

fn object(properties: &[&str]) -> Value {
    let properties: serde_json::Map<_, _> =
        properties.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
    json!({ "type": "object", "properties": properties })
}

fn one_of(arms: &[Value]) -> Value {
    json!({ "oneOf": arms })
}

fn enumeration(values: &[&str]) -> Value {
    json!({ "type": "string", "enum": values })
}

fn shapes() -> Vec<Case> {
    vec![
        Case::new(
            "a required property that is none",
            thing(&json!({ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["b"] })),
            &[("required-property", THING)],
        ),
        Case::new(
            "an allOf of an object and a string",
            thing(&json!({ "allOf": [object(&["a"]), { "type": "string" }] })),
            &[("all-of", "/components/schemas/Thing/allOf/1")],
        ),
        Case::new(
            "an allOf whose parts contradict each other",
            thing(&json!({ "allOf": [object(&["a"]), { "properties": { "a": { "type": "integer" } } }] })),
            &[("all-of", "/components/schemas/Thing/allOf/1/properties/a")],
        ),
        Case::new(
            "a choice of no value",
            thing(&json!({ "properties": { "a": enumeration(&[]) } })),
            &[("schema-shape", "/components/schemas/Thing/properties/a/enum")],
        ),
        Case::new(
            "a constant that is an object",
            thing(&json!({ "properties": { "a": { "const": { "b": 1 } } } })),
            &[("unsupported-keyword", "/components/schemas/Thing/properties/a/const")],
        ),
        Case::new(
            "a discriminator without arms",
            thing(&json!({
                "discriminator": { "propertyName": "kind" },
                "properties": { "kind": { "type": "string" } },
            })),
            &[("unsupported-keyword", "/components/schemas/Thing/discriminator")],
        ),
        Case::new("lists of lists of lists", thing(&nested(40)), &[("too-deep", DEEP)]),
        Case::new(
            "a schema that is another one that is another one",
            chain(40),
            &[("too-deep", "/components/schemas/S8")],
        ),
    ]
}

const NAMED_ARMS: &str = "types:\n  Thing|0: First\n  Thing|1: Second\n";

const DEEP: &str = "/components/schemas/Thing/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items/items";

/// Lists in lists, so many.
fn nested(levels: usize) -> Value {
    (0..levels).fold(json!({ "type": "string" }), |items, _| json!({ "type": "array", "items": items }))
}

/// `Thing`, which is `S0`, which is `S1`, and so on.
fn chain(length: usize) -> String {
    let to = |name: String| json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut all: serde_json::Map<_, _> =
        (0..length).map(|index| (format!("S{index}"), to(format!("S{}", index + 1)))).collect();
    all.insert(format!("S{length}"), json!({ "type": "string" }));
    all.insert("Thing".to_owned(), json!({ "properties": { "a": to("S20".to_owned()) } }));
    schemas(&Value::Object(all))
}

fn unions() -> Vec<Case> {
    vec![
        Case::new(
            "arms of which one has no key of its own",
            thing(&one_of(&[object(&["a", "b"]), object(&["b"])])),
            &[("undecided-union", THING)],
        )
        .policy(NAMED_ARMS),
        Case::new(
            "arms that begin with the same property",
            thing(&one_of(&[object(&["id", "name", "size"]), object(&["id", "name"])])),
            &[("undecided-union", THING)],
        )
        .policy(NAMED_ARMS),
        Case::new(
            "an arm that has nothing to be named after",
            thing(&one_of(&[object(&["a"]), json!({ "type": "string" })])),
            &[("name-missing", "/components/schemas/Thing/oneOf/0")],
        ),
        Case::new(
            "arms that are a list each",
            thing(&one_of(&[
                json!({ "type": "array", "items": { "type": "string" } }),
                json!({ "type": "array", "items": { "type": "integer" } }),
            ])),
            &[("undecided-union", THING)],
        ),
    ]
}

const LONG: &str = LONG_AT.split_at("/components/schemas/".len()).1;
const LONG_AT: &str = "/components/schemas/LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong";

/// A document whose `Thing` has a member of a schema of this name.
fn with_ref(name: &str) -> String {
    let member = json!({ "$ref": format!("#/components/schemas/{name}") });
    schemas(&json!({ "Thing": { "properties": { "a": member } }, name: object(&["a"]) }))
}

fn collisions() -> Vec<Case> {
    let two = |first: &str, second: &str| {
        document(
            &json!({
                "/things": { "get": operation(first, &json!({})) },
                "/others": { "get": operation(second, &json!({})) },
            }),
            &json!({}),
        )
    };
    let inline = json!({ "properties": { "pet": { "$ref": "#/components/schemas/ThingToy" }, "toy": object(&["a"]) } });
    let sent = |name: &str| json!({ "in": "query", "name": name, "schema": { "type": "string" } });
    vec![
        Case::new(
            "two types of one name",
            schemas(&json!({ "Thing": inline, "ThingToy": object(&["b"]) })),
            &[("name-collision", "/components/schemas/ThingToy")],
        ),
        Case::new(
            "two fields of one name",
            thing(&object(&["itemId", "item_id"])),
            &[("name-collision", "/components/schemas/Thing/properties/item_id")],
        )
        .fill("other"),
        Case::new(
            "two arguments of one name",
            get(&json!({ "parameters": [sent("sortBy"), sent("sort_by")] })),
            &[("name-collision", "/paths/~1things/get/parameters/1")],
        )
        .fill("other"),
        Case::new("two variants of one name", thing(&enumeration(&["a-b", "a_b"])), &[("name-collision", THING)]),
        Case::new(
            "two arms of one name",
            thing(&one_of(&[
                json!({ "properties": { "type": enumeration(&["a-b"]) }, "required": ["type"] }),
                json!({ "properties": { "type": enumeration(&["a_b"]) }, "required": ["type"] }),
            ])),
            &[
                ("name-collision", "/components/schemas/Thing/oneOf/1"),
                ("name-collision", "/components/schemas/Thing/oneOf/1"),
            ],
        ),
        Case::new("two methods of one name", two("thingGet", "getThing"), &[("name-collision", "/paths/~1things/get")])
            .fill("other"),
        Case::new(
            "two requests of one name",
            two("thingRead", "thingGet"),
            &[("name-collision", "/paths/~1things/get")],
        )
        .policy("methods:\n  thingRead: get_thing\n")
        .fill("ReadThing"),
        Case::new(
            "a property without a letter",
            thing(&object(&["*"])),
            &[("name-collision", "/components/schemas/Thing/properties/*")],
        )
        .fill("other"),
        Case::new(
            "a type named by another alphabet",
            with_ref("Вещь"),
            &[("name-collision", "/components/schemas/Вещь")],
        ),
        Case::new("a type whose file could not be written", with_ref(LONG), &[("name-collision", LONG_AT)]),
        Case::new("a value that is a word of Rust", thing(&enumeration(&["self", "a"])), &[("name-missing", THING)]),
        Case::new("a value without a letter", thing(&enumeration(&["*", "a"])), &[("name-missing", THING)]),
    ]
}

fn reserved() -> Vec<Case> {
    let with = |name: &str, schema: Value| {
        schemas(
            &json!({ "Thing": { "properties": { "a": { "$ref": format!("#/components/schemas/{name}") } } }, name: schema }),
        )
    };
    vec![
        Case::new(
            "a type that Rust has",
            with("Option", object(&["a"])),
            &[("name-collision", "/components/schemas/Option")],
        ),
        Case::new("a type named by digits", with("2", object(&["a"])), &[("name-collision", "/components/schemas/2")]),
        Case::new(
            "a type with the name of the handle",
            with("Things", object(&["a"])),
            &[("name-collision", "/components/schemas/Things")],
        ),
        Case::new(
            "a value named like the catch-all",
            thing(&enumeration(&["unknown", "a"])),
            &[("name-collision", THING)],
        ),
        Case::new(
            "a field named like the constructor",
            thing(&object(&["new"])),
            &[("name-collision", "/components/schemas/Thing/properties/new")],
        )
        .fill("other"),
        Case::new(
            "an argument named like a method of the call",
            get(&json!({ "parameters": [{ "in": "query", "name": "send", "schema": { "type": "string" } }] })),
            &[("name-collision", "/paths/~1things/get/parameters/0")],
        )
        .fill("other"),
    ]
}
