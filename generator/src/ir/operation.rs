//! Operations: what is sent, what comes back, and how a list is paged.

use super::{Docs, TypeRef};

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it is defined.
    pub pointer: String,
    /// What policy and lock call it: its `operationId`, or `ID@WORD` if it sends the body as another media type than the best.
    pub id: String,
    /// `operationId`.
    pub operation_id: String,
    /// HTTP method, as it is sent.
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
    /// What authorises it: alternatives, each with all that it needs. None where that is what every client has.
    pub auth: Option<Vec<Vec<Auth>>>,
    /// The server, where it is another than that of the document.
    pub server: Option<String>,
    /// Parameters: those of the path in its order, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The same body as other media types; [`crate::passes::bodies`] makes an operation of each.
    pub others: Vec<Body>,
    /// What the document declares, by status, in order.
    pub responses: Vec<Response>,
    /// What a successful call gives; set by [`crate::passes::envelope`].
    pub outcome: Outcome,
    /// The values that a successful call sends one by one, if it can; set by [`crate::passes::envelope`].
    pub records: Option<Records>,
    /// How the list is paged, if it is; set by [`crate::passes::pagination`].
    pub pagination: Option<Pagination>,
}

impl Operation {
    /// What its body is called, if it is not the best: the `WORD` of its id.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        word(&self.id, &self.operation_id)
    }

    /// Method and path, and the word of its body: what stays if upstream gives it another id.
    #[must_use]
    pub fn place(&self) -> String {
        place(&self.method, &self.path, self.word())
    }

    /// The responses that succeed, and the others.
    pub(crate) fn by_success(&self) -> (Vec<&Response>, Vec<&Response>) {
        let succeeding = succeeding(self.responses.iter().map(|response| response.status.as_str()));
        self.responses.iter().partition(|response| response.status.starts_with(succeeding))
    }

    /// The types of what a successful call gives.
    pub fn given(&self) -> impl Iterator<Item = &TypeRef> {
        self.outcome.ty().into_iter().chain(self.records.as_ref().map(|records| &records.ty))
    }

    /// The same, to change them.
    pub fn given_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        self.outcome.ty_mut().into_iter().chain(self.records.as_mut().map(|records| &mut records.ty))
    }
}

/// The `WORD` of an id `ID@WORD`.
pub(crate) fn word<'a>(id: &'a str, operation_id: &str) -> Option<&'a str> {
    id.strip_prefix(operation_id)?.strip_prefix('@')
}

/// Method and path, and the word of the body.
pub(crate) fn place(method: &str, path: &str, word: Option<&str>) -> String {
    let word = word.map(|word| format!(" as {word}")).unwrap_or_default();
    format!("{method} {path}{word}")
}

/// The servers of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// The first, with the defaults of its variables; empty without a host.
    pub url: String,
    /// The first as the document has it.
    pub template: String,
    /// The variables of the first: name, default, and values.
    pub variables: Vec<(String, String, Vec<String>)>,
    /// The others: URL and description.
    pub others: Vec<(String, Option<String>)>,
}

/// One thing that authorises a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auth {
    /// The header `Authorization`.
    Authorization,
    /// A key in a header.
    Header(String),
    /// A key in the query.
    Query(String),
    /// A key in a cookie.
    Cookie(String),
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it is defined.
    pub pointer: String,
    /// Name on the wire.
    pub name: String,
    /// What policy and lock call it: its name, or `NAME@LOCATION` if an earlier one has the name in another place.
    pub key: String,
    /// Where it goes.
    pub location: Location,
    /// How it is written, where that is another way than the usual one of its place.
    pub styled: Option<Styled>,
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
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Styled {
    /// How its parts are joined.
    pub style: Style,
    /// Whether each part stands for itself.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}

/// The styles of OpenAPI, and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
    /// `content` of the type JSON.
    Json,
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Where it is defined.
    pub pointer: String,
    /// Its type; any value where the client sends it as it is given.
    pub ty: TypeRef,
    /// Its media type.
    pub media_type: String,
    /// How it is written.
    pub kind: BodyKind,
}

/// How a request body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// As a form, the members of this list in a style of their own.
    Form(Vec<(String, Styled)>),
    /// As parts, each with its own media type.
    Multipart,
    /// As a text.
    Text,
    /// As bytes.
    Bytes,
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
    /// Media type and type of the values, where the body can be a sequence of values.
    pub sequence: Option<(String, TypeRef)>,
    /// The media types that a caller must ask for.
    pub others: Vec<String>,
    /// Headers, in document order.
    pub headers: Vec<Header>,
}

/// A header of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// Its type, where that is a scalar; else the text has parts.
    pub ty: Option<TypeRef>,
}

/// The beginning of the statuses that succeed, of those that are declared: where none is of 2xx, `default` succeeds.
pub(crate) fn succeeding<'a>(mut statuses: impl Iterator<Item = &'a str>) -> &'static str {
    if statuses.any(|status| status.starts_with('2')) { "2" } else { "default" }
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
    /// The `result` of an envelope, or with another status nothing.
    MaybeResult(TypeRef),
    /// A JSON body without an envelope, or with another status nothing.
    MaybeBare(TypeRef),
    /// The `result` of an envelope, or with another status a text: a union of both.
    ResultOrText(TypeRef),
    /// A JSON body without an envelope, or with another status a text: a union of both.
    BareOrText(TypeRef),
    /// A JSON value a line.
    Lines(TypeRef),
    /// A text body.
    Text,
    /// Any other body, as it is.
    Bytes,
}

impl Outcome {
    /// The type that is given, or of which a list is given.
    #[must_use]
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Result(ty) | Self::Page(ty) | Self::Bare(ty) => Some(ty),
            Self::MaybeResult(ty) | Self::MaybeBare(ty) | Self::Lines(ty) => Some(ty),
            Self::ResultOrText(ty) | Self::BareOrText(ty) => Some(ty),
            Self::Nothing | Self::Text | Self::Bytes => None,
        }
    }

    /// The same, to change it.
    pub fn ty_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Result(ty) | Self::Page(ty) | Self::Bare(ty) => Some(ty),
            Self::MaybeResult(ty) | Self::MaybeBare(ty) | Self::Lines(ty) => Some(ty),
            Self::ResultOrText(ty) | Self::BareOrText(ty) => Some(ty),
            Self::Nothing | Self::Text | Self::Bytes => None,
        }
    }
}

/// Values that a response sends one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    /// Where the document defines it.
    pub pointer: String,
    /// How the body is cut into values.
    pub framing: Framing,
    /// The media type to ask for.
    pub media_type: String,
    /// The type of a value.
    pub ty: TypeRef,
}

/// How a body is cut into values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// A JSON value a line.
    Lines,
    /// Server-sent events: the data of each is the value, as JSON.
    EventData,
    /// Server-sent events: each is the value, its data a text.
    TextEvents,
    /// Server-sent events: each is the value, its data JSON.
    JsonEvents,
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
