//! An object → a struct.

use std::collections::{BTreeMap, BTreeSet};

use super::edits;
use super::types::{Context, collision};
use super::{Field, Presence, RustType, Struct, docs, names, reserved};
use crate::diagnostic::{Diagnostic, Input};
use crate::ir::{Object, Property, TypeDef, TypeRef, Usage};

pub(super) fn structure(cx: &mut Context<'_>, definition: &TypeDef, object: &Object) -> Struct {
    let key = definition.name.place();
    let usage = &definition.usage;
    let mut structure = Struct {
        additional: object.additional.as_ref().map(|ty| cx.rust_type(ty)),
        extra: (usage.request && usage.response || edits::is_edited(cx, definition)) && object.additional.is_none(),
        builder: usage.request,
        ..Struct::default()
    };
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let keeps = structure.extra || structure.additional.is_some();
    let own = if structure.additional.is_some() { "additional" } else { "extra" };
    if keeps {
        taken.insert(own.to_owned(), "the members that the document does not name".to_owned());
    }
    // Of every struct, whether it is sent today or not: one that begins to be sent gets setters.
    taken.insert("new".to_owned(), "the constructor".to_owned());
    taken.insert("nulls".to_owned(), "the members that are sent as `null`".to_owned());
    for method in reserved::TRAIT_METHODS {
        taken.insert((*method).to_owned(), "a method of a trait that structs have".to_owned());
    }
    for property in &object.properties {
        if let Some(value) = property.constant.as_ref().and_then(|value| value.as_str()) {
            structure.constants.push((property.name.clone(), value.to_owned()));
            continue;
        }
        let field = field(cx, &key, property, usage);
        let clears = field.presence == Presence::Nullable && structure.builder;
        let clear = clears.then(|| (clear(&field.name), format!("what clears `{}`", property.name)));
        if !names::is_snake(&field.name) {
            let entry = format!("{key}.{}", property.name);
            let message =
                format!("`{entry}` would be the field `{}`, which Rust does not take for a field", field.name);
            cx.findings.push(collision(&property.pointer, message, "fields", &entry, &field.name));
        }
        for (name, what) in [(field.name.clone(), format!("`{}`", property.name))].into_iter().chain(clear) {
            if let Some(other) = taken.insert(name.clone(), what.clone()) {
                let entry = format!("{key}.{}", property.name);
                let message = format!("in `{key}`, {what} and {other} would both be `{name}`");
                cx.findings.push(
                    collision(&property.pointer, message, "fields", &entry, &name).other(other_key(&key, &other)),
                );
            }
        }
        structure.fields.push(field);
    }
    if structure.builder {
        order_arguments(cx, &key, object, &mut structure.fields);
    }
    let given = |field: &Field| field.presence == Presence::Required;
    structure.default = !structure.fields.iter().any(given);
    structure
}

/// What is required goes into `new`: first what policy lists, then by the alphabet, because the order of properties is nothing
/// that the document promises.
fn order_arguments(cx: &Context<'_>, key: &str, object: &Object, fields: &mut [Field]) {
    let order = cx.policy.arguments.peek(key).map(|order| &order.0);
    let required: BTreeSet<&str> =
        object.properties.iter().filter(|own| is_argument(own)).map(|own| own.name.as_str()).collect();
    let mut taken: Vec<&mut Field> = fields.iter_mut().filter(|field| required.contains(field.wire.as_str())).collect();
    let listed = |field: &Field| order?.keys().position(|wire| *wire == field.wire);
    taken.sort_by_cached_key(|field| {
        (listed(field).unwrap_or(usize::MAX), field.name.trim_start_matches("r#").to_owned())
    });
    for (index, field) in taken.into_iter().enumerate() {
        order.into_iter().for_each(|order| order.mark(&field.wire));
        field.argument = Some(index);
    }
}

fn field(cx: &mut Context<'_>, owner: &str, property: &Property, usage: &Usage) -> Field {
    let entry = format!("{owner}.{}", property.name);
    let policy = cx.policy;
    let name = cx.field_name(owner, &property.name);
    let mut ty = cx.rust_type(&property.ty);
    if policy.secrets.has(&entry) {
        match ty.secret() {
            Some(secret) => ty = secret,
            None if policy.is_aside("secrets", &entry) => {}
            None => cx.findings.push(wrong_kind("secrets", &entry)),
        }
    }
    if property.recursive {
        ty = RustType::Box(Box::new(ty));
    }
    let mut guaranteed = policy.guaranteed.has(&entry);
    if guaranteed && !matches!(ty.target(), RustType::String) {
        guaranteed = false;
        if !policy.is_aside("guaranteed", &entry) {
            cx.findings.push(wrong_kind("guaranteed", &entry));
        }
    }
    let presence = presence(usage, property, guaranteed);
    let fallback = said_of(cx, &property.ty);
    let documented = fallback.is_some() || property.docs.description.is_some() || property.docs.title.is_some();
    let fallback =
        fallback.unwrap_or_else(|| format!("{} in JSON; the API does not describe it.", docs::code(&property.name)));
    let doc = docs::describe(&property.docs, &fallback);
    Field {
        name,
        wire: property.name.clone(),
        brief: if documented { docs::brief(&doc) } else { String::new() },
        doc,
        ty,
        presence,
        argument: None,
        deprecated: property.docs.deprecated,
    }
}

/// Whether a field must have a value, by how its type travels and what the document says of the property.
pub(crate) fn presence(usage: &Usage, property: &Property, guaranteed: bool) -> Presence {
    match (usage.response, is_argument(property), property.nullable) {
        (true, _, _) if guaranteed => Presence::Guaranteed,
        (true, _, true) if usage.request => Presence::Nullable,
        (true, _, _) => Presence::Optional,
        (false, true, false) => Presence::Required,
        (false, true, true) => Presence::RequiredOrNull,
        (false, false, true) => Presence::Nullable,
        (false, false, false) => Presence::Optional,
    }
}

/// What the document says of a named type in its first sentence, for the places that say nothing themselves.
pub(super) fn said_of(cx: &Context<'_>, ty: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = ty else { return None };
    let docs = &cx.api.types.get(id)?.docs;
    let text = docs::brief(&docs::markdown(docs.description.as_deref().or(docs.title.as_deref())?));
    (!text.is_empty()).then_some(text)
}

/// The entry of the other property, where what it is called in a message is a property.
fn other_key(owner: &str, what: &str) -> Option<String> {
    Some(format!("{owner}.{}", what.strip_prefix('`')?.strip_suffix('`')?))
}

/// Whether a request must have it. A request never has what only the API writes.
fn is_argument(property: &Property) -> bool {
    property.required && !property.read_only
}

/// The method that has `null` sent for a field.
pub(crate) fn clear(field: &str) -> String {
    format!("clear_{}", field.trim_start_matches("r#"))
}

fn wrong_kind(section: &'static str, entry: &str) -> Diagnostic {
    Diagnostic::error(
        "policy-kind",
        format!("/{section}/{entry}"),
        format!("`{entry}` is not a string, so it cannot be listed under `{section}`"),
    )
    .about(Input::Policy)
    .help("take it off the list")
    .subject("aside", format!("{section}/{entry}"), "")
}
