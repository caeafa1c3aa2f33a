//! What holds for any two documents: each change has an identity of its own, the way back mirrors the way there, the values are
//! those of the documents, and the changes explain every leaf that differs.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::diff::{Change, Kind, Site, Wire};
use serde_json::{Value, json};

use super::leaves::{Arms, DEFAULT_SERVER, below, keyed, leaves};

/// Fingerprints tell changes apart.
pub(super) fn unique(report: &Wire, what: &str) {
    let mut seen = BTreeSet::new();
    for change in &report.changes {
        assert!(seen.insert(change.fingerprint()), "{what}: two changes are {}", change.fingerprint());
    }
}

/// The kinds that are each other's way back; every other kind is its own.
const MIRRORED: [(Kind, Kind); 31] = [
    (Kind::OperationRemoved, Kind::OperationAdded),
    (Kind::OperationPromoted, Kind::OperationDemoted),
    (Kind::Deprecated, Kind::Undeprecated),
    (Kind::PermissionAdded, Kind::PermissionRemoved),
    (Kind::TagAdded, Kind::TagRemoved),
    (Kind::ParameterAdded, Kind::ParameterRemoved),
    (Kind::ParameterRequired, Kind::ParameterOptional),
    (Kind::BodyAdded, Kind::BodyRemoved),
    (Kind::BodyRequired, Kind::BodyOptional),
    (Kind::MediaTypeAdded, Kind::MediaTypeRemoved),
    (Kind::ResponseAdded, Kind::ResponseRemoved),
    (Kind::HeaderAdded, Kind::HeaderRemoved),
    (Kind::SchemaRemoved, Kind::SchemaAdded),
    (Kind::PropertyRemoved, Kind::PropertyAdded),
    (Kind::PropertyRequired, Kind::PropertyOptional),
    (Kind::NullableRemoved, Kind::NullableAdded),
    (Kind::EnumClosed, Kind::EnumOpened),
    (Kind::EnumValueRemoved, Kind::EnumValueAdded),
    (Kind::ConstSet, Kind::ConstUnset),
    (Kind::BecameUnion, Kind::NoLongerUnion),
    (Kind::ArmAdded, Kind::ArmRemoved),
    (Kind::PartAdded, Kind::PartRemoved),
    (Kind::BecameComposition, Kind::NoLongerComposition),
    (Kind::ReferenceExtracted, Kind::ReferenceInlined),
    (Kind::AdditionalForbidden, Kind::AdditionalAllowed),
    (Kind::AdditionalTyped, Kind::AdditionalUntyped),
    (Kind::ConstraintTightened, Kind::ConstraintLoosened),
    (Kind::ServerRemoved, Kind::ServerAdded),
    (Kind::TagDeclared, Kind::TagWithdrawn),
    (Kind::SecuritySchemeAdded, Kind::SecuritySchemeRemoved),
    (Kind::ComponentRemoved, Kind::ComponentAdded),
];

/// Added is removed, before is after, and there are as many.
pub(super) fn mirrors(forward: &Wire, back: &Wire, what: &str) {
    let mirrored = |kind: Kind| {
        let pair = MIRRORED.iter().find(|(a, b)| *a == kind || *b == kind);
        pair.map_or(kind, |(a, b)| if *a == kind { *b } else { *a })
    };
    let pointer = |site: &Option<Site>| site.as_ref().map(|site| site.pointer.clone());
    let mut there: Vec<String> = forward
        .changes
        .iter()
        .map(|c| {
            format!("{:?}", (mirrored(c.kind), pointer(&c.new), pointer(&c.old), &c.after, &c.before, &c.operations))
        })
        .collect();
    let mut back: Vec<String> = back
        .changes
        .iter()
        .map(|c| format!("{:?}", (c.kind, pointer(&c.old), pointer(&c.new), &c.before, &c.after, &c.operations)))
        .collect();
    there.sort();
    back.sort();
    assert_eq!(there, back, "{what}: the way back is another one");
}

/// What stands before and after is what the documents say there, unless it is a summary.
pub(super) fn values(report: &Wire, old: &Value, new: &Value, what: &str) {
    let summaries = [
        Kind::OperationAdded,
        Kind::OperationRemoved,
        Kind::OperationMoved,
        Kind::TypeChanged,
        Kind::BecameUnion,
        Kind::NoLongerUnion,
        Kind::UnionKindChanged,
    ];
    for change in report.changes.iter().filter(|change| !summaries.contains(&change.kind)) {
        for (site, value, document) in [(&change.old, &change.before, old), (&change.new, &change.after, new)] {
            if let Some(value) = value {
                let site =
                    site.as_ref().unwrap_or_else(|| panic!("{what}: {} has a value and no site", change.fingerprint()));
                assert_eq!(document.pointer(&site.pointer), Some(value), "{what}: {}", change.fingerprint());
            }
        }
    }
    for change in &report.changes {
        for (site, document) in [(&change.old, old), (&change.new, new)] {
            if let Some(site) = site {
                assert!(
                    document.pointer(&site.pointer).is_some(),
                    "{what}: {} is nowhere: {}",
                    change.fingerprint(),
                    site.pointer
                );
            }
        }
    }
}

