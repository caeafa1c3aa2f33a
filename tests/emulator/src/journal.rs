//! What was asked and answered, for tests to look at: the last requests, no more.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::Value;

/// At most so many requests are kept.
const KEPT: usize = 1000;
/// Bodies that are longer are left out.
const LONGEST: usize = 16 << 10;

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
    /// `operationId`; none where the document has no such path.
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

/// The last requests.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    count: u64,
}

impl Journal {
    pub(crate) fn add(&mut self, mut entry: Entry) {
        self.count += 1;
        entry.number = self.count;
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
    }

    /// The entries that a test asks for.
    pub(crate) fn entries(&self, is_wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        self.entries.iter().filter(|entry| is_wanted(entry)).cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

/// A body as the journal keeps it: null where it is not JSON or too long.
pub(crate) fn kept(body: &[u8]) -> Value {
    if body.is_empty() || body.len() > LONGEST { Value::Null } else { serde_json::from_slice(body).unwrap_or_default() }
}
