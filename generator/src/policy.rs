//! `generator/policy.yaml`: what we prefer. Strict: an entry that applies to nothing is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Input, Position, Severity};
use crate::ir::Discriminator;
use crate::passes::SettledUnions;
use crate::pointer::join;
use crate::source::Unique;
use crate::text::is_placeholder;

/// Our preferences. Places are spelled as [`crate::ir::Name::place`] does.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Tag → the resource whose handle has its operations.
    pub resources: BTreeMap<String, Resource>,
    /// Operation id → method name, where the derived name jars.
    pub methods: BTreeMap<String, String>,
    /// Operation id → name of the request value, where the derived name jars.
    pub requests: BTreeMap<String, String>,
    /// Place → type name, where the derived name jars.
    pub types: BTreeMap<String, String>,
    /// Type name → the one enum for several places.
    pub shared: BTreeMap<String, Shared>,
    /// Type name → value → variant name, where the value is not an identifier or the derived name jars.
    pub variants: BTreeMap<String, BTreeMap<String, String>>,
    /// `Type.property` → field name, where two properties would share one.
    pub fields: BTreeMap<String, String>,
    /// Component → the properties that `new` takes first, in that order, where the alphabet would invite mistakes.
    pub arguments: BTreeMap<String, Vec<String>>,
    /// `Component.property` that every response has: `T` instead of `Option<T>`.
    pub guaranteed: BTreeSet<String>,
    /// `Component.property` that must never be printed.
    pub secrets: BTreeSet<String>,
    /// Place of a union → key → arm, where the arms cannot be told apart by inference.
    pub unions: BTreeMap<String, BTreeMap<String, usize>>,
    /// Waits: an operation that is asked again until a property has a value.
    pub waiters: Vec<Waiter>,
    /// Component of a response → component of the request that sends it back changed: read, modify, write.
    pub edits: BTreeMap<String, String>,
    /// Components that keep what they do not know, beside those of `edits`: what converts them is written by hand.
    pub keeps: BTreeSet<String>,
    /// Names that shipped and are others now: kept, deprecated.
    pub aliases: Aliases,
    /// `SECTION/KEY` of an entry, or `overlay/TARGET` of an action → why it may stay although it applies to nothing today.
    pub aside: BTreeMap<String, String>,
    /// Place → modules that had the type in a release. No section of the file: [`crate::lock`] sets it.
    #[serde(skip)]
    pub homes: BTreeMap<String, Vec<String>>,
    #[serde(skip)]
    used: Mutex<BTreeSet<String>>,
}

/// Names that shipped and are others now, by what the document calls the thing today.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Aliases {
    /// Place → former names of the type.
    pub types: BTreeMap<String, Vec<String>>,
    /// Operation id → former names of the method.
    pub methods: BTreeMap<String, Vec<String>>,
    /// Operation id → former names of the request value.
    pub requests: BTreeMap<String, Vec<String>>,
}

/// A resource: the handle that groups the operations of a tag.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Module, feature and method on the client: `services`.
    pub module: String,
    /// Type of the handle, where the words of the module jar: `ClickPipes`.
    #[serde(default)]
    pub handle: Option<String>,
    /// One of them, in the names of request values: `service`; empty where the names say it all.
    pub singular: String,
    /// Several of them: `services`.
    pub plural: String,
    /// Words of an operation id that say no more than the handle does.
    #[serde(default)]
    pub drop: Vec<String>,
    /// What the handle is for, one sentence.
    pub doc: String,
    /// Methods of the handle that are written by hand, for the index.
    #[serde(default)]
    pub workflows: Vec<String>,
}

/// One enum for several places.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// What the type is, one sentence.
    pub doc: String,
    /// Where it stands.
    pub places: Vec<String>,
}

/// A wait.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// Operation id of what is asked.
    pub operation: String,
    /// Name of the method.
    pub name: String,
    /// What is waited for, one sentence.
    pub doc: String,
    /// The property of the result that says the state.
    pub state: String,
    /// The states that are waited for.
    pub reached: Vec<String>,
    /// The states that do not lead there.
    #[serde(default)]
    pub hopeless: Vec<String>,
    /// Whether being gone (404) is what is waited for, too.
    #[serde(default)]
    pub gone: bool,
}

