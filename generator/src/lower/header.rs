//! Which names a header or cookie of a request may have.

/// Only the client sets these headers: they say where a request ends, and which server it is for.
pub const FRAMING: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// Whether a header or cookie may have the name: a token of RFC 9110, 5.6.2.
pub(super) fn is_token(name: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_sign)
}

/// Whether a request may have a header of the name.
pub(super) fn is_header(name: &str) -> bool {
    is_token(name) && !FRAMING.contains(&name.to_ascii_lowercase().as_str())
}
