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

#[test]
fn no_payload_gets_out_of_any_place() {
    let original = document();
    let (mut compiled, mut refused) = (0, Vec::new());
    for place in places(&original) {
        for payload in PAYLOADS {
            for payload in [(*payload).to_owned(), late(payload)] {
                let mut document = original.clone();
                put(&mut document, &place, &payload);
                let Some(files) = files(&document) else {
                    refused.push(place.clone());
                    continue;
                };
                compiled += 1;
                let defects = scan::all(&files);
                assert!(defects.is_empty(), "{place}: {payload:?}\n{}", defects.join("\n"));
            }
        }
    }
    // Prose is never a reason to refuse a document; a type or a reference that is none is.
    let prose = ["/description", "/title", "/summary", "/url", "/pattern", "/example", "/key/0", "/default"];
    refused.retain(|place| prose.iter().any(|prose| place.ends_with(prose)));
    assert_eq!(refused, Vec::<String>::new());
    assert!(compiled > 1000, "{compiled}");
}
