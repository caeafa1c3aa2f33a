//! The keys of types in the lock: their places, with the arms of unions by the value that tells them, because an index changes with
//! the order of the arms.

use std::collections::{BTreeMap, HashMap};

use crate::ir::{Api, Name, Shape, Step, TypeDef, TypeId, Union};

/// The key of every type.
#[derive(Debug)]
pub(crate) struct Keys {
    by_id: HashMap<TypeId, String>,
}

impl Keys {
    /// The keys of an API.
    pub(crate) fn new(api: &Api) -> Self {
        let unions: BTreeMap<&Name, &Union> = api
            .types
            .values()
            .filter_map(|own| match &own.shape {
                Shape::Union(union) => Some((&own.name, union)),
                _ => None,
            })
            .collect();
        Self { by_id: api.types.iter().map(|(id, own)| (id.clone(), key(&own.name, &unions))).collect() }
    }

    /// The key of a type.
    pub(crate) fn of(&self, definition: &TypeDef) -> String {
        self.by_id.get(&definition.pointer).cloned().unwrap_or_else(|| definition.name.place())
    }
}

fn key(name: &Name, unions: &BTreeMap<&Name, &Union>) -> String {
    let Name::Inline { owner, path } = name else { return name.place() };
    let told = path.iter().enumerate().map(|(index, step)| {
        let Step::Arm(arm) = step else { return step.clone() };
        let before = path.get(..index).unwrap_or_default();
        let union = match before {
            [] => unions.get(&Name::Component(owner.clone())),
            before => unions.get(&Name::Inline { owner: owner.clone(), path: before.to_vec() }),
        };
        // A step into a property is spelled with a dot: no place of the document is spelled with both signs.
        union.and_then(|union| union.tag_value(*arm)).map_or(step.clone(), |value| Step::Property(format!("|{value}")))
    });
    Name::Inline { owner: owner.clone(), path: told.collect() }.place()
}
