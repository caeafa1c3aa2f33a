//! What is wrong with our own files: overlay and policy.

use serde_json::json;

use super::case::{Case, document, get, operation, response, thing};

const ACTION: &str =
    "- target: $.paths['/things'].post.summary\n  description: It says nothing.\n  x-evidence: Read it.\n";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = overlays();
    cases.extend(policies());
    cases.extend(names());
    cases.extend(waits());
    cases
}

fn fine() -> String {
    thing(&json!({ "properties": { "name": { "type": "string" }, "size": { "type": "integer", "enum": [1, 2] } } }))
}

fn overlays() -> Vec<Case> {
    let stale = format!("{ACTION}  remove: true\n");
    let no_change = "- target: $.info\n  description: d\n  x-evidence: e\n  update: { title: Things }\n";
    let replaces = "- target: $.info\n  description: d\n  x-evidence: e\n  update: { title: All things }\n";
    vec![
        Case::new("an overlay that is no YAML", fine(), &[("yaml-syntax", "")]).overlay("- target: [\n"),
        Case::new(
            "an action that was pasted from a help",
            fine(),
            &[("overlay-shape", "/actions/0/x-evidence"), ("overlay-shape", "/actions/0/update")],
        )
        .overlay(
            "- target: $.info\n  description: d\n  x-evidence: how we know\n  x-expects: {}\n  update: { title: … }\n",
        ),
        Case::new(
            "an action without evidence or change",
            fine(),
            &[("overlay-shape", "/actions/0/x-evidence"), ("overlay-shape", "/actions/0")],
        )
        .overlay("- target: $.info\n  description: d\n"),
        Case::new("a target that is no JSONPath of ours", fine(), &[("overlay-jsonpath", "/actions/0/target")])
            .overlay("- target: $.paths[1:2]\n  description: d\n  x-evidence: e\n  remove: true\n"),
        Case::new("an action that matches nothing", fine(), &[("overlay-no-match", "/actions/0/target")])
            .overlay(&stale),
        Case::new("an action for another document", fine(), &[("overlay-no-match", "/actions/0/target")])
            .overlay(&stale)
            .lenient(),
        Case::new("an action that changes nothing", fine(), &[("overlay-no-change", "/actions/0/target")])
            .overlay(no_change),
        Case::new("an action that does not say what it replaces", fine(), &[("overlay-expects", "/actions/0/target")])
            .overlay(replaces),
        Case::new("an action that replaces another thing", fine(), &[("overlay-expects", "/actions/0/target")])
            .overlay(&format!("{}  x-expects: {{ title: Others }}\n", replaces)),
        Case::new("another thing in another document", fine(), &[("overlay-expects", "/actions/0/target")])
            .overlay(&format!("{}  x-expects: {{ title: Others }}\n", replaces))
            .lenient(),
        Case::new("no change in another document", fine(), &[("overlay-no-change", "/actions/0/target")])
            .overlay(no_change)
            .lenient(),
    ]
}

fn policies() -> Vec<Case> {
    let tagged = document(
        &json!({ "/things": { "get": operation("thingList", &json!({ "tags": ["New: things"] })) } }),
        &json!({}),
    );
    let unused = "methods:\n  thingGet: get\nvariants:\n  Thing: { a: A }\narguments: { Thing: [colour] }\nsecrets: [Thing.colour]\n";
    let unused_findings = [
        ("policy-unused", "/methods/thingGet"),
        ("policy-unused", "/variants/Thing/a"),
        ("policy-unused", "/arguments/Thing/colour"),
        ("policy-unused", "/secrets/Thing.colour"),
    ];
    let mut bare = Case::new("a tag without a resource", tagged, &[("unknown-tag", "/paths/~1things/get")]);
    bare.policy = String::new();
    let mut lenient = Case::new("a tag of another document", bare.spec.clone(), &bare.expected.clone()).lenient();
    lenient.policy = String::new();
    vec![
        bare,
        lenient,
        Case::new("entries that apply to nothing", fine(), &unused_findings).policy(unused),
        Case::new("entries for another document", fine(), &unused_findings).policy(unused).lenient(),
        Case::new("a policy with a placeholder", fine(), &[("policy-shape", "/types/Thing")])
            .policy("types:\n  Thing: …\n"),
        Case::new("an entry set aside that applies again", fine(), &[("policy-unused", "/aside/types/Thing")])
            .policy("types:\n  Thing: Widget\naside:\n  types/Thing: it was gone\n"),
        Case::new("a line that sets nothing aside", fine(), &[("policy-unused", "/aside/types/Other")])
            .policy("aside:\n  types/Other: it was gone\n"),
        Case::new("a policy that is no YAML", fine(), &[("policy-shape", "")]).policy("types: [\n"),
        Case::new("a policy that says a key twice", fine(), &[("policy-shape", "")])
            .policy("types:\n  Thing: One\n  Thing: Two\n"),
        Case::new("an overlay that says a key twice", fine(), &[("yaml-syntax", "")])
            .overlay("- target: $.info\n  description: d\n  description: e\n  x-evidence: e\n  remove: true\n"),
        Case::new("a section that no policy has", fine(), &[("policy-shape", "")]).policy("typs:\n  Thing: Other\n"),
        Case::new("a section of the wrong kind", fine(), &[("policy-shape", "")])
            .policy("secrets:\n  Thing.name: true\n"),
        Case::new("a secret that is a number", fine(), &[("policy-kind", "/secrets/Thing.size")])
            .policy("secrets: [Thing.size]\n"),
        Case::new("a guaranteed number", fine(), &[("policy-kind", "/guaranteed/Thing.size")])
            .policy("guaranteed: [Thing.size]\n"),
        Case::new("a shared enum that is none", fine(), &[("policy-shared", "/shared/Size")])
            .policy("shared:\n  Size: { doc: A size., places: [Thing] }\n"),
    ]
}

