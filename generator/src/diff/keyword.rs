//! Two keywords of a schema → the change that their difference is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::path::{Spot, text};
use super::view::View;
use super::{Class, Kind};

/// Compared with the structure of the schema.
const STRUCTURAL: [&str; 5] = ["type", "enum", "const", "items", "additionalProperties"];

/// Compares every keyword that is not structure.
pub(super) fn keywords<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    values(cx, old, new, place, scope);
    let names: BTreeSet<&String> = old.keywords.keys().chain(new.keywords.keys()).collect();
    for name in names.into_iter().filter(|name| !STRUCTURAL.contains(&name.as_str())) {
        let (before, after) = (old.get(name), new.get(name));
        if before.map(|spot| spot.value) != after.map(|spot| spot.value) {
            keyword(cx, name, before, after, (old, new), place, scope);
        }
    }
}

fn keyword<'a>(
    cx: &mut Collector<'a>,
    name: &str,
    before: Option<&Spot<'a>>,
    after: Option<&Spot<'a>>,
    (old, new): (&View<'a>, &View<'a>),
    place: &str,
    scope: ScopeId,
) {
    let said = |spot: Option<&Spot<'a>>| spot.filter(|spot| !is_implied(name, spot.value)).cloned();
    let (before, after) = (said(before), said(after));
    let (before, after) = (before.as_ref(), after.as_ref());
    let bare = name.strip_prefix("inner ").unwrap_or(name);
    let (kind, effect) = match (bare, before, after) {
        (_, None, None) => return cx.noise("implied-value"),
        ("description", ..) => (Kind::DescriptionChanged, Effect::DOCUMENTATION),
        ("title", ..) => (Kind::TitleChanged, Effect::DOCUMENTATION),
        ("example" | "examples", ..) => (Kind::ExampleChanged, Effect::DOCUMENTATION),
        ("externalDocs", ..) => (Kind::ExternalDocsChanged, Effect::DOCUMENTATION),
        ("deprecated", _, Some(_)) => (Kind::Deprecated, Effect::COMPATIBLE),
        ("deprecated", ..) => (Kind::Undeprecated, Effect::COMPATIBLE),
        ("default", None, _) => (Kind::DefaultChanged, Effect::of(Class::Compatible, Class::Documentation)),
        ("default", ..) => (Kind::DefaultChanged, Effect::of(Class::Potential, Class::Documentation)),
        ("format" | "contentEncoding", None, _) => {
            (Kind::FormatChanged, Effect::of(Class::Potential, Class::Compatible))
        }
        ("format" | "contentEncoding", _, None) => {
            (Kind::FormatChanged, Effect::of(Class::Compatible, Class::Potential))
        }
        ("format" | "contentEncoding", ..) => (Kind::FormatChanged, Effect::POTENTIAL),
        ("discriminator", ..) => (Kind::DiscriminatorChanged, Effect::POTENTIAL),
        ("readOnly", None, _) => (Kind::AccessChanged, Effect::of(Class::Potential, Class::Compatible)),
        ("writeOnly", None, _) => (Kind::AccessChanged, Effect::of(Class::Compatible, Class::Potential)),
        ("readOnly" | "writeOnly", ..) => (Kind::AccessChanged, Effect::COMPATIBLE),
        (bare, ..) if bare.starts_with("x-") => (Kind::ExtensionChanged, Effect::DOCUMENTATION),
        (bare, ..) if CONSTRAINTS.contains(&bare) => {
            match tightened(bare, before.map(|spot| spot.value), after.map(|spot| spot.value)) {
                Tightened::Same if before.is_none() || after.is_none() => return cx.noise("implied-value"),
                Tightened::Same => return cx.noise("number-spelling"),
                Tightened::Yes => (Kind::ConstraintTightened, Effect::FEWER),
                Tightened::No => (Kind::ConstraintLoosened, Effect::MORE),
                Tightened::Unknown => (Kind::ConstraintChanged, Effect::POTENTIAL),
            }
        }
        _ => (Kind::OtherChanged, Effect::POTENTIAL),
    };
    let own = matches!(
        bare,
        "description" | "title" | "example" | "externalDocs" | "deprecated" | "default" | "format" | "discriminator"
    );
    let found = Found::new(kind, place, before, after, effect, scope);
    let at = |spot: Option<&Spot<'_>>, view: &View<'_>| Some(spot.map_or(&view.at, |spot| &spot.at).clone());
    let sites = (at(before, old), at(after, new));
    let found = found.at(sites.0, sites.1);
    cx.push(if own && bare == name { found } else { found.about(name) });
}

