//! Turns changes that nobody approved into the lines that would approve them.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::text::unique;

use crate::diff::item::Item;
use crate::diff::view::View;

/// A line of YAML for each change that is wanted and that nobody approved, one with a `*` where that covers exactly the changes of one
/// kind at one place; of more lines than `most`, the first, and how many more.
pub(crate) fn lines_to_paste(view: &View<'_>, wanted: impl Fn(&Item<'_>) -> bool, most: Option<usize>) -> Vec<String> {
    // How many changes of a kind there are at a place, approved and harmless ones too, which a `*` would cover as well.
    let mut all: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut open: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for item in &view.items {
        let key = (item.change.kind.slug(), item.change.place.as_str());
        *all.entry(key).or_default() += 1;
        if item.approval.is_none() && wanted(item) {
            open.entry(key).or_default().push(item.change.fingerprint());
        }
    }
    let mut fingerprints = Vec::new();
    for (key, mut found) in open {
        if found.len() > 1 && all.get(&key) == Some(&found.len()) {
            fingerprints.push(format!("{}:{}=*", key.0, unique(key.1, &['='])));
        } else {
            fingerprints.append(&mut found);
        }
    }
    let shown = most.unwrap_or(fingerprints.len());
    let mut lines: Vec<String> = fingerprints.iter().take(shown).map(|fingerprint| line(fingerprint)).collect();
    if fingerprints.len() > shown {
        lines.push(format!("# … and {} more: --verbose prints them", fingerprints.len() - shown));
    }
    lines
}

/// An entry of the approvals; JSON strings are YAML strings.
pub(crate) fn line(fingerprint: &str) -> String {
    format!("- {{ fingerprint: {}, reason: \"\" }}", serde_json::Value::from(fingerprint))
}
