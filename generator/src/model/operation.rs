//! The methods of the crate, and the request values behind them.

use super::{Accepts, RustType, Stored};
use crate::ir::operation::{place, word};
use crate::ir::{Auth, BodyKind, Framing, Location, Styled};

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where the document defines it.
    pub pointer: String,
    /// What policy and lock call it: its `operationId`, or `ID@WORD` if it sends the body as another media type than the best.
    pub id: String,
    /// Operation id in the document.
    pub operation_id: String,
    /// Method of the handle: `list`.
    pub method: String,
    /// The request value: `ListServices`.
    pub name: String,
    /// Documentation of the method.
    pub doc: String,
    /// A call of it that compiles, for the documentation.
    pub example: String,
    /// HTTP method.
    pub http_method: String,
    /// Path template.
    pub path: String,
    /// First line of the documentation.
    pub summary: String,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Whether it is in beta.
    pub beta: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What authorises it, where that is not what every client has.
    pub auth: Option<Vec<Vec<Auth>>>,
    /// The server, where it has one of its own.
    pub server: Option<String>,
    /// Arguments: those of the path, then the others.
    pub arguments: Vec<Argument>,
    /// Type of the body.
    pub body: Option<RustType>,
    /// How the body is written, and its media type.
    pub body_kind: Option<(BodyKind, String)>,
    /// What a call gives.
    pub outcome: Outcome,
    /// The values that a call can read one by one.
    pub records: Option<Records>,
    /// How it is paged.
    pub paging: Option<Paging>,
    /// Waits that ask it.
    pub waiters: Vec<Waiter>,
    /// Former names of the method, kept as deprecated methods.
    pub former_methods: Vec<String>,
    /// Former names of the request value, kept as deprecated aliases.
    pub former_requests: Vec<String>,
}

impl Operation {
    /// The operation id as something to search the documentation for; `None` if rustdoc refuses it.
    #[must_use]
    pub fn alias(&self) -> Option<&str> {
        let refused = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ') || c.is_control();
        let alias = self.operation_id.as_str();
        (alias != self.method && !alias.is_empty() && alias.trim() == alias && !alias.contains(refused))
            .then_some(alias)
    }
}

impl Operation {
    /// What its body is called, if it is not the best: the `WORD` of its id.
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        word(&self.id, &self.operation_id)
    }

    /// Method and path, and the word of its body.
    pub(crate) fn place(&self) -> String {
        place(&self.http_method, &self.path, self.word())
    }

    /// The types of what a call gives.
    pub fn given(&self) -> impl Iterator<Item = &RustType> {
        self.outcome.ty().into_iter().chain(self.records.as_ref().map(|records| &records.ty))
    }

    /// Whether a call gives a list: every item, over all pages.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.outcome, Outcome::List(_) | Outcome::BareList(_))
    }

    /// The type of a call of it: `Call` or `List`.
    #[must_use]
    pub fn shell(&self) -> &'static str {
        if self.is_list() { "List" } else { "Call" }
    }
}

/// A method that asks an operation until a state is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// Method of the handle: `wait_until_running`.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Field of the response that says the state.
    pub field: String,
    /// Its name on the wire.
    pub wire: String,
    /// The open enum of the field; otherwise it is a string.
    pub state: Option<String>,
    /// The states that are waited for.
    pub reached: Vec<String>,
    /// The states that do not lead there.
    pub hopeless: Vec<String>,
    /// Whether being gone is waited for.
    pub gone: bool,
}

/// An argument in path, query, header or cookie.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Identifier.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// What policy and lock call it.
    pub key: String,
    /// Documentation.
    pub doc: String,
    /// Type.
    pub ty: RustType,
    /// Whether it stands in the path.
    pub path: bool,
    /// Where it travels and how it is written, where that is not the usual way of path and query.
    pub styled: Option<(Location, Styled)>,
    /// Whether the method takes it; otherwise it is a setter.
    pub required: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

impl Argument {
    /// What a caller may pass for it.
    #[must_use]
    pub fn accepts(&self) -> Accepts {
        if self.is_printed() { Accepts::path(&self.ty) } else { Accepts::value(&self.ty) }
    }

