//! Two structs → fields, constructors, derives and conversions that came, went or changed.

use std::collections::BTreeMap;

use super::causes::is_presence;
use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::{Origin, Reached};
use super::spell;
use crate::ir::{Api, Property, Shape, Usage};
use crate::model::structs::{clear, presence};
use crate::model::{Field, Item, Kind, Presence, Struct, edits};

/// A struct with the item that it is.
type Of<'a> = (&'a Item, &'a Struct);

pub(super) fn structure<'a>(cx: &mut Comparison<'a>, path: &str, old: Of<'a>, new: Of<'a>) {
    let ((old_item, before), (new_item, after)) = (old, new);
    let items = Origin::items(Some(old_item), Some(new_item));
    let fields: BTreeMap<&str, &Field> = after.fields.iter().map(|field| (field.name.as_str(), field)).collect();
    for field in &before.fields {
        let partner = fields.get(field.name.as_str()).copied();
        let origin = fields_origin(cx, old, new, &field.wire, partner.map_or(&field.wire, |partner| &partner.wire));
        let own = format!("{path}::{}", field.name);
        match partner {
            None => cx.add(RustKind::FieldRemoved, own, Some(spell::field(field)), None, origin),
            Some(partner) => {
                let builders = before.builder && after.builder;
                compare_field(cx, &own, (old_item, field), (new_item, partner), builders, &origin);
            }
        }
    }
    let known: BTreeMap<&str, &Field> = before.fields.iter().map(|field| (field.name.as_str(), field)).collect();
    for field in after.fields.iter().filter(|field| !known.contains_key(field.name.as_str())) {
        let origin = fields_origin(cx, old, new, &field.wire, &field.wire);
        let own = format!("{path}::{}", field.name);
        if field.argument.is_some() && before.builder && after.builder {
            cx.add(RustKind::NewArgumentAdded, own, None, Some(spell::new_argument(field)), origin);
        } else {
            cx.add(RustKind::FieldAdded, own, None, Some(spell::field(field)), origin);
        }
    }
    rest(cx, path, before, after, &items);
    traits(cx, path, old, new, &items);
    constants(cx, path, before, after, &items);
}

/// A field of both, whose setter and place in `new` go with it.
fn compare_field<'a>(
    cx: &mut Comparison<'a>,
    path: &str,
    (old_item, old): (&'a Item, &'a Field),
    (new_item, new): (&'a Item, &'a Field),
    builders: bool,
    origin: &Origin<'a>,
) {
    cx.deprecation(path, old.deprecated, new.deprecated, origin);
    if old.wire != new.wire {
        let (before, after) = (Some(old.wire.clone()), Some(new.wire.clone()));
        cx.add(RustKind::WireNameChanged, path, before, after, origin.clone());
    }
    let (before, after) = (Some(spell::field(old)), Some(spell::field(new)));
    if !cx.same(&old.ty, &new.ty) {
        let of_type = Origin { prefers: Some(|kind| !is_presence(kind)), ..origin.clone() };
        cx.add(RustKind::FieldTypeChanged, path, before, after, of_type);
    } else if old.stored() != new.stored() {
        let is_same = |one: Presence, other: Presence| one.stored() == other.stored();
        let decided = decided(cx, (old_item, old), (new_item, new), is_same, origin);
        cx.add(RustKind::FieldPresenceChanged, path, before, after, decided);
    } else if builders {
        argument(cx, path, old, new, origin);
        let is_same = |one, other| (one == Presence::Nullable) == (other == Presence::Nullable);
        let decided = decided(cx, (old_item, old), (new_item, new), is_same, origin);
        clears(cx, path, old, new, &decided);
    }
}

