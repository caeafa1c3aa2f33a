//! The stages in their order: texts → files of the client, or the API and the crate as the diff compares them.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::inputs::{Files, Inputs};
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
    let Sources { document, overlay, mut policy, lock } =
        parse(inputs).map_err(|findings| located(findings, inputs))?;
    let (mut api, mut findings) =
        read(document, &overlay, &policy, &lock, inputs).map_err(|findings| located(findings, inputs))?;
    let (model, lock, modelled) = model(&mut api, &mut policy, &lock, inputs.strict);
    findings.extend(modelled);
    let findings = located(findings, inputs).into_result()?;
    let (mut files, calls) = write(&model)?;
    let doctests = doctests::check(&files, &model)?;
    files.insert("API.md".to_owned(), render::index::index(&model));
    files.insert("names.lock".to_owned(), lock.to_string());
    Ok(Output { files, calls, doctests, warnings: findings, settled: Diagnostics::default(), applied: None })
}

/// Renders and emits every file: those of the client, and the calls for the tests.
fn write(model: &model::Crate) -> Result<(Files, Files), Diagnostics> {
    let written = threads::map(&render::units(model), |unit| {
        let path = unit.path();
        emit::emit(&path, unit.render()).map(|text| (unit.is_client(), path, text))
    })?;
    let (mut client, mut calls) = (Files::new(), Files::new());
    let mut findings = Vec::new();
    for file in written {
        match file {
            Ok((true, path, text)) => drop(client.insert(path, text)),
            Ok((false, path, text)) => drop(calls.insert(path, text)),
            Err(finding) => findings.push(finding),
        }
    }
    findings.sort_by(|a, b| a.message.cmp(&b.message));
    Diagnostics(findings).into_result()?;
    Ok((client, calls))
}

/// A document after every stage that decides something, before anything is written down.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The document as published: what no client needs is nowhere else, nor what a mend replaces, and the diff reports both.
    pub document: serde_json::Value,
    /// What mends it.
    pub overlay: overlay::Overlay,
    /// The API, after the passes.
    pub api: ir::Api,
    /// The crate as Rust will see it.
    pub model: model::Crate,
    /// The names that callers see.
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
    let Sources { document, overlay, mut policy, lock } =
        parse(inputs).map_err(|findings| located(findings, inputs))?;
    let (api, mut findings) =
        read(document.clone(), &overlay, &policy, &lock, inputs).map_err(|findings| located(findings, inputs))?;
    let (model, lock, modelled) = model(&mut api.clone(), &mut policy, &lock, inputs.strict);
    findings.extend(modelled);
    // A diff does not print the warnings, and looking for their places takes its time.
    let warnings = findings.into_result().map_err(|findings| located(findings, inputs))?;
    Ok(Compiled { document, overlay, api, model, lock, warnings })
}

/// The API × policy × lock → the crate and its lock.
fn model(
    api: &mut ir::Api,
    policy: &mut policy::Policy,
    lock: &lock::Lock,
    strict: bool,
) -> (model::Crate, lock::Lock, Diagnostics) {
    let mut findings = Diagnostics::default();
    model::gather(api, policy, &mut findings);
    let keys = lock::keys::Keys::new(api);
    let trace = lock::trace::trace(api, lock, &keys);
    lock::amend::amend(policy, api, lock, (&keys, &trace));
    let (model, modelled) = model::build(api, policy, strict);
    findings.extend(modelled);
    let (lock, recorded) = lock::record::record(api, &model, lock, (&keys, &trace));
    findings.extend(recorded);
    normalize::back(&mut findings, &api.moved);
    (model, lock, findings)
}

/// The inputs, parsed.
struct Sources {
    document: serde_json::Value,
    overlay: overlay::Overlay,
    policy: policy::Policy,
    lock: lock::Lock,
}

/// Parses every input.
fn parse(inputs: &Inputs<'_>) -> Result<Sources, Diagnostics> {
    let settings = || {
        let lock = lock::Lock::parse(inputs.lock)?;
        Ok::<_, Diagnostics>((overlay::Overlay::parse(inputs.overlay)?, policy::Policy::parse(inputs.policy)?, lock))
    };
    let (settings, document) = threads::join(settings, || source::parse(inputs.spec))?;
    let (overlay, policy, lock) = settings?;
    Ok(Sources { document: document?, overlay, policy, lock })
}

/// The stages from the document to an API with everything explicit.
fn read(
    mut document: serde_json::Value,
    overlay: &overlay::Overlay,
    policy: &policy::Policy,
    lock: &lock::Lock,
    inputs: &Inputs<'_>,
) -> Result<(ir::Api, Diagnostics), Diagnostics> {
    let mode = if inputs.strict { overlay::Mode::Strict } else { overlay::Mode::Lenient };
    // The warnings of all stages are returned together.
    let mut findings = overlay.apply_beside(policy, &mut document, mode).into_result()?;
    let normalized = normalize::normalize(document)?;
    findings.extend(normalized.warnings);
    let (mut api, lowered) = lower::lower(&normalized.document, &normalized.additional);
    findings.extend(lowered);
    lock::amend::retag(&mut api, lock);
    if !findings.has_errors() {
        findings.extend(passes::run(&mut api, &policy.settled_unions()));
    }
    normalize::back(&mut findings, &normalized.moved);
    api.moved = normalized.moved;
    Ok((api, findings.into_result()?))
}

/// The findings with their places in the texts that they are about, and the entries that settle them.
fn located(mut findings: Diagnostics, inputs: &Inputs<'_>) -> Diagnostics {
    locate::locate(&mut findings, inputs);
    settle::explain(&mut findings, inputs);
    findings
}