    /// Whether it is stored as it is printed: a place in the path that takes a value as it is.
    #[must_use]
    pub fn is_printed(&self) -> bool {
        self.path && self.styled.is_none()
    }

    /// How the request value stores it: a list that the caller does not give is empty.
    #[must_use]
    pub fn stored(&self) -> Stored {
        let plain = self.required || matches!(self.ty.target(), RustType::Vec(_));
        if plain { Stored::Plain } else { Stored::Optional }
    }
}

/// What a call gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// `()`.
    Nothing,
    /// The `result` of an envelope.
    Result(RustType),
    /// The items of the list in an envelope.
    List(RustType),
    /// The items of a list without an envelope.
    BareList(RustType),
    /// A body without an envelope.
    Bare(RustType),
    /// The `result` of an envelope, or nothing.
    MaybeResult(RustType),
    /// A body without an envelope, or nothing.
    MaybeBare(RustType),
    /// The `result` of an envelope, or a text.
    ResultOrText(RustType),
    /// A body without an envelope, or a text.
    BareOrText(RustType),
    /// A list, of which each item is a line.
    Lines(RustType),
    /// A text.
    Text,
    /// Bytes.
    Bytes,
}

impl Outcome {
    /// The type that the decoder takes: what is given, or of which a list is given.
    #[must_use]
    pub fn ty(&self) -> Option<&RustType> {
        match self {
            Self::Result(ty) | Self::List(ty) | Self::BareList(ty) | Self::Bare(ty) => Some(ty),
            Self::MaybeResult(ty) | Self::MaybeBare(ty) | Self::Lines(ty) => Some(ty),
            Self::ResultOrText(ty) | Self::BareOrText(ty) => Some(ty),
            Self::Nothing | Self::Text | Self::Bytes => None,
        }
    }

    /// The function of `decode` that reads it.
    #[must_use]
    pub fn decoder(&self) -> &'static str {
        match self {
            Self::Nothing => "empty",
            Self::Result(_) => "result",
            Self::List(_) => "page",
            Self::BareList(_) => "bare_page",
            Self::Bare(_) => "bare",
            Self::MaybeResult(_) => "maybe_result",
            Self::MaybeBare(_) => "maybe_bare",
            Self::ResultOrText(_) => "result_or_text",
            Self::BareOrText(_) => "bare_or_text",
            Self::Lines(_) => "lines",
            Self::Text => "text",
            Self::Bytes => "bytes",
        }
    }

    /// What a call gives, as a caller reads it.
    #[must_use]
    pub fn given(&self) -> RustType {
        match self {
            Self::Nothing => RustType::Unit,
            Self::Result(ty) | Self::Bare(ty) | Self::ResultOrText(ty) | Self::BareOrText(ty) => ty.clone(),
            Self::List(ty) | Self::BareList(ty) | Self::Lines(ty) => RustType::Vec(Box::new(ty.clone())),
            Self::MaybeResult(ty) | Self::MaybeBare(ty) => RustType::Option(Box::new(ty.clone())),
            Self::Text => RustType::String,
            Self::Bytes => RustType::Bytes,
        }
    }
}

/// Values that a response sends one by one.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    /// How the body is cut into values.
    pub framing: Framing,
    /// The media type to ask for.
    pub media_type: String,
    /// The type of a value.
    pub ty: RustType,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Type of an item.
    pub item: RustType,
    /// How the next page is asked for.
    pub next: Next,
    /// Field of the response that holds the items, where it is not the list itself.
    pub field: Option<String>,
}

/// How the next page is asked for, with the fields of the request value that say it.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// There is none: a response has the whole list.
    Whole,
    /// The response names it.
    Cursor {
        /// The field that takes the cursor.
        cursor: String,
    },
    /// The caller counts the items.
    Offset {
        /// The field that takes the count.
        offset: String,
        /// The field that takes the size of a page.
        limit: String,
        /// Items a page where the caller does not say.
        default_limit: Option<i64>,
    },
}
