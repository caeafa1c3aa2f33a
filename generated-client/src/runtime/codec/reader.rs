//! What a decode had to let pass, and where.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::codec::node::Fields;
use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Json, Node, Warning, printable};

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

/// Walks one JSON value, and collects the warnings. A warning gets its path on the way back up: nothing is noted on the way down.
#[derive(Debug, Default)]
pub struct Reader {
    warnings: Vec<Warning>,
    losses: usize,
    /// How many bytes the elements of lists and maps may still take; any number where it is not said.
    room: Option<usize>,
    full: bool,
}

/// How far a reader was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    warnings: usize,
    losses: usize,
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

    /// The first warning that means lost data, if there is one.
    pub(crate) fn first_loss(&self) -> Option<&Warning> {
        self.warnings.iter().find(|warning| warning.is_loss())
    }

    /// Where it is now: before the value of a field or an element is read.
    pub(crate) fn mark(&self) -> Mark {
        Mark { warnings: self.warnings.len(), losses: self.losses }
    }

    /// Whether there is no new warning since a mark.
    pub(crate) fn is_at(&self, mark: Mark) -> bool {
        self.mark() == mark
    }

    /// Whether something was lost since a mark.
    pub(crate) fn has_lost(&self, mark: Mark) -> bool {
        self.losses > mark.losses
    }

    /// Steps up from the field or entry that was read since the mark.
    pub(crate) fn leave(&mut self, mark: Mark, name: &str) {
        for warning in self.warnings.iter_mut().skip(mark.warnings) {
            warning.below(name);
        }
    }

    /// Reads an element of a list; says whether there was room for it.
    pub(crate) fn element<T: Json>(&mut self, index: usize, value: &Node<'_>, list: &mut Vec<T>) -> bool {
        let mark = self.mark();
        let element = T::read(value, self);
        if !self.is_at(mark) {
            self.leave(mark, &index.to_string());
        }
        let Some(element) = element else { return true };
        let has_room = self.has_room(size_of::<T>());
        if has_room {
            list.push(element);
        }
        has_room
    }

    /// Reads an entry of a map, likewise.
    pub(crate) fn entry<T: Json>(&mut self, name: &str, value: &Node<'_>, map: &mut BTreeMap<String, T>) -> bool {
        let mark = self.mark();
        let entry = T::read(value, self);
        self.leave(mark, name);
        let Some(entry) = entry else { return true };
        let has_room = self.has_room(size_of::<(String, T)>());
        if has_room {
            map.insert(name.to_owned(), entry);
        }
        has_room
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

    /// Records a warning about the value that is read.
    #[cold]
    pub(crate) fn warn(&mut self, kind: WarningKind, expected: Expected, found: String) {
        let warning = Warning::new(kind, expected.to_string(), printable::value(&found));
        let first_loss = warning.is_loss() && self.losses == 0;
        self.losses += usize::from(warning.is_loss());
        if self.warnings.len() < MAX_WARNINGS || first_loss {
            self.warnings.push(warning);
        }
    }

    /// Records a warning about a field of the current object.
    #[cold]
    pub(crate) fn warn_at(&mut self, name: &str, kind: WarningKind, expected: Expected, found: String) {
        let mark = self.mark();
        self.warn(kind, expected, found);
        self.leave(mark, name);
    }

    /// What was warned about since the mark is kept after all, as a raw value: nothing of it is lost.
    pub(crate) fn keep_since(&mut self, mark: Mark) {
        for warning in self.warnings.iter_mut().skip(mark.warnings) {
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