/// Whether the property decides how a field is present, how its type travels, or both.
fn decided<'a>(
    cx: &Comparison<'a>,
    (old_item, old): (&'a Item, &Field),
    (new_item, new): (&'a Item, &Field),
    is_same: impl Fn(Presence, Presence) -> bool,
    origin: &Origin<'a>,
) -> Origin<'a> {
    fn said<'a>(api: &'a Api, item: &Item, wire: &str) -> Option<(&'a Usage, &'a Property)> {
        let definition = api.types.get(&item.pointer)?;
        match &definition.shape {
            Shape::Object(object) => Some((&definition.usage, object.property(wire)?)),
            _ => None,
        }
    }
    let (was, is) = (said(&cx.old.api, old_item, &old.wire), said(&cx.new.api, new_item, &new.wire));
    let origin = &Origin { prefers: Some(is_presence), ..origin.clone() };
    let (Some((old_usage, was)), Some((new_usage, is))) = (was, is) else { return origin.clone() };
    let guaranteed = [old, new].iter().any(|field| field.presence == Presence::Guaranteed);
    let would = |usage, property| is_same(old.presence, presence(usage, property, guaranteed));
    match (would(new_usage, was), would(old_usage, is)) {
        (true, _) => origin.clone(),
        (false, reach) => Origin { both: !reach, ..origin.reached(Reached::Exchanges) },
    }
}

/// Whether a field that is otherwise the same can be cleared.
fn clears<'a>(cx: &mut Comparison<'a>, path: &str, old: &Field, new: &Field, origin: &Origin<'a>) {
    let text = |field: &Field| {
        let clears = field.presence == Presence::Nullable;
        clears.then(|| format!("pub fn {}(mut self) -> Self", clear(&field.name)))
    };
    let (before, after) = (text(old), text(new));
    let kind = match (&before, &after) {
        (Some(_), None) => RustKind::SetterRemoved,
        (None, Some(_)) => RustKind::SetterAdded,
        _ => return,
    };
    cx.add(kind, path, before, after, origin.clone());
}

/// Whether `new` takes a field that is otherwise the same.
fn argument<'a>(cx: &mut Comparison<'a>, path: &str, old: &Field, new: &Field, origin: &Origin<'a>) {
    let takes_option = |field: &Field| matches!(field.presence, Presence::RequiredOrNull | Presence::Nullable);
    let kind = match (old.argument.is_some(), new.argument.is_some()) {
        (false, true) => RustKind::NewArgumentAdded,
        (true, false) => RustKind::NewArgumentRemoved,
        (true, true) if takes_option(old) != takes_option(new) => RustKind::NewArgumentChanged,
        _ => return,
    };
    let text = |field: &Field| field.argument.map(|_| spell::new_argument(field));
    cx.add(kind, path, text(old), text(new), origin.clone());
}

/// The field for members that are not named.
fn rest<'a>(cx: &mut Comparison<'a>, path: &str, old: &Struct, new: &Struct, origin: &Origin<'a>) {
    let text = |structure: &Struct| match &structure.additional {
        Some(ty) => Some(format!("additional: BTreeMap<String, {}>", ty)),
        None => structure.extra.then(|| "extra: Extra".to_owned()),
    };
    if old.extra == new.extra && cx.same_or_none(old.additional.as_ref(), new.additional.as_ref()) {
        return;
    }
    let (before, after) = (text(old), text(new));
    let kind = match (&old.additional, &new.additional) {
        (Some(_), Some(_)) => RustKind::FieldTypeChanged,
        _ if before.is_some() => RustKind::FieldRemoved,
        _ => RustKind::FieldAdded,
    };
    let origin = if old.additional == new.additional { &origin.reached(Reached::Exchanges) } else { origin };
    let name = before.as_ref().or(after.as_ref()).and_then(|text| text.split(':').next()).unwrap_or_default();
    cx.add(kind, format!("{path}::{name}"), before, after, origin.clone());
}

