//! How an operation that gives one page leads to the next.

use crate::runtime::{Operation, Page};

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// After the cursor that the page before gave; an empty string is a cursor.
    Cursor(String),
    /// After so many items.
    Offset(i64),
    /// There is a cursor, but no text or number: nobody can ask for the next page.
    Unreadable,
}

impl Position {
    /// The cursor.
    pub fn into_cursor(self) -> Option<String> {
        match self {
            Self::Cursor(cursor) => Some(cursor),
            Self::Offset(_) | Self::Unreadable => None,
        }
    }

    /// The offset.
    pub fn into_offset(self) -> Option<i64> {
        match self {
            Self::Offset(offset) => Some(offset),
            Self::Cursor(_) | Self::Unreadable => None,
        }
    }

    /// The position after a page of a cursor list; `None` after the last page.
    pub fn after_page<T>(page: &Page<T>) -> Option<Self> {
        match &page.next_cursor {
            None if page.has_unreadable_cursor => Some(Self::Unreadable),
            cursor => cursor.clone().map(Self::Cursor),
        }
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

/// Implements [`Paged`] for a request value, from a table: the type of an item; how the next page is asked for, with the fields of
/// the request value that say it (`whole` for a list without pages); and the field of the response that has the items, where the
/// response is not a list.
macro_rules! paged {
    ($operation:ident { item: $item:ty, next: $next:ident $(($($how:tt)*))?, $(field: $field:ident,)? }) => {
        impl $crate::runtime::Paged for $operation {
            type Item = $item;

            fn next_position(&self, page: &Self::Response) -> Option<$crate::runtime::Position> {
                $crate::runtime::paged!(@next $next self page $(($($how)*))? $($field)?)
            }

            #[allow(unused_mut, unused_variables, reason = "a list without pages has no other")]
            fn at(mut self, position: $crate::runtime::Position) -> Self {
                $crate::runtime::paged!(@at $next self position $(($($how)*))?);
                self
            }

            fn into_items(page: Self::Response) -> Vec<Self::Item> {
                $crate::runtime::paged!(@items page $($field)?)
            }
        }
    };
    (@next whole $this:ident $page:ident) => {{
        let _ = $page;
        None
    }};
    (@next cursor $this:ident $page:ident ($cursor:ident)) => { $crate::runtime::Position::after_page($page) };
    (@next offset $this:ident $page:ident ($offset:ident, $limit:ident, $default:literal)) => {
        $crate::runtime::Position::after_items($this.$offset, $this.$limit, $default, $page.items.len())
    };
    (@next offset $this:ident $page:ident ($offset:ident, $limit:ident, $default:literal) $field:ident) => {
        $crate::runtime::Position::after_items(
            $this.$offset, $this.$limit, $default, $page.$field.as_ref().map_or(0, Vec::len),
        )
    };
    (@at whole $this:ident $position:ident) => {};
    (@at cursor $this:ident $position:ident ($cursor:ident)) => { $this.$cursor = $position.into_cursor() };
    (@at offset $this:ident $position:ident ($offset:ident, $($rest:tt)*)) => { $this.$offset = $position.into_offset() };
    (@items $page:ident) => { $page.items };
    (@items $page:ident $field:ident) => { $page.$field.unwrap_or_default() };
}
pub(crate) use paged;
