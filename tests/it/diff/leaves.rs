//! A document → its leaves, each by a pointer that is the same in both documents where the leaf is the same: elements of lists go
//! by what they are, not by their position.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clickhouse_cloud_generator::diff::{Change, Site};
use clickhouse_cloud_tests::join;
use serde_json::{Value, json};

/// Members whose names are the document's own, and no keywords.
const NAMES: [&str; 6] = ["properties", "schemas", "responses", "headers", "requestBodies", "securitySchemes"];

/// The leaf that says which server calls go to.
pub(super) const DEFAULT_SERVER: &str = "/servers#";

/// Every leaf of a document. Examples, defaults, extensions and type lists are one leaf each; a property is a leaf beside what
/// stands in it.
pub(super) fn leaves(document: &Value, arms: &Arms) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    Walk { arms, found: &mut found }.node(document, "", String::new(), ["", ""]);
    if let Some(first) = document.pointer("/servers/0/url") {
        found.insert(DEFAULT_SERVER.to_owned(), first.clone());
    }
    found
}

struct Walk<'a> {
    arms: &'a Arms,
    found: &'a mut BTreeMap<String, Value>,
}

impl Walk<'_> {
    /// A node at `pointer`, which goes by `at`; its holder's name and its own.
    fn node(&mut self, value: &Value, pointer: &str, at: String, [outer, name]: [&str; 2]) {
        let keyword = !NAMES.contains(&outer);
        let whole = keyword && (matches!(name, "example" | "examples" | "default" | "type") || name.starts_with("x-"));
        match value {
            Value::Object(members) if !whole || name == "x-badges" => {
                if !keyword {
                    self.found.insert(format!("{at}#"), json!({}));
                }
                for (member, value) in members {
                    self.node(value, &join(pointer, member), join(&at, member), [name, member]);
                }
            }
            Value::Array(elements) if !whole || name == "x-badges" => {
                // A scheme is required even where no permission is, and that none is, is said.
                if (name == "security" || at.contains("/security/")) && elements.is_empty() {
                    self.found.insert(format!("{at}#"), json!({}));
                }
                for (index, element) in elements.iter().enumerate() {
                    let pointer = format!("{pointer}/{index}");
                    let at = format!("{at}/{}", self.arms.key(elements, index, &pointer));
                    // An arm is one even where it says nothing.
                    if is_arms(name) {
                        self.found.insert(format!("{at}#"), json!({}));
                    }
                    self.node(element, &pointer, at, ["", ""]);
                }
            }
            leaf => {
                self.found.insert(at, leaf.clone());
            }
        }
    }
}

fn is_arms(name: &str) -> bool {
    matches!(name, "oneOf" | "anyOf" | "allOf")
}

/// A pointer as [`leaves`] spells it.
pub(super) fn keyed(document: &Value, pointer: &str, arms: &Arms) -> String {
    let (mut at, mut way) = (String::new(), String::new());
    let mut node = document;
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        way = format!("{way}/{token}");
        match node {
            Value::Array(elements) => {
                let index: usize = name.parse().unwrap();
                node = &elements[index];
                at = format!("{at}/{}", arms.key(elements, index, &way));
            }
            _ => {
                node = &node[name.as_str()];
                at = format!("{at}/{token}");
            }
        }
    }
    at
}

/// The leaves at or below nodes.
pub(super) fn below(leaves: &BTreeMap<String, Value>, nodes: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for node in nodes {
        let range =
            leaves.range(node.clone()..).map(|(leaf, _)| leaf).take_while(|leaf| leaf.starts_with(node.as_str()));
        found.extend(range.filter(|leaf| matches!(leaf.as_bytes().get(node.len()), None | Some(b'/' | b'#'))).cloned());
    }
    found
}

/// What identifies an element of a list that is not an arm.
fn element_key(elements: &[Value], index: usize) -> String {
    let element = &elements[index];
    let text = |name: &str| element.get(name).and_then(Value::as_str);
    match (text("in"), text("$ref"), text("url").or(text("name"))) {
        _ if !element.is_object() && !element.is_array() => element.to_string(),
        (Some(location), _, Some(name)) => format!("{location}:{name}"),
        (_, Some(reference), _) => reference.to_owned(),
        (None, None, Some(name)) => name.to_owned(),
        _ => index.to_string(),
    }
}

