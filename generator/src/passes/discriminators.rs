//! How the arms of a union are told apart: by policy, by the `discriminator` of the document, or inferred; else the
//! value is kept as it is.
//!
//! In this order: by the values of a property (the arm without it, or the only one that need not have it, is meant where it
//! is absent), by JSON type, by keys that only one arm has. Unions that are arms are looked through.

use std::collections::{BTreeMap, BTreeSet};

use super::SettledUnions;
use crate::diagnostic::{Diagnostic, Diagnostics, Input};
use crate::ir::{Api, Discriminator, EnumValues, JsonType, Object, Property, Shape, TypeDef, TypeId, TypeRef, Union};

/// Sets [`Union::discriminator`] on every union that an operation reaches, and keeps [`Property::constant`] only where the
/// arm of a union implies the value.
pub fn run(api: &mut Api, settled: &SettledUnions) -> Diagnostics {
    let mut findings = Diagnostics::default();
    let mut found: BTreeMap<TypeId, Discriminator> = BTreeMap::new();
    let mut implied: BTreeSet<(TypeId, String)> = BTreeSet::new();
    let mut tables: BTreeMap<TypeId, Discriminator> = BTreeMap::new();
    let mut optional: BTreeSet<(TypeId, String)> = BTreeSet::new();
    for (id, definition) in &api.types {
        let Shape::Union(union) = &definition.shape else { continue };
        if !definition.usage.request && !definition.usage.response {
            continue;
        }
        let settled = settled.get(&definition.name.place()).cloned();
        if let Some(Discriminator::Keys(keys)) = &settled {
            findings.extend(check_settled(api, &definition.name.place(), union, keys));
        }
        let declared = if settled.is_none() { super::declared::table(api, union) } else { None };
        if let Some(table) = &declared {
            tables.insert(id.clone(), table.clone());
        }
        let known = settled.or(declared).or_else(|| infer(api, union));
        if known.is_none() {
            findings.push(undecided(api, definition, union));
        }
        let Some(discriminator) = known.or_else(|| partial(api, union)) else { continue };
        if let Discriminator::Tag { property, absent, .. } = &discriminator {
            for (index, arm) in union.arms.iter().enumerate() {
                let is_absent = absent.as_ref().is_some_and(|(arm, _)| *arm == index);
                let set = if is_absent { &mut optional } else { &mut implied };
                leaves(api, &arm.ty, &mut |leaf, _| {
                    set.insert((leaf.clone(), property.clone()));
                });
            }
        }
        found.insert(id.clone(), discriminator);
    }
    implied.extend(super::declared::imply(api, &tables));
    for (id, definition) in &mut api.types {
        match &mut definition.shape {
            Shape::Union(union) => union.discriminator = found.remove(id),
            Shape::Object(object) => {
                for property in &mut object.properties {
                    let key = (id.clone(), property.name.clone());
                    if !implied.contains(&key) || optional.contains(&key) {
                        property.constant = None;
                    }
                }
            }
            Shape::Enum(_) | Shape::Alias(_) => {}
        }
    }
    findings
}

/// What a policy entry for a union gets wrong: arms that are not there, or that no key means.
fn check_settled(api: &Api, place: &str, union: &Union, keys: &[(String, usize)]) -> Diagnostics {
    let count = union.arms.len();
    let foreign = keys.iter().filter(|(_, arm)| *arm >= count).map(|(key, arm)| {
        format!("`{key}` means arm {arm} of `{place}`, which has the arms 0 to {}", count.saturating_sub(1))
    });
    let lost = (0..count).filter(|arm| keys.iter().all(|(_, meant)| meant != arm));
    // A key that the arm does not have never means it; one that all arms have means nothing.
    let has = |arm: usize, key: &str| {
        let mut has = None;
        if let Some(arm) = union.arms.get(arm) {
            leaves(api, &arm.ty, &mut |_, object| {
                let known = object.property(key).is_some() || object.additional.is_some();
                has = Some(has.unwrap_or_default() || known);
            });
        }
        has.unwrap_or(true)
    };
    let absent = keys.iter().filter(|(key, arm)| !has(*arm, key));
    let absent = absent.map(|(key, arm)| format!("arm {arm} of `{place}` has no `{key}`"));
    let shared = keys.iter().filter(|(key, arm)| {
        let named = |other: usize| {
            let mut named = false;
            if let Some(other) = union.arms.get(other) {
                leaves(api, &other.ty, &mut |_, object| named |= object.property(key).is_some());
            }
            named
        };
        named(*arm) && (0..count).any(|other| other != *arm && named(other))
    });
    let shared = shared.map(|(key, arm)| format!("`{key}` is not a key of arm {arm} of `{place}` alone"));
    let messages: Vec<String> = foreign
        .chain(absent)
        .chain(shared)
        .chain(lost.map(|arm| format!("no key means arm {arm} of `{place}`")))
        .collect();
    if messages.is_empty() {
        return Diagnostics::default();
    }
    let finding = Diagnostic::error("policy-kind", format!("/unions/{place}"), messages.join("; "));
    finding
        .about(Input::Policy)
        .help("give every arm, by its index, at least one key that only it has")
        .subject("aside", format!("unions/{place}"), "")
        .into()
}

