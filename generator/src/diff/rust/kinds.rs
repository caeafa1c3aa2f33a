//! The kinds of difference between two generated crates, each with what it asks of the version.

use crate::diff::Level;

/// Declares the kinds: variant, name, level, and what it means.
macro_rules! kinds {
    ($($variant:ident $slug:literal $level:ident $explanation:literal)*) => {
        /// What happened to the generated crate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RustKind {
            $(#[doc = $explanation] $variant,)*
        }

        impl RustKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Name, as in [`RustChange::kind`](crate::diff::RustChange::kind).
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)* }
            }

            /// What it asks of the version, always.
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// What it means for a caller.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

kinds! {
    ResourceRemoved "resource-removed" Major "A module, its feature and its method on the client are gone."
    ResourceChanged "resource-changed" Major "The method on the client gives a handle of another name."
    ResourceAdded "resource-added" Minor "A module, its feature and its method on the client came."

    MethodRemoved "method-removed" Major "A method of a handle, and its request value, are gone."
    MethodMoved "method-moved" Major "The operation is a method of another handle, or has another name, and the old one is gone."
    MethodArgumentAdded "method-argument-added" Major "The method and `new` of its request value need one more argument."
    MethodArgumentRemoved "method-argument-removed" Major "The method and `new` of its request value no longer take an argument; where it became optional, there is a setter."
    MethodArgumentChanged "method-argument-changed" Major "An argument of the method and `new` of its request value is of another type."
    MethodArgumentsReordered "method-arguments-reordered" Major "The same arguments in another order: it may compile, and mean another thing."
    RequestValueRenamed "request-value-renamed" Major "The request value behind a method has another name, and the old one is gone."
    ReturnTypeChanged "return-type-changed" Major "What a call gives is of another type."
    PagingRemoved "paging-removed" Major "The list no longer streams: `items` and `pages` are gone."
    RecordsRemoved "records-removed" Major "The response no longer comes value by value: `records` is gone."
    RecordsChanged "records-changed" Major "The values of `records` are others, or cut in another way."
    PagingChanged "paging-changed" Major "The items of the list are of another type."
    SetterRemoved "setter-removed" Major "An optional argument is gone."
    SetterChanged "setter-changed" Major "An optional argument is of another type."
    WaiterRemoved "waiter-removed" Major "A method that waits is gone."
    WaiterChanged "waiter-changed" Major "A method that waits gives another type."
    MethodAdded "method-added" Minor "A method of a handle, and its request value, came."
    MethodRenamed "method-renamed" Minor "A method or its request value has another name; the old one is a deprecated alias."
    RecordsAdded "records-added" Minor "The response can come value by value: `records` came."
    PagingAdded "paging-added" Minor "The list streams: `items` and `pages` came."
    SetterAdded "setter-added" Minor "An optional argument came."
    WaiterAdded "waiter-added" Minor "A method that waits came."

    ItemRemoved "item-removed" Major "A type is gone: the document no longer has it, or no operation reaches it."
    ItemMoved "item-moved" Major "A type can no longer be named by a path that it had."
    ItemKindChanged "item-kind-changed" Major "A struct became an enum, an enum an alias, and the like."
    AliasChanged "alias-changed" Major "An alias stands for another type."
    ItemAdded "item-added" Minor "A type came."
    ItemRenamed "item-renamed" Minor "A type has another name; the old one is a deprecated alias."
    ItemReexported "item-reexported" Minor "A type can be named by one more path."

    FieldRemoved "field-removed" Major "A field and its setter are gone."
    FieldTypeChanged "field-type-changed" Major "A field, and what sets it, is of another type."
    FieldPresenceChanged "field-presence-changed" Major "A field became `T` or `Option<T>` and was the other of them."
    NewArgumentAdded "new-argument-added" Major "`new` needs one more argument."
    NewArgumentRemoved "new-argument-removed" Major "`new` no longer takes an argument; it became a setter."
    NewArgumentChanged "new-argument-changed" Major "An argument of `new` is of another type, the field is not."
    BuilderRemoved "builder-removed" Major "`new` and the setters of a type are gone: no request carries it any more."
    DeriveRemoved "derive-removed" Major "A type no longer implements a trait that it derived."
    ConversionRemoved "conversion-removed" Major "A `From` or `TryFrom` is gone."
    FieldAdded "field-added" Minor "A field came, and where a caller builds the type, its setter. Structs are `#[non_exhaustive]`."
    BuilderAdded "builder-added" Minor "A type got `new` and setters: requests carry it now."
    DeriveAdded "derive-added" Minor "A type derives one more trait."
    ConversionAdded "conversion-added" Minor "A `From` or `TryFrom` came."

    VariantRemoved "variant-removed" Major "A variant is gone."
    VariantTypeChanged "variant-type-changed" Major "A variant holds another type."
    DispatchChanged "dispatch-changed" Major "What chose one variant chooses another: it compiles, and means another thing."
    VariantAdded "variant-added" Minor "A variant came. Enums are `#[non_exhaustive]`."
    DispatchExtended "dispatch-extended" Minor "Other values, keys or properties choose the same variants."

    WireNameChanged "wire-name-changed" Minor "The same Rust name stands for another text on the wire: it compiles and means the same to the API, but `as_str` and what `Serialize` writes differ."
    DeprecationAdded "deprecation-added" Minor "Using it warns now."
    DeprecationRemoved "deprecation-removed" Patch "Using it no longer warns."
    ConstantChanged "constant-changed" Patch "A member that the type writes by itself has another value; no caller names it."
}
