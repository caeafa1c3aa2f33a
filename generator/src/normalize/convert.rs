//! A `Value` of 3.0 shape → `openapiv3::OpenAPI`; what does not fit is located by trying its parts one by one.

use openapiv3::{
    Components, Header, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};
use serde::Deserialize;
use serde::de::Error;
use serde::de::value::MapDeserializer;
use serde_json::Value;

use crate::both::both;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// Reads a rewritten document.
pub(super) fn convert(document: &Value) -> Result<OpenAPI, Diagnostics> {
    read(document).map_err(|error| {
        let mut findings = Diagnostics::default();
        explain(document, &mut findings);
        if findings.0.is_empty() {
            findings.push(misfit("", &error));
        }
        findings
    })
}

/// The components beside the rest, on two threads: openapiv3 tries each schema as every kind it knows, which takes its time.
fn read(document: &Value) -> Result<OpenAPI, serde_json::Error> {
    let fields = document.as_object().into_iter().flatten();
    let rest: Vec<(&str, &Value)> =
        fields.map(|(name, field)| (name.as_str(), field)).filter(|(name, _)| *name != COMPONENTS).collect();
    let (components, rest) = both(
        || document.get(COMPONENTS).map(Components::deserialize).transpose(),
        || OpenAPI::deserialize(MapDeserializer::new(rest.into_iter())),
    )
    .map_err(Error::custom)?;
    Ok(OpenAPI { components: components?, ..rest? })
}

const COMPONENTS: &str = "components";

/// The error of openapiv3 does not say where: find the smallest parts that fail by themselves.
fn explain(document: &Value, findings: &mut Diagnostics) {
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
        for method in item.as_object().into_iter().flat_map(|item| item.keys()) {
            let operation = format!("{pointer}/{method}");
            if item.get(method).is_some_and(Value::is_object) {
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
