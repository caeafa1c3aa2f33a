//! An HTTP request → the operation that it is a call of, and every place where it is not as the published document says.
//!
//! Shares no code with the generator or the client: the document is the raw JSON, closed by `closing.yaml`; schemas are judged
//! by the `jsonschema` crate.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::body::Bytes;
use axum::http::{HeaderMap, Request};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clickhouse_cloud_tests::join;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::closing::{operations, place, resolve};
use super::schemas::{Violation, document, typed, violations};

/// The API key that a request must be authorised with.
pub(super) const KEY: (&str, &str) = ("contract-key", "contract:secret");
/// What a request was found to be.
#[derive(Clone, Debug, Default)]
pub(super) struct Judgement {
    /// The operation; empty where the document has none.
    pub(super) id: String,
    /// The arguments of the path, decoded.
    pub(super) path: BTreeMap<String, String>,
    /// The arguments of the query, decoded and of the type that the document says; a list is one argument.
    pub(super) query: BTreeMap<String, Value>,
    /// The body; null for none.
    pub(super) body: Value,
    pub(super) violations: Vec<Violation>,
}

/// An operation of the document.
struct Route {
    id: String,
    method: String,
    path: String,
    pointer: String,
}

fn routes() -> &'static [Route] {
    static ROUTES: LazyLock<Vec<Route>> = LazyLock::new(|| {
        let all = operations(document()).map(|(pointer, operation)| {
            let (method, path) = place(&pointer);
            let id = operation["operationId"].as_str().unwrap().to_owned();
            Route { id, method, path, pointer }
        });
        all.collect()
    });
    &ROUTES
}

/// The methods that the document has for a path.
pub(super) fn methods(path: &str) -> Vec<&'static str> {
    route(path).into_iter().map(|route| route.method.as_str()).collect()
}

/// The operations of a path, arguments put in: where several templates fit, those of the one with the fewest parameters.
fn route(path: &str) -> Vec<&'static Route> {
    let fits = |route: &&Route| {
        let (mut given, mut wanted) = (path.split('/'), route.path.split('/'));
        let fit = given
            .by_ref()
            .zip(wanted.by_ref())
            .all(|(given, wanted)| given == wanted || wanted.starts_with('{') && !given.is_empty());
        fit && path.split('/').count() == route.path.split('/').count()
    };
    let parameters = |route: &Route| route.path.matches('{').count();
    let fitting: Vec<&Route> = routes().iter().filter(fits).collect();
    let fewest = fitting.iter().map(|route| parameters(route)).min();
    fitting.into_iter().filter(|route| Some(parameters(route)) == fewest).collect()
}

/// Judges a request.
pub(super) fn judge(request: &Request<Bytes>) -> Judgement {
    let mut judgement = Judgement::default();
    let routes = route(request.uri().path());
    let Some(route) = routes.iter().find(|route| route.method == request.method().as_str()) else {
        let (place, schema, message) = match routes.first() {
            None => ("/path", "/paths".to_owned(), "the document has no such path"),
            Some(other) => ("/method", join("/paths", &other.path), "the document has no such method for this path"),
        };
        judgement.object(place, &schema, message);
        return judgement;
    };
    judgement.id.clone_from(&route.id);
    let operation = document().pointer(&route.pointer).unwrap();
    judgement.judge_path(route, operation, request.uri().path());
    judgement.judge_query(route, operation, request.uri().query().unwrap_or_default());
    judgement.judge_headers(route, operation, request);
    judgement.judge_body(route, operation, request);
    judgement
}

impl Judgement {
    fn object(&mut self, instance: &str, schema: &str, message: impl Into<String>) {
        let (instance, schema) = (instance.to_owned(), schema.to_owned());
        self.violations.push(Violation { instance, schema, message: message.into() });
    }

    fn judge_path(&mut self, route: &Route, operation: &Value, path: &str) {
        for (given, wanted) in path.split('/').zip(route.path.split('/')) {
            let Some(name) = wanted.strip_prefix('{').and_then(|wanted| wanted.strip_suffix('}')) else { continue };
            let place = join("/path", name);
            let Ok(text) = percent_decode_str(given).decode_utf8() else {
                self.object(&place, &route.pointer, "it is not UTF-8");
                continue;
            };
            self.judge_parameter(route, operation, "path", name, &[&text]);
            self.path.insert(name.to_owned(), text.into_owned());
        }
    }

