//! A judged request → what the operation does by its role alone, to the object that its path names.

use serde_json::{Map, Value, json};

use crate::behaviour::{Command, Rules, compiled};
use crate::document::{Document, Family, Operation, Paging, Role};
use crate::pages;
use crate::progress::{Move, Progress};
use crate::shape::{Fill, Maker};
use crate::state::{Object, State};
use crate::{special, texts};

/// Who calls.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller {
    /// The path of the API key; empty for a bearer token.
    pub(crate) key: String,
    /// The address.
    pub(crate) address: String,
    /// Host and port that the caller used.
    pub(crate) host: String,
}

/// A call that was let in.
pub(crate) struct Call<'a> {
    pub(crate) document: &'a Document,
    pub(crate) state: &'a mut State,
    pub(crate) progress: Progress,
    pub(crate) operation: &'a Operation,
    /// The arguments of the path, in order.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
    pub(crate) caller: Caller,
}

/// What a call gives.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    /// `result`.
    pub(crate) result: Option<Value>,
    /// More members of the envelope.
    pub(crate) envelope: Map<String, Value>,
    /// The body that is not JSON.
    pub(crate) text: Option<String>,
}

/// Why a call gives nothing.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) extra: Map<String, Value>,
}

pub(crate) type Outcome = Result<Reply, Refused>;

impl Refused {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), extra: Map::new() }
    }

    pub(crate) fn missing(what: &str) -> Self {
        Self::new(404, format!("there is no {what}"))
    }
}

impl Reply {
    pub(crate) fn result(result: Value) -> Self {
        Self { result: Some(result), ..Self::default() }
    }
}

/// Does a call.
pub(crate) fn run(call: &mut Call<'_>) -> Outcome {
    call.parents()?;
    call.refusals()?;
    let reply = match call.document.behaviour.handlers.get(&call.operation.id).and_then(|one| special::find(&one.does))
    {
        Some(handler) => handler(call)?,
        None => by_role(call)?,
    };
    if call.operation.method != "GET" {
        crate::activities::record(call);
    }
    Ok(reply)
}

/// What the role of the operation says.
pub(crate) fn by_role(call: &mut Call<'_>) -> Outcome {
    match call.operation.role {
        Role::List => list(call),
        Role::Create => create(call),
        Role::Get | Role::SingletonGet => get(call),
        Role::Update | Role::Upsert | Role::SingletonSet => update(call),
        Role::Delete | Role::SingletonDelete => delete(call),
        Role::Action => action(call),
        Role::Report => report(call),
        Role::Text => texts::text(call),
    }
}

