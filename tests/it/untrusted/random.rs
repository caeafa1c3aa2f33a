//! Random texts in random places. `PROPTEST_CASES=100000 cargo test --workspace --test it untrusted` tries more.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::json;

use super::document::{document, files, places, put};
use super::payloads::PAYLOADS;
use super::scan;
use crate::fuzz::check;

const PARTS: &[&str] = &[
    "~~~",
    "```",
    "`",
    "``",
    "~~",
    "rust",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "-",
    "> ",
    ">",
    "\n",
    "\n\n",
    "    ",
    "\t",
    " ",
    "  \n",
    "\\",
    "\\\n",
    "*",
    "**",
    "_",
    "__",
    "[",
    "]",
    "(",
    ")",
    "](",
    "[zz]",
    "[`zzA`]",
    "[zz]: ",
    "[^zz]",
    "[^zz]: ",
    "!",
    "![",
    "<",
    ">",
    "</",
    "<b>",
    "<img src=x onerror=y>",
    "<script>",
    "<!--",
    "-->",
    "<br>",
    "<?",
    "<![CDATA[",
    "&",
    "&lt;",
    "&#10;",
    "&#x202e;",
    "&nbsp;",
    ";",
    "#",
    "# ",
    "## ",
    "===",
    "---",
    "***",
    "___",
    "|",
    "|---|",
    "| a |",
    ":-:",
    "a|b\n-|-\n",
    "http://",
    "https://zz.example/",
    "https://zz.example/(a)_b_*c*",
    "<https://zz.example>",
    "javascript:zz",
    "mailto:zz@b.c",
    "crate::zz",
    "#tag/A/operation/",
    "\u{0}",
    "\r",
    "\r\n",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{2028}",
    "\u{a0}",
    "\u{7f}",
    "*/",
    "/*",
    "//",
    "\"",
    "\"#",
    "{",
    "}",
    "{.rust}",
    "'",
    ".",
    ". ",
    ":",
    "a",
    "word",
    "é",
    "“",
    "long words that fill a line ",
    "e.g. ",
    "[ ] ",
    "[x] ",
];

fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![8 => select(PARTS), 1 => select(PAYLOADS)].prop_map(str::to_owned);
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

#[test]
fn the_documentation_holds_the_text_and_nothing_that_runs() {
    let original = document();
    let all = places(&original);
    // Said in full where it stands; a summary and an error are cut.
    let full = |place: &str| {
        place.ends_with("/description")
            && !["/info", "/tags", "/responses", "/securitySchemes", "/requestBody", "externalDocs"]
                .iter()
                .any(|other| place.contains(other))
    };
    let prose: Vec<&String> = all.iter().filter(|place| full(place)).collect();
    let strategy = prop::collection::vec((any::<bool>(), any::<Index>(), text()), 1..4);
    let show = |input: &Vec<(bool, Index, String)>| {
        input
            .iter()
            .map(|(in_prose, index, text)| {
                let place = if *in_prose { *index.get(&prose) } else { index.get(&all) };
                format!("{place}: {text:?}\n")
            })
            .collect()
    };
    check("untrusted text", 400, &strategy, show, |input| {
        let mut document = original.clone();
        let mut put_in = Vec::new();
        for (in_prose, index, text) in input {
            let place = if *in_prose { *index.get(&prose) } else { index.get(&all) };
            put(&mut document, place, text);
            put_in.push(place.clone());
        }
        let Some(files) = files(&document) else { return Ok(()) };
        if let Some(defect) = scan::all(&files).into_iter().next() {
            return Err(defect);
        }
        let docs: Vec<String> = files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .flat_map(|(_, text)| scan::docs(text).unwrap_or_default())
            .map(|doc| scan::shown(&doc, true))
            .collect();
        for place in put_in.iter().filter(|place| full(place)) {
            let text = document.pointer(place).and_then(serde_json::Value::as_str).unwrap_or_default();
            let shown = scan::shown(text, false);
            if !docs.iter().any(|doc| doc.contains(&shown)) {
                return Err(format!("{place}: the text is not in the documentation: {shown}"));
            }
        }
        Ok(())
    });
}

/// Long enough for two lines, in every place of prose and each time with another end: a sign that ends or begins a comment is text.
#[test]
fn the_last_sign_of_a_text_does_not_matter() {
    let mut original = document();
    // A field that is too wide for a line is written by another way than the others.
    original["components"]["schemas"]["Shape"]["properties"]["nameAsLongAsThoseOfRealDocumentsAre"] =
        json!({ "type": "string", "enum": ["on", "off"], "description": "" });
    let places = places(&original);
    for end in [
        "/",
        "*",
        "*/",
        "/*",
        "/**",
        "\\",
        "\"",
        "#",
        "\"#",
        "`",
        "<",
        "&",
        "[",
        "~",
        "|",
        "-",
        "!",
        "$",
        "{",
        "\u{1f980}",
    ] {
        let mut document = original.clone();
        for place in places.iter().filter(|place| place.ends_with("/description")) {
            put(&mut document, place, &format!("{}{end}", "What goes on in a second line. ".repeat(6)));
        }
        let files = files(&document).unwrap_or_else(|| panic!("a text that ends in {end:?} stops the generator"));
        assert_eq!(scan::all(&files), Vec::<String>::new(), "{end:?}");
    }
}

/// What random texts found, so that it stays found.
#[test]
fn an_empty_line_of_documentation_is_kept_in_a_table() {
    let mut document = document();
    put(&mut document, "/components/schemas/Shape/description", "a|b\n-|-\n<?*/ x|");
    let shape = &files(&document).unwrap()["src/generated/things/shape.rs"];
    assert!(scan::docs(shape).unwrap()[0].starts_with("| a | b |\n|---|---|\n\n"), "{shape}");
}
