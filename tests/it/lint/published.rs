//! The report on the published document: how many of each class, and why these are the numbers that are known from elsewhere.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::LazyLock;

use clickhouse_cloud_generator::lint::{Report, Severity, lint};
use clickhouse_cloud_tests::committed;
use serde_json::Value;

use super::findings;
use crate::history::{PUBLISHED, document};

/// The report on the document that was counted by hand, which the committed one need not be for ever.
fn report() -> Report {
    lint(counted(), &committed().overlay).unwrap_or_else(|findings| panic!("{findings}"))
}

/// The document of 0.5.0.
fn counted() -> &'static str {
    static COUNTED: LazyLock<String> = LazyLock::new(|| {
        let (version, sha256) = PUBLISHED[PUBLISHED.len() - 1];
        document(version, sha256).unwrap_or_else(|error| panic!("the document of {version}: {error}"))
    });
    &COUNTED
}

/// The pointers of what a rule found in named schemas themselves, not inside of them.
fn components<'a>(report: &'a Report, rule: &str) -> Vec<&'a str> {
    let pointers = findings(report, rule).iter().map(|finding| finding.pointer.as_str());
    pointers
        .filter(|pointer| pointer.starts_with("/components/schemas/") && pointer.matches('/').count() == 3)
        .collect()
}

#[test]
fn the_counts_are_known() {
    let report = report();
    let mut text = String::new();
    for class in &report.classes {
        let rule = class.rule;
        writeln!(text, "{:>4} {} {}: {}", class.findings.len(), rule.severity.name(), rule.name, rule.what).unwrap();
    }
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("published", text);
    });
}

/// Where a number differs from the one that is known from counting by hand, the reason is beside it.
#[test]
fn the_counts_agree_with_what_was_counted_by_hand() {
    let report = report();
    let count = |rule: &str| findings(&report, rule).len();
    // 354 of 377 object schemas: all of them are components.
    assert_eq!((count("missing-type-object"), components(&report, "missing-type-object").len()), (354, 354));
    // 163 components, five of which have no property that could be required; 614 objects with those inside of others.
    assert_eq!((count("missing-required"), components(&report, "missing-required").len()), (614 - 5, 163 - 5));
    // 72 `oneOf` and 45 `anyOf`: disguises of null, 18 unions of string and number, 3 of other JSON types, and 42 of objects.
    let disguised = count("null-arm") + count("only-null");
    assert_eq!((disguised, count("missing-discriminator")), (54, 72 + 45 - 54 - 18 - 3));
    // 12 unions say an arm by the absence of a property; the heatmap's other arm requires that property, so nothing is both.
    // The alert channel is here for another reason: its arms list the same two values.
    assert_eq!(count("arms-not-exclusive"), 12 - 1 + 1);
    assert_eq!(count("nullable-enum-without-null"), 26);
    assert_eq!(count("single-value-enum"), 92);
    assert_eq!(count("boolean-as-string"), 4);
    assert_eq!(count("unreachable-component"), 43);
    assert_eq!(count("component-case"), 18);
    assert_eq!(count("misspelt-component"), 1);
    // 105 properties; the others are parameters.
    let parameters = findings(&report, "property-case").iter().filter(|f| f.pointer.contains("/parameters/")).count();
    assert_eq!((count("property-case") - parameters, parameters), (105, 32));
    // 25 groups where `format` does not count as structure: two differ in nothing else.
    assert_eq!(count("identical-components"), 24);
    // 37 bodies have a `required` list; of four more every arm has.
    assert_eq!(count("optional-body"), 37 + 4);
    // Not one operation declares 401, whatever else the 21 that declare more than 200, 400 and 500 have.
    assert_eq!(count("undeclared-errors"), 174);
    // 394 inline error bodies are five that are written out again and again, and one that stands alone.
    let repeated = findings(&report, "repeated-response").iter();
    let errors =
        repeated.filter(|finding| finding.pointer.contains("/responses/4") || finding.pointer.contains("/responses/5"));
    let times = errors.map(|finding| finding.message.split(' ').nth(2).unwrap().parse::<usize>().unwrap());
    assert_eq!(times.collect::<Vec<_>>().iter().sum::<usize>(), 394 - 1);
    // What was deprecated in prose only is marked in this document.
    assert_eq!(count("deprecated-in-prose"), 0);
}

#[test]
fn every_finding_stands_somewhere_and_says_something() {
    let report = report();
    let document: Value = serde_json::from_str(counted()).unwrap();
    let mut seen = BTreeSet::new();
    for class in &report.classes {
        for finding in &class.findings {
            assert!(document.pointer(&finding.pointer).is_some(), "{}: {}", class.rule.name, finding.pointer);
            assert!(finding.position.is_some() && !finding.message.is_empty(), "{}: {finding:?}", class.rule.name);
            assert!(seen.insert((class.rule.name, &finding.pointer)), "{} twice: {}", class.rule.name, finding.pointer);
        }
        assert!(class.findings.is_sorted_by_key(|finding| finding.position), "{}", class.rule.name);
    }
    assert!(seen.len() > 2_000, "{}", seen.len());
}

/// A line number is worth something where the line has the key that the pointer ends with.
#[test]
fn the_lines_are_those_of_the_places() {
    let report = report();
    let lines: Vec<&str> = counted().lines().collect();
    for finding in report.classes.iter().flat_map(|class| &class.findings) {
        let line = lines[finding.position.unwrap().line - 1];
        let key = finding.pointer.rsplit('/').next().unwrap().replace("~1", "/").replace("~0", "~");
        // An element of a list has no key.
        let has_key = line.contains(&Value::from(key.as_str()).to_string());
        assert!(has_key || key.parse::<usize>().is_ok(), "{}: {line}", finding.pointer);
    }
}

#[test]
fn the_overlay_ends_what_it_is_for() {
    let report = report();
    for (index, mend) in report.mends.iter().enumerate() {
        assert!(!mend.changes.is_empty(), "{} changes nothing", mend.target);
        assert!(!mend.evidence.is_empty() && !mend.description.is_empty(), "{}", mend.target);
        let findings = report.classes.iter().flat_map(|class| &class.findings);
        assert_eq!(
            findings.filter(|finding| finding.mended_by.contains(&index)).count(),
            mend.findings,
            "{}",
            mend.target
        );
    }
    let mended_by = |rule: &str, pointer: &str| {
        let finding = findings(&report, rule).iter().find(|finding| finding.pointer == pointer);
        let by = &finding.unwrap_or_else(|| panic!("{rule}: {pointer}")).mended_by;
        by.iter().filter_map(|index| Some(report.mends.get(*index)?.target.as_str())).collect::<Vec<_>>()
    };
    let port = "/components/schemas/ServiceEndpoint/properties/port";
    assert_eq!(mended_by("number-for-integer", port), ["$.components.schemas.ServiceEndpoint.properties.port"]);
    // Two actions on the arms make the union above them one that can be told apart.
    assert_eq!(mended_by("arms-not-exclusive", "/components/schemas/ClickStackAlertChannel").len(), 2);
    // Where the document looks sound and the API is not as it says, an action stands alone.
    let durations = report.mends.iter().find(|mend| mend.target.ends_with("PostgresSlowQueryPattern.properties"));
    assert_eq!(durations.unwrap().findings, 0);
    let notes = report.classes.iter().filter(|class| class.rule.severity == Severity::Note);
    assert!(notes.flat_map(|class| &class.findings).all(|finding| finding.mended_by.is_empty()));
}
