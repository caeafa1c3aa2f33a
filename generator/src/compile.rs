//! The stages in their order: texts → files of the client, or the API and the crate as the diff compares them.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::inputs::{Files, Inputs};
use crate::lock::trace::Trace;
use crate::{
    doctests, emit, ir, locate, lock, lower, model, normalize, overlay, passes, policy, render, settle, source, threads,
};

/// What the compiler produces.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of the client crate that the compiler owns.
    pub files: Files,
    /// The calls of every operation, for the tests of the workspace: path relative to its root → contents.
    pub calls: Files,
    /// The blocks of code in the files' documentation that `cargo test` runs: the generator's own, and no others.
    pub doctests: Vec<doctests::Doctest>,
    /// What a person should look at; no errors among them.
    pub warnings: Diagnostics,
    /// What would have stopped, each with the entry that was applied for this run: only [`provisional`] has any.
    pub settled: Diagnostics,
    /// Overlay and policy with those entries; `None` if nothing was settled.
    pub applied: Option<settle::Applied>,
}

/// Compiles a document into the files of the client crate.
///
/// # Errors
///
/// All findings, errors among them, where the document, the overlay or the policy cannot be compiled.
pub fn generate(inputs: &Inputs<'_>) -> Result<Output, Diagnostics> {
    once(inputs).map_err(|findings| if inputs.strict { settle::all(inputs, findings, once) } else { findings })
}

/// Compiles a document whatever it says: what would stop gets the entry that it would be refused with, and is listed.
///
/// # Errors
///
/// All findings, where no entry helps: what is no OpenAPI document, or a policy, overlay or lock that does not read.
pub fn provisional(inputs: &Inputs<'_>) -> Result<Output, Diagnostics> {
    let rounds = settle::rounds(inputs, once);
    let mut output = rounds.result?;
    output.applied = rounds.applied;
    let settled = rounds.settled.into_iter().map(|(finding, _)| Diagnostic { severity: Severity::Warning, ..finding });
    output.settled = Diagnostics(settled.collect());
    if let Some(index) = output.files.get_mut("API.md") {
        index.push_str(&render::index::settled(&output.settled));
    }
    Ok(output)
}

/// Compiles a document, up to the first stage that cannot go on.
fn once(inputs: &Inputs<'_>) -> Result<Output, Diagnostics> {
    let (Settings { overlay, mut policy, lock }, document) =
        parse(inputs).map_err(|findings| located(findings, inputs))?;
    let (mut api, mut findings) =
        read(document, &overlay, &policy, &lock, inputs).map_err(|findings| located(findings, inputs))?;
    let (model, trace, modelled) = model(&mut api, &mut policy, &lock, inputs.strict);
    findings.extend(modelled);
    let record = || record(&api, &model, &lock, &trace);
    if findings.has_errors() {
        findings.extend(record().1);
        return Err(located(findings, inputs));
    }
    // What else is made of the model is made beside its files.
    let beside = || {
        let (today, recorded) = record();
        (today.to_string(), render::index::index(&model), recorded)
    };
    let ((names, index, recorded), written) = threads::join(beside, || write(&model))?;
    findings.extend(recorded);
    let warnings = located(findings, inputs).into_result()?;
    let Written { mut files, calls, doctests } = written?;
    files.insert("API.md".to_owned(), index);
    files.insert("names.lock".to_owned(), names);
    threads::discard((api, model, policy, overlay, lock));
    Ok(Output { files, calls, doctests, warnings, settled: Diagnostics::default(), applied: None })
}

/// What was written of a model.
#[derive(Default)]
struct Written {
    files: Files,
    calls: Files,
    doctests: Vec<doctests::Doctest>,
}

/// Renders and emits every file: those of the client, and the calls for the tests. Looks for doctests in those of the client.
fn write(model: &model::Crate) -> Result<Written, Diagnostics> {
    let texts = threads::map(&render::units(model), |unit| {
        let path = unit.path();
        let text = emit::emit(&path, unit.render())?;
        let found = if unit.is_client() { doctests::find(&path, &text) } else { Vec::new() };
        Ok((unit.is_client(), path, text, found))
    })?;
    let mut written = Written::default();
    let mut findings = Vec::new();
    for file in texts {
        match file {
            Ok((is_client, path, text, mut found)) => {
                let files = if is_client { &mut written.files } else { &mut written.calls };
                files.insert(path, text);
                written.doctests.append(&mut found);
            }
            Err(finding) => findings.push(finding),
        }
    }
    findings.sort_by(|a: &Diagnostic, b| a.message.cmp(&b.message));
    Diagnostics(findings).into_result()?;
    written.doctests = doctests::check(written.doctests, model)?;
    Ok(written)
}

/// A document after every stage that decides something, before anything is written down.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The document as published: what no client needs is nowhere else, nor what a mend replaces, and the diff reports both.
    pub document: Arc<Value>,
    /// What mends it.
    pub overlay: overlay::Overlay,
    /// The API, after the passes.
    pub api: ir::Api,
    /// The crate as Rust will see it.
    pub model: model::Crate,
    /// The names that callers see; none in a diff, which does not ask for them.
    pub lock: lock::Lock,
    /// What a person should look at, by JSON pointer only; no errors among them.
    pub warnings: Diagnostics,
}

