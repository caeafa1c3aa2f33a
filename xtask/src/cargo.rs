//! The cargo that the commands and the tests start.

use std::env;
use std::ffi::{OsStr, OsString};
use std::process::Command;

/// The cargo that runs this program, else the one on the PATH; see [`program`].
#[must_use]
pub fn command() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// A program that starts a cargo, which is not told which package this program is of. Build scripts look at these variables (ring's
/// does), so that a cargo that has them compiles again what the one outside has compiled, and the next one outside once more.
#[must_use]
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    for (name, _) in env::vars_os() {
        if ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|own| name.to_string_lossy().starts_with(own)) {
            command.env_remove(name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cargo_does_not_learn_of_the_package_of_this_test() {
        let command = command();
        let gone: Vec<_> = command.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION_MAJOR"] {
            assert!(gone.iter().any(|own| *own == name), "{name} is not among {gone:?}");
        }
    }
}
