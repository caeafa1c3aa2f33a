//! What was asked and answered, for tests to look at: the last requests, no more.

use std::collections::VecDeque;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

/// Bodies that are longer are left out.
const LONGEST: usize = 16 << 10;
/// Targets that are longer are cut.
const TARGET: usize = 2 << 10;

/// A request, and what became of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Counted from 1.
    pub number: u64,
    /// The time of the emulator.
    pub at: String,
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// `operationId`; `None` if the document has no such path.
    pub operation: Option<String>,
    /// The user name of Basic; a secret is never kept.
    pub key: Option<String>,
    /// The body, where it is JSON and not long.
    pub body: Value,
    /// The status that was answered; 0 where the connection was broken.
    pub status: u16,
    /// `accepted`, or what was wrong.
    pub verdict: String,
    /// The fault that changed the answer.
    pub fault: Option<String>,
    /// How many microseconds it took.
    pub micros: u64,
}

impl Entry {
    /// At most so many requests are kept: the last ones.
    pub const KEPT: usize = 1000;
}

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    /// With their bodies as they came: parsed, the same bytes take forty times the room.
    entries: VecDeque<(Entry, Bytes)>,
    count: u64,
}

impl Journal {
    pub(crate) fn add(&mut self, mut entry: Entry, body: &Bytes) {
        self.count += 1;
        entry.number = self.count;
        cut(&mut entry.target, TARGET);
        if self.entries.len() == Entry::KEPT {
            self.entries.pop_front();
        }
        let body = if body.len() > LONGEST { Bytes::new() } else { Bytes::copy_from_slice(body) };
        self.entries.push_back((entry, body));
    }

    /// The entries that a test asks for.
    pub(crate) fn entries(&self, is_wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        let wanted = self.entries.iter().filter(|(entry, _)| is_wanted(entry));
        wanted
            .map(|(entry, body)| Entry { body: serde_json::from_slice(body).unwrap_or_default(), ..entry.clone() })
            .collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

/// Cuts a text to at most so many bytes.
pub(crate) fn cut(text: &mut String, most: usize) {
    if text.len() > most {
        text.truncate((0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default());
        text.push('…');
        text.shrink_to_fit();
    }
}
