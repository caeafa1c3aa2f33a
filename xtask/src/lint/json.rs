//! The report as a program reads it: every class, also those without findings, with every place.

use clickhouse_cloud_generator::lint::Report;
use clickhouse_cloud_generator::text::visible_json;
use serde_json::{Value, json};

pub(super) fn json(report: &Report, name: &str) -> String {
    let classes: Vec<Value> = report
        .classes
        .iter()
        .map(|class| {
            let findings: Vec<Value> = class
                .findings
                .iter()
                .map(|finding| {
                    json!({
                        "pointer": finding.pointer,
                        "line": finding.position.map(|position| position.line),
                        "column": finding.position.map(|position| position.column),
                        "message": finding.message,
                        "overlayActions": finding.mended_by,
                    })
                })
                .collect();
            json!({
                "class": class.rule.name,
                "severity": class.rule.severity.name(),
                "what": class.rule.what,
                "why": class.rule.why,
                "answer": class.rule.answer,
                "count": findings.len(),
                "findings": findings,
            })
        })
        .collect();
    let actions: Vec<Value> = report
        .mends
        .iter()
        .map(|mend| {
            json!({
                "target": mend.target,
                "description": mend.description,
                "evidence": mend.evidence,
                "changes": mend.changes,
                "findings": mend.findings,
            })
        })
        .collect();
    let report = json!({ "document": name, "classes": classes, "overlayActions": actions });
    visible_json(&format!("{report:#}\n")).into_owned()
}
