//! The places of both documents that decide a difference between two crates.

use crate::model::Item;

/// Places of the documents that decide something, by JSON pointer.
#[derive(Clone, Debug, Default)]
pub(super) struct Origin<'a> {
    /// The most telling first: where one has changed, the next is not asked.
    pub(super) places: Vec<Places<'a>>,
    /// Definitions that it depends on from where, and in which direction, they are reached.
    pub(super) definitions: Vec<&'a str>,
    /// The values that it is about, where a place has several.
    pub(super) values: Vec<String>,
    /// Whether it is about deprecation, which changes no wire.
    pub(super) deprecation: bool,
    /// Whether it is about where something belongs.
    pub(super) belonging: bool,
    /// Whether it is about who reaches the definitions, whatever changed inside of them.
    pub(super) reaching: bool,
}

/// Places of the old document, and of the new one.
#[derive(Clone, Debug, Default)]
pub(super) struct Places<'a> {
    pub(super) old: Vec<&'a str>,
    pub(super) new: Vec<&'a str>,
}

impl<'a> Origin<'a> {
    /// Places of both documents, of the old or of the new one alone.
    pub(super) fn at(old: impl IntoIterator<Item = &'a str>, new: impl IntoIterator<Item = &'a str>) -> Self {
        let places = Places { old: old.into_iter().collect(), new: new.into_iter().collect() };
        Self { places: vec![places], ..Self::default() }
    }

    /// The definitions of a type.
    pub(super) fn items(old: Option<&'a Item>, new: Option<&'a Item>) -> Self {
        let places = |item: Option<&'a Item>| -> Vec<&'a str> {
            item.into_iter().flat_map(|item| &item.places).map(String::as_str).collect()
        };
        let (old, new) = (places(old), places(new));
        let definitions = old.iter().chain(&new).copied().collect();
        Self { definitions, ..Self::at(old, new) }
    }

    /// Where that does not tell, another.
    pub(super) fn or(mut self, other: Self) -> Self {
        self.places.extend(other.places);
        self.definitions.extend(other.definitions);
        self
    }

    /// The same, about where it belongs.
    pub(super) fn belonging(self) -> Self {
        Self { belonging: true, ..self }
    }

    /// The same, about who reaches it.
    pub(super) fn reaching(&self) -> Self {
        Self { reaching: true, ..self.clone() }
    }

    /// The same, about one value of several.
    pub(super) fn valued(&self, value: &str) -> Self {
        let mut origin = self.clone();
        origin.values.push(value.to_owned());
        origin
    }
}
