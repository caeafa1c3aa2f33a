//! A Rust type, as far as generated code has any.

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// `bool`.
    Bool,
    /// `i64`.
    I64,
    /// `u64`.
    U64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// `Secret`.
    Secret,
    /// `Timestamp`.
    Timestamp,
    /// A type of the runtime that keeps a text of some format.
    Held(Held),
    /// `serde_json::Value`.
    Value,
    /// `Vec<u8>`.
    Bytes,
    /// `Upload`: bytes, a file or a stream.
    Upload,
    /// `Multipart`.
    Multipart,
    /// `()`.
    Unit,
    /// `StringOr<T>`.
    StringOr(Box<RustType>),
    /// `Vec<T>`.
    Vec(Box<RustType>),
    /// `BTreeMap<String, T>`.
    Map(Box<RustType>),
    /// `Option<T>` as an element.
    Option(Box<RustType>),
    /// `Box<T>`.
    Box(Box<RustType>),
    /// A generated struct.
    Struct(String),
    /// A generated enum.
    Enum(String),
    /// A generated union.
    Union(String),
    /// A generated alias and what it stands for.
    Alias(String, Box<RustType>),
}

/// A type of the runtime that keeps a value unchanged, and converts it. Generated code names it by its path: a type of the
/// document may have the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// `date`.
    Date,
    /// `time`.
    Time,
    /// `duration`.
    IsoDuration,
    /// `byte`.
    Base64,
    /// `decimal`, of a number.
    Decimal,
}

impl Held {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Date => "Date",
            Self::Time => "Time",
            Self::IsoDuration => "IsoDuration",
            Self::Base64 => "Base64",
            Self::Decimal => "Decimal",
        }
    }

    /// A value, as Rust writes it.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            Self::Date => "\"2026-01-31\"",
            Self::Time => "\"12:00:00\"",
            Self::IsoDuration => "\"PT1H\"",
            Self::Base64 => "b\"bytes\"",
            Self::Decimal => "\"1.50\"",
        }
    }
}

impl RustType {
    /// The type behind aliases.
    #[must_use]
    pub fn target(&self) -> &Self {
        match self {
            Self::Alias(_, target) => target.target(),
            other => other,
        }
    }

    /// Whether an argument of this type takes anything that turns into it.
    #[must_use]
    pub fn converts(&self) -> bool {
        matches!(
            self,
            Self::String
                | Self::Secret
                | Self::Timestamp
                | Self::Held(_)
                | Self::Upload
                | Self::StringOr(_)
                | Self::Enum(_)
                | Self::Union(_)
        )
    }

    /// Whether it keeps a text of some format.
    #[must_use]
    pub fn is_held_text(&self) -> bool {
        matches!(self, Self::Held(held) if *held != Held::Decimal)
    }

    /// Whether a list of it takes anything that yields its elements: not for elements that are collections themselves.
    #[must_use]
    pub fn is_single(&self) -> bool {
        !matches!(self.target(), Self::Vec(_) | Self::Map(_) | Self::Option(_) | Self::Box(_))
    }

    /// The same type with its text kept from being printed; `None` if it holds no text.
    #[must_use]
    pub fn secret(&self) -> Option<Self> {
        match self.target() {
            Self::String | Self::Secret | Self::Held(Held::Base64) => Some(Self::Secret),
            Self::Vec(inner) => Some(Self::Vec(Box::new(inner.secret()?))),
            Self::Map(inner) => Some(Self::Map(Box::new(inner.secret()?))),
            _ => None,
        }
    }

    /// Calls `visit` with every generated type that the type names.
    pub fn visit_named(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Struct(name) | Self::Enum(name) | Self::Union(name) | Self::Alias(name, _) => visit(name),
            Self::StringOr(inner) | Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Box(inner) => {
                inner.visit_named(visit);
            }
            _ => {}
        }
    }
}
