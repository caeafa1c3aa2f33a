//! The types of the crate: structs, enums, unions and aliases.

use super::{Accepts, RustType, Stored};
use crate::ir::JsonType;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// The name of its module.
    pub module: String,
    /// Where the document defines it.
    pub pointer: String,
    /// Every place that it stands for: several where policy makes one type of several enums.
    pub places: Vec<String>,
    /// Documentation.
    pub doc: String,
    /// Whether the document describes it.
    pub described: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: Kind,
    /// Named types it mentions, other than itself.
    pub imports: Vec<String>,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A struct.
    Struct(Struct),
    /// An open enum of strings.
    StringEnum(Vec<Variant<String>>),
    /// An open enum of integers.
    IntegerEnum(Vec<Variant<i64>>),
    /// A union.
    Union(Union),
    /// An alias.
    Alias(RustType),
    /// A former name, kept as a deprecated alias of the type with this name.
    Former(String),
}

impl Kind {
    /// Visits the Rust types that a type of this kind stores.
    pub(super) fn visit_types(&self, visit: &mut impl FnMut(&RustType)) {
        match self {
            Self::Struct(structure) => {
                structure.fields.iter().for_each(|field| visit(&field.ty));
                structure.additional.iter().for_each(visit);
            }
            Self::Union(union) => union.arms.iter().for_each(|arm| visit(&arm.ty)),
            Self::Alias(ty) => visit(ty),
            Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Former(_) => {}
        }
    }
}

/// A struct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// Fields, in document order.
    pub fields: Vec<Field>,
    /// Members with a fixed value: name on the wire and value.
    pub constants: Vec<(String, String)>,
    /// Type of the values of members that the document does not name.
    pub additional: Option<RustType>,
    /// Whether members that this version does not know are kept.
    pub extra: bool,
    /// Whether `Default` can be derived.
    pub default: bool,
    /// Whether a caller builds it: it gets `new` and setters.
    pub builder: bool,
    /// What was read, turned into what is sent back.
    pub edit: Option<Edit>,
}

impl Struct {
    /// The fields of which a caller may say that `null` is to be sent. A struct that has any remembers it.
    pub fn clearable(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| self.builder && field.presence == Presence::Nullable)
    }

    /// The fields that `new` takes, in its order.
    #[must_use]
    pub fn arguments(&self) -> Vec<&Field> {
        let mut arguments: Vec<&Field> = self.fields.iter().filter(|field| field.argument.is_some()).collect();
        arguments.sort_by_key(|field| field.argument);
        arguments
    }
}

/// A conversion from the type of a response to the type of the request that sends it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The type of the response.
    pub from: String,
    /// The fields that both have.
    pub fields: Vec<EditedField>,
}

/// A field that the type of a response and that of a request both have.
#[derive(Clone, Debug, PartialEq)]
pub struct EditedField {
    /// Its name in the request.
    pub name: String,
    /// Its name in the response.
    pub from: String,
    /// Its presence in the response.
    pub presence: Presence,
    /// How the value becomes one of the request.
    pub conversion: Conversion,
}

/// How a value becomes one of the other type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// It is one already.
    Same,
    /// By `TryInto`.
    Into,
    /// Each element by `TryInto`.
    Each,
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Identifier.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Documentation.
    pub doc: String,
    /// First sentence of the documentation, for the setter.
    pub brief: String,
    /// Type of a value.
    pub ty: RustType,
    /// Whether there must be a value.
    pub presence: Presence,
    /// Where `new` takes it, if it does.
    pub argument: Option<usize>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

impl Field {
    /// How the struct stores the value.
    #[must_use]
    pub fn stored(&self) -> Stored {
        self.presence.stored()
    }

    /// What `new` takes for it.
    #[must_use]
    pub fn in_new(&self) -> Accepts {
        match self.presence {
            Presence::RequiredOrNull | Presence::Nullable => Accepts::or_null(&self.ty),
            _ => Accepts::value(&self.ty),
        }
    }

    /// What its setter takes.
    #[must_use]
    pub fn in_setter(&self) -> Accepts {
        Accepts::value(&self.ty)
    }
}

/// Whether a field must have a value, and what the lack of one means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// `T`: policy says that every response has it.
    Guaranteed,
    /// `T`: a request cannot do without.
    Required,
    /// `Option<T>`: a request must say it, `null` included.
    RequiredOrNull,
    /// `Option<T>`.
    Optional,
    /// `Option<T>`, and the struct remembers whether `null` is to be sent.
    Nullable,
}

impl Presence {
    /// How the struct stores the value.
    #[must_use]
    pub fn stored(self) -> Stored {
        match self {
            Self::Guaranteed | Self::Required => Stored::Plain,
            Self::RequiredOrNull | Self::Optional | Self::Nullable => Stored::Optional,
        }
    }
}

/// A variant of an open enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant<T> {
    /// Identifier.
    pub name: String,
    /// Value on the wire.
    pub value: T,
    /// Documentation.
    pub doc: String,
}

/// A union.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// Arms.
    pub arms: Vec<Arm>,
    /// How they are told apart.
    pub table: Table,
    /// Methods that read a value as an arm that the table never chooses.
    pub attempts: Vec<Attempt>,
}

/// A method that reads a value as an arm that nothing tells apart from others.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// Its name.
    pub method: String,
    /// Variant.
    pub variant: String,
    /// The members that the arm requires.
    pub required: Vec<String>,
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// Variant.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// What it holds.
    pub ty: RustType,
    /// Whether no other arm holds the same, so that `From` is unambiguous.
    pub from: bool,
    /// Whether it is made of a `&str` as well: the arm that is a text, or the only one that keeps a text of some format.
    pub from_text: bool,
}

/// How the arms of a union are told apart; arms by variant name.
#[derive(Clone, Debug, PartialEq)]
pub enum Table {
    /// By the value of a property.
    Tag {
        /// The property.
        property: String,
        /// Value → variant.
        values: Vec<(String, String)>,
        /// Variant where the property is absent, and the keys that speak against it.
        absent: Option<(String, Vec<String>)>,
    },
    /// By JSON type.
    JsonType(Vec<(JsonType, String)>),
    /// By keys that only one arm has.
    Keys(Vec<(String, String)>),
    /// By nothing.
    Undecided,
}
