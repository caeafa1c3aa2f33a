//! Steps → a Markdown table.

use clickhouse_cloud_generator::diff::Level;

use super::Step;

/// The table, with what the columns mean.
#[must_use]
pub fn table(steps: &[Step]) -> String {
    let mut text = "\
# The published documents, replayed

Each document in its order through `cargo xtask update --unattended`, in a copy of the workspace. Every answer is pasted as it is
printed, and every name is released before the next document comes. Made by `cargo xtask replay`, with the overlay and the policy
of today: the first document asks for all that it does not have yet.

| document | operations | answers | lines came, went | version | breaks on the wire | names gone, without a cause | calls of the step before | examples of the step before | seconds |
|---|---:|---:|---:|---|---:|---:|---|---:|---:|
"
    .to_owned();
    for step in steps {
        let after = step.after.as_ref().map_or_else(
            || "– | – | – | – | –".to_owned(),
            |after| {
                let level = match after.level {
                    Some(Level::Major) => "major",
                    Some(Level::Minor) => "minor",
                    Some(Level::Patch) => "patch",
                    None => "unknown, so major",
                };
                let [before, still] = after.examples;
                format!(
                    "{level} | {} | {}, {} | {} | {still} of {before}",
                    after.breaking,
                    after.lost,
                    after.without_a_cause.len(),
                    if after.calls { "compile" } else { "do not compile" },
                )
            },
        );
        let Step { document, operations, decisions, lines: [came, went], time, .. } = step;
        text.push_str(&format!(
            "| {document} | {operations} | {decisions} | {came}, {went} | {after} | {:.1} |\n",
            time.as_secs_f64()
        ));
    }
    text
}
