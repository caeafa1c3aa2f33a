//! Turns a view into counts: by kind and class, by resource and class.

use std::borrow::Cow;
use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::Kind;
use clickhouse_cloud_generator::text::visible;

use crate::diff::uncompiled::rust_words;
use crate::diff::view::{CLASSES, View, class_words};

/// Prints two tables and the verdict.
pub(crate) fn stat(view: &View<'_>) -> String {
    let rust = rust_words(view);
    if view.items.is_empty() {
        return if view.report.rust.is_some() {
            "No changes.\n".to_owned()
        } else {
            format!("No changes. Rust: {rust}.\n")
        };
    }
    let mut kinds: BTreeMap<Kind, [usize; 4]> = BTreeMap::new();
    for item in &view.items {
        for (number, class) in kinds.entry(item.change.kind).or_default().iter_mut().zip(CLASSES) {
            *number += usize::from(class == item.class);
        }
    }
    let kinds: Vec<(Cow<'_, str>, _)> = kinds.into_iter().map(|(kind, row)| (kind.slug().into(), row)).collect();
    let resources = view.by_resource();
    let resources: Vec<(Cow<'_, str>, _)> = resources.into_iter().map(|(name, row)| (visible(name), row)).collect();
    let all = (Cow::Borrowed("all"), view.counts().map(|(_, number)| number));
    let wire = view.wire().map_or("unchanged", class_words);
    let names = kinds.iter().chain(&resources).map(|(name, _)| name.chars().count());
    let width = names.max().unwrap_or_default().max("resource".len());
    let mut out = String::new();
    table("kind", &kinds, width, &mut out);
    out.push('\n');
    table("resource", &resources, width, &mut out);
    out.push('\n');
    table("", &[all], width, &mut out);
    out.push_str(&format!("\nWire: {wire}. Rust: {rust}.\n"));
    out
}

fn table(title: &str, rows: &[(Cow<'_, str>, [usize; 4])], width: usize, out: &mut String) {
    out.push_str(&format!("{title:width$}"));
    for class in CLASSES {
        out.push_str(&format!("  {}", class_words(class)));
    }
    out.push('\n');
    for (name, row) in rows {
        out.push_str(&format!("{name:width$}"));
        for (number, class) in row.iter().zip(CLASSES) {
            out.push_str(&format!("  {number:>0$}", class_words(class).len()));
        }
        out.push('\n');
    }
}
