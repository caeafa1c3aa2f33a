//! OpenAPI Overlay 1.0: a list of mends of upstream defects, each with its evidence → the mended document.
//!
//! A mend that no longer changes anything is itself a finding: upstream fixed the defect, and the action is to be deleted.

mod apply;
mod between;
mod expect;
mod jsonpath;
mod parse;

use std::borrow::Cow;

use serde_json::Value;

use crate::diagnostic::{Diagnostics, Position};
use crate::policy::Policy;
use jsonpath::Path;

/// A parsed overlay.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    actions: Vec<Action>,
}

/// One mend.
#[derive(Clone, Debug)]
struct Action {
    target: String,
    path: Path,
    change: Change,
    /// What it replaces: an upstream that says another thing there is not mended, because its change would be hidden.
    expects: Option<Value>,
    position: Option<Position>,
}

#[derive(Clone, Debug)]
enum Change {
    Update(Value),
    Remove,
}

/// What an action that does not apply is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// An error: the document is the one that the overlay was written for.
    Strict,
    /// A warning: the document is another one.
    Lenient,
}

impl Overlay {
    /// Reads an overlay from YAML; no text is an overlay without actions.
    ///
    /// # Errors
    ///
    /// `yaml-syntax`, `overlay-shape` for what is missing, superfluous or of the wrong type, and `overlay-jsonpath` for a target
    /// outside the supported subset of JSONPath; all of them at once, each with its line.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        parse::parse(text)
    }

    /// How many actions there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there are no actions.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Applies the actions in order. An action that matches or changes nothing, or that finds something else than it expects, is
    /// a finding, an error in [`Mode::Strict`]; so is one that does not say there what it expects.
    pub fn apply(&self, document: &mut Value, mode: Mode) -> Diagnostics {
        self.apply_beside(&Policy::default(), document, mode)
    }

    /// What the first action replaces in the first place that it matches.
    pub(crate) fn replaces(&self, document: &Value) -> Option<Value> {
        let action = self.actions.first()?;
        expect::replaced(action, document, action.path.select(document).first()?)
    }

    /// As [`apply`](Self::apply); an action that the policy sets aside may do nothing.
    pub(crate) fn apply_beside(&self, policy: &Policy, document: &mut Value, mode: Mode) -> Diagnostics {
        apply::apply(&self.actions, document, mode, policy)
    }

    /// Two documents as published, for a comparison: where one of them has fixed what the overlay mends in the other, both as
    /// mended, and everything else untouched.
    #[must_use]
    pub fn between<'a>(&self, old: &'a Value, new: &'a Value) -> (Cow<'a, Value>, Cow<'a, Value>) {
        between::between(&self.actions, old, new)
    }
}

/// The line of an action.
pub(crate) fn locate(text: &str, pointer: &str) -> Option<Position> {
    let index: usize = pointer.strip_prefix("/actions/")?.split('/').next()?.parse().ok()?;
    parse::targets(text).get(index).copied()
}
