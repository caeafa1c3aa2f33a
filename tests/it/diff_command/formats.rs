//! Each format on the small pair, to be read in its snapshot; and filters, which every format has in common.

use clickhouse_cloud_generator::diff::{Change, Class, Kind, Report, Site, Verdict};
use xtask::diff::approvals::Approvals;
use xtask::diff::filter::Filter;
use xtask::diff::{Format, Options, Side, render};

use super::{NO_CHANGES, diff, filters, options, report, workspace};

macro_rules! snapshot {
    ($name:literal, $text:expr) => {
        insta::with_settings!(
            { snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true },
            { insta::assert_snapshot!($name, $text); }
        )
    };
}

/// The report without the folder of the test.
fn anonymous(format: Format) -> String {
    let folder = workspace();
    let text = diff(&folder, &Options { format, ..options(&folder) }).text;
    assert!(!text.contains(folder.path().to_str().unwrap()), "a file of the workspace is named from its root");
    text
}

#[test]
fn text() {
    snapshot!("text", anonymous(Format::Text));
}

#[test]
fn text_with_every_detail() {
    let folder = workspace();
    snapshot!("text-verbose", diff(&folder, &Options { verbose: true, ..options(&folder) }).text);
}

#[test]
fn counts() {
    let folder = workspace();
    snapshot!("stat", diff(&folder, &Options { stat: true, ..options(&folder) }).text);
}

#[test]
fn markdown() {
    snapshot!("markdown", anonymous(Format::Markdown));
}

#[test]
fn json() {
    snapshot!("json", anonymous(Format::Json));
}

#[test]
fn github() {
    snapshot!("github", anonymous(Format::Github));
}

#[test]
fn sarif() {
    snapshot!("sarif", anonymous(Format::Sarif));
}

#[test]
fn changelog() {
    snapshot!("changelog", anonymous(Format::Changelog));
}

