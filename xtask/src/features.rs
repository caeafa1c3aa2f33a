//! Generated modules → the manifest of the client with a feature for each.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::Files;

/// The modules of resources among generated files.
pub(crate) fn modules(files: &Files) -> BTreeSet<&str> {
    files
        .keys()
        .filter_map(|path| path.strip_prefix("src/generated/")?.strip_suffix("/mod.rs"))
        .filter(|module| *module != "common")
        .collect()
}

/// The manifest with the features that are missing; `None` if it has them all, or does not look like the client's.
pub(crate) fn added(manifest: &str, modules: &BTreeSet<&str>) -> Option<String> {
    let has = |module: &str| manifest.contains(&format!("\n{module} = []\n"));
    let missing: Vec<&str> = modules.iter().copied().filter(|module| !has(module)).collect();
    let (before, rest) = manifest.split_once("\nall = [\n").filter(|_| !missing.is_empty())?;
    let (list, after) = rest.split_once("]\n")?;
    let mut all: BTreeSet<&str> =
        list.lines().map(|line| line.trim().trim_matches([',', '"'])).filter(|name| !name.is_empty()).collect();
    all.extend(&missing);
    let list: String = all.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let (features, others) = after.split_once("\n\n").unwrap_or((after, ""));
    let mut lines: Vec<String> = features.lines().map(str::to_owned).collect();
    lines.extend(missing.iter().map(|module| format!("{module} = []")));
    lines.sort();
    Some(format!("{before}\nall = [\n{list}]\n{}\n\n{others}", lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str =
        "[features]\nrustls = []\nall = [\n    \"keys\",\n    \"udfs\",\n]\nkeys = []\nudfs = []\n\n[dependencies]\n";

    #[test]
    fn a_new_module_is_a_feature_in_its_place() {
        let added = added(MANIFEST, &["keys", "networks", "udfs"].into()).unwrap_or_default();
        let wanted = MANIFEST.replace("    \"udfs\"", "    \"networks\",\n    \"udfs\"");
        assert_eq!(added, wanted.replace("\nudfs = []", "\nnetworks = []\nudfs = []"));
    }

    #[test]
    fn a_manifest_that_has_them_all_stays() {
        assert_eq!(added(MANIFEST, &["keys", "udfs"].into()), None);
        assert_eq!(added("[package]\n", &["keys"].into()), None);
    }
}
