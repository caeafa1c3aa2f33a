//! Stage 6: the intermediate representation × policy → the crate as Rust will see it.
//!
//! Every Rust decision is made here: names, `T` or `Option<T>`, boxing, derives, modules. [`crate::render`] only writes it down.

mod build;
mod check;
mod docs;
mod edits;
mod enums;
pub(crate) mod index;
pub(crate) mod names;
mod operations;
mod resources;
mod shared;
mod structs;
mod types;
mod unions;
mod waiters;

pub use build::build;

use crate::ir::JsonType;

/// The generated part of the crate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Crate {
    /// Resources, by module name.
    pub resources: Vec<Resource>,
    /// Types that several resources reach.
    pub common: Vec<Item>,
}

/// A resource: a module, a feature and a handle.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Module and feature: `services`.
    pub module: String,
    /// Type of the handle: `Services`.
    pub handle: String,
    /// Documentation of the handle.
    pub doc: String,
    /// Operations, by method name.
    pub operations: Vec<Operation>,
    /// Types that only this resource reaches.
    pub items: Vec<Item>,
    /// Types of the common module that this resource reaches.
    pub common: Vec<String>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// Where the document defines it.
    pub pointer: String,
    /// Documentation.
    pub doc: String,
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

/// A conversion from the type of a response to the type of the request that sends it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The type of the response.
    pub from: String,
    /// A field of both: its name here, its presence there, and whether the value itself is converted.
    pub fields: Vec<(String, Presence, Conversion)>,
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
    /// Whether `new` takes it.
    pub argument: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
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
    /// `Nullable<T>`: absent, `null` and a value are three things.
    Nullable,
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
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// `bool`.
    Bool,
    /// `i64`.
    I64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// `Secret`.
    Secret,
    /// `Timestamp`.
    Timestamp,
    /// `serde_json::Value`.
    Value,
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

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where the document defines it.
    pub pointer: String,
    /// Operation id in the document.
    pub id: String,
    /// Method of the handle: `list`.
    pub method: String,
    /// The request value: `ListServices`.
    pub name: String,
    /// Documentation of the method.
    pub doc: String,
    /// HTTP method.
    pub http_method: String,
    /// Path template.
    pub path: String,
    /// First line of the documentation.
    pub summary: String,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Whether it is in beta.
    pub beta: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Path and query arguments.
    pub arguments: Vec<Argument>,
    /// Type of the body.
    pub body: Option<RustType>,
    /// What a call gives.
    pub outcome: Outcome,
    /// How it is paged.
    pub paging: Option<Paging>,
    /// Waits that ask it.
    pub waiters: Vec<Waiter>,
}

/// A method that asks an operation until a state is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// Method of the handle: `wait_until_running`.
    pub name: String,
    /// Documentation.
    pub doc: String,
    /// Field of the response that says the state.
    pub field: String,
    /// The open enum of the field; otherwise it is a string.
    pub state: Option<String>,
    /// The states that are waited for.
    pub reached: Vec<String>,
    /// The states that do not lead there.
    pub hopeless: Vec<String>,
    /// Whether being gone is waited for.
    pub gone: bool,
}

/// A path or query argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Identifier.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Documentation.
    pub doc: String,
    /// Type.
    pub ty: RustType,
    /// Whether it stands in the path.
    pub path: bool,
    /// Whether the method takes it; otherwise it is a setter.
    pub required: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}

/// What a call gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// `()`.
    Nothing,
    /// The `result` of an envelope.
    Result(RustType),
    /// A page of items.
    Page(RustType),
    /// A body without an envelope.
    Bare(RustType),
    /// A text.
    Text,
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Type of an item.
    pub item: RustType,
    /// Whether by cursor; otherwise by offset.
    pub cursor: bool,
    /// Field of the response that holds the items, where it is not the list itself.
    pub field: Option<String>,
    /// Items a page by default.
    pub default_limit: Option<i64>,
}
