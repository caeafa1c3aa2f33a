//! Stage 6: the intermediate representation × policy → the crate as Rust will see it.
//!
//! Every Rust decision is made here: names, `T` or `Option<T>`, boxing, derives, modules. [`crate::render`] only writes it down.

mod aliases;
mod build;
mod check;
pub(crate) mod docs;
pub(crate) mod edits;
mod enums;
mod examples;
mod item;
mod methods;
pub(crate) mod names;
mod operation;
mod operations;
pub mod reserved;
mod resources;
mod rust_type;
mod server;
mod shared;
pub(crate) mod structs;
pub mod surface;
mod types;
mod unions;
mod uses;
mod waiters;

pub use build::build;
pub use item::{
    Arm, Attempt, Conversion, Edit, EditedField, Field, Item, Kind, Presence, Struct, Table, Union, Variant,
};
pub use operation::{Argument, Next, Operation, Outcome, Paging, Records, Waiter};
pub use rust_type::{Held, RustType};
pub(crate) use shared::gather;
pub use surface::{Accepts, How, Stored};
pub(crate) use types::{collision, yaml_key};

/// The generated part of the crate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Crate {
    /// Resources, by module name.
    pub resources: Vec<Resource>,
    /// Types that several resources reach.
    pub common: Vec<Item>,
    /// Where the API is; empty where the document does not say.
    pub base_url: String,
    /// What the document says about that.
    pub base_doc: String,
    /// The version that every path begins with: `/v1`; empty for none.
    pub common_path: String,
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
    /// Methods of the handle that are written by hand.
    pub workflows: Vec<String>,
    /// Operations, by method name.
    pub operations: Vec<Operation>,
    /// Types that only this resource reaches.
    pub items: Vec<Item>,
    /// Types of the common module that this resource reaches.
    pub common: Vec<String>,
}
