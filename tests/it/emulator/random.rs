//! Random sequences of valid calls: nothing fails, every answer conforms (the emulator judges them), what was made is there
//! under its id, and a restart from the state gives the same.
//!
//! `PROPTEST_CASES=10000 cargo test --workspace --test it emulator::random` for the whole run.

use std::collections::BTreeMap;

use clickhouse_cloud_emulator::Options;
use clickhouse_cloud_tests::payload::{Fill, armed};
use clickhouse_cloud_tests::published;
use clickhouse_cloud_tests::schema::bodies;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use super::Site;
use crate::contract::closing::{operations, place};

/// A call: which of the operations, which body, which of the objects that are known.
type Step = (usize, usize, usize);

/// Operations that take the caller's rights away or make it another caller end the sequence early.
const LEFT_OUT: [&str; 4] = ["organizationRolePatch", "organizationRolePost", "memberUpdate", "openapiKeyUpdate"];

async fn run(steps: &[Step]) -> Result<(), TestCaseError> {
    let site = Site::with(Options { lenient: true, ..Options::default() }).await;
    let all: Vec<(String, &Value)> = operations(published())
        .filter(|(_, operation)| !LEFT_OUT.contains(&operation["operationId"].as_str().unwrap()))
        .collect();
    // Paths of objects, by the template of the item: what the next calls name.
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let organization = "/v1/organizations/{organizationId}".to_owned();
    known.insert(organization, vec![format!("/v1/organizations/{}", site.emulator.organization())]);
    for (operation, body, object) in steps {
        let (pointer, operation) = &all[operation % all.len()];
        let (method, template) = place(pointer);
        // The longest part of the path that names an object.
        let end = template.rfind('}').map_or(0, |at| at + 1);
        let (item, rest) = template.split_at(end);
        let path = if item.is_empty() {
            template.clone()
        } else {
            let Some(paths) = known.get(item).filter(|paths| !paths.is_empty()) else { continue };
            format!("{}{rest}", paths[object % paths.len()])
        };
        let id = operation["operationId"].as_str().unwrap();
        let given = clickhouse_cloud_tests::given::Given::new(id, Fill::Minimal);
        let query: Vec<String> = given
            .query
            .iter()
            .map(|(name, value)| {
                format!(
                    "{name}={}",
                    value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned)
                        .replace(' ', "%20")
                        .replace('+', "%2B")
                        .replace('#', "%23")
                        .replace('&', "%26")
                        .replace('?', "%3F")
                        .replace("%&", "%25%26")
                )
            })
            .filter(|pair| !pair.contains("é"))
            .collect();
        if given.query.len() != query.len() {
            continue;
        }
        let target = if query.is_empty() { path.clone() } else { format!("{path}?{}", query.join("&")) };
        let payload = bodies()[id].request.as_deref().map(|schema| {
            let payloads = armed(schema, if body % 2 == 0 { Fill::Minimal } else { Fill::Maximal });
            payloads[body % payloads.len()].value.clone()
        });
        let (status, answer) = site.call(&method, &target, payload.unwrap_or_default()).await;
        prop_assert!(status < 500 && status != 401, "{method} {target}: {answer}");
        if !(200..300).contains(&status) {
            continue;
        }
        let child = operations(published()).map(|(pointer, _)| place(&pointer).1).find(|other| {
            other.strip_prefix(&format!("{template}/")).is_some_and(|rest| rest.starts_with('{') && rest.ends_with('}'))
        });
        let Some(child) = child.filter(|_| method == "POST") else { continue };
        let result = &answer["result"];
        let name = child.rsplit('/').next().unwrap().trim_matches(['{', '}']).to_owned();
        let inner =
            result.as_object().into_iter().flatten().map(|(_, value)| value).find(|value| value["id"].is_string());
        let found = [&result["id"], inner.map_or(&Value::Null, |inner| &inner["id"]), &result[name.as_str()]];
        let text = found
            .into_iter()
            .find_map(|value| value.as_str().map(str::to_owned).or(value.as_u64().map(|one| one.to_string())));
        let Some(text) = text else { continue };
        // What was made is there.
        let made = format!("{path}/{text}");
        if operations(published()).any(|(pointer, _)| place(&pointer) == ("GET".to_owned(), child.clone())) {
            let (status, answer) = site.get(&made).await;
            prop_assert!([200, 404].contains(&status), "{made}: {answer}");
            prop_assert_eq!(status, 200, "{} was made and is not there", made);
        }
        known.entry(child).or_default().push(made);
    }
    let state = site.emulator.state();
    let saved = serde_json::from_str(&serde_json::to_string(&state).unwrap()).unwrap();
    let again = Site::with(Options { lenient: true, state: Some(saved), ..Options::default() }).await;
    prop_assert_eq!(again.emulator.state(), state);
    for paths in known.values() {
        for path in paths.iter().take(3) {
            let ask = async |site: &Site| {
                let (status, mut answer) = site.get(path).await;
                if let Some(members) = answer.as_object_mut() {
                    members.remove("requestId");
                }
                (status, answer)
            };
            prop_assert_eq!(ask(&site).await, ask(&again).await, "{}", path);
        }
    }
    Ok(())
}

#[test]
fn sequences_of_valid_calls_leave_a_good_state() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(40);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let steps = prop::collection::vec((any::<usize>(), 0..12_usize, any::<usize>()), 1..60);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut runner =
        TestRunner::new_with_rng(config, proptest::test_runner::TestRng::deterministic_rng(Default::default()));
    runner.run(&steps, |steps| runtime.block_on(run(&steps))).unwrap_or_else(|problem| panic!("{problem}"));
}
