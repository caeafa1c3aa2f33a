//! A place of a payload into every change that makes it wrong.

use std::fmt;

use clickhouse_cloud_tests::join;
use clickhouse_cloud_tests::payload::{Place, unknown};
use serde_json::{Value, json};

/// What is wrong with the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Drop,
    Null,
    Extra,
    UnknownEnum,
    WrongScalar,
    WrongContainer,
}

/// One change.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) class: Class,
    /// The place that is changed; of an extra field the field itself.
    pub(super) path: String,
    /// What stands there afterwards; nothing for a drop.
    pub(super) value: Option<Value>,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { class, path, value } = self;
        match value {
            Some(value) => write!(formatter, "{class:?} at {path} to {value}"),
            None => write!(formatter, "{class:?} at {path}"),
        }
    }
}

/// Every change of a place with this value.
pub(super) fn changes(place: &Place, value: &Value) -> Vec<Change> {
    let at = |class, value| Change { class, path: place.path.clone(), value };
    let mut changes = vec![at(Class::Drop, None), at(Class::Null, Some(Value::Null))];
    if value.is_object() {
        let path = join(&place.path, "addedLater");
        changes.push(Change { class: Class::Extra, path, value: Some(json!({"deep": [1, null, "text"]})) });
    }
    if place.listed {
        changes.push(at(Class::UnknownEnum, Some(unknown(value))));
    }
    let (scalars, containers) = wrong(value);
    changes.extend(scalars.into_iter().map(|value| at(Class::WrongScalar, Some(value))));
    changes.extend(containers.into_iter().map(|value| at(Class::WrongContainer, Some(value))));
    changes
}

/// Values of other types.
fn wrong(value: &Value) -> (Vec<Value>, Vec<Value>) {
    let (object, array, text) = (json!({"was": "scalar"}), json!(["was", 1]), json!("some text"));
    match value {
        Value::Null => (vec![], vec![]),
        Value::Bool(flag) => (vec![json!(7), text, json!(flag.to_string())], vec![object, array]),
        Value::Number(number) => {
            let other = if number.is_f64() { json!(number.to_string()) } else { json!(number.as_f64()) };
            (vec![json!(true), text, json!(number.to_string()), other, json!(0.25), json!(1e300)], vec![object, array])
        }
        Value::String(_) => (vec![json!(7), json!(0.25), json!(false)], vec![object, array]),
        Value::Array(_) => (vec![json!(7)], vec![object, text, json!({})]),
        Value::Object(_) => (vec![json!(7)], vec![array, text, json!([])]),
    }
}

/// How to take a change back.
pub(super) struct Undo<'a> {
    path: &'a str,
    value: Option<Value>,
    dropped: bool,
}

impl Change {
    /// Changes the place.
    pub(super) fn apply(&self, root: &mut Value) -> Undo<'_> {
        let (parent, token) = parent(root, &self.path);
        let value = match (parent, self.value.clone()) {
            (Value::Object(object), Some(value)) => object.insert(token, value),
            (Value::Object(object), None) => object.shift_remove(&token),
            (Value::Array(array), Some(value)) => Some(std::mem::replace(&mut array[index(&token)], value)),
            (Value::Array(array), None) => Some(array.remove(index(&token))),
            (other, _) => panic!("{} is in {other}", self.path),
        };
        Undo { path: &self.path, value, dropped: self.value.is_none() }
    }
}

impl Undo<'_> {
    /// Changes the place back.
    pub(super) fn apply(self, root: &mut Value) {
        let (parent, token) = parent(root, self.path);
        match (parent, self.value) {
            (Value::Object(object), Some(value)) => drop(object.insert(token, value)),
            (Value::Object(object), None) => drop(object.shift_remove(&token)),
            (Value::Array(array), Some(value)) if self.dropped => array.insert(index(&token), value),
            (Value::Array(array), Some(value)) => array[index(&token)] = value,
            (other, _) => panic!("{} is in {other}", self.path),
        }
    }
}

fn parent<'a>(root: &'a mut Value, path: &str) -> (&'a mut Value, String) {
    let (parent, token) = path.rsplit_once('/').unwrap();
    (root.pointer_mut(parent).unwrap(), token.replace("~1", "/").replace("~0", "~"))
}

fn index(token: &str) -> usize {
    token.parse().unwrap()
}
