//! The arguments of an operation into its request.

use std::fmt::{self, Display, Write as _};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::call::body::{Body, form};
use crate::runtime::call::query::{Query, QueryValue, encode};
use crate::runtime::{Auth, Error, Json, Method, Multipart, OperationInfo, Place, Request, Styled, Upload};

/// Puts the arguments of an operation in their places.
pub struct RequestBuilder {
    info: &'static OperationInfo,
    path: String,
    query: Query,
    headers: HeaderMap,
    cookies: Vec<String>,
    body: Option<Body>,
    server: Option<&'static str>,
    auth: &'static [&'static [Auth]],
    /// The first argument that is wrong.
    problem: Option<String>,
}

/// The body may hold a secret: only its length is printed.
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RequestBuilder")
            .field("method", &self.info.method.as_str())
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body_length", &self.body.as_ref().and_then(Body::whole).map(Bytes::len))
            .finish()
    }
}

impl RequestBuilder {
    pub(super) fn new(info: &'static OperationInfo) -> Self {
        Self {
            info,
            path: info.path.to_owned(),
            query: Query::default(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            server: None,
            auth: Auth::ANY,
            problem: None,
        }
    }

    /// Fills the parameters of the path, in the order of the path.
    pub fn path(mut self, values: &[&dyn Display]) -> Self {
        match fill(&self.path, values) {
            Ok(path) => self.path = path,
            Err(problem) => self.fail(problem),
        }
        self
    }

    /// Puts an argument in its place, in its style: not at all where it is not set. Those of the path come before
    /// [`path`](Self::path), which fills the rest.
    pub fn styled<T: Json>(mut self, styled: &Styled, value: &T) -> Self {
        let problem = match styled.write(&value.write()) {
            Ok(text) => self.place(styled, text).err(),
            Err(problem) => Some(problem),
        };
        problem.into_iter().for_each(|problem| self.fail(problem));
        self
    }

    fn place(&mut self, styled: &Styled, text: Option<String>) -> Result<(), String> {
        let name = styled.name;
        match (styled.place, text) {
            (Place::Path, Some(text)) if !matches!(text.as_str(), "" | "." | "..") => {
                self.path = self.path.replace(&format!("{{{name}}}"), &text);
            }
            (Place::Path, text) => {
                return Err(format!("the path parameter `{name}` must not be `{}`", text.unwrap_or_default()));
            }
            (_, None) => {}
            (Place::Query, Some(text)) => self.query.push_encoded(&text),
            (Place::Cookie, Some(text)) => self.cookies.push(text),
            (Place::Header, Some(text)) => {
                // The value may be a secret: the error names the header only.
                let value =
                    HeaderValue::try_from(text).map_err(|_| format!("the header `{name}` has an invalid byte"))?;
                let name = HeaderName::try_from(name).map_err(|_| format!("`{name}` is not a header name"))?;
                self.headers.insert(name, value);
            }
        }
        Ok(())
    }

    fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// Adds an argument to the query: nothing when it is not set, one for each element of a list.
    pub fn query(mut self, name: &str, value: &dyn QueryValue) -> Self {
        value.append(name, &mut self.query);
        self
    }

    /// Sends a JSON body.
    pub fn json<T: Json>(self, body: &T) -> Self {
        self.value(&body.write())
    }

    /// Sends a JSON body when there is one.
    pub fn json_optional<T: Json>(self, body: &Option<T>) -> Self {
        match body {
            Some(body) => self.value(&body.write()),
            None => self,
        }
    }

    /// Sends the request to another server than the others, unless the client has a base URL of its own.
    pub fn server(mut self, url: &'static str) -> Self {
        self.server = Some(url);
        self
    }

    /// The ways in which the request may be authorised, each of them enough; empty if it must not be authorised, as a TRACE never is.
    pub fn auth(mut self, auth: &'static [&'static [Auth]]) -> Self {
        self.auth = auth;
        self
    }

    fn value(self, body: &serde_json::Value) -> Self {
        self.sent("application/json", body.to_string())
    }

    /// Sends a JSON body under a media type of its own: `application/merge-patch+json`.
    pub fn json_as<T: Json>(self, media_type: &str, body: &T) -> Self {
        self.sent(media_type, body.write().to_string())
    }

    /// Sends a body as a form: the members that are named here in their style; of the others a list repeats its name, and an object
    /// is JSON.
    pub fn form<T: Json>(mut self, media_type: &str, body: &T, styled: &[Styled]) -> Self {
        match form(&body.write(), styled) {
            Ok(form) => self.sent(media_type, form),
            Err(problem) => {
                self.fail(problem);
                self
            }
        }
    }

    /// Sends a text.
    pub fn text(self, media_type: &str, body: &str) -> Self {
        self.sent(media_type, body.to_owned())
    }

    /// Sends bytes, a file or a stream.
    pub fn upload(self, media_type: &str, body: &Upload) -> Self {
        self.sent_as(media_type, Body::of(vec![body.clone()]))
    }

    /// Sends a body of several parts.
    pub fn multipart(self, media_type: &str, body: &Multipart) -> Self {
        let (boundary, body) = body.write();
        self.sent_as(&format!("{media_type}; boundary={boundary}"), Body::of(body))
    }

    fn sent(self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.sent_as(media_type, Body::Whole(body.into()))
    }

    fn sent_as(mut self, media_type: &str, body: Body) -> Self {
        match HeaderValue::try_from(media_type) {
            Ok(media_type) => drop(self.headers.insert(header::CONTENT_TYPE, media_type)),
            Err(_) => self.fail("the media type of the body has an invalid byte".to_owned()),
        }
        self.body = Some(body);
        self
    }

    /// The request, or what is wrong with an argument.
    pub fn build(self) -> Result<Request, Error> {
        let Self { info, path, query, mut headers, cookies, body, server, auth, problem } = self;
        if let Some(problem) = problem {
            return Err(Error::build(problem).with_operation(info));
        }
        // RFC 9110, 9.3.8: it comes back to whoever reads the answer.
        let is_trace = info.method == Method::Trace;
        if is_trace && body.is_some() {
            return Err(Error::build("a TRACE request has no body").with_operation(info));
        }
        if !cookies.is_empty() {
            let mut value = HeaderValue::try_from(cookies.join("; "))
                .map_err(|_| Error::build("a cookie has an invalid byte").with_operation(info))?;
            value.set_sensitive(true);
            headers.insert(header::COOKIE, value);
        }
        let auth = if is_trace { &[] } else { auth };
        Ok(Request { info, path, query: query.into_string(), headers, body, server, auth })
    }
}

/// `/v1/services/{serviceId}` with the values put in, each percent-encoded as one segment.
fn fill(template: &str, values: &[&dyn Display]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 36 * values.len());
    let mut values = values.iter();
    let mut value = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        value.clear();
        // What cannot be written counts as empty.
        if values.next().is_some_and(|given| write!(value, "{given}").is_err()) {
            value.clear();
        }
        match value.as_str() {
            "" => return Err(format!("the path parameter `{name}` is empty")),
            // Every URL library removes these segments, encoded or not: the request would go to another path.
            "." | ".." => return Err(format!("the path parameter `{name}` must not be `{value}`")),
            _ => {}
        }
        path.push_str(before);
        encode(&value, &mut path);
        rest = tail;
    }
    path.push_str(rest);
    Ok(path)
}