/// Completeness and soundness: taking from the old document what the changes own there, and adding what they own in the new
/// one, gives the new document, leaf for leaf. So no leaf differs that no change owns, and no change owns what stayed. And each
/// change is needed: it owns a leaf that differs and that no other change owns, unless it is inside something that moved.
pub(super) fn explains(changes: &[Change], old: &Value, new: &Value) -> Result<(), String> {
    let (arms, stay) = (Arms::paired(changes, old, new), Arms::default());
    let (before, after) = (leaves(old, &arms), leaves(new, &stay));
    let moved: Vec<&Change> = changes.iter().filter(|change| is_move(change.kind)).collect();
    let is_inside = |change: &Change| {
        moved.iter().any(|whole| change.place.starts_with(&whole.place) && !std::ptr::eq(*whole, change))
    };
    let differing = |leaf: &&String| before.get(*leaf) != after.get(*leaf);
    let owned: Vec<(BTreeSet<String>, BTreeSet<String>)> = changes
        .iter()
        .map(|change| {
            let (gone, come) = ownership(change, (old, &arms), (new, &stay));
            let (gone, come) = (below(&before, &gone), below(&after, &come));
            // Inside a place that refers to something else, a change is between two things that both may have stayed.
            let keep = |leaves: BTreeSet<String>| leaves.into_iter().filter(|leaf| differing(&leaf)).collect();
            if is_inside(change) { (keep(gone), keep(come)) } else { (gone, come) }
        })
        .collect();
    let mut patched = before.clone();
    for leaf in owned.iter().flat_map(|(gone, _)| gone) {
        patched.remove(leaf);
    }
    for leaf in owned.iter().flat_map(|(_, come)| come) {
        patched.insert(leaf.clone(), after[leaf].clone());
    }
    let differ = |a: &BTreeMap<String, Value>, b: &BTreeMap<String, Value>| -> Vec<String> {
        a.iter()
            .filter(|(leaf, value)| b.get(*leaf) != Some(value))
            .map(|(leaf, value)| format!("{leaf}: {value}"))
            .collect()
    };
    let (unexplained, lost) = (differ(&patched, &after), differ(&after, &patched));
    if !unexplained.is_empty() || !lost.is_empty() {
        return Err(format!(
            "{} leaves that the changes leave or take wrongly:\n{}\n{} that they do not give:\n{}",
            unexplained.len(),
            unexplained.join("\n"),
            lost.len(),
            lost.join("\n")
        ));
    }
    // A leaf that changed is one that went and one that came.
    let mut owners: BTreeMap<(bool, &String), usize> = BTreeMap::new();
    let own: Vec<BTreeSet<(bool, &String)>> = owned
        .iter()
        .map(|(gone, come)| {
            let sides = gone.iter().map(|leaf| (false, leaf)).chain(come.iter().map(|leaf| (true, leaf)));
            sides.filter(|(_, leaf)| differing(leaf)).collect()
        })
        .collect();
    for (_, own) in changes.iter().zip(&own).filter(|(change, _)| !is_inside(change)) {
        own.iter().for_each(|leaf| *owners.entry(*leaf).or_default() += 1);
    }
    for (change, own) in changes.iter().zip(&own) {
        if !is_inside(change) && !own.iter().any(|leaf| owners[leaf] == 1) {
            return Err(format!("{} explains nothing that no other change does: {own:?}", change.fingerprint()));
        }
    }
    Ok(())
}

/// What moved as a whole, or now refers to something else: the same leaves stand somewhere else, so that changes inside it own
/// leaves of a place that it owns, or of a component that stayed.
pub(super) fn is_move(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OperationMoved
            | Kind::ParameterMoved
            | Kind::UnionKindChanged
            | Kind::ReferenceExtracted
            | Kind::ReferenceInlined
            | Kind::ReferenceChanged
            | Kind::BecameComposition
            | Kind::NoLongerComposition
            | Kind::BecameUnion
            | Kind::NoLongerUnion
    )
}