/// `Default`, `new` with setters, and the conversion from the type of a response.
fn traits<'a>(
    cx: &mut Comparison<'a>,
    path: &str,
    (old_item, old): Of<'a>,
    (new_item, new): Of<'a>,
    origin: &Origin<'a>,
) {
    let builder = |on: bool| on.then(|| "pub fn new".to_owned());
    match (old.builder, new.builder) {
        (true, false) => cx.add(RustKind::BuilderRemoved, path, builder(true), None, origin.reached(Reached::Requests)),
        (false, true) => cx.add(RustKind::BuilderAdded, path, None, builder(true), origin.reached(Reached::Requests)),
        _ => {}
    }
    if old.default != new.default {
        // The fields that must be given decide it.
        let is_given = |field: &&Field| field.presence == Presence::Required;
        let (giving, other) = if old.default { (new, old) } else { (old, new) };
        let mut fields = Vec::new();
        for field in giving.fields.iter().filter(is_given) {
            let own = fields_origin(cx, (old_item, old), (new_item, new), &field.wire, &field.wire);
            fields.push(match other.fields.iter().find(|other| other.wire == field.wire) {
                Some(partner) => {
                    let (was, is) = if old.default { (partner, field) } else { (field, partner) };
                    let is_same = |one, other| (one == Presence::Required) == (other == Presence::Required);
                    decided(cx, (old_item, was), (new_item, is), is_same, &own)
                }
                None => own,
            });
        }
        let fields = Origin { all: fields, ..origin.clone() };
        let (kind, before, after) = if old.default {
            (RustKind::DeriveRemoved, Some("Default".to_owned()), None)
        } else {
            (RustKind::DeriveAdded, None, Some("Default".to_owned()))
        };
        cx.add(kind, path, before, after, fields);
    }
    let text = |structure: &Struct| structure.edit.as_ref().map(|edit| format!("TryFrom<{}>", edit.from));
    let (before, after) = (text(old), text(new));
    let today = |name: &str| cx.renamed.get(name).map_or(name.to_owned(), |today| (*today).to_owned());
    let same = match (&old.edit, &new.edit) {
        (Some(old), Some(new)) => today(&old.from) == new.from,
        (old, new) => old.is_none() && new.is_none(),
    };
    if !same {
        let kind = if before.is_some() { RustKind::ConversionRemoved } else { RustKind::ConversionAdded };
        cx.add(kind, path, before, after, converted(cx, (old_item, old), (new_item, new)).or(origin.clone()));
    }
}

/// The fields that keep a type from being converted on the side where it is not, then the type that it is converted from.
fn converted<'a>(cx: &Comparison<'a>, old: Of<'a>, new: Of<'a>) -> Origin<'a> {
    let name = old.1.edit.as_ref().or(new.1.edit.as_ref()).map(|edit| edit.from.as_str()).unwrap_or_default();
    let (was, is) = (cx.old_items.get(name).copied(), cx.new_items.get(name).copied());
    let pairs = [&cx.old_items, &cx.new_items].into_iter().flat_map(BTreeMap::values);
    let pairs: BTreeMap<String, String> = pairs
        .filter_map(|item| match &item.kind {
            Kind::Struct(structure) => Some((structure.edit.as_ref()?.from.clone(), item.name.clone())),
            _ => None,
        })
        .collect();
    let (source, target) = if old.1.edit.is_some() { (is, new.1) } else { (was, old.1) };
    let hindering = match source.map(|item| &item.kind) {
        Some(Kind::Struct(source)) => edits::hindering(source, target, &pairs),
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for wire in hindering {
        let places = |api: &'a Api, items: [Option<&'a Item>; 2]| -> Vec<&'a str> {
            items.into_iter().flatten().filter_map(|item| property(api, item, wire)).collect()
        };
        all.push(Origin::at(places(&cx.old.api, [was, Some(old.0)]), places(&cx.new.api, [is, Some(new.0)])));
    }
    Origin { all, ..Origin::items(was, is) }
}

/// Members with a fixed value.
fn constants<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Struct, new: &'a Struct, origin: &Origin<'a>) {
    for (wire, value) in &old.constants {
        let partner = new.constants.iter().find(|(name, _)| name == wire).map(|(_, value)| value);
        if let Some(now) = partner.filter(|now| *now != value) {
            let (before, after) = (Some(value.clone()), Some(now.clone()));
            cx.add(RustKind::ConstantChanged, format!("{path}::{wire}"), before, after, origin.clone());
        }
    }
}

/// Where the document defines a property; where it does not, the type.
fn fields_origin<'a>(
    cx: &Comparison<'a>,
    (old, _): Of<'a>,
    (new, _): Of<'a>,
    old_wire: &str,
    new_wire: &str,
) -> Origin<'a> {
    let own = Origin::at(property(&cx.old.api, old, old_wire), property(&cx.new.api, new, new_wire));
    own.or(Origin::items(Some(old), Some(new)))
}

fn property<'a>(api: &'a Api, item: &Item, wire: &str) -> Option<&'a str> {
    match &api.types.get(&item.pointer)?.shape {
        Shape::Object(object) => object.property(wire).map(|property| property.pointer.as_str()),
        _ => None,
    }
}
