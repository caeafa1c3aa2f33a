//! Where the walk is, and what it has counted and found so far.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::http::Methods;
use crate::pointer::{push, push_index};

// Rules that the walk applies itself, as the counts name them.
pub(super) const OPENAPI_VERSION: &str = "openapi-version";
pub(super) const INLINE_REFERENCE: &str = "inline-reference";
pub(super) const MISSING_FIELD: &str = "missing-field";
pub(super) const EMPTY_FIELD: &str = "empty-field";
pub(super) const BOOLEAN_SCHEMA: &str = "boolean-schema";
pub(super) const PATTERN_PROPERTIES: &str = "pattern-properties";
pub(super) const INNER_REFERENCE: &str = "inner-reference";
pub(super) const WEBHOOK: &str = "webhook";
pub(super) const ITEM_SCHEMA: &str = "item-schema";
pub(super) const SECURITY_SCHEME: &str = "security-scheme";
pub(super) const PREFIX_ITEMS: &str = "prefix-items";

/// The extension that keeps the JSON pointer of a schema that moved.
pub(super) const SOURCE_POINTER: &str = "x-source-pointer";

/// The state of one rewrite.
#[derive(Default)]
pub(super) struct Context {
    /// The names under `components.schemas`.
    pub(super) schemas: Arc<HashSet<String>>,
    /// `components.pathItems`, which 3.0 does not have: each path that refers to one becomes a copy of it.
    pub(super) path_items: Map<String, Value>,
    /// The methods that the document may have.
    pub(super) methods: Methods,
    /// How many schemas the current node is inside of.
    pub(super) depth: usize,
    /// Schemas that became components, with the places that they had.
    pub(super) moved: Vec<(String, String)>,
    counts: BTreeMap<&'static str, usize>,
    findings: Diagnostics,
    pointer: String,
}

impl Context {
    /// Runs `work` one token further down.
    pub(super) fn within<T>(&mut self, token: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        push(&mut self.pointer, token);
        let result = work(self);
        self.pointer.truncate(length);
        result
    }

    /// Runs `work` one index further down.
    pub(super) fn within_index<T>(&mut self, index: usize, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        push_index(&mut self.pointer, index);
        let result = work(self);
        self.pointer.truncate(length);
        result
    }

    /// The JSON pointer of the current node.
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The JSON pointer of a node below the current one.
    pub(super) fn pointer_to(&self, tokens: &[&str]) -> String {
        let mut pointer = self.pointer.clone();
        for token in tokens {
            push(&mut pointer, token);
        }
        pointer
    }

    /// Marks a schema as having moved from `pointer`; a schema that moves twice keeps its first place.
    pub(super) fn mark_moved(schema: &mut Map<String, Value>, pointer: String) {
        schema.entry(SOURCE_POINTER).or_insert(Value::String(pointer));
    }

    /// Counts applications of a rule.
    pub(super) fn count(&mut self, rule: &'static str, times: usize) {
        if times > 0 {
            *self.counts.entry(rule).or_default() += times;
        }
    }

    /// Reports an error at the current node.
    pub(super) fn error(&mut self, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.report(Severity::Error, code, &[], message, help);
    }

    /// Reports a finding at a node below the current one.
    pub(super) fn report(
        &mut self,
        severity: Severity,
        code: &'static str,
        tokens: &[&str],
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = Diagnostic::error(code, self.pointer_to(tokens), message).help(help);
        self.findings.push(Diagnostic { severity, ..finding });
    }

    /// A context at the same place, for a part of the document that is visited at the same time.
    pub(super) fn part(&self) -> Self {
        let (schemas, pointer) = (Arc::clone(&self.schemas), self.pointer.clone());
        Self { schemas, pointer, methods: self.methods, depth: self.depth, ..Self::default() }
    }

    /// Takes over what was counted and found in a part.
    pub(super) fn add(&mut self, part: Self) {
        part.counts.into_iter().for_each(|(rule, times)| self.count(rule, times));
        self.findings.extend(part.findings);
    }

    /// Adds a finding that says its place itself.
    pub(super) fn push(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// The counts and the findings.
    pub(super) fn finish(self) -> (BTreeMap<&'static str, usize>, Diagnostics) {
        (self.counts, self.findings)
    }
}
