//! How alike two things are, from 0 to 1.

use std::collections::BTreeSet;

use strsim::normalized_levenshtein;

use crate::diff::rust::spell;
use crate::model::{Field, Item, Kind, Operation};

/// Two names or values, whatever the case of their letters. Rounded to three places.
pub(super) fn texts(old: &str, new: &str) -> f64 {
    rounded(normalized_levenshtein(&old.to_lowercase(), &new.to_lowercase()))
}

/// Two fields: what they are called, and whether they hold the same.
pub(super) fn fields(old: &Field, new: &Field) -> f64 {
    let same = if old.ty == new.ty { 1.0 } else { 0.0 };
    rounded(0.7 * texts(&old.wire, &new.wire) + 0.3 * same)
}

/// Two operations: what they are called, and how they are sent.
pub(super) fn operations(old: &Operation, new: &Operation) -> f64 {
    if old.http_method != new.http_method {
        return 0.0;
    }
    rounded(0.5 * texts(&old.id, &new.id) + 0.5 * texts(&old.path, &new.path))
}

/// Two types: what is in them, and what they are called. The more there is in them, the more it says.
pub(super) fn types(old: &Item, new: &Item) -> f64 {
    let (Some(was), Some(is)) = (members(&old.kind), members(&new.kind)) else { return 0.0 };
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        return 0.0;
    }
    let (shared, all) = (was.intersection(&is).count() as f64, was.union(&is).count() as f64);
    let structure = if all == 0.0 { 1.0 } else { shared / all };
    let weight = all / (all + 2.0);
    rounded(weight * structure + (1.0 - weight) * texts(&old.name, &new.name))
}

/// What a type consists of; nothing for aliases of policy.
fn members(kind: &Kind) -> Option<BTreeSet<String>> {
    Some(match kind {
        Kind::Struct(structure) => {
            let fields =
                structure.fields.iter().map(|field| format!("{}: {}", field.wire, spell::rust_type(&field.ty)));
            fields.chain(structure.constants.iter().map(|(wire, value)| format!("{wire} = {value}"))).collect()
        }
        Kind::StringEnum(variants) => variants.iter().map(|variant| variant.value.clone()).collect(),
        Kind::IntegerEnum(variants) => variants.iter().map(|variant| variant.value.to_string()).collect(),
        Kind::Union(union) => union.arms.iter().map(|arm| arm.name.clone()).collect(),
        Kind::Alias(ty) => BTreeSet::from([spell::rust_type(ty)]),
        Kind::Former(_) => return None,
    })
}

fn rounded(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}
