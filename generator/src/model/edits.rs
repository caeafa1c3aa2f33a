//! Policy's pairs of response and request → conversions, so that what was read can be changed and sent back whole.

use std::collections::{BTreeMap, BTreeSet};

use super::types::Context;
use super::{Conversion, Crate, Edit, EditedField, Field, Item, Kind, Presence, RustType, Struct};
use crate::diagnostic::{Diagnostic, Input};
use crate::ir::TypeDef;

/// Whether a component is one of a pair, of policy or by hand, or an arm of one: it keeps what it does not know.
pub(super) fn is_edited(cx: &Context<'_>, definition: &TypeDef) -> bool {
    let (mut open, mut seen) = (vec![definition], BTreeSet::new());
    while let Some(own) = open.pop() {
        let place = own.name.place();
        if cx.policy.edits.iter().any(|(from, to)| *from == place || *to == place) || cx.policy.keeps.has(&place) {
            return true;
        }
        if seen.insert(&own.name) {
            open.extend(cx.unions.get(&own.name).into_iter().flatten().copied());
        }
    }
    false
}

/// Gives every request of a pair its conversion.
pub(super) fn edits(cx: &mut Context<'_>, model: &mut Crate) {
    let name = |place: &str| cx.names.get(&format!("/components/schemas/{place}")).cloned();
    let pairs: BTreeMap<String, String> = cx
        .policy
        .edits
        .iter()
        .filter_map(|(from, to)| {
            let pair = (name(from)?, name(to)?);
            cx.policy.edits.mark(from);
            Some(pair)
        })
        .collect();
    let items = || model.resources.iter().flat_map(|resource| &resource.items).chain(&model.common);
    let structs: BTreeMap<String, Struct> =
        items().filter_map(|item| Some((item.name.clone(), structure(item)?.clone()))).collect();
    for (from, to) in &pairs {
        let edit = match (structs.get(from), structs.get(to)) {
            (Some(source), Some(target)) => edit(from, source, target, &pairs),
            _ => Err(format!("`{from}` and `{to}` are not both structs")),
        };
        match edit {
            Ok(edit) => {
                let mut items =
                    model.resources.iter_mut().flat_map(|resource| &mut resource.items).chain(&mut model.common);
                if let Some(item) = items.find(|item| item.name == *to) {
                    item.imports.push(from.clone());
                    item.imports.sort();
                    if let Kind::Struct(structure) = &mut item.kind {
                        structure.edit = Some(edit);
                    }
                }
            }
            Err(_) if cx.policy.is_aside("edits", from) => {}
            Err(message) => {
                let finding = Diagnostic::error("policy-kind", format!("/edits/{from}"), message);
                let finding = finding
                    .about(Input::Policy)
                    .help("delete the entry: write this conversion by hand")
                    .subject("aside", format!("edits/{from}"), "");
                cx.findings.push(Diagnostic { severity: cx.severity, ..finding });
            }
        }
    }
}

fn structure(item: &Item) -> Option<&Struct> {
    match &item.kind {
        Kind::Struct(structure) => Some(structure),
        _ => None,
    }
}

fn edit(from: &str, source: &Struct, target: &Struct, pairs: &BTreeMap<String, String>) -> Result<Edit, String> {
    let fields = target.fields.iter().filter_map(|field| edited(from, source, field, pairs).transpose());
    Ok(Edit { from: from.to_owned(), fields: fields.collect::<Result<_, _>>()? })
}

/// What a field is made of; `None` if the response does not have it and the request does without.
fn edited(
    from: &str,
    source: &Struct,
    field: &Field,
    pairs: &BTreeMap<String, String>,
) -> Result<Option<EditedField>, String> {
    let Some(own) = source.fields.iter().find(|own| own.wire == field.wire) else {
        return match field.presence {
            Presence::Required => Err(format!("`{from}` has no `{}`, which the request requires", field.wire)),
            _ => Ok(None),
        };
    };
    let conversion = conversion(&own.ty, &field.ty, pairs)
        .ok_or_else(|| format!("`{}` of `{from}` has another type in the request", field.wire))?;
    Ok(Some(EditedField { name: field.name.clone(), from: own.name.clone(), presence: own.presence, conversion }))
}

/// The fields for which one struct cannot become another, on the wire.
pub(crate) fn hindering<'a>(source: &Struct, target: &'a Struct, pairs: &BTreeMap<String, String>) -> Vec<&'a str> {
    let hinders = |field: &&Field| edited("", source, field, pairs).is_err();
    target.fields.iter().filter(hinders).map(|field| field.wire.as_str()).collect()
}

fn conversion(from: &RustType, to: &RustType, pairs: &BTreeMap<String, String>) -> Option<Conversion> {
    let is_pair = |from: &RustType, to: &RustType| match (from, to) {
        (RustType::Struct(from), RustType::Struct(to)) => pairs.get(from) == Some(to),
        _ => false,
    };
    match (from, to) {
        (from, to) if from == to => Some(Conversion::Same),
        (from, to) if is_pair(from, to) => Some(Conversion::Into),
        (RustType::Vec(from), RustType::Vec(to)) if is_pair(from, to) => Some(Conversion::Each),
        _ => None,
    }
}
