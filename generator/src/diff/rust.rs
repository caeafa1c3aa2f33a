//! Two models → what the difference asks of programs that compile against the generated crate.
//!
//! What is compared is what [`crate::render`] makes public: modules and features, handles and methods, request values, types
//! with their fields, variants, constructors and conversions. Documentation is not: a change of words is a patch.

mod causes;
mod compare;
mod enums;
mod items;
mod kinds;
mod operations;
mod origin;
mod reach;
mod renames;
mod resources;
mod spell;
mod structs;
mod unions;
mod waiters;

pub use kinds::RustKind;

use super::{Change, Verdict};
use crate::compile::Compiled;
use causes::Causes;
use compare::Comparison;

/// The verdict, each change with the changes of the document behind it.
pub(crate) fn verdict(old: &Compiled, new: &Compiled, changes: &[Change]) -> Verdict {
    let mut comparison = Comparison::new(old, new);
    resources::compare(&mut comparison);
    operations::compare(&mut comparison);
    waiters::compare(&mut comparison);
    items::compare(&mut comparison);
    let causes = Causes::new(old, new, changes);
    let mut changes: Vec<_> = comparison.found.into_iter().map(|found| found.explained(&causes)).collect();
    changes.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.path.cmp(&b.path)).then_with(|| a.kind.cmp(b.kind)));
    let level = changes.iter().map(|change| change.level).max().unwrap_or_default();
    Verdict { level, changes, renames: renames::renames(old, new) }
}
