//! A union of schemas into an enum: the arm is chosen by a table, never by trying; what fits no arm is kept as it is.

use serde_json::Value;

use crate::runtime::codec::node::Fields;
use crate::runtime::codec::reader::{Mark, describe};
use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Expected, Json, Node, Reader, read_strict};

/// How the arm of a union is chosen. Variants are named as in the enum.
#[derive(Clone, Copy, Debug)]
pub enum Table {
    /// By the value of one property.
    Tag {
        /// The property.
        property: &'static str,
        /// Its values, each with the variant that it selects.
        values: &'static [(&'static str, &'static str)],
        /// The variant when the property is missing or null.
        absent: Option<Absent>,
    },
    /// By the type of the JSON value.
    JsonType(&'static [(JsonType, &'static str)]),
    /// By the properties that are there: all that are listed must agree.
    Keys(&'static [(&'static str, &'static str)]),
    /// By nothing: every value is kept as it is, and a caller tries the arms.
    Undecided,
}

/// The variant that is chosen when the tag is missing.
#[derive(Clone, Copy, Debug)]
pub struct Absent {
    /// The variant.
    pub variant: &'static str,
    /// Not when one of these is there: they belong to other variants.
    pub unless: &'static [&'static str],
}

/// The types of a JSON value that tell arms apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// A string.
    String,
    /// A number, whole or not.
    Number,
    /// A whole number.
    Integer,
    /// A boolean.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    fn matches(self, value: &Node<'_>) -> bool {
        match self {
            Self::String => matches!(value, Node::String(_)),
            Self::Number => matches!(value, Node::Number(_)),
            Self::Integer => matches!(value, Node::Number(number) if number.is_i64() || number.is_u64()),
            Self::Boolean => matches!(value, Node::Bool(_)),
            Self::Array => matches!(value, Node::Array(_)),
            Self::Object => matches!(value, Node::Object(_)),
        }
    }
}

/// A union: says how its arm is chosen.
pub trait Dispatch {
    /// The rule.
    const TABLE: Table;
}

impl Table {
    /// The variant for a value, if the rule gives one.
    pub fn choose(&self, value: &Node<'_>) -> Option<&'static str> {
        match self {
            Self::Tag { property, values, absent } => {
                let object = value.as_object()?;
                match object.get(property).filter(|tag| !tag.is_null()) {
                    Some(tag) => find(values, &text(tag)?),
                    None => absent.filter(|absent| !has_any(object, absent.unless)).map(|absent| absent.variant),
                }
            }
            Self::JsonType(types) => types.iter().find(|(kind, _)| kind.matches(value)).map(|(_, variant)| *variant),
            Self::Keys(keys) => agreed(keys, value.as_object()?),
            Self::Undecided => None,
        }
    }
}

fn find(values: &[(&str, &'static str)], tag: &str) -> Option<&'static str> {
    values.iter().find(|(value, _)| *value == tag).map(|(_, variant)| *variant)
}

/// The text of a tag: of a string itself, of an integer or boolean its JSON.
fn text(tag: &Node<'_>) -> Option<String> {
    match tag {
        Node::String(text) => Some(text.clone().into_owned()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn has_any(object: &Fields<'_>, keys: &[&str]) -> bool {
    keys.iter().any(|key| object.get(key).is_some())
}

fn agreed(keys: &[(&str, &'static str)], object: &Fields<'_>) -> Option<&'static str> {
    let is_there = |key: &str| object.get(key).is_some_and(|value| !value.is_null());
    let mut variants = keys.iter().filter(|(key, _)| is_there(key)).map(|(_, variant)| *variant);
    let first = variants.next()?;
    variants.all(|variant| variant == first).then_some(first)
}

/// Keeps a value, and warns that no arm fits where one should.
pub(crate) fn unknown_arm<T: Dispatch>(name: &'static str, value: &Node<'_>, reader: &mut Reader, mark: Mark) -> Value {
    reader.keep_since(mark);
    if !matches!(T::TABLE, Table::Undecided) {
        reader.warn(WarningKind::UnknownArm, Expected::Named(name), describe(value));
    }
    value.to_value()
}

/// A value that was kept, read as an arm: without loss, and with the members that the arm requires.
#[allow(dead_code, reason = "a client without unions that nothing tells apart has no use for it")]
pub(crate) fn attempt<T: Json>(value: &Value, required: &[&str]) -> Option<T> {
    let node = Node::from(value);
    let has_all = required.iter().all(|key| value.get(key).is_some());
    if has_all { read_strict(&node).ok() } else { None }
}

/// A method for each arm of a union that nothing tells apart: `as_cron Cron: Cron ["expression"],`.
macro_rules! attempts {
    ($name:ident { $($method:ident $variant:ident: $arm:ty [$($required:literal),* $(,)?]),* $(,)? }) => {
        impl $name {
            $(
                #[doc = concat!(
                    "The value as `", stringify!($variant), "`: the one that was given, or what reads as one without loss and has \
                     what it requires. Another arm may fit, too."
                )]
                pub fn $method(&self) -> Option<$arm> {
                    match self {
                        Self::$variant(arm) => Some(arm.clone()),
                        Self::Unknown(value) => $crate::runtime::attempt(value, &[$($required),*]),
                        #[allow(unreachable_patterns, reason = "a union may have one arm")]
                        _ => None,
                    }
                }
            )*
        }
    };
}
pub(crate) use attempts;

/// An enum over the arms of a union. The input is a plain Rust enum with one type per variant.
macro_rules! union {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$note:meta])* $variant:ident($arm:ty)),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$note])* $variant($arm),)*
            /// A value that fits no arm that this version of the crate knows, as it was received.
            Unknown(serde_json::Value),
        }

        impl $name {
            /// Whether this version of the crate knows no arm for the value.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::runtime::Json for $name {
            #[inline]
            fn read(value: &$crate::runtime::Node<'_>, reader: &mut $crate::runtime::Reader) -> Option<Self> {
                let mark = reader.mark();
                let arm = match <Self as $crate::runtime::Dispatch>::TABLE.choose(value) {
                    $(Some(stringify!($variant)) => {
                        <$arm as $crate::runtime::Json>::read(value, reader).map(Self::$variant)
                    })*
                    _ => None,
                };
                Some(match arm {
                    Some(arm) => arm,
                    None => Self::Unknown($crate::runtime::unknown_arm::<Self>(stringify!($name), value, reader, mark)),
                })
            }
            #[inline]
            fn write(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(arm) => $crate::runtime::Json::write(arm),)*
                    Self::Unknown(value) => value.clone(),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(arm) => formatter.debug_tuple(stringify!($variant)).field(arm).finish(),)*
                    Self::Unknown(value) => {
                        formatter.debug_tuple("Unknown").field(&$crate::runtime::Redacted(value)).finish()
                    }
                }
            }
        }

        /// No arm: null.
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(serde_json::Value::Null)
            }
        }

        $crate::runtime::json_serde!($name);
    };
}
pub(crate) use union;
