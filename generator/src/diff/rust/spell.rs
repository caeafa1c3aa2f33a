//! Pieces of the model → Rust as a caller reads it. [`crate::render`] writes the same with tokens, which is too slow here;
//! a test holds the two together.

use crate::model::{Argument, Field, Operation, Outcome, Presence, RustType};

/// The type.
pub(super) fn rust_type(ty: &RustType) -> String {
    match ty {
        RustType::Bool => "bool".to_owned(),
        RustType::I64 => "i64".to_owned(),
        RustType::F64 => "f64".to_owned(),
        RustType::String => "String".to_owned(),
        RustType::Secret => "Secret".to_owned(),
        RustType::Timestamp => "Timestamp".to_owned(),
        RustType::Value => "Value".to_owned(),
        RustType::StringOr(inner) => format!("StringOr<{}>", rust_type(inner)),
        RustType::Vec(inner) => format!("Vec<{}>", rust_type(inner)),
        RustType::Option(inner) => format!("Option<{}>", rust_type(inner)),
        RustType::Box(inner) => format!("Box<{}>", rust_type(inner)),
        RustType::Map(inner) => format!("BTreeMap<String, {}>", rust_type(inner)),
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) | RustType::Alias(name, _) => {
            name.clone()
        }
    }
}

/// What a caller may pass for the type.
pub(super) fn passed(ty: &RustType) -> String {
    match ty.target() {
        RustType::Vec(inner) => match element(inner) {
            Some(element) => format!("impl IntoIterator<Item = {element}>"),
            None => rust_type(ty),
        },
        RustType::Map(inner) => match element(inner) {
            Some(element) => format!("impl IntoIterator<Item = (impl Into<String>, {element})>"),
            None => rust_type(ty),
        },
        RustType::Box(inner) => passed(inner),
        target if target.converts() => format!("impl Into<{}>", rust_type(ty)),
        _ => rust_type(ty),
    }
}

/// An element as a caller passes it; nothing for elements that are collections themselves.
fn element(ty: &RustType) -> Option<String> {
    match ty.target() {
        RustType::Vec(_) | RustType::Map(_) | RustType::Option(_) | RustType::Box(_) => None,
        target if target.converts() => Some(format!("impl Into<{}>", rust_type(ty))),
        _ => Some(rust_type(ty)),
    }
}

/// A field of a struct.
pub(super) fn field(field: &Field) -> String {
    let ty = rust_type(&field.ty);
    let name = &field.name;
    match field.presence {
        Presence::Guaranteed | Presence::Required => format!("{name}: {ty}"),
        Presence::RequiredOrNull | Presence::Optional => format!("{name}: Option<{ty}>"),
        Presence::Nullable => format!("{name}: Nullable<{ty}>"),
    }
}

/// A field as an argument of `new`.
pub(super) fn new_argument(field: &Field) -> String {
    let name = &field.name;
    match field.presence {
        Presence::RequiredOrNull | Presence::Nullable => format!("{name}: Option<{}>", rust_type(&field.ty)),
        _ => format!("{name}: {}", passed(&field.ty)),
    }
}

/// An argument of a method, or the setter of one.
pub(super) fn argument(argument: &Argument) -> String {
    let name = &argument.name;
    match (argument.path, argument.ty.target()) {
        (true, RustType::I64) => format!("{name}: i64"),
        (true, _) => format!("{name}: impl Display"),
        (false, _) if argument.required => format!("{name}: {}", passed(&argument.ty)),
        (false, _) => format!("pub fn {name}(self, value: {}) -> Self", passed(&argument.ty)),
    }
}

/// The body, as an argument.
pub(super) fn body(body: &RustType) -> String {
    format!("body: {}", passed(body))
}

/// What a call gives.
pub(super) fn response(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Nothing => "()".to_owned(),
        Outcome::Result(ty) | Outcome::Bare(ty) => rust_type(ty),
        Outcome::Page(ty) => format!("Page<{}>", rust_type(ty)),
        Outcome::Text => "String".to_owned(),
    }
}

/// The method of an operation.
pub(super) fn method(operation: &Operation) -> String {
    let required = operation.arguments.iter().filter(|argument| argument.required).map(argument);
    let parameters: String = required.chain(operation.body.iter().map(body)).map(|text| format!(", {text}")).collect();
    format!("pub fn {}(&self{parameters}) -> Call<{}>", operation.method, operation.name)
}
