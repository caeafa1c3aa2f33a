//! A request into what is sent: with its URL, with headers and credentials.

use bytes::Bytes;
use http::uri::InvalidUri;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::Url;
use tokio::time::{Instant, timeout_at};

#[cfg(feature = "streaming")]
use crate::runtime::UploadBody;
use crate::runtime::call::sender::Sender;
use crate::runtime::call::transport::{Opened, Transport};
use crate::runtime::call::wire::{Wire, exchange, join};
use crate::runtime::client::Inner;
use crate::runtime::{Auth, Error, Method, Query, Request, TransportError, printable};

const INVALID_URL: &str = "the URL is not valid";

/// What `http::Uri` does not take any more.
const LONGEST_URL: usize = u16::MAX as usize;

/// A request as it is sent once.
pub(crate) enum Message<'a> {
    Reqwest(&'a reqwest::Client, reqwest::Request),
    Own(&'a dyn Transport, http::Request<Bytes>),
    #[cfg(feature = "streaming")]
    OwnUpload(&'a dyn Transport, http::Request<UploadBody>),
}

impl Message<'_> {
    /// The same with a body that is read while it is sent.
    #[cfg(feature = "streaming")]
    pub(crate) fn with(self, body: UploadBody) -> Self {
        let length = body.left().map(HeaderValue::from);
        let declare = |headers: &mut HeaderMap| {
            length.into_iter().for_each(|length| drop(headers.insert(header::CONTENT_LENGTH, length)));
        };
        match self {
            Self::Reqwest(client, mut message) => {
                declare(message.headers_mut());
                *message.body_mut() = Some(reqwest::Body::wrap(body));
                Self::Reqwest(client, message)
            }
            Self::Own(transport, mut message) => {
                declare(message.headers_mut());
                Self::OwnUpload(transport, message.map(|_| body))
            }
            Self::OwnUpload(transport, message) => Self::OwnUpload(transport, message.map(|_| body)),
        }
    }

    /// Sends it once and receives the whole response, whatever its status; of a 200 only the beginning where the rest is left
    /// `opened`.
    pub(crate) async fn send(
        self,
        max_body: usize,
        deadline: Instant,
        opened: Option<&Opened>,
    ) -> Result<(StatusCode, HeaderMap, Bytes), TransportError> {
        let sent = match self {
            Self::Reqwest(client, message) => return exchange(client, message, max_body, deadline, opened).await,
            Self::Own(transport, message) => transport.send(message),
            #[cfg(feature = "streaming")]
            Self::OwnUpload(transport, message) => transport.send_upload(message),
        };
        let (parts, body) = timeout_at(deadline, sent).await.map_err(TransportError::timeout)??.into_parts();
        Ok((parts.status, parts.headers, body))
    }
}

/// The method as it is sent.
fn method(method: Method) -> Result<http::Method, Error> {
    let sent = http::Method::try_from(method).ok().filter(|sent| *sent != http::Method::CONNECT);
    sent.ok_or_else(|| {
        Error::build(format!("a request cannot have the method `{}`", printable::value(method.as_str())))
    })
}

impl Inner {
    /// Adds host, credentials and headers.
    pub(crate) fn message(
        &self,
        request: &Request,
        own: &HeaderMap,
        to_query_host: bool,
    ) -> Result<Message<'_>, Error> {
        let auth = self.authorisation(request)?;
        let method = method(request.info().method).map_err(|error| error.with_operation(request.info()))?;
        let built = self.headers_of(request, auth, own).and_then(|headers| match &self.sender {
            Sender::Reqwest(wire) => {
                let url = self.url(wire, request, auth, to_query_host)?;
                let mut message = reqwest::Request::new(method, url);
                *message.headers_mut() = headers;
                *message.body_mut() = request.body().cloned().map(reqwest::Body::from);
                Ok(Message::Reqwest(&wire.client, message))
            }
            Sender::Own(transport) => {
                let uri = self.uri(request, auth, to_query_host);
                let mut message = http::Request::new(request.body().cloned().unwrap_or_default());
                *message.method_mut() = method;
                *message.uri_mut() =
                    uri.parse().map_err(|error: InvalidUri| Error::build(INVALID_URL).with_source(error))?;
                *message.headers_mut() = headers;
                message.extensions_mut().insert(request.info());
                Ok(Message::Own(&**transport, message))
            }
        });
        built.map_err(|error| error.with_operation(request.info()))
    }

    fn headers_of(&self, request: &Request, auth: &[Auth], own: &HeaderMap) -> Result<HeaderMap, Error> {
        let mut headers = self.headers.of(auth.contains(&Auth::Authorization));
        headers.extend(request.headers().clone());
        self.authorise(auth, &mut headers)?;
        if !request.has_body() && request.info().method.expects_body() {
            // Some servers answer 411 without it.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        // Replaces what is there; of several values of one name all are sent.
        headers.extend(own.clone());
        Ok(headers)
    }

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
    fn uri(&self, request: &Request, auth: &[Auth], to_query_host: bool) -> String {
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
    fn url(&self, wire: &Wire, request: &Request, auth: &[Auth], to_query_host: bool) -> Result<Url, Error> {
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
}
