//! Turns what may be renamed into groups that a person reads at once.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::Rename;

use crate::diff::view::View;

/// The candidates; the values of one enum, which are renamed together, as one group.
pub(crate) fn groups<'a>(renames: impl IntoIterator<Item = &'a Rename>) -> Vec<Vec<&'a Rename>> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Rename>> = BTreeMap::new();
    for rename in renames {
        let owner = rename.old.split_once('=').map_or(rename.old.as_str(), |(owner, _)| owner);
        groups.entry((rename.what, owner)).or_default().push(rename);
    }
    groups.into_values().collect()
}

/// The candidates that are not told yet with the changes of the document, and how many are; with `verbose` all, for the entries.
pub(crate) fn listed<'a>(view: &View<'_>, renames: &'a [Rename], verbose: bool) -> (Vec<&'a Rename>, usize) {
    let is_told = |rename: &&Rename| !verbose && view.replaced.iter().any(|replaced| replaced.is_rename(rename));
    let (told, listed): (Vec<_>, Vec<_>) = renames.iter().partition(is_told);
    (listed, told.len())
}

/// `, 2 of them above`.
pub(crate) fn above(number: usize) -> String {
    if number == 0 { String::new() } else { format!(", {number} of them above") }
}

/// `86 % alike`, and how many more of the group there are that are not shown.
pub(crate) fn alike(rename: &Rename, more: usize) -> String {
    let more = if more == 0 { String::new() } else { format!(", and {more} more like it") };
    format!("{:.0} % alike{more}", rename.similarity * 100.0)
}
