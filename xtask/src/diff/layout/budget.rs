//! Turns pieces of text, most important first, into one text that is never longer than a limit, and knows what it left out.

use std::collections::BTreeMap;

/// Bytes kept free for what closes the open section, and for the note at the end.
const RESERVE: usize = 4_000;

/// A text with a limit.
#[derive(Debug)]
pub(crate) struct Budget {
    out: String,
    limit: usize,
    end: &'static str,
    left_out: BTreeMap<&'static str, usize>,
}

impl Budget {
    /// A text of at most `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self { out: String::new(), limit, end: "", left_out: BTreeMap::new() }
    }

    /// Adds a piece where it fits; otherwise counts what it stands for. Whether it fits.
    pub(crate) fn push(&mut self, text: &str, what: Option<(&'static str, usize)>) -> bool {
        let fits = self.out.len() + text.len() + RESERVE <= self.limit;
        if fits {
            self.out.push_str(text);
        } else if let Some((what, number)) = what {
            self.skip(what, number);
        }
        fits
    }

    /// Counts what is not even tried.
    pub(crate) fn skip(&mut self, what: &'static str, number: usize) {
        *self.left_out.entry(what).or_default() += number;
    }

    /// Starts a section that must be closed by `end`; whether it fits.
    pub(crate) fn open(&mut self, start: &str, end: &'static str) -> bool {
        let fits = self.push(start, None);
        if fits {
            self.end = end;
        }
        fits
    }

    /// Ends the section.
    pub(crate) fn close(&mut self) {
        self.out.push_str(std::mem::take(&mut self.end));
    }

    /// What was left out, and how much of it.
    pub(crate) fn left_out(&self) -> &BTreeMap<&'static str, usize> {
        &self.left_out
    }

    /// Adds the note at the end, into what was kept free.
    pub(crate) fn last(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}
