//! A change and what the client made of it into the fate of the changed place, or into what is wrong.

use clickhouse_cloud::{Warning, WarningKind};
use clickhouse_cloud_tests::payload::Place;
use clickhouse_cloud_tests::schema::accepts;
use serde_json::Value;

use super::change::{Change, Class};
use super::compare::elsewhere;

/// What became of the place; an error where something is lost without a word, or something else with it.
pub(super) fn judge(
    change: &Change,
    place: &Place,
    original: &Value,
    seen: &Value,
    warnings: &[Warning],
) -> Result<&'static str, String> {
    let found = elsewhere(original, seen, &change.path)?;
    let told = warnings.iter().any(|warning| tells(warning, &change.path));
    let fate = fate(change, original.pointer(&change.path), found)?;
    let list = || warnings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    let must_be_told = match change.class {
        // A missing field is none, a null one too: nothing is lost. An element of a list is lost.
        Class::Drop => fate == "has its default",
        Class::Null => fate == "has its default" || (fate == "left out" && !is_field(place)),
        Class::Extra => fate != "kept",
        Class::UnknownEnum => true,
        Class::WrongScalar | Class::WrongContainer => {
            fate == "left out" || !change.value.as_ref().is_some_and(|value| accepts(&place.schema, value))
        }
    };
    if must_be_told && !told {
        return Err(format!("{fate}, without a warning at the path; warnings: {}", list()));
    }
    if change.class == Class::UnknownEnum && fate != "kept" {
        return Err(format!("{fate}: an unknown enum value must be kept; warnings: {}", list()));
    }
    Ok(fate)
}

/// Whether a warning is about the path: at it, or about the union that has it as its tag.
fn tells(warning: &Warning, path: &str) -> bool {
    warning.path() == path || (warning.kind() == WarningKind::UnknownArm && path.starts_with(warning.path()))
}

fn is_field(place: &Place) -> bool {
    place.schema.rsplit('/').nth(1) == Some("properties")
}

fn fate(change: &Change, original: Option<&Value>, found: Option<&Value>) -> Result<&'static str, String> {
    match (&change.value, found) {
        (None, None) => Ok("gone"),
        (Some(_), None) => Ok("left out"),
        (Some(value), Some(found)) if value == found => Ok("kept"),
        (Some(value), Some(found)) if says_the_same(value, found) => Ok("converted"),
        (_, Some(found)) if *found == "" => Ok("has its default"),
        (_, Some(found)) if Some(found) == original => Ok("written as the constant it is"),
        (_, Some(found)) => Err(format!("the place has {found}")),
    }
}

/// Whether one scalar is the other in another type.
fn says_the_same(value: &Value, found: &Value) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    let number = |value: &Value| text(value)?.parse::<f64>().ok();
    let same_number = number(value).is_some() && number(value) == number(found);
    text(value).is_some() && (text(value) == text(found) || same_number)
}
