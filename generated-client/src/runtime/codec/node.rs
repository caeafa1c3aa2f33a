//! A JSON text into a tree that borrows its strings: what a response is read from.
//!
//! A `serde_json::Value` copies every string and sorts every object, twice the time of this; the read then copies again
//! what the types keep.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::runtime::Redacted;

/// A JSON value that borrows its strings, where nothing in them is escaped, from the text or value that it was made from.
///
/// ```
/// use clickhouse_cloud::{Node, Value};
///
/// let value = Value::from("running");
/// assert_eq!(Node::from(&value).as_str(), Some("running"));
/// assert_eq!(Node::from(&value).to_value(), value);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum Node<'a> {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object, in the order of the text.
    Object(Fields<'a>),
}

/// The members of a JSON object in the order of the text.
#[derive(Clone, Default, PartialEq)]
pub struct Fields<'a>(Vec<Member<'a>>);

impl<'a> Fields<'a> {
    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    pub(super) fn of(members: Vec<Member<'a>>) -> Self {
        Self(members)
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node<'a>)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }

    /// The member at a place.
    pub(crate) fn at(&self, place: usize) -> Option<(&str, &Node<'a>)> {
        self.0.get(place).map(|(key, value)| (&**key, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> Node<'a> {
    /// The same as a value of its own.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(number.clone()),
            Self::String(text) => Value::String(text.clone().into_owned()),
            Self::Array(elements) => elements.iter().map(Self::to_value).collect(),
            Self::Object(fields) => fields.iter().map(|(name, value)| (name.to_owned(), value.to_value())).collect(),
        }
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, when it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members, when it is an object.
    pub fn as_object(&self) -> Option<&Fields<'a>> {
        match self {
            Self::Object(fields) => Some(fields),
            _ => None,
        }
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::String(Cow::Borrowed(text)),
            Value::Array(elements) => Self::Array(elements.iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Object(Fields(
                fields.iter().map(|(name, value)| (Cow::Borrowed(name.as_str()), Self::from(value))).collect(),
            )),
        }
    }
}

/// Any string may be a secret: none is printed.
impl fmt::Debug for Node<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Redacted(&self.to_value()).fmt(formatter)
    }
}

/// The names alone, for the same reason.
impl fmt::Debug for Fields<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NodeVisitor(&mut Vec::with_capacity(ROOM)).deserialize(deserializer)
    }
}

/// The name of a member and its value.
pub(super) type Member<'a> = (Cow<'a, str>, Node<'a>);

/// Makes a node. The members of the objects that have begun are gathered in one place: how many an object has is known when it ends,
/// and then it gets as much room.
pub(super) struct NodeVisitor<'g, 'a>(pub(super) &'g mut Vec<Member<'a>>);

/// As many members as the objects of a usual response have, those inside of each other together.
pub(super) const ROOM: usize = 64;

impl<'de> DeserializeSeed<'de> for NodeVisitor<'_, 'de> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// How serde_json hands out a number when some crate of the program has turned on its feature `arbitrary_precision`: as a map
/// with this one key.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Visitor<'de> for NodeVisitor<'_, 'de> {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(flag))
    }

    fn visit_i64<E>(self, integer: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(integer.into()))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(integer.into()))
    }

    fn visit_f64<E>(self, float: f64) -> Result<Node<'de>, E> {
        Ok(Number::from_f64(float).map_or(Node::Null, Node::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = access.next_element_seed(NodeVisitor(&mut *self.0))? {
            elements.push(element);
        }
        Ok(Node::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let begin = self.0.len();
        while let Some(key) = access.next_key_seed(Key)? {
            if key == NUMBER && self.0.len() == begin {
                let number: String = access.next_value()?;
                return number.parse().map(Node::Number).map_err(A::Error::custom);
            }
            let value = access.next_value_seed(NodeVisitor(&mut *self.0))?;
            self.0.push((key, value));
        }
        Ok(Node::Object(Fields(self.0.split_off(begin))))
    }
}

/// The name of a member: serde's own `Cow<str>` is always a copy.
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
