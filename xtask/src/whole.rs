//! The generated files of an API that is not ours → a whole crate: manifest, library and runtime beside them, under a name of its own.
//!
//! What the repository writes by hand for ClickHouse Cloud stays out of it: the workflows (`ext`), the statements (`query`), the
//! limit and the names of variables (`runtime/own.rs`).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use clickhouse_cloud_generator::{Files, source};

use crate::features::modules;
use crate::files::{Owned, read_optional};
use crate::semver::without_extensions;
use crate::workspace::{Workspace, package_value};

/// What the generator owns in the folder of such a crate.
pub const OWNED: Owned<'static> = Owned {
    folders: &["src/generated", "src/runtime"],
    files: &["API.md", "names.lock", "Cargo.toml", "src/lib.rs", "src/runtime.rs"],
};

/// How long a name may be, the words around it not counted.
const LONGEST: usize = 40;

const WRITTEN: &str = "# Written by `cargo xtask generate`; do not edit.\n";

/// The name of the crate for a document of another API; `None` if the document is one of ours, by its title.
pub(crate) fn name(workspace: &Workspace, document: &str) -> Option<String> {
    let title = |text: &str| Some(source::parse(text).ok()?.pointer("/info/title")?.as_str()?.trim().to_owned());
    let ours = fs::read_to_string(workspace.spec()).ok().and_then(|text| title(&text))?;
    let theirs = title(document)?;
    (ours != theirs).then(|| named(&theirs))
}

/// The words of a title that a package may be called by.
fn named(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = String::new();
    for word in words.map(str::to_lowercase).filter(|word| word != "api") {
        if name.len() + word.len() > LONGEST {
            break;
        }
        name = if name.is_empty() { word } else { format!("{name}-{word}") };
    }
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => format!("{name}-client"),
        Some(_) => format!("api-{name}-client"),
        None => "api-client".to_owned(),
    }
}

/// Whether the folder is free for such a crate: it has no manifest, or one that was written here.
pub(crate) fn is_free(folder: &Path) -> Result<bool> {
    let manifest = read_optional(&folder.join("Cargo.toml"))?;
    Ok(manifest.is_empty() || manifest.starts_with(WRITTEN))
}

/// The generated files with those that make a crate of them.
pub(crate) fn whole(workspace: &Workspace, name: &str, generated: &Files) -> Result<Files> {
    let mut files = Files::new();
    let client = workspace.client();
    collect(&client.join("src/runtime"), "src/runtime", &mut files)?;
    files.insert("src/runtime.rs".to_owned(), text(&client.join("src/runtime.rs"))?);
    files.insert("src/lib.rs".to_owned(), library(&text(&client.join("src/lib.rs"))?));
    for text in files.values_mut() {
        *text = renamed(&without(&without(text, "#[cfg(feature = \"query\")]"), "#[cfg(test)]"), name);
    }
    files.insert("src/runtime/own.rs".to_owned(), OWN.to_owned());
    for (path, text) in generated {
        let text = text.replacen(" from spec/clickhouse-cloud.json; do not edit.", "; do not edit.", 1);
        // In the examples of the methods.
        let text = text.replace("clickhouse_cloud::", &format!("{}::", name.replace('-', "_")));
        files.insert(path.clone(), text);
    }
    let [own, shared] = [client.join("Cargo.toml"), workspace.root().join("Cargo.toml")].map(|path| text(&path));
    files.insert("Cargo.toml".to_owned(), manifest(&own?, &shared?, name, generated)?);
    Ok(files)
}

const OWN: &str = "\
//! What is of this API alone.

use std::time::Duration;

