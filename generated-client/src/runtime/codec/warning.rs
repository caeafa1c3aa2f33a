//! A place of a response that was not as the specification says, and that the decode let pass.

use std::fmt;

use crate::runtime::printable;

/// What the decode did with a place that was not as expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarningKind {
    /// A field that is always there was missing or null; it has its default.
    Missing,
    /// The value has another type and was left out (`None`, or no element).
    WrongType,
    /// The value has another type but says the same, and was kept: `"5"` for `5`.
    Converted,
    /// An enum value that this version of the crate does not know; it was kept as `Unknown`.
    UnknownValue,
    /// No arm of the union fits; the value was kept as `Unknown`.
    UnknownArm,
    /// A field that this version of the crate does not know, on a type that is only read.
    UnknownField,
}

/// One place of a response that was not as the specification says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    kind: WarningKind,
    path: String,
    expected: String,
    found: String,
    loss: bool,
}

impl Warning {
    /// A warning about the value that is read: its path is still empty.
    pub(crate) fn new(kind: WarningKind, expected: String, found: String) -> Self {
        let loss = matches!(kind, WarningKind::Missing | WarningKind::WrongType);
        Self { kind, path: String::new(), expected, found, loss }
    }

    /// The value is that of a field, an entry or an element with this name: puts it in front of the path (RFC 6901).
    pub(crate) fn below(&mut self, name: &str) {
        let name = printable::value(name).replace('~', "~0").replace('/', "~1");
        self.path.insert_str(0, &name);
        self.path.insert(0, '/');
    }

    /// What the decode did.
    pub fn kind(&self) -> WarningKind {
        self.kind
    }

    /// Where, as a JSON pointer into the body: `/result/0/state`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What should have been there.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What was there: its JSON type, and its value where that cannot be a secret.
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Whether the decoded value lacks something that the body has, or has something that the body lacks.
    pub fn is_loss(&self) -> bool {
        self.loss
    }

    /// The place is kept elsewhere (an unknown arm): no loss.
    pub(crate) fn keep(&mut self) {
        self.loss = false;
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(formatter, "{path}: expected {}, found {}", self.expected, self.found)
    }
}
