//! Turns documents into generated crates, and each pair of neighbours into a row: our verdict, and what two independent tools say.
//!
//! cargo-semver-checks and cargo-public-api read rustdoc's JSON, so they judge what rustc sees, and know nothing of our model.
//! A version is major where the first says so or the second shows a line that went.

mod package;
mod row;
mod theirs;

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use clickhouse_cloud_generator::{Inputs, diff, generate};

use crate::files::read_optional;
use crate::report::tell;
use crate::source::Source;
use crate::workspace::Workspace;
pub(crate) use package::rustdoc;
pub use package::{manifest, without_extensions};
pub use row::{Count, Row, table};
pub use theirs::{Lines, lines, required};
pub(crate) use theirs::{installed, public_api, semver_checks};

/// A document, and the rustdoc JSON of the crate that is generated from it.
struct Side {
    name: String,
    spec: String,
    /// Without what is written by hand.
    bare: PathBuf,
    /// With it, where it compiles.
    whole: Option<PathBuf>,
}

/// Prints a row for each pair of neighbours among the documents.
///
/// # Errors
///
/// Where a document cannot be read or compiled, a tool is missing or fails, and where a verdict of ours says less than theirs.
pub fn run(workspace: &Workspace, sources: &[Source]) -> Result<()> {
    theirs::installed()?;
    let overlay = read_optional(&workspace.overlay())?;
    let policy = read_optional(&workspace.policy())?;
    let ours = Inputs { spec: "", overlay: &overlay, policy: &policy, lock: "", strict: false };

    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut sides = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let bytes = source.read(workspace.root())?;
        let spec = String::from_utf8(bytes).with_context(|| format!("{source} is not UTF-8"))?;
        let output = generate(&Inputs { spec: &spec, ..ours })
            .map_err(|findings| anyhow!("{source} does not compile:\n{findings}"))?;
        tell(&format!("{source}: rustdoc"));
        let json = |is_whole: bool| {
            let folder = scratch.path().join(format!("{index}-{is_whole}"));
            package::write(workspace, &folder, &output.files, is_whole)?;
            package::rustdoc(workspace, &folder)
        };
        sides.push(Side { name: name(source), spec, bare: json(false)?, whole: json(true).ok() });
    }
    let mut rows = Vec::new();
    for pair in sides.windows(2) {
        let [old, new] = pair else { continue };
        let report = diff::report(&Inputs { spec: &old.spec, ..ours }, &Inputs { spec: &new.spec, ..ours })
            .map_err(|findings| anyhow!("{} and {} cannot be compared:\n{findings}", old.name, new.name))?;
        let pair = format!("{} → {}", old.name, new.name);
        tell(&format!("{pair}: cargo-semver-checks, cargo-public-api"));
        let (old_json, new_json) = match (&old.whole, &new.whole) {
            (Some(old), Some(new)) => (old, new),
            _ => {
                tell(&format!("{pair}: what is written by hand does not compile with both, and is left out of both"));
                (&old.bare, &new.bare)
            }
        };
        let (checks, lines) = (theirs::semver_checks(old_json, new_json)?, theirs::public_api(old_json, new_json)?);
        let verdict = report.rust.context("both documents compile, and there is no verdict: report it")?;
        rows.push(Row::new(&old.name, &new.name, &verdict, checks, lines));
    }
    print!("{}", table(&rows));
    let less: Vec<String> = rows.iter().filter(|row| row.says_less()).map(|row| row.pair.clone()).collect();
    if !less.is_empty() {
        bail!("our verdict says less than theirs: {}", less.join(", "));
    }
    Ok(())
}

/// The version of a package, or the source as it is recorded.
fn name(source: &Source) -> String {
    let provenance = source.provenance();
    provenance.rsplit_once('@').map_or(provenance.clone(), |(_, version)| version.to_owned())
}
