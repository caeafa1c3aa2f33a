//! What took the place of something else is told once, and what may be renamed comes with the entry that keeps the name.

use clickhouse_cloud_generator::diff::{
    Change, Class, Kind, Level, Rename, Report, RustChange, RustKind, Site, Verdict,
};
use xtask::diff::approvals::Approvals;
use xtask::diff::{Format, Options, Side, render};

/// The report of a pair of which one thing may be renamed, and one enum.
fn renamed(format: Format, verbose: bool) -> String {
    let rename = |what, old: &str, new: &str| Rename {
        what,
        old: old.to_owned(),
        new: new.to_owned(),
        similarity: 0.861,
        policy: format!("keep:\n  {new}: {old}\n"),
    };
    let renames = vec![
        rename("enum-value", "Size=a1", "Size=b1"),
        rename("enum-value", "Size=a2", "Size=b2"),
        rename("schema", "Owner", "Keeper"),
    ];
    let report = Report { rust: Some(Verdict { renames, ..Verdict::default() }), ..Report::default() };
    printed(report, "", &Options { format, verbose, ..Options::default() })
}

#[test]
fn a_comment_says_what_may_be_renamed_and_how_to_keep_the_names() {
    let comment = renamed(Format::Markdown, false);
    for words in [
        "<details><summary><b>Perhaps renamed (3)</b></summary>\n",
        "keep the old names: `cargo xtask diff old new --verbose`\n",
        "- enum value: `Size=a1` → `Size=b1` (86 % alike, and 1 more like it)\n",
        "- schema: `Owner` → `Keeper` (86 % alike)\n",
    ] {
        assert!(comment.contains(words), "no {words} in {comment}");
    }
    let comment = renamed(Format::Markdown, true);
    assert_eq!(comment.matches("```yaml\nkeep:\n").count(), 3, "{comment}");
    for format in [Format::Text, Format::Html, Format::Json] {
        assert!(renamed(format, false).contains("Keeper"), "{format:?}");
    }
}

/// Values of one enum of the crate, which two places of the document have, that went or came.
fn values(changes: &[(Kind, &str, &str)]) -> Report {
    let change = |(kind, place, value): &(Kind, &str, &str)| {
        let (is_new, site) = (*kind == Kind::EnumValueAdded, Some(Site::at("/components/schemas/A/enum/0")));
        let (old, new) = if is_new { (None, site) } else { (site, None) };
        let class = Some(if is_new { Class::Compatible } else { Class::Breaking });
        let operations = vec![format!("{place}Get")];
        let (place, subject) = ((*place).to_owned(), Some((*value).to_owned()));
        let tags = Vec::new();
        Change {
            kind: *kind,
            place,
            subject,
            old,
            new,
            before: None,
            after: None,
            request: class,
            response: None,
            operations,
            tags,
        }
    };
    let changes: Vec<Change> = changes.iter().map(change).collect();
    let rust = |kind: RustKind, of: Kind, name: &str| RustChange {
        kind: kind.slug(),
        path: format!("things::Size::{name}"),
        before: None,
        after: None,
        level: kind.level(),
        causes: changes.iter().filter(|change| change.kind == of).map(Change::fingerprint).collect(),
    };
    let rust = Verdict {
        level: Level::Major,
        changes: vec![
            rust(RustKind::VariantRemoved, Kind::EnumValueRemoved, "Small"),
            rust(RustKind::VariantAdded, Kind::EnumValueAdded, "Tiny"),
        ],
        renames: vec![Rename {
            what: "enum-value",
            old: "Size=small".to_owned(),
            new: "Size=tiny".to_owned(),
            similarity: 0.2,
            policy: "variants:\n  Size:\n    tiny: Small\n".to_owned(),
        }],
    };
    Report { changes, rust: Some(rust), ..Report::default() }
}

