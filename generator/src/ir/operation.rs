//! Operations: what is sent, what comes back, and how a list is paged.

use super::{Docs, TypeRef};

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it is defined.
    pub pointer: String,
    /// `operationId`.
    pub id: String,
    /// HTTP method, upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Its first tag, or nothing.
    pub tag: String,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Whether it wears the badge `Beta`.
    pub beta: bool,
    /// API key permissions that a caller must hold, all of them.
    pub permissions: Vec<String>,
    /// Path and query parameters: path parameters in path order, then query parameters in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// What the document declares, by status, in order.
    pub responses: Vec<Response>,
    /// What a successful call gives; set by [`crate::passes::envelope`].
    pub outcome: Outcome,
    /// How the list is paged, if it is; set by [`crate::passes::pagination`].
    pub pagination: Option<Pagination>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it is defined.
    pub pointer: String,
    /// Name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// Into the path template.
    Path,
    /// Into the query string; a list repeats the name.
    Query,
}

/// A request body, always JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Where it is defined.
    pub pointer: String,
    /// Its type.
    pub ty: TypeRef,
}

/// A declared response.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Where it is defined.
    pub pointer: String,
    /// Status: `200`, `4XX` or `default`.
    pub status: String,
    /// `description`.
    pub description: String,
    /// Media type and the type of the body.
    pub content: Option<(String, TypeRef)>,
}

/// What a successful call gives its caller.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// Nothing but success.
    #[default]
    Nothing,
    /// The `result` of an envelope.
    Result(TypeRef),
    /// The `result` of an envelope that also has a cursor: the type of the items.
    Page(TypeRef),
    /// A JSON body without an envelope.
    Bare(TypeRef),
    /// A text body.
    Text,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// The kind.
    pub kind: PaginationKind,
    /// The type of an item.
    pub item: TypeRef,
    /// The property of the result that holds the items, where the result is not the list itself.
    pub property: Option<String>,
    /// How many items a page has where the caller does not say.
    pub default_limit: Option<i64>,
}

/// The two kinds of paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginationKind {
    /// The response names the next page: parameters `limit` and `cursor`.
    Cursor,
    /// The caller counts: parameters `limit` and `offset`.
    Offset,
}
