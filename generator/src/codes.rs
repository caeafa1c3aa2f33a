//! Every code of a finding: what it means, an input that has it, and where it is settled. `cargo xtask explain CODE` prints an entry,
//! and CONTRIBUTING.md has the table.

/// A code of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code: `name-collision`.
    pub name: &'static str,
    /// What it means.
    pub explanation: &'static str,
    /// An input that has it.
    pub example: &'static str,
    /// Where it is settled, in Markdown.
    pub settled: &'static str,
}

/// The code of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Code> {
    CODES.iter().find(|code| code.name == name)
}

const fn code(name: &'static str, explanation: &'static str, example: &'static str, settled: &'static str) -> Code {
    Code { name, explanation, example, settled }
}

/// All codes, by name.
pub const CODES: &[Code] = &[
    code(
        "all-of",
        "The parts of an `allOf` cannot be merged: one is not an object, or two say different types of one property.",
        r##"{ "allOf": [{ "type": "string" }, { "properties": {} }] }"##,
        "an action in `spec/overlay.yaml` on that part",
    ),
    code(
        "cyclic-reference",
        "A chain of references comes back to its start, so that no value of the type would ever end.",
        r##"{ "A": { "$ref": "#/components/schemas/A" } }"##,
        "an action in `spec/overlay.yaml` that breaks the chain",
    ),
    code(
        "doctest",
        "The documentation of a generated file has a block of code that rustdoc would run, and the generator did not write it.",
        "a fault of the generator",
        "report it: the text of a document must never get there",
    ),
    code(
        "document-shape",
        "Something stands where OpenAPI has something else.",
        r##"{ "paths": [] }"##,
        "an action in `spec/overlay.yaml`, or fetch the document again",
    ),
    code(
        "duplicate-key",
        "An object has one key twice, and only one of the two values would be read.",
        r##"{ "a": 1, "a": 2 }"##,
        "only upstream can mend it",
    ),
    code(
        "duplicate-operation-id",
        "Two operations have one `operationId`.",
        r##"two operations with `"operationId": "serviceGet"`"##,
        "an action in `spec/overlay.yaml` that gives one of them another",
    ),
    code(
        "duplicate-parameter",
        "An operation has one parameter twice.",
        "two query parameters with the name `limit`",
        "an action in `spec/overlay.yaml` that removes one",
    ),
    code("emit", "A generated file does not parse.", "a fault of the generator", "report it with the document"),
    code("empty-document", "The document is empty.", "an empty file", "fetch the document again"),
    code(
        "envelope",
        "The envelope of a response has a member that the client does not know: only the raw response has it.",
        r##"{ "status": 200, "requestId": "…", "result": {}, "region": "…" }"##,
        "nothing; `generator/src/passes/envelope.rs` where callers need it",
    ),
    code(
        "error-body",
        "The body of an error says more than the error of the client can carry.",
        "an error response with a member `retryAt`",
        "nothing, or `generated-client/src/runtime/error`",
    ),
    code("json-syntax", "The text is not JSON.", r##"{ "openapi": "##, "fetch the document again"),
    code(
        "lock-shape",
        "A line of `names.lock` is not of the form `KIND KEY = NAME …`.",
        "type Service",
        "restore `generated-client/names.lock` from git",
    ),
    code(
        "missing-operation-id",
        "An operation has no `operationId`, and so no name.",
        r##"{ "get": { "responses": {} } }"##,
        "an action in `spec/overlay.yaml` that adds one",
    ),
    code(
        "name-collision",
        "Two things would have one Rust name, or a name is one that Rust or the runtime has taken.",
        "the properties `size` and `Size` of one schema",
        "`types`, `fields`, `variants`, `methods`, `requests` or `resources` in `generator/policy.yaml`",
    ),
    code(
        "name-missing",
        "A value has no letter to name a variant after, or an arm that is written where it stands has nothing but its index.",
        r##"{ "enum": ["*"] }"##,
        "`variants` or `types` in `generator/policy.yaml`",
    ),
    code("no-paths", "The document has no `paths`.", r##"{ "openapi": "3.1.1" }"##, "check which file was given"),
    code("not-an-object", "The document is no JSON object.", "[]", "check which file was given"),
    code(
        "openapi-version",
        "The document does not say that it is OpenAPI 3.0, 3.1 or 3.2.",
        r##"{ "swagger": "2.0" }"##,
        "give an OpenAPI document of a version that is known",
    ),
    code(
        "overlay-expects",
        "An action does not say what it replaces, or finds something else there: upstream changed the place.",
        "an action on a `type` that is another one now",
        "look whether the mend is still right, then paste `x-expects` into `spec/overlay.yaml`",
    ),
    code(
        "overlay-jsonpath",
        "The target of an action is no JSONPath that the overlay understands.",
        "target: $.paths[1:2]",
        "the target in `spec/overlay.yaml`",
    ),
    code(
        "overlay-no-change",
        "An action matches a place and changes nothing: upstream mended the defect.",
        "an action that sets what is there",
        "delete the action",
    ),
    code(
        "overlay-no-match",
        "An action matches no place: upstream changed or mended it.",
        "an action on a schema that is gone",
        "delete or correct the action",
    ),
    code(
        "overlay-shape",
        "An action lacks a field, or has one that no action has.",
        "an action without `x-evidence`",
        "the action in `spec/overlay.yaml`",
    ),
    code(
        "pagination",
        "An operation has a part of paging, but not all: it is called page by page.",
        "a parameter `cursor` and a response without `nextCursor`",
        "nothing, or an action in `spec/overlay.yaml`",
    ),
    code(
        "path-parameter",
        "A path and the path parameters of its operation do not agree.",
        "`/v1/services/{id}` without a parameter `id`",
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "policy-kind",
        "An entry of the policy is about a thing of the wrong kind.",
        "`secrets: [Service.port]`, where the port is a number",
        "the entry in `generator/policy.yaml`",
    ),
    code(
        "policy-shape",
        "The policy is not YAML, has a section that no policy has, or a key twice.",
        "typs: {}",
        "`generator/policy.yaml`",
    ),
    code(
        "policy-shared",
        "A place that is listed for a shared enum has no enum of that kind.",
        "`shared: { Size: { places: [Service] } }`",
        "take the place off the list",
    ),
    code(
        "policy-unused",
        "An entry of the policy applies to nothing any more.",
        "`methods: { gone: get }`",
        "delete it, or correct its spelling",
    ),
    code(
        "required-property",
        "`required` lists a property that the schema does not have: the client has no field for it.",
        r##"{ "required": ["b"], "properties": { "a": {} } }"##,
        "nothing, or an action in `spec/overlay.yaml`",
    ),
    code(
        "schema-shape",
        "A keyword of a schema has a value that it cannot have. One that then says nothing is left out with a warning.",
        r##"{ "enum": [] }"##,
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "security",
        "A security requirement names a scheme that the client cannot serve.",
        "a scheme that `securitySchemes` does not have",
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "server",
        "A client cannot call the server that the document names, or has to be told its host.",
        r##"{ "servers": [{ "url": "wss://api.example.com" }] }"##,
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "success-response",
        "The responses of an operation that succeed are not read in one way, or there is none.",
        "JSON under `200` and a text under `202`",
        "an action in `spec/overlay.yaml`",
    ),
    code("thread", "A thread of the generator stopped.", "a fault of the generator", "report it with the document"),
    code(
        "too-deep",
        "Schemas stand inside of schemas deeper than is bearable.",
        "a hundred `allOf` inside of each other",
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "undecided-union",
        "Nothing tells the arms of a union apart: a value is kept as it is, and a caller tries them.",
        r##"{ "oneOf": [{ "properties": { "a": {} } }, { "properties": { "a": {} } }] }"##,
        "nothing; or an action in `spec/overlay.yaml` that declares a key of each arm",
    ),
    code(
        "undefined-reference",
        "A `$ref` names nothing.",
        r##"{ "$ref": "#/components/schemas/Gone" }"##,
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "unknown-badge",
        "`x-badges` has a badge that the client does not know.",
        r##"{ "x-badges": [{ "name": "Preview" }] }"##,
        "`generator/src/lower/operation.rs`",
    ),
    code(
        "unknown-keyword",
        "A schema has a keyword that OpenAPI does not have.",
        r##"{ "requierd": [] }"##,
        "a rule in `generator/src/normalize`, or an action in `spec/overlay.yaml`",
    ),
    code(
        "unknown-tag",
        "A tag has no resource.",
        r##"`"tags": ["Backups v2"]`"##,
        "`resources` in `generator/policy.yaml`, and the feature in `generated-client/Cargo.toml`",
    ),
    code(
        "unsupported-field",
        "A field of the document does not affect a client and was dropped, or is of a later OpenAPI than the document says.",
        r##"{ "jsonSchemaDialect": "…" }"##,
        "nothing",
    ),
    code(
        "unsupported-keyword",
        "A schema has a keyword that the compiler cannot express.",
        r##"{ "const": {} }"##,
        "a rule in `generator/src/normalize`, or an action in `spec/overlay.yaml`",
    ),
    code(
        "unsupported-media-type",
        "The media type of a body is not valid.",
        r##"{ "content": { "json": {} } }"##,
        "an action in `spec/overlay.yaml`",
    ),
    code(
        "unsupported-method",
        "A key of `additionalOperations` is not an HTTP method, has a field of its own, or is CONNECT.",
        r##"{ "additionalOperations": { "GET": {} } }"##,
        "an action in `spec/overlay.yaml` that moves or removes it",
    ),
    code(
        "unsupported-parameter",
        "A parameter travels in a way that the client does not have.",
        r##"{ "in": "query", "schema": { "type": "array", "items": { "type": "array" } } }"##,
        "`generator/src/lower/parameter.rs`, or an action in `spec/overlay.yaml`",
    ),
    code(
        "unsupported-reference",
        "A `$ref` leads out of the document, or to a place that the compiler does not follow.",
        r##"{ "$ref": "other.json" }"##,
        "an action in `spec/overlay.yaml`",
    ),
    code("yaml-syntax", "The text is not YAML.", "a: [", "mend the indentation or the quoting"),
];
