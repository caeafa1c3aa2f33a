//! Setters as tables.

/// The setters of a struct, from a table: a method with the name of its field, how the field holds the value, and what a caller
/// may pass: `exact` the type itself, `into` all that becomes it, `each` all that yields it and `entries` all that yields it
/// with names (`each_into` and `entries_into` what becomes it), `boxed` and `boxed_into` the same without the box. `null` makes
/// the method that clears a field.
macro_rules! setters {
    ($owner:ident { $($(#[$about:meta])* $name:ident($($field:tt)*),)* }) => {
        impl $owner {
            $($crate::runtime::setters! { @method own { $(#[$about])* } $name $($field)* })*
        }
    };
    (@method own { $(#[$about:meta])* } $name:ident null $field:ident $wire:literal) => {
        $(#[$about])*
        #[must_use]
        pub fn $name(mut self) -> Self {
            self.$field = None;
            self.nulls.add($wire);
            self
        }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident exact $ty:ty) => {
        $crate::runtime::setters! { @$of $about $name $holds value: $ty => value }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident into $ty:ty) => {
        $crate::runtime::setters! { @$of $about $name $holds value: impl Into<$ty> => value.into() }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident boxed $ty:ty) => {
        $crate::runtime::setters! { @$of $about $name $holds value: $ty => Box::new(value) }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident boxed_into $ty:ty) => {
        $crate::runtime::setters! { @$of $about $name $holds value: impl Into<$ty> => Box::new(value.into()) }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident each $ty:ty) => {
        $crate::runtime::setters! {
            @$of $about $name $holds value: impl IntoIterator<Item = $ty> => value.into_iter().collect()
        }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident each_into $ty:ty) => {
        $crate::runtime::setters! {
            @$of $about $name $holds value: impl IntoIterator<Item = impl Into<$ty>> =>
            value.into_iter().map(Into::into).collect()
        }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident entries $ty:ty) => {
        $crate::runtime::setters! {
            @$of $about $name $holds value: impl IntoIterator<Item = (impl Into<String>, $ty)> =>
            value.into_iter().map(|(key, value)| (key.into(), value)).collect()
        }
    };
    (@method $of:ident $about:tt $name:ident $holds:ident entries_into $ty:ty) => {
        $crate::runtime::setters! {
            @$of $about $name $holds value: impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)> =>
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        }
    };
    (@own { $(#[$about:meta])* } $name:ident $holds:ident $value:ident: $ty:ty => $held:expr) => {
        $(#[$about])*
        #[must_use]
        pub fn $name(mut self, $value: $ty) -> Self {
            self.$name = $crate::runtime::setters!(@$holds $held);
            self
        }
    };
    (@call { $(#[$about:meta])* } $name:ident $holds:ident $value:ident: $ty:ty => $held:expr) => {
        $(#[$about])*
        pub fn $name(self, $value: $ty) -> Self {
            self.map(|operation| operation.$name($value))
        }
    };
    (@optional $held:expr) => { Some($held) };
    (@plain $held:expr) => { $held };
}
pub(crate) use setters;

/// The same setters of an operation and of a call of it.
macro_rules! arguments {
    ($operation:ident { $($row:tt)* }) => { $crate::runtime::arguments! { @of Call $operation { $($row)* } } };
    (@of $call:ident $operation:ident { $($(#[$about:meta])* $name:ident($($field:tt)*),)* }) => {
        $crate::runtime::setters! { $operation { $($(#[$about])* $name($($field)*),)* } }

        impl $crate::runtime::$call<$operation> {
            $($crate::runtime::setters! { @method call { $(#[$about])* } $name $($field)* })*
        }
    };
}
pub(crate) use arguments;

/// The same setters of an operation and of a list of it.
macro_rules! list_arguments {
    ($operation:ident { $($row:tt)* }) => { $crate::runtime::arguments! { @of List $operation { $($row)* } } };
}
pub(crate) use list_arguments;
