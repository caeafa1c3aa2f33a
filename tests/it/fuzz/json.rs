//! Any JSON: with names and texts of the place that it is for, so that some of it means something there.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use clickhouse_cloud_tests::join;

/// A value of up to three levels whose names and texts come from a list, or from nowhere.
pub(super) fn any_json(words: Vec<String>) -> BoxedStrategy<Value> {
    let word = words_of(words);
    let leaf = prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::Bool),
        2 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(|number| json!(number)),
        2 => select(vec![json!(200.0), json!(-0.0), json!(1e300), json!("200.0"), json!("true"), json!(""), json!([]), json!({})]),
        4 => word.clone().prop_map(Value::String),
    ];
    leaf.prop_recursive(3, 16, 4, move |inner| {
        let members = prop::collection::vec((word.clone(), inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::Array),
            members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
    .boxed()
}

/// A word of the list, or any text.
pub(super) fn words_of(words: Vec<String>) -> BoxedStrategy<String> {
    let any = prop_oneof!["[a-z]{0,3}", "\\PC{0,4}"];
    if words.is_empty() { any.boxed() } else { prop_oneof![4 => select(words), 1 => any].boxed() }
}

/// The pointers of every value in a value, its own first.
pub(super) fn places(value: &Value) -> Vec<String> {
    let mut places = vec![String::new()];
    let mut index = 0;
    while let Some(at) = places.get(index).cloned() {
        match value.pointer(&at) {
            Some(Value::Object(members)) => places.extend(members.keys().map(|name| join(&at, name))),
            Some(Value::Array(elements)) => places.extend((0..elements.len()).map(|index| format!("{at}/{index}"))),
            _ => {}
        }
        index += 1;
    }
    places
}

/// The names and texts in a value.
pub(super) fn words(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            found.push(name.clone());
            words(member, found);
        }),
        Value::Array(elements) => elements.iter().for_each(|element| words(element, found)),
        Value::String(text) => found.push(text.clone()),
        _ => {}
    }
}

/// What is done to a place of a value.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    /// It is another value.
    Replace(Value),
    /// It is gone.
    Remove,
    /// It goes by another name.
    Rename(String),
    /// It stands there under another name as well.
    Copy(String),
}

/// An edit of some place, with values and names from a list of words.
pub(super) fn edit(words: Vec<String>) -> BoxedStrategy<(Index, Edit)> {
    let name = words_of(words.clone());
    let edit = prop_oneof![
        4 => any_json(words).prop_map(Edit::Replace),
        2 => Just(Edit::Remove),
        1 => name.clone().prop_map(Edit::Rename),
        1 => name.prop_map(Edit::Copy),
    ];
    (any::<Index>(), edit).boxed()
}

/// Makes an edit, where the place allows it.
pub(super) fn apply(value: &mut Value, at: &str, edit: &Edit) {
    if let Edit::Replace(other) = edit {
        if let Some(place) = value.pointer_mut(at) {
            *place = other.clone();
        }
        return;
    }
    let Some((parent, token)) = at.rsplit_once('/') else { return };
    let name = token.replace("~1", "/").replace("~0", "~");
    match (value.pointer_mut(parent), edit) {
        (Some(Value::Object(members)), Edit::Remove) => {
            members.shift_remove(&name);
        }
        (Some(Value::Object(members)), Edit::Rename(other)) => {
            if let Some(member) = members.shift_remove(&name) {
                members.insert(other.clone(), member);
            }
        }
        (Some(Value::Object(members)), Edit::Copy(other)) => {
            if let Some(member) = members.get(&name).cloned() {
                members.insert(other.clone(), member);
            }
        }
        (Some(Value::Array(elements)), edit) => {
            let index: usize = name.parse().unwrap();
            match edit {
                Edit::Remove if index < elements.len() => drop(elements.remove(index)),
                Edit::Copy(_) if index < elements.len() => elements.push(elements[index].clone()),
                _ => {}
            }
        }
        _ => {}
    }
}
