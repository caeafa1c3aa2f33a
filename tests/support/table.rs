//! The model of the client into `tests/it/generated/operations.rs`: a line for each operation, with its types by name.
//!
//! Here and not beside that file, because a table that is stale may not compile, and its mend must.

use clickhouse_cloud_generator::model::{Argument, Crate, Operation, Outcome, Resource, RustType};

/// The whole file.
#[must_use]
pub fn table(model: &Crate) -> String {
    let mut text = String::from(concat!(
        "// Written by `UPDATE=1 cargo test -p clickhouse-cloud-tests --lib`; do not edit.\n\n",
        "//! Every operation of the client: outcome, request value with its arguments, type of the body.\n\n",
        "#![allow(deprecated, reason = \"deprecated operations answer as well\")]\n\n",
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
    let arguments: Vec<&str> = required.map(argument).collect();
    let body = operation.body.as_ref().map(|body| format!("; {}", rust(body))).unwrap_or_default();
    format!("    entry!({outcome} {}::{}({}{body})),\n", resource.module, operation.name, arguments.join(", "))
}

/// A value that the argument can take; which one does not matter to JSON bodies.
fn argument(argument: &Argument) -> &'static str {
    match argument.ty.target() {
        RustType::I64 => "1",
        RustType::Bool => "true",
        _ => "\"x\"",
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

#[cfg(test)]
mod tests {
    use super::table;
    use crate::{compiled, read, root};

    const PATH: &str = "tests/it/generated/operations.rs";

    #[test]
    fn the_table_of_operations_is_up_to_date() {
        let fresh = table(&compiled().model);
        if read(PATH) != fresh {
            let update = std::env::var_os("UPDATE").is_some();
            assert!(update, "{PATH} is stale: run UPDATE=1 cargo test -p clickhouse-cloud-tests --lib");
            std::fs::write(root().join(PATH), fresh).unwrap();
        }
    }
}
