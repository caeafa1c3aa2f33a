//! What an error prints.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind};
use crate::runtime::printable;

impl Error {
    /// The causes, the root last.
    fn causes(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        std::iter::successors(self.source(), |cause| (**cause).source())
    }

    /// The first clause: what happened.
    fn headline(&self) -> String {
        let status = self.0.status.map(|status| status.to_string()).unwrap_or_default();
        match self.0.kind {
            // Of a client or a conversion the message says it all.
            ErrorKind::Build | ErrorKind::Decode if self.0.info.is_none() && status.is_empty() => String::new(),
            ErrorKind::Build => "cannot build the request".to_owned(),
            ErrorKind::Upload => "cannot read the body".to_owned(),
            ErrorKind::Timeout => "timeout".to_owned(),
            ErrorKind::Transport => "no response".to_owned(),
            ErrorKind::Api => status,
            ErrorKind::Decode if status.is_empty() => "unreadable response".to_owned(),
            ErrorKind::Decode => format!("{status}, but unreadable"),
            ErrorKind::ServiceIdle => "the service is idle".to_owned(),
            ErrorKind::ServiceStopped => "the service is stopped".to_owned(),
            ErrorKind::UnknownOutcome if status.is_empty() => "outcome unknown".to_owned(),
            ErrorKind::UnknownOutcome => format!("outcome unknown ({status})"),
            ErrorKind::Pagination => "the list is not complete".to_owned(),
            ErrorKind::Waiter => "gave up waiting".to_owned(),
        }
    }
}

/// One sentence about the error itself; `{:#}` adds its causes, as [`source`](StdError::source) gives them.
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(info) = self.0.info {
            write!(formatter, "{} ({} {}): ", info.id, info.method, self.0.path.as_deref().unwrap_or(info.path))?;
        }
        let clauses = [self.headline(), self.0.message.clone()];
        let clauses: Vec<&str> = clauses.iter().map(String::as_str).filter(|clause| !clause.is_empty()).collect();
        formatter.write_str(&clauses.join(": "))?;
        for issue in &self.0.parsed.issues {
            write!(formatter, "; {issue}")?;
        }
        if let Some(request_id) = self.request_id() {
            write!(formatter, " (request id {request_id})")?;
        }
        if formatter.alternate() {
            for cause in self.causes() {
                write!(formatter, ": {}", printable::message(&cause.to_string()))?;
            }
        }
        Ok(())
    }
}

/// One line, the sentence and its root cause: what `fn main() -> Result<(), Error>` prints. `{:#?}` has all causes, as `{:#}` has.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if formatter.alternate() {
            return write!(formatter, "{self:#}");
        }
        write!(formatter, "{self}")?;
        match self.causes().last() {
            Some(root) => write!(formatter, ": {}", printable::message(&root.to_string())),
            None => Ok(()),
        }
    }
}