impl Waiter {
    /// How the policy's bookkeeping calls it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{}", self.operation, self.name)
    }
}

/// The first entry in which a person has to write something, by its pointer.
fn placeholder(value: &serde_json::Value, at: &str) -> Option<String> {
    use serde_json::Value;
    match value {
        Value::String(text) => is_placeholder(text).then(|| at.to_owned()),
        Value::Array(values) => values.iter().find_map(|value| placeholder(value, at)),
        Value::Object(members) => members.iter().find_map(|(name, value)| placeholder(value, &join(at, name))),
        _ => None,
    }
}

impl Policy {
    /// Reads a policy; empty text is a policy without preferences.
    ///
    /// # Errors
    ///
    /// Text that is no YAML, or has a field that no policy has.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        // A key that is twice in one map would be one of the two, without a word.
        let unique = crate::yaml::from_str::<Unique>(text);
        if let Ok(Unique(value)) = &unique
            && let Some(place) = placeholder(value, "")
        {
            let message = "this still is the placeholder that stands in a help";
            let finding = Diagnostic::error("policy-shape", place.as_str(), message).about(Input::Policy);
            return Err(finding.at(locate(text, &place)).help("write in its place what it is to be"));
        }
        let policy: Result<Self, Diagnostic> = unique.and_then(|_| crate::yaml::from_str(text)).map_err(|finding| {
            let message = finding.message.replace("not valid YAML: ", "the policy does not read: ");
            Diagnostic::error("policy-shape", "", message)
                .about(Input::Policy)
                .at(finding.position)
                .help("the sections and fields of a policy are those of generator/src/policy.rs")
        });
        policy
    }

    /// Whether an entry is set aside.
    pub(crate) fn is_aside(&self, section: &str, key: &str) -> bool {
        self.get("aside", &self.aside, &format!("{section}/{key}")).is_some()
    }

    /// The entry of a section, marked as used.
    pub fn get<'a, T>(&self, section: &str, entries: &'a BTreeMap<String, T>, key: &str) -> Option<&'a T> {
        let entry = entries.get(key)?;
        self.mark(section, key);
        Some(entry)
    }

    /// Whether a set has the key, marked as used.
    pub fn has(&self, section: &str, entries: &BTreeSet<String>, key: &str) -> bool {
        let has = entries.contains(key);
        if has {
            self.mark(section, key);
        }
        has
    }

    /// Sets an entry that is not a preference: a name that is released.
    pub(crate) fn impose<T>(&mut self, section: &str, key: &str, set: impl FnOnce(&mut Self) -> Option<T>) {
        self.mark(section, key);
        set(self);
    }

    /// Marks an entry as used.
    pub fn mark(&self, section: &str, key: &str) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(format!("{section}/{key}"));
    }

    /// The unions that policy tells apart.
    #[must_use]
    pub fn settled_unions(&self) -> SettledUnions {
        self.unions
            .iter()
            .filter(|(place, _)| !self.is_aside("unions", place))
            .map(|(place, keys)| {
                let keys = keys.iter().map(|(key, arm)| (key.clone(), *arm)).collect();
                (place.clone(), Discriminator::Keys(keys))
            })
            .collect()
    }

    /// Every entry that applied to nothing.
    #[must_use]
    pub fn unused(&self, severity: Severity) -> Diagnostics {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let variants =
            self.variants.iter().flat_map(|(name, values)| values.keys().map(move |v| format!("{name}/{v}")));
        let shared =
            self.shared.iter().flat_map(|(name, shared)| shared.places.iter().map(move |p| format!("{name}/{p}")));
        let Aliases { types, methods, requests } = &self.aliases;
        let aliases = [("types", types), ("methods", methods), ("requests", requests)];
        let aliases = aliases.iter().flat_map(|(list, names)| names.keys().map(move |key| format!("{list}/{key}")));
        let arguments =
            self.arguments.iter().flat_map(|(name, order)| order.iter().map(move |wire| format!("{name}/{wire}")));
        let sections: [(&str, Vec<String>); 15] = [
            ("resources", self.resources.keys().cloned().collect()),
            ("methods", self.methods.keys().cloned().collect()),
            ("requests", self.requests.keys().cloned().collect()),
            ("types", self.types.keys().cloned().collect()),
            ("shared", shared.collect()),
            ("variants", variants.collect()),
            ("fields", self.fields.keys().cloned().collect()),
            ("arguments", arguments.collect()),
            ("guaranteed", self.guaranteed.iter().cloned().collect()),
            ("secrets", self.secrets.iter().cloned().collect()),
            ("unions", self.unions.keys().cloned().collect()),
            ("waiters", self.waiters.iter().map(Waiter::key).collect()),
            ("edits", self.edits.keys().cloned().collect()),
            ("keeps", self.keeps.iter().cloned().collect()),
            ("aliases", aliases.collect()),
        ];
        let mut findings = Diagnostics::default();
        let entries: Vec<(&str, String, String)> = sections
            .into_iter()
            .flat_map(|(section, keys)| keys.into_iter().map(move |key| (section, format!("{section}/{key}"), key)))
            .collect();
        for (section, entry, key) in &entries {
            if used.contains(entry) || self.aside.contains_key(entry) {
                continue;
            }
            let finding = unused(section, key).subject("aside", entry, "").help(match severity {
                Severity::Error => "delete the entry, or correct its spelling",
                Severity::Warning => "nothing to do: the entry is for the committed document",
            });
            findings.push(Diagnostic { severity, ..finding });
        }
        // What was set aside may come back: then its entry applies again, and nothing stops.
        for aside in self.aside.keys().filter(|aside| !used.contains(&format!("aside/{aside}"))) {
            let known = entries.iter().find_map(|(_, entry, _)| {
                let rest = aside.strip_prefix(entry.as_str())?;
                (rest.is_empty() || rest.starts_with('/')).then_some((entry, rest))
            });
            match known {
                Some((entry, "")) if !used.contains(entry) => {}
                known => {
                    let severity = if known.is_some() { Severity::Warning } else { severity };
                    findings.push(Diagnostic { severity, ..unused("aside", aside).help("delete the line") });
                }
            }
        }
        findings
    }
}

