//! Turns work that takes long into work that says so.

use std::io::{IsTerminal, Write, stderr};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// How long a person waits without wondering.
const SOON: Duration = Duration::from_secs(1);

/// Works; where that takes over a second, a terminal shows what it is until it is done.
pub(super) fn tell<T>(what: &str, work: impl FnOnce() -> T) -> T {
    if !stderr().is_terminal() {
        return work();
    }
    let (done, waiting) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if waiting.recv_timeout(SOON) == Err(RecvTimeoutError::Timeout) {
                // Standard error may be closed: a progress line is not worth failing for.
                let _ = write!(stderr(), "  {what} …");
                let _ = waiting.recv();
                let _ = write!(stderr(), "\r\x1b[K");
            }
        });
        let result = work();
        drop(done);
        result
    })
}
