//! The intermediate representation: what the document says, in no programming language.
//!
//! There are no identifiers, no `Option` and no `Box` here: names are the document's own words, and whether a field is
//! optional in Rust is for [`crate::model`] to decide. Every node carries the JSON pointer it came from.

pub(crate) mod media;
pub(crate) mod operation;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use operation::succeeding;
pub use operation::{
    Auth, Body, BodyKind, Framing, Header, Location, Operation, Outcome, Pagination, PaginationKind, Parameter,
    Records, Response, Server, Style, Styled,
};

/// JSON pointer of the place in the document that defines a type; identifies the type.
pub type TypeId = String;

/// A whole API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// Every operation, by its id.
    pub operations: BTreeMap<String, Operation>,
    /// What webhooks bring: the tag, and the type.
    pub webhooks: Vec<(String, TypeId)>,
    /// Schemas that became components: the pointer of the component, and the place in the document.
    pub moved: Vec<(String, String)>,
    /// Where the API is.
    pub server: Server,
    /// Every object, enum, union and named alias, by the pointer of its definition.
    pub types: BTreeMap<TypeId, TypeDef>,
}

/// A definition that gets a name.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Where it is defined.
    pub pointer: TypeId,
    /// The words it is named after.
    pub name: Name,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether `null` is a value of the type itself.
    pub nullable: bool,
    /// What it is.
    pub shape: Shape,
    /// Where it is reached from; set by [`crate::passes::usage`].
    pub usage: Usage,
}

/// What a type is named after.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// A component: its own name.
    Component(String),
    /// An inline definition: the definition it stands in and the way from there.
    Inline {
        /// Component name or operation id.
        owner: String,
        /// The way from the owner, outermost first.
        path: Vec<Step>,
    },
}

impl Name {
    /// The place as policy spells it: `Service.tier`, `ApiKey.roles[]`, `Settings{}`, `Condition|0`, `instanceCreate.body`.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            Self::Component(name) => name.clone(),
            Self::Inline { owner, path } => {
                let mut place = owner.clone();
                for step in path {
                    match step {
                        Step::Property(name) => {
                            place.push('.');
                            place.push_str(name);
                        }
                        Step::Items => place.push_str("[]"),
                        Step::Values => place.push_str("{}"),
                        Step::Arm(index) => {
                            place.push('|');
                            place.push_str(&index.to_string());
                        }
                        Step::Body => place.push_str(".body"),
                        Step::Response(status) => {
                            place.push('.');
                            place.push_str(status);
                        }
                        Step::Outcome => place.push_str(".outcome"),
                        Step::Record(status) => {
                            place.push('.');
                            place.push_str(status);
                            place.push_str(".record");
                        }
                    }
                }
                place
            }
        }
    }
}

/// One step from a definition to a definition inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a property or parameter.
    Property(String),
    /// Into the elements of an array.
    Items,
    /// Into the values of a map.
    Values,
    /// Into an arm of a union, by index.
    Arm(usize),
    /// Into the request body of an operation.
    Body,
    /// Into the response of an operation, by status.
    Response(String),
    /// Into what an operation gives, of which each status has a part.
    Outcome,
    /// Into a value of a response that is a sequence of values, by status.
    Record(String),
}

/// The directions in which a type travels, and who sends it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// A request can carry it.
    pub request: bool,
    /// A successful response can carry it.
    pub response: bool,
    /// Tags of the operations that reach it.
    pub tags: BTreeSet<String>,
}

/// What the document says about a place, apart from its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `example`.
    pub example: Option<Value>,
    /// `default`.
    pub default: Option<Value>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Link and its text.
    pub external_docs: Option<(String, Option<String>)>,
    /// Bounds, patterns and the like, as keyword and value; documented, never enforced.
    pub constraints: Vec<(&'static str, Value)>,
}

/// What a definition is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A JSON object with known members.
    Object(Object),
    /// One of several strings or integers.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type: a component that is a scalar, a list or a map.
    Alias(TypeRef),
}

/// A JSON object with known members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Members, in document order.
    pub properties: Vec<Property>,
    /// The type of members beyond those, where the document declares one.
    pub additional: Option<TypeRef>,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Name on the wire.
    pub name: String,
    /// Where it is defined.
    pub pointer: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether `null` is one of its values.
    pub nullable: bool,
    /// Whether the object must have it.
    pub required: bool,
    /// Whether only responses have it (`readOnly`).
    pub read_only: bool,
    /// The only value it can have, where the document fixes it.
    pub constant: Option<Value>,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether a value of the type can contain itself through it; set by [`crate::passes::recursion`].
    pub recursive: bool,
}

/// A type as it is used in a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A whole number that is not negative, up to 64 bits (`format: uint64`).
    Unsigned,
    /// A number.
    Number,
    /// A number whose digits count (`format: decimal`).
    Decimal,
    /// A string.
    String(Format),
    /// A string or a number of the given kind, kept apart on the wire.
    StringOr(Scalar),
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Element>),
    /// An object whose keys are free.
    Map(Box<Element>),
    /// A definition of its own.
    Named(TypeId),
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Element {
    /// Its type.
    pub ty: TypeRef,
    /// Whether `null` is allowed.
    pub nullable: bool,
}

