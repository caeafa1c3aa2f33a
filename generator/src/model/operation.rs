//! The methods of the crate, and the request values behind them.

use super::{Accepts, RustType, Stored};

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where the document defines it.
    pub pointer: String,
    /// Operation id in the document.
    pub id: String,
    /// Method of the handle: `list`.
    pub method: String,
    /// The request value: `ListServices`.
    pub name: String,
    /// Documentation of the method.
    pub doc: String,
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
    /// Path and query arguments.
    pub arguments: Vec<Argument>,
    /// Type of the body.
    pub body: Option<RustType>,
    /// What a call gives.
    pub outcome: Outcome,
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
        let alias = self.id.as_str();
        (alias != self.method && !alias.is_empty() && alias.trim() == alias && !alias.contains(refused))
            .then_some(alias)
    }
}

impl Operation {
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

/// A path or query argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Identifier.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Documentation.
    pub doc: String,
    /// Type.
    pub ty: RustType,
    /// Whether it stands in the path.
    pub path: bool,
    /// Whether the method takes it; otherwise it is a setter.
    pub required: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

impl Argument {
    /// What a caller may pass for it.
    #[must_use]
    pub fn accepts(&self) -> Accepts {
        if self.path { Accepts::path(&self.ty) } else { Accepts::value(&self.ty) }
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
    /// A text.
    Text,
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
