//! Every way in which a request can be wrong, one at a time, on the requests that were recorded: the negative control of the judge.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, Method, Request};
use clickhouse_cloud_tests::join;
use clickhouse_cloud_tests::payload::{Payload, Place, unknown};
use clickhouse_cloud_tests::schema::{accepts, at, parameters, properties};
use serde_json::{Value, json};

use super::judge::{judge, methods};
use super::on_all;
use super::recorded::{Sent, recorded};

/// How many mutations of a class there were, how many of them the judge objected to, and the first of those that it let pass,
/// by the schema that was broken.
#[derive(Default)]
struct Rate {
    made: usize,
    seen: usize,
    passed: BTreeMap<String, String>,
}

type Rates = BTreeMap<&'static str, Rate>;

/// The least rate of each class, in percent. A path argument that the document calls a text of any kind cannot be wrong; nor can
/// a value for which it names no type.
const FLOORS: &[(&str, usize)] = &[
    ("authorization", 100),
    ("content type", 100),
    ("enum value", 95),
    ("method", 100),
    ("missing body", 100),
    ("missing property", 95),
    ("missing query argument", 100),
    ("path argument", 90),
    ("query argument of another type", 100),
    ("renamed property", 95),
    ("unexpected body", 100),
    ("unknown property", 95),
    ("unknown query argument", 100),
    ("wrong type", 95),
];

/// A request, and the places of its body that no earlier request of the operation has.
struct Unit {
    sent: &'static Sent,
    is_first: bool,
    places: Vec<&'static Place>,
}

