//! One page of a list.

use crate::runtime::codec::node::Fields;
use crate::runtime::{Json, Node, Reader};

/// One page of a list: its items, and where the next page begins.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items; a page in the middle may have none.
    pub items: Vec<T>,
    /// The cursor of the next page; `None` on the last, and where the list has no cursor. An empty string is a cursor.
    pub next_cursor: Option<String>,
    /// The largest number of items a page may have.
    pub limit: Option<i64>,
    /// How many items there are in all, as far as the server knows.
    pub total_count: Option<i64>,
    /// There is a cursor that is not a string: this is not the last page.
    pub(crate) has_unreadable_cursor: bool,
}

impl<T> Page<T> {
    /// A page with these items and nothing else.
    pub(crate) fn of(items: Vec<T>) -> Self {
        Self { items, next_cursor: None, limit: None, total_count: None, has_unreadable_cursor: false }
    }
}

impl<T: Json> Page<T> {
    /// Reads the page from its envelope.
    pub(crate) fn read(envelope: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let fields = reader.object(envelope)?;
        let items = crate::runtime::call::decode::result_field(fields.get("result"), reader)?;
        let cursor = fields.get("nextCursor").filter(|cursor| !cursor.is_null());
        let next_cursor = match cursor {
            Some(Node::Bool(_)) => None,
            _ => field(fields, "nextCursor", reader),
        };
        Some(Self {
            items,
            has_unreadable_cursor: cursor.is_some() && next_cursor.is_none(),
            next_cursor,
            limit: field(fields, "limit", reader),
            total_count: field(fields, "totalCount", reader),
        })
    }
}

fn field<T: Json>(fields: &Fields<'_>, name: &'static str, reader: &mut Reader) -> Option<T> {
    let value = fields.get(name).filter(|value| !value.is_null())?;
    let mark = reader.mark();
    let field = T::read(value, reader);
    reader.leave(mark, name);
    field
}
