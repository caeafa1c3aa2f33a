//! What the tests share: the committed inputs of the compiler, and what it makes of them.

pub mod compare;
mod follows;
pub mod given;
pub mod payload;
pub mod schema;
pub mod server;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use clickhouse_cloud_emulator::closing;
use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use clickhouse_cloud_generator::{Compiled, Inputs, compile, provisional};
use serde_json::Value;
use xtask::generate::PROVISIONAL;

pub use follows::{Outcome, follows, outcome};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A file of the workspace, as text; empty where it is missing, which no committed input is.
#[must_use]
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// Every file below a folder, sorted.
#[must_use]
#[allow(clippy::panic, reason = "a test that has lost its folder fails")]
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// The committed document, overlay and policy as text.
#[derive(Debug)]
pub struct Committed {
    /// `spec/clickhouse-cloud.json`.
    pub spec: String,
    /// `spec/overlay.yaml`.
    pub overlay: String,
    /// `generator/policy.yaml`.
    pub policy: String,
    /// `generated-client/names.lock`.
    pub lock: String,
}

impl Committed {
    /// What the compiler reads when it compiles them.
    #[must_use]
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs { spec: &self.spec, overlay: &self.overlay, policy: &self.policy, lock: &self.lock, strict: true }
    }
}

/// The committed inputs, read once. Where `update --unattended` wrote the client, overlay and policy have what it settled.
pub fn committed() -> &'static Committed {
    static COMMITTED: LazyLock<Committed> = LazyLock::new(|| {
        let mut committed = Committed {
            spec: read("spec/clickhouse-cloud.json"),
            overlay: read("spec/overlay.yaml"),
            policy: read("generator/policy.yaml"),
            lock: read("generated-client/names.lock"),
        };
        if read("generated-client/API.md").contains(PROVISIONAL)
            && let Some(applied) = provisional(&committed.inputs()).ok().and_then(|output| output.applied)
        {
            (committed.overlay, committed.policy) = (applied.overlay, applied.policy);
        }
        committed
    });
    &COMMITTED
}

/// How many operations the committed document has.
pub fn operations() -> usize {
    closing::operations(published()).filter(|(_, operation)| operation.get("responses").is_some()).count()
}

/// How many operations of the committed document have a request body.
pub fn operations_with_a_body() -> usize {
    closing::operations(published()).filter(|(_, operation)| operation.get("requestBody").is_some()).count()
}

/// How many responses of class 4xx and 5xx the committed document declares.
pub fn declared_failures() -> usize {
    let responses = closing::operations(published()).filter_map(|(_, operation)| operation["responses"].as_object());
    responses.flat_map(serde_json::Map::keys).filter(|status| status.starts_with(['4', '5'])).count()
}

/// The committed document as it was published: read by serde_json, before overlay and normalization.
pub fn published() -> &'static Value {
    static PUBLISHED: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&committed().spec).unwrap_or_default());
    &PUBLISHED
}

/// The published document as the committed overlay mends it.
///
/// # Panics
///
/// Where the overlay does not apply.
#[allow(clippy::panic, reason = "no test can go on without it, and this says why")]
pub fn mended() -> &'static Value {
    static MENDED: LazyLock<Value> = LazyLock::new(|| {
        let mut document = published().clone();
        let overlay = Overlay::parse(&committed().overlay).unwrap_or_else(|findings| panic!("{findings}"));
        let findings = overlay.apply(&mut document, Mode::Strict);
        if findings.has_errors() { panic!("{findings}") } else { document }
    });
    &MENDED
}

/// The committed inputs, compiled once.
///
/// # Panics
///
/// Where they do not compile.
#[allow(clippy::panic, reason = "no test can go on without it, and this says why")]
pub fn compiled() -> &'static Compiled {
    static COMPILED: LazyLock<Compiled> =
        LazyLock::new(|| compile(&committed().inputs()).unwrap_or_else(|findings| panic!("{findings}")));
    &COMPILED
}

/// Prints what a test counted, as `println!` does.
#[macro_export]
macro_rules! counted {
    ($($argument:tt)*) => { $crate::say(&format!($($argument)*)) };
}

/// Prints a line past the capture of the test harness, so that it is seen where the test passes.
pub fn say(text: &str) {
    let _ = std::io::stderr().write_all(format!("{text}\n").as_bytes());
}

/// Says that a test left something out, and why.
pub fn skipped(test: &str, what: &str) {
    say(&format!("SKIPPED in {test}: {what}"));
}

/// A JSON pointer with one token added to it.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
