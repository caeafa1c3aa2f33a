//! The fields of OpenAPI 3.0 for each kind of object; the others are dropped, and listed.

pub(super) const DOCUMENT: &[&str] =
    &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"];
pub(super) const INFO: &[&str] = &["title", "description", "termsOfService", "contact", "license", "version"];
pub(super) const COMPONENTS: &[&str] =
    &["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"];
/// Beside operations.
pub(super) const PATH_ITEM: &[&str] = &["$ref", "summary", "description", "servers", "parameters"];
pub(super) const OPERATION: &[&str] = &[
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "deprecated",
    "security",
    "servers",
];
pub(super) const PARAMETER: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "example",
    "examples",
    "content",
];
pub(super) const REQUEST_BODY: &[&str] = &["description", "content", "required"];
pub(super) const RESPONSE: &[&str] = &["description", "headers", "content", "links"];
pub(super) const MEDIA_TYPE: &[&str] = &["schema", "example", "examples", "encoding"];

/// Fields of later versions without which a client would lack an operation or a type.
pub(super) const ESSENTIAL: &[&str] = &["query", "additionalOperations"];
