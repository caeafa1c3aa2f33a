//! The causes that the verdict names are the causes: without them, and with everything else that is new, the change of the crate
//! is not there; and each of them has a part in it.

mod place;
mod refer;
mod undo;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, thread};

use clickhouse_cloud_generator::diff::{Change, Report, RustChange, compare};
use clickhouse_cloud_generator::{Compiled, Diagnostics};
use serde_json::Value;

use super::case::Case;
use super::published::pairs;

/// About how many changes of the crate are looked at between two documents; for all of them:
/// `CAUSES=10000 cargo test --workspace --test it verdict::causes -- --ignored`; for those whose path has some text in it:
/// `CAUSES=udfs::Udf`.
const CHANGES: usize = 40;

/// What is left out, and why.
const LEFT_OUT: [&str; 1] = [
    // Two components that came have its values, and the one leads to the other: without that alone, it is gone.
    "organizations::ByocProgressStatus",
];

/// Compiles a document as the new one.
type Compile<'a> = &'a (dyn Fn(&Value) -> Result<Compiled, Diagnostics> + Sync);

/// Two documents, and how the new one is compiled.
struct Judged<'a> {
    old: &'a Compiled,
    new: &'a Compiled,
    report: &'a Report,
    compile: Compile<'a>,
    /// What the crate differs in where these changes are undone.
    known: BTreeMap<Vec<String>, Compared>,
}

/// What the crate differs in where some changes are undone.
struct Compared {
    changes: Result<Vec<RustChange>, String>,
    /// Whether another component gave a name back for it, so that more than these changes is undone.
    made_room: bool,
}

impl Judged<'_> {
    /// What the crate differs in where some changes are undone; for several sets of them.
    fn learn(&mut self, sets: BTreeSet<Vec<String>>) {
        let open: Vec<Vec<String>> = sets.into_iter().filter(|set| !self.known.contains_key(set)).collect();
        let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let work = || {
            while let Some(set) = open.get(next.fetch_add(1, Ordering::Relaxed)) {
                let compared = self.compared(set);
                found.lock().unwrap().push((set.clone(), compared));
            }
        };
        thread::scope(|scope| {
            (0..thread::available_parallelism().unwrap().get()).for_each(|_| drop(scope.spawn(work)))
        });
        self.known.extend(found.into_inner().unwrap());
    }

    fn compared(&self, causes: &[String]) -> Compared {
        let all = &self.report.changes;
        let changes: Vec<&Change> = all.iter().filter(|change| causes.contains(&change.fingerprint())).collect();
        let document = undo::undone(&self.old.document, &self.new.document, all, &changes);
        let mut new = (self.compile)(&document);
        let mut names = BTreeSet::new();
        if let Err(findings) = &new {
            // What stands where it was has its name back: a component that came since and is called that makes room.
            let taken = findings.0.iter().filter_map(|finding| Some(finding.subject.as_ref()?.name.clone()));
            names.extend(taken.filter(|name| {
                let at = format!("/components/schemas/{name}");
                document.pointer(&at).is_some() && self.old.document.pointer(&at).is_none()
            }));
            let other = |document: Value, name: &String| {
                refer::renamed(&document, &format!("/components/schemas/{name}"), &format!("{name}ThatCame"))
            };
            if !names.is_empty() {
                new = (self.compile)(&names.iter().fold(document, other));
            }
        }
        let changes = new.map(|new| compare(self.old, &new).rust.unwrap().changes);
        Compared { changes: changes.map_err(|findings| findings.to_string()), made_room: !names.is_empty() }
    }

    /// The change, where it is there still without some causes.
    fn left(&self, change: &RustChange, causes: &[String]) -> Result<Option<&RustChange>, &String> {
        let is_it = |other: &&RustChange| (other.kind, &other.path) == (change.kind, &change.path);
        self.known[causes].changes.as_ref().map(|found| found.iter().find(is_it))
    }

    /// What is wrong with the causes of a change of the crate.
    fn wrong(&self, change: &RustChange) -> Option<String> {
        match self.left(change, &change.causes) {
            Err(error) => return Some(format!("the document does not compile without them: {error}")),
            Ok(Some(_)) => return Some("it is there without them".to_owned()),
            Ok(None) => {}
        }
        let is_same = |left: &RustChange| (&left.before, &left.after) == (&change.before, &change.after);
        // Without this one it is there as it was, and without the others it is gone.
        let is_idle = |(cause, others): &(Vec<String>, Vec<String>)| {
            [cause, others].iter().all(|set| !self.known[*set].made_room)
                && self.left(change, cause).is_ok_and(|left| left.is_some_and(is_same))
                && self.left(change, others) == Ok(None)
        };
        let idle: Vec<String> = parts(change).into_iter().filter(is_idle).flat_map(|(cause, _)| cause).collect();
        (!idle.is_empty()).then(|| format!("these have nothing to do with it: {}", idle.join(", ")))
    }
}

