//! `update` and `generate` that are killed, stopped by signals, and run two at a time: the tree is the old or the new one.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::support::{command, picture, stderr, xtask};

/// Contents by path. The time in the lock of the document is of the run and not of the state.
type Tree = BTreeMap<PathBuf, String>;

/// A workspace, the documents that it goes back and forth between, and what the workspace is with each of them.
struct Scene {
    root: TempDir,
    documents: TempDir,
    /// By document of `spec/`, then by document that the client is made of.
    trees: [[Tree; 2]; 2],
    duration: Duration,
}

/// Which document is in `spec/`, and which one the client is made of.
type State = (usize, usize);

/// A command, the state before it, and the one after it.
type Planned = (Vec<String>, State, State);

/// What a run left before the next one: which tree, or what there was to settle.
#[derive(Debug, Default)]
struct Counts {
    old: usize,
    new: usize,
    rolled_back: usize,
    rolled_forward: usize,
}

fn tree(root: &Path) -> Tree {
    let undated = |bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        text.lines().filter(|line| !line.contains("\"fetched_at\"")).collect::<Vec<_>>().join("\n")
    };
    picture(root).into_iter().map(|(path, (bytes, _))| (path, undated(&bytes))).collect()
}

fn succeed(root: &Path, arguments: &[&str]) {
    let output = xtask(root, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
}

/// A small document of one resource, where each operation answers with a type of its own: files change, come and go.
fn compilable(own: &str) -> String {
    let numbers = 0..6;
    let path = |n: usize| {
        let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{own}{n}") } } });
        let responses = json!({ "200": { "description": "ok", "content": content } });
        let get = json!({ "operationId": format!("get{own}{n}"), "tags": ["Things"], "responses": responses });
        (format!("/v1/{own}/{n}"), json!({ "get": get }))
    };
    let schema = |n| (format!("{own}{n}"), json!({ "type": "object", "properties": { "a": { "type": "string" } } }));
    let paths: Map<String, Value> = numbers.clone().map(path).collect();
    let schemas: Map<String, Value> = numbers.map(schema).collect();
    let info = json!({ "title": "t", "version": "1.0" });
    json!({ "openapi": "3.1.1", "info": info, "paths": paths, "components": { "schemas": schemas } }).to_string()
}

impl Scene {
    fn new() -> Self {
        let (root, documents) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (index, own) in ["Left", "Right"].into_iter().enumerate() {
            fs::write(documents.path().join(format!("{index}.json")), compilable(own)).unwrap();
        }
        let policy = "resources: { Things: { module: things, singular: thing, plural: things, doc: Tests. } }\n";
        fs::create_dir(root.path().join("generator")).unwrap();
        fs::write(root.path().join("generator/policy.yaml"), policy).unwrap();
        // From then on CHANGELOG.md has a section about each of them.
        for document in ["0.json", "1.json", "0.json"] {
            let document = documents.path().join(document);
            succeed(root.path(), &["update", "--from", document.to_str().unwrap()]);
        }
        let mut scene = Self { root, documents, trees: Default::default(), duration: Duration::ZERO };
        for spec in [1, 0] {
            for client in [1, 0] {
                succeed(scene.path(), &["update", "--from", &scene.document(client)]);
                succeed(scene.path(), &["fetch", "--from", &scene.document(spec)]);
                scene.trees[spec][client] = tree(scene.path());
            }
        }
        assert_ne!(scene.trees[0][0], scene.trees[1][1]);
        let start = Instant::now();
        succeed(scene.path(), &["update", "--from", &scene.document(1)]);
        scene.duration = start.elapsed();
        succeed(scene.path(), &["update", "--from", &scene.document(0)]);
        assert_eq!(tree(scene.path()), scene.trees[0][0]);
        scene
    }

    fn path(&self) -> &Path {
        self.root.path()
    }

    fn document(&self, index: usize) -> String {
        self.documents.path().join(format!("{index}.json")).to_str().unwrap().to_owned()
    }

    fn start(&self, arguments: &[&str]) -> Child {
        command(self.path(), arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Which document is in `spec/` and which the client is made of; the tree must be one of those that runs make.
    fn state(&self, context: &str) -> State {
        let now = tree(self.path());
        let states = [(0, 0), (0, 1), (1, 0), (1, 1)];
        states.into_iter().find(|&(spec, client)| now == self.trees[spec][client]).unwrap_or_else(|| {
            panic!("{context}: neither old nor new: {:?}", now.keys().collect::<Vec<_>>());
        })
    }

    /// Lets a run begin and waits for a random moment of it: of all of it, of its staging, or of its writing.
    fn until_some_moment(&self, round: usize, run: &mut Child) {
        let traces = [None, Some(".xtask/new"), Some(".xtask/journal")];
        let longest = match traces[round % traces.len()].map(|trace| self.path().join(trace)) {
            None => self.duration,
            Some(trace) => {
                while !trace.exists() && run.try_wait().unwrap().is_none() {
                    std::hint::spin_loop();
                }
                self.duration / 8
            }
        };
        thread::sleep(longest.mul_f64(random()));
    }
}

/// From 0 to 1. Each run of the tests has other moments, as the machine would see to anyway.
fn random() -> f64 {
    RandomState::new().hash_one(0) as f64 / u64::MAX as f64
}

/// Runs a command again and again, ends it at a random moment, and looks at what is left.
///
/// `prepare` gets the state, and gives the command, the state before it and the one that it makes.
fn end_at_random(scene: &Scene, rounds: usize, signal: Signal, prepare: impl Fn(State) -> Planned) -> Counts {
    let mut counts = Counts::default();
    let mut state = scene.state("at first");
    for round in 0..rounds {
        let (arguments, old, new) = prepare(state);
        assert_eq!(scene.state("before"), old);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut run = scene.start(&arguments);
        scene.until_some_moment(round, &mut run);
        if run.try_wait().unwrap().is_none() {
            kill_process(Pid::from_child(&run), signal).unwrap();
        }
        let output = run.wait_with_output().unwrap();
        let left = scene.path().join(".xtask");
        let to_settle = (left.join("journal").exists(), left.exists());
        if signal != Signal::KILL {
            assert_eq!(to_settle, (false, false), "{signal:?} left something: {}", stderr(&output));
            ended_by(&output, signal);
        }
        // Any command settles what is left, one that only reads among them.
        let next = xtask(scene.path(), &[if round % 2 == 0 { "check" } else { "lint" }]);
        state = scene.state(&format!("{arguments:?} and {signal:?}, round {round}"));
        assert!(state == old || state == new, "{state:?}: {}", stderr(&next));
        match to_settle {
            (true, _) => {
                assert_eq!(state, new, "a journal was not completed: {}", stderr(&next));
                assert!(stderr(&next).contains("completed the changes of an earlier run"), "{}", stderr(&next));
                counts.rolled_forward += 1;
            }
            (false, true) if state == old => counts.rolled_back += 1,
            _ if state == old => counts.old += 1,
            _ => counts.new += 1,
        }
    }
    counts
}

/// By the signal itself before anything is to be cleaned up, else with its exit code; or too late.
fn ended_by(output: &Output, signal: Signal) {
    let number = signal.as_raw();
    let ended = (output.status.signal(), output.status.code());
    let expected = [(Some(number), None), (None, Some(128 + number)), (None, Some(0))];
    assert!(expected.contains(&ended), "{ended:?}: {}", stderr(output));
}

/// To the other document.
fn update(scene: &Scene) -> impl Fn(State) -> Planned {
    |(from, _)| {
        let to = 1 - from;
        (vec!["update".to_owned(), "--from".to_owned(), scene.document(to)], (from, from), (to, to))
    }
}

/// The client of the other document, which is put into `spec/` before.
fn generate(scene: &Scene) -> impl Fn(State) -> Planned {
    |(_, client)| {
        let spec = 1 - client;
        for (path, text) in
            scene.trees[spec][client].iter().filter(|(path, _)| path.parent().unwrap().ends_with("spec"))
        {
            fs::write(path, text).unwrap();
        }
        (vec!["generate".to_owned()], (spec, client), (spec, spec))
    }
}

#[test]
fn a_killed_run_is_completed_or_taken_back_by_the_next() {
    let scene = Scene::new();
    let updates = end_at_random(&scene, 100, Signal::KILL, update(&scene));
    println!("kill -9 in update, {:?} each: {updates:?}", scene.duration);
    let generates = end_at_random(&scene, 100, Signal::KILL, generate(&scene));
    println!("kill -9 in generate: {generates:?}");
    for Counts { rolled_back, rolled_forward, .. } in [updates, generates] {
        assert!(rolled_back > 0 && rolled_forward > 0, "no run was killed at an interesting moment");
    }
}

#[test]
fn a_signal_leaves_nothing_for_the_next_run() {
    let scene = Scene::new();
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let rounds = if signal == Signal::HUP { 10 } else { 50 };
        let counts = end_at_random(&scene, rounds, signal, update(&scene));
        println!("{signal:?} in update: {counts:?}");
        assert!(counts.old > 0 && counts.rolled_back + counts.rolled_forward == 0, "{counts:?}");
    }
}

#[test]
fn of_two_runs_at_once_one_waits_or_is_told_of_the_other() {
    let scene = Scene::new();
    let (mut refused, mut both) = (0, 0);
    for round in 0..20 {
        let runs = [0, 1].map(|index| scene.start(&["update", "--from", &scene.document(index)]));
        let outputs = runs.map(|run| run.wait_with_output().unwrap());
        let done = outputs.iter().filter(|output| output.status.success()).count();
        for output in outputs.iter().filter(|output| !output.status.success()) {
            assert_eq!(output.status.code(), Some(1));
            let message = stderr(output);
            assert!(message.contains("another run is changing these files: `update`, process "), "{message}");
            refused += 1;
        }
        assert!(done > 0, "both were refused in round {round}");
        both += usize::from(done == 2);
        let (spec, client) = scene.state("two at once");
        assert_eq!(spec, client, "document of one run, client of the other");
    }
    println!("two at once: {refused} were told of the other, {both} times one came after the other");
}
