//! Which names a header of a request may have.

use crate::http::is_token;

/// Only the client sets these headers: they say where a request ends, and which server it is for.
pub const FRAMING: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// Whether a request may have a header of the name.
pub(super) fn is_header(name: &str) -> bool {
    is_token(name) && !FRAMING.contains(&name.to_ascii_lowercase().as_str())
}
