//! A `Value` of 3.0 shape → `openapiv3::OpenAPI`; what does not fit is located by trying its parts one by one.

use openapiv3::{
    Components, Header, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};
use serde::Deserialize;
use serde::de::Error;
use serde::de::value::MapDeserializer;
use serde_json::{Map, Value};

use super::Additional;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::http::{Found, Methods};
use crate::pointer::join;
use crate::threads::map;

/// What is read: the document, and the operations that its type does not have.
type Converted = (OpenAPI, Vec<Additional>);

/// Reads a rewritten document.
pub(super) fn convert(document: &Value, methods: Methods) -> Result<Converted, Diagnostics> {
    read(document, methods).map_err(|error| {
        let mut findings = Diagnostics::default();
        explain(document, methods, &mut findings);
        if findings.0.is_empty() {
            findings.push(misfit("", &error));
        }
        findings
    })
}

/// The paths and the schemas one by one, on all threads, and the rest: openapiv3 tries each schema as every kind it knows, which
/// takes its time.
fn read(document: &Value, methods: Methods) -> Result<Converted, serde_json::Error> {
    let none = Value::Object(Map::new());
    let components = document.get(COMPONENTS);
    let paths = members_of(document.get(PATHS));
    let schemas = members_of(components.and_then(|components| components.get(SCHEMAS)));
    let mut api = OpenAPI::deserialize(without(document, &[COMPONENTS, PATHS], Some((PATHS, &none))))?;
    let mut others =
        components.map(|components| Components::deserialize(without(components, &[SCHEMAS], None))).transpose()?;
    let (extensions, paths): (Vec<_>, Vec<_>) = paths.into_iter().partition(|(path, _)| path.starts_with("x-"));
    let additional = paths.iter().flat_map(|(path, item)| {
        let others = methods.operations(item).filter(|found| !has_place(found));
        others.map(|found| Part::Additional(path, found))
    });
    let additional: Vec<Part<'_>> = additional.collect();
    let paths = paths.into_iter().map(Part::Path).chain(additional);
    let parts: Vec<Part<'_>> = paths.chain(schemas.into_iter().map(Part::Schema)).collect();
    let mut additional = Vec::new();
    for read in map(&parts, Part::read).map_err(Error::custom)? {
        match (read?, &mut others) {
            (Read::Additional(operation), _) => additional.push(*operation),
            (Read::Path(path, item), _) => drop(api.paths.paths.insert(path.to_owned(), *item)),
            (Read::Schema(name, schema), Some(others)) => drop(others.schemas.insert(name.to_owned(), *schema)),
            (Read::Schema(..), None) => {}
        }
    }
    api.paths.extensions = extensions.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    api.components = others;
    Ok((api, additional))
}

/// Whether openapiv3 has a place for an operation.
fn has_place(found: &Found<'_>) -> bool {
    !matches!(found.way.as_slice(), ["query"] | [_, _])
}

/// A part of the document that is read by itself.
enum Part<'a> {
    Path(Member<'a>),
    Additional(&'a str, Found<'a>),
    Schema(Member<'a>),
}

/// What a part is read as, with its name.
enum Read<'a> {
    Path(&'a str, Box<ReferenceOr<PathItem>>),
    Additional(Box<Additional>),
    Schema(&'a str, Box<ReferenceOr<Schema>>),
}

impl<'a> Part<'a> {
    fn read(&self) -> Result<Read<'a>, serde_json::Error> {
        Ok(match self {
            Self::Path((path, item)) => Read::Path(path, Box::new(read_one(item)?)),
            Self::Additional(path, found) => Read::Additional(Box::new(Additional {
                path: (*path).to_owned(),
                method: found.method.to_owned(),
                way: found.way.iter().map(|token| (*token).to_owned()).collect(),
                operation: Operation::deserialize(found.value)?,
            })),
            Self::Schema((name, schema)) => Read::Schema(name, Box::new(read_one(schema)?)),
        })
    }
}

/// The same as openapiv3 reads it, which makes a copy first to see whether it is a reference.
fn read_one<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<ReferenceOr<T>, serde_json::Error> {
    if value.get("$ref").is_some() {
        ReferenceOr::deserialize(value)
    } else {
        T::deserialize(value).map(ReferenceOr::Item)
    }
}

type Member<'a> = (&'a str, &'a Value);

fn members_of(value: Option<&Value>) -> Vec<Member<'_>> {
    let members = value.and_then(Value::as_object).into_iter().flatten();
    members.map(|(name, member)| (name.as_str(), member)).collect()
}

