//! The whole crate: every resource with its operations and types.

use std::collections::{BTreeMap, BTreeSet};

use super::types::{Context, is_reached};
use super::{Crate, Item, Kind, Resource, docs, names, shared};
use super::{aliases, edits, enums, operations, resources, structs, unions};
use crate::diagnostic::{Diagnostics, Severity};
use crate::ir::{Api, Name, Shape, Step, TypeDef};
use crate::policy::{self, Policy};
use crate::threads;

/// Builds the model. With an error among the findings it must not be rendered.
///
/// `strict` says whether a policy entry that applies to nothing, or a tag without a resource, is an error.
#[must_use]
pub fn build(api: &Api, policy: &Policy, strict: bool) -> (Crate, Diagnostics) {
    let severity = if strict { Severity::Error } else { Severity::Warning };
    let mut findings = Diagnostics::default();
    let mut context = Context::new(api, policy, severity);
    let mut result = Crate::default();
    let definitions: Vec<&TypeDef> = api.types.values().filter(|definition| is_reached(definition)).collect();
    let ((mut resources, by_tag), items) = resources_and_items(&mut context, &definitions);
    for (definition, item) in definitions.iter().zip(items) {
        let former = aliases::former_items(&mut context, definition, &item);
        let mut homes: BTreeSet<&String> =
            definition.usage.tags.iter().filter_map(|tag| by_tag.get(tag)).map(|resource| &resource.module).collect();
        homes.extend(policy.homes.get(&definition.name.place()).into_iter().flatten());
        let mut homes: Vec<&mut Resource> = resources.iter_mut().filter(|r| homes.contains(&r.module)).collect();
        if let [home] = homes.as_mut_slice() {
            home.items.push(item);
            home.items.extend(former);
            continue;
        }
        for item in former.into_iter().chain([item]) {
            homes.iter_mut().for_each(|home| home.common.push(item.name.clone()));
            result.common.push(item);
        }
    }
    for items in resources.iter_mut().map(|resource| &mut resource.items).chain([&mut result.common]) {
        items.sort_by(|a, b| a.name.cmp(&b.name));
    }
    resources.iter_mut().for_each(|resource| resource.common.sort());
    result.resources = resources;
    super::server::describe(api, &mut result);
    edits::edits(&mut context, &mut result);
    super::uses::describe(&mut result);
    super::examples::write(&mut result);
    findings.extend(context.findings);
    findings.extend(policy.unused(severity));
    findings.extend(super::check::check(&result, api));
    shared::locate(api, &mut findings);
    (result, findings)
}

/// Every resource with its operations, and the resource of every tag.
type Resources = (Vec<Resource>, BTreeMap<String, policy::Resource>);

fn resources(cx: &mut Context<'_>) -> Resources {
    let (api, severity) = (cx.api, cx.severity);
    let mut resources: BTreeMap<String, Resource> = BTreeMap::new();
    let mut by_tag: BTreeMap<String, policy::Resource> = BTreeMap::new();
    for operation in api.operations.values() {
        let settled = match by_tag.get(&operation.tag) {
            Some(settled) => settled.clone(),
            None => resources::resource(cx, &operation.tag, &operation.pointer, severity),
        };
        by_tag.insert(operation.tag.clone(), settled.clone());
        let lowered = operations::operation(cx, operation, &settled);
        let resource = resources.entry(settled.module.clone()).or_insert_with(|| Resource {
            handle: settled.handle.clone().unwrap_or_else(|| names::upper_camel(&settled.module)),
            module: settled.module.clone(),
            doc: docs::line(&settled.doc),
            workflows: settled.workflows.clone(),
            operations: Vec::new(),
            items: Vec::new(),
            common: Vec::new(),
        });
        resource.operations.push(lowered);
    }
    let mut resources: Vec<Resource> = resources.into_values().collect();
    for resource in &mut resources {
        resource.operations.sort_by(|a, b| a.method.cmp(&b.method).then_with(|| a.id.cmp(&b.id)));
        aliases::former_methods(cx, resource);
    }
    (resources, by_tag)
}

/// What one job builds.
enum Part {
    Resources(Resources),
    Item(Box<Item>),
}

