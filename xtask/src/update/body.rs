//! A step of the document → the text of its pull request: the report, with what there is to judge.

use anyhow::Result;

use super::Step;
use crate::Workspace;
use crate::diff::Format;
use crate::diff::judgement::{Decided, judgement};
use crate::generate::Made;
use crate::source::Source;

/// The text, below the limit of GitHub.
pub(super) fn body(workspace: &Workspace, step: Option<&Step>, made: &Made) -> Result<String> {
    let [before, names] = &made.names;
    let committed = Decided::of(workspace, &Source::File(workspace.spec())).unwrap_or_default();
    let new = Decided { names: names.clone(), provisional: made.settled.clone(), ..committed.clone() };
    // Outside of a repository, what is on disk is all that is known of before.
    let old = Decided::of(workspace, &Source::base(workspace.root()))
        .map(|old| Decided { provisional: Vec::new(), ..old })
        .unwrap_or(Decided { names: before.clone(), provisional: Vec::new(), ..committed });
    let judgement = judgement(&old, &new);
    match step {
        Some(step) => step.print(Format::Markdown, judgement),
        None => Ok(format!(
            "The document is the same; the generated client differs from what was committed.\n\n{judgement}"
        )),
    }
}
