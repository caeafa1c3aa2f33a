//! Turns an error into what a person reads on standard error.

use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::io::{self, IsTerminal, stderr, stdout};

use clap::ValueEnum;
use clickhouse_cloud_generator::text::visible_lines;

use crate::files::Stale;

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set or TERM is `dumb`; with CLICOLOR_FORCE also elsewhere.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether standard error gets colours.
    #[must_use]
    pub fn on_stderr(self) -> bool {
        self.on(&stderr())
    }

    /// Whether standard output gets colours.
    #[must_use]
    pub fn on_stdout(self) -> bool {
        self.on(&stdout())
    }

    fn on(self, stream: &impl IsTerminal) -> bool {
        match self {
            Self::Auto => automatic(stream.is_terminal(), |name| env::var_os(name)),
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// What the environment asks for, as no-color.org and bixense.com/clicolors say: NO_COLOR counts most.
fn automatic(is_terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let is = |name: &str, word: &str| variable(name).is_some_and(|value| value == word);
    if is_set("NO_COLOR") {
        false
    } else if is_set("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0") {
        true
    } else {
        is_terminal && !is("TERM", "dumb") && !is("CLICOLOR", "0")
    }
}

/// Writes a line to standard output, for a person: whoever closed it has read enough.
pub fn say(line: &str) {
    let _ = io::Write::write_all(&mut stdout(), format!("{}\n", visible_lines(line)).as_bytes());
}

/// Writes a line to standard error. A reader that closes it, as `2>&1 | head` does, does not stop the command.
pub fn tell(line: &str) {
    tell_painted(&visible_lines(line));
}

/// Writes what [`report`] made, which may have colours, to standard error.
pub fn tell_painted(line: &str) {
    let _ = io::Write::write_all(&mut stderr(), format!("{line}\n").as_bytes());
}

/// The error and what caused it, a line each; the differences of a [`Stale`] in colours where asked for.
#[must_use]
pub fn report(error: &anyhow::Error, colored: bool) -> String {
    let mut text = String::new();
    for (index, cause) in error.chain().enumerate() {
        let message = cause.to_string();
        let message = visible_lines(&message).into_owned();
        let message = if colored && cause.is::<Stale>() { color_diff(&message) } else { message };
        let label = match (index, colored) {
            (0, true) => "\x1b[1;31merror:\x1b[0m",
            (0, false) => "error:",
            _ => "\n  cause:",
        };
        // Writing into a string cannot fail.
        let _ = write!(text, "{label} {message}");
    }
    text
}

fn color_diff(text: &str) -> String {
    let color = |line: &str| match line.as_bytes().first() {
        Some(b'+') => format!("\x1b[32m{line}\x1b[0m"),
        Some(b'-') => format!("\x1b[31m{line}\x1b[0m"),
        Some(b'@') => format!("\x1b[36m{line}\x1b[0m"),
        _ => line.to_owned(),
    };
    text.lines().map(color).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::automatic;

    #[test]
    fn the_environment_asks_for_colours() {
        for (is_terminal, variables, expected) in [
            (true, &[][..], true),
            (false, &[], false),
            (true, &[("NO_COLOR", "1")], false),
            (true, &[("NO_COLOR", "")], true),
            (true, &[("TERM", "dumb")], false),
            (true, &[("TERM", "xterm")], true),
            (true, &[("CLICOLOR", "0")], false),
            (false, &[("CLICOLOR_FORCE", "1")], true),
            (false, &[("CLICOLOR_FORCE", "0")], false),
            (true, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
            (false, &[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], true),
        ] {
            let variable = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
            assert_eq!(automatic(is_terminal, variable), expected, "{is_terminal} {variables:?}");
        }
    }
}
