//! Turns a document that does not compile into words: which one, why, and what next. The wire is compared all the same.

use clickhouse_cloud_generator::Diagnostic;
use clickhouse_cloud_generator::diagnostic::Input;
use clickhouse_cloud_generator::diff::{Level, Uncompiled, Which};
use clickhouse_cloud_generator::text::visible;

use crate::diff::layout::words::{count, level};
use crate::diff::side::Side;
use crate::diff::view::View;

/// How many errors of a document a report shows where it does not show all.
pub(super) const SHOWN: usize = 3;

/// What settles such errors.
pub(super) const NEXT: &str = "Settle them in generator/policy.yaml or spec/overlay.yaml, then compare again.";

/// The level of the verdict, or that there is none.
pub(super) fn rust_words(view: &View<'_>) -> &'static str {
    view.report.rust.as_ref().map_or("unknown", |rust| level(rust.level))
}

/// Whether Rust callers may no longer compile, which they also may where nobody knows.
pub(super) fn may_be_major(view: &View<'_>) -> bool {
    view.report.rust.as_ref().is_none_or(|rust| rust.level == Level::Major)
}

/// The side that it is.
pub(super) fn side<'a>(view: &View<'a>, uncompiled: &Uncompiled) -> &'a Side {
    match uncompiled.which {
        Which::Old => view.old,
        Which::New => view.new,
    }
}

/// `the new document does not compile: 2 errors`.
pub(super) fn what(uncompiled: &Uncompiled) -> String {
    let errors = count(uncompiled.errors.0.len(), "error");
    format!("the {} document does not compile: {errors}", which(uncompiled))
}

/// `old` or `new`.
pub(super) fn which(uncompiled: &Uncompiled) -> &'static str {
    match uncompiled.which {
        Which::Old => "old",
        Which::New => "new",
    }
}

/// An error as the generator prints it, with the name of the document in the place of `spec`.
pub(super) fn finding(side: &Side, error: &Diagnostic) -> String {
    let text = error.to_string();
    match error.input {
        Input::Spec => text.replacen("\n  --> spec", &format!("\n  --> {}", visible(&side.name)), 1),
        Input::Overlay | Input::Policy | Input::Lock => text,
    }
}

/// The first errors of a document, and how many more there are.
pub(super) fn findings(view: &View<'_>, uncompiled: &Uncompiled, most: usize) -> (Vec<String>, usize) {
    let errors = &uncompiled.errors.0;
    let side = side(view, uncompiled);
    (errors.iter().take(most).map(|error| finding(side, error)).collect(), errors.len().saturating_sub(most))
}

/// What standard error says, where a document does not compile.
pub(super) fn complaint(view: &View<'_>) -> Option<String> {
    let documents: Vec<String> = view
        .report
        .uncompiled
        .iter()
        .map(|uncompiled| format!("{}, {}", visible(&side(view, uncompiled).name), what(uncompiled)))
        .collect();
    if documents.is_empty() {
        return None;
    }
    Some(format!("the wire is compared, what it does to Rust callers is not known: {}", documents.join("; ")))
}
