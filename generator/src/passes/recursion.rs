//! Members through which a value could contain itself: lists and maps break the cycle, plain members do not.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Shape, TypeDef, TypeId, TypeRef};

/// Sets `recursive` on properties and arms. A list or map of itself is an error: it has no type of its own to name.
pub fn run(api: &mut Api) -> Diagnostics {
    let components = components(api);
    let in_cycle = |from: &TypeId, ty: &TypeRef| match ty {
        TypeRef::Named(to) => components.get(from).is_some_and(|component| Some(component) == components.get(to)),
        _ => false,
    };
    for (id, definition) in &mut api.types {
        match &mut definition.shape {
            Shape::Object(object) => {
                object.properties.iter_mut().for_each(|property| property.recursive = in_cycle(id, &property.ty));
            }
            Shape::Union(union) => union.arms.iter_mut().for_each(|arm| arm.recursive = in_cycle(id, &arm.ty)),
            Shape::Enum(_) | Shape::Alias(_) => {}
        }
    }
    endless(api)
}

/// The lists and maps that consist of themselves, through nothing but lists and maps. Found by random documents.
fn endless(api: &Api) -> Diagnostics {
    let aliases: HashMap<&TypeId, Vec<&TypeId>> = api
        .types
        .iter()
        .filter(|(_, definition)| definition.usage.request || definition.usage.response)
        .filter_map(|(id, definition)| {
            let Shape::Alias(ty) = &definition.shape else { return None };
            let mut targets = Vec::new();
            ty.visit_named(&mut |to| targets.push(to));
            Some((id, targets))
        })
        .collect();
    let mut findings = Diagnostics::default();
    let mut told = BTreeSet::new();
    for (id, targets) in api.types.keys().filter_map(|id| aliases.get_key_value(id)) {
        let mut seen = HashSet::new();
        let reached: Vec<&TypeId> = targets.iter().flat_map(|to| walk(to, &aliases, &mut seen)).collect();
        // One finding for each cycle, on its first member.
        if !reached.contains(id) || told.contains(id) {
            continue;
        }
        told.extend(reached);
        let Some(definition) = api.types.get(*id) else { continue };
        let message = format!("`{}` is a list or map of itself, and of nothing else", definition.name.place());
        findings.push(
            Diagnostic::error("cyclic-reference", *id, message)
                .help("make an object of one of its members with an action in spec/overlay.yaml"),
        );
    }
    findings
}

/// The strongly connected components of more than one definition, or of one that contains itself; by Kosaraju's algorithm.
fn components(api: &Api) -> HashMap<TypeId, usize> {
    let mut forward: HashMap<&TypeId, Vec<&TypeId>> = HashMap::new();
    let mut backward: HashMap<&TypeId, Vec<&TypeId>> = HashMap::new();
    for (id, definition) in &api.types {
        for to in direct(definition) {
            forward.entry(id).or_default().push(to);
            backward.entry(to).or_default().push(id);
        }
    }
    let mut seen = HashSet::new();
    let finished: Vec<&TypeId> = api.types.keys().flat_map(|id| walk(id, &forward, &mut seen)).collect();
    let mut seen = HashSet::new();
    let mut components = HashMap::new();
    for (index, id) in finished.into_iter().rev().enumerate() {
        let members = walk(id, &backward, &mut seen);
        let contains_itself = forward.get(id).is_some_and(|targets| targets.contains(&id));
        if members.len() > 1 || contains_itself {
            components.extend(members.into_iter().map(|member| (member.clone(), index)));
        }
    }
    components
}

/// Definitions that a value holds in itself, not in a list or a map.
fn direct(definition: &TypeDef) -> Vec<&TypeId> {
    let mut found = Vec::new();
    definition.visit_types(&mut |ty| {
        if let TypeRef::Named(id) = ty {
            found.push(id);
        }
    });
    found
}

/// What is reached from a definition and was not seen before, in the order in which the walk leaves it.
fn walk<'a>(
    from: &'a TypeId,
    edges: &HashMap<&'a TypeId, Vec<&'a TypeId>>,
    seen: &mut HashSet<&'a TypeId>,
) -> Vec<&'a TypeId> {
    let mut left = Vec::new();
    let mut stack = vec![(from, false)];
    while let Some((id, done)) = stack.pop() {
        if done {
            left.push(id);
        } else if seen.insert(id) {
            stack.push((id, true));
            stack.extend(edges.get(id).into_iter().flatten().map(|to| (*to, false)));
        }
    }
    left
}
