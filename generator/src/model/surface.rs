//! What a caller passes and what a struct stores: decided here, once. [`crate::render`] prints it as tokens and
//! [`crate::diff`] spells it with the one [`Display`](fmt::Display).

use std::fmt;

use super::RustType;

/// What a caller may pass where a value is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepts {
    /// How the value becomes what is stored.
    pub how: How,
    /// The type that it becomes; of a list or a map that of its elements, of a boxed value that in the box.
    pub ty: RustType,
    /// Whether the value is stored in a box.
    pub boxed: bool,
}

/// How what a caller passes becomes what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// `T`: it is that already.
    Exact,
    /// `impl Into<T>`.
    Into,
    /// `impl IntoIterator<Item = T>`.
    Each,
    /// `impl IntoIterator<Item = impl Into<T>>`.
    EachInto,
    /// `impl IntoIterator<Item = (impl Into<String>, T)>`.
    Entries,
    /// `impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>`.
    EntriesInto,
    /// `Option<T>`, where `None` means `null`.
    OrNull,
    /// `impl Display`: everything that can be printed, for a place in a path.
    Display,
    /// `i64`, printed into a path.
    Number,
}

impl Accepts {
    /// What a caller may pass for a value of this type.
    #[must_use]
    pub fn value(ty: &RustType) -> Self {
        let is = |how: How, ty: &RustType| Self { how, ty: ty.clone(), boxed: false };
        match ty.target() {
            RustType::Vec(inner) if inner.is_single() => {
                is(if inner.target().converts() { How::EachInto } else { How::Each }, inner)
            }
            RustType::Map(inner) if inner.is_single() => {
                is(if inner.target().converts() { How::EntriesInto } else { How::Entries }, inner)
            }
            RustType::Box(inner) => Self { boxed: true, ..Self::value(inner) },
            target if target.converts() => is(How::Into, ty),
            _ => is(How::Exact, ty),
        }
    }

    /// What a caller may pass where `null` is a value too.
    #[must_use]
    pub fn or_null(ty: &RustType) -> Self {
        Self { how: How::OrNull, ty: ty.clone(), boxed: false }
    }

    /// What a caller may pass for a place in a path.
    #[must_use]
    pub fn path(ty: &RustType) -> Self {
        let how = if matches!(ty.target(), RustType::I64) { How::Number } else { How::Display };
        Self { how, ty: ty.clone(), boxed: false }
    }

    /// Calls `visit` with every generated type that the signature names.
    pub fn visit_named(&self, visit: &mut impl FnMut(&str)) {
        if !matches!(self.how, How::Display | How::Number) {
            self.ty.visit_named(visit);
        }
    }
}

impl fmt::Display for Accepts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ty = &self.ty;
        match self.how {
            How::Exact => write!(f, "{ty}"),
            How::Into => write!(f, "impl Into<{ty}>"),
            How::Each => write!(f, "impl IntoIterator<Item = {ty}>"),
            How::EachInto => write!(f, "impl IntoIterator<Item = impl Into<{ty}>>"),
            How::Entries => write!(f, "impl IntoIterator<Item = (impl Into<String>, {ty})>"),
            How::EntriesInto => write!(f, "impl IntoIterator<Item = (impl Into<String>, impl Into<{ty}>)>"),
            How::OrNull => write!(f, "Option<{ty}>"),
            How::Display => f.write_str("impl Display"),
            How::Number => f.write_str("i64"),
        }
    }
}

/// How a struct stores a value: what a reader of the field sees around its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// `T`.
    Plain,
    /// `Option<T>`.
    Optional,
}

impl Stored {
    /// The stored type as a caller reads it.
    #[must_use]
    pub fn of(self, ty: &RustType) -> String {
        match self {
            Self::Plain => ty.to_string(),
            Self::Optional => format!("Option<{ty}>"),
        }
    }

    /// The word for it in the tables of generated code.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Optional => "optional",
        }
    }
}

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool => f.write_str("bool"),
            Self::I64 => f.write_str("i64"),
            Self::U64 => f.write_str("u64"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::Secret => f.write_str("Secret"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Held(held) => f.write_str(held.name()),
            Self::Value => f.write_str("Value"),
            Self::Bytes => f.write_str("Vec<u8>"),
            Self::Upload => f.write_str("Upload"),
            Self::Multipart => f.write_str("Multipart"),
            Self::Unit => f.write_str("()"),
            Self::StringOr(inner) => write!(f, "StringOr<{inner}>"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Box(inner) => write!(f, "Box<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
            Self::Struct(name) | Self::Enum(name) | Self::Union(name) | Self::Alias(name, _) => f.write_str(name),
        }
    }
}
