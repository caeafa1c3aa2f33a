//! `generator/policy.yaml`: what we prefer. Strict: an entry that applies to nothing is reported.

mod section;
mod unused;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

pub use self::section::{Keys, Section};

use crate::diagnostic::{Diagnostic, Input, Position};
use crate::ir::Discriminator;
use crate::passes::SettledUnions;
use crate::pointer::join;
use crate::source::Unique;
use crate::text::is_placeholder;

/// Our preferences. Places are spelled as [`crate::ir::Name::place`] does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Tag → the resource whose handle has its operations.
    pub resources: Section<Resource>,
    /// Operation id, or `ID@WORD` for another media type of its body → method name, where the derived name jars.
    pub methods: Section<String>,
    /// The same → name of the request value, where the derived name jars.
    pub requests: Section<String>,
    /// Place → type name, where the derived name jars.
    pub types: Section<String>,
    /// Type name → the one enum for several places.
    pub shared: Section<Shared>,
    /// Type name → value → variant name, where the value is not an identifier or the derived name jars.
    pub variants: Section<Section<String>>,
    /// `Type.property` → field name, where two properties would share one.
    pub fields: Section<String>,
    /// Component → the properties that `new` takes first, in that order, where the alphabet would invite mistakes.
    pub arguments: Section<Order>,
    /// `Component.property` that every response has: `T` instead of `Option<T>`.
    #[serde(deserialize_with = "section::keys")]
    pub guaranteed: Keys,
    /// `Component.property` that must never be printed.
    #[serde(deserialize_with = "section::keys")]
    pub secrets: Keys,
    /// Place of a union → key → arm, where the arms cannot be told apart by inference.
    pub unions: Section<BTreeMap<String, usize>>,
    /// Waits: an operation that is asked again until a property has a value.
    #[serde(deserialize_with = "waiters")]
    pub waiters: Section<Waiter>,
    /// Component of a response → component of the request that sends it back changed: read, modify, write.
    pub edits: Section<String>,
    /// Components that keep what they do not know, beside those of `edits`: what converts them is written by hand. A union
    /// stands for its arms.
    #[serde(deserialize_with = "section::keys")]
    pub keeps: Keys,
    /// Names that shipped and are others now: kept, deprecated.
    pub aliases: Aliases,
    /// `SECTION/KEY` of an entry, or `overlay/TARGET` of an action → why it may stay although it applies to nothing today.
    pub aside: Section<String>,
    /// Place → modules that had the type in a release. No section of the file: [`crate::lock`] sets it.
    #[serde(skip)]
    pub homes: BTreeMap<String, Vec<String>>,
}

/// Properties in an order.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Order(#[serde(deserialize_with = "section::keys")] pub Keys);

/// Names that shipped and are others now, by what the document calls the thing today.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Aliases {
    /// Place → former names of the type.
    pub types: Section<Vec<String>>,
    /// Operation id → former names of the method.
    pub methods: Section<Vec<String>>,
    /// Operation id → former names of the request value.
    pub requests: Section<Vec<String>>,
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
    #[serde(deserialize_with = "section::keys")]
    pub places: Keys,
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

/// Reads the list of waits.
fn waiters<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Section<Waiter>, D::Error> {
    let mut known = BTreeMap::new();
    let listed = Vec::<Waiter>::deserialize(deserializer)?;
    for waiter in &listed {
        if known.insert(waiter.key(), ()).is_some() {
            return Err(D::Error::custom(format!("the wait `{}` is there twice", waiter.key())));
        }
    }
    Ok(listed.into_iter().map(|waiter| (waiter.key(), waiter)).collect())
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
        // What a value does not say as the text does is read from the text, as is where in it something is wrong.
        let read = |Unique(value)| Self::deserialize(value).or_else(|_| crate::yaml::from_str(text));
        let policy: Result<Self, Diagnostic> = unique.and_then(read).map_err(|finding| {
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
        self.aside.has(&format!("{section}/{key}"))
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
}

/// The line of an entry: the first that begins with its key, in its section.
pub(crate) fn locate(text: &str, pointer: &str) -> Option<Position> {
    let mut tokens = pointer.split('/').skip(1).map(crate::pointer::unescape);
    let section = tokens.next()?;
    let key = tokens.last();
    let starts = |line: &str, key: &str| {
        let line = line.trim_ascii_start();
        let line = line.strip_prefix("- ").unwrap_or(line);
        let line = line.strip_prefix('\'').unwrap_or(line);
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
