//! A list of values → the variants of an open enum.

use std::collections::{BTreeMap, BTreeSet};

use super::types::{Context, collision};
use super::{Kind, Variant, docs, names};
use crate::diagnostic::Diagnostic;
use crate::ir::{EnumValues, TypeDef};

pub(super) fn enumeration(cx: &mut Context<'_>, definition: &TypeDef, values: &EnumValues) -> Kind {
    match values {
        EnumValues::Strings(values) => {
            Kind::StringEnum(variants(cx, definition, values, |value| names::variant(value)))
        }
        EnumValues::Integers(values) => Kind::IntegerEnum(variants(cx, definition, values, |value| {
            Some(if *value < 0 { format!("Minus{}", value.unsigned_abs()) } else { format!("N{value}") })
        })),
    }
}

fn variants<T: Clone + ToString>(
    cx: &mut Context<'_>,
    definition: &TypeDef,
    values: &[T],
    derive: impl Fn(&T) -> Option<String>,
) -> Vec<Variant<T>> {
    let type_name = cx.names.get(&definition.pointer).cloned().unwrap_or_default();
    let policy = cx.policy;
    let own = policy.variants.peek(&type_name);
    let mut taken: BTreeMap<String, String> =
        BTreeMap::from([("Unknown".to_owned(), "the catch-all for values that come later".to_owned())]);
    let mut variants: Vec<Variant<T>> = Vec::with_capacity(values.len());
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for value in values {
        let spelled = value.to_string();
        // A list that repeats a value says nothing more by it.
        if !seen.insert(spelled.clone()) {
            continue;
        }
        let settled = own.and_then(|own| own.get(&spelled)).cloned();
        let entry = format!("{type_name}/{spelled}");
        let Some(name) = settled.or_else(|| derive(value)) else {
            let message = format!(
                "the value `{spelled}` of `{type_name}` gives no name: that takes letters or digits of ASCII, and is not `Self`"
            );
            cx.findings.push(
                Diagnostic::error("name-missing", &definition.pointer, message)
                    .help("choose a name that callers understand")
                    .subject("variants", entry, ""),
            );
            continue;
        };
        if let Some(other) = taken.insert(name.clone(), format!("the value `{spelled}`")) {
            let message = format!("in `{type_name}`, the value `{spelled}` and {other} would both be `{name}`");
            cx.findings.push(collision(&definition.pointer, message, "variants", &entry, &name));
        }
        let doc = if spelled.is_empty() { "The empty string.".to_owned() } else { docs::code(&spelled) };
        variants.push(Variant { name, value: value.clone(), doc });
    }
    variants
}