    fn judge_query(&mut self, route: &Route, operation: &Value, query: &str) {
        let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (percent_decode_str(name).decode_utf8(), percent_decode_str(value).decode_utf8()) {
                (Ok(name), Ok(value)) => given.entry(name.into_owned()).or_default().push(value.into_owned()),
                _ => self.object("/query", &route.pointer, format!("{pair} is not UTF-8")),
            }
        }
        for (name, values) in &given {
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            if let Some(value) = self.judge_parameter(route, operation, "query", name, &values) {
                self.query.insert(name.clone(), value);
            }
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            if parameter["in"] == "query" && parameter["required"] == true && !given.contains_key(name) {
                self.object(&join("/query", name), &route.pointer, "it is required");
            }
        }
    }

    /// Judges the values that were given for one parameter; gives what they mean.
    fn judge_parameter(
        &mut self,
        route: &Route,
        operation: &Value,
        part: &str,
        name: &str,
        values: &[&str],
    ) -> Option<Value> {
        let place = join(&format!("/{part}"), name);
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let mut parameters = parameters.enumerate().filter(|(_, one)| one["in"] == part && one["name"] == name);
        let Some((index, parameter)) = parameters.next() else {
            self.object(&place, &route.pointer, "the document has no such parameter");
            return None;
        };
        let here = format!("{}/parameters/{index}", route.pointer);
        // The styles that are meant where the document says none: `simple` in a path, `form` with a pair for each element in a query.
        assert!(
            parameter.get("style").or(parameter.get("explode")).is_none(),
            "{here} has a style that the judge does not know"
        );
        let schema = resolve(document(), &parameter["schema"]);
        let value = match (schema["type"].as_str(), values) {
            (Some("array"), values) => values.iter().map(|value| typed(&schema["items"], value)).collect(),
            (_, [value]) => typed(schema, value),
            (_, values) => {
                self.object(&place, &here, format!("it is given {} times", values.len()));
                return None;
            }
        };
        self.judge_value(&place, &format!("{here}/schema"), &value);
        Some(value)
    }

    fn judge_headers(&mut self, route: &Route, operation: &Value, request: &Request<Bytes>) {
        const KNOWN: [&str; 6] = ["accept", "authorization", "content-length", "content-type", "host", "user-agent"];
        let document = document();
        let headers = request.headers();
        for name in headers.keys().filter(|name| !KNOWN.contains(&name.as_str())) {
            self.object(&join("/headers", name.as_str()), &route.pointer, "the document has no such header");
        }
        for name in headers.keys().filter(|name| headers.get_all(*name).iter().count() > 1) {
            self.object(&join("/headers", name.as_str()), &route.pointer, "it is given twice");
        }
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let security = operation.get("security").unwrap_or(&document["security"]);
        for scheme in security.as_array().into_iter().flatten().filter_map(|one| one.as_object()?.keys().next()) {
            let pointer = join("/components/securitySchemes", scheme);
            let declared = document.pointer(&pointer).unwrap();
            assert_eq!((&declared["type"], &declared["scheme"]), (&"http".into(), &"basic".into()), "{pointer}");
            if !is_authorised(text("authorization")) {
                self.object("/headers/authorization", &pointer, "it is not `Basic` with the API key");
            }
        }
        let successes =
            operation["responses"].as_object().unwrap().iter().filter(|(status, _)| status.starts_with('2'));
        for offered in
            successes.flat_map(|(_, response)| response["content"].as_object().into_iter().flat_map(Map::keys))
        {
            if !accepts(text("accept"), offered) {
                self.object(
                    "/headers/accept",
                    &join(&route.pointer, "responses"),
                    format!("it does not take {offered}"),
                );
            }
        }
        if text("user-agent").is_empty() {
            self.object("/headers/user-agent", &route.pointer, "there is none");
        }
    }

    fn judge_body(&mut self, route: &Route, operation: &Value, request: &Request<Bytes>) {
        let here = join(&route.pointer, "requestBody");
        let (body, content_type) = (request.body(), content_type(request.headers()));
        let Some(declared) = operation.get("requestBody") else {
            if !body.is_empty() || content_type.is_some() {
                self.object("/body", &route.pointer, "the operation takes none");
            }
            return;
        };
        if body.is_empty() {
            // The document marks no body as required. One that says something even where it says the least is: `{}` is wrong.
            let empty = Value::Object(Map::new());
            let mut schemas = declared["content"].as_object().into_iter().flat_map(Map::keys);
            let is_wrong =
                |name: &String| !violations("", &(join(&join(&here, "content"), name) + "/schema"), &empty).is_empty();
            if declared["required"] == true || schemas.any(is_wrong) {
                self.object("/body", &here, "it is required");
            }
            return;
        }
        let content_type = content_type.unwrap_or_default();
        if declared["content"].get(essence(&content_type)).is_none() {
            self.object("/headers/content-type", &here, format!("the operation does not take `{content_type}`"));
            return;
        }
        match serde_json::from_slice(body) {
            Ok(value) => self.body = value,
            Err(error) => return self.object("/body", &here, format!("it is no JSON: {error}")),
        }
        let schema = join(&join(&here, "content"), essence(&content_type)) + "/schema";
        let value = std::mem::take(&mut self.body);
        self.judge_value("/body", &schema, &value);
        self.body = value;
    }

    fn judge_value(&mut self, place: &str, schema: &str, value: &Value) {
        self.violations.extend(violations(place, schema, value));
    }
}

/// Judges an answer: its content type, and its JSON body.
pub(super) fn judge_answer(id: &str, status: u16, content_type: &str, body: &[u8]) -> Vec<Violation> {
    let route = routes().iter().find(|route| route.id == id).unwrap();
    let here = format!("{}/responses/{status}/content", route.pointer);
    let here = join(&here, content_type);
    let wrong = |message: String| vec![Violation { instance: "/answer".to_owned(), schema: here.clone(), message }];
    if document().pointer(&here).is_none() {
        return wrong("the document has no such answer".to_owned());
    }
    match serde_json::from_slice(body) {
        _ if essence(content_type) != "application/json" => Vec::new(),
        Ok(value) => violations("/answer", &format!("{here}/schema"), &value),
        Err(error) => wrong(format!("it is no JSON: {error}")),
    }
}

fn is_authorised(header: &str) -> bool {
    let Some((scheme, credentials)) = header.split_once(' ') else { return false };
    let expected = format!("{}:{}", KEY.0, KEY.1).into_bytes();
    scheme.eq_ignore_ascii_case("basic")
        && STANDARD.decode(credentials).is_ok_and(|credentials| credentials == expected)
}

/// Whether one of the media ranges of an `Accept` header takes a content type.
fn accepts(header: &str, offered: &str) -> bool {
    let offered = essence(offered);
    header.split(',').map(essence).any(|range| {
        range == "*/*"
            || range == offered
            || range.strip_suffix('*').is_some_and(|start| start.ends_with('/') && offered.starts_with(start))
    })
}

fn content_type(headers: &HeaderMap) -> Option<String> {
    headers.get("content-type").map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// A content type without its parameters.
fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}
