//! Where a decode is, and what it had to let pass.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::codec::node::Fields;
use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Node, Warning, printable};

/// What a place should have held, for warnings.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expected {
    String,
    Boolean,
    Integer,
    Number,
    Array,
    Object,
    /// A named type: an enum, a union.
    Named(&'static str),
    /// The one value that a constant may have.
    Constant(&'static str),
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => formatter.write_str("string"),
            Self::Boolean => formatter.write_str("boolean"),
            Self::Integer => formatter.write_str("integer"),
            Self::Number => formatter.write_str("number"),
            Self::Array => formatter.write_str("array"),
            Self::Object => formatter.write_str("object"),
            Self::Named(name) => formatter.write_str(name),
            Self::Constant(value) => write!(formatter, "{value:?}"),
        }
    }
}

/// One step of a path: a field or map key, or the index of an element.
#[derive(Debug)]
pub(crate) enum Segment {
    Key(Cow<'static, str>),
    Index(usize),
}

/// Walks one JSON value: knows the path, collects the warnings.
#[derive(Debug, Default)]
pub struct Reader {
    path: Vec<Segment>,
    warnings: Vec<Warning>,
    losses: usize,
    /// How many bytes the elements of lists and maps may still take; any number where it is not said.
    room: Option<usize>,
    full: bool,
}

/// A value may take so many bytes for each byte of its text. Real ones take fewer than two.
const FACTOR: usize = 8;
/// And so many more: the elements of a short list may be small.
const FREE: usize = 16 << 20;

/// More warnings than this are only counted: a 30 MB list of the wrong type must not become 3 GB of warnings.
const MAX_WARNINGS: usize = 1000;

impl Reader {
    /// A reader at the root of a value.
    pub fn new() -> Self {
        Self::default()
    }

    /// A reader at the root of a value whose text has so many bytes. Its lists and maps may not take more than 8 times that and
    /// 16 MiB: `[{},{},…]` would take a hundred times its length.
    pub(crate) fn within(length: usize) -> Self {
        Self { room: Some(length.saturating_mul(FACTOR).saturating_add(FREE)), ..Self::default() }
    }

    /// Takes the room of one more element; says whether there was room.
    pub(crate) fn has_room(&mut self, size: usize) -> bool {
        match self.room.map(|room| room.checked_sub(size)) {
            None => true,
            Some(Some(left)) => {
                self.room = Some(left);
                true
            }
            Some(None) => {
                self.full = true;
                false
            }
        }
    }

    /// Whether there was no room for an element.
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// What the decode had to let pass so far (the first 1,000 places).
    pub fn into_warnings(self) -> Vec<Warning> {
        self.warnings
    }

    /// How many places were lost so far.
    pub(crate) fn losses(&self) -> usize {
        self.losses
    }

    /// The first warning that means lost data, if there is one.
    pub(crate) fn first_loss(&self) -> Option<&Warning> {
        self.warnings.iter().find(|warning| warning.is_loss())
    }

    /// Steps down to a field by its name; the caller must [`leave`](Self::leave).
    #[inline(never)]
    pub(crate) fn enter(&mut self, name: &'static str) {
        self.path.push(Segment::Key(Cow::Borrowed(name)));
    }

    /// Steps down to an entry of a map, likewise.
    #[inline(never)]
    pub(crate) fn enter_key(&mut self, key: &str) {
        self.path.push(Segment::Key(Cow::Owned(key.to_owned())));
    }

    /// Steps down to an element of a list, likewise.
    #[inline(never)]
    pub(crate) fn enter_element(&mut self, index: usize) {
        self.path.push(Segment::Index(index));
    }

    /// Steps up again.
    #[inline(never)]
    pub(crate) fn leave(&mut self) {
        self.path.pop();
    }

    /// The elements of an array, or a warning.
    pub(crate) fn array<'n, 'a>(&mut self, value: &'n Node<'a>) -> Option<&'n [Node<'a>]> {
        match value {
            Node::Array(elements) => Some(elements),
            _ => self.mismatch(Expected::Array, value),
        }
    }

    /// The entries of an object, or a warning.
    pub(crate) fn object<'n, 'a>(&mut self, value: &'n Node<'a>) -> Option<&'n Fields<'a>> {
        match value {
            Node::Object(entries) => Some(entries),
            _ => self.mismatch(Expected::Object, value),
        }
    }

    /// The value is not what it should be and cannot be kept: warns, gives `None`.
    pub(crate) fn mismatch<T>(&mut self, expected: Expected, found: &Node<'_>) -> Option<T> {
        self.warn(WarningKind::WrongType, expected, describe(found));
        None
    }

    /// The value is of another type but says the same: warns, keeps it.
    pub(crate) fn converted<T>(&mut self, expected: Expected, found: &Node<'_>, value: T) -> Option<T> {
        self.warn(WarningKind::Converted, expected, describe(found));
        Some(value)
    }

    /// Records a warning at the current path.
    pub(crate) fn warn(&mut self, kind: WarningKind, expected: Expected, found: String) {
        let warning = Warning::new(kind, pointer(&self.path), expected.to_string(), printable::value(&found));
        let first_loss = warning.is_loss() && self.losses == 0;
        self.losses += usize::from(warning.is_loss());
        if self.warnings.len() < MAX_WARNINGS || first_loss {
            self.warnings.push(warning);
        }
    }

    /// Records a warning about a field of the current object.
    pub(crate) fn warn_at(&mut self, name: &str, kind: WarningKind, expected: Expected, found: String) {
        self.path.push(Segment::Key(Cow::Owned(name.to_owned())));
        self.warn(kind, expected, found);
        self.path.pop();
    }

    /// A mark for [`keep_since`](Self::keep_since).
    pub(crate) fn mark(&self) -> usize {
        self.warnings.len()
    }

    /// What was warned about since the mark is kept after all, as a raw value: nothing of it is lost.
    pub(crate) fn keep_since(&mut self, mark: usize) {
        for warning in self.warnings.iter_mut().skip(mark) {
            self.losses -= usize::from(warning.is_loss());
            warning.keep();
        }
    }
}

/// What stands at a place, without its text: that may be a secret.
pub(crate) fn describe(value: &Node<'_>) -> String {
    match value {
        Node::Null => "null".to_owned(),
        Node::Bool(flag) => format!("boolean {flag}"),
        Node::Number(number) => format!("number {number}"),
        Node::String(_) => "string".to_owned(),
        Node::Array(elements) => format!("array of {}", elements.len()),
        Node::Object(_) => "object".to_owned(),
    }
}

/// The path as a JSON pointer (RFC 6901).
fn pointer(path: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in path {
        pointer.push('/');
        match segment {
            Segment::Key(key) => pointer.push_str(&printable::value(key).replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}