/// The resources, and the item of each definition: independent jobs. The resources come first, because they take longest.
fn resources_and_items(cx: &mut Context<'_>, definitions: &[&TypeDef]) -> (Resources, Vec<Item>) {
    let jobs: Vec<Option<&TypeDef>> = [None].into_iter().chain(definitions.iter().copied().map(Some)).collect();
    let shared: &Context<'_> = cx;
    let built = threads::map(&jobs, |job| {
        let mut own = shared.without_findings();
        let part = match job {
            None => Part::Resources(resources(&mut own)),
            Some(definition) => Part::Item(Box::new(item(&mut own, definition))),
        };
        (part, own.findings)
    });
    let (mut resources, mut items) = (Resources::default(), Vec::with_capacity(definitions.len()));
    match built {
        Ok(built) => {
            for (part, findings) in built {
                match part {
                    Part::Resources(built) => resources = built,
                    Part::Item(item) => items.push(*item),
                }
                cx.findings.extend(findings);
            }
        }
        Err(finding) => cx.findings.push(finding),
    }
    (resources, items)
}

fn item(cx: &mut Context<'_>, definition: &TypeDef) -> Item {
    let name = cx.names.get(&definition.pointer).cloned().unwrap_or_default();
    let kind = match &definition.shape {
        Shape::Object(object) => Kind::Struct(structs::structure(cx, definition, object)),
        Shape::Enum(one_of) => enums::enumeration(cx, definition, &one_of.values),
        Shape::Union(union) => Kind::Union(unions::union(cx, definition, union)),
        Shape::Alias(ty) => Kind::Alias(cx.alias(definition, ty)),
    };
    let mut doc = match &definition.name {
        Name::Component(component) => {
            let schema = format!("Schema {} of the API.", docs::code(component));
            let mut doc = docs::describe(&definition.docs, &schema);
            let shared = definition.pointer.starts_with("/shared/");
            if !shared && *component != name && !doc.starts_with(&schema) {
                doc.push_str(&format!("\n\n{schema}"));
            }
            doc
        }
        Name::Inline { owner, path } => docs::describe(&definition.docs, &inline_doc(owner, path)),
    };
    if let Kind::Union(union) = &kind
        && !union.attempts.is_empty()
    {
        doc.push_str("\n\nWhat nothing tells apart is received as `Unknown`, and the `as_…` methods try to read it.");
    }
    let places = match &definition.shape {
        Shape::Enum(one_of) if !one_of.places.is_empty() => one_of.places.clone(),
        _ => vec![definition.pointer.clone()],
    };
    let mut imports = BTreeSet::new();
    if let Kind::Struct(structure) = &kind
        && structure.builder
    {
        for field in &structure.fields {
            let accepts = if field.argument.is_some() { field.in_new() } else { field.in_setter() };
            accepts.visit_named(&mut |name| {
                imports.insert(name.to_owned());
            });
        }
    }
    kind.visit_types(&mut |ty| {
        ty.visit_named(&mut |name| {
            imports.insert(name.to_owned());
        })
    });
    imports.remove(&name);
    let described = definition.docs.description.is_some() || definition.docs.title.is_some();
    Item {
        doc,
        described,
        pointer: definition.pointer.clone(),
        deprecated: definition.docs.deprecated,
        places,
        imports: imports.into_iter().collect(),
        kind,
        module: names::module(&name),
        name,
    }
}

/// What to say of an inline definition that the document does not describe: where it stands.
fn inline_doc(owner: &str, path: &[Step]) -> String {
    let last = path.iter().rev().find_map(|step| match step {
        Step::Property(name) => Some(format!("The {} of", docs::code(name))),
        Step::Arm(_) => Some("An arm of".to_owned()),
        Step::Body => Some("The request body of".to_owned()),
        Step::Response(_) => Some("The response of".to_owned()),
        Step::Outcome => Some("What is given by".to_owned()),
        Step::Record(_) => Some("A value of the response of".to_owned()),
        Step::Items | Step::Values => None,
    });
    format!("{} {}.", last.unwrap_or_else(|| "An element of".to_owned()), docs::code(owner))
}