/// How many leaves two values do not share.
fn differences(a: &Value, b: &Value) -> usize {
    let (a, b) = (leaves(a, &Arms::default()), leaves(b, &Arms::default()));
    let lacks = |a: &BTreeMap<String, Value>, b: &BTreeMap<String, Value>| {
        a.iter().filter(|(leaf, value)| b.get(*leaf) != Some(value)).count()
    };
    lacks(&a, &b) + lacks(&b, &a)
}

/// What the arms of unions and compositions go by: those of the new document by their position there, those of the old one by
/// that of the arm that they became. Which one that is, say the changes that stand at both; of the others each has become the one
/// that is most like it, unless a change says that it went or came.
#[derive(Debug, Default)]
pub(super) struct Arms(HashMap<String, String>);

impl Arms {
    pub(super) fn paired(changes: &[Change], old: &Value, new: &Value) -> Self {
        let mut arms = Self::default();
        arms.pair((old, ""), (new, ""), "", changes);
        arms
    }

    fn pair(&mut self, (old, from): (&Value, &str), (new, to): (&Value, &str), name: &str, changes: &[Change]) {
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => {
                for (name, value) in old {
                    if let Some(other) = new.get(name) {
                        self.pair((value, &join(from, name)), (other, &join(to, name)), name, changes);
                    }
                }
            }
            (Value::Array(old), Value::Array(new)) => {
                let pairs = if is_arms(name) {
                    self.arms((old, from), (new, to), changes)
                } else {
                    let index = |key| (0..new.len()).find(|index| element_key(new, *index) == key);
                    (0..old.len()).filter_map(|i| Some((i, index(element_key(old, i))?))).collect()
                };
                for (i, j) in pairs {
                    self.pair((&old[i], &format!("{from}/{i}")), (&new[j], &format!("{to}/{j}")), "", changes);
                }
            }
            _ => {}
        }
    }

    /// The pairs of arms of two lists, which are noted.
    fn arms(
        &mut self,
        (old, from): (&[Value], &str),
        (new, to): (&[Value], &str),
        changes: &[Change],
    ) -> BTreeSet<(usize, usize)> {
        // Between two components of different names stand other changes, those of the place that refers to them.
        let component = from.strip_prefix("/components/schemas/").and_then(|way| way.split('/').next());
        let is_here = |change: &&Change| {
            component.is_none_or(|name| change.place.split(['.', '|', '[', '{']).next() == Some(name))
        };
        let sites: Vec<(Option<&Site>, Option<&Site>)> =
            changes.iter().filter(is_here).map(|change| (change.old.as_ref(), change.new.as_ref())).collect();
        let way = |site: Option<&'_ Site>, list: &str| -> Option<String> {
            Some(site?.pointer.strip_prefix(list)?.strip_prefix('/')?.to_owned())
        };
        let index = |way: Option<String>| -> Option<usize> { way?.split('/').next()?.parse().ok() };
        let whole = |way: Option<String>| -> Option<usize> { way?.parse().ok() };
        let mut pairs: BTreeSet<(usize, usize)> =
            sites.iter().filter_map(|(old, new)| Some((index(way(*old, from))?, index(way(*new, to))?))).collect();
        let gone = |i: usize| sites.iter().any(|(old, new)| new.is_none() && whole(way(*old, from)) == Some(i));
        let come = |j: usize| sites.iter().any(|(old, new)| old.is_none() && whole(way(*new, to)) == Some(j));
        let mut rest: Vec<(usize, usize, usize)> = (0..old.len())
            .filter(|i| pairs.iter().all(|(a, _)| a != i) && !gone(*i))
            .flat_map(|i| (0..new.len()).map(move |j| (i, j)))
            .filter(|(_, j)| pairs.iter().all(|(_, b)| b != j) && !come(*j))
            .map(|(i, j)| (differences(&old[i], &new[j]), i, j))
            .collect();
        rest.sort_unstable();
        for (_, i, j) in rest {
            if pairs.iter().all(|(a, b)| *a != i && *b != j) {
                pairs.insert((i, j));
            }
        }
        for i in 0..old.len() {
            let key = pairs.iter().find(|(a, _)| *a == i).map_or(format!("gone {i}"), |(_, j)| j.to_string());
            self.0.insert(format!("{from}/{i}"), key);
        }
        pairs
    }

    /// What the element at a pointer goes by.
    fn key(&self, elements: &[Value], index: usize, pointer: &str) -> String {
        let mut outer = pointer.rsplit('/').skip(1);
        match self.0.get(pointer) {
            Some(key) => key.clone(),
            None if outer.next().is_some_and(is_arms) => index.to_string(),
            None => element_key(elements, index),
        }
    }
}
