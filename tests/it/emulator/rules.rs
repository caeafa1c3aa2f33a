//! What the document promises in prose, rule by rule: `rules/*.yaml` has the calls, and what each must be answered with. The README
//! claims no rule that has no case here.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use clickhouse_cloud_emulator::{Document, Options};
use clickhouse_cloud_tests::{counted, read, root};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Answer, Site};

/// The last of the promised rules.
const LAST: u16 = 129;

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// Bodies that several cases have; for anchors only.
    #[serde(default)]
    #[allow(dead_code, reason = "read through its anchors")]
    bodies: Value,
    cases: Vec<Case>,
}

/// Calls to a new emulator, in order. `$service` is the path of a service that runs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// The numbers of the rules.
    rules: Vec<u16>,
    /// What they promise.
    says: String,
    /// Settings that differ from the usual ones.
    #[serde(default)]
    settings: Map<String, Value>,
    steps: Vec<Step>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Step {
    /// Method and path; `~` is the organization, `$name` what an earlier step kept.
    call: String,
    body: Value,
    /// The names that id and secret were kept by; `nobody` sends none, `token` the bearer token.
    by: String,
    /// The status; without it any success.
    status: u16,
    /// A part of the error.
    error: String,
    /// Members of the answer by pointer; null for one that is not there.
    has: BTreeMap<String, Value>,
    /// The length of lists of the answer.
    count: BTreeMap<String, usize>,
    /// How many services a text of metrics is about.
    services: Option<usize>,
    /// What later steps call by a name: the text at a pointer.
    keep: BTreeMap<String, String>,
    /// Changes of the body as merge patches: each is refused with 400, and the body itself is taken.
    refused: Vec<Value>,
    /// Changes of the body as merge patches that are taken, too.
    taken: Vec<Value>,
    /// The call is made so often.
    times: usize,
    /// Instead of a call: the clock moves by so many seconds.
    advance: u64,
    /// Instead of a call: members of the object at a path.
    set: BTreeMap<String, Map<String, Value>>,
}

struct World {
    site: Site,
    names: BTreeMap<String, String>,
}

impl World {
    /// A text with what `~` and `$name` stand for.
    fn filled(&self, text: &str) -> String {
        let mut text = text.replace('~', &self.site.path(""));
        // Long names first: `$pipe` is the beginning of `$pipes`.
        let mut names: Vec<_> = self.names.iter().collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, value) in names {
            text = text.replace(&format!("${name}"), value);
        }
        text
    }

    fn filled_value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) if text.contains('$') => Value::from(self.filled(text)),
            Value::Array(list) => list.iter().map(|value| self.filled_value(value)).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), self.filled_value(value))).collect()
            }
            other => other.clone(),
        }
    }

    async fn send(&self, step: &Step, body: Value) -> Answer {
        let call = self.filled(&step.call);
        let (method, path) = call.split_once(' ').unwrap();
        let request = self.site.http.request(method.parse().unwrap(), format!("{}{path}", self.site.emulator.url()));
        let request = match step.by.as_str() {
            "" => request.basic_auth(self.site.emulator.key_id(), Some(self.site.emulator.key_secret())),
            "nobody" => request,
            "token" => request.bearer_auth(self.site.emulator.token()),
            by => request.basic_auth(&self.names[&format!("{by}Id")], Some(&self.names[&format!("{by}Secret")])),
        };
        let request = match body {
            Value::Null => request,
            body => request.header("content-type", "application/json").body(body.to_string()),
        };
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        let answer = serde_json::from_str(&text).unwrap_or(Value::String(text));
        let asked = self.site.emulator.requests().pop().unwrap();
        if let (200..300, Some(operation)) = (status, asked.operation) {
            super::record(&operation, &answer);
        }
        (status, answer)
    }

    async fn step(&mut self, step: &Step, what: &str) {
        if step.advance > 0 {
            self.site.emulator.advance(Duration::from_secs(step.advance));
        }
        for (path, members) in &step.set {
            for (member, value) in members {
                assert!(self.site.emulator.set(&self.filled(path), member, self.filled_value(value)), "{what}: {path}");
            }
        }
        if step.call.is_empty() {
            assert!(step.advance > 0 || !step.set.is_empty(), "{what}: a step without a call");
            return;
        }
        let body = self.filled_value(&step.body);
        for change in &step.refused {
            let body = patched(&body, &self.filled_value(change));
            let (status, answer) = self.send(step, body.clone()).await;
            assert_eq!(status, 400, "{what}: {} {body}: {answer}", step.call);
        }
        for change in &step.taken {
            let body = patched(&body, &self.filled_value(change));
            let (status, answer) = self.send(step, body.clone()).await;
            assert!((200..300).contains(&status), "{what}: {} {body}: {answer}", step.call);
        }
        for _ in 1..step.times {
            self.send(step, body.clone()).await;
        }
        let (status, answer) = self.send(step, body).await;
        let what = format!("{what}: {} {}: {status} {answer}", step.call, step.body);
        match step.status {
            0 => assert!((200..300).contains(&status), "{what}"),
            wanted => assert_eq!(status, wanted, "{what}"),
        }
        assert!(
            step.error.is_empty() || answer["error"].as_str().is_some_and(|error| error.contains(&step.error)),
            "{what}"
        );
        for (pointer, wanted) in &step.has {
            let found = if pointer.is_empty() { Some(&answer) } else { answer.pointer(pointer) };
            match self.filled_value(wanted) {
                Value::Null => assert_eq!(found.filter(|found| !found.is_null()), None, "{what}: {pointer}"),
                wanted => assert_eq!(found, Some(&wanted), "{what}: {pointer}"),
            }
        }
        for (pointer, wanted) in &step.count {
            assert_eq!(
                answer.pointer(pointer).and_then(Value::as_array).map(Vec::len),
                Some(*wanted),
                "{what}: {pointer}"
            );
        }
        if let Some(wanted) = step.services {
            let text = answer.as_str().unwrap_or_default();
            let ids = text.lines().filter_map(|line| line.split_once("clickhouse_service=\"")?.1.split('"').next());
            assert_eq!(ids.collect::<BTreeSet<_>>().len(), wanted, "{what}");
        }
        for (name, pointer) in &step.keep {
            let value = answer.pointer(pointer).unwrap_or_else(|| panic!("{what}: nothing at {pointer}"));
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            self.names.insert(name.clone(), text);
        }
    }
}

