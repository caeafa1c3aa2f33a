//! The places of both documents that decide a difference between two crates.

use crate::diff::Kind;
use crate::model::Item;

/// Places of the documents that decide something, by JSON pointer.
#[derive(Clone, Debug, Default)]
pub(super) struct Origin<'a> {
    /// The most telling first: where one has changed, the next is not asked.
    pub(super) places: Vec<Places<'a>>,
    /// Definitions that it depends on from where, and in which direction, they are reached.
    pub(super) definitions: Vec<&'a str>,
    /// How these are reached, where that decides it; it is asked first.
    pub(super) reached: Option<Reached>,
    /// Others that decide it together; where they tell, nothing else is asked.
    pub(super) all: Vec<Origin<'a>>,
    /// Whether the places decide it as well.
    pub(super) both: bool,
    /// Whether it is about deprecation, which changes no wire.
    pub(super) deprecation: bool,
    /// The kinds of change that decide it alone, where there are any.
    pub(super) prefers: Option<fn(Kind) -> bool>,
}

/// How definitions are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reached {
    /// By requests.
    Requests,
    /// By responses.
    Responses,
    /// By requests or responses.
    Exchanges,
    /// By the operations of a tag.
    Tags,
    /// In any of these ways.
    Anyhow,
}

/// Places of the old document, and of the new one.
#[derive(Clone, Debug, Default)]
pub(super) struct Places<'a> {
    pub(super) old: Vec<&'a str>,
    pub(super) new: Vec<&'a str>,
    /// The values that it is about, where a place has several.
    pub(super) values: Vec<String>,
    /// Whether it is about these and nothing else there.
    pub(super) strictly: bool,
}

impl<'a> Origin<'a> {
    /// Places of both documents, of the old or of the new one alone.
    pub(super) fn at(old: impl IntoIterator<Item = &'a str>, new: impl IntoIterator<Item = &'a str>) -> Self {
        let places = Places { old: old.into_iter().collect(), new: new.into_iter().collect(), ..Places::default() };
        Self { places: vec![places], ..Self::default() }
    }

    /// The definitions of a type.
    pub(super) fn items(old: Option<&'a Item>, new: Option<&'a Item>) -> Self {
        let places = |item: Option<&'a Item>| -> Vec<&'a str> {
            item.into_iter().flat_map(|item| &item.places).map(String::as_str).collect()
        };
        let (old, new) = (places(old), places(new));
        let definitions = old.iter().chain(new.iter().filter(|own| !old.contains(own))).copied().collect();
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
        let belongs = |kind| {
            matches!(
                kind,
                Kind::OperationAdded
                    | Kind::OperationRemoved
                    | Kind::OperationMoved
                    | Kind::OperationIdChanged
                    | Kind::TagAdded
                    | Kind::TagRemoved
            )
        };
        Self { prefers: Some(belongs), ..self }
    }

    /// The same, about whether values are listed.
    pub(super) fn listing(self) -> Self {
        Self { prefers: Some(|kind| matches!(kind, Kind::EnumOpened | Kind::EnumClosed)), ..self }
    }

    /// The same, decided by how the definitions are reached.
    pub(super) fn reached(&self, by: Reached) -> Self {
        Self { reached: Some(by), ..self.clone() }
    }

    /// The same, about one value of several.
    pub(super) fn valued(&self, value: &str) -> Self {
        let mut origin = self.clone();
        origin.places.iter_mut().for_each(|places| places.values.push(value.to_owned()));
        origin
    }

    /// The same, about values and nothing else.
    pub(super) fn strictly(mut self) -> Self {
        self.places.iter_mut().for_each(|places| places.strictly = true);
        self
    }
}
