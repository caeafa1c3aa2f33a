//! The headers that a client sends with every request, prepared once, and headers given as text.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::Error;

/// The headers of every request.
#[derive(Clone)]
pub(crate) struct Headers {
    plain: HeaderMap,
    /// The same with the header that authorises, where the client has one.
    authorised: Option<HeaderMap>,
}

impl Headers {
    pub(crate) fn new(plain: HeaderMap, authorization: Option<HeaderValue>) -> Self {
        let authorised = authorization.map(|value| {
            let mut headers = plain.clone();
            headers.insert(header::AUTHORIZATION, value);
            headers
        });
        Self { plain, authorised }
    }

    /// The same, authorised otherwise.
    pub(crate) fn with(&self, authorization: HeaderValue) -> Self {
        Self::new(self.plain.clone(), Some(authorization))
    }

    /// What the client has for `Authorization`.
    pub(crate) fn authorization(&self) -> Option<&HeaderValue> {
        self.authorised.as_ref()?.get(header::AUTHORIZATION)
    }

    /// For a request with or without `Authorization`.
    pub(crate) fn of(&self, is_authorised: bool) -> HeaderMap {
        self.authorised.as_ref().filter(|_| is_authorised).unwrap_or(&self.plain).clone()
    }
}

/// Headers that tell how a message travels. One that is wrong cuts a body, or makes two requests of one.
const FRAMING: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// Header names and values as text into a map.
pub(crate) fn parse_headers(headers: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let parsed = HeaderName::try_from(name.as_str());
        let parsed =
            parsed.map_err(|error| Error::build(format!("{name:?} is not a header name")).with_source(error))?;
        if FRAMING.contains(&parsed.as_str()) {
            return Err(Error::build(format!(
                "the header {parsed} is set by the client: it says where a request ends"
            )));
        }
        map.append(parsed, header_value(name, value)?);
    }
    Ok(map)
}

/// The value may be a secret: an error names only the header.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value)
        .map_err(|_| Error::build(format!("the value of the header {name} has an invalid byte")))
}
