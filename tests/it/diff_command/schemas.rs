//! JSON and SARIF against their schemas: the one that we publish, and the one of OASIS.

use clickhouse_cloud_tests::read;
use jsonschema::Validator;
use serde_json::{Value, json};
use xtask::diff::{Format, Options, SCHEMA, VERSION};

use super::{committed_file, diff, options, report, workspace, write};

pub(super) fn complaints(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

pub(super) fn validator(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).unwrap();
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("the schema itself is wrong: {error}"));
    jsonschema::validator_for(&schema).unwrap()
}

pub(super) fn sarif_schema() -> Validator {
    // The schema as OASIS published it has a stray bracket in the pattern of a language, which this validator refuses.
    let published = read("tests/it/diff_command/sarif-2.1.0.schema.json");
    let mended = published.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
    assert_ne!(mended, published);
    validator(&mended)
}

/// The report of the small pair with an approval, one that expired, and a filter.
fn everything(format: Format) -> Value {
    let folder = workspace();
    let approvals = "- { fingerprint: \"type-changed:*\", reason: r, expires: 2999-01-01 }\n\
                     - { fingerprint: \"deprecated:*\", reason: r, expires: 2001-01-01 }\n";
    write(folder.path(), "spec/approvals.yaml", approvals);
    let filters = super::filters(&[], &["kind=description-changed"]);
    serde_json::from_str(&diff(&folder, &Options { format, filters, ..options(&folder) }).text).unwrap()
}

#[test]
fn json_is_as_its_schema_says() {
    let validator = validator(SCHEMA);
    let report: Value = serde_json::from_str(&report(Format::Json)).unwrap();
    assert_eq!(complaints(&validator, &report), Vec::<String>::new());
    assert_eq!(report["version"], VERSION);
    let everything = everything(Format::Json);
    assert_eq!(complaints(&validator, &everything), Vec::<String>::new());
    assert_eq!(everything["summary"]["approved"], 1);
    assert_eq!(everything["summary"]["filteredOut"], 1);
    assert_eq!(everything["expiredApprovals"].as_array().unwrap().len(), 1);
}

/// The committed document against one of its past, and the other way round: every shape that a change has in reality.
#[test]
fn json_of_real_documents_is_as_its_schema_says() {
    let validator = validator(SCHEMA);
    let Some(old) = super::published::document("0.4.2") else { return };
    let folder = workspace();
    write(folder.path(), "published.json", &old);
    let old = Some(xtask::source::Source::File(folder.path().join("published.json")));
    for (old, new) in [(old.clone(), Some(committed_file())), (Some(committed_file()), old)] {
        let options = Options { old, new, format: Format::Json, ..Options::default() };
        let report: Value = serde_json::from_str(&diff(&folder, &options).text).unwrap();
        assert!(report["changes"].as_array().unwrap().len() > 500);
        assert_eq!(complaints(&validator, &report), Vec::<String>::new());
    }
}

#[test]
fn the_schema_refuses_what_is_none() {
    let validator = validator(SCHEMA);
    let good: Value = serde_json::from_str(&report(Format::Json)).unwrap();
    for (pointer, value) in [
        ("/version", json!(1)),
        ("/changes/0/class", json!("severe")),
        ("/changes/0/kind", json!("Property removed")),
        ("/changes/0/fingerprint", json!(null)),
        ("/changes/0/old/line", json!(0)),
        ("/changes/0/more", json!(1)),
        ("/rust/level", json!("huge")),
        ("/summary/breaking", json!(-1)),
    ] {
        let mut bad = good.clone();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        bad.pointer_mut(parent).unwrap()[member] = value;
        assert_ne!(complaints(&validator, &bad), Vec::<String>::new(), "{pointer}");
    }
}

#[test]
fn sarif_is_as_oasis_says() {
    let validator = sarif_schema();
    for log in [serde_json::from_str(&report(Format::Sarif)).unwrap(), everything(Format::Sarif)] {
        assert_eq!(complaints(&validator, &log), Vec::<String>::new());
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        assert!(results.len() > 10);
        for result in results {
            assert_eq!(rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()]["id"], result["ruleId"]);
            assert_eq!(
                result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
                "spec/clickhouse-cloud.json"
            );
        }
    }
}