/// What every request says of the program that sends it.
pub(crate) const USER_AGENT: &str = concat!(env!(\"CARGO_PKG_NAME\"), \"/\", env!(\"CARGO_PKG_VERSION\"));

/// How many requests a key may send in which time; `None` if the API names no limit.
pub(crate) const LIMIT: Option<(u32, Duration)> = None;
";

const INTRODUCTION: &str = "\
//! A client for an API, generated from its OpenAPI document. API.md has every method.
//!
//! ```no_run
//! # fn main() -> Result<(), clickhouse_cloud::Error> {
//! let client = clickhouse_cloud::Client::builder().bearer(\"token\").build()?;
//! # drop(client);
//! # Ok(()) }
//! ```
//!
//! Each tag of the document is a module, a feature and a method of [`Client`]. Calls are async and need tokio; the feature
//! `blocking` has calls that wait. Requests are not limited; see [`ClientBuilder::rate_limiter`].

";

/// The library without what is of ClickHouse alone.
fn library(library: &str) -> String {
    let code: Vec<&str> = library.lines().skip_while(|line| line.starts_with("//!")).skip(1).collect();
    let code = without(&without_extensions(&code.join("\n")), "#[cfg(feature = \"query\")]");
    format!("{INTRODUCTION}{code}")
}

/// A text without the items, statements and modules behind an attribute that turns them on.
fn without(text: &str, gate: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_start() != gate {
            kept.push(line);
            continue;
        }
        while kept.last().is_some_and(|before| before.trim_start().starts_with("///")) {
            kept.pop();
        }
        // The item ends with the first line at its depth that closes one.
        let depth = line.len() - line.trim_start().len();
        lines.by_ref().find(|line| line.len() - line.trim_start().len() == depth && line.ends_with(['}', ';', ',']));
    }
    kept.into_iter().map(|line| format!("{line}\n")).collect()
}

/// Names and sentences of ClickHouse as those of another API.
fn renamed(text: &str, name: &str) -> String {
    let identifier = name.replace('-', "_");
    let variable = identifier.to_uppercase();
    let words = [
        ("CLICKHOUSE_CLOUD", variable.as_str()),
        ("clickhouse_cloud", &identifier),
        ("clickhouse-cloud", name),
        ("the ClickHouse Cloud API", "the API"),
        ("ClickHouse's support", "the support of the API"),
        (", as documented by ClickHouse", ""),
        ("Another rate limit than 10 requests per 10 s, one", "A rate limit: one"),
        ("The API allows 10 requests per 10 s and key. ", "An API may allow 10 requests per 10 s and key. "),
        ("The limit of the API, 10 requests in any 10 s,", "A limit of 10 requests in any 10 s"),
    ];
    words.iter().fold(text.to_owned(), |text, (ours, theirs)| text.replace(ours, theirs))
}

/// The manifest: the features and dependencies of the client, with the resources of the document.
fn manifest(client: &str, workspace: &str, name: &str, generated: &Files) -> Result<String> {
    let features = section(client, "features")?.split("# Resources").next().unwrap_or_default();
    let features: Vec<&str> = features.lines().filter(|line| !line.starts_with("query = ")).collect();
    let features = features.join("\n").replace("# Statements on a service: the Query API.\n", "");
    let modules = modules(generated);
    let all: Vec<String> = modules.iter().map(|module| format!("    \"{module}\",\n")).collect();
    let resources: Vec<String> = modules.iter().map(|module| format!("{module} = []\n")).collect();
    let shared = section(workspace, "workspace.dependencies")?;
    let own = section(client, "dependencies")?.lines().filter(|line| !is_of_query(line));
    let dependencies: Vec<String> = own.map(|line| dependency(line, shared)).collect::<Result<_>>()?;
    let [edition, rust] = ["edition", "rust-version"].map(|key| package_value(workspace, key).unwrap_or_default());
    Ok(format!(
        "{WRITTEN}[package]\nname = \"{name}\"\ndescription = \"Client for an API, generated from its OpenAPI document\"\n\
         version = \"0.1.0\"\nedition = \"{edition}\"\nrust-version = \"{rust}\"\npublish = false\n\n\
         [features]\n{features}\n# Resources, one feature for each.\nall = [\n{}]\n{}\n\
         [dependencies]\n{}\n\n[workspace]\n",
        all.concat(),
        resources.concat(),
        dependencies.join("\n"),
    ))
}

/// What only the feature `query` needs.
fn is_of_query(dependency: &str) -> bool {
    dependency.starts_with("uuid = ")
}

/// A dependency that is one of the workspace, written out.
fn dependency(line: &str, shared: &str) -> Result<String> {
    if !line.contains("workspace = true") {
        return Ok(line.to_owned());
    }
    let name = line.split([' ', '.']).next().unwrap_or_default();
    let known = shared.lines().find_map(|own| own.strip_prefix(name)?.strip_prefix(" = "));
    let known = known.with_context(|| format!("Cargo.toml has no workspace dependency `{name}`"))?;
    let known = inner(known).map_or_else(|| format!("version = {known}"), str::to_owned);
    let own = line.split_once(" = ").and_then(|(_, value)| inner(value)).unwrap_or_default();
    let own = own.trim_start_matches("workspace = true");
    Ok(format!("{name} = {{ {known}{own} }}"))
}

fn inner(value: &str) -> Option<&str> {
    Some(value.trim().strip_prefix('{')?.strip_suffix('}')?.trim())
}

/// The lines of a table of a manifest.
fn section<'a>(manifest: &'a str, name: &str) -> Result<&'a str> {
    let (_, rest) =
        manifest.split_once(&format!("[{name}]\n")).with_context(|| format!("no [{name}] in Cargo.toml"))?;
    Ok(rest.split("\n[").next().unwrap_or_default().trim_end())
}

/// The files of the runtime, without its tests.
fn collect(folder: &Path, name: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        let Ok(own) = entry.file_name().into_string() else { continue };
        if own == "tests" || own == "tests.rs" {
            continue;
        }
        let name = format!("{name}/{own}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &name, files)?;
        } else {
            files.insert(name, text(&entry.path())?);
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
