//! How an operation that gives one page leads to the next.

use super::{Operation, Page};

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// After the cursor that the page before gave; an empty string is a cursor.
    Cursor(String),
    /// After so many items.
    Offset(i64),
}

impl Position {
    /// The cursor.
    pub fn into_cursor(self) -> Option<String> {
        match self {
            Self::Cursor(cursor) => Some(cursor),
            Self::Offset(_) => None,
        }
    }

    /// The offset.
    pub fn into_offset(self) -> Option<i64> {
        match self {
            Self::Offset(offset) => Some(offset),
            Self::Cursor(_) => None,
        }
    }

    /// The position after a page of a cursor list; `None` after the last page.
    pub fn after_page<T>(page: &Page<T>) -> Option<Self> {
        page.next_cursor.clone().map(Self::Cursor)
    }

    /// The position after `count` items of an offset list, given what the request asked for and the default limit of the
    /// specification. `None` after the last page: it is empty, or shorter than both the limit and the default. (A server may
    /// give less than a large limit asks for.)
    pub fn after_items(offset: Option<i64>, limit: Option<i64>, default_limit: i64, count: usize) -> Option<Self> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let full = limit.map_or(default_limit, |limit| limit.min(default_limit));
        (count > 0 && count >= full).then(|| Self::Offset(offset.unwrap_or(0).saturating_add(count)))
    }
}

/// An operation that gives one page of a list.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Send;

    /// Where the page after this one begins; `None` when this is the last.
    fn next_position(&self, page: &Self::Response) -> Option<Position>;

    /// The operation for the page that begins there.
    fn at(self, position: Position) -> Self;

    /// The items of a page.
    fn into_items(page: Self::Response) -> Vec<Self::Item>;
}
