//! What authorises a request, as the document says it: alternatives, each of which may need several things.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;

use crate::runtime::call::wire::{Wire, join};
use crate::runtime::client::Inner;
use crate::runtime::{Error, Query, Request, Secret};

pub(crate) const INVALID_URL: &str = "the URL is not valid";

/// What `http::Uri` does not take any more.
const LONGEST_URL: usize = u16::MAX as usize;

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
    /// The server of the operation, where it has one of its own and the caller did not choose one for all.
    fn own_server(&self, request: &Request) -> Option<&'static str> {
        request.server().filter(|_| !self.is_own_url)
    }

    /// The query of a request, with the keys that travel there.
    fn query(&self, request: &Request, auth: &[Auth]) -> Query {
        let mut query = Query::default();
        query.push_encoded(request.query());
        for key in auth {
            if let (Auth::Query(name), Some(secret)) = (key, key.key().and_then(|name| self.keys.get(name))) {
                query.push(name, secret.expose());
            }
        }
        query
    }

    /// The whole URL of a request.
    pub(crate) fn uri(&self, request: &Request, auth: &[Auth], to_query_host: bool) -> String {
        let base = if to_query_host { &self.query_url } else { &self.base_url };
        let server = self.own_server(request).unwrap_or(base);
        let (path, query) = (request.path(), self.query(request, auth));
        let joint = match query.as_str() {
            "" => "",
            _ if path.contains('?') => "&",
            _ => "?",
        };
        format!("{server}{path}{joint}{}", query.as_str())
    }

    /// The same for reqwest, without reading the server anew each time.
    pub(crate) fn url(&self, wire: &Wire, request: &Request, auth: &[Auth], to_query_host: bool) -> Result<Url, Error> {
        let url = if self.own_server(request).is_some() {
            let whole = Url::parse(&self.uri(request, auth, to_query_host));
            whole.map_err(|error| Error::build(INVALID_URL).with_source(error))?
        } else {
            let base = if to_query_host { &wire.query_base } else { &wire.base };
            join(base, request.path(), self.query(request, auth).as_str())
        };
        // reqwest would call it a connection that was not made.
        if url.as_str().len() >= LONGEST_URL {
            return Err(Error::build(INVALID_URL).with_source("it is too long"));
        }
        Ok(url)
    }

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
