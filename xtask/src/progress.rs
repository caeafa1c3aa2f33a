//! Turns a growing count of bytes into one line on standard error that rewrites itself; on no terminal, into nothing.

use std::io::{IsTerminal, Write, stderr};

/// A line that shows how far a transfer is; cleared when dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    what: &'static str,
    on_terminal: bool,
}

impl Progress {
    /// A line that begins with `what`.
    #[must_use]
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, on_terminal: stderr().is_terminal() }
    }

    /// Shows the number of bytes so far.
    pub(crate) fn show(&mut self, bytes: usize) {
        if self.on_terminal {
            self.write(&format!("\r  {} {} KiB", self.what, bytes / 1024));
        }
    }

    fn write(&self, text: &str) {
        // Standard error may be closed: a progress line is not worth failing for.
        let _ = stderr().write_all(text.as_bytes());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.on_terminal {
            self.write("\r\x1b[K");
        }
    }
}