/// Prints a report of nothing but itself.
fn printed(report: Report, approvals: &str, options: &Options) -> String {
    let side = |name: &str| Side { name: name.to_owned(), file: None, text: String::new(), sha256: None };
    let approvals = Approvals::parse(approvals, "2026-01-01".parse().unwrap()).unwrap();
    render(&side("old"), &side("new"), report, &approvals, "", options).unwrap().text
}

#[test]
fn a_value_that_took_the_place_of_another_is_told_once() {
    let (went, came) = (Kind::EnumValueRemoved, Kind::EnumValueAdded);
    let both =
        [(went, "A.size", "small"), (went, "B.size", "small"), (came, "A.size", "tiny"), (came, "B.size", "tiny")];
    for format in [Format::Text, Format::Markdown, Format::Html, Format::Github, Format::Changelog] {
        let text = printed(values(&both), "", &Options { format, ..Options::default() });
        let plain = text.replace('`', "").replace("Enum value replaced", "enum value replaced");
        assert_eq!(plain.matches("enum value replaced").count(), 1, "{format:?}: {text}");
        let line = plain.lines().find(|line| line.contains("enum value replaced")).unwrap();
        for words in ["A.size, B.size", "small → tiny", "things::Size::Small → Tiny"] {
            assert!(line.contains(words), "{format:?}: no {words} in {line}");
        }
        if format != Format::Html {
            for words in ["variant removed", "Values removed", "Values added", "Size=small"] {
                assert!(!plain.contains(words), "{format:?}: {words} in {text}");
            }
        }
    }
    // The machines and those who approve have each change; so has who asks for everything.
    let text = printed(values(&both), "", &Options { verbose: true, ..Options::default() });
    for fingerprint in values(&both).changes.iter().map(Change::fingerprint) {
        assert!(text.contains(&format!("fingerprint: {fingerprint}\n")), "no {fingerprint} in {text}");
    }
    let json = printed(values(&both), "", &Options { format: Format::Json, ..Options::default() });
    assert_eq!(json.matches("\"enum-value-removed\"").count(), 2, "{json}");
}

#[test]
fn a_variant_that_stands_for_the_other_value_is_told_with_it() {
    let mut report = values(&[(Kind::EnumValueRemoved, "A.size", "small"), (Kind::EnumValueAdded, "A.size", "tiny")]);
    let rust = report.rust.as_mut().unwrap();
    let causes = report.changes.iter().map(Change::fingerprint).collect();
    rust.changes.truncate(1);
    rust.changes[0] = RustChange { kind: RustKind::WireNameChanged.slug(), causes, ..rust.changes[0].clone() };
    let text = printed(report, "", &Options::default());
    assert!(text.contains("A.size: enum value replaced: small → tiny; in Rust: things::Size::Small stays"), "{text}");
    assert!(!text.contains("wire name changed"), "{text}");
}

#[test]
fn values_that_only_may_be_one_are_told_apart() {
    let (went, came) = (Kind::EnumValueRemoved, Kind::EnumValueAdded);
    let base = [(went, "A.size", "small"), (came, "A.size", "tiny")];
    let approval = "- { fingerprint: enum-value-removed:A.size=small, reason: fine }";
    for (more, approvals) in [
        // Another one went, or came; one of the two was approved.
        (Some((went, "A.size", "big")), ""),
        (Some((came, "A.size", "big")), ""),
        (None, approval),
    ] {
        let changes: Vec<_> = base.iter().copied().chain(more).collect();
        let text = printed(values(&changes), approvals, &Options::default());
        assert!(!text.contains("replaced") && text.contains("enum value added: tiny"), "{text}");
    }
    // Of two places with different values, each is told by itself; what the crate makes of both is told with neither.
    let changes = [&base[..], &[(went, "B.size", "small"), (came, "B.size", "little")]].concat();
    let text = printed(values(&changes), "", &Options::default());
    assert!(text.contains("A.size: enum value replaced: small → tiny"), "{text}");
    assert!(text.contains("B.size: enum value replaced: small → little"), "{text}");
    assert!(text.contains("variant removed (1): things::Size::Small"), "{text}");
}
