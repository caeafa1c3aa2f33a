//! Turns changes into lines of the new document: where it is gone, the line of the nearest place around it that is still there.

use clickhouse_cloud_generator::source::locate_all;

use crate::diff::view::View;

/// For each item of the view, the line in the new document.
pub(crate) fn lines(view: &View<'_>) -> Vec<Option<usize>> {
    let is_gone = |index: &usize| view.items.get(*index).is_some_and(|item| item.change.new.is_none());
    let gone: Vec<usize> = (0..view.items.len()).filter(is_gone).collect();
    let pointer = |index: &usize| view.items.get(*index).and_then(|item| item.change.old.as_ref());
    let pointers: Vec<&str> =
        gone.iter().map(|index| pointer(index).map_or("", |site| around(&site.pointer))).collect();
    let mut lines: Vec<Option<usize>> =
        view.items.iter().map(|item| item.change.new.as_ref().and_then(|site| site.line)).collect();
    // The scan reads the whole text: only where something is looked for.
    let found = if pointers.is_empty() { Vec::new() } else { locate_all(&view.new.text, &pointers) };
    for (index, position) in gone.into_iter().zip(found) {
        if let Some(line) = lines.get_mut(index) {
            *line = position.map(|position| position.line);
        }
    }
    lines
}

/// The pointer, or that of the list where it names an element: what is at that index in the new document is another.
fn around(pointer: &str) -> &str {
    match pointer.rsplit_once('/') {
        Some((list, index)) if !index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit()) => list,
        _ => pointer,
    }
}
