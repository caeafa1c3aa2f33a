//! Pieces of the model → declarations as a caller reads them.

use crate::model::{Accepts, Argument, Field, Operation, Outcome, RustType};

/// A field of a struct.
pub(super) fn field(field: &Field) -> String {
    format!("{}: {}", field.name, field.stored().of(&field.ty))
}

/// A field as an argument of `new`.
pub(super) fn new_argument(field: &Field) -> String {
    format!("{}: {}", field.name, field.in_new())
}

/// An argument of a method, or the setter of one.
pub(super) fn argument(argument: &Argument) -> String {
    let (name, accepts) = (&argument.name, argument.accepts());
    if argument.required {
        format!("{name}: {accepts}")
    } else {
        format!("pub fn {name}(self, value: {accepts}) -> Self")
    }
}

/// The body, as an argument.
pub(super) fn body(body: &RustType) -> String {
    format!("body: {}", Accepts::value(body))
}

/// What a call gives.
pub(super) fn response(outcome: &Outcome) -> String {
    outcome.given().to_string()
}

/// The method of an operation.
pub(super) fn method(operation: &Operation) -> String {
    let required = operation.arguments.iter().filter(|argument| argument.required).map(argument);
    let parameters: String = required.chain(operation.body.iter().map(body)).map(|text| format!(", {text}")).collect();
    format!("pub fn {}(&self{parameters}) -> {}<{}>", operation.method, operation.shell(), operation.name)
}
