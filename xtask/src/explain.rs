//! A code of a finding → what it means: `cargo xtask explain CODE`. Without one, the table that CONTRIBUTING.md has.

use anyhow::{Result, bail};
use clickhouse_cloud_generator::codes::{self, CODES, Code};

/// The text about a code, or about all.
///
/// # Errors
///
/// A code that no finding has.
pub fn text(name: Option<&str>) -> Result<String> {
    match name {
        None => Ok(table()),
        Some(name) => match codes::find(name) {
            Some(Code { name, explanation, example, settled }) => {
                Ok(format!("{name}\n\n{explanation}\n\nFor example: {example}\nSettled by: {settled}\n"))
            }
            None => bail!("no finding has the code `{name}`; `cargo xtask explain` lists them all"),
        },
    }
}

/// All codes as a table of Markdown.
fn table() -> String {
    let rows = CODES
        .iter()
        .map(|Code { name, explanation, settled, .. }| format!("| `{name}` | {explanation} | {settled} |\n"));
    format!("| code | what happened | where to settle it |\n|---|---|---|\n{}", rows.collect::<String>())
}
