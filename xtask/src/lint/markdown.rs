//! The report as Markdown, to be sent to those who publish the document: what is wrong, why it matters, where.

use std::fmt::Write;

use clickhouse_cloud_generator::lint::Report;
use clickhouse_cloud_generator::text::markdown::{cell, code, prose};

use super::{found, mended, place, shown, summary};

pub(super) fn markdown(report: &Report, name: &str, verbose: bool) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _ = write_markdown(&mut text, report, name, verbose);
    text
}

fn write_markdown(text: &mut String, report: &Report, name: &str, verbose: bool) -> std::fmt::Result {
    writeln!(text, "# What is wrong with {}\n\n{}.\n", code(name), summary(report))?;
    writeln!(text, "| class | severity | places | mended by our overlay | what |\n|---|---|--:|--:|---|")?;
    for class in found(report) {
        let rule = class.rule;
        let (name, severity, count) = (rule.name, rule.severity.name(), class.findings.len());
        writeln!(
            text,
            "| [`{name}`](#{name}) | {severity} | {count} | {} | {} |",
            mended(class),
            cell(&prose(rule.what))
        )?;
    }
    for class in found(report) {
        let rule = class.rule;
        writeln!(text, "\n## {}\n\n{} {}\n\nThis client's answer: {}.\n", rule.name, rule.what, rule.why, rule.answer)?;
        writeln!(text, "| line | place | what |\n|--:|---|---|")?;
        let (places, more) = shown(class, verbose);
        for finding in places {
            let at = place(finding.position);
            writeln!(text, "| {at} | {} | {} |", cell(&code(&finding.pointer)), cell(&prose(&finding.message)))?;
        }
        if more > 0 {
            writeln!(text, "\n… and {more} more; `--verbose` lists them.")?;
        }
    }
    if report.mends.iter().any(|mend| mend.findings == 0) {
        writeln!(text, "\n## What the document alone does not show\n")?;
        writeln!(text, "Our overlay mends these as well, because of how the API was seen to answer:\n")?;
        for mend in report.mends.iter().filter(|mend| mend.findings == 0) {
            writeln!(text, "- {}: {} {}", code(&mend.target), prose(&mend.description), prose(&mend.evidence))?;
        }
    }
    Ok(())
}