/// Runs the stages up to the model.
///
/// # Errors
///
/// All findings up to the stage that cannot go on.
pub fn compile(inputs: &Inputs<'_>) -> Result<Compiled, Diagnostics> {
    let (settings, document) = parse(inputs).map_err(|findings| located(findings, inputs))?;
    compile_parsed(&Arc::new(document), &settings, inputs, true)
}

/// [`compile`] of inputs that are parsed already; `names` says whether the lock is wanted.
pub(crate) fn compile_parsed(
    document: &Arc<Value>,
    settings: &Settings,
    inputs: &Inputs<'_>,
    names: bool,
) -> Result<Compiled, Diagnostics> {
    let Settings { overlay, policy, lock } = settings;
    // Each compilation notes what of the policy applied.
    let mut policy = policy.clone();
    let (api, mut findings) =
        read(Value::clone(document), overlay, &policy, lock, inputs).map_err(|findings| located(findings, inputs))?;
    let mut named = api.clone();
    let (model, trace, modelled) = model(&mut named, &mut policy, lock, inputs.strict);
    findings.extend(modelled);
    let mut today = lock::Lock::default();
    // Where something is released, a name that is given again is an error.
    if names || lock.decides() {
        let (recorded, found) = record(&named, &model, lock, &trace);
        today = recorded;
        findings.extend(found);
    }
    // A diff does not print the warnings, and looking for their places takes its time.
    let warnings = findings.into_result().map_err(|findings| located(findings, inputs))?;
    Ok(Compiled { document: Arc::clone(document), overlay: overlay.clone(), api, model, lock: today, warnings })
}

/// The API × policy × lock → the crate, and what the lock knows its types by.
fn model(
    api: &mut ir::Api,
    policy: &mut policy::Policy,
    lock: &lock::Lock,
    strict: bool,
) -> (model::Crate, Trace, Diagnostics) {
    let mut findings = Diagnostics::default();
    model::gather(api, policy, &mut findings);
    let mut trace = Trace::default();
    if lock.decides() {
        let keys = lock::keys::Keys::new(api);
        trace = lock::trace::trace(api, lock, &keys);
        lock::amend::amend(policy, api, lock, (&keys, &trace));
    }
    let (model, modelled) = model::build(api, policy, strict);
    findings.extend(modelled);
    normalize::back(&mut findings, &api.moved);
    (model, trace, findings)
}

/// The crate × lock → the lock of today.
fn record(api: &ir::Api, model: &model::Crate, lock: &lock::Lock, trace: &Trace) -> (lock::Lock, Diagnostics) {
    let keys = lock::keys::Keys::new(api);
    let (today, mut findings) = lock::record::record(api, model, lock, (&keys, trace));
    normalize::back(&mut findings, &api.moved);
    (today, findings)
}

/// The inputs beside the document, parsed.
pub(crate) struct Settings {
    pub(crate) overlay: overlay::Overlay,
    pub(crate) policy: policy::Policy,
    pub(crate) lock: lock::Lock,
}

impl Settings {
    /// Parses them.
    pub(crate) fn parse(inputs: &Inputs<'_>) -> Result<Self, Diagnostics> {
        let lock = lock::Lock::parse(inputs.lock)?;
        Ok(Self {
            overlay: overlay::Overlay::parse(inputs.overlay)?,
            policy: policy::Policy::parse(inputs.policy)?,
            lock,
        })
    }
}

/// Parses every input.
fn parse(inputs: &Inputs<'_>) -> Result<(Settings, Value), Diagnostics> {
    let (settings, document) = threads::join(|| Settings::parse(inputs), || source::parse(inputs.spec))?;
    Ok((settings?, document?))
}

/// The stages from the document to an API with everything explicit.
fn read(
    mut document: Value,
    overlay: &overlay::Overlay,
    policy: &policy::Policy,
    lock: &lock::Lock,
    inputs: &Inputs<'_>,
) -> Result<(ir::Api, Diagnostics), Diagnostics> {
    let mode = if inputs.strict { overlay::Mode::Strict } else { overlay::Mode::Lenient };
    // The warnings of all stages are returned together.
    let mut findings = overlay.apply_beside(policy, &mut document, mode).into_result()?;
    let normalize::Normalized { document, additional, warnings, moved, .. } = normalize::normalize(document)?;
    findings.extend(warnings);
    let (mut api, lowered) = lower::lower(&document, &additional);
    threads::discard(document);
    findings.extend(lowered);
    lock::amend::retag(&mut api, lock);
    if !findings.has_errors() {
        findings.extend(passes::run(&mut api, &policy.settled_unions()));
    }
    normalize::back(&mut findings, &moved);
    api.moved = moved;
    Ok((api, findings.into_result()?))
}

/// The findings with their places in the texts that they are about, and the entries that settle them.
pub(crate) fn located(mut findings: Diagnostics, inputs: &Inputs<'_>) -> Diagnostics {
    locate::locate(&mut findings, inputs);
    settle::explain(&mut findings, inputs);
    findings
}
