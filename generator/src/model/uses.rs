//! Where a type is used → its documentation, where the API does not describe it: the methods that give or take it, and the types
//! that it is a part of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crate, Item, RustType};

/// How many of a kind are named.
const MOST: usize = 3;

/// The links to what uses a type.
#[derive(Default)]
struct Uses {
    given: BTreeSet<String>,
    taken: BTreeSet<String>,
    parts: BTreeSet<String>,
}

/// Adds to every type that the API does not describe where it is used.
pub(super) fn describe(model: &mut Crate) {
    let uses = uses(model);
    let items = model.resources.iter_mut().flat_map(|resource| &mut resource.items).chain(&mut model.common);
    for item in items.filter(|item| !item.described) {
        if let Some(sentence) = uses.get(&item.name).and_then(sentence) {
            item.doc.push_str(&format!("\n\n{sentence}"));
        }
    }
}

fn uses(model: &Crate) -> BTreeMap<String, Uses> {
    let mut uses: BTreeMap<String, Uses> = BTreeMap::new();
    for resource in &model.resources {
        for operation in &resource.operations {
            let link =
                format!("[`{0}::{1}`](crate::{2}::{0}::{1})", resource.handle, operation.method, resource.module);
            let mut note = |ty: &RustType, list: fn(&mut Uses) -> &mut BTreeSet<String>| {
                ty.visit_named(&mut |name| {
                    list(uses.entry(name.to_owned()).or_default()).insert(link.clone());
                });
            };
            operation.body.iter().for_each(|body| note(body, |uses| &mut uses.taken));
            operation.arguments.iter().for_each(|argument| note(&argument.ty, |uses| &mut uses.taken));
            operation.given().for_each(|ty| note(ty, |uses| &mut uses.given));
        }
    }
    let own = model.resources.iter().flat_map(|own| own.items.iter().map(move |item| (own.module.as_str(), item)));
    for (module, item) in own.chain(model.common.iter().map(|item| ("common", item))) {
        part(module, item, &mut uses);
    }
    uses
}

fn part(module: &str, item: &Item, uses: &mut BTreeMap<String, Uses>) {
    let link = format!("[`{0}`](crate::{module}::{0})", item.name);
    item.kind.visit_types(&mut |ty| {
        ty.visit_named(&mut |name| {
            if name != item.name {
                uses.entry(name.to_owned()).or_default().parts.insert(link.clone());
            }
        });
    });
}

fn sentence(uses: &Uses) -> Option<String> {
    let lists = [("Given by", &uses.given), ("Taken by", &uses.taken), ("Part of", &uses.parts)];
    let mut sentences = Vec::new();
    for (how, links) in lists.into_iter().filter(|(_, links)| !links.is_empty()) {
        let named: Vec<&str> = links.iter().take(MOST).map(String::as_str).collect();
        let more = match links.len().saturating_sub(MOST) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        sentences.push(format!("{how} {}{more}.", named.join(", ")));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
