//! Places of one document → the same places of the other.

use clickhouse_cloud_generator::diff::{Change, Kind};
use clickhouse_cloud_tests::join;
use serde_json::Value;

/// Two documents, and what stands under another pointer in the new one.
pub(super) struct Places<'a> {
    old: &'a Value,
    new: &'a Value,
    moved: Vec<(String, String)>,
}

impl<'a> Places<'a> {
    pub(super) fn of(old: &'a Value, new: &'a Value, changes: &[Change]) -> Self {
        let site = |site: &Option<clickhouse_cloud_generator::diff::Site>| site.as_ref().unwrap().pointer.clone();
        let component = |value: &Option<Value>| value.as_ref()?.as_str()?.strip_prefix('#').map(str::to_owned);
        let moved = changes.iter().filter_map(|change| match change.kind {
            Kind::OperationMoved => Some((site(&change.old), site(&change.new))),
            Kind::ReferenceChanged => Some((component(&change.before)?, component(&change.after)?)),
            Kind::ReferenceExtracted => Some((site(&change.old), component(&change.after)?)),
            Kind::ReferenceInlined => Some((component(&change.before)?, site(&change.new))),
            _ => None,
        });
        Self { old, new, moved: moved.collect() }
    }

    /// Where in the new document what stands at a place of the old one is, or would be.
    pub(super) fn in_new(&self, at: &str) -> String {
        let moved = self.moved.iter().map(|(old, new)| (old.as_str(), new.as_str()));
        translated(at, self.old, self.new, moved)
    }

    /// Where in the old document what stands at a place of the new one was.
    pub(super) fn in_old(&self, at: &str) -> String {
        let moved = self.moved.iter().map(|(old, new)| (new.as_str(), old.as_str()));
        translated(at, self.new, self.old, moved)
    }

    /// The text at a place of the new document.
    pub(super) fn named(&self, at: &str) -> &'a str {
        self.new.pointer(at).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {at}"))
    }
}

fn translated<'m>(at: &str, from: &Value, to: &Value, moved: impl Iterator<Item = (&'m str, &'m str)>) -> String {
    // What is still there under its name is that.
    let of_moved = |(old, new): (&str, &str)| {
        let rest = at.strip_prefix(old).filter(|rest| rest.starts_with('/'))?;
        to.pointer(old).is_none().then(|| (old.len(), format!("{new}{rest}"), new.to_owned()))
    };
    if let Some((length, _, new)) = moved.filter_map(of_moved).max_by_key(|(length, ..)| *length) {
        return rest(&at[length..], from.pointer(&at[..length]), to.pointer(&new), new);
    }
    rest(at, Some(from), Some(to), String::new())
}

fn rest(at: &str, mut from: Option<&Value>, mut to: Option<&Value>, mut found: String) -> String {
    for token in tokens(at) {
        let there = match (from.and_then(Value::as_array), to.and_then(Value::as_array)) {
            (Some(old), Some(new)) => {
                let index: usize = token.parse().unwrap();
                let own = old.get(index);
                let same = own.and_then(|own| new.iter().position(|other| is_one(own, other)));
                // One that is not there would come after all others of its list.
                same.unwrap_or(if own.is_some_and(is_known) { new.len() + index } else { index }).to_string()
            }
            _ => token.clone(),
        };
        from = from.and_then(|value| child(value, &token));
        to = to.and_then(|value| child(value, &there));
        found = join(&found, &there);
    }
    found
}

fn child<'v>(value: &'v Value, token: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(token),
        Value::Array(elements) => elements.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Whether an element is known by what it says.
fn is_known(element: &Value) -> bool {
    element.is_string() || ["$ref", "name"].iter().any(|key| element.get(key).is_some())
}

/// Whether two elements of lists are one.
fn is_one(a: &Value, b: &Value) -> bool {
    let same = |key: &str| a.get(key).is_some() && a.get(key) == b.get(key);
    a == b || same("$ref") || (same("name") && a.get("in") == b.get("in"))
}

/// The tokens of a pointer.
pub(super) fn tokens(at: &str) -> Vec<String> {
    at.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

pub(super) fn last(at: &str) -> String {
    tokens(at).pop().unwrap_or_default()
}

pub(super) fn parent(at: &str) -> &str {
    at.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The schema that has the property.
pub(super) fn holder(property: &str) -> &str {
    parent(parent(property))
}

/// Calls `look` with every value and where it stands.
pub(super) fn visit(value: &Value, at: String, look: &mut impl FnMut(&str, &Value)) {
    look(&at, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| visit(member, join(&at, name), look)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, own)| visit(own, format!("{at}/{index}"), look));
        }
        _ => {}
    }
}
