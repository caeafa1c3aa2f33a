//! Every operation called over HTTP: no violation, what was meant is what was sent, and every field of the answer arrives.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud::types::ClickStackSavedSearchInput;
use clickhouse_cloud_tests::compare::difference;
use clickhouse_cloud_tests::given::Given;
use clickhouse_cloud_tests::payload::{Fill, Payload, armed};
use clickhouse_cloud_tests::schema::{bodies, parameters};
use serde_json::{Value, json};

use super::answers::{LIMIT, List, answers};
use super::judge::{Judgement, judge_answer};
use super::schemas::rules;
use super::server::{Recorded, Server, WANTED};
use super::{client, on_all};
use crate::generated::{Entry, Failure, OPERATIONS};

/// One call that an operation is to make.
pub(super) struct Meant {
    /// What it is: the fill, and the arms that were chosen.
    pub(super) name: String,
    pub(super) given: Given,
    /// The body with its places, where the operation has one.
    pub(super) payload: Option<Payload>,
}

/// The calls of an operation: each fill, with each arm of each union that the fill meets in the body.
pub(super) fn meant(id: &str, fills: &[Fill]) -> Vec<Meant> {
    let mut all = Vec::new();
    for fill in fills {
        let given = Given::new(id, *fill);
        match bodies()[id].request.as_deref() {
            None => all.push(Meant { name: format!("{fill:?}"), given, payload: None }),
            Some(schema) => all.extend(armed(schema, *fill).into_iter().map(|payload| Meant {
                name: payload.name.clone(),
                given: given.clone().with_body(payload.value.clone()),
                payload: Some(payload),
            })),
        }
    }
    all
}

/// How much was called and compared, and what went wrong.
#[derive(Default)]
struct Counts {
    calls: usize,
    arguments: usize,
    fields: usize,
    failures: Vec<String>,
}

impl Counts {
    fn add(mut self, other: Self) -> Self {
        self.calls += other.calls;
        self.arguments += other.arguments;
        self.fields += other.fields;
        self.failures.extend(other.failures);
        self
    }
}

/// The one request that was received, if nothing is wrong with it.
fn judged(server: &Server) -> Result<Judgement, String> {
    let [Recorded { judgement, .. }] =
        server.take().try_into().map_err(|all: Vec<_>| format!("{} requests", all.len()))?;
    let found: Vec<String> = judgement.violations.iter().map(ToString::to_string).collect();
    if found.is_empty() { Ok(judgement) } else { Err(found.join("\n    ")) }
}

/// Whether what was received is what was meant.
fn arrived(entry: &Entry, given: &Given, judgement: &Judgement) -> Result<(), String> {
    let Judgement { id, path, query, body, .. } = judgement;
    if (id.as_str(), path) != (entry.info.id, &given.path) {
        return Err(format!("called {id} with {path:?}, meant {:?}", given.path));
    }
    difference(&json!(given.query), &json!(query), "/query")?;
    difference(&given.body, body, "/body")
}

fn call(entry: &Entry, server: &Server) -> Counts {
    let (client, id) = (client(server), entry.info.id);
    let (meant, answers) = (meant(id, &[Fill::Maximal, Fill::Minimal, Fill::Nulls]), answers(id));
    let mut counts = Counts::default();
    for index in 0..meant.len().max(answers.len()) {
        let Meant { name, given, payload } = &meant[index % meant.len()];
        let wanted = index % answers.len();
        let answer = &answers[wanted];
        counts.calls += 1;
        counts.fields += answer.fields;
        counts.arguments += given.path.len() + given.query.len() + payload.as_ref().map_or(0, |body| body.places.len());
        let received = server.block_on((entry.call)(&client, given, (WANTED, format!("example={wanted}"))));
        let judged = judged(server);
        let outcome = match received {
            // Nothing was sent.
            Err(Failure::Test(what)) => Err(what),
            received => judged.and_then(|judgement| {
                arrived(entry, given, &judgement).map_err(|difference| format!("sent: {difference}"))?;
                let (value, warnings) = received.map_err(|failure| failure.to_string())?;
                difference(&answer.meant, &value, "").map_err(|difference| format!("received: {difference}"))?;
                if warnings.is_empty() { Ok(()) } else { Err(format!("warnings: {warnings:?}")) }
            }),
        };
        counts.failures.extend(outcome.err().map(|failure| format!("{id} [{name} → {}]:\n    {failure}", answer.name)));
    }
    counts
}

#[test]
fn every_operation_keeps_the_contract() {
    let per_operation = on_all(OPERATIONS, |entry| call(entry, &Server::start()));
    let operations = per_operation.iter().filter(|counts| counts.calls > 0).count();
    let Counts { calls, arguments, fields, failures } = per_operation.into_iter().fold(Counts::default(), Counts::add);
    clickhouse_cloud_tests::counted!(
        "{operations} operations, {calls} calls, {arguments} arguments and {fields} fields of answers compared, {} failures",
        failures.len()
    );
    clickhouse_cloud_tests::counted!("closing.yaml: {:?}", rules());
    assert_eq!(operations, clickhouse_cloud_tests::operations());
    assert!(failures.is_empty(), "{} of {calls} calls:\n{}", failures.len(), failures.join("\n"));
}