impl<'a> Call<'a> {
    /// A template with the arguments of this call.
    pub(crate) fn concrete(&self, template: &str) -> String {
        let segments = template.split('/').map(|segment| {
            let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
            name.map_or_else(|| segment.to_owned(), |name| self.argument(name).replace('/', "%2F"))
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// An argument of the path; empty where there is none.
    pub(crate) fn argument(&self, name: &str) -> &str {
        self.path.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// The path of the object that the operation is about.
    pub(crate) fn target(&self) -> String {
        self.concrete(&self.operation.template)
    }

    /// The template of the nearest object that the path is below.
    pub(crate) fn parent_template(&self) -> String {
        let mut segments: Vec<&str> = self.operation.template.split('/').collect();
        segments.pop();
        while segments.last().is_some_and(|segment| !segment.starts_with('{')) {
            segments.pop();
        }
        segments.join("/")
    }

    /// The path of the nearest object that the path is below.
    pub(crate) fn parent(&self) -> String {
        self.concrete(&self.parent_template())
    }

    /// The family that the operation is about: of an action that of the object it is below.
    pub(crate) fn family(&self) -> Option<&'a Family> {
        let template = self.operation.template.as_str();
        let families = &self.document.families;
        let collection = |template: &str| template.rsplit_once('/').and_then(|(parent, _)| families.get(parent));
        match self.operation.role {
            Role::Get | Role::Update | Role::Upsert | Role::Delete => collection(template),
            Role::Action | Role::Report | Role::Text => collection(&self.parent_template()),
            _ => families.get(template),
        }
    }

    /// How the objects of that family behave.
    pub(crate) fn rules(&self) -> Option<&'a Rules> {
        self.document.behaviour.rules(&self.family()?.template)
    }

    /// Makes values for this call.
    pub(crate) fn maker(&mut self) -> Maker<'_> {
        let mut links = Map::new();
        for (name, value) in &self.path {
            links.insert(name.clone(), Value::from(value.clone()));
        }
        Maker { document: self.document, now: self.state.clock.text(), seed: &mut self.state.seed, links }
    }

    /// A value as a schema says.
    pub(crate) fn shape(&mut self, schema: &str, given: Option<&Value>, fill: Fill) -> Value {
        self.maker().shape(schema, given, fill, None)
    }

    /// A value as the result of the operation.
    pub(crate) fn answer(&mut self, given: &Value, fill: Fill) -> Value {
        match self.operation.result.clone() {
            Some(schema) => self.shape(&schema, Some(given), fill),
            None => Value::Null,
        }
    }

    /// Every object that the path is below must be there.
    fn parents(&mut self) -> Result<(), Refused> {
        let segments: Vec<&str> = self.operation.template.split('/').collect();
        for (at, segment) in segments.iter().enumerate().take(segments.len().saturating_sub(1)) {
            if !segment.starts_with('{') {
                continue;
            }
            let template = segments.get(..=at).unwrap_or_default().join("/");
            let path = self.concrete(&template);
            self.ensure_seeded(&template);
            if self.state.object(&path).is_none() || self.state.observe_quietly(&path, self.progress).is_none() {
                return Err(Refused::missing(&kind(&template)));
            }
        }
        Ok(())
    }

    /// The table's refusals.
    fn refusals(&mut self) -> Result<(), Refused> {
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

    /// The path of the collection that the operation is about.
    pub(crate) fn collection(&self) -> String {
        self.family().map(|family| self.concrete(&family.template)).unwrap_or_default()
    }

    /// A command of the table for this call, where its machine has one.
    fn command(&self, object: &Value) -> Option<&'a Command> {
        let machine = self.rules()?.machine.as_ref()?;
        let said = self.body["command"].as_str();
        machine.commands.iter().find(|command| {
            command.operation == self.operation.id
                && (command.command.is_none() || command.command.as_deref() == said)
                && command.when.as_ref().is_none_or(|when| {
                    compiled(&command.compiled, when).is_none_or(|validator| validator.is_valid(object))
                })
        })
    }
}

impl State {
    /// The object at a path as it is now; a parent that is only passed through is not looked at.
    pub(crate) fn observe_quietly(&mut self, path: &str, progress: Progress) -> Option<&mut Object> {
        match progress {
            Progress::Polls(_) => self.object_mut(path),
            _ => self.observe(path, progress),
        }
    }
}

/// The states that an object goes through, the first at once.
pub(crate) fn schedule(object: &mut Object, rules: &Rules, states: &[String], is_leaving: bool, now: i64) {
    let Some(machine) = &rules.machine else { return };
    let Some((first, rest)) = states.split_first() else { return };
    object.value[machine.field.as_str()] = Value::from(first.clone());
    object.pending.clear();
    let mut last = first;
    let mut next = |to: Option<String>, last: &String| {
        let seconds = machine.seconds.get(last).copied().unwrap_or(10);
        let begun = object.pending.is_empty().then_some(now);
        object.pending.push(Move { field: machine.field.clone(), to, seconds, begun, seen: 0 });
    };
    for state in rest {
        next(Some(state.clone()), last);
        last = state;
    }
    if is_leaving {
        next(None, last);
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

/// `…/services/{serviceId}` → `services`.
fn kind(template: &str) -> String {
    let mut segments = template.rsplit('/');
    segments.next();
    format!("such object in {}", segments.next().unwrap_or_default())
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

pub(crate) fn list(call: &mut Call<'_>) -> Outcome {
    let (Some(family), Some(schema)) = (call.family(), call.operation.result.clone()) else { return report(call) };
    call.ensure_seeded(&call.operation.template);
    let mut values = call.state.observe_all(&call.concrete(&family.template), call.progress);
    if call.rules().is_some_and(|rules| rules.newest_first) {
        values.reverse();
    }
    crate::filters::filter(call, &mut values)?;
    let element = format!("{}/items", call.document.target(&schema));
    let (page, envelope) = pages::cut(call, values)?;
    let is_same = call.document.is_same(&element, &family.schema);
    let page =
        page.into_iter().map(|value| if is_same { value } else { call.shape(&element, Some(&value), Fill::Required) });
    Ok(Reply { result: Some(page.collect()), envelope, text: None })
}

pub(crate) fn get(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    call.ensure_there(&path);
    let value = call.state.observe(&path, call.progress).map(|object| object.value.clone());
    let value = value.ok_or_else(|| Refused::missing(&kind(&call.operation.template)))?;
    Ok(Reply::result(call.answered(value)))
}

pub(crate) fn create(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return action(call) };
    let (id, _) = add(call, family)?;
    let path = format!("{}/{}", call.concrete(&family.template), id.replace('/', "%2F"));
    Ok(Reply::result(call.made(family, &path)))
}

/// Adds an object that the body describes; gives its id and what the first answer shows and no later one.
pub(crate) fn add(call: &mut Call<'_>, family: &Family) -> Result<(String, ()), Refused> {
    let collection = call.concrete(&family.template);
    let body = call.body.clone();
    call.unique(&collection, &body, None)?;
    let mut object = call.new_object(family, &body);
    let id = match &family.id_field {
        Some(field) => {
            let id = object.value[field.as_str()].clone();
            id.as_str().map_or_else(|| id.to_string(), str::to_owned)
        }
        None => call.state.seed.uuid(),
    };
    if call.state.object(&format!("{collection}/{}", id.replace('/', "%2F"))).is_some() {
        return Err(Refused::new(409, format!("{id} exists already")));
    }
    if let Some(rules) = call.document.behaviour.rules(&family.template)
        && let Some(machine) = &rules.machine
    {
        let now = call.state.clock.milliseconds();
        schedule(&mut object, rules, &machine.create, false, now);
    }
    call.state.insert(&format!("{collection}/{}", id.replace('/', "%2F")), object);
    Ok((id, ()))
}

pub(crate) fn update(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return action(call) };
    let (path, body) = (call.target(), call.body.clone());
    call.ensure_there(&path);
    let is_item = call.operation.role == Role::Update;
    let is_merge = call.operation.method == "PATCH";
    let known = call.state.observe(&path, call.progress).cloned();
    let mut object = match known {
        Some(object) => object,
        None if is_item || is_merge => return Err(Refused::missing(&kind(&call.operation.template))),
        None => {
            let object = call.new_object(family, &body);
            call.state.insert(&path, object);
            let rules = call.document.behaviour.rules(&family.template);
            if let (Some(rules), Some(object)) = (rules, call.state.object(&path).cloned()) {
                let mut object = object;
                let states = rules.machine.as_ref().map(|machine| machine.create.clone()).unwrap_or_default();
                let now = call.state.clock.milliseconds();
                schedule(&mut object, rules, &states, false, now);
                call.state.insert(&path, object);
            }
            return Ok(Reply::result(call.made(family, &path)));
        }
    };
    call.unique(&call.concrete(&family.template), &body, Some(&object.value))?;
    call.change(family, &mut object, &body, is_merge);
    if let Some(command) = call.command(&object.value) {
        call.obey(&mut object, command)?;
    } else if let Some(rules) = call.rules()
        && let Some(machine) = rules.machine.as_ref().filter(|machine| !machine.update.is_empty())
        && object.pending.is_empty()
    {
        let mut states = machine.update.clone();
        states.extend(object.value[machine.field.as_str()].as_str().map(str::to_owned));
        let now = call.state.clock.milliseconds();
        schedule(&mut object, rules, &states, false, now);
    }
    let value = object.value.clone();
    call.state.insert(&path, object);
    Ok(Reply::result(call.answered(value)))
}

pub(crate) fn delete(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    call.ensure_there(&path);
    let Some(mut object) = call.state.observe(&path, call.progress).cloned() else {
        return Err(Refused::missing(&kind(&call.operation.template)));
    };
    let states = call.rules().and_then(|rules| rules.machine.as_ref()).map(|machine| machine.delete.clone());
    match (call.rules(), states) {
        (Some(rules), Some(states)) if !states.is_empty() => {
            let now = call.state.clock.milliseconds();
            let field = rules.machine.as_ref().map(|machine| machine.field.clone()).unwrap_or_default();
            // Asked twice, it goes on going.
            if !states.iter().any(|state| object.value[field.as_str()] == state.as_str()) {
                schedule(&mut object, rules, &states, true, now);
                call.state.insert(&path, object);
            }
        }
        _ => drop(call.state.remove(&path)),
    }
    Ok(Reply::default())
}

/// A command on the object that the path is below: a move of its machine where the table has one, else a change of the members
/// that the body names.
pub(crate) fn action(call: &mut Call<'_>) -> Outcome {
    let path = call.parent();
    let body = call.body.clone();
    let Some(mut object) = call.state.observe(&path, call.progress).cloned() else {
        return Ok(Reply::result(call.answer(&body, Fill::Full)));
    };
    if let Some(command) = call.command(&object.value) {
        call.obey(&mut object, command)?;
    }
    let is_of_object = match (call.family(), &call.operation.result) {
        (Some(family), Some(result)) => call.document.is_same(&family.schema, result),
        _ => false,
    };
    if let Some(family) = call.family().filter(|_| is_of_object) {
        call.change(family, &mut object, &body, true);
        let value = object.value.clone();
        call.state.insert(&path, object);
        return Ok(Reply::result(value));
    }
    call.state.insert(&path, object);
    Ok(Reply::result(call.answer(&body, Fill::Full)))
}

/// A view that nothing writes.
pub(crate) fn report(call: &mut Call<'_>) -> Outcome {
    let Some(schema) = call.operation.result.clone() else { return Ok(Reply::default()) };
    let value = call.shape(&schema, None, Fill::Full);
    let value = match (call.operation.paging, value) {
        (Paging::Whole, value) => value,
        (_, Value::Array(values)) => Value::Array(pages::cut(call, values)?.0),
        (_, value) => value,
    };
    Ok(Reply::result(value))
}