fn units() -> Vec<Unit> {
    let (mut ids, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let units = recorded().iter().map(|sent| {
        let places = sent.payload.iter().flat_map(|payload| &payload.places);
        let own = places.filter(|place| seen.insert((sent.id, is_minimal(sent), &place.path, &place.resolved)));
        Unit { sent, places: own.collect(), is_first: ids.insert((sent.id, is_minimal(sent))) }
    });
    units.collect()
}

fn is_minimal(sent: &Sent) -> bool {
    sent.name.starts_with("Minimal")
}

/// Whether an object has the properties that its schema names, and no others.
fn is_closed(place: &Place) -> bool {
    !properties(&place.resolved).is_empty()
        && at(&place.resolved).get("additionalProperties").is_none_or(|more| more == false)
}

/// A value of a type that the schema of a place does not allow.
fn other_type(place: &Place) -> Option<Value> {
    let candidates = [json!(12), json!("text"), json!(true), json!([]), json!({})];
    candidates.into_iter().find(|candidate| !accepts(&place.schema, candidate))
}

/// The body with one place changed.
fn changed(payload: &Payload, path: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut value = payload.value.clone();
    change(value.pointer_mut(path).unwrap());
    value
}

/// Every wrong body: the class, the schema that is broken, and the body.
fn bodies(unit: &Unit, payload: &Payload, mutation: &mut impl FnMut(&'static str, &str, Value)) {
    let is_minimal = is_minimal(unit.sent);
    for place in &unit.places {
        let value = payload.value.pointer(&place.path).unwrap();
        if let Some(members) = value.as_object().filter(|_| is_closed(place)) {
            if is_minimal {
                // What a minimal body has is required.
                for name in members.keys() {
                    let body = changed(payload, &place.path, |object| {
                        drop(object.as_object_mut().unwrap().shift_remove(name))
                    });
                    mutation("missing property", &join(&place.resolved, name), body);
                }
                continue;
            }
            let body = changed(payload, &place.path, |object| object["unknownMember"] = json!("x"));
            mutation("unknown property", &place.resolved, body);
            for name in members.keys() {
                let body = changed(payload, &place.path, |object| {
                    let member = object.as_object_mut().unwrap().shift_remove(name).unwrap();
                    object[format!("{name}Renamed")] = member;
                });
                mutation("renamed property", &join(&place.resolved, name), body);
            }
        }
        if is_minimal {
            continue;
        }
        if let Some(other) = other_type(place) {
            mutation("wrong type", &place.schema, changed(payload, &place.path, |value| *value = other));
        }
        if place.listed {
            let other = unknown(value);
            mutation("enum value", &place.schema, changed(payload, &place.path, |value| *value = other));
        }
    }
}

/// Every wrong request that is made of this one.
fn mutate(unit: &Unit, mutation: &mut impl FnMut(&'static str, &str, Request<Bytes>)) {
    let Sent { request, payload, .. } = unit.sent;
    if let Some(payload) = payload {
        bodies(unit, payload, &mut |class, schema, body| {
            let mut request = request.clone();
            *request.body_mut() = Bytes::from(body.to_string());
            mutation(class, schema, request);
        });
    }
    if unit.is_first {
        outside(unit.sent, mutation);
    }
}

/// Every request that is wrong outside of its body, or as to whether there is one.
fn outside(sent: &Sent, mutation: &mut impl FnMut(&'static str, &str, Request<Bytes>)) {
    let Sent { id, request, payload, .. } = sent;
    let with_header = |name: HeaderName, value: Option<&'static str>| {
        let mut request = request.clone();
        request.headers_mut().remove(&name);
        value.map(|value| request.headers_mut().insert(name, HeaderValue::from_static(value)));
        request
    };
    let with_body = |body: Vec<u8>| {
        let mut request = request.clone();
        *request.body_mut() = Bytes::from(body);
        request
    };
    let with_target = |target: String| {
        let mut request = request.clone();
        *request.uri_mut() = target.parse().unwrap();
        request
    };
    for value in [None, Some("Bearer Y29udHJhY3Q="), Some("Basic not base64"), Some("Basic b3RoZXI6a2V5")] {
        mutation("authorization", id, with_header(HeaderName::from_static("authorization"), value));
    }
    let (path, query) = (request.uri().path(), request.uri().query());
    for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
        if !methods(path).contains(&method.as_str()) {
            let mut request = request.clone();
            *request.method_mut() = method;
            mutation("method", id, request);
        }
    }
    let pairs: Vec<&str> = query.into_iter().flat_map(|query| query.split('&')).collect();
    mutation(
        "unknown query argument",
        id,
        with_target(format!("{path}?{}", [pairs.as_slice(), &["unknownArgument=x"]].concat().join("&"))),
    );
    for parameter in parameters(id) {
        let name = parameter.name.as_str();
        let is_this = |pair: &&str| pair.split('=').next() == Some(name);
        let others: Vec<&str> = pairs.iter().filter(|pair| !is_this(pair)).copied().collect();
        if parameter.location == "path" {
            let template = clickhouse_cloud::operations().find(|info| info.id == *id).unwrap().path;
            let segments = path.split('/').zip(template.split('/'));
            let other = segments.map(|(own, of)| if of == format!("{{{name}}}") { "not%20one!" } else { own });
            mutation(
                "path argument",
                &parameter.schema,
                with_target(format!(
                    "{}{}",
                    other.collect::<Vec<_>>().join("/"),
                    query.map(|query| format!("?{query}")).unwrap_or_default()
                )),
            );
        } else {
            if parameter.required {
                mutation(
                    "missing query argument",
                    &parameter.schema,
                    with_target(format!("{path}?{}", others.join("&"))),
                );
            }
            let schema = at(&parameter.schema);
            if schema["type"] == "integer" || schema.get("format").or(schema.get("enum")).is_some() {
                let pair = format!("{name}=not-one");
                mutation(
                    "query argument of another type",
                    &parameter.schema,
                    with_target(format!("{path}?{}", [others.as_slice(), &[&pair]].concat().join("&"))),
                );
            }
        }
    }
    let Some(payload) = payload else {
        let mut request = with_body(b"{}".to_vec());
        request.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
        return mutation("unexpected body", id, request);
    };
    for value in [None, Some("text/plain"), Some("application/x-www-form-urlencoded")] {
        mutation("content type", id, with_header(HeaderName::from_static("content-type"), value));
    }
    // A body that says nothing at its least is the same as none.
    if is_minimal(sent) && payload.value != json!({}) {
        mutation("missing body", id, with_body(Vec::new()));
    }
}

fn control(unit: &Unit) -> Rates {
    let (mut rates, sent) = (Rates::new(), unit.sent);
    assert!(judge(&sent.request).violations.is_empty(), "{}", sent.id);
    mutate(unit, &mut |class, schema, request| {
        let rate = rates.entry(class).or_default();
        rate.made += 1;
        if judge(&request).violations.is_empty() {
            rate.passed
                .entry(schema.to_owned())
                .or_insert_with(|| format!("{} {}", sent.id, String::from_utf8_lossy(request.body())));
        } else {
            rate.seen += 1;
        }
    });
    rates
}

#[test]
fn the_judge_objects_to_what_is_wrong() {
    let mut rates = Rates::new();
    for (class, rate) in on_all(&units(), control).into_iter().flatten() {
        let all = rates.entry(class).or_default();
        all.made += rate.made;
        all.seen += rate.seen;
        all.passed.extend(rate.passed);
    }
    let made: usize = rates.values().map(|rate| rate.made).sum();
    let seen: usize = rates.values().map(|rate| rate.seen).sum();
    clickhouse_cloud_tests::counted!("{made} mutations of {} requests, {seen} seen:", recorded().len());
    for (class, Rate { made, seen, passed }) in &rates {
        clickhouse_cloud_tests::counted!("  {class}: {seen} of {made}, {:.2} %", 100.0 * *seen as f64 / *made as f64);
        passed.iter().for_each(|(schema, example)| {
            clickhouse_cloud_tests::counted!(
                "    not seen: {schema}: {}",
                example.chars().take(200).collect::<String>()
            )
        });
    }
    assert!(rates.keys().eq(FLOORS.iter().map(|(class, _)| class)), "every class has a floor, and mutations");
    let below = FLOORS.iter().filter(|(class, floor)| rates[class].seen * 100 < rates[class].made * floor);
    let below: Vec<_> = below.collect();
    assert!(below.is_empty(), "below their floor: {below:?}");
}