/// RFC 7396.
fn patched(value: &Value, change: &Value) -> Value {
    let Value::Object(change) = change else { return change.clone() };
    let mut members = value.as_object().cloned().unwrap_or_default();
    for (name, change) in change {
        match change {
            Value::Null => drop(members.shift_remove(name)),
            change => {
                let changed = patched(members.get(name).unwrap_or(&Value::Null), change);
                members.insert(name.clone(), changed);
            }
        }
    }
    Value::Object(members)
}

fn cases() -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir(root().join("tests/it/emulator/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    let read = files.iter().flat_map(|path| {
        let text = std::fs::read_to_string(path).unwrap();
        let table: Table = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        table.cases
    });
    read.collect()
}

async fn keep(case: &Case) {
    let site = Site::with(Options::default()).await;
    site.emulator.change(|state| state.settings.extend(case.settings.clone()));
    let mut names = BTreeMap::new();
    if needs_service(case) {
        let service = site.service().await;
        names.insert("serviceId".to_owned(), super::id(&service).to_owned());
        names.insert("service".to_owned(), service);
    }
    let mut world = World { site, names };
    for (index, step) in case.steps.iter().enumerate() {
        world.step(step, &format!("rules {:?} ({}), step {}", case.rules, case.says, index + 1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_rule_is_kept() {
    let cases = cases();
    let (count, steps) = (cases.len(), cases.iter().map(|case| case.steps.len()).sum::<usize>());
    let mut broken = Vec::new();
    for case in cases {
        let rules = case.rules.clone();
        // A panic ends the case, and the others go on.
        if tokio::spawn(async move { keep(&case).await }).await.is_err() {
            broken.push(rules);
        }
    }
    counted!("{count} cases of {steps} steps");
    assert!(broken.is_empty(), "rules that are not kept: {broken:?}; what is wrong stands above");
}

/// Whether a case needs a service that runs.
fn needs_service(case: &Case) -> bool {
    case.steps.iter().any(|step| {
        let set = step
            .set
            .iter()
            .any(|(path, members)| path.contains("$service") || json!(members).to_string().contains("$service"));
        set || step.call.contains("$service") || step.body.to_string().contains("$service")
    })
}

/// The numbers in the first column of the README's tables below a line.
fn listed(readme: &str, from: &str, to: &str) -> BTreeSet<u16> {
    let part = readme.split_once(from).unwrap_or_else(|| panic!("the README has no {from}")).1;
    let part = part.split_once(to).map_or(part, |(part, _)| part);
    let rows = part.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let numbers = rows.flat_map(|cell| cell.split(", ")).filter_map(|text| {
        let (from, to) = text.split_once('–').unwrap_or((text, text));
        Some(from.parse::<u16>().ok()?..=to.parse().ok()?)
    });
    numbers.flatten().collect()
}

/// What is said to be emulated has a case, and the rest is listed.
#[test]
fn every_rule_is_tested_or_listed() {
    let document = Document::committed(false).unwrap_or_else(|error| panic!("{error}"));
    let readme = read("tests/emulator/README.md");
    let (emulated, not) = ("Emulated in code", "Not emulated, neither");
    let tested: BTreeSet<u16> = cases().iter().flat_map(|case| case.rules.clone()).collect();
    let claimed: BTreeSet<u16> = document.rules().union(&listed(&readme, emulated, not)).copied().collect();
    let absent = listed(&readme, not, "Beyond the rules");
    counted!("{} rules are tested, {} are not emulated", tested.len(), absent.len());
    let untested: Vec<_> = claimed.difference(&tested).collect();
    assert!(untested.is_empty(), "claimed by behaviour.yaml or the README, and without a case: {untested:?}");
    let unclaimed: Vec<_> = tested.difference(&claimed).collect();
    assert!(unclaimed.is_empty(), "with a case, and not in the README: {unclaimed:?}");
    let both: Vec<_> = claimed.intersection(&absent).collect();
    assert!(both.is_empty(), "claimed, and listed as not emulated: {both:?}");
    let missing: Vec<u16> = (1..=LAST).filter(|rule| !claimed.contains(rule) && !absent.contains(rule)).collect();
    assert!(missing.is_empty(), "neither emulated nor listed: {missing:?}");
}
