//! The texts that ran in CI, or in the browser, in every place of the document.

use super::document::{document, files, places, put};
use super::scan;

/// The payloads, and variants of each kind.
pub(super) const PAYLOADS: &[&str] = &[
    "- ~~~\nstd::fs::write(\"pwned\",\"x\").unwrap();",
    "1. ~~~\nx();",
    "> ~~~\n> x();",
    "> > ~~~\n> > x();",
    ">~~~\n>x();",
    "- a\n- ~~~\n  x();",
    "```sql,rust\nx();\n```",
    "```text rust\nx();\n```",
    "~~~{.x}\nx();\n~~~",
    "~~~ (x)\nx();\n~~~",
    "~~~ \"rust\"\nx();\n~~~",
    "~~~ a`b\nx();\n~~~",
    "```ignore\nx();\n```",
    "a\n\n    x();\n\nb",
    "- a\n\n      x();",
    "https://example.com/>\n\n~~~\nx();\n~~~\n<",
    "`\n\n```\nx();\n```\n`",
    "x` [`zzService`] [zz](crate::zz) `",
    "``` `` ```\n~~~\nx();",
    "\\`<img src=x onerror=alert(1)>\\`",
    "`\\`<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>\n\n<b>a</b>",
    "<!-- -->\n    x();",
    "[a](javascript:zz) <javascript:zz> ![a](https://zz.example/x.png)",
    "[zz]: javascript:zz\n\n[zz] and [^zz]\n\n[^zz]: a\n\n        x();",
    "a\u{202e}b\u{0}c\rd\u{2028}e",
    "*/ mod x {} /* \"#\"##",
    "a\n---\nb\n===\n| a |\n|---|\n| `b` | ~~~ |",
];

/// A long line that is broken at just this column puts the payload at the start of a line.
fn late(payload: &str) -> String {
    format!("{} {}", "word ".repeat(21), payload.replace('\n', " "))
}

/// Whether any text may stand in a place: prose is never a reason to refuse a document.
pub(super) fn is_prose(place: &str) -> bool {
    let prose = ["/description", "/title", "/summary", "/url", "/pattern", "/example", "/key/0", "/default"];
    prose.iter().any(|prose| place.ends_with(prose))
}

fn judge(document: &serde_json::Value, what: &str) {
    let files = files(document).unwrap_or_else(|| panic!("{what}: the document is refused"));
    let defects = scan::all(&files);
    assert!(defects.is_empty(), "{what}\n{}", defects.join("\n"));
}

/// Every payload in every place of prose: all places at once, and the payloads take turns.
#[test]
fn no_payload_gets_out_of_prose() {
    let original = document();
    let prose: Vec<String> = places(&original).into_iter().filter(|place| is_prose(place)).collect();
    let payloads: Vec<String> = PAYLOADS.iter().flat_map(|payload| [(*payload).to_owned(), late(payload)]).collect();
    for turn in 0..payloads.len() {
        let mut document = original.clone();
        for (place, payload) in prose.iter().zip(payloads.iter().cycle().skip(turn)) {
            put(&mut document, place, payload);
        }
        judge(&document, &format!("turn {turn}"));
    }
    println!("{} payloads in each of {} places of prose", payloads.len(), prose.len());
    assert!(prose.len() > 15, "{prose:?}");
}

/// Every payload in every other place: a name, a type, a reference is refused, or the text is kept in.
#[test]
fn no_payload_gets_out_of_a_name() {
    let original = document();
    let (mut compiled, mut refused) = (0, 0);
    for place in places(&original).into_iter().filter(|place| !is_prose(place)) {
        for payload in PAYLOADS {
            let mut document = original.clone();
            put(&mut document, &place, payload);
            if files(&document).is_some() {
                compiled += 1;
                judge(&document, &format!("{place}: {payload:?}"));
            } else {
                refused += 1;
            }
        }
    }
    println!("{compiled} documents with a payload in a name compile, {refused} are refused");
    assert!(compiled > 100 && refused > 100, "{compiled} {refused}");
}
