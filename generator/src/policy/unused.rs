//! The entries of a policy that apply to nothing.

use super::{Aliases, Policy, Section};
use crate::diagnostic::{Diagnostic, Diagnostics, Input, Severity};

impl Policy {
    /// Every entry that applied to nothing.
    #[must_use]
    pub fn unused(&self, severity: Severity) -> Diagnostics {
        let mut entries = Vec::new();
        entries.extend(plain("resources", &self.resources));
        entries.extend(plain("methods", &self.methods));
        entries.extend(plain("requests", &self.requests));
        entries.extend(plain("types", &self.types));
        entries.extend(parts("shared", &self.shared, |shared| &shared.places));
        entries.extend(parts("variants", &self.variants, |values| values));
        entries.extend(plain("fields", &self.fields));
        entries.extend(parts("arguments", &self.arguments, |order| &order.0));
        entries.extend(plain("guaranteed", &self.guaranteed));
        entries.extend(plain("secrets", &self.secrets));
        entries.extend(plain("unions", &self.unions));
        entries.extend(plain("waiters", &self.waiters));
        entries.extend(plain("edits", &self.edits));
        entries.extend(plain("keeps", &self.keeps));
        let Aliases { types, methods, requests } = &self.aliases;
        for (list, names) in [("types", types), ("methods", methods), ("requests", requests)] {
            entries.extend(names.uses().map(|(key, used)| Use::new("aliases", format!("{list}/{key}"), used)));
        }
        let mut findings = Diagnostics::default();
        for Use { section, key, entry, used } in &entries {
            if *used || self.aside.peek(entry).is_some() {
                continue;
            }
            let finding = unused(section, key).subject("aside", entry, "").help(match severity {
                Severity::Error => "delete the entry, or correct its spelling",
                Severity::Warning => "nothing to do: the entry is for the committed document",
            });
            findings.push(Diagnostic { severity, ..finding });
        }
        // What was set aside may come back: then its entry applies again, and nothing stops.
        for (aside, _) in self.aside.uses().filter(|(_, used)| !used) {
            let known = entries.iter().find_map(|own| {
                let rest = aside.strip_prefix(own.entry.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then_some((own, rest))
            });
            match known {
                Some((Use { used: false, .. }, "")) => {}
                known => {
                    let severity = if known.is_some() { Severity::Warning } else { severity };
                    findings.push(Diagnostic { severity, ..unused("aside", aside).help("delete the line") });
                }
            }
        }
        findings
    }
}

/// An entry, and whether it applied.
struct Use {
    section: &'static str,
    key: String,
    /// `SECTION/KEY`.
    entry: String,
    used: bool,
}

impl Use {
    fn new(section: &'static str, key: String, used: bool) -> Self {
        Self { section, entry: format!("{section}/{key}"), key, used }
    }
}

fn plain<T>(name: &'static str, section: &Section<T>) -> impl Iterator<Item = Use> {
    section.uses().map(move |(key, used)| Use::new(name, key.clone(), used))
}

/// The parts of each entry: they apply one by one.
fn parts<T, P: 'static>(
    name: &'static str,
    section: &Section<T>,
    parts: impl Fn(&T) -> &Section<P>,
) -> impl Iterator<Item = Use> {
    section.iter().flat_map(move |(key, value)| {
        parts(value).uses().map(move |(part, used)| Use::new(name, format!("{key}/{part}"), used))
    })
}

fn unused(section: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        "policy-unused",
        format!("/{section}/{}", key.replace('~', "~0")),
        format!("`{key}` under `{section}` applies to nothing in the document"),
    )
    .about(Input::Policy)
}
