//! Turns `NAME@VERSION` into the OpenAPI document inside that package, as cargo downloads it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::text::visible;
use serde_json::Value;

use crate::cargo;

/// Lets the user's own cargo download the package, with whatever registry, mirror and proxy it is set up for.
pub(super) fn read(package: &str, root: &Path) -> Result<Vec<u8>> {
    let (name, version) = parse(package)?;
    let folder = download(name, version, root)?;
    let mut found = Vec::new();
    find_documents(&folder, &mut found).with_context(|| format!("cannot search {}", folder.display()))?;
    found.sort();
    match found.as_slice() {
        [document] => fs::read(document).with_context(|| format!("cannot read {}", document.display())),
        [] => bail!("the package {package} has no JSON file with `openapi` and `paths` at its root"),
        several => {
            let names: Vec<_> = several.iter().map(|path| visible(&path.to_string_lossy()).into_owned()).collect();
            bail!(
                "the package {package} has several OpenAPI documents; take one by --from FILE:\n  {}",
                names.join("\n  ")
            )
        }
    }
}

/// Splits and checks: both parts go into a manifest.
pub(crate) fn parse(package: &str) -> Result<(&str, &str)> {
    let plain = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|character| character.is_ascii_alphanumeric() || more.contains(character))
    };
    match package.split_once('@') {
        Some((name, version)) if plain(name, "-_") && plain(version, ".+-") => Ok((name, version)),
        _ => bail!("`crate:{package}` is not of the form crate:NAME@VERSION, as in crate:clickhouse-cloud-api@0.5.0"),
    }
}

/// The folder that cargo unpacked the package into.
pub(crate) fn download(name: &str, version: &str, root: &Path) -> Result<PathBuf> {
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let manifest = scratch.path().join("Cargo.toml");
    // The empty [workspace] keeps cargo from looking for one above; without default features there is less to download.
    let text = format!(
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n\
         [dependencies]\n{name} = {{ version = \"={version}\", default-features = false }}\n"
    );
    fs::write(&manifest, text).context("cannot write the scratch package")?;
    fs::write(scratch.path().join("lib.rs"), "").context("cannot write the scratch package")?;

    // In the root folder, so that the repository's own cargo configuration applies.
    let output = cargo::command()
        .args(["metadata", "--format-version", "1", "--manifest-path"])
        .arg(&manifest)
        .current_dir(root)
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("cargo cannot get {name} {version}:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).context("`cargo metadata` printed no JSON")?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let manifest_path = packages
        .into_iter()
        .flatten()
        .filter(|package| package.get("name").and_then(Value::as_str) == Some(name))
        .find_map(|package| package.get("manifest_path")?.as_str())
        .with_context(|| format!("`cargo metadata` lists no package {name}"))?;
    Path::new(manifest_path)
        .parent()
        .map(Path::to_owned)
        .with_context(|| format!("the manifest {manifest_path} has no folder"))
}

fn find_documents(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        // A link is neither a folder nor a file here: a package has no say in what is read outside of it.
        if kind.is_dir() {
            find_documents(&path, found)?;
        } else if kind.is_file() && path.extension().is_some_and(|extension| extension == "json") && is_openapi(&path)?
        {
            found.push(path);
        }
    }
    Ok(())
}

fn is_openapi(path: &Path) -> Result<bool> {
    // A package may hold broken JSON as test data: that is no OpenAPI document either.
    let value: Value = serde_json::from_slice(&fs::read(path)?).unwrap_or_default();
    Ok(value.get("openapi").is_some() && value.get("paths").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn links_inside_a_package_are_not_followed() {
        use std::os::unix::fs::symlink;

        let (package, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let text = r#"{"openapi":"3.1.1","paths":{}}"#;
        fs::write(outside.path().join("private.json"), text).unwrap();
        fs::create_dir(package.path().join("spec")).unwrap();
        fs::write(package.path().join("spec/own.json"), text).unwrap();
        symlink(outside.path().join("private.json"), package.path().join("link.json")).unwrap();
        symlink(outside.path(), package.path().join("folder")).unwrap();
        symlink(package.path(), package.path().join("spec/round")).unwrap();
        let mut found = Vec::new();
        find_documents(package.path(), &mut found).unwrap();
        assert_eq!(found, [package.path().join("spec/own.json")]);
    }
}
