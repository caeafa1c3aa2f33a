//! JSON pointers → line and column in JSON text, in one pass over the text for any number of pointers.

use std::borrow::Cow;
use std::collections::HashMap;

use super::is_json;
use crate::diagnostic::Position;

/// The place of the value at a JSON pointer, or of its nearest ancestor that exists. Members are found by their key.
///
/// `None` for text that is not JSON.
#[must_use]
pub fn locate(text: &str, pointer: &str) -> Option<Position> {
    locate_all(text, &[pointer]).pop().flatten()
}

/// [`locate`] for many pointers, in one pass: linear in the text and in the pointers.
#[must_use]
pub fn locate_all(text: &str, pointers: &[&str]) -> Vec<Option<Position>> {
    if pointers.is_empty() || !is_json(text) {
        return vec![None; pointers.len()];
    }
    let mut tree = Tree::new(pointers);
    scan(text, &mut tree);
    let offsets: Vec<Option<usize>> = tree.ends.iter().map(|&node| tree.offset(node)).collect();
    positions(text, &offsets)
}

/// The wanted pointers as a tree of their tokens; node 0 is the document.
struct Tree {
    nodes: Vec<Node>,
    ends: Vec<usize>,
}

#[derive(Default)]
struct Node {
    parent: usize,
    offset: Option<usize>,
    children: HashMap<String, usize>,
}

impl Tree {
    fn new(pointers: &[&str]) -> Self {
        let mut tree = Self { nodes: vec![Node::default()], ends: Vec::with_capacity(pointers.len()) };
        for pointer in pointers {
            let end = pointer.split('/').skip(1).fold(0, |node, token| tree.insert(node, token));
            tree.ends.push(end);
        }
        tree
    }

    fn insert(&mut self, parent: usize, token: &str) -> usize {
        let token = crate::pointer::unescape(token);
        if let Some(child) = self.child(parent, &token) {
            return child;
        }
        let child = self.nodes.len();
        self.nodes.push(Node { parent, ..Node::default() });
        if let Some(node) = self.nodes.get_mut(parent) {
            node.children.insert(token, child);
        }
        child
    }

    fn child(&self, parent: usize, token: &str) -> Option<usize> {
        self.nodes.get(parent)?.children.get(token).copied()
    }

    /// Whether something below the node is wanted.
    fn is_inner(&self, node: usize) -> bool {
        self.nodes.get(node).is_some_and(|node| !node.children.is_empty())
    }

    fn found(&mut self, node: Option<usize>, offset: usize) {
        if let Some(node) = node.and_then(|node| self.nodes.get_mut(node)) {
            node.offset = Some(offset);
        }
    }

    /// The offset of a node, or of its nearest ancestor that the text has.
    fn offset(&self, mut node: usize) -> Option<usize> {
        loop {
            let here = self.nodes.get(node)?;
            if here.offset.is_some() || node == 0 {
                return here.offset;
            }
            node = here.parent;
        }
    }
}

/// An object or array that the scan is inside of, because something in it is wanted.
struct Frame {
    node: usize,
    /// The index of the current element; `None` in an object.
    index: Option<usize>,
    /// Whether the next string of an object is a key.
    at_key: bool,
}

