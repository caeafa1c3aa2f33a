//! Document text, JSON or YAML → `serde_json::Value` in document order, and JSON pointers → places in that text.

mod locate;
mod unique;

use serde_json::Value;

pub use locate::{locate, locate_all};

use crate::diagnostic::{Diagnostic, Position};
use crate::yaml;
pub(crate) use unique::Unique;

/// Reads an OpenAPI document: JSON where the text starts with `{` or `[`, otherwise YAML.
///
/// # Errors
///
/// `empty-document`, `json-syntax`, `duplicate-key`, `yaml-syntax` or `not-an-object`, with line and column where there are any.
pub fn parse(text: &str) -> Result<Value, Diagnostic> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = if text.trim().is_empty() {
        Value::Null
    } else if is_json(text) {
        serde_json::from_str::<Unique>(text).map_err(|error| json_error(text, &error))?.0
    } else {
        let mut value = yaml::from_str::<Unique>(text)?.0;
        if text.contains("<<") {
            merge(&mut value)?;
        }
        value
    };
    match value {
        Value::Object(mut document) => {
            if document.get("openapi").is_none() && document.contains_key("swagger") {
                let message = "this is Swagger 2.0, not OpenAPI 3";
                let help = "convert it first, as with `npx swagger2openapi`, and give what comes out";
                return Err(Diagnostic::error("openapi-version", "/swagger", message)
                    .at(locate(text, "/swagger"))
                    .help(help));
            }
            // YAML reads `openapi: 3.1` as a number.
            if let Some(Value::Number(number)) = document.get("openapi") {
                let version = if number.is_f64() { format!("{number}.0") } else { format!("{number}.0.0") };
                document.insert("openapi".to_owned(), Value::String(version));
            }
            Ok(Value::Object(document))
        }
        Value::Null => Err(Diagnostic::error("empty-document", "", "the document is empty")
            .help("fetch the document again, or check the path that was given")),
        _ => Err(Diagnostic::error("not-an-object", "", "the document is not an object")
            .at(locate(text, ""))
            .help("an OpenAPI document is an object with `openapi`, `info` and `paths`; check which file was given")),
    }
}

/// The merge keys of YAML: `<<: *base` brings the members of `base` that the object does not have itself.
fn merge(value: &mut Value) -> Result<(), Diagnostic> {
    match value {
        Value::Object(members) => {
            members.values_mut().try_for_each(merge)?;
            let bases = match members.shift_remove("<<") {
                None => return Ok(()),
                Some(Value::Array(bases)) => bases,
                Some(base) => vec![base],
            };
            for base in bases {
                let Value::Object(base) = base else {
                    let message = format!("the merge key `<<` takes an object or a list of them, but is {base}");
                    let help = "write the members out at this place, or remove the key";
                    return Err(Diagnostic::error("yaml-syntax", "", message).help(help));
                };
                for (name, member) in base {
                    members.entry(name).or_insert(member);
                }
            }
            Ok(())
        }
        Value::Array(elements) => elements.iter_mut().try_for_each(merge),
        _ => Ok(()),
    }
}

/// Whether the text is to be read as JSON.
fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

fn json_error(text: &str, error: &serde_json::Error) -> Diagnostic {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(sentence, _)| sentence);
    let help = if error.is_eof() {
        "the text ends too early: fetch the document again"
    } else {
        "mend the document at that place, or fetch it again"
    };
    let finding = if error.is_data() {
        // Any value will do: a key twice is all that can be wrong with valid JSON.
        Diagnostic::error("duplicate-key", "", message)
    } else {
        Diagnostic::error("json-syntax", "", format!("not valid JSON: {message}"))
    };
    finding.at(Some(json_position(text, error))).help(help)
}

/// serde_json counts columns in bytes; people and editors count characters.
fn json_position(text: &str, error: &serde_json::Error) -> Position {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(offset, _)| *offset < error.column()).count();
    Position { line: error.line().max(1), column: column.max(1) }
}
