//! A JSON object into a struct and back, field by field.
//!
//! What is generic here exists once for every type of a field: it is kept short, and calls what is not.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::runtime::codec::index::{Index, Seen};
use crate::runtime::codec::node::Fields;
use crate::runtime::codec::reader::{Mark, describe};
use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Expected, Extra, FieldWriter, Json, Node, Nulls, Reader};

/// A struct that is a JSON object on the wire.
pub trait Object: Sized {
    /// The name of the schema.
    const NAME: &'static str;

    /// Reads every field; `None` only when a field is missing without which there is no such object.
    fn read(fields: &mut FieldReader<'_>) -> Option<Self>;

    /// Writes every field that is set.
    fn write(&self, fields: &mut FieldWriter);
}

/// What [`Json::read`] is for an [`Object`].
pub fn read_object<T: Object>(value: &Node<'_>, reader: &mut Reader) -> Option<T> {
    let mut fields = FieldReader::new(reader.object(value)?, reader);
    let object = T::read(&mut fields);
    fields.finish(object.is_some());
    object
}

/// Hands out the fields of one JSON object. The methods differ in what a missing or null field means.
pub struct FieldReader<'a> {
    fields: &'a Fields<'a>,
    index: Index,
    /// Where the next field is when they are asked for in the order of the text.
    place: usize,
    reader: &'a mut Reader,
    seen: Seen,
    unread: Vec<&'static str>,
    /// Fields of which something was lost below, as they would be written now.
    partial: Vec<(&'static str, Value)>,
    nulls: Nulls,
    rest_taken: bool,
}

/// Any value may be a secret: only the names of the fields are printed.
impl fmt::Debug for FieldReader<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.fields.iter().map(|(name, _)| name)).finish()
    }
}

impl<'a> FieldReader<'a> {
    fn new(fields: &'a Fields<'a>, reader: &'a mut Reader) -> Self {
        Self {
            fields,
            index: Index::default(),
            place: 0,
            reader,
            seen: Seen::default(),
            unread: Vec::new(),
            partial: Vec::new(),
            nulls: Nulls::default(),
            rest_taken: false,
        }
    }

    /// `None` when the field is missing, null, or cannot be read.
    pub fn optional<T: Json>(&mut self, name: &'static str) -> Option<T> {
        let (value, mark) = self.begin(name)?;
        let field = T::read(value, self.reader);
        match &field {
            Some(_) if self.reader.is_at(mark) => {}
            Some(field) if self.reader.has_lost(mark) => self.end_partial(name, mark, field.write()),
            field => self.end(name, mark, field.is_some()),
        }
        field
    }

    /// Like [`optional`](Self::optional), but remembers null for [`nulls`](Self::nulls).
    pub fn nullable<T: Json>(&mut self, name: &'static str) -> Option<T> {
        if let Some((_, Node::Null)) = self.find(name) {
            self.nulls.add(name);
        }
        self.optional(name)
    }

    /// The nullable fields that were null. Must come after them.
    pub fn nulls(&mut self) -> Nulls {
        std::mem::take(&mut self.nulls)
    }

    /// The default, with a warning, when the field is missing or null: for what every response has.
    pub fn guaranteed<T: Json + Default>(&mut self, name: &'static str) -> T {
        self.required(name).unwrap_or_default()
    }

    /// `None`, with a warning, when the field is missing or null: for what the object is nothing without.
    pub fn required<T: Json>(&mut self, name: &'static str) -> Option<T> {
        self.expect(name, false);
        self.optional(name)
    }

    /// `None` when the field is null; missing is `None` too, with a warning.
    pub fn required_or_null<T: Json>(&mut self, name: &'static str) -> Option<T> {
        self.expect(name, true);
        self.optional(name)
    }

    /// Warns when the field is there and has another value than the only one it may have.
    pub fn constant(&mut self, name: &'static str, value: &'static str) {
        match self.present(name) {
            None => {}
            Some(Node::String(text)) if text == value => {}
            Some(other) => {
                self.reader.warn_at(name, WarningKind::WrongType, Expected::Constant(value), describe(other));
                self.unread.push(name);
            }
        }
    }

    /// Every field not yet read, as one type. Must come after the named fields.
    pub fn additional<T: Json>(&mut self) -> BTreeMap<String, T> {
        self.rest_taken = true;
        let mut entries = BTreeMap::new();
        for (name, value) in self.rest() {
            if !self.reader.entry(name, value, &mut entries) {
                break;
            }
        }
        entries
    }

    /// Every field not yet read, and the fields that could not be read, as they are: what is read here and written back
    /// later is complete. Must come last.
    pub fn extra(&mut self) -> Extra {
        let taken = std::mem::replace(&mut self.rest_taken, true);
        if self.has_seen_all() && self.unread.is_empty() && self.partial.is_empty() {
            return Extra::default();
        }
        let rest = if taken { Vec::new() } else { self.rest() };
        let unread = self.unread.iter().filter_map(|name| Some((*name, self.fields.get(name)?)));
        let mut extra: Extra =
            rest.into_iter().chain(unread).map(|(name, value)| (name.to_owned(), value.to_value())).collect();
        for (name, read) in self.partial.drain(..) {
            if let Some(raw) = self.fields.get(name) {
                extra.keep_partial(name, raw.to_value(), read);
            }
        }
        extra
    }

