//! Changes of a document → the new document without them, and with everything else that is new.

use clickhouse_cloud_generator::diff::{Change, Kind};
use serde_json::{Map, Value, json};

use super::place::{Places, holder, last, parent, tokens};
use super::refer::{GONE, complete, references, sweep, unit};

/// Keywords that say of what type a schema is.
const STRUCTURE: [&str; 10] =
    ["type", "properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref", "nullable"];

/// The new document with some changes undone.
pub(super) fn undone(old: &Value, new: &Value, all: &[Change], changes: &[&Change]) -> Value {
    let places = Places::of(old, new, all);
    let mut undo = Undo { old, places, document: new.clone(), elements: Vec::new(), paths: Vec::new() };
    // A reference takes what it leads to along, as that is then; what stands beside it comes after.
    let turn = |change: &&Change| match change.kind {
        kind if is_reference(kind) => 1,
        Kind::TypeChanged => {
            2 * usize::from(pointer(&change.new).is_some_and(|at| new.pointer(&format!("{at}/$ref")).is_some()))
        }
        _ => 0,
    };
    let mut changes = changes.to_vec();
    changes.sort_by_key(turn);
    changes.into_iter().for_each(|change| undo.one(change));
    undo.finish()
}

fn is_reference(kind: Kind) -> bool {
    matches!(kind, Kind::ReferenceChanged | Kind::ReferenceExtracted | Kind::ReferenceInlined)
}

struct Undo<'a> {
    old: &'a Value,
    places: Places<'a>,
    document: Value,
    /// Elements that come back: the list, their old position, and what they are.
    elements: Vec<(String, usize, Value)>,
    /// Paths that get other names, at last.
    paths: Vec<(String, String)>,
}

