//! Two structs → fields, constructors, derives and conversions that came, went or changed.

use std::collections::BTreeMap;

use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::Origin;
use super::spell;
use crate::ir::{Api, Shape};
use crate::model::structs::clear;
use crate::model::{Field, Item, Presence, Struct};

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
            Some(partner) => compare_field(cx, &own, field, partner, before.builder && after.builder, &origin),
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
    old: &'a Field,
    new: &'a Field,
    builders: bool,
    origin: &Origin<'a>,
) {
    cx.deprecation(path, old.deprecated, new.deprecated, origin);
    if old.wire != new.wire {
        let (before, after) = (Some(old.wire.clone()), Some(new.wire.clone()));
        cx.add(RustKind::WireNameChanged, path, before, after, origin.clone());
    }
    let (before, after) = (Some(spell::field(old)), Some(spell::field(new)));
    let kind = if !cx.same(&old.ty, &new.ty) {
        RustKind::FieldTypeChanged
    } else if old.stored() != new.stored() {
        RustKind::FieldPresenceChanged
    } else {
        if builders {
            argument(cx, path, old, new, origin);
            clears(cx, path, old, new, origin);
        }
        return;
    };
    cx.add(kind, path, before, after, origin.clone());
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
        (true, false) => cx.add(RustKind::BuilderRemoved, path, builder(true), None, origin.reaching()),
        (false, true) => cx.add(RustKind::BuilderAdded, path, None, builder(true), origin.reaching()),
        _ => {}
    }
    if old.default != new.default {
        // The fields that must be given decide it.
        let given = |api: &'a Api, item: &'a Item, structure: &'a Struct| -> Vec<&'a str> {
            let given = structure.fields.iter().filter(|field| field.presence == Presence::Required);
            given.filter_map(|field| property(api, item, &field.wire)).collect()
        };
        let fields = Origin::at(given(&cx.old.api, old_item, old), given(&cx.new.api, new_item, new));
        let fields = fields.or(origin.clone());
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
        cx.add(kind, path, before, after, origin.clone());
    }
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
