//! One schema, wherever it stands: its keywords are checked, then its children are rewritten, then the rules apply to itself.

use serde_json::{Map, Value};

use super::context::Context;
use super::inspect::is_null;
use super::{context, keywords, references, rules, unions};
use crate::diagnostic::Severity;

/// How deep schemas may be nested: what comes after goes as deep as they do, on the stack of a thread.
const DEEPEST: usize = 32;

/// What is looked at before the children are visited: most schemas have none of it.
const FIRST: [&str; 6] = ["patternProperties", "prefixItems", "$ref", "properties", "oneOf", "anyOf"];

/// Rewrites the schema at the current node, which must describe more than null.
pub(super) fn visit(schema: &mut Value, cx: &mut Context) {
    visit_nullable(schema, cx);
    if is_null(schema) {
        cx.error(
            "schema-shape",
            "this schema allows nothing but null",
            "give it a type, or remove it, with an overlay action",
        );
    }
}

/// Rewrites the schema at the current node, where its parent takes care of a schema that allows nothing but null.
fn visit_nullable(value: &mut Value, cx: &mut Context) {
    match value {
        Value::Object(_) if cx.depth == DEEPEST => {
            let message = format!("schemas are nested more than {DEEPEST} levels deep here");
            cx.error("too-deep", message, "give one of those around it a name of its own, under `components.schemas`");
            *value = Value::Object(Map::new());
        }
        Value::Object(schema) => {
            let is_leaf = !schema.keys().any(|keyword| FIRST.contains(&keyword.as_str()));
            if !is_leaf {
                let (patterns, tuples) = (unions::patterns(schema, cx), unions::tuples(schema, cx));
                cx.count(context::PATTERN_PROPERTIES, patterns);
                cx.count(context::PREFIX_ITEMS, tuples);
            }
            keywords::check(schema, cx);
            if !is_leaf {
                references::check(schema, cx);
                forbidden(schema, cx);
            }
            cx.depth += 1;
            visit_children(schema, cx);
            cx.depth -= 1;
            rules::apply(schema, cx);
        }
        Value::Bool(true) => {
            *value = Value::Object(Map::new());
            cx.count(context::BOOLEAN_SCHEMA, 1);
        }
        Value::Bool(false) => {
            let message = "the schema `false` allows no value: what it forbids is any value to a client";
            cx.report(Severity::Warning, "unsupported-keyword", &[], message, "nothing to do");
            *value = Value::Object(Map::new());
            cx.count(context::BOOLEAN_SCHEMA, 1);
        }
        _ => {
            let message = format!("a schema must be an object, but is {value}");
            cx.error("schema-shape", message, "replace it, or remove it, with an overlay action");
            *value = Value::Object(Map::new());
        }
    }
}

/// A property or an arm that is `false` is as if it were not there.
fn forbidden(schema: &mut Map<String, Value>, cx: &mut Context) {
    let mut gone = 0;
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let before = properties.len();
        properties.retain(|_, property| *property != Value::Bool(false));
        gone += before - properties.len();
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(Value::Array(arms)) = schema.get_mut(keyword)
            && arms.iter().any(|arm| *arm != Value::Bool(false))
        {
            let before = arms.len();
            arms.retain(|arm| *arm != Value::Bool(false));
            gone += before - arms.len();
        }
    }
    cx.count(context::BOOLEAN_SCHEMA, gone);
}

fn visit_children(schema: &mut Map<String, Value>, cx: &mut Context) {
    for (keyword, value) in schema.iter_mut() {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => cx.within(keyword, |cx| {
                for (name, property) in properties {
                    cx.within(name, |cx| visit_nullable(property, cx));
                }
            }),
            ("oneOf" | "anyOf", Value::Array(arms)) => cx.within(keyword, |cx| {
                for (index, arm) in arms.iter_mut().enumerate() {
                    cx.within_index(index, |cx| visit_nullable(arm, cx));
                }
            }),
            ("allOf", Value::Array(arms)) => cx.within(keyword, |cx| {
                for (index, arm) in arms.iter_mut().enumerate() {
                    cx.within_index(index, |cx| visit(arm, cx));
                }
            }),
            ("additionalProperties", Value::Bool(_)) => {}
            ("items" | "additionalProperties" | "propertyNames" | "not", child) => {
                cx.within(keyword, |cx| visit(child, cx))
            }
            _ => {}
        }
    }
}