#[test]
fn colours_change_nothing_but_the_colour() {
    let folder = workspace();
    let colored = diff(&folder, &Options { colored: true, ..options(&folder) }).text;
    assert!(colored.contains("\x1b[1;31mBreaking\x1b[0m (5)"), "{colored}");
    let mut plain = String::new();
    for (index, part) in colored.split("\x1b[").enumerate() {
        plain.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(plain, report(Format::Text));
}

#[test]
fn a_document_against_itself_has_no_changes_in_any_format() {
    let folder = workspace();
    for (format, words) in NO_CHANGES {
        let same = Options { old: options(&folder).old, new: options(&folder).old, format, ..Options::default() };
        let text = diff(&folder, &same).text;
        assert!(text.contains(words), "{format:?}: {text}");
    }
}

/// The fingerprints that the filters leave.
fn left(only: &[&str], ignore: &[&str]) -> Vec<String> {
    let folder = workspace();
    let options = Options { format: Format::Json, filters: filters(only, ignore), ..options(&folder) };
    let json: serde_json::Value = serde_json::from_str(&diff(&folder, &options).text).unwrap();
    assert_eq!(json["summary"]["changes"].as_u64().unwrap() + json["summary"]["filteredOut"].as_u64().unwrap(), 13);
    json["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["fingerprint"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn filters_leave_what_meets_them() {
    assert_eq!(left(&["kind=operation-removed"], &[]), ["operation-removed:instanceUpdate"]);
    assert_eq!(left(&["tag=Backup"], &[]), ["type-changed:Backup.size"]);
    assert_eq!(left(&["operation=backup*"], &[]), ["type-changed:Backup.size"]);
    assert_eq!(
        left(&["place=Region,direction=request"], &[]),
        ["enum-value-removed:Region=ap-`south`-1", "enum-value-added:Region=us-east-1"]
    );
    assert_eq!(left(&["path=/components/schemas/Service/*,kind=property-*"], &[]).len(), 2);
    assert_eq!(left(&["path=/paths//v1/organizations/*/wake/*"], &[]), ["operation-added:instanceWake"]);
    assert_eq!(left(&["path=/paths/~1v1~1organizations*~1wake/*"], &[]), ["operation-added:instanceWake"]);
    // Of several values for a key, one; of several filters, one.
    assert_eq!(left(&["kind=deprecated,kind=operation-promoted"], &[]).len(), 2);
    assert_eq!(left(&["kind=deprecated", "kind=operation-promoted"], &[]).len(), 2);
    assert_eq!(left(&["kind=operation-*"], &["kind=operation-removed"]).len(), 2);
    assert_eq!(left(&["direction=request"], &["direction=response"]), ["property-required:ServicePostRequest.region"]);
}

#[test]
fn the_rust_verdict_is_about_what_the_filters_leave() {
    let folder = workspace();
    let level = |only: &[&str]| {
        let options = Options { format: Format::Json, filters: filters(only, &[]), ..options(&folder) };
        let json: serde_json::Value = serde_json::from_str(&diff(&folder, &options).text).unwrap();
        json["rust"]["level"].as_str().unwrap().to_owned()
    };
    assert_eq!(level(&[]), "major");
    assert_eq!(level(&["kind=deprecated"]), "minor");
    assert_eq!(level(&["kind=description-changed"]), "patch");
}

#[test]
fn a_filter_that_nothing_meets_is_noted_with_the_tags_there_are() {
    let folder = workspace();
    let options = Options { filters: filters(&["tag=Servce"], &[]), ..options(&folder) };
    let outcome = diff(&folder, &options);
    assert_eq!(outcome.notes, ["no change meets `tag=Servce`; the tags with changes are: Backup, Service"]);
    assert!(
        outcome.text.contains("No changes; 1 without meaning (info-contact-url 1); the filters leave out 13."),
        "{}",
        outcome.text
    );
}

#[test]
fn a_misspelt_filter_says_what_there_is() {
    for (filter, words) in [
        ("kind=operation-removd", "did you mean operation-removed"),
        ("kind=operation-removd", "property-removed, property-added"),
        ("size=1", "the keys are kind, place, path, tag, operation, direction"),
        ("direction=up", "the directions are request and response"),
        ("Service", "not of the form KEY=VALUE"),
        ("tag=", "not of the form KEY=VALUE"),
        ("tag=Service,", "not of the form KEY=VALUE"),
    ] {
        let error = filter.parse::<Filter>().unwrap_err().to_string();
        assert!(error.contains(words), "{filter}: {error}");
    }
}

/// The rows of the table stand in the order of the sections below it.
#[test]
fn what_concerns_several_resources_is_first_and_what_concerns_none_is_last() {
    let change = |place: &str, operations: &[&str], pointer: &str| Change {
        kind: Kind::PropertyAdded,
        place: place.to_owned(),
        subject: None,
        old: None,
        new: Some(Site::at(pointer)),
        before: None,
        after: None,
        request: None,
        response: Some(Class::Compatible),
        operations: operations.iter().map(|id| (*id).to_owned()).collect(),
        tags: Vec::new(),
    };
    let schema = "/components/schemas/A";
    let changes = vec![
        change("a", &[], schema),
        change("b", &[], "/tags"),
        change("c", &["zebra"], schema),
        change("d", &["ant", "zebra"], schema),
        change("e", &["ant"], schema),
    ];
    let resources = ["ant", "zebra"].map(|name| (name.to_owned(), format!("{name}s"))).into();
    let report = Report { changes, resources, rust: Some(Verdict::default()), ..Report::default() };
    let side = |name: &str| Side { name: name.to_owned(), file: None, text: String::new(), sha256: None };
    for (format, stat) in
        [(Format::Text, false), (Format::Text, true), (Format::Markdown, false), (Format::Html, false)]
    {
        let options = Options { format, stat, ..Options::default() };
        let report = report.clone();
        let text = render(&side("o"), &side("n"), report, &Approvals::default(), "", &options).unwrap().text;
        let order = ["several resources", "ants", "zebras", "the document", "reached by no operation"];
        let found: Vec<Option<usize>> = order.iter().map(|name| text.find(name)).collect();
        assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{format:?}: {found:?}\n{text}");
    }
}

#[test]
fn annotations_stand_on_the_lines_of_what_changed() {
    let (text, document) = (report(Format::Github), super::new());
    let lines: Vec<&str> = document.lines().collect();
    let mut checked = 0;
    for (change, expected) in [
        ("Service.idle|state: property added", "\"idle|state\": {"),
        ("Backup.size: type changed", "\"type\": \"string\""),
        ("ServicePostRequest.region: property required", "\"region\""),
        ("Region: enum value replaced", "\"us-east-1\""),
        // What is gone is shown at what it stood in.
        ("Service.tier: property removed", "\"properties\": {"),
        ("instanceUpdate: operation removed", "\"/v1/organizations/{organizationId}/services/{serviceId}\": {"),
    ] {
        let annotation =
            text.lines().find(|line| line.contains(change)).unwrap_or_else(|| panic!("no {change} in {text}"));
        let number: usize = annotation.split("line=").nth(1).unwrap().split(',').next().unwrap().parse().unwrap();
        assert_eq!(lines[number - 1].trim(), expected, "{annotation}");
        checked += 1;
    }
    assert_eq!(checked, 6);
}
