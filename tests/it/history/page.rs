//! `cargo xtask history` on two documents: the Markdown, and the page in a real browser.

use std::collections::BTreeSet;
use std::fs;

use clickhouse_cloud_generator::{Inputs, diff};
use clickhouse_cloud_tests::committed;
use serde_json::Value;
use xtask::history::{Entry, Step, html, markdown};

use crate::diff_command::browser::{browser, open};

const OLD: &str = include_str!("../diff_command/old.json");
const NEW: &str = include_str!("../diff_command/new.json");

/// What a page shows of a document: operations, schemas and properties of schemas.
fn things(text: &str) -> BTreeSet<(&'static str, String)> {
    let document: Value = serde_json::from_str(text).unwrap();
    let mut things = BTreeSet::new();
    for operation in document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
    {
        things.extend(operation["operationId"].as_str().map(|id| ("operation", id.to_owned())));
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        things.insert(("schema", name.clone()));
        let properties = schema["properties"].as_object().into_iter().flat_map(|properties| properties.keys());
        things.extend(properties.map(|property| ("property", format!("{name}.{property}"))));
    }
    things
}

/// Two documents with what is between them, and a third that is as the second.
fn steps() -> Vec<Step> {
    let entry =
        |name: &str, text: &str| Entry::new(name.to_owned(), None, format!("of {name}"), text.to_owned()).unwrap();
    let inputs = |spec| Inputs { spec, overlay: "", policy: &committed().policy, lock: "", strict: false };
    let report = diff::report(&inputs(OLD), &inputs(NEW)).unwrap_or_else(|unreadable| panic!("{unreadable}"));
    vec![
        Step { entry: entry("first", OLD), report: None },
        Step { entry: entry("<b>second", NEW), report: Some(report) },
    ]
}

#[test]
fn the_markdown_has_a_section_for_each_document_with_what_came_and_went() {
    let text = markdown(&steps());
    assert_eq!(text.matches("\n## ").count(), 2, "{text}");
    let (old, new) = (things(OLD), things(NEW));
    for (title, from, to) in [("added", &old, &new), ("removed", &new, &old)] {
        let mut names = to.difference(from).filter(|(what, _)| *what == "operation").map(|(_, name)| name);
        let name = names.next().unwrap();
        assert!(text.contains(&format!("- Operations {title} (1): `{name}`\n")) && names.next().is_none(), "{text}");
    }
    assert!(text.contains(" breaking, ") && text.contains("For Rust programs: major."), "{text}");
    assert!(text.contains("- Other changes that break ("), "{text}");
}

#[test]
fn the_page_shows_the_lives_that_meet_the_filters() {
    let page = html(&steps());
    assert!(!page.contains("<b>second"), "the name of a document does not become markup");
    for word in ["src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest"] {
        assert!(!page.contains(word), "`{word}` in the page");
    }
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("page.html"), page).unwrap();
    let (old, new) = (things(OLD), things(NEW));
    let all: BTreeSet<_> = old.union(&new).collect();
    let of = |what: &str| all.iter().filter(|(own, _)| *own == what).count();
    let gone = old.difference(&new).count();
    assert!(gone > 0 && of("operation") > 0, "the filters have nothing to find");
    for (fragment, expected) in [
        ("", all.len()),
        ("what=operation", of("operation")),
        ("what=schema", of("schema")),
        ("state=gone", gone),
        ("state=there&what=property", new.iter().filter(|(what, _)| *what == "property").count()),
        ("step=0", old.len()),
        ("text=nothing+has+this", 0),
    ] {
        let (dom, console) = open(&browser, folder.path(), fragment);
        assert_eq!(console, Vec::<String>::new(), "{fragment}");
        assert!(dom.contains(&format!("<output>{expected} of {} shown</output>", all.len())), "{fragment}: {expected}");
        assert_eq!(dom.contains("<p id=\"nothing\" hidden"), expected > 0, "{fragment}");
    }
}
