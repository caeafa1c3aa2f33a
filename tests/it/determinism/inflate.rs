//! The document and its policy → both several times over, each copy with components, operations, paths and tags of its own.

use clickhouse_cloud_generator::http::ADDITIONAL;
use clickhouse_cloud_tests::{committed, mended};
use serde_json::{Map, Value, json};

/// The document and the policy, each with `times - 1` renamed copies of everything beside the original.
pub(super) fn inflate(times: usize) -> (String, String) {
    let mut document = mended().clone();
    let original: Value = serde_yaml::from_str(&committed().policy).unwrap();
    let mut policy = original.clone();
    for letter in ('A'..).take(times - 1) {
        let copy = Copy { words: format!("Copy{letter}"), module: format!("copy_{}", letter.to_ascii_lowercase()) };
        copy.document(&mut document);
        copy.policy(&original, &mut policy);
    }
    (document.to_string(), serde_yaml::to_string(&policy).unwrap())
}

/// One copy and the words that tell it from the original.
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

    fn names<'a>(&self, entries: &'a Value, value: impl Fn(&'a Value) -> Value) -> Map<String, Value> {
        entries.as_object().into_iter().flatten().map(|(key, entry)| (self.name(key), value(entry))).collect()
    }

    fn type_names<'a>(&self, entries: &'a Value, value: impl Fn(&'a Value) -> Value) -> Map<String, Value> {
        entries.as_object().into_iter().flatten().map(|(key, entry)| (self.type_name(key), value(entry))).collect()
    }

    fn document(&self, document: &mut Value) {
        let schemas = self.names(&mended()["components"]["schemas"], |schema| self.references(schema));
        document["components"]["schemas"].as_object_mut().unwrap().extend(schemas);
        for (path, item) in mended()["paths"].as_object().unwrap() {
            let mut item = self.references(item);
            let (others, fields): (Vec<_>, Vec<_>) =
                item.as_object_mut().unwrap().iter_mut().partition(|(field, _)| *field == ADDITIONAL);
            let others = others.into_iter().filter_map(|(_, others)| others.as_object_mut()).flatten();
            let operations = fields.into_iter().chain(others).map(|(_, operation)| operation);
            for operation in operations.filter_map(Value::as_object_mut) {
                let id = operation["operationId"].as_str().unwrap();
                operation.insert("operationId".to_owned(), json!(self.name(id)));
                let tag = operation["tags"][0].as_str().unwrap();
                operation.insert("tags".to_owned(), json!([self.name(tag)]));
            }
            document["paths"][format!("/{}{path}", self.module)] = item;
        }
    }

    /// The same, but referring to the schemas of this copy.
    fn references(&self, value: &Value) -> Value {
        match value {
            Value::Object(object) => Value::Object(
                object
                    .iter()
                    .map(|(name, value)| {
                        match value.as_str().and_then(|text| text.strip_prefix("#/components/schemas/")) {
                            Some(schema) => {
                                (name.clone(), json!(format!("#/components/schemas/{}", self.name(schema))))
                            }
                            None => (name.clone(), self.references(value)),
                        }
                    })
                    .collect(),
            ),
            Value::Array(elements) => elements.iter().map(|element| self.references(element)).collect(),
            value => value.clone(),
        }
    }

    /// What policy says about the original, said about the copy.
    fn policy(&self, original: &Value, policy: &mut Value) {
        let text = |value: &Value| json!(self.type_name(value.as_str().unwrap()));
        let list = |value: &Value| {
            let entries = value.as_array().into_iter().flatten();
            entries.map(|entry| json!(self.name(entry.as_str().unwrap()))).collect::<Value>()
        };
        let sections = [
            ("resources", Value::Object(self.names(&original["resources"], |resource| self.resource(resource)))),
            ("methods", Value::Object(self.names(&original["methods"], Value::clone))),
            ("requests", Value::Object(self.names(&original["requests"], text))),
            ("fields", Value::Object(self.names(&original["fields"], Value::clone))),
            ("types", Value::Object(self.names(&original["types"], text))),
            ("variants", Value::Object(self.type_names(&original["variants"], Value::clone))),
            ("unions", Value::Object(self.names(&original["unions"], Value::clone))),
            (
                "shared",
                Value::Object(self.names(
                    &original["shared"],
                    |shared| json!({ "doc": shared["doc"], "places": list(&shared["places"]) }),
                )),
            ),
            ("guaranteed", list(&original["guaranteed"])),
            ("secrets", list(&original["secrets"])),
        ];
        for (section, copied) in sections {
            match (&mut policy[section], copied) {
                (Value::Object(entries), Value::Object(copied)) => entries.extend(copied),
                (Value::Array(entries), Value::Array(copied)) => entries.extend(copied),
                (entries, copied) => *entries = copied,
            }
        }
    }

    fn resource(&self, resource: &Value) -> Value {
        let mut copy = resource.clone();
        let module = resource["module"].as_str().unwrap();
        copy["module"] = json!(format!("{}_{module}", self.module));
        if let Some(handle) = resource["handle"].as_str() {
            copy["handle"] = json!(self.type_name(handle));
        }
        let mut drop: Vec<Value> = resource["drop"].as_array().cloned().unwrap_or_default();
        drop.extend(self.module.split('_').map(|word| json!(word)));
        copy["drop"] = json!(drop);
        copy
    }
}
