//! What the verdict quotes is what the generator writes: the two spell Rust by different code.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::diff::{RustKind, compare};
use clickhouse_cloud_generator::{Inputs, compile, generate};
use clickhouse_cloud_tests::{committed, compiled, published};
use serde_json::{Value, json};

/// Code without its layout: prettyplease breaks lines, and ends what it broke with a comma. Some types of the runtime have their path.
fn plain(text: &str) -> String {
    let text: String = text.split_whitespace().collect();
    text.replace(",)", ")").replace(",>", ">").replace("crate::", "")
}

/// The setters of the tables in a file, as `setters!` and `arguments!` write them.
fn setters(text: &str) -> String {
    let row = |line: &str| {
        let (name, row) = line.trim().strip_suffix("),")?.split_once('(')?;
        let mut words = row.splitn(3, ' ');
        let (_, how, ty) = (words.next()?, words.next()?, words.next()?);
        let taken = match how {
            "exact" | "boxed" => ty.to_owned(),
            "into" | "boxed_into" => format!("impl Into<{ty}>"),
            "each" => format!("impl IntoIterator<Item = {ty}>"),
            "each_into" => format!("impl IntoIterator<Item = impl Into<{ty}>>"),
            "entries" => format!("impl IntoIterator<Item = (impl Into<String>, {ty})>"),
            "entries_into" => format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{ty}>)>"),
            _ => return None,
        };
        Some(format!("pub fn {name}(mut self, value: {taken}) -> Self pub fn {name}(self, value: {taken}) -> Self"))
    };
    text.lines().filter_map(row).collect()
}

/// The document without operations: every method and every type is new.
fn without_operations(document: &mut Value) {
    document["paths"] = json!({});
}

/// The document without query parameters, and without properties that neither tell arms apart nor are required.
fn without_options(document: &mut Value) {
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
                parameters.retain(|parameter| parameter["in"] == "path");
            }
        }
    }
    for schema in document["components"]["schemas"].as_object_mut().unwrap().values_mut() {
        let required: BTreeSet<String> =
            schema["required"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect();
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            properties.retain(|name, property| {
                required.contains(name) || property.get("enum").is_some() || property.get("const").is_some()
            });
        }
    }
}

/// The document in which no property is required.
fn without_required(document: &mut Value) {
    for schema in document["components"]["schemas"].as_object_mut().unwrap().values_mut() {
        schema.as_object_mut().unwrap().shift_remove("required");
    }
}

#[test]
fn a_quote_is_what_the_generator_writes() {
    let inputs = committed().inputs();
    let files = generate(&inputs).unwrap().files;
    let sources = files.iter().filter(|(path, _)| path.starts_with("src/generated/"));
    let code: String = sources.map(|(_, text)| plain(text) + &plain(&setters(text))).collect();
    let mut quotes = BTreeSet::new();
    for strip in [without_operations, without_options, without_required] {
        let mut document = published().clone();
        strip(&mut document);
        let old = compile(&Inputs { spec: &document.to_string(), strict: false, ..inputs }).unwrap();
        for change in compare(&old, compiled()).rust.unwrap().changes {
            let Some(text) = change.after else { continue };
            // Of an enum it says more than the code.
            quotes.insert((change.kind, text.split(" of ").next().unwrap_or_default().to_owned()));
        }
    }
    let kinds: BTreeSet<&str> = quotes.iter().map(|(kind, _)| *kind).collect();
    let expected = [
        RustKind::MethodAdded,
        RustKind::ItemAdded,
        RustKind::ResourceAdded,
        RustKind::FieldAdded,
        RustKind::FieldPresenceChanged,
        RustKind::NewArgumentAdded,
        RustKind::SetterAdded,
    ];
    for kind in expected {
        assert!(kinds.contains(kind.slug()), "no quote of a {}", kind.slug());
        let own = quotes.iter().filter(|(own, _)| *own == kind.slug());
        let wrong: Vec<&String> = own.map(|(_, text)| text).filter(|text| !code.contains(&plain(text))).collect();
        assert!(wrong.is_empty(), "{}: the generator writes none of these: {wrong:#?}", kind.slug());
    }
    assert!(quotes.len() > 1000, "{} quotes are too few", quotes.len());
}
