//! Turns what may be renamed into groups that a person reads at once.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::Rename;

/// The candidates; the values of one enum, which are renamed together, as one group.
pub(crate) fn groups(renames: &[Rename]) -> Vec<Vec<&Rename>> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Rename>> = BTreeMap::new();
    for rename in renames {
        let owner = rename.old.split_once('=').map_or(rename.old.as_str(), |(owner, _)| owner);
        groups.entry((rename.what, owner)).or_default().push(rename);
    }
    groups.into_values().collect()
}

/// `86 % alike`, and how many more of the group there are that are not shown.
pub(crate) fn alike(rename: &Rename, more: usize) -> String {
    let more = if more == 0 { String::new() } else { format!(", and {more} more like it") };
    format!("{:.0} % alike{more}", rename.similarity * 100.0)
}
