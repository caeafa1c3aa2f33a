//! Pieces of a body into its lines, and lines into values or server-sent events.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};
use serde_json::{Map, Value};

use crate::runtime::Framing;

/// The text of one value, and what else its event says.
pub(super) struct Frame {
    pub(super) data: Vec<u8>,
    pub(super) members: Map<String, Value>,
}

/// Frames, each as soon as it is whole.
pub(super) struct Frames {
    framing: Framing,
    lines: Lines,
    event: Event,
    ready: VecDeque<Frame>,
}

impl Frames {
    pub(super) fn new(framing: Framing) -> Self {
        Self { framing, lines: Lines::default(), event: Event::default(), ready: VecDeque::new() }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.lines.push(piece);
    }

    /// The bytes that are not a whole frame yet.
    pub(super) fn len(&self) -> usize {
        self.lines.len() + self.event.data.as_ref().map_or(0, Vec::len)
    }

    /// The body is at its end: what is left is whole. `false` if there is nothing left.
    pub(super) fn end(&mut self) -> bool {
        let has_more = self.lines.len() > 0 || self.event.data.is_some();
        self.lines.push(b"\n\n");
        has_more
    }

    pub(super) fn next(&mut self) -> Option<Frame> {
        loop {
            if let Some(frame) = self.ready.pop_front() {
                return Some(frame);
            }
            let line = self.lines.next()?;
            self.line(&line);
        }
    }

    fn line(&mut self, line: &[u8]) {
        if self.framing == Framing::Lines {
            // A record separator begins a value of `application/json-seq`.
            let data = line.trim_ascii().strip_prefix(&[0x1E]).unwrap_or(line).trim_ascii();
            let frame = Frame { data: data.to_owned(), members: Map::new() };
            self.ready.extend(Some(frame).filter(|frame| !frame.data.is_empty()));
            return;
        }
        // A lone carriage return ends a line of events, too.
        for line in line.strip_suffix(b"\r").unwrap_or(line).split(|byte| *byte == b'\r') {
            self.ready.extend(self.event.line(line));
        }
    }
}

/// Lines, each as soon as it is whole.
#[derive(Default)]
pub(crate) struct Lines {
    buffer: BytesMut,
    /// How much of the buffer has no end of a line.
    searched: usize,
}

impl Lines {
    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// The bytes that are not a whole line yet.
    pub(crate) fn len(&self) -> usize {
        self.buffer.len()
    }

    /// A line without the line feed.
    pub(crate) fn next(&mut self) -> Option<Bytes> {
        let Some(end) = self.buffer[self.searched..].iter().position(|byte| *byte == b'\n') else {
            self.searched = self.buffer.len();
            return None;
        };
        let mut line = self.buffer.split_to(self.searched + end + 1);
        line.truncate(line.len() - 1);
        self.searched = 0;
        Some(line.freeze())
    }
}

/// A server-sent event that has begun.
#[derive(Default)]
struct Event {
    members: Map<String, Value>,
    data: Option<Vec<u8>>,
}

impl Event {
    /// Takes a line in; gives the event that it ends. Comments and unknown fields mean nothing, and an event without data is
    /// dropped: WHATWG HTML, 9.2.6.
    fn line(&mut self, line: &[u8]) -> Option<Frame> {
        let line = line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(line);
        if line.is_empty() {
            let Self { members, data } = std::mem::take(self);
            return data.map(|data| Frame { data, members });
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = (&line[..colon], line.get(colon + 1..).unwrap_or_default());
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let text = || Value::from(String::from_utf8_lossy(value));
        match name {
            b"data" => match &mut self.data {
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            b"event" => drop(self.members.insert("event".to_owned(), text())),
            b"id" => drop(self.members.insert("id".to_owned(), text())),
            b"retry" => {
                let retry = std::str::from_utf8(value).ok().and_then(|text| text.parse::<u64>().ok());
                retry.map(|retry| self.members.insert("retry".to_owned(), retry.into()));
            }
            _ => {}
        }
        None
    }
}