fn infer(api: &Api, union: &Union) -> Option<Discriminator> {
    by_tag(api, union).or_else(|| by_json_type(api, union)).or_else(|| by_keys(api, union))
}

/// The property that tells the most arms apart, where others do not have it: an arm that comes takes nothing from those that
/// are there.
fn partial(api: &Api, union: &Union) -> Option<Discriminator> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for arm in &union.arms {
        leaves(api, &arm.ty, &mut |_, object| names.extend(object.properties.iter().map(|p| p.name.as_str())));
    }
    let tables = names.into_iter().filter_map(|name| {
        let mut values: Vec<(String, usize)> = Vec::new();
        for (index, arm) in union.arms.iter().enumerate() {
            let Some(Tag::Values(own, _)) = arm_tag(api, &arm.ty, name, 0) else { continue };
            if own.iter().any(|value| values.iter().any(|(known, _)| known == value)) {
                return None;
            }
            values.extend(own.into_iter().map(|value| (value, index)));
        }
        let arms: BTreeSet<usize> = values.iter().map(|(_, arm)| *arm).collect();
        // One property of one arm tells nothing.
        (arms.len() > 1).then(|| (arms.len(), Discriminator::Tag { property: name.to_owned(), values, absent: None }))
    });
    tables.max_by_key(|(arms, _)| *arms).map(|(_, table)| table)
}

/// What a property says about an arm.
enum Tag {
    /// It has one of these values; whether it must be there.
    Values(Vec<String>, bool),
    /// The arm does not have it.
    Absent,
}

fn by_tag(api: &Api, union: &Union) -> Option<Discriminator> {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for arm in &union.arms {
        let mut own = BTreeSet::new();
        leaves(api, &arm.ty, &mut |_, object| own.extend(object.properties.iter().map(|p| p.name.as_str())));
        for name in own {
            *names.entry(name).or_default() += 1;
        }
    }
    // One arm may be the one without it.
    let names = names.into_iter().filter(|(_, arms)| arms + 1 >= union.arms.len()).map(|(name, _)| name);
    // The best property: no arm without it, no arm where it may be missing, the fewest values, the first name.
    names.filter_map(|name| tag(api, union, name)).min_by_key(|(rank, _)| *rank).map(|(_, tag)| tag)
}

fn tag(api: &Api, union: &Union, name: &str) -> Option<((usize, usize, usize), Discriminator)> {
    let tags: Vec<Tag> = union.arms.iter().map(|arm| arm_tag(api, &arm.ty, name, 0)).collect::<Option<_>>()?;
    let mut values: Vec<(String, usize)> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut without = Vec::new();
    let mut may_miss = Vec::new();
    for (index, tag) in tags.into_iter().enumerate() {
        match tag {
            Tag::Absent => without.push(index),
            Tag::Values(own, required) => {
                if own.iter().any(|value| known.contains(value)) {
                    return None;
                }
                known.extend(own.iter().cloned());
                values.extend(own.into_iter().map(|value| (value, index)));
                if !required {
                    may_miss.push(index);
                }
            }
        }
    }
    let absent = match (without.as_slice(), may_miss.as_slice()) {
        ([arm], _) if !values.is_empty() => Some(*arm),
        ([], [arm]) => Some(*arm),
        ([], _) => None,
        _ => return None,
    };
    let rank = (without.len(), may_miss.len(), values.len());
    let absent = absent.map(|arm| (arm, against(api, union, arm, name)));
    Some((rank, Discriminator::Tag { property: name.to_owned(), values, absent }))
}

/// Unions inside unions inside unions: nobody nests them deeper, and one that contains itself would have no end.
const MAX_DEPTH: usize = 16;

fn arm_tag(api: &Api, ty: &TypeRef, name: &str, depth: usize) -> Option<Tag> {
    if depth > MAX_DEPTH {
        return None;
    }
    match &api.resolve(ty)?.shape {
        Shape::Object(object) => match object.property(name) {
            None => Some(Tag::Absent),
            Some(property) => Some(Tag::Values(strings(api, property)?, property.required)),
        },
        Shape::Union(union) => {
            let mut all = Vec::new();
            let mut seen = BTreeSet::new();
            let mut all_required = true;
            for arm in &union.arms {
                match arm_tag(api, &arm.ty, name, depth + 1)? {
                    Tag::Values(values, required) => {
                        all_required &= required;
                        all.extend(values.into_iter().filter(|value| seen.insert(value.clone())));
                    }
                    Tag::Absent => return None,
                }
            }
            Some(Tag::Values(all, all_required))
        }
        Shape::Enum(_) | Shape::Alias(_) => None,
    }
}

fn strings(api: &Api, property: &Property) -> Option<Vec<String>> {
    match &api.resolve(&property.ty)?.shape {
        Shape::Enum(one_of) => match &one_of.values {
            EnumValues::Strings(values) => Some(values.clone()),
            EnumValues::Integers(_) => None,
        },
        _ => None,
    }
}

