//! Turns document and policy into both several times over, each copy with components, operations, paths and tags of its own.

use anyhow::{Result, anyhow, bail};
use clickhouse_cloud_generator::http::ADDITIONAL;
use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use clickhouse_cloud_generator::source;
use serde_json::{Map, Value};

const SCHEMA: &str = "#/components/schemas/";

/// Document and policy as text, the overlay applied, with `times - 1` (at most 26) renamed copies of everything beside the original.
///
/// # Errors
///
/// Where an input cannot be read, the overlay does not apply (to the committed document: strictly), or the policy has a section that this does not know.
pub fn inflate(spec: &str, overlay: &str, mode: Mode, policy: &str, times: usize) -> Result<(String, String)> {
    let mut original = source::parse(spec).map_err(|finding| anyhow!("{finding}"))?;
    let findings = Overlay::parse(overlay).map_err(|findings| anyhow!("{findings}"))?.apply(&mut original, mode);
    if findings.has_errors() {
        bail!("{findings}");
    }
    let original_policy = source::parse(policy).map_err(|finding| anyhow!("{finding}"))?;
    let (mut document, mut policy) = (original.clone(), original_policy.clone());
    for letter in ('A'..='Z').take(times.saturating_sub(1)) {
        let copy = Copy { words: format!("Copy{letter}"), module: format!("copy_{}", letter.to_ascii_lowercase()) };
        merge(&mut document, copy.document(&original));
        merge(&mut policy, copy.policy(&original_policy)?);
    }
    Ok((document.to_string(), policy.to_string()))
}

/// One copy, by the words that tell it from the original.
struct Copy {
    words: String,
    module: String,
}

impl Copy {
    /// A name of the document; the line keeps the words apart where the name begins with a small letter.
    fn name(&self, name: &str) -> String {
        format!("{}_{name}", self.words)
    }

    /// The name of a type.
    fn type_name(&self, name: &str) -> String {
        format!("{}{name}", self.words)
    }

    fn document(&self, original: &Value) -> Value {
        let components = members(original.pointer("/components/schemas"));
        let schemas: Map<_, _> = components.map(|(name, schema)| (self.name(name), self.references(schema))).collect();
        let paths: Map<_, _> = members(original.get("paths"))
            .map(|(path, item)| {
                let operations = members(Some(item)).map(|(field, part)| (field.clone(), self.field(field, part)));
                (format!("/{}{path}", self.module), Value::Object(operations.collect()))
            })
            .collect();
        serde_json::json!({ "components": { "schemas": schemas }, "paths": paths })
    }

    /// A field of a path: an operation, or several by their methods.
    fn field(&self, field: &str, part: &Value) -> Value {
        if field != ADDITIONAL {
            return self.operation(part);
        }
        members(Some(part)).map(|(method, part)| (method.clone(), self.operation(part))).collect()
    }

    fn operation(&self, part: &Value) -> Value {
        let mut part = self.references(part);
        if let Some(id) = part.get_mut("operationId") {
            *id = self.text(id);
        }
        if let Some(tags) = part.get_mut("tags") {
            *tags = self.texts(tags);
        }
        part
    }

    /// The same, but referring to the schemas of this copy.
    fn references(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix(SCHEMA) {
                Some(name) => Value::from(format!("{SCHEMA}{}", self.name(name))),
                None => value.clone(),
            },
            Value::Array(elements) => elements.iter().map(|element| self.references(element)).collect(),
            Value::Object(object) => {
                Value::Object(object.iter().map(|(name, value)| (name.clone(), self.references(value))).collect())
            }
            value => value.clone(),
        }
    }

    /// What the policy says about the original, said about the copy.
    fn policy(&self, original: &Value) -> Result<Value> {
        let mut policy = Map::new();
        for (section, entries) in members(Some(original)) {
            let copied = match section.as_str() {
                "resources" => self.entries(entries, |resource| self.resource(resource)),
                "methods" | "fields" | "unions" => self.entries(entries, Value::clone),
                "requests" | "types" => self.entries(entries, |name| self.type_text(name)),
                "edits" => self.entries(entries, |name| self.text(name)),
                "aliases" => self.aliases(entries),
                "arguments" => self.entries(entries, Value::clone),
                "guaranteed" | "keeps" | "secrets" => self.texts(entries),
                "shared" => {
                    self.type_entries(entries, |shared| self.with(shared, "places", |places| self.texts(places)))
                }
                "variants" => self.type_entries(entries, Value::clone),
                "waiters" => list(entries).map(|wait| self.with(wait, "operation", |id| self.text(id))).collect(),
                unknown => bail!("the policy has a section `{unknown}`, and nobody said how to copy it: {}", file!()),
            };
            policy.insert(section.clone(), copied);
        }
        Ok(Value::Object(policy))
    }

    /// A former name of a method is one of its handle, which is a copy too; the others are names of types.
    fn aliases(&self, aliases: &Value) -> Value {
        let copied = members(Some(aliases)).map(|(list_name, names)| {
            let own = |former: &Value| match list_name.as_str() {
                "methods" => former.clone(),
                _ => list(former).map(|name| self.type_text(name)).collect(),
            };
            (list_name.clone(), self.entries(names, own))
        });
        Value::Object(copied.collect())
    }

    fn resource(&self, resource: &Value) -> Value {
        let copy = self.with(resource, "module", |module| Value::from(format!("{}_{}", self.module, plain(module))));
        let mut copy = self.with(&copy, "handle", |handle| self.type_text(handle));
        if let Value::Object(copy) = &mut copy {
            let words = self.module.split('_').map(Value::from);
            let drop = list(resource.get("drop").unwrap_or(&Value::Null)).cloned().chain(words).collect();
            copy.insert("drop".to_owned(), drop);
        }
        copy
    }

    fn entries(&self, entries: &Value, value: impl Fn(&Value) -> Value) -> Value {
        Value::Object(members(Some(entries)).map(|(name, entry)| (self.name(name), value(entry))).collect())
    }

    fn type_entries(&self, entries: &Value, value: impl Fn(&Value) -> Value) -> Value {
        Value::Object(members(Some(entries)).map(|(name, entry)| (self.type_name(name), value(entry))).collect())
    }

    /// An object with one of its members changed, where it has it.
    fn with(&self, object: &Value, name: &str, change: impl Fn(&Value) -> Value) -> Value {
        let mut copy = object.clone();
        if let Some(member) = copy.get_mut(name) {
            *member = change(member);
        }
        copy
    }

    fn text(&self, name: &Value) -> Value {
        Value::from(self.name(plain(name)))
    }

    fn texts(&self, names: &Value) -> Value {
        list(names).map(|name| self.text(name)).collect()
    }

    fn type_text(&self, name: &Value) -> Value {
        Value::from(self.type_name(plain(name)))
    }
}

/// Adds what the second has to the first, object by object and list by list.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                match into.get_mut(&name) {
                    Some(member) => merge(member, value),
                    None => drop(into.insert(name, value)),
                }
            }
        }
        (Value::Array(into), Value::Array(from)) => into.extend(from),
        (into, from) => *into = from,
    }
}

fn members(object: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    object.and_then(Value::as_object).into_iter().flatten()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn plain(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