/// Notes in the tree where each wanted node starts. Text that is not valid JSON ends the scan early.
fn scan(text: &str, tree: &mut Tree) {
    let bytes = text.as_bytes();
    let mut frames: Vec<Frame> = Vec::new();
    let mut value = Some(0);
    let mut offset = 0;
    while let Some(&byte) = bytes.get(offset) {
        let start = offset;
        offset += 1;
        match byte {
            b',' => {
                if let Some(frame) = frames.last_mut() {
                    frame.at_key = frame.index.is_none();
                    frame.index = frame.index.map(|index| index + 1);
                }
                continue;
            }
            b'}' | b']' => {
                frames.pop();
                continue;
            }
            b':' => continue,
            _ if byte.is_ascii_whitespace() => continue,
            b'"' => {
                let Some(end) = string_end(bytes, offset) else { return };
                let content = text.get(offset..end).unwrap_or_default();
                offset = end + 1;
                if let Some(frame) = frames.last_mut().filter(|frame| frame.at_key) {
                    frame.at_key = false;
                    value = tree.child(frame.node, &unescape(content));
                    tree.found(value, start);
                    continue;
                }
            }
            _ => {}
        }
        // A value starts here: a member was noted at its key, an element and the document are noted now.
        match frames.last() {
            None => tree.found(Some(0), start),
            Some(Frame { node, index: Some(index), .. }) => {
                value = tree.child(*node, &index.to_string());
                tree.found(value, start);
            }
            Some(_) => {}
        }
        match byte {
            b'{' | b'[' => match value.filter(|node| tree.is_inner(*node)) {
                Some(node) if byte == b'{' => frames.push(Frame { node, index: None, at_key: true }),
                Some(node) => frames.push(Frame { node, index: Some(0), at_key: false }),
                None => match container_end(bytes, offset) {
                    Some(end) => offset = end + 1,
                    None => return,
                },
            },
            b'"' => {}
            // A number or a literal: up to what can follow one.
            _ => {
                while bytes.get(offset).is_some_and(|byte| !b",}] \t\r\n".contains(byte)) {
                    offset += 1;
                }
            }
        }
    }
}

/// The offset of the bracket that ends the object or array whose content starts at `offset`.
fn container_end(bytes: &[u8], mut offset: usize) -> Option<usize> {
    let mut depth = 1;
    loop {
        match bytes.get(offset)? {
            b'"' => offset = string_end(bytes, offset + 1)?,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(offset);
        }
        offset += 1;
    }
}

/// The offset of the quote that ends the string whose content starts at `offset`.
fn string_end(bytes: &[u8], mut offset: usize) -> Option<usize> {
    loop {
        match bytes.get(offset)? {
            b'"' => return Some(offset),
            b'\\' => offset += 2,
            _ => offset += 1,
        }
    }
}

fn unescape(content: &str) -> Cow<'_, str> {
    if !content.contains('\\') {
        return Cow::Borrowed(content);
    }
    serde_json::from_str(&format!("\"{content}\"")).map_or(Cow::Borrowed(content), Cow::Owned)
}

/// Turns byte offsets into lines and columns, in one pass over the text.
fn positions(text: &str, offsets: &[Option<usize>]) -> Vec<Option<Position>> {
    let mut order: Vec<(usize, usize)> =
        offsets.iter().enumerate().filter_map(|(slot, offset)| offset.map(|offset| (offset, slot))).collect();
    order.sort_unstable();
    let mut positions = vec![None; offsets.len()];
    let (mut line, mut column, mut seen) = (1, 1, 0);
    for (offset, slot) in order {
        // Only what was passed since the last one is counted: a text may be one long line.
        let passed = text.get(seen..offset).unwrap_or_default();
        line += passed.bytes().filter(|&byte| byte == b'\n').count();
        column = match passed.rsplit_once('\n') {
            Some((_, start)) => start.chars().count() + 1,
            None => column + passed.chars().count(),
        };
        seen = offset;
        if let Some(position) = positions.get_mut(slot) {
            *position = Some(Position { line, column });
        }
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_one_pass_are_those_of_one_at_a_time() {
        let text = "{\"é\": {\"a\": 1, \"b\": 2},\n \"c\": [1, {\"ü\": 2, \"d\": 3}], \"e\": 4}";
        let pointers = ["/e", "/é/b", "/c/1/d", "/é", "/c", "/é/a", "/c/1", "/none/at/all", "/e"];
        let together = locate_all(text, &pointers);
        let apart: Vec<_> = pointers.iter().map(|pointer| locate(text, pointer)).collect();
        assert_eq!(together, apart);
        assert_eq!(together[2], Some(Position { line: 2, column: 20 }));
    }
}
