//! The example of each method: a call that compiles, with the required arguments. It is made of names that Rust takes for
//! identifiers, and of nothing else that the document says.

use std::collections::{BTreeMap, BTreeSet};

use super::{Accepts, Crate, How, Item, Kind, Operation, Outcome, Resource, RustType, names};

/// How many values an example may have; what takes more is an argument of the example.
const MOST: usize = 40;

/// A longer call has an argument a line.
const WIDTH: usize = 76;

/// A longer name of a variable is `value`.
const LONGEST: usize = 24;

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

fn example(resource: &Resource, operation: &Operation, items: &BTreeMap<&str, &Item>) -> String {
    let mut values = Values { items, types: BTreeSet::new(), given: String::new(), left: MOST };
    let required = operation.arguments.iter().filter(|argument| argument.required);
    let mut arguments: Vec<String> =
        required.map(|own| values.argument(&own.accepts(), &own.name, &own.ty).unwrap_or(own.name.clone())).collect();
    let mut body = String::new();
    if let Some(ty) = &operation.body {
        arguments.push("body".to_owned());
        if let Some(built) = values.argument(&Accepts::value(ty), "body", ty) {
            body = format!("let body = {built};\n");
        }
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
    let Values { types, given, .. } = values;
    let types: Vec<String> = types.into_iter().collect();
    let import = match types.as_slice() {
        [] => String::new(),
        [only] => format!("use clickhouse_cloud::types::{only};\n"),
        several => format!("use clickhouse_cloud::types::{{{}}};\n", several.join(", ")),
    };
    // Shown where the example names the types, and not only the arguments of the hidden function.
    let (hidden, shown) = match import.as_str() {
        "" => (String::new(), String::new()),
        import if body.is_empty() => (format!("# {import}"), String::new()),
        import => (String::new(), format!("{import}\n")),
    };
    let prelude = match given.as_str() {
        "" => "# use clickhouse_cloud::{Client, Error};\n",
        _ => {
            "# use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};\n# use std::collections::BTreeMap;\n"
        }
    };
    format!(
        "{prelude}{hidden}# async fn example(client: Client{given}) -> Result<(), Error> {{\n{shown}{body}{call}# Ok(()) }}\n"
    )
}

/// The values of an example.
struct Values<'a> {
    items: &'a BTreeMap<&'a str, &'a Item>,
    /// Generated types that it names.
    types: BTreeSet<String>,
    /// What it takes as an argument: `, body: Body`.
    given: String,
    /// How many more values it may have.
    left: usize,
}

impl Values<'_> {
    /// A value that may be passed, named after what it is for; `None` if the example takes it as an argument.
    fn argument(&mut self, accepts: &Accepts, name: &str, ty: &RustType) -> Option<String> {
        let known = self.types.clone();
        let built = self.value(accepts, name);
        if built.is_none() {
            self.types = known;
            ty.visit_named(&mut |name| {
                self.types.insert(name.to_owned());
            });
            self.given.push_str(&format!(", {name}: {}", spelled(ty)));
        }
        built
    }

    fn value(&mut self, accepts: &Accepts, name: &str) -> Option<String> {
        match accepts.how {
            How::OrNull => Some("None".to_owned()),
            How::Number => Some("1".to_owned()),
            How::Display => Some(text(name)),
            How::Exact | How::Into => self.single(&accepts.ty, name),
            How::Each | How::EachInto => {
                let element = self.single(&accepts.ty, &names::singular(name))?;
                Some(format!("[{element}]"))
            }
            How::Entries | How::EntriesInto => None,
        }
    }

    fn single(&mut self, ty: &RustType, name: &str) -> Option<String> {
        self.left = self.left.checked_sub(1)?;
        match ty.target() {
            RustType::Bool => Some("true".to_owned()),
            RustType::I64 | RustType::U64 => Some("1".to_owned()),
            RustType::F64 => Some("1.0".to_owned()),
            RustType::String | RustType::Secret | RustType::StringOr(_) | RustType::Upload => Some(text(name)),
            RustType::Timestamp => Some("\"2026-01-31T12:00:00Z\"".to_owned()),
            RustType::Held(held) => Some(held.example().to_owned()),
            RustType::Multipart => Some("clickhouse_cloud::Multipart::new()".to_owned()),
            RustType::Enum(own) => {
                let variant = match &self.items.get(own.as_str())?.kind {
                    Kind::StringEnum(variants) => &variants.first()?.name,
                    Kind::IntegerEnum(variants) => &variants.first()?.name,
                    _ => return None,
                };
                self.types.insert(own.clone());
                Some(format!("{own}::{variant}"))
            }
            RustType::Struct(own) => {
                let Kind::Struct(structure) = &self.items.get(own.as_str())?.kind else { return None };
                if !structure.builder {
                    return None;
                }
                let fields = structure.arguments();
                let values: Option<Vec<String>> =
                    fields.iter().map(|field| self.value(&field.in_new(), &field.name)).collect();
                self.types.insert(own.clone());
                Some(called(&format!("{own}::new"), &values?))
            }
            _ => None,
        }
    }
}

/// A type with its path where it is one that an example does not import.
fn spelled(ty: &RustType) -> String {
    match ty {
        RustType::Held(held) => format!("clickhouse_cloud::{}", held.name()),
        RustType::StringOr(inner) => format!("StringOr<{}>", spelled(inner)),
        RustType::Vec(inner) => format!("Vec<{}>", spelled(inner)),
        RustType::Map(inner) => format!("BTreeMap<String, {}>", spelled(inner)),
        RustType::Option(inner) => format!("Option<{}>", spelled(inner)),
        RustType::Box(inner) => format!("Box<{}>", spelled(inner)),
        other => other.to_string(),
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
    let is_free = name.len() <= LONGEST && !["client", "body"].contains(&name.as_str()) && names::is_identifier(&name);
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
