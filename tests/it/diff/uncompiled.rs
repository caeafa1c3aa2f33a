//! Documents that do not compile: every bad input that a finding has a case for, compared with others of them.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::diff::{Report, Which, report};
use clickhouse_cloud_generator::{Diagnostics, Inputs, compile};

use crate::diagnostics::{Case, cases};

/// Why a case does not compile; `None` if it does.
fn refused(case: &Case) -> Option<Diagnostics> {
    compile(&Inputs { strict: false, ..case.inputs() }).err()
}

fn compared(old: &Case, new: &Case) -> Result<Report, Diagnostics> {
    // Both are read with the policy of one workspace.
    let inputs = new.inputs();
    report(&Inputs { spec: &old.spec, ..inputs }, &inputs).map_err(|unreadable| unreadable.findings)
}

#[test]
fn what_does_not_compile_is_compared_on_the_wire() {
    let (mut on_the_wire, mut not_at_all) = (0, BTreeSet::new());
    for case in cases() {
        let Some(findings) = refused(&case) else { continue };
        match compared(&case, &case) {
            Ok(report) => {
                assert!(report.changes.is_empty() && report.noise.is_empty(), "{}: {report:?}", case.name);
                assert_eq!(report.rust, None, "{}", case.name);
                let which: Vec<Which> = report.uncompiled.iter().map(|uncompiled| uncompiled.which).collect();
                assert_eq!(which, [Which::Old, Which::New], "{}", case.name);
                let errors = &report.uncompiled[0].errors;
                assert_eq!(errors.counts(), (findings.counts().0, 0), "{}: {errors}", case.name);
                on_the_wire += 1;
            }
            Err(found) => {
                assert_eq!(found.counts(), findings.counts(), "{}", case.name);
                not_at_all.insert(found.0[0].code);
            }
        }
    }
    assert!(on_the_wire > 50, "{on_the_wire}");
    // What is not a document, and what is wrong with our own files.
    let codes: Vec<&str> = not_at_all.into_iter().collect();
    assert_eq!(
        codes,
        [
            "document-shape",
            "duplicate-key",
            "empty-document",
            "json-syntax",
            "no-paths",
            "not-an-object",
            "openapi-version",
            "overlay-jsonpath",
            "overlay-shape",
            "policy-shape",
            "yaml-syntax"
        ]
    );
}

#[test]
fn any_two_of_them_are_compared_without_panic() {
    let cases: Vec<Case> = cases().into_iter().filter(|case| refused(case).is_some()).collect();
    let mut changes = 0;
    for (old, new) in cases.iter().zip(cases.iter().skip(1)) {
        if let (Ok(there), Ok(back)) = (compared(old, new), compared(new, old)) {
            assert_eq!(there.changes.len(), back.changes.len(), "{} → {}", old.name, new.name);
            changes += there.changes.len();
        }
    }
    assert!(changes > 100, "{changes}");
}
