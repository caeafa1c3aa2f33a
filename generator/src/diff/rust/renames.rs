//! What went and what came → pairs that may be one thing under a new name, each with the policy entry that keeps the old one.

mod candidates;
mod score;

use std::collections::{BTreeMap, BTreeSet};

use super::compare::items;
use crate::compile::Compiled;
use crate::diff::Rename;
use crate::model::{Crate, Field, Item, Kind, Operation, Variant, yaml_key};
use candidates::{Pair, best};
use score::{Call, Named, Text, Type};

/// From here on two things may be one. Below, most pairs of the published documents are different things.
const TEXTS: f64 = 0.7;
/// Types hold little that tells them apart where they are small.
const TYPES: f64 = 0.8;

/// The candidates, by what they are and then most alike first.
pub(super) fn renames(old: &Compiled, new: &Compiled) -> Vec<Rename> {
    let mut renames = operations(old, new);
    renames.extend(schemas(old, new));
    let by_name: BTreeMap<&str, &Item> = items(&new.model).map(|(_, item)| (item.name.as_str(), item)).collect();
    for (_, item) in items(&old.model) {
        let Some(partner) = by_name.get(item.name.as_str()) else { continue };
        if item.kind == partner.kind {
            continue;
        }
        match (&item.kind, &partner.kind) {
            (Kind::Struct(before), Kind::Struct(after)) => {
                let owner = (spelled(old, item), spelled(new, partner));
                renames.extend(properties(&owner, &before.fields, &after.fields));
            }
            (Kind::StringEnum(before), Kind::StringEnum(after)) => renames.extend(values(&item.name, before, after)),
            _ => {}
        }
    }
    renames
}

/// A definition as policy spells it.
fn spelled(compiled: &Compiled, item: &Item) -> String {
    compiled.api.types.get(&item.pointer).map_or_else(|| item.name.clone(), |definition| definition.name.place())
}

/// Types that went and came in one module, or in the common one.
fn schemas(old: &Compiled, new: &Compiled) -> Vec<Rename> {
    fn names(model: &Crate) -> BTreeSet<&str> {
        items(model).map(|(_, item)| item.name.as_str()).collect()
    }
    let (was, is) = (names(&old.model), names(&new.model));
    let removed = items(&old.model).filter(|(_, item)| !is.contains(item.name.as_str()));
    let added = items(&new.model).filter(|(_, item)| !was.contains(item.name.as_str()));
    let removed: Vec<_> = removed.map(|(home, item)| Type::new(home, item)).collect();
    let added: Vec<_> = added.map(|(home, item)| Type::new(home, item)).collect();
    let pairs = best(&removed, &added, TYPES, |own| own.item.name.as_str(), Type::alike);
    let rename = |Pair { old: before, new: after, similarity }: Pair<'_, Type<'_>>| {
        let (before, after) = (before.item, after.item);
        let today = spelled(new, after);
        let policy = format!("aliases:\n  types:\n    {}: [{}]\n", yaml_key(&today), before.name);
        Rename { what: "schema", old: spelled(old, before), new: today, similarity, policy }
    };
    pairs.into_iter().map(rename).collect()
}

/// Operations that went and came under one handle.
fn operations(old: &Compiled, new: &Compiled) -> Vec<Rename> {
    let (was, is) = (&old.api.operations, &new.api.operations);
    let mut renames = Vec::new();
    for resource in &new.model.resources {
        let Some(before) = super::resources::find(&old.model.resources, &resource.module) else { continue };
        let removed: Vec<&Operation> = before.operations.iter().filter(|own| !is.contains_key(&own.id)).collect();
        let added: Vec<&Operation> = resource.operations.iter().filter(|own| !was.contains_key(&own.id)).collect();
        let (before, after): (Vec<_>, Vec<_>) =
            (removed.into_iter().map(Call::new).collect(), added.into_iter().map(Call::new).collect());
        for Pair { old, new, similarity } in
            best(&before, &after, TEXTS, |own| own.operation.path.as_str(), Call::alike)
        {
            let (old, new) = (old.operation, new.operation);
            let mut policy = String::new();
            for (list, name, today) in [("methods", &old.method, &new.method), ("requests", &old.name, &new.name)] {
                if name != today {
                    policy.push_str(&format!("  {list}:\n    {}: [{name}]\n", yaml_key(&new.id)));
                }
            }
            // Where Rust calls both the same, nobody notices.
            if !policy.is_empty() {
                let policy = format!("aliases:\n{policy}");
                renames.push(Rename {
                    what: "operation",
                    old: old.id.clone(),
                    new: new.id.clone(),
                    similarity,
                    policy,
                });
            }
        }
    }
    renames
}

/// Fields that went and came in one struct. A field cannot have an alias: the new property keeps the name that shipped.
fn properties((was, is): &(String, String), old: &[Field], new: &[Field]) -> Vec<Rename> {
    let names = |fields: &'_ [Field]| -> BTreeSet<String> { fields.iter().map(|field| field.name.clone()).collect() };
    let (names_before, names_after) = (names(old), names(new));
    let removed: Vec<Named<'_>> = old.iter().filter(|own| !names_after.contains(&own.name)).map(Named::new).collect();
    if removed.is_empty() {
        return Vec::new();
    }
    let added: Vec<Named<'_>> = new.iter().filter(|own| !names_before.contains(&own.name)).map(Named::new).collect();
    let pairs = best(&removed, &added, TEXTS, |own| own.field.wire.as_str(), Named::alike);
    let rename =
        |Pair { old: Named { field: old, .. }, new: Named { field: new, .. }, similarity }: Pair<'_, Named<'_>>| {
            let today = format!("{is}.{}", new.wire);
            let policy = format!("fields:\n  {}: {}\n", yaml_key(&today), old.name);
            Rename { what: "property", old: format!("{was}.{}", old.wire), new: today, similarity, policy }
        };
    pairs.into_iter().map(rename).collect()
}

/// Values that went and came in one enum. An alias of a variant could not stand in a pattern, because open enums compare by
/// what is on the wire: the new value keeps the name that shipped.
fn values(name: &str, old: &[Variant<String>], new: &[Variant<String>]) -> Vec<Rename> {
    let names = |variants: &'_ [Variant<String>]| -> BTreeSet<String> {
        variants.iter().map(|variant| variant.name.clone()).collect()
    };
    let (was, is) = (names(old), names(new));
    fn described(variant: &Variant<String>) -> (&Variant<String>, Text) {
        (variant, Text::new(&variant.value))
    }
    let removed: Vec<_> = old.iter().filter(|variant| !is.contains(&variant.name)).map(described).collect();
    let added: Vec<_> = new.iter().filter(|variant| !was.contains(&variant.name)).map(described).collect();
    // Where one value took the place of another, it need not look like it.
    let threshold = if removed.len() == 1 && added.len() == 1 { 0.0 } else { TEXTS };
    let pairs = best(&removed, &added, threshold, |(own, _)| own.value.as_str(), |(_, old), (_, new)| old.alike(new));
    let rename = |Pair { old: (old, _), new: (new, _), similarity }: Pair<'_, (&Variant<String>, Text)>| {
        let value = yaml_key(&new.value);
        let policy = format!("variants:\n  {}:\n    {value}: {}\n", yaml_key(name), old.name);
        let (old, new) = (format!("{name}={}", old.value), format!("{name}={}", new.value));
        Rename { what: "enum-value", old, new, similarity, policy }
    };
    pairs.into_iter().map(rename).collect()
}
