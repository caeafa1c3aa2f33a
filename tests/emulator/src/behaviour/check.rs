//! The table held against the committed document: every name in it is one that the document has.

use serde_json::{Map, Value};

use super::{Behaviour, Machine, Rules};
use crate::Error;
use crate::document::{Document, Family};
use crate::schema::listed;
use crate::special;

impl Behaviour {
    /// Finds the first entry that the document does not bear out.
    pub(crate) fn check(&self, document: &Document) -> Result<(), Error> {
        let wrong = |problem: String| Err(Error::Behaviour(problem));
        let known = |id: &str| document.operation(id).is_some();
        for (name, rules) in &self.families {
            let Some(family) = document.families.get(name) else {
                return wrong(format!("families: the document has no collection and no single object {name}"));
            };
            check_family(document, family, rules)
                .map_err(|problem| Error::Behaviour(format!("families.{name}: {problem}")))?;
        }
        for refusal in &self.refusals {
            if let Some(id) = refusal.operations.iter().find(|id| !known(id)) {
                return wrong(format!("refusals: the document has no operation {id}"));
            }
            if jsonschema::validator_for(&refusal.unless).is_err() {
                return wrong(format!("refusals: `unless` of {:?} is not a JSON Schema", refusal.operations));
            }
            if refusal.evidence.is_empty() || refusal.because.is_empty() {
                return wrong(format!("refusals: {:?} lacks `evidence` or `because`", refusal.operations));
            }
        }
        for reference in &self.references {
            let unknown = reference.operations.iter().find(|id| !known(id));
            if unknown.is_some() || !document.families.contains_key(&reference.by) || reference.evidence.is_empty() {
                return wrong(format!(
                    "references: no such operation or collection, or no evidence: {:?}",
                    reference.operations
                ));
            }
        }
        for tighter in &self.schemas {
            if tighter.evidence.is_empty() || jsonschema::validator_for(&tighter.must).is_err() {
                return wrong(format!("schemas: `must` of {:?} is not a JSON Schema, or lacks `evidence`", tighter.at));
            }
            if let Some(name) = unknown_member(document, tighter) {
                return wrong(format!("schemas: {:?} has no member {name}", tighter.at));
            }
        }
        for clamp in &self.clamps {
            for id in &clamp.operations {
                let has = document
                    .operation(id)
                    .is_some_and(|operation| operation.parameters.iter().any(|one| one.name == clamp.parameter));
                if !has || clamp.evidence.is_empty() {
                    return wrong(format!("clamps: {id} has no parameter {}, or no evidence", clamp.parameter));
                }
            }
        }
        for permission in &self.permissions {
            if let Some(id) = permission.operations.iter().find(|id| !known(id)) {
                return wrong(format!("permissions: the document has no operation {id}"));
            }
            if permission.evidence.is_empty() {
                return wrong(format!("permissions: {:?} lacks `evidence`", permission.operations));
            }
        }
        let kinds = document.property("/components/schemas/Activity", "type").unwrap_or_default();
        let kinds = listed(document.at(kinds));
        for (id, activity) in &self.activities {
            let operation = id.split(':').next().unwrap_or_default();
            if !known(operation) || !kinds.iter().any(|kind| kind.as_str() == Some(&activity.kind)) {
                return wrong(format!(
                    "activities.{id}: the document has no such operation, or no type {}",
                    activity.kind
                ));
            }
        }
        for (id, handler) in &self.handlers {
            if !known(id) || special::find(&handler.does).is_none() || handler.evidence.is_empty() {
                return wrong(format!(
                    "handlers.{id}: no such operation, no function {}, or no evidence",
                    handler.does
                ));
            }
        }
        Ok(())
    }
}

/// A member that `must` names at its top and the component does not have.
fn unknown_member(document: &Document, tighter: &super::Tighter) -> Option<String> {
    let mut names: Vec<&String> = tighter.must["properties"].as_object().into_iter().flat_map(Map::keys).collect();
    names.extend(tighter.must["dependentRequired"].as_object().into_iter().flat_map(Map::keys));
    for place in &tighter.at {
        let has = document.properties(&super::component(place));
        if let Some(name) = names.iter().find(|name| !has.is_empty() && !has.iter().any(|one| &one.name == **name)) {
            return Some((*name).clone());
        }
    }
    None
}

fn check_family(document: &Document, family: &Family, rules: &Rules) -> Result<(), String> {
    if rules.evidence.is_empty() {
        return Err("it lacks `evidence`".to_owned());
    }
    let has = |name: &str| {
        let arms = document.arms(document.target(&family.schema));
        let mut schemas = vec![family.schema.clone()];
        schemas.extend_from_slice(arms);
        schemas.iter().any(|schema| document.property(schema, name).is_some())
    };
    let members = rules.set.keys().chain(&rules.omit).chain(rules.rename.values()).chain(&rules.hide);
    let members = members.chain(rules.seeds.iter().flat_map(Map::keys)).chain(&rules.keeps);
    let members = members.chain(rules.unique.iter().map(|unique| &unique.field));
    if let Some(name) = members.into_iter().find(|name| !has(name)) {
        return Err(format!("its objects have no member {name}"));
    }
    let asked =
        |name: &str| family.request.as_deref().is_some_and(|request| document.property(request, name).is_some());
    if let Some(name) = rules.rename.keys().find(|name| !asked(name)) {
        return Err(format!("its request has no member {name}"));
    }
    rules.machine.as_ref().map_or(Ok(()), |machine| check_machine(document, family, machine))
}

fn check_machine(document: &Document, family: &Family, machine: &Machine) -> Result<(), String> {
    let field = document
        .property(&family.schema, &machine.field)
        .ok_or_else(|| format!("its objects have no member {}", machine.field))?;
    let states: Vec<&Value> = listed(document.at(document.target(field)));
    let named = machine.create.iter().chain(&machine.update).chain(&machine.delete).chain(machine.seconds.keys());
    let named = named.chain(
        machine.commands.iter().flat_map(|command| command.from.iter().chain(&command.ignored).chain(&command.through)),
    );
    if let Some(state) = named.into_iter().find(|state| !states.iter().any(|known| known.as_str() == Some(state))) {
        return Err(format!("the document has no state {state}"));
    }
    for command in &machine.commands {
        let Some(operation) = document.operation(&command.operation) else {
            return Err(format!("the document has no operation {}", command.operation));
        };
        let commands = operation.request.as_deref().and_then(|request| document.property(request, "command"));
        let commands = commands.map(|schema| listed(document.at(document.target(schema)))).unwrap_or_default();
        if command.command.as_deref().is_some_and(|name| !commands.iter().any(|known| known.as_str() == Some(name))) {
            return Err(format!("{} has no command {:?}", command.operation, command.command));
        }
        if command.evidence.is_empty() {
            return Err(format!("the command of {} lacks `evidence`", command.operation));
        }
    }
    Ok(())
}
