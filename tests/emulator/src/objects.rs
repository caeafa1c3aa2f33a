//! Objects: made from a request, changed by one, made without a request where no operation makes them, and shown.

use serde_json::{Map, Value};

use crate::behaviour::Command;
use crate::call::{Call, Refused};
use crate::document::{Family, Property, Role};
use crate::roles::schedule;
use crate::schema::listed;
use crate::shape::Fill;
use crate::state::Object;

/// How many objects a collection has that no operation fills, unless the table says otherwise.
const SEEDED: usize = 2;

impl Call<'_> {
    /// A new object of a family.
    pub(crate) fn new_object(&mut self, family: &Family, body: &Value) -> Object {
        let rules = self.document.behaviour.rules(&family.template);
        let mut given = body.as_object().cloned().unwrap_or_default();
        for (from, to) in rules.into_iter().flat_map(|rules| &rules.rename) {
            if let Some(value) = given.remove(from) {
                given.insert(to.clone(), value);
            }
        }
        for name in rules.into_iter().flat_map(|rules| &rules.hide) {
            given.remove(name);
        }
        for (name, value) in rules.into_iter().flat_map(|rules| &rules.set) {
            if given.get(name).is_none_or(Value::is_null) {
                given.insert(name.clone(), value.clone());
            }
        }
        // What names an object comes from the caller only where it cannot come from the server.
        if family.id_field.as_deref() == Some("id") {
            given.remove("id");
        }
        let own = family.item_parameter.clone();
        let mut maker = self.maker();
        // The argument of the path with the name of the item's own parameter is the id; others with that name are of parents.
        if let Some(name) = own.filter(|name| family.id_field.as_ref() != Some(name)) {
            maker.links.remove(&name);
        }
        let request = family.request.as_deref().or(Some(""));
        let mut value = maker.shape(&family.schema, Some(&Value::Object(given.clone())), Fill::Created, request);
        if let Some(members) = value.as_object_mut() {
            for name in rules.into_iter().flat_map(|rules| rules.omit.iter().chain(&rules.once)) {
                if given.get(name).is_none_or(Value::is_null) || rules.is_some_and(|rules| rules.once.contains(name)) {
                    members.shift_remove(name);
                }
            }
        }
        Object { value, ..Object::default() }
    }

    /// Changes an object as a request says: PATCH merges, PUT and POST replace.
    pub(crate) fn change(&mut self, family: &Family, object: &mut Object, body: &Value, is_merge: bool) {
        let rules = self.document.behaviour.rules(&family.template);
        let mut given = body.as_object().cloned().unwrap_or_default();
        for (from, to) in rules.into_iter().flat_map(|rules| &rules.rename) {
            if let Some(value) = given.remove(from) {
                given.insert(to.clone(), value);
            }
        }
        if family.id_field.as_deref() == Some("id") {
            given.remove("id");
        }
        let asked = self.operation.request.as_deref().map(|request| self.document.target(request));
        let arms = asked.map(|request| self.document.arms(request)).unwrap_or_default();
        let asked = asked.into_iter().chain(arms.iter().map(String::as_str));
        let asked: Vec<&Property> = asked.flat_map(|schema| self.document.properties(schema)).collect();
        let mut merged = object.value.as_object().cloned().unwrap_or_default();
        if !is_merge {
            let keeps = rules.map(|rules| rules.keeps.as_slice()).unwrap_or_default();
            merged.retain(|name, _| {
                !asked.iter().any(|one| one.name == *name)
                    || keeps.contains(name)
                    || family.id_field.as_ref() == Some(name)
            });
        }
        merge(&mut merged, &given, is_merge);
        // What is cleared, or not sent again, goes back to its default.
        for (name, value) in rules.into_iter().flat_map(|rules| &rules.set) {
            if !is_merge || given.get(name).is_some_and(Value::is_null) {
                merged.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        for name in ["updatedAt"] {
            if merged.contains_key(name) {
                merged.insert(name.to_owned(), Value::from(self.state.clock.text()));
            }
        }
        let fill = if is_merge { Fill::Required } else { Fill::Created };
        let schema = family.schema.clone();
        // A new list or object may be of another arm than the old one: then the old one goes.
        let shaped = self.maker().shape(&schema, Some(&Value::Object(merged)), fill, None);
        object.value = shaped;
    }

    /// Moves an object as a command says.
    pub(crate) fn obey(&mut self, object: &mut Object, command: &Command) -> Result<(), Refused> {
        let Some(rules) = self.rules() else { return Ok(()) };
        let Some(machine) = &rules.machine else { return Ok(()) };
        let state = object.value[machine.field.as_str()].as_str().unwrap_or_default().to_owned();
        if command.ignored.contains(&state) {
            return Ok(());
        }
        if !command.from.is_empty() && !command.from.contains(&state) {
            let name = command.command.as_deref().unwrap_or("the change");
            let message = format!("`{name}` is not allowed. Current state: '{state}'");
            return Err(Refused::new(command.otherwise, message));
        }
        let now = self.state.clock.milliseconds();
        schedule(object, rules, &command.through, false, now);
        for (name, value) in &command.set {
            object.value[name.as_str()] = value.clone();
        }
        Ok(())
    }

    /// What the first answer shows: the object, or a larger object that holds it beside what is shown once.
    pub(crate) fn made(&mut self, family: &Family, path: &str) -> Value {
        let value = self.state.object(path).map(|object| object.value.clone()).unwrap_or_default();
        let Some(result) = self.operation.result.clone() else { return Value::Null };
        let once: Vec<String> =
            self.document.behaviour.rules(&family.template).map(|rules| rules.once.clone()).unwrap_or_default();
        let is_same = self.document.is_same(&result, &family.schema);
        if is_same && once.is_empty() {
            return value;
        }
        let mut given = Map::new();
        let mut is_wrapped = false;
        for property in self.document.properties(&result) {
            if self.document.is_same(&property.schema, &family.schema) && !is_same {
                given.insert(property.name.clone(), value.clone());
                is_wrapped = true;
            }
        }
        if !is_wrapped {
            given = value.as_object().cloned().unwrap_or_default();
            // What the caller said of it, where this answer shows it and the object does not keep it.
            for (name, said) in self.body.as_object().into_iter().flatten() {
                given.entry(name.clone()).or_insert_with(|| said.clone());
            }
        }
        let fill = if is_wrapped { Fill::Full } else { Fill::Required };
        let mut shown = self.shape(&result, Some(&Value::Object(given)), fill);
        for name in once {
            let Some(schema) = self.document.property(&result, &name) else { continue };
            let made = match self.body.get(&name) {
                Some(said) if !said.is_null() => said.clone(),
                _ => self.shape_named(schema, &name),
            };
            shown[name.as_str()] = made;
        }
        shown
    }

    /// A new value of a member: its name says whether it is a secret.
    pub(crate) fn shape_named(&mut self, schema: &str, name: &str) -> Value {
        let schema = self.document.target(schema);
        let said = self.document.at(schema);
        let is_text = said["type"] == "string" || said.get("allOf").is_some();
        if is_text {
            crate::sample::scalar(&mut self.maker(), &serde_json::json!({}), "string", name)
        } else {
            self.shape(schema, None, Fill::Full)
        }
    }

    /// What an operation on an object answers: the object, in the shape that the operation has for it.
    pub(crate) fn answered(&mut self, value: Value) -> Value {
        let Some(result) = self.operation.result.clone() else { return Value::Null };
        match self.family() {
            Some(family) if self.document.is_same(&result, &family.schema) => value,
            Some(family) => {
                let mut properties = self.document.properties(&result).iter();
                let holder = properties.find(|property| self.document.is_same(&property.schema, &family.schema));
                let given = holder.map_or(value.clone(), |holder| serde_json::json!({holder.name.as_str(): value}));
                self.shape(&result, Some(&given), Fill::Required)
            }
            None => self.shape(&result, Some(&value), Fill::Required),
        }
    }

    /// Refuses a value that another object of the collection has.
    pub(crate) fn unique(&mut self, collection: &str, body: &Value, own: Option<&Value>) -> Result<(), Refused> {
        let Some(unique) = self.rules().and_then(|rules| rules.unique.as_ref()) else { return Ok(()) };
        let field = unique.field.as_str();
        let Some(wanted) = body.get(field).filter(|wanted| !wanted.is_null()) else { return Ok(()) };
        let is_taken = self.state.values(collection).any(|other| {
            &other[field] == wanted
                && own != Some(other)
                && own.is_none_or(|own| own.get("id").is_none() || own["id"] != other["id"])
                && unique.within.as_deref().is_none_or(|within| other[within] == body[within])
        });
        if is_taken {
            return Err(Refused::new(unique.status, format!("another object has this `{field}`")));
        }
        Ok(())
    }

    /// Makes the objects of a collection that no operation fills, when it is first looked at.
    pub(crate) fn ensure_seeded(&mut self, template: &str) {
        let template =
            template.rsplit_once('/').filter(|(_, item)| item.starts_with('{')).map_or(template, |(parent, _)| parent);
        let Some(family) = self.document.families.get(template) else { return };
        let collection = self.concrete(template);
        let rules = self.document.behaviour.rules(template);
        let is_filled = family.has_create && rules.is_none_or(|rules| rules.seed.is_none() && rules.seeds.is_empty());
        if is_filled || self.state.seeded.contains(&collection) {
            return;
        }
        self.state.seeded.insert(collection.clone());
        let seeds: Vec<Map<String, Value>> = rules.map(|rules| rules.seeds.clone()).unwrap_or_default();
        let codes = self.codes(family);
        let count = rules.and_then(|rules| rules.seed).unwrap_or(if seeds.is_empty() { SEEDED } else { seeds.len() });
        let count = if codes.is_empty() { count } else { codes.len() };
        for index in 0..count {
            let mut given = seeds.get(index).cloned().unwrap_or_default();
            if let (Some(code), Some(field)) = (codes.get(index), &family.id_field) {
                given.entry(field.clone()).or_insert_with(|| code.clone());
            }
            for (name, value) in rules.into_iter().flat_map(|rules| &rules.set) {
                given.entry(name.clone()).or_insert_with(|| value.clone());
            }
            let own = family.item_parameter.clone().filter(|name| family.id_field.as_ref() != Some(name));
            let mut maker = self.maker();
            own.and_then(|name| maker.links.remove(&name));
            if let Some(field) = &family.id_field {
                maker.links.remove(field);
            }
            let value = maker.shape(&family.schema, Some(&Value::Object(given)), Fill::Created, Some(""));
            let mut value = value;
            if let Some(members) = value.as_object_mut() {
                rules.into_iter().flat_map(|rules| &rules.omit).for_each(|name| drop(members.shift_remove(name)));
            }
            let id = family.id_field.as_deref().map(|field| value[field].clone());
            let mut id =
                id.map_or_else(|| index.to_string(), |id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
            if self.state.object(&format!("{collection}/{id}")).is_some() {
                id = format!("{id}-{}", index + 1);
                if let Some(field) = family.id_field.as_deref() {
                    value[field] = Value::from(id.clone());
                }
            }
            let path = format!("{collection}/{}", id.replace('/', "%2F"));
            self.state.insert(&path, Object { value, ..Object::default() });
        }
    }

    /// The ids that the document lists, where it does.
    fn codes(&self, family: &Family) -> Vec<Value> {
        let schema = family.id_field.as_deref().and_then(|field| self.document.property(&family.schema, field));
        let schema = schema.map(|schema| self.document.at(self.document.target(schema)));
        schema.map(|schema| listed(schema).into_iter().cloned().collect()).unwrap_or_default()
    }

    /// Makes the one object at a path that always has values, when it is first looked at.
    pub(crate) fn ensure_there(&mut self, path: &str) {
        let Some(family) = self.family() else { return };
        if family.item_parameter.is_some() {
            return self.ensure_seeded(&family.template.clone());
        }
        let is_single = matches!(self.operation.role, Role::SingletonGet | Role::SingletonSet | Role::SingletonDelete);
        let rules = self.document.behaviour.rules(&family.template);
        let is_always = rules.is_some_and(|rules| rules.always) || !(family.has_create || family.has_delete);
        if is_single && is_always && self.state.object(path).is_none() {
            let given = Value::Object(rules.map(|rules| rules.set.clone()).unwrap_or_default());
            let schema = family.schema.clone();
            let mut value = self.maker().shape(&schema, Some(&given), Fill::Created, Some(""));
            if let Some(members) = value.as_object_mut() {
                rules.into_iter().flat_map(|rules| &rules.omit).for_each(|name| drop(members.shift_remove(name)));
            }
            self.state.insert(path, Object { value, ..Object::default() });
        }
    }
}

/// Puts members into an object: null clears, lists replace, `{add, remove}` changes a list, objects merge in a PATCH.
fn merge(object: &mut Map<String, Value>, given: &Map<String, Value>, is_merge: bool) {
    for (name, value) in given {
        let known = object.get_mut(name);
        match (value, known) {
            (Value::Null, _) => drop(object.shift_remove(name)),
            (Value::Object(change), known) if is_merge && is_list_change(change, known.as_deref()) => {
                let mut list = known.and_then(|known| known.as_array().cloned()).unwrap_or_default();
                let gone = change.get("remove").and_then(Value::as_array).cloned().unwrap_or_default();
                list.retain(|one| !gone.iter().any(|gone| is_meant(one, gone)));
                for added in change.get("add").and_then(Value::as_array).into_iter().flatten() {
                    list.retain(|one| !is_meant(one, added));
                    list.push(added.clone());
                }
                object.insert(name.clone(), Value::Array(list));
            }
            (Value::Object(change), Some(Value::Object(known))) if is_merge && is_compatible(known, change) => {
                merge(known, change, true);
            }
            (value, _) => drop(object.insert(name.clone(), value.clone())),
        }
    }
}

/// Whether an object says what to add to a list and what to take away.
fn is_list_change(change: &Map<String, Value>, known: Option<&Value>) -> bool {
    !change.is_empty()
        && change
            .iter()
            .all(|(name, value)| ["add", "remove"].contains(&name.as_str()) && (value.is_array() || value.is_null()))
        && known.is_none_or(Value::is_array)
}

/// Whether an element of a list is the one that a change means: all that the change says of its key is so.
fn is_meant(one: &Value, said: &Value) -> bool {
    const KEYS: [&str; 4] = ["id", "key", "source", "cloudProviderId"];
    one == said
        || KEYS.iter().any(|key| {
            let (own, said) = (one.get(key), said.get(key));
            own.is_some() && own == said
        })
}

/// Whether two objects are of the same arm, as far as their tags say.
fn is_compatible(known: &Map<String, Value>, change: &Map<String, Value>) -> bool {
    ["type", "provider", "bucketProvider", "displayType", "configType"].iter().all(|tag| {
        match (known.get(*tag), change.get(*tag)) {
            (Some(known), Some(change)) => known == change,
            _ => true,
        }
    })
}
