//! The HTTP methods, and what follows from each.

use std::fmt;

use http::method::InvalidMethod;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Reads the headers.
    Head,
    /// Creates, or does something.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Deletes.
    Delete,
    /// Asks what can be done.
    Options,
    /// Gets the request back as it arrived. HTTP forbids it a body, and headers that nobody else may see: it is sent without
    /// credentials.
    Trace,
    /// Reads what its body asks for.
    Query,
    /// Any other, spelled as it is sent: `COPY`, `LINK`. Nothing is known of it, so it counts as not idempotent. A call fails
    /// before anything is sent if the text is not a token of HTTP, or is `CONNECT`, which asks a proxy for a tunnel.
    Other(&'static str),
}

impl Method {
    /// `GET`, `POST` …
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }

    /// Whether sending it twice does what sending it once does. A PATCH is not: a Postgres password PATCH with an empty body
    /// makes a new password each time.
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }

    /// Whether HTTP says what its body means, so that a server may want to know its length where it has none.
    pub(crate) const fn expects_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch | Self::Query)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Fails if the method is not a token of HTTP. Only [`Method::Other`] can fail.
impl TryFrom<Method> for http::Method {
    type Error = InvalidMethod;

    fn try_from(method: Method) -> Result<Self, InvalidMethod> {
        Ok(match method {
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
            Method::Trace => Self::TRACE,
            Method::Query | Method::Other(_) => Self::from_bytes(method.as_str().as_bytes())?,
        })
    }
}