/// Compares the values that the schemas list.
fn values<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let by_value = |view: &View<'a>| -> BTreeMap<String, Spot<'a>> {
        view.values().into_iter().map(|spot| (canonical(spot.value), spot)).collect()
    };
    let (before, after) = (by_value(old), by_value(new));
    let (old_const, new_const) = (old.is_const(), new.is_const());
    let list = |view: &View<'a>| view.get("enum").or_else(|| view.get("const")).cloned();
    let (kind, effect) = match (before.is_empty(), after.is_empty()) {
        (true, true) => return,
        (true, false) if new_const => (Kind::ConstSet, Effect::FEWER),
        (true, false) => (Kind::EnumClosed, Effect::FEWER),
        (false, true) if old_const => (Kind::ConstUnset, Effect::MORE),
        (false, true) => (Kind::EnumOpened, Effect::MORE),
        (false, false) if old_const && new_const && !before.keys().eq(after.keys()) => {
            (Kind::ConstChanged, Effect::BREAKING)
        }
        (false, false) => return value_sets(cx, &before, &after, (old, new), place, scope),
    };
    let (a, b) = (list(old), list(new));
    let at = |spot: &Option<Spot<'_>>, view: &View<'_>| Some(spot.as_ref().map_or(&view.at, |spot| &spot.at).clone());
    let sites = (at(&a, old), at(&b, new));
    cx.push(Found::new(kind, place, a.as_ref(), b.as_ref(), effect, scope).at(sites.0, sites.1));
}

fn value_sets<'a>(
    cx: &mut Collector<'a>,
    before: &BTreeMap<String, Spot<'a>>,
    after: &BTreeMap<String, Spot<'a>>,
    (old, new): (&View<'a>, &View<'a>),
    place: &str,
    scope: ScopeId,
) {
    for spot in before.iter().filter(|(value, _)| !after.contains_key(*value)).map(|(_, spot)| spot) {
        let found = Found::new(Kind::EnumValueRemoved, place, Some(spot), None, Effect::FEWER, scope);
        cx.push(found.about(text(spot.value)));
    }
    for spot in after.iter().filter(|(value, _)| !before.contains_key(*value)).map(|(_, spot)| spot) {
        let found = Found::new(Kind::EnumValueAdded, place, None, Some(spot), Effect::MORE, scope);
        cx.push(found.about(text(spot.value)));
    }
    if before.keys().eq(after.keys()) {
        let raw = |view: &View<'a>| view.values().iter().map(|spot| spot.value).collect::<Vec<_>>();
        if old.is_const() != new.is_const() {
            cx.noise("const-as-enum");
        } else if old.listed.is_empty() == new.listed.is_empty() && raw(old) != raw(new) {
            cx.noise("enum-order");
        }
    }
}

/// What a keyword says when it is not there.
fn is_implied(name: &str, value: &Value) -> bool {
    match name {
        "minItems" | "minLength" | "minProperties" | "minContains" => value.as_f64() == Some(0.0),
        "uniqueItems" | "nullable" | "deprecated" | "readOnly" | "writeOnly" => value == &Value::Bool(false),
        _ => false,
    }
}

/// A value by which equal values are found: `1` and `1.0` are one number.
fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string()),
        Value::String(text) => format!("\"{text}"),
        other => other.to_string(),
    }
}

const LOWER: [&str; 6] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
const UPPER: [&str; 6] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];
const CONSTRAINTS: [&str; 24] = [
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
    "multipleOf",
    "pattern",
    "uniqueItems",
    "not",
    "propertyNames",
    "contains",
    "dependentRequired",
    "contentMediaType",
    "contentSchema",
    "unevaluatedProperties",
    "unevaluatedItems",
    "patternProperties",
];

/// Whether a constraint takes fewer values than before.
enum Tightened {
    Yes,
    No,
    Same,
    Unknown,
}

fn tightened(name: &str, before: Option<&Value>, after: Option<&Value>) -> Tightened {
    if name.starts_with("unevaluated") {
        return narrowed(before, after);
    }
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        // `exclusiveMinimum: false` beside a bound is the default of 3.0.
        (None, Some(after)) => return if after == &Value::Bool(false) { Tightened::Same } else { Tightened::Yes },
        (Some(before), None) => return if before == &Value::Bool(false) { Tightened::Same } else { Tightened::No },
        (None, None) => return Tightened::Same,
    };
    let (Some(old), Some(new)) = (before.as_f64(), after.as_f64()) else {
        return match (before, after) {
            (Value::Bool(false), Value::Bool(true)) => Tightened::Yes,
            (Value::Bool(true), Value::Bool(false)) => Tightened::No,
            _ => Tightened::Unknown,
        };
    };
    if old == new {
        return Tightened::Same;
    }
    if LOWER.contains(&name) {
        return if new > old { Tightened::Yes } else { Tightened::No };
    }
    if UPPER.contains(&name) {
        return if new < old { Tightened::Yes } else { Tightened::No };
    }
    if name == "multipleOf" && new % old == 0.0 {
        return Tightened::Yes;
    }
    if name == "multipleOf" && old % new == 0.0 {
        return Tightened::No;
    }
    Tightened::Unknown
}

/// The schema of what no other keyword has looked at: nothing said, `true` and `{}` take anything, `false` takes nothing.
fn narrowed(before: Option<&Value>, after: Option<&Value>) -> Tightened {
    let takes_all = |schema: Option<&Value>| schema.is_none_or(|own| *own == Value::Bool(true) || own == &json!({}));
    let takes_none = |schema: Option<&Value>| schema == Some(&Value::Bool(false));
    if takes_all(before) && takes_all(after) {
        Tightened::Same
    } else if takes_all(before) || takes_none(after) {
        Tightened::Yes
    } else if takes_all(after) || takes_none(before) {
        Tightened::No
    } else {
        Tightened::Unknown
    }
}