impl Undo<'_> {
    fn one(&mut self, change: &Change) {
        let (old, new) = (pointer(&change.old), pointer(&change.new));
        match change.kind {
            Kind::OperationAdded | Kind::BodyAdded | Kind::MediaTypeAdded | Kind::ResponseAdded => {
                self.remove(new.unwrap())
            }
            Kind::OperationRemoved | Kind::BodyRemoved | Kind::MediaTypeRemoved | Kind::ResponseRemoved => {
                self.restore(old.unwrap())
            }
            Kind::SchemaAdded | Kind::ComponentAdded => self.without(new.unwrap()),
            Kind::SchemaRemoved | Kind::ComponentRemoved => self.with(old.unwrap()),
            Kind::OperationMoved => {
                let operation = self.document.pointer(new.unwrap()).cloned().unwrap();
                self.remove(new.unwrap());
                self.put(old.unwrap(), operation);
            }
            Kind::ParameterRenamed => {
                self.value(change);
                let path = tokens(new.unwrap())[1].clone();
                let name = |value: &Option<Value>| format!("{{{}}}", value.as_ref().unwrap().as_str().unwrap());
                self.paths.push((path.clone(), path.replace(&name(&change.after), &name(&change.before))));
            }
            Kind::PropertyAdded => {
                self.remove(new.unwrap());
                self.require(new.unwrap(), false);
            }
            Kind::PropertyRemoved => {
                self.restore(old.unwrap());
                let schema = holder(old.unwrap());
                let name = json!(last(old.unwrap()));
                let required = self.old.pointer(&format!("{schema}/required")).and_then(Value::as_array);
                let was = required.is_some_and(|names| names.contains(&name));
                self.require(&self.places.in_new(old.unwrap()), was);
            }
            Kind::PropertyRequired => self.require(&self.property(new.unwrap()), false),
            Kind::PropertyOptional => self.require(&self.property(new.unwrap()), true),
            Kind::NullableAdded => self.null(&schema(new.unwrap()), false),
            Kind::NullableRemoved => self.null(&schema(new.unwrap()), true),
            Kind::TypeChanged if is_object(change) => self.value(change),
            Kind::TypeChanged => {
                let kept =
                    ["object", "array"].iter().any(|name| says(&change.before, name) && says(&change.after, name));
                let keywords = if kept { &STRUCTURE[..1] } else { &STRUCTURE[..5] };
                let (old, new) = (schema(old.unwrap()), schema(new.unwrap()));
                let says = |document: &Value, at: &str| document.pointer(&format!("{at}/type")).cloned();
                // Where both say the same, the values that are listed say it.
                let said = says(self.old, &old);
                let by_values = said.is_some() && said == says(&self.document, &new);
                self.keywords(&old, &new, if by_values { &["enum", "const"] } else { keywords });
            }
            Kind::BecameUnion | Kind::NoLongerUnion | Kind::UnionKindChanged => {
                self.keywords(old.unwrap(), new.unwrap(), &STRUCTURE);
            }
            Kind::ReferenceExtracted => {
                let at = parent(new.unwrap());
                let target = self.target(at);
                self.set(at, target);
            }
            Kind::ReferenceInlined => {
                let now = self.document.pointer(new.unwrap()).cloned().unwrap();
                let reference = change.before.clone().unwrap();
                self.component(&reference, now);
                self.set(new.unwrap(), json!({ "$ref": reference }));
            }
            Kind::ReferenceChanged => {
                let now = self.target(parent(new.unwrap()));
                let reference = change.before.clone().unwrap();
                self.component(&reference, now);
                self.set(new.unwrap(), reference);
            }
            _ => self.value(change),
        }
    }

    /// A change of one value: as it was, gone again, or back.
    fn value(&mut self, change: &Change) {
        let (old, new) = (pointer(&change.old), pointer(&change.new));
        match (&change.before, &change.after) {
            (Some(before), Some(_)) => self.set(new.unwrap(), before.clone()),
            (None, Some(_)) => self.remove(new.unwrap()),
            (Some(before), None) => self.put(&self.places.in_new(old.unwrap()), before.clone()),
            (None, None) => panic!("nobody knows how to undo {}", change.fingerprint()),
        }
    }

    fn set(&mut self, at: &str, value: Value) {
        *self.document.pointer_mut(at).unwrap_or_else(|| panic!("nothing at {at}")) = value;
    }

    fn remove(&mut self, at: &str) {
        let name = last(at);
        match self.document.pointer_mut(parent(at)) {
            Some(Value::Object(members)) => drop(members.shift_remove(&name)),
            Some(Value::Array(elements)) => elements[name.parse::<usize>().unwrap()] = json!(GONE),
            _ => {}
        }
    }

    /// Puts a value where the new document has, or can have, a place for it.
    fn put(&mut self, at: &str, value: Value) {
        let (holder, name) = (parent(at), last(at));
        match self.document.pointer_mut(holder) {
            Some(Value::Object(members)) => drop(members.insert(name, value)),
            Some(Value::Array(_)) => self.elements.push((holder.to_owned(), name.parse().unwrap(), value)),
            _ => {
                let whole = if name.parse::<usize>().is_ok() { json!([value]) } else { json!({ name: value }) };
                self.put(holder, whole);
            }
        }
    }

    /// Puts back what stood somewhere in the old document; where its holder is gone too, that.
    fn restore(&mut self, old: &str) {
        let mut from = old.to_owned();
        while self.document.pointer(parent(&self.places.in_new(&from))).is_none() {
            from = parent(&from).to_owned();
        }
        let value = self.old.pointer(&from).cloned().unwrap();
        self.put(&self.places.in_new(&from), value);
    }

    /// Takes a component away, and each reference to it.
    fn without(&mut self, component: &str) {
        self.remove(component);
        for at in references(&self.document, component) {
            let whole = unit(&at);
            match self.old.pointer(&self.places.in_old(&whole)).cloned() {
                Some(was) => self.set(&whole, was),
                None if tokens(&whole).len() == 3 => self.without(&whole),
                None => {
                    self.remove(&whole);
                    if last(parent(&whole)) == "properties" {
                        self.require(&whole, false);
                    }
                }
            }
        }
    }

    /// Puts a component back, and each reference to it.
    fn with(&mut self, component: &str) {
        self.restore(component);
        for at in references(self.old, component) {
            let mut whole = unit(&at);
            // What was an object becomes one again.
            let is_property = last(parent(&whole)) == "properties";
            if is_property && self.document.pointer(&self.places.in_new(parent(&whole))).is_none() {
                whole = holder(&whole).to_owned();
            }
            // A component that is gone as well comes back with the references to it.
            if tokens(&whole).len() == 3 && self.document.pointer(&whole).is_none() {
                self.with(&whole);
            } else {
                self.restore(&whole);
            }
        }
    }

    /// Whether a property is required.
    fn require(&mut self, property: &str, is_required: bool) {
        let (name, schema) = (json!(last(property)), holder(property));
        let Some(Value::Object(schema)) = self.document.pointer_mut(schema) else { return };
        let list = schema.entry("required").or_insert_with(|| json!([]));
        let Some(names) = list.as_array_mut() else { return };
        names.retain(|known| *known != name);
        if is_required {
            names.push(name);
        }
        if names.is_empty() {
            schema.shift_remove("required");
        }
    }

    /// The property that an entry of `required` names.
    fn property(&self, at: &str) -> String {
        if last(parent(at)) == "required" {
            let name = self.places.named(at);
            return format!("{}/properties/{}", parent(parent(at)), name.replace('~', "~0").replace('/', "~1"));
        }
        at.to_owned()
    }

    /// Whether a schema takes null.
    fn null(&mut self, at: &str, takes: bool) {
        let Some(Value::Object(schema)) = self.document.pointer_mut(at) else { return };
        schema.shift_remove("nullable");
        let is_null = |value: &Value| value.is_null() || value == "null" || value["type"] == "null";
        for keyword in ["type", "enum", "oneOf", "anyOf"] {
            match schema.get_mut(keyword) {
                Some(Value::Array(list)) => {
                    list.retain(|value| !is_null(value));
                    match (takes, keyword) {
                        (true, "type") => list.push(json!("null")),
                        (true, "enum") => list.push(Value::Null),
                        (true, _) => list.push(json!({ "type": "null" })),
                        _ => {}
                    }
                }
                Some(name @ Value::String(_)) if takes => *name = json!([name, "null"]),
                _ => {}
            }
        }
        if takes && schema.contains_key("$ref") {
            let own = Value::Object(std::mem::take(schema));
            *schema = Map::from_iter([("oneOf".to_owned(), json!([own, { "type": "null" }]))]);
        }
    }

    /// Some keywords of a schema as they were.
    fn keywords(&mut self, old: &str, new: &str, keywords: &[&str]) {
        let was = self.old.pointer(old).cloned().unwrap_or_default();
        let Some(Value::Object(schema)) = self.document.pointer_mut(new) else { return };
        for keyword in keywords {
            match was.get(keyword) {
                Some(value) => drop(schema.insert((*keyword).to_owned(), value.clone())),
                None => drop(schema.shift_remove(*keyword)),
            }
        }
    }

    /// What a reference leads to.
    fn target(&self, at: &str) -> Value {
        let reference = self.document.pointer(at).and_then(|schema| schema["$ref"].as_str()).unwrap();
        self.document.pointer(reference.strip_prefix('#').unwrap()).cloned().unwrap()
    }

    /// Names what a reference led to before; it is as it is now.
    fn component(&mut self, reference: &Value, now: Value) {
        let at = reference.as_str().and_then(|reference| reference.strip_prefix('#')).unwrap().to_owned();
        if self.document.pointer(&at).is_none() {
            self.put(&at, now);
        }
    }

    fn finish(mut self) -> Value {
        sweep(&mut self.document);
        self.elements.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        for (list, index, value) in self.elements {
            if let Some(Value::Array(elements)) = self.document.pointer_mut(&list) {
                elements.insert(index.min(elements.len()), value);
            }
        }
        for (now, then) in self.paths {
            let paths = self.document["paths"].as_object_mut().unwrap();
            if let Some(item) = paths.shift_remove(&now) {
                paths.insert(then, item);
            }
        }
        complete(&mut self.document, self.old);
        self.document
    }
}

fn pointer(site: &Option<clickhouse_cloud_generator::diff::Site>) -> Option<&str> {
    site.as_ref().map(|site| site.pointer.as_str())
}

/// The schema whose keyword a place is, or which it is itself.
fn schema(at: &str) -> String {
    let name = last(at);
    let outer = last(parent(parent(at)));
    if matches!(name.as_str(), "type" | "nullable" | "enum") && !matches!(last(parent(at)).as_str(), "properties") {
        return parent(at).to_owned();
    }
    if matches!(last(parent(at)).as_str(), "oneOf" | "anyOf") && outer != "properties" {
        return parent(parent(at)).to_owned();
    }
    at.to_owned()
}

fn is_object(change: &Change) -> bool {
    [&change.before, &change.after].into_iter().flatten().any(Value::is_object)
}

fn says(types: &Option<Value>, name: &str) -> bool {
    types
        .as_ref()
        .is_some_and(|types| types == name || types.as_array().is_some_and(|list| list.contains(&json!(name))))
}
