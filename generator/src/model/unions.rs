//! A union → a Rust enum with a dispatch table.

use std::collections::BTreeMap;

use super::types::{Context, collision};
use super::{Arm, Attempt, Held, RustType, Table, Union, docs, names};
use crate::ir::{self, Discriminator, TypeDef};

pub(super) fn union(cx: &mut Context<'_>, definition: &TypeDef, union: &ir::Union) -> Union {
    let type_name = cx.names.get(&definition.pointer).cloned().unwrap_or_default();
    let mut arms: Vec<Arm> = Vec::with_capacity(union.arms.len());
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let said = said(union);
    for (index, arm) in union.arms.iter().enumerate() {
        let ty = cx.rust_type(&arm.ty);
        let name = variant(cx, &type_name, union, index, &ty);
        if name == "Unknown" || taken.insert(name.clone(), index).is_some() {
            let message = format!("arm {index} of `{type_name}` would be a second variant `{name}`");
            let entry = format!("{type_name}/{index}");
            cx.findings.push(collision(&arm.pointer, message, "variants", &entry, &name));
        }
        let ty = if arm.recursive { RustType::Box(Box::new(ty)) } else { ty };
        arms.push(Arm {
            name,
            doc: arm_doc(union, index, said.get(&index).map_or(&[], Vec::as_slice)),
            from: false,
            from_text: false,
            ty,
        });
    }
    let mut targets: BTreeMap<String, usize> = BTreeMap::new();
    let target = |arm: &Arm| format!("{:?}", arm.ty.target());
    for arm in &arms {
        *targets.entry(target(arm)).or_default() += 1;
    }
    for arm in &mut arms {
        arm.from = targets.get(&target(arm)) == Some(&1);
    }
    let texts = |ty: fn(&RustType) -> bool| arms.iter().filter(move |arm| arm.from && ty(&arm.ty)).count();
    let is_plain = texts(|ty| *ty == RustType::String) > 0;
    let is_only = texts(RustType::is_held_text) == 1;
    for arm in &mut arms {
        arm.from_text =
            arm.from && if is_plain { arm.ty == RustType::String } else { is_only && arm.ty.is_held_text() };
    }
    let table = table(cx, definition, union, &arms);
    let attempts = attempts(cx, &table, union, &arms);
    Union { arms, table, attempts }
}

/// Policy's name, the value that says the arm, or what the name of the arm adds to the name of the union.
fn variant(cx: &Context<'_>, union_name: &str, union: &ir::Union, index: usize, ty: &RustType) -> String {
    let policy = cx.policy;
    let key = index.to_string();
    if let Some(name) = policy.variants.peek(union_name).and_then(|own| own.get(&key)) {
        return name.clone();
    }
    if let Some(name) = union.tag_value(index).and_then(names::variant) {
        return name;
    }
    let alike = union.discriminator.is_none();
    match ty.target() {
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) => {
            let known = names::words(union_name);
            let own: Vec<String> = names::words(name).into_iter().filter(|word| !known.contains(word)).collect();
            if own.is_empty() { name.clone() } else { names::upper_camel(&own.join("_")) }
        }
        // Several lists can only be arms of one union where nothing tells them apart.
        RustType::Vec(inner) if alike => format!("{}List", variant(cx, union_name, union, usize::MAX, inner)),
        RustType::Map(inner) if alike => format!("{}Map", variant(cx, union_name, union, usize::MAX, inner)),
        // Several texts, likewise.
        RustType::Held(held) if alike => held.name().to_owned(),
        RustType::Bool => "Boolean".to_owned(),
        RustType::I64 | RustType::U64 => "Integer".to_owned(),
        RustType::F64 | RustType::Held(Held::Decimal) => "Number".to_owned(),
        RustType::Vec(_) => "List".to_owned(),
        RustType::Map(_) => "Map".to_owned(),
        RustType::Value => "Any".to_owned(),
        _ => "String".to_owned(),
    }
}

fn table(cx: &Context<'_>, definition: &TypeDef, union: &ir::Union, arms: &[Arm]) -> Table {
    let name = |index: &usize| arms.get(*index).map(|arm| arm.name.clone()).unwrap_or_default();
    match &union.discriminator {
        Some(Discriminator::Tag { property, values, absent }) => Table::Tag {
            property: property.clone(),
            values: values.iter().map(|(value, arm)| (value.clone(), name(arm))).collect(),
            absent: absent.as_ref().map(|(arm, against)| (name(arm), against.clone())),
        },
        Some(Discriminator::JsonType(types)) => {
            Table::JsonType(types.iter().map(|(ty, arm)| (*ty, name(arm))).collect())
        }
        Some(Discriminator::Keys(keys)) => {
            cx.policy.unions.mark(&definition.name.place());
            Table::Keys(keys.iter().map(|(key, arm)| (key.clone(), name(arm))).collect())
        }
        None => Table::Undecided,
    }
}

/// The arms that the table never chooses.
fn attempts(cx: &Context<'_>, table: &Table, union: &ir::Union, arms: &[Arm]) -> Vec<Attempt> {
    let chosen: Vec<&String> = match table {
        Table::Tag { values, absent, .. } => {
            values.iter().map(|(_, arm)| arm).chain(absent.iter().map(|(arm, _)| arm)).collect()
        }
        Table::JsonType(types) => types.iter().map(|(_, arm)| arm).collect(),
        Table::Keys(keys) => keys.iter().map(|(_, arm)| arm).collect(),
        Table::Undecided => Vec::new(),
    };
    let left = arms.iter().zip(&union.arms).filter(|(arm, _)| !chosen.contains(&&arm.name));
    left.map(|(arm, source)| attempt(cx, &arm.name, &source.ty)).collect()
}

fn attempt(cx: &Context<'_>, variant: &str, arm: &ir::TypeRef) -> Attempt {
    let properties = cx.api.object(arm).into_iter().flat_map(|object| &object.properties);
    let required = properties.filter(|property| property.required).map(|property| property.name.clone());
    Attempt {
        method: format!("as_{}", names::snake(variant)),
        variant: variant.to_owned(),
        required: required.collect(),
    }
}

/// The values, or the keys, that mean each arm.
fn said(union: &ir::Union) -> BTreeMap<usize, Vec<&str>> {
    let mut said: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    if let Some(Discriminator::Tag { values: list, .. } | Discriminator::Keys(list)) = &union.discriminator {
        for (text, arm) in list {
            said.entry(*arm).or_default().push(text);
        }
    }
    said
}

/// What is said of an arm that nothing tells apart.
const LEFT: &str = "One of the forms of the value, to send it.";

fn arm_doc(union: &ir::Union, index: usize, said: &[&str]) -> String {
    let own: Vec<String> = said.iter().map(|text| docs::code(text)).collect();
    match &union.discriminator {
        Some(Discriminator::Tag { property, absent, .. }) => {
            let mut says = Vec::new();
            if !own.is_empty() {
                says.push(format!("is {}", own.join(" or ")));
            }
            if absent.as_ref().is_some_and(|(arm, _)| *arm == index) {
                says.push("is absent".to_owned());
            }
            match says.as_slice() {
                [] => LEFT.to_owned(),
                says => format!("{} {}.", docs::code(property), says.join(" or ")),
            }
        }
        Some(Discriminator::JsonType(types)) => {
            let ty = types.iter().find(|(_, arm)| *arm == index).map(|(ty, _)| format!("{ty:?}").to_lowercase());
            format!("The JSON type is {}.", ty.unwrap_or_default())
        }
        Some(Discriminator::Keys(_)) => format!("Has {}.", own.join(" or ")),
        None => LEFT.to_owned(),
    }
}