/// Whether the `format` of a number says that its digits count.
pub(crate) fn is_decimal(format: &str) -> bool {
    matches!(format, "decimal" | "decimal128")
}

/// The `format` of a string, where it changes how the value is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// No format, or one that only documents.
    Plain,
    /// RFC 3339 date and time.
    DateTime,
    /// A day of the calendar.
    Date,
    /// A time of the day.
    Time,
    /// A span of time of ISO 8601.
    Duration,
    /// `byte`: bytes in base64.
    Byte,
    /// `true` or `false`, spelled as a string.
    Boolean,
    /// `password`.
    Password,
    /// `binary`: bytes, if they are a whole body.
    Binary,
}

/// The number in a [`TypeRef::StringOr`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A number whose digits count.
    Decimal,
}

/// A closed list of values in the document; open in the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The values, all strings or all integers.
    pub values: EnumValues,
    /// The places whose values it gathers, where policy makes one type of several.
    pub places: Vec<String>,
}

/// The values of an enum.
#[derive(Clone, Debug, PartialEq)]
pub enum EnumValues {
    /// All strings.
    Strings(Vec<String>),
    /// All integers.
    Integers(Vec<i64>),
}

impl EnumValues {
    /// The values as text.
    #[must_use]
    pub fn spelled(&self) -> Vec<String> {
        match self {
            Self::Strings(values) => values.clone(),
            Self::Integers(values) => values.iter().map(ToString::to_string).collect(),
        }
    }
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The arms, in document order.
    pub arms: Vec<Arm>,
    /// What the document itself says about how the arms are told apart.
    pub declared: Option<Declared>,
    /// How the arms are told apart; set by [`crate::passes::discriminators`].
    pub discriminator: Option<Discriminator>,
}

impl Union {
    /// The value of the discriminating property that means an arm, if exactly one does.
    pub(crate) fn tag_value(&self, arm: usize) -> Option<&str> {
        let Some(Discriminator::Tag { values, .. }) = &self.discriminator else { return None };
        // They are in the order of the arms.
        let start = values.partition_point(|(_, index)| *index < arm);
        let mut own = values.iter().skip(start).take_while(|(_, index)| *index == arm);
        let only = own.next()?;
        own.next().is_none().then_some(only.0.as_str())
    }
}

/// A `discriminator`, as the document has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// `propertyName`.
    pub property: String,
    /// `mapping`: value → name or reference of a component.
    pub mapping: Vec<(String, String)>,
}

/// An arm of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// Where it is listed.
    pub pointer: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether a value of the union can contain itself through it; set by [`crate::passes::recursion`].
    pub recursive: bool,
}

/// How the arms of a union are told apart. Arms are given by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Discriminator {
    /// By the value of a property.
    Tag {
        /// The property.
        property: String,
        /// Value → arm.
        values: Vec<(String, usize)>,
        /// The arm that is meant where the property is absent, and the keys that speak against it.
        absent: Option<(usize, Vec<String>)>,
    },
    /// By the JSON type of the value.
    JsonType(Vec<(JsonType, usize)>),
    /// By keys that only one arm has.
    Keys(Vec<(String, usize)>),
}

/// The types JSON knows, with integers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonType {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Api {
    /// The definition behind a reference, through aliases; `None` if the reference is not to a definition.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a TypeRef) -> Option<&'a TypeDef> {
        let TypeRef::Named(id) = ty else { return None };
        let definition = self.types.get(id)?;
        match &definition.shape {
            Shape::Alias(target @ TypeRef::Named(_)) => self.resolve(target),
            _ => Some(definition),
        }
    }

    /// The object behind a reference, where it is one.
    #[must_use]
    pub fn object<'a>(&'a self, ty: &'a TypeRef) -> Option<&'a Object> {
        match &self.resolve(ty)?.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl Object {
    /// The member with this name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }
}

impl TypeRef {
    /// Calls `visit` with every definition that the type mentions directly.
    pub fn visit_named<'a>(&'a self, visit: &mut impl FnMut(&'a TypeId)) {
        match self {
            Self::Named(id) => visit(id),
            Self::List(element) | Self::Map(element) => element.ty.visit_named(visit),
            _ => {}
        }
    }
}

impl TypeDef {
    /// Calls `visit` with every type that the definition mentions directly.
    pub fn visit_types<'a>(&'a self, visit: &mut impl FnMut(&'a TypeRef)) {
        match &self.shape {
            Shape::Object(object) => {
                object.properties.iter().for_each(|property| visit(&property.ty));
                object.additional.iter().for_each(visit);
            }
            Shape::Union(union) => union.arms.iter().for_each(|arm| visit(&arm.ty)),
            Shape::Alias(ty) => visit(ty),
            Shape::Enum(_) => {}
        }
    }
}
