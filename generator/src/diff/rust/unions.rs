//! Two unions → variants and conversions that came, went or changed, and what chooses them.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::Origin;
use crate::model::{Arm, Item, RustType, Table, Union};

pub(super) fn union<'a>(cx: &mut Comparison<'a>, path: &str, old: (&'a Item, &'a Union), new: (&'a Item, &'a Union)) {
    let ((old_item, before), (new_item, after)) = (old, new);
    if before == after {
        return;
    }
    // A variant is named after the value that tells it, which its arm defines.
    let origin = with_arms(cx, Origin::items(Some(old_item), Some(new_item)), before, after);
    for arm in &before.arms {
        let own = format!("{path}::{}", arm.name);
        let origin = of_arm(arm, &cx.old_items, &origin);
        let was = format!("{}({})", arm.name, arm.ty);
        match after.arms.iter().find(|partner| partner.name == arm.name) {
            None => cx.add(RustKind::VariantRemoved, own, Some(was), None, origin),
            Some(partner) if !cx.same(&arm.ty, &partner.ty) => {
                let is = format!("{}({})", partner.name, partner.ty);
                cx.add(RustKind::VariantTypeChanged, own, Some(was), Some(is), origin);
            }
            Some(partner) => conversion(cx, &own, arm, partner, &origin),
        }
    }
    for arm in after.arms.iter().filter(|arm| !before.arms.iter().any(|known| known.name == arm.name)) {
        let is = format!("{}({})", arm.name, arm.ty);
        let origin = of_arm(arm, &cx.new_items, &origin);
        cx.add(RustKind::VariantAdded, format!("{path}::{}", arm.name), None, Some(is), origin);
    }
    dispatch(cx, path, before, after, &origin);
}

/// First, whether the arm itself came or went.
fn of_arm<'a>(arm: &Arm, items: &BTreeMap<&'a str, &'a Item>, origin: &Origin<'a>) -> Origin<'a> {
    let mut pointers = Vec::new();
    arm.ty.visit_named(&mut |name| pointers.extend(items.get(name).map(|item| item.pointer.as_str())));
    let union = Origin { places: origin.places.first().cloned().into_iter().collect(), ..origin.clone() };
    let named = pointers.iter().filter_map(|pointer| pointer.strip_prefix("/components/schemas/"));
    let own = named.fold(union, |own, name| own.valued(&name.replace("~1", "/").replace("~0", "~")));
    own.strictly().or(origin.clone())
}

fn conversion<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Arm, new: &'a Arm, origin: &Origin<'a>) {
    let text = |arm: &Arm| format!("From<{}>", unboxed(&arm.ty));
    match (old.from, new.from) {
        (true, false) => cx.add(RustKind::ConversionRemoved, path, Some(text(old)), None, origin.clone()),
        (false, true) => cx.add(RustKind::ConversionAdded, path, None, Some(text(new)), origin.clone()),
        _ => {}
    }
}

/// What chooses the variants of both; what goes with a variant that came or went is not worth a word.
fn dispatch<'a>(cx: &mut Comparison<'a>, path: &str, old: &Union, new: &Union, origin: &Origin<'a>) {
    let variants = |union: &Union| -> BTreeSet<String> { union.arms.iter().map(|arm| arm.name.clone()).collect() };
    let (was, is) = (variants(old), variants(new));
    let rules = |table: &Table| -> BTreeMap<String, String> {
        rules(table).into_iter().filter(|(_, variant)| was.contains(variant) && is.contains(variant)).collect()
    };
    let (before, after) = (rules(&old.table), rules(&new.table));
    if before == after {
        return;
    }
    let other = |(rule, variant): &(&String, &String)| after.get(*rule).is_some_and(|now| now != *variant);
    // What was read as an arm is kept as it is now: it compiles, and means another thing.
    let is_lost = old.table != Table::Undecided && new.table == Table::Undecided;
    let is_changed = is_lost || before.iter().any(|pair| other(&pair));
    let kind = if is_changed { RustKind::DispatchChanged } else { RustKind::DispatchExtended };
    let text = |own: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        let rest = own.iter().filter(|(rule, variant)| other.get(*rule) != Some(variant));
        let rest: Vec<String> = rest.map(|(rule, variant)| format!("{rule} => {variant}")).collect();
        (!rest.is_empty()).then(|| rest.join(", "))
    };
    cx.add(kind, path, text(&before, &after), text(&after, &before), origin.clone());
}

/// The definitions of the union, then those of its arms.
fn with_arms<'a>(cx: &Comparison<'a>, origin: Origin<'a>, old: &'a Union, new: &'a Union) -> Origin<'a> {
    let pointers = |union: &'a Union, items: &BTreeMap<&'a str, &'a Item>| -> Vec<&'a str> {
        let mut pointers = Vec::new();
        for arm in &union.arms {
            arm.ty.visit_named(&mut |name| pointers.extend(items.get(name).map(|item| item.pointer.as_str())));
        }
        pointers
    };
    origin.or(Origin::at(pointers(old, &cx.old_items), pointers(new, &cx.new_items)))
}

/// The type that `From` takes.
fn unboxed(ty: &RustType) -> &RustType {
    match ty {
        RustType::Box(inner) => inner,
        ty => ty,
    }
}

/// What must be so → the variant.
fn rules(table: &Table) -> Vec<(String, String)> {
    match table {
        Table::Tag { property, values, absent } => {
            let values = values.iter().map(|(value, variant)| (format!("{property} = {value}"), variant.clone()));
            let absent = absent.iter().map(|(variant, _)| (format!("no {property}"), variant.clone()));
            values.chain(absent).collect()
        }
        Table::JsonType(types) => {
            let types = types.iter().map(|(ty, variant)| (format!("JSON {ty:?}").to_lowercase(), variant.clone()));
            types.collect()
        }
        Table::Keys(keys) => keys.iter().map(|(key, variant)| (format!("has {key}"), variant.clone())).collect(),
        Table::Undecided => Vec::new(),
    }
}
