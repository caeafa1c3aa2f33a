//! How every union is told apart: each arm can be reached, and its tag is what the document says about that arm.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::model::{Item, Kind, Table, Union};
use clickhouse_cloud_tests::{compiled, follows, mended};
use serde_json::Value;

use super::raw::SCHEMAS;

fn unions() -> Vec<(&'static Item, &'static Union)> {
    let model = &compiled().model;
    let mut unions: Vec<_> = model
        .resources
        .iter()
        .flat_map(|resource| &resource.items)
        .chain(&model.common)
        .filter_map(|item| match &item.kind {
            Kind::Union(union) => Some((item, union)),
            _ => None,
        })
        .collect();
    unions.sort_by_key(|(item, _)| &item.name);
    unions
}

/// How a union is told apart, in one line.
fn line(item: &Item, table: &Table) -> String {
    let list = |pairs: &[(String, String)]| {
        pairs.iter().map(|(value, arm)| format!("{value} → {arm}")).collect::<Vec<_>>().join(", ")
    };
    let how = match table {
        Table::Tag { property, values, absent } => {
            let absent = match absent {
                None => String::new(),
                Some((arm, against)) if against.is_empty() => format!("; absent → {arm}"),
                Some((arm, against)) => format!("; absent → {arm}, unless {}", against.join(" or ")),
            };
            format!("by `{property}`: {}{absent}", list(values))
        }
        Table::JsonType(types) => {
            let types: Vec<_> = types.iter().map(|(ty, arm)| (format!("{ty:?}").to_lowercase(), arm.clone())).collect();
            format!("by JSON type: {}", list(&types))
        }
        Table::Keys(keys) => format!("by keys: {}", list(keys)),
        Table::Undecided => "by nothing".to_owned(),
    };
    format!("{} {how}\n", item.name)
}

#[test]
fn every_arm_of_every_union_is_told_apart() {
    let mut text = String::new();
    for (item, union) in unions() {
        text.push_str(&line(item, &union.table));
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut says: Vec<String> = Vec::new();
        match &union.table {
            Table::Tag { values, absent, .. } => {
                says.extend(values.iter().map(|(value, _)| value.clone()));
                reached.extend(values.iter().map(|(_, arm)| arm.as_str()));
                reached.extend(absent.iter().map(|(arm, _)| arm.as_str()));
            }
            Table::JsonType(types) => {
                says.extend(types.iter().map(|(ty, _)| format!("{ty:?}")));
                reached.extend(types.iter().map(|(_, arm)| arm.as_str()));
            }
            Table::Keys(keys) => {
                says.extend(keys.iter().map(|(key, _)| key.clone()));
                reached.extend(keys.iter().map(|(_, arm)| arm.as_str()));
            }
            Table::Undecided => {}
        }
        let arms: BTreeSet<&str> = union.arms.iter().map(|arm| arm.name.as_str()).collect();
        assert_eq!(arms.len(), union.arms.len(), "{}: two arms of one name", item.name);
        assert_eq!(reached, arms, "{}: not every arm can be reached", item.name);
        let distinct: BTreeSet<&String> = says.iter().collect();
        assert_eq!(distinct.len(), says.len(), "{}: {says:?} says two arms at once", item.name);
    }
    follows("unions", &text);
}

/// What the document says about a property of an arm, through references and unions: the values, and whether it must be there.
fn said(document: &Value, arm: &Value, property: &str) -> Option<(BTreeSet<String>, bool)> {
    if let Some(name) = arm["$ref"].as_str().and_then(|reference| reference.strip_prefix(SCHEMAS)) {
        return said(document, &document["components"]["schemas"][name], property);
    }
    let list = |keyword: &str| arm[keyword].as_array().into_iter().flatten();
    let alternatives: Vec<_> =
        list("oneOf").chain(list("anyOf")).filter_map(|arm| said(document, arm, property)).collect();
    let parts = list("allOf").filter_map(|part| said(document, part, property));
    let own = &arm["properties"][property];
    let own = (own["enum"].as_array().into_iter().flatten().chain(own.get("const")).filter_map(Value::as_str))
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    let required = list("required").any(|name| name == property);
    let own = (!own.is_empty()).then_some((own, required));
    let alternative = alternatives.into_iter().reduce(|(mut values, required), (more, also)| {
        values.extend(more);
        (values, required && also)
    });
    own.into_iter().chain(alternative).chain(parts).reduce(|(mut values, required), (more, also)| {
        values.extend(more);
        (values, required || also)
    })
}

#[test]
fn every_tag_is_what_the_document_says_about_its_arm() {
    let document = mended();
    let mut by_tag = 0;
    for (item, union) in unions() {
        let Table::Tag { property, values, absent } = &union.table else { continue };
        let schema = document.pointer(&item.pointer).unwrap();
        let arms = ["oneOf", "anyOf"].into_iter().find_map(|keyword| schema[keyword].as_array()).unwrap();
        let arms: Vec<&Value> = arms.iter().filter(|arm| arm["type"] != "null").collect();
        assert_eq!(arms.len(), union.arms.len(), "{}", item.name);
        for (arm, source) in union.arms.iter().zip(arms) {
            let table: BTreeSet<String> =
                values.iter().filter(|(_, name)| *name == arm.name).map(|(value, _)| value.clone()).collect();
            let is_absent = absent.as_ref().is_some_and(|(name, _)| *name == arm.name);
            match said(document, source, property) {
                Some((values, required)) => {
                    assert_eq!(values, table, "{}::{}", item.name, arm.name);
                    assert!(!(is_absent && required), "{}::{} must have `{property}`", item.name, arm.name);
                }
                None => assert!(is_absent && table.is_empty(), "{}::{} has no `{property}`", item.name, arm.name),
            }
        }
        by_tag += 1;
    }
    assert!(by_tag > 30, "only {by_tag} unions are told apart by a property");
}
