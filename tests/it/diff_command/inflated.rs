//! Reports that no person should have to read: twenty thousand changes, and names that try to break out of the format.

use clickhouse_cloud_generator::diff::{Change, Class, Kind, Level, Report, RustChange, Site, Verdict};
use serde_json::{Value, json};
use xtask::diff::approvals::Approvals;
use xtask::diff::{Format, LONGEST, Options, Side, render};

fn side(name: &str) -> Side {
    Side {
        name: name.to_owned(),
        file: Some("spec/clickhouse-cloud.json".to_owned()),
        text: "{}".to_owned(),
        sha256: None,
    }
}

fn change(kind: Kind, class: Class, place: &str, subject: Option<&str>) -> Change {
    Change {
        kind,
        place: place.to_owned(),
        subject: subject.map(str::to_owned),
        old: None,
        new: Some(Site::at("/components")),
        before: Some(json!(place)),
        after: Some(json!(format!("{place}!"))),
        request: Some(class),
        response: None,
        operations: vec!["instanceGet".to_owned()],
        tags: vec!["Service".to_owned()],
    }
}

fn print(changes: Vec<Change>, rust: Vec<RustChange>, format: Format, verbose: bool) -> String {
    let rust = Verdict { level: Level::Major, changes: rust, renames: Vec::new() };
    let report = Report { changes, rust: Some(rust), ..Report::default() };
    let options = Options { format, verbose, ..Options::default() };
    render(&side("old"), &side("new"), report, &Approvals::default(), "spec/approvals.yaml", &options).unwrap().text
}

fn many(number: usize) -> (Vec<Change>, Vec<RustChange>) {
    let kinds = [
        (Kind::PropertyRemoved, Class::Breaking),
        (Kind::TypeChanged, Class::Breaking),
        (Kind::PermissionAdded, Class::Potential),
        (Kind::PropertyAdded, Class::Compatible),
        (Kind::DescriptionChanged, Class::Documentation),
    ];
    let changes = (0..number).map(|index| {
        let (kind, class) = kinds[index % kinds.len()];
        change(kind, class, &format!("Schema{}.property{index}", index / 50), Some(&format!("subject {index}")))
    });
    let rust = (0..number).map(|index| RustChange {
        kind: "field-removed",
        path: format!("services::Schema{index}::field"),
        before: Some("é".repeat(300)),
        after: Some("x: String".to_owned()),
        level: Level::Major,
        causes: Vec::new(),
    });
    (changes.collect(), rust.collect())
}

/// However many changes there are, and whatever is alike.
#[test]
fn with_verbose_every_format_names_each_change() {
    let formats = [Format::Text, Format::Markdown, Format::Json, Format::Html, Format::Github, Format::Sarif];
    for format in formats {
        let (changes, _) = many(200);
        let text = print(changes.clone(), Vec::new(), format, true);
        // Annotations are about what may concern a program.
        let words = format == Format::Github;
        let shown = changes.iter().filter(|change| !(words && change.class() == Class::Documentation));
        let missing: Vec<&str> =
            shown.map(|change| change.place.as_str()).filter(|place| !text.contains(*place)).collect();
        assert!(missing.is_empty(), "{format:?} does not name {missing:?}");
    }
}

#[test]
fn a_comment_is_never_too_long_and_says_what_it_left_out() {
    for (number, verbose) in [(500, false), (500, true), (20_000, false), (20_000, true)] {
        let (changes, rust) = many(number);
        let comment = print(changes, rust, Format::Markdown, verbose);
        assert!(comment.len() <= LONGEST, "{} bytes of {number}", comment.len());
        assert_eq!(comment.matches("<details>").count(), comment.matches("</details>").count(), "{number}");
        assert!(comment.contains("### Breaking ("), "what breaks comes first");
        if number > 1000 {
            assert!(comment.len() > LONGEST - 10_000, "{} bytes: there is room for more", comment.len());
            let note = comment.lines().last().unwrap();
            assert!(note.starts_with("**Left out, because a comment has at most 65,536 characters:** "), "{note}");
            for what in [
                " breaking changes",
                "4000 potentially breaking changes",
                "4000 compatible changes",
                "20000 Rust changes",
            ] {
                assert!(note.contains(what), "no `{what}` in {note}");
            }
        }
    }
}

#[test]
fn what_a_comment_shows_and_what_it_left_out_is_everything() {
    let number = 3000;
    let changes: Vec<Change> = (0..number)
        .map(|index| change(Kind::PropertyRemoved, Class::Breaking, &format!("A{index}.b"), Some("s")))
        .collect();
    let mut distinct = changes;
    // Values differ, so that nothing is folded into anything.
    for (index, change) in distinct.iter_mut().enumerate() {
        change.subject = Some(format!("value {index}"));
    }
    let comment = print(distinct, Vec::new(), Format::Markdown, true);
    let shown = comment.lines().filter(|line| line.trim_start().starts_with("- `")).count();
    let left_out = comment.lines().last().unwrap().split("** ").nth(1).unwrap();
    let left_out: usize = left_out.split(' ').next().unwrap().parse().unwrap();
    assert_eq!(shown + left_out, number, "{}", comment.lines().last().unwrap());
}

/// Texts that would end a line, a code span, a tag, a command or a string where they are not escaped.
const HOSTILE: &str = "a`b``c|d</code></details><script>alert(1)</script>\r\n::error::x%0A\"'&@someone #1 * _";

#[test]
fn names_of_the_document_do_not_break_out_of_the_format() {
    let hostile = || vec![change(Kind::OtherChanged, Class::Breaking, HOSTILE, Some(HOSTILE))];

    let markdown = print(hostile(), Vec::new(), Format::Markdown, false);
    let line = markdown.lines().find(|line| line.starts_with("- ")).unwrap();
    // Two backticks in a row inside: a fence of three holds them.
    assert!(line.starts_with("- ```a`b``c|d</code>"), "{line}");
    assert!(line.contains("_```: other changed: ```a`b``c"), "{line}");
    assert!(!markdown.lines().any(|line| line.starts_with("::error")), "{markdown}");

    let github = print(hostile(), Vec::new(), Format::Github, false);
    assert_eq!(github.lines().count(), 2, "the notice and one annotation:\n{github}");
    assert!(
        github.lines().all(|line| line.starts_with("::error file=") || line.starts_with("::notice title=")),
        "{github}"
    );
    assert!(!github.contains("x%0A") && github.contains("x%250A"), "{github}");

    let html = print(hostile(), Vec::new(), Format::Html, false);
    assert_eq!(html.matches("<script").count(), 1, "ours");
    assert!(!html.contains("</code></details><script>"));

    for format in [Format::Json, Format::Sarif] {
        let text = print(hostile(), Vec::new(), format, false);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(value.to_string().contains("alert(1)"));
    }

    let text = print(hostile(), Vec::new(), Format::Text, false);
    assert!(!text.contains('\r') && !text.lines().any(|line| line.starts_with("::error")), "{text}");

    let changelog = print(hostile(), Vec::new(), Format::Changelog, false);
    assert!(changelog.lines().any(|line| line.starts_with("- Other members (1): ```a`b``c|d")), "{changelog}");
}
