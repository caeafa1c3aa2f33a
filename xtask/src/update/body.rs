//! A step of the document → the text of its pull request: what is to decide, the new names, and the report.

use std::collections::BTreeSet;

use anyhow::Result;
use clickhouse_cloud_generator::text::markdown::fenced;
use clickhouse_cloud_generator::text::visible_lines;

use super::Step;
use crate::diff::Format;
use crate::generate::Made;

/// How many bytes each of the lists gets; the report has the rest of what a comment may hold.
const LIST: usize = 12_000;

/// The text, below the limit of GitHub.
pub(super) fn body(step: Option<&Step>, made: &Made) -> Result<String> {
    let mut head = String::new();
    if !made.settled.is_empty() {
        head.push_str(
            "## To decide\n\nThese were settled for this run only. Each has the entry that settles it for good.\n\n",
        );
        head.push_str(&list(&made.settled));
    }
    let [old, new] = &made.names;
    let known: BTreeSet<&str> = old.lines().collect();
    let names: Vec<String> = new.lines().filter(|line| !known.contains(line)).map(str::to_owned).collect();
    if !names.is_empty() {
        head.push_str("## New public names\n\nThey stay once they are released.\n\n");
        head.push_str(&list(&names));
    }
    let report = match step {
        Some(step) => step.print(Format::Markdown, head.len())?,
        None => "The document is the same; the generated client differs from what was committed.\n".to_owned(),
    };
    Ok(format!("{report}\n{head}"))
}

/// As many lines as fit, and how many do not.
fn list(entries: &[String]) -> String {
    let mut text = String::new();
    let mut shown = 0;
    for entry in entries {
        let entry = visible_lines(entry.trim_end());
        if text.len() + entry.len() > LIST {
            break;
        }
        text.push_str(&entry);
        text.push('\n');
        shown += 1;
    }
    let more = match entries.len() - shown {
        0 => String::new(),
        left => format!("\n{left} more are in generated-client/API.md and generated-client/names.lock.\n"),
    };
    format!(
        "<details><summary>{} entries</summary>\n\n{}\n{more}\n</details>\n\n",
        entries.len(),
        fenced(&text, "text")
    )
}