/// An object without some members, and with another.
fn without<'a>(
    value: &'a Value,
    names: &[&str],
    with: Option<Member<'a>>,
) -> MapDeserializer<'a, impl Iterator<Item = Member<'a>>, serde_json::Error> {
    let kept: Vec<Member<'a>> = members_of(Some(value)).into_iter().filter(|(name, _)| !names.contains(name)).collect();
    MapDeserializer::new(kept.into_iter().chain(with))
}

const COMPONENTS: &str = "components";
const PATHS: &str = "paths";
const SCHEMAS: &str = "schemas";

/// The error of openapiv3 does not say where: find the smallest parts that fail by themselves.
fn explain(document: &Value, methods: Methods, findings: &mut Diagnostics) {
    parts::<openapiv3::Info>(document, "/info", findings);
    elements::<openapiv3::Server>(document, "/servers", findings);
    elements::<openapiv3::Tag>(document, "/tags", findings);
    elements::<openapiv3::SecurityRequirement>(document, "/security", findings);
    members::<ReferenceOr<Schema>>(document, "/components/schemas", findings);
    members::<ReferenceOr<Header>>(document, "/components/headers", findings);
    members::<ReferenceOr<Parameter>>(document, "/components/parameters", findings);
    members::<ReferenceOr<RequestBody>>(document, "/components/requestBodies", findings);
    members::<ReferenceOr<Response>>(document, "/components/responses", findings);
    members::<ReferenceOr<SecurityScheme>>(document, "/components/securitySchemes", findings);
    for (path, item) in document.pointer("/paths").and_then(Value::as_object).into_iter().flatten() {
        let pointer = join("/paths", path);
        let before = findings.0.len();
        elements::<ReferenceOr<Parameter>>(document, &format!("{pointer}/parameters"), findings);
        for found in methods.operations(item) {
            let operation = found.pointer(&pointer);
            if found.value.is_object() {
                let inner = findings.0.len();
                elements::<ReferenceOr<Parameter>>(document, &format!("{operation}/parameters"), findings);
                parts::<ReferenceOr<RequestBody>>(document, &format!("{operation}/requestBody"), findings);
                members::<ReferenceOr<Response>>(document, &format!("{operation}/responses"), findings);
                if findings.0.len() == inner {
                    parts::<Operation>(document, &operation, findings);
                }
            }
        }
        if findings.0.len() == before && !path.starts_with("x-") {
            parts::<PathItem>(document, &pointer, findings);
        }
    }
}

fn parts<'de, T: Deserialize<'de>>(document: &'de Value, pointer: &str, findings: &mut Diagnostics) {
    if let Some(Err(error)) = document.pointer(pointer).map(T::deserialize) {
        findings.push(misfit(pointer, &error));
    }
}

fn members<'de, T: Deserialize<'de>>(document: &'de Value, pointer: &str, findings: &mut Diagnostics) {
    for name in document.pointer(pointer).and_then(Value::as_object).into_iter().flat_map(|members| members.keys()) {
        if !name.starts_with("x-") {
            parts::<T>(document, &join(pointer, name), findings);
        }
    }
}

fn elements<'de, T: Deserialize<'de>>(document: &'de Value, pointer: &str, findings: &mut Diagnostics) {
    for index in 0..document.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len) {
        parts::<T>(document, &format!("{pointer}/{index}"), findings);
    }
}

fn misfit(pointer: &str, error: &serde_json::Error) -> Diagnostic {
    Diagnostic::error("document-shape", pointer, format!("this is not what OpenAPI 3.0 wants here: {error}"))
        .help("mend it with an overlay action")
}
