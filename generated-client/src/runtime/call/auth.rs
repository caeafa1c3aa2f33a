//! What authorises a request, as the document says it: alternatives, each of which may need several things.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::client::Inner;
use crate::runtime::{Error, Request, Secret};

/// One thing that authorises a request, together with the others of its alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// The header `Authorization`: an API key or a token.
    Authorization,
    /// A key in a header of this name.
    Header(&'static str),
    /// A key in the query, under this name.
    Query(&'static str),
    /// A key in a cookie of this name.
    Cookie(&'static str),
}

impl Auth {
    /// What the client has in `Authorization`.
    pub(crate) const ANY: &'static [&'static [Self]] = &[&[Self::Authorization]];

    /// The name of the key; none for `Authorization`.
    pub(crate) fn key(self) -> Option<&'static str> {
        match self {
            Self::Authorization => None,
            Self::Header(name) | Self::Query(name) | Self::Cookie(name) => Some(name),
        }
    }
}

impl Inner {
    /// The first alternative of a request that the client has all of.
    pub(crate) fn authorisation(&self, request: &Request) -> Result<&'static [Auth], Error> {
        let has = |auth: &Auth| match auth.key() {
            Some(name) => self.keys.get(name).is_some(),
            None => self.headers.authorization().is_some(),
        };
        let alternatives = request.auth();
        let found = alternatives.iter().find(|own| !own.is_empty() && own.iter().all(has));
        match found {
            Some(found) => Ok(found),
            None if alternatives.is_empty() || alternatives.iter().any(|own| own.is_empty()) => Ok(&[]),
            None => {
                let name = |auth: &Auth| {
                    auth.key().map_or("`api_key` or `bearer`".to_owned(), |name| format!("`key({name:?}, …)`"))
                };
                let ways: Vec<String> =
                    alternatives.iter().map(|own| own.iter().map(name).collect::<Vec<_>>().join(" and ")).collect();
                let message =
                    format!("the client has no credentials for this: it needs {} of its builder", ways.join(", or "));
                Err(Error::build(message).with_operation(request.info()))
            }
        }
    }

    /// Adds the headers of an alternative; `Authorization` is among those of the client.
    pub(crate) fn authorise(&self, auth: &[Auth], headers: &mut HeaderMap) -> Result<(), Error> {
        for own in auth {
            match own {
                Auth::Authorization | Auth::Query(_) => {}
                Auth::Header(name) | Auth::Cookie(name) => {
                    let invalid = || Error::build(format!("the key `{name}` has an invalid byte"));
                    let secret = self.keys.get(name).map(Secret::expose).unwrap_or_default();
                    let is_cookie = matches!(own, Auth::Cookie(_));
                    let text = if is_cookie { format!("{name}={secret}") } else { secret.to_owned() };
                    let before = headers.get(header::COOKIE).filter(|_| is_cookie).and_then(|own| own.to_str().ok());
                    let text = before.map_or_else(|| text.clone(), |before| format!("{before}; {text}"));
                    let mut value = HeaderValue::try_from(text).map_err(|_| invalid())?;
                    value.set_sensitive(true);
                    let name = if is_cookie { Ok(header::COOKIE) } else { HeaderName::try_from(*name) };
                    headers.insert(name.map_err(|_| invalid())?, value);
                }
            }
        }
        Ok(())
    }
}