/// What a type does not know it keeps, and sends back: that it is not taken for a field is what the comparisons rest on.
#[test]
fn a_member_without_a_field_is_told() {
    let given = |body: Value| Given::default().with_body(body);
    let body = json!({"name": "errors", "sourceId": "x", "addedLater": {"deep": "y"}});
    let failure = given(body).body::<ClickStackSavedSearchInput>().unwrap_err();
    assert!(failure.contains("addedLater"), "{failure}");
    let body = json!({"name": "errors", "sourceId": "x", "whereLanguage": "a language of tomorrow"});
    let failure = given(body).body::<ClickStackSavedSearchInput>().unwrap_err();
    assert!(failure.contains("whereLanguage"), "{failure}");
    given(json!({"name": "errors", "sourceId": "x"})).body::<ClickStackSavedSearchInput>().unwrap();
}

/// Otherwise one argument in the place of another would not be seen.
#[test]
fn no_two_arguments_are_alike() {
    for entry in OPERATIONS {
        let given = Given::new(entry.info.id, Fill::Maximal);
        let all = given.path.values().map(|text| json!(text)).chain(given.query.values().cloned());
        let texts: Vec<String> = all.map(|value| value.to_string()).collect();
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "{}: {texts:?}", entry.info.id);
    }
}

/// Walks a list to its end, and counts the requests.
fn walk(entry: &Entry) -> Result<(usize, usize), String> {
    let (server, list) = (Server::start(), List::new(entry.info.id));
    let mut given = Given::new(entry.info.id, Fill::Maximal);
    // The walk says where a page begins; how long it is is said here.
    given.query.retain(|name, _| !["cursor", "offset"].contains(&name.as_str()));
    given.query.insert("limit".to_owned(), json!(LIMIT));
    let items = server.block_on(entry.walk.unwrap()(&client(&server), &given, (WANTED, "example=pages".to_owned())));
    let received = server.take();
    let mut positions = Vec::new();
    for Recorded { judgement, .. } in &received {
        let found: Vec<String> = judgement.violations.iter().map(ToString::to_string).collect();
        if !found.is_empty() {
            return Err(found.join("\n    "));
        }
        let mut query: BTreeMap<String, Value> = judgement.query.clone();
        positions.extend(query.remove("cursor").or(query.remove("offset")));
        difference(&json!(given.query), &json!(query), "/query")?;
    }
    let items = items.map_err(|failure| failure.to_string())?;
    difference(&json!(list.items), &json!(items), "")?;
    // Every page once: all but the first have a position of their own.
    positions.dedup();
    if (received.len(), positions.len() + 1) != (list.pages(), list.pages()) {
        return Err(format!("{} requests at {positions:?}, not {}", received.len(), list.pages()));
    }
    Ok((list.items.len(), received.len()))
}

#[test]
fn every_list_is_walked_page_by_page() {
    let paged: Vec<&Entry> = OPERATIONS.iter().filter(|entry| entry.walk.is_some()).collect();
    let is_paged =
        |entry: &&Entry| parameters(entry.info.id).iter().any(|one| ["cursor", "offset"].contains(&one.name.as_str()));
    assert_eq!((paged.len(), OPERATIONS.iter().filter(is_paged).count()), (16, 16), "10 by cursor, 6 by offset");
    let walks = on_all(&paged, |entry| walk(entry).map_err(|failure| format!("{}: {failure}", entry.info.id)));
    let failures: Vec<&String> = walks.iter().filter_map(|walk| walk.as_ref().err()).collect();
    assert!(failures.is_empty(), "{failures:#?}");
    let (items, pages) =
        walks.into_iter().flatten().fold((0, 0), |(items, pages), (more, of)| (items + more, pages + of));
    clickhouse_cloud_tests::counted!("{} lists walked: {items} items on {pages} pages", paged.len());
}

/// The answers conform too: they are made by us, and judged like the requests.
#[test]
fn every_answer_conforms() {
    let found = on_all(OPERATIONS, |entry| {
        let id = entry.info.id;
        let judged = answers(id).iter().map(|answer| {
            let violations = judge_answer(id, answer.status, &answer.content_type, answer.body.as_bytes());
            violations.iter().map(|violation| format!("{id} [{}] {violation}", answer.name)).collect::<Vec<_>>()
        });
        judged.collect::<Vec<_>>()
    });
    let answers = found.iter().map(Vec::len).sum::<usize>();
    let violations: Vec<String> = found.into_iter().flatten().flatten().collect();
    clickhouse_cloud_tests::counted!(
        "{answers} answers of {} operations judged, {} violations",
        OPERATIONS.len(),
        violations.len()
    );
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}