    /// The field's value, noted as seen.
    fn present(&mut self, name: &'static str) -> Option<&'a Node<'a>> {
        let (place, value) = self.find(name)?;
        self.place = place + 1;
        self.seen.add(place);
        Some(value)
    }

    /// A field and its place. It is looked for first at the place where it is when fields are asked for in the order of the text.
    fn find(&mut self, name: &str) -> Option<(usize, &'a Node<'a>)> {
        match self.fields.at(self.place) {
            Some((next, value)) if next == name => Some((self.place, value)),
            _ => self.index.find(self.fields, name),
        }
    }

    fn has_seen_all(&self) -> bool {
        self.seen.len() == self.fields.len()
    }

    /// The fields that nobody asked for. One that is there twice is asked for by its name.
    fn rest(&self) -> Vec<(&'a str, &'a Node<'a>)> {
        let (seen, others): (Vec<_>, Vec<_>) =
            self.fields.iter().enumerate().partition(|(place, _)| self.seen.contains(*place));
        let is_seen = |name: &str| seen.iter().any(|(_, (seen, _))| *seen == name);
        others.into_iter().map(|(_, field)| field).filter(|(name, _)| !is_seen(name)).collect()
    }

    /// The value of a field that is there and not null, and where the reader is before it.
    #[inline(never)]
    fn begin(&mut self, name: &'static str) -> Option<(&'a Node<'a>, Mark)> {
        let value = self.present(name).filter(|value| !value.is_null())?;
        Some((value, self.reader.mark()))
    }

    /// Leaves the field; something below it was lost.
    #[cold]
    fn end_partial(&mut self, name: &'static str, mark: Mark, read: Value) {
        self.reader.leave(mark, name);
        self.partial.push((name, read));
    }

    /// Leaves the field, and notes whether it could be read.
    #[cold]
    fn end(&mut self, name: &'static str, mark: Mark, readable: bool) {
        self.reader.leave(mark, name);
        if !readable {
            self.unread.push(name);
        }
    }

    /// Warns when the field is missing, or null and may not be.
    #[inline(never)]
    fn expect(&mut self, name: &'static str, null: bool) {
        let found = match self.find(name) {
            None => "nothing",
            Some((_, Node::Null)) if !null => "null",
            Some(_) => return,
        };
        self.reader.warn_at(name, WarningKind::Missing, Expected::Named("a value"), found.to_owned());
    }

    /// Warns about the fields that nobody asked for, unless there is no object anyway.
    #[inline(never)]
    fn finish(&mut self, complete: bool) {
        if !complete || self.rest_taken || self.has_seen_all() {
            return;
        }
        for (name, value) in self.rest() {
            self.reader.warn_at(name, WarningKind::UnknownField, Expected::Named("nothing"), describe(value));
        }
    }
}

/// How an object travels: a line for each field, with what it means that there is no value, and its name on the wire. Fixed
/// members follow, and what keeps the other members.
///
/// The functions are inline, so that only the types that a program reaches are compiled, in that program, as it is with the
/// generic functions of serde's derive.
macro_rules! json_object {
    ($name:ident {
        $($field:ident: $kind:ident $wire:literal,)*
        $($member:literal: constant $value:literal,)*
        $(..$rest:ident),* $(,)?
    }) => {
        impl $crate::runtime::Object for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn read(fields: &mut $crate::runtime::FieldReader<'_>) -> Option<Self> {
                let _ = &fields;
                $(fields.constant($member, $value);)*
                Some(Self {
                    $($field: $crate::runtime::json_object!(@read fields $kind $wire),)*
                    $($rest: fields.$rest(),)*
                })
            }

            #[inline]
            fn write(&self, fields: &mut $crate::runtime::FieldWriter) {
                let _ = &fields;
                $(fields.constant($member, $value);)*
                $(fields.$kind($wire, &self.$field);)*
                $(fields.$rest(&self.$rest);)*
            }
        }
        $crate::runtime::json_object!($name);
    };
    (@read $fields:ident required $wire:literal) => { $fields.required($wire)? };
    (@read $fields:ident required_or_null $wire:literal) => { $fields.optional($wire) };
    (@read $fields:ident $kind:ident $wire:literal) => { $fields.$kind($wire) };
    ($name:ident) => {
        impl $crate::runtime::Json for $name {
            #[inline]
            fn read(value: &$crate::runtime::Node<'_>, reader: &mut $crate::runtime::Reader) -> Option<Self> {
                $crate::runtime::read_object(value, reader)
            }
            #[inline]
            fn write(&self) -> serde_json::Value {
                $crate::runtime::write_object(self)
            }
        }
        $crate::runtime::json_serde!($name);
    };
}
pub(crate) use json_object;
