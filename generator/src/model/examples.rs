//! The example of each method: a call that compiles, with the required arguments. It is made of names that Rust takes for
//! identifiers, and of nothing else that the document says.

use std::collections::{BTreeMap, BTreeSet};

use super::{Accepts, Argument, Crate, How, Item, Kind, Operation, Outcome, Resource, RustType, names};

/// How deep the value of a body may be built; what is deeper is an argument of the example.
const DEPTH: usize = 4;

/// A longer call has an argument a line.
const WIDTH: usize = 76;

/// Gives every operation its example.
pub(super) fn write(model: &mut Crate) {
    let examples: Vec<String> = {
        let items = model.resources.iter().flat_map(|resource| &resource.items).chain(&model.common);
        let items: BTreeMap<&str, &Item> = items.map(|item| (item.name.as_str(), item)).collect();
        let all = model.resources.iter().flat_map(|own| own.operations.iter().map(move |operation| (own, operation)));
        all.map(|(resource, operation)| example(resource, operation, &items)).collect()
    };
    let operations = model.resources.iter_mut().flat_map(|resource| &mut resource.operations);
    for (operation, example) in operations.zip(examples) {
        operation.example = example;
    }
}

/// What an example needs besides the client.
#[derive(Default)]
struct Needs {
    /// Generated types that it names.
    types: BTreeSet<String>,
    /// Arguments that it does not build: name and type.
    given: Vec<(String, RustType)>,
}

fn example(resource: &Resource, operation: &Operation, items: &BTreeMap<&str, &Item>) -> String {
    let mut needs = Needs::default();
    let required = operation.arguments.iter().filter(|argument| argument.required);
    let mut arguments: Vec<String> = required.map(|own| argument(own, items, &mut needs)).collect();
    let mut body = None;
    if let Some(ty) = &operation.body {
        let built = value(&Accepts::value(ty), "body", items, &mut needs.types, DEPTH);
        if built.is_none() {
            ty.visit_named(&mut |name| {
                needs.types.insert(name.to_owned());
            });
            needs.given.push(("body".to_owned(), ty.clone()));
        }
        body = built.map(|built| format!("let body = {built};\n"));
        arguments.push("body".to_owned());
    }
    let call = called(&format!("client.{}().{}", resource.module, operation.method), &arguments);
    let call = match &operation.outcome {
        Outcome::Nothing => format!("{call}.await?;\n"),
        Outcome::List(ty) | Outcome::BareList(ty) => {
            let item = variable(ty);
            format!("for {item} in {call}.await? {{\n    println!(\"{{{item}:?}}\");\n}}\n")
        }
        outcome => {
            let value = outcome.ty().map_or_else(|| "value".to_owned(), variable);
            format!("let {value} = {call}.await?;\nprintln!(\"{{{value}:?}}\");\n")
        }
    };
    let shown = if body.is_some() { format!("use {};\n\n", types(&needs.types)) } else { String::new() };
    let hidden = if body.is_none() && !needs.types.is_empty() {
        format!("# use {};\n", types(&needs.types))
    } else {
        String::new()
    };
    let others = "# use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};\n# use std::collections::BTreeMap;\n";
    let others = if needs.given.is_empty() { "# use clickhouse_cloud::{Client, Error};\n" } else { others };
    let given: Vec<String> = needs.given.iter().map(|(name, ty)| format!(", {name}: {ty}")).collect();
    let body = body.unwrap_or_default();
    format!(
        "{others}{hidden}# async fn example(client: Client{}) -> Result<(), Error> {{\n{shown}{body}{call}# Ok(()) }}\n",
        given.concat()
    )
}

/// `clickhouse_cloud::types::{Region, Service}`.
fn types(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [only] => format!("clickhouse_cloud::types::{only}"),
        several => format!("clickhouse_cloud::types::{{{}}}", several.join(", ")),
    }
}

fn argument(argument: &Argument, items: &BTreeMap<&str, &Item>, needs: &mut Needs) -> String {
    let built = value(&argument.accepts(), &argument.name, items, &mut needs.types, DEPTH);
    built.unwrap_or_else(|| {
        argument.ty.visit_named(&mut |name| {
            needs.types.insert(name.to_owned());
        });
        needs.given.push((argument.name.clone(), argument.ty.clone()));
        argument.name.clone()
    })
}

/// A value that may be passed, named after what it is for; `None` if it cannot be written down shortly.
fn value(
    accepts: &Accepts,
    name: &str,
    items: &BTreeMap<&str, &Item>,
    types: &mut BTreeSet<String>,
    depth: usize,
) -> Option<String> {
    match accepts.how {
        How::OrNull => Some("None".to_owned()),
        How::Number => Some("1".to_owned()),
        How::Display => Some(text(name)),
        How::Exact | How::Into => single(&accepts.ty, name, items, types, depth),
        How::Each | How::EachInto => {
            let element = single(&accepts.ty, &names::singular(name), items, types, depth)?;
            Some(format!("[{element}]"))
        }
        How::Entries | How::EntriesInto => None,
    }
}

fn single(
    ty: &RustType,
    name: &str,
    items: &BTreeMap<&str, &Item>,
    types: &mut BTreeSet<String>,
    depth: usize,
) -> Option<String> {
    match ty.target() {
        RustType::Bool => Some("true".to_owned()),
        RustType::I64 | RustType::U64 => Some("1".to_owned()),
        RustType::F64 => Some("1.0".to_owned()),
        RustType::String | RustType::Secret | RustType::StringOr(_) => Some(text(name)),
        RustType::Timestamp => Some("\"2026-01-31T12:00:00Z\"".to_owned()),
        RustType::Multipart => Some("clickhouse_cloud::Multipart::new()".to_owned()),
        RustType::Bytes => Some("\"…\"".to_owned()),
        RustType::Enum(own) => {
            let variant = match &items.get(own.as_str())?.kind {
                Kind::StringEnum(variants) => &variants.first()?.name,
                Kind::IntegerEnum(variants) => &variants.first()?.name,
                _ => return None,
            };
            types.insert(own.clone());
            Some(format!("{own}::{variant}"))
        }
        RustType::Struct(own) => {
            let depth = depth.checked_sub(1)?;
            let Kind::Struct(structure) = &items.get(own.as_str())?.kind else { return None };
            if !structure.builder {
                return None;
            }
            let fields = structure.arguments();
            let values = fields.iter().map(|field| value(&field.in_new(), &field.name, items, types, depth));
            let values: Vec<String> = values.collect::<Option<_>>()?;
            types.insert(own.clone());
            Some(called(&format!("{own}::new"), &values))
        }
        _ => None,
    }
}

/// A text that says what stands there.
fn text(name: &str) -> String {
    format!("\"{}\"", name.trim_start_matches("r#").replace('_', "-"))
}

/// A variable named after a type.
fn variable(ty: &RustType) -> String {
    let name = match ty.target() {
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) => names::snake(name),
        _ => String::new(),
    };
    let is_free = name.len() <= 24 && !["client", "body"].contains(&name.as_str()) && names::is_identifier(&name);
    if is_free && names::is_snake(&name) { name } else { "value".to_owned() }
}

/// A call, with an argument a line where it is long.
fn called(function: &str, arguments: &[String]) -> String {
    let line = format!("{function}({})", arguments.join(", "));
    if line.len() <= WIDTH && !line.contains('\n') {
        return line;
    }
    let lines = arguments.iter().map(|own| format!("    {},\n", own.replace('\n', "\n    ")));
    format!("{function}(\n{})", lines.collect::<String>())
}
