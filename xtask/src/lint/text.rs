//! The report as a person reads it at a terminal: a paragraph for each class, with its first places.

use std::fmt::Write;

use clickhouse_cloud_generator::lint::{Report, Severity};
use clickhouse_cloud_generator::text::visible;

use super::{Options, actions, found, mended, place, shown, summary};

pub(super) fn text(report: &Report, name: &str, options: &Options) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _ = write_text(&mut text, report, name, options);
    text
}

fn write_text(text: &mut String, report: &Report, name: &str, options: &Options) -> std::fmt::Result {
    let paint = |code: &str, part: &str| {
        if options.colored { format!("\x1b[{code}m{part}\x1b[0m") } else { part.to_owned() }
    };
    let name = visible(name);
    for class in found(report) {
        let code = match class.rule.severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Note => "1;36",
        };
        let severity = paint(code, &format!("{}[{}]", class.rule.severity.name(), class.rule.name));
        writeln!(text, "{severity}: {} {}", class.findings.len(), paint("1", class.rule.what))?;
        writeln!(text, "  why: {}", class.rule.why)?;
        let mended = match mended(class) {
            0 => String::new(),
            count => format!("; {count} by spec/overlay.yaml"),
        };
        writeln!(text, "  answered by: {}{mended}", class.rule.answer)?;
        let (places, more) = shown(class, options.verbose);
        for finding in places {
            let mended = match actions(finding).as_str() {
                "" => String::new(),
                list => format!("  [overlay action {list}]"),
            };
            let at = place(finding.position);
            let at = if at.is_empty() { String::new() } else { format!(":{at}") };
            writeln!(text, "  {} {}", paint("2", &format!("{name}{at}")), visible(&finding.pointer))?;
            writeln!(text, "      {}{mended}", visible(&finding.message))?;
        }
        if more > 0 {
            writeln!(text, "  … and {more} more; --verbose prints them")?;
        }
        writeln!(text)?;
    }
    let outside: Vec<_> = report.mends.iter().enumerate().filter(|(_, mend)| mend.findings == 0).collect();
    if !outside.is_empty() {
        writeln!(text, "Mended by spec/overlay.yaml, and not to be seen in the document alone:")?;
        for (index, mend) in outside {
            let stale = if mend.changes.is_empty() { " (does not apply to this document)" } else { "" };
            writeln!(
                text,
                "  [overlay action {index}]{stale} {}\n      {}",
                visible(&mend.target),
                visible(&mend.description)
            )?;
        }
        writeln!(text)?;
    }
    writeln!(text, "{name}: {}", summary(report))
}
