//! The model of the client into the text of `operations.rs`: a line for each operation.

use clickhouse_cloud_generator::model::{Argument, Crate, Operation, Outcome, Resource, RustType};

/// The whole file.
pub(super) fn table(model: &Crate) -> String {
    let mut text = String::from(concat!(
        "// Written by `UPDATE=1 cargo test -p clickhouse-cloud-tests the_table_of_operations`; do not edit.\n\n",
        "use clickhouse_cloud::types;\n\n",
        "use super::{Entry, entry};\n\n",
        "#[rustfmt::skip]\n",
        "pub(crate) static OPERATIONS: &[Entry] = &[\n",
    ));
    for resource in &model.resources {
        resource.operations.iter().for_each(|operation| text.push_str(&line(resource, operation)));
    }
    text.push_str("];\n");
    text
}

fn line(resource: &Resource, operation: &Operation) -> String {
    let outcome = match operation.outcome {
        Outcome::Nothing => "nothing",
        Outcome::Result(_) => "result",
        Outcome::Page(_) => "page",
        Outcome::Bare(_) => "bare",
        Outcome::Text => "text",
    };
    let required = operation.arguments.iter().filter(|argument| argument.required);
    let mut arguments: Vec<String> = required.map(argument).collect();
    arguments.extend(operation.body.as_ref().map(|body| format!("body: {}", rust(body))));
    format!("    entry!({outcome} {}::{}({})),\n", resource.module, operation.name, arguments.join(", "))
}

/// A value that the argument can take; which one does not matter to JSON bodies.
fn argument(argument: &Argument) -> String {
    match argument.ty.target() {
        RustType::I64 => "1".to_owned(),
        RustType::Bool => "true".to_owned(),
        _ => "\"x\"".to_owned(),
    }
}

/// The type as a program writes it.
fn rust(ty: &RustType) -> String {
    match ty {
        RustType::Vec(inner) => format!("Vec<{}>", rust(inner)),
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) | RustType::Alias(name, _) => {
            format!("types::{name}")
        }
        RustType::Map(inner) => format!("std::collections::BTreeMap<String, {}>", rust(inner)),
        _ => "clickhouse_cloud::Value".to_owned(),
    }
}