/// Names in a policy go into the code as they are: what is not a name must be reported, not written.
fn names() -> Vec<Case> {
    let union = thing(&json!({ "oneOf": [
        { "properties": { "a": { "type": "string" } } }, { "properties": { "b": { "type": "string" } } },
    ] }));
    // Without the entry, the arms want names.
    let unsettled = [
        ("policy-kind", "/unions/Thing"),
        ("name-missing", "/components/schemas/Thing/oneOf/0"),
        ("name-missing", "/components/schemas/Thing/oneOf/1"),
    ];
    let text = thing(&json!({ "type": "string" }));
    let listed = get(&json!({ "parameters": [{ "in": "query", "name": "size", "schema": { "type": "string" } }] }));
    let mut module =
        Case::new("a module that is not a name", listed.clone(), &[("name-collision", "/paths/~1things/get")]);
    module.policy =
        "resources:\n  Things: { module: the things, singular: thing, plural: things, doc: Things. }\n".to_owned();
    let mut handle =
        Case::new("a handle that is not a name", listed.clone(), &[("name-collision", "/paths/~1things/get")]);
    handle.policy =
        "resources:\n  Things: { module: things, handle: 1Things, singular: thing, plural: things, doc: Things. }\n"
            .to_owned();
    vec![
        Case::new("a type name that is none", text, &[("name-collision", "/components/schemas/Thing")])
            .policy("types:\n  Thing: the thing\n"),
        Case::new("a method name that is none", listed.clone(), &[("name-collision", "/paths/~1things/get")])
            .policy("methods:\n  thingList: list-all\n")
            .fill("other"),
        Case::new("a request name that is none", listed.clone(), &[("name-collision", "/paths/~1things/get")])
            .policy("requests:\n  thingList: list things\n"),
        Case::new(
            "a field name that is none",
            fine(),
            &[("name-collision", "/components/schemas/Thing/properties/name")],
        )
        .policy("fields:\n  Thing.name: the name\n")
        .fill("other"),
        Case::new("an argument name that is none", listed, &[("name-collision", "/paths/~1things/get/parameters/0")])
            .policy("fields:\n  thingList.size: ''\n")
            .fill("other"),
        Case::new(
            "a variant name that is none",
            fine(),
            &[("name-collision", "/components/schemas/Thing/properties/size")],
        )
        .policy("variants:\n  ThingSize: { '1': 1, '2': Two }\n"),
        Case::new("a union with an arm that nothing means", union.clone(), &unsettled)
            .policy("unions:\n  Thing: { a: 0 }\n"),
        Case::new("a key that no arm has", union.clone(), &unsettled)
            .policy("unions:\n  Thing: { a: 0, b: 1, c: 1 }\n"),
        Case::new("an arm that the union does not have", union, &unsettled)
            .policy("unions:\n  Thing: { a: 0, b: 7 }\n"),
        module,
        handle,
    ]
}

/// A wait for a state that the document does not list, or for what has no state.
fn waits() -> Vec<Case> {
    let waiting = |state: &serde_json::Value| {
        let result = json!({ "type": "object", "properties": { "state": state } });
        let answer = response(&json!({ "type": "object", "properties": {
            "status": { "type": "number" }, "requestId": { "type": "string" }, "result": result,
        } }));
        get(&json!({ "responses": { "200": answer } }))
    };
    let wait = "waiters:\n- { operation: thingList, name: wait_until_up, doc: Waits., state: state, reached: [up, on], hopeless: [down] }\n";
    let finding = ("policy-kind", "/waiters/thingList.wait_until_up");
    let known = waiting(&json!({ "type": "string", "enum": ["up"] }));
    vec![
        Case::new("a wait for states that are not listed", known.clone(), &[finding, finding]).policy(wait),
        Case::new("a wait in another document", known, &[finding, finding]).policy(wait).lenient(),
        Case::new("a wait for what has no state", waiting(&json!({ "type": "integer" })), &[finding]).policy(wait),
    ]
}