/// Each cause of several, and the others. That an operation has another tag is two changes, and one alone leaves it with none or
/// with both.
fn parts(change: &RustChange) -> Vec<(Vec<String>, Vec<String>)> {
    if change.causes.len() < 2 {
        return Vec::new();
    }
    let others = |cause: &String| change.causes.iter().filter(|other| *other != cause).cloned().collect();
    let alone = change.causes.iter().filter(|cause| !cause.starts_with("tag-"));
    alone.map(|cause| (vec![cause.clone()], others(cause))).collect()
}

/// What is wrong with the causes of all changes of the crate.
fn wrong(name: &str, old: &Compiled, new: &Compiled, compile: Compile<'_>) -> Vec<String> {
    let report = compare(old, new);
    let changes = report.rust.iter().flat_map(|rust| &rust.changes).filter(|change| !change.causes.is_empty());
    // Of many, some from everywhere.
    let wanted = env::var("CAUSES").unwrap_or_default();
    let (most, path) = wanted.parse().map_or((CHANGES, wanted.as_str()), |number| (number, ""));
    let changes: Vec<&RustChange> = changes.filter(|change| change.path.contains(path)).collect();
    let some = changes.iter().copied().step_by(changes.len().div_ceil(most).max(1));
    let changes: Vec<&RustChange> = some.filter(|change| !LEFT_OUT.contains(&change.path.as_str())).collect();
    let mut judged = Judged { old, new, report: &report, compile, known: BTreeMap::new() };
    judged.learn(changes.iter().map(|change| change.causes.clone()).collect());
    judged.learn(changes.iter().flat_map(|change| parts(change)).flat_map(|(cause, others)| [cause, others]).collect());
    let wrong = changes.iter().filter_map(|change| Some((change, judged.wrong(change)?)));
    let line = |(change, what): (&&RustChange, String)| {
        let causes = change.causes.join("\n    ");
        format!(
            "{name}: {} {} {:?} → {:?}: {what}\n    {causes}",
            change.kind, change.path, change.before, change.after
        )
    };
    wrong.map(line).collect()
}

#[test]
fn the_causes_of_the_cases_are_their_causes() {
    let mut all = Vec::new();
    for case in Case::all() {
        let (old, new) = case.sides();
        for (way, from, to) in [("forth", &old, &new), ("back", &new, &old)] {
            let compile = |document: &Value| case.compile(document, way == "forth");
            all.extend(wrong(&format!("{}, {way}", case.name), from, to, &compile));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
#[ignore = "compiles hundreds of documents: cargo test --workspace --test it history -- --ignored"]
fn the_causes_in_history_are_the_causes() {
    let mut all = Vec::new();
    for (name, old, new) in pairs() {
        let inputs = clickhouse_cloud_tests::committed().inputs();
        let compile = |document: &Value| {
            let spec = document.to_string();
            clickhouse_cloud_generator::compile(&clickhouse_cloud_generator::Inputs {
                spec: &spec,
                strict: false,
                ..inputs
            })
        };
        all.extend(wrong(&name, &old, &new, &compile));
    }
    assert!(all.is_empty(), "{} wrong\n{}", all.len(), all.join("\n"));
}