/// The nodes that a change owns in either document, with everything below.
///
/// A change of a value owns the value, on the sides that have one. What came or went as a whole owns all of itself; a property
/// also its entry in `required`. A type owns `type`, and the keywords of the structure that only one of the types has.
fn ownership(change: &Change, old: (&Value, &Arms), new: (&Value, &Arms)) -> (Vec<String>, Vec<String>) {
    let side = |site: &Option<Site>, value: &Option<Value>, (document, arms): (&Value, &Arms)| {
        let Some(site) = site else { return Vec::new() };
        let at = &site.pointer;
        let key = |pointer: &str| keyed(document, pointer, arms);
        match change.kind {
            Kind::PropertyAdded | Kind::PropertyRemoved => {
                let (properties, name) = at.rsplit_once('/').unwrap();
                let holder = key(properties.rsplit_once('/').unwrap().0);
                let name = name.replace("~1", "/").replace("~0", "~");
                vec![key(at), format!("{holder}/required/{}", json!(name))]
            }
            Kind::PropertyRequired | Kind::PropertyOptional | Kind::NullableAdded | Kind::NullableRemoved => {
                let parent = at.rsplit('/').nth(1);
                let own = at.ends_with("/nullable") || parent == Some("required");
                if own { vec![key(at)] } else { Vec::new() }
            }
            Kind::ServerChanged if change.place == "servers" => vec![DEFAULT_SERVER.to_owned()],
            Kind::ServerAdded | Kind::ServerRemoved if at == "/servers/0" && is_other_default(old.0, new.0) => {
                vec![key(at), DEFAULT_SERVER.to_owned()]
            }
            Kind::TypeChanged if [&change.before, &change.after].contains(&&Some(json!(false))) => vec![key(at)],
            Kind::TypeChanged if value.as_ref().is_some_and(Value::is_object) => vec![key(at)],
            Kind::TypeChanged => {
                // A schema that came or went where there was none.
                if [&change.before, &change.after].into_iter().flatten().any(Value::is_object) {
                    return Vec::new();
                }
                let slot = key(at.strip_suffix("/type").unwrap_or(at));
                let has = |value: &Option<Value>, name: &str| {
                    value
                        .as_ref()
                        .is_some_and(|v| v == name || v.as_array().is_some_and(|list| list.contains(&json!(name))))
                };
                let shared =
                    ["object", "array"].iter().any(|name| has(&change.before, name) && has(&change.after, name));
                let keywords: &[&str] = if shared {
                    &["type"]
                } else {
                    &["type", "properties", "required", "items", "additionalProperties"]
                };
                let keywords = keywords.iter().map(|name| format!("{slot}/{name}"));
                keywords.chain([format!("{slot}#")]).collect()
            }
            Kind::BecameUnion | Kind::NoLongerUnion => {
                let slot = key(at);
                let keywords = [
                    "type",
                    "properties",
                    "required",
                    "items",
                    "additionalProperties",
                    "oneOf",
                    "anyOf",
                    "allOf",
                    "$ref",
                ];
                keywords.iter().map(|name| format!("{slot}/{name}")).collect()
            }
            Kind::UnionKindChanged => ["oneOf", "anyOf"].iter().map(|name| format!("{}/{name}", key(at))).collect(),
            Kind::ParameterMoved => vec![key(at.rsplit_once('/').unwrap().0)],
            Kind::ReferenceExtracted | Kind::ReferenceInlined => vec![key(at.strip_suffix("/$ref").unwrap_or(at))],
            kind if is_move(kind) || is_whole(kind) || value.is_some() => vec![key(at)],
            _ => Vec::new(),
        }
    };
    let (mut gone, mut come) = (side(&change.old, &change.before, old), side(&change.new, &change.after, new));
    // The first permission takes the place of an empty list, the last one leaves one.
    let list = |at: &str| match at.rsplit_once('/') {
        Some((list, _)) if at.contains("/security/") => format!("{list}#"),
        _ => format!("{at}/security"),
    };
    let entry = |nodes: &[String]| nodes.last().cloned();
    match (change.kind, &change.old, &change.new) {
        // A list that still names what is gone speaks of the same property.
        (Kind::PropertyAdded, ..) => gone.extend(entry(&come)),
        (Kind::PropertyRemoved, ..) => come.extend(entry(&gone)),
        (Kind::PermissionAdded, _, Some(site)) => gone.push(list(&site.pointer)),
        (Kind::PermissionRemoved, Some(site), _) => come.push(list(&site.pointer)),
        _ => {}
    }
    (gone, come)
}

/// Whether the default server of each document is none that the other one lists.
fn is_other_default(old: &Value, new: &Value) -> bool {
    let urls = |document: &Value| -> Vec<Value> {
        let servers = document.get("servers").and_then(Value::as_array);
        servers.into_iter().flatten().map(|server| server["url"].clone()).collect()
    };
    let (old, new) = (urls(old), urls(new));
    !old.first().is_some_and(|url| new.contains(url)) && !new.first().is_some_and(|url| old.contains(url))
}

/// What comes or goes as a whole, and has no value because it would be long.
fn is_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OperationAdded
            | Kind::OperationRemoved
            | Kind::BodyAdded
            | Kind::BodyRemoved
            | Kind::MediaTypeAdded
            | Kind::MediaTypeRemoved
            | Kind::ResponseAdded
            | Kind::ResponseRemoved
            | Kind::SchemaAdded
            | Kind::SchemaRemoved
            | Kind::ComponentAdded
            | Kind::ComponentRemoved
    )
}
