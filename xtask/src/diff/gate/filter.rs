//! Turns `--only` and `--ignore` into the part of a report that they leave.

use std::collections::BTreeSet;
use std::str::FromStr;

use anyhow::{Error, Result, bail};
use clickhouse_cloud_generator::diff::{Change, Kind, Level, Report};
use clickhouse_cloud_generator::text::visible;

use crate::diff::explain::unknown_kind;
use crate::diff::gate::glob;

/// What a condition looks at.
const KEYS: [&str; 6] = ["kind", "place", "path", "tag", "operation", "direction"];

/// Conditions that must all hold: `kind=property-*,tag=Service`. Of several values for one key, one must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    text: String,
    conditions: Vec<(Key, String)>,
}

/// What a condition looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    /// Name of the kind.
    Kind,
    /// The place, as the policy spells places.
    Place,
    /// JSON pointer in either document.
    Path,
    /// Any of its tags.
    Tag,
    /// Any operation that reaches it.
    Operation,
    /// `request` or `response`.
    Direction,
}

impl FromStr for Filter {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let conditions = text.split(',').map(condition).collect::<Result<_>>()?;
        Ok(Self { text: text.to_owned(), conditions })
    }
}

fn condition(text: &str) -> Result<(Key, String)> {
    let Some((key, value)) = text.split_once('=').filter(|(_, value)| !value.is_empty()) else {
        bail!("`{text}` is not of the form KEY=VALUE, as in kind=property-removed or tag=Service");
    };
    let key = match key.trim() {
        "kind" => Key::Kind,
        "place" => Key::Place,
        "path" => Key::Path,
        "tag" => Key::Tag,
        "operation" => Key::Operation,
        "direction" => Key::Direction,
        other => bail!("no key `{other}`: the keys are {}", KEYS.join(", ")),
    };
    match key {
        Key::Kind if !Kind::ALL.iter().any(|kind| glob::matches(value, kind.slug())) => bail!(unknown_kind(value)),
        Key::Direction if !["request", "response"].contains(&value) => {
            bail!("no direction `{value}`: the directions are request and response")
        }
        _ => Ok((key, value.to_owned())),
    }
}

impl Filter {
    /// Whether the change meets it.
    #[must_use]
    pub fn holds(&self, change: &Change) -> bool {
        self.conditions
            .iter()
            .all(|(key, _)| self.conditions.iter().any(|(other, value)| other == key && key.holds(value, change)))
    }
}

impl Key {
    fn holds(self, value: &str, change: &Change) -> bool {
        match self {
            Self::Kind => glob::matches(value, change.kind.slug()),
            Self::Place => glob::matches(value, &change.place),
            Self::Path => [&change.old, &change.new].into_iter().flatten().any(|site| {
                // As it is written, and as a person would write it.
                let plain = site.pointer.replace("~1", "/").replace("~0", "~");
                glob::matches(value, &site.pointer) || glob::matches(value, &plain)
            }),
            Self::Tag => change.tags.iter().any(|tag| glob::matches(value, tag)),
            Self::Operation => change.operations.iter().any(|operation| glob::matches(value, operation)),
            Self::Direction if value == "request" => change.request.is_some(),
            Self::Direction => change.response.is_some(),
        }
    }
}

/// What to leave in a report.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// Where there are any, a change must meet one of them.
    pub only: Vec<Filter>,
    /// A change must meet none of them.
    pub ignore: Vec<Filter>,
}

impl Filters {
    /// Leaves the changes that meet the filters, and of the Rust changes those with a cause among them: the verdict is then
    /// about what is left. Returns a sentence for each filter that no change meets, which is most likely a slip.
    pub fn apply(&self, report: &mut Report) -> Vec<String> {
        let filters = self.only.iter().chain(&self.ignore);
        // Where nothing changed, no filter can be met.
        let idle = filters
            .filter(|filter| !report.changes.is_empty() && !report.changes.iter().any(|change| filter.holds(change)));
        let notes = idle.map(|filter| idle_note(filter, report)).collect();
        if self.only.is_empty() && self.ignore.is_empty() {
            return notes;
        }
        let (left, dropped): (Vec<_>, Vec<_>) =
            std::mem::take(&mut report.changes).into_iter().partition(|change| self.leave(change));
        report.changes = left;
        let left: BTreeSet<String> = report.changes.iter().map(Change::fingerprint).collect();
        let any_dropped = !dropped.is_empty();
        let is_left = |causes: &[String]| match causes {
            [] => self.only.is_empty() || !any_dropped,
            causes => causes.iter().any(|cause| left.contains(cause)),
        };
        if let Some(rust) = &mut report.rust {
            rust.changes.retain(|change| is_left(&change.causes));
            rust.level = rust.changes.iter().map(|change| change.level).max().unwrap_or(Level::Patch);
        }
        notes
    }

    fn leave(&self, change: &Change) -> bool {
        (self.only.is_empty() || self.only.iter().any(|filter| filter.holds(change)))
            && !self.ignore.iter().any(|filter| filter.holds(change))
    }
}

/// Says that no change meets a filter, and which tags there are where it asks for one.
fn idle_note(filter: &Filter, report: &Report) -> String {
    let mut note = format!("no change meets `{}`", filter.text);
    if filter.conditions.iter().any(|(key, _)| *key == Key::Tag) {
        let tags: BTreeSet<&str> = report.changes.iter().flat_map(|change| &change.tags).map(String::as_str).collect();
        note.push_str(&format!(
            "; the tags with changes are: {}",
            tags.into_iter().map(visible).collect::<Vec<_>>().join(", ")
        ));
    }
    note
}
