//! A call that the document lets through → whether the table does: references that must not dangle, and refusals by state.

use serde_json::{Map, Value, json};

use crate::behaviour::compiled;
use crate::call::{Call, Refused};
use crate::document::Role;
use crate::state::Object;

impl Call<'_> {
    /// The table's refusals.
    pub(crate) fn refusals(&mut self) -> Result<(), Refused> {
        let document = self.document;
        let id = self.operation.id.as_str();
        let of_operation =
            |refusal: &&crate::behaviour::Refusal| refusal.operations.iter().any(|operation| operation == id);
        self.references()?;
        let refusals: Vec<_> = document.behaviour.refusals.iter().filter(of_operation).collect();
        if refusals.is_empty() {
            return Ok(());
        }
        let world = self.world();
        for refusal in refusals {
            // What only says more about values than the schema does is not known to the document as published.
            if refusal.status == 400 && document.is_lenient() {
                continue;
            }
            let Some(validator) = compiled(&refusal.compiled, &refusal.unless) else { continue };
            if !validator.is_valid(&world) {
                let mut extra = refusal.extra.clone();
                for value in extra.values_mut() {
                    if let Some(text) = value.as_str().map(|text| filled(text, &world)) {
                        *value = Value::from(text);
                    }
                }
                return Err(Refused { status: refusal.status, message: filled(&refusal.because, &world), extra });
            }
        }
        Ok(())
    }

    /// What others refer to stays: an object of the collection that has the id anywhere refers to it.
    fn references(&mut self) -> Result<(), Refused> {
        let document = self.document;
        let own = self.target();
        let id = own.rsplit('/').next().unwrap_or_default();
        for reference in document.behaviour.references.iter().filter(|one| one.operations.contains(&self.operation.id))
        {
            let collection = self.concrete(&reference.by);
            let objects = self.state.collections.get(&collection).into_iter().flatten();
            let refers = |key: &str, object: &Object| {
                let counts = reference.when.as_ref().is_none_or(|when| {
                    compiled(&reference.compiled, when).is_none_or(|validator| validator.is_valid(&object.value))
                });
                let hidden = object.hidden.values().any(|value| value == id);
                counts && (key != id || own != format!("{collection}/{key}")) && (hidden || has_text(&object.value, id))
            };
            let mut referring = objects.filter(|(key, object)| refers(key, object));
            if referring.next().is_some() {
                return Err(Refused::new(reference.status, reference.because.clone()));
            }
        }
        Ok(())
    }

    /// What refusals are decided by.
    fn world(&mut self) -> Value {
        let target = match self.operation.role {
            Role::Action | Role::Report | Role::Text => self.parent(),
            _ => self.target(),
        };
        let mut parents = Map::new();
        let segments: Vec<&str> = self.operation.template.split('/').collect();
        for (at, segment) in segments.iter().enumerate() {
            if let Some(name) = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                let path = self.concrete(&segments.get(..=at).unwrap_or_default().join("/"));
                let value = self.state.object(&path).map(|object| object.value.clone());
                parents.insert(name.to_owned(), value.unwrap_or_default());
            }
        }
        // A change that is refused is a look, too: who tries again and again gets there.
        let object = match self.operation.role {
            Role::Update | Role::Delete => self.state.observe(&target, self.progress).cloned(),
            _ => self.state.observe_quietly(&target, self.progress).cloned(),
        };
        let object = object.unwrap_or_default();
        let siblings: Vec<Value> = self.state.values(&self.collection()).cloned().collect();
        json!({
            "request": self.body,
            "query": self.query,
            "path": self.path.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
            "object": object.value,
            "hidden": object.hidden,
            "pending": !object.pending.is_empty(),
            "parents": parents,
            "siblings": siblings,
            "settings": self.state.settings,
            "caller": {"key": self.caller.key.rsplit('/').next()},
        })
    }
}

/// Whether a text stands anywhere in a value.
fn has_text(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => own == text,
        Value::Array(list) => list.iter().any(|value| has_text(value, text)),
        Value::Object(members) => members.values().any(|value| has_text(value, text)),
        _ => false,
    }
}

/// A text with `{object.state}` filled in.
fn filled(text: &str, world: &Value) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let Some((name, rest)) = part.split_once('}') else { continue };
        let value = world.pointer(&format!("/{}", name.replace('.', "/")));
        match value {
            Some(Value::String(text)) => filled.push_str(text),
            Some(value) => filled.push_str(&value.to_string()),
            None => {}
        }
        filled.push_str(rest);
    }
    filled
}