/// Keys that another arm must have and this one cannot: with one of them present, a missing tag does not mean this arm.
fn against(api: &Api, union: &Union, arm: usize, tag: &str) -> Vec<String> {
    let mut own = BTreeSet::new();
    let mut foreign = BTreeSet::new();
    for (index, other) in union.arms.iter().enumerate() {
        leaves(api, &other.ty, &mut |_, object| {
            for property in &object.properties {
                if index == arm {
                    own.insert(property.name.clone());
                } else if property.required && property.name != tag {
                    foreign.insert(property.name.clone());
                }
            }
        });
    }
    foreign.difference(&own).cloned().collect()
}

fn by_json_type(api: &Api, union: &Union) -> Option<Discriminator> {
    let types: Vec<JsonType> = union.arms.iter().map(|arm| json_type(api, &arm.ty)).collect::<Option<_>>()?;
    let distinct: BTreeSet<_> = types.iter().collect();
    (distinct.len() == types.len())
        .then(|| Discriminator::JsonType(types.into_iter().enumerate().map(|(index, ty)| (ty, index)).collect()))
}

fn json_type(api: &Api, ty: &TypeRef) -> Option<JsonType> {
    match ty {
        TypeRef::Boolean => Some(JsonType::Boolean),
        TypeRef::Integer | TypeRef::Unsigned => Some(JsonType::Integer),
        TypeRef::Number | TypeRef::Decimal => Some(JsonType::Number),
        TypeRef::String(_) => Some(JsonType::String),
        TypeRef::List(_) => Some(JsonType::Array),
        TypeRef::Map(_) => Some(JsonType::Object),
        TypeRef::StringOr(_) | TypeRef::Any => None,
        TypeRef::Named(id) => match &api.types.get(id)?.shape {
            Shape::Object(_) => Some(JsonType::Object),
            Shape::Enum(one_of) => Some(match one_of.values {
                EnumValues::Strings(_) => JsonType::String,
                EnumValues::Integers(_) => JsonType::Integer,
            }),
            Shape::Alias(ty) => json_type(api, ty),
            Shape::Union(_) => None,
        },
    }
}

fn by_keys(api: &Api, union: &Union) -> Option<Discriminator> {
    let objects: Vec<&Object> = union.arms.iter().map(|arm| api.object(&arm.ty)).collect::<Option<_>>()?;
    let arms_with = arms_with(objects.iter().copied());
    let mut keys = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        let own = object.properties.iter().filter(|p| arms_with.get(p.name.as_str()) == Some(&1));
        let before = keys.len();
        keys.extend(own.map(|property| (property.name.clone(), index)));
        if keys.len() == before {
            return None;
        }
    }
    keys.sort();
    Some(Discriminator::Keys(keys))
}

/// In how many of the objects each property is.
fn arms_with<'a>(objects: impl Iterator<Item = &'a Object>) -> BTreeMap<&'a str, usize> {
    let mut arms: BTreeMap<&str, usize> = BTreeMap::new();
    for property in objects.flat_map(|object| &object.properties) {
        *arms.entry(&property.name).or_default() += 1;
    }
    arms
}

/// Visits the objects that a value of the type can be, through unions.
fn leaves<'a>(api: &'a Api, ty: &'a TypeRef, visit: &mut impl FnMut(&'a TypeId, &'a Object)) {
    let mut open = vec![ty];
    let mut seen = BTreeSet::new();
    while let Some(ty) = open.pop() {
        let Some(definition) = api.resolve(ty) else { continue };
        if !seen.insert(&definition.pointer) {
            continue;
        }
        match &definition.shape {
            Shape::Object(object) => visit(&definition.pointer, object),
            Shape::Union(union) => open.extend(union.arms.iter().map(|arm| &arm.ty)),
            Shape::Enum(_) | Shape::Alias(_) => {}
        }
    }
}

/// What a type without a name is in JSON.
fn json_name(api: &Api, ty: &TypeRef) -> String {
    json_type(api, ty).map_or_else(|| "any value".to_owned(), |ty| format!("{ty:?}").to_lowercase())
}

fn undecided(api: &Api, definition: &TypeDef, union: &Union) -> Diagnostic {
    let place = definition.name.place();
    let mut arms = String::new();
    for (index, arm) in union.arms.iter().enumerate() {
        let name = api.resolve(&arm.ty).map_or_else(|| json_name(api, &arm.ty), |arm| arm.name.place());
        let properties: Vec<&str> =
            api.object(&arm.ty).iter().flat_map(|object| &object.properties).map(|p| p.name.as_str()).collect();
        let end = if index == 0 { "" } else { ";" };
        let with = if properties.is_empty() { String::new() } else { format!(" with {}", properties.join(", ")) };
        arms.push_str(&format!("{end} arm {index} is {name}{with}"));
    }
    let message = format!(
        "nothing tells the arms of `{place}` apart, so that a value is kept as it is, and a caller tries them:{arms}"
    );
    let help =
        "nothing to do; where each arm has a key that no other has, declare those with an action in spec/overlay.yaml";
    Diagnostic::warning("undecided-union", &definition.pointer, message).help(help)
}