fn unused(section: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        "policy-unused",
        format!("/{section}/{}", key.replace('~', "~0")),
        format!("`{key}` under `{section}` applies to nothing in the document"),
    )
    .about(Input::Policy)
}

/// The line of an entry: the first that begins with its key, in its section.
pub(crate) fn locate(text: &str, pointer: &str) -> Option<Position> {
    let mut tokens = pointer.split('/').skip(1).map(crate::pointer::unescape);
    let section = tokens.next()?;
    let key = tokens.last();
    let starts = |line: &str, key: &str| {
        let line = line.trim_start().trim_start_matches("- ").trim_matches('\'');
        line.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '\'']))
    };
    let names = |line: &str, name: &str| {
        let found = line.split_once("name: ").map(|(_, rest)| rest.split([',', ' ', '}']).next().unwrap_or_default());
        found == Some(name)
    };
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| line.strip_suffix(':') != Some(&section));
    let (head, _) = lines.next()?;
    let entry = key.and_then(|key| {
        let mut body = lines.take_while(|(_, line)| line.is_empty() || line.starts_with([' ', '#', '-']));
        match key.rsplit_once('.') {
            // A wait is an entry of a list, and known by its name.
            Some((_, name)) if section == "waiters" => body.find(|(_, line)| names(line, name)),
            _ => body.find(|(_, line)| starts(line, &key)),
        }
    });
    let (line, column) = entry.map_or((head, 1), |(index, line)| (index, line.len() - line.trim_start().len() + 1));
    Some(Position { line: line + 1, column })
}
