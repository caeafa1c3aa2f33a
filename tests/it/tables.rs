//! What the tables in `generated::operations` stand for.

/// The list of all operations: each with how its value stands in an answer, and whether one page leads to the next.
macro_rules! entries {
    ($list:ident { $($operation:path: $shape:ident $($paged:ident)?,)* }) => {
        /// Every operation, by resource and method.
        pub(crate) static $list: &[$crate::generated::Entry] = &[
            $($crate::generated::Entry::of::<$operation, $crate::generated::$shape>()$(.$paged::<$operation>())?,)*
        ];
    };
}
pub(crate) use entries;

/// The call of an operation: the method of the handle, what it takes in its order, and the setters of the rest.
macro_rules! called {
    ($call:ident $operation:path {
        $handle:ident.$method:ident,
        $($kind:ident $wire:literal: $ty:ty,)*
        $(.$set:ident $name:literal: $value:ty => $setter:ident,)*
    }) => {
        impl $crate::generated::Called for $operation {
            fn call(
                client: &clickhouse_cloud::Client,
                given: &clickhouse_cloud_tests::given::Given,
            ) -> Result<clickhouse_cloud::Call<Self>, String> {
                use $crate::generated::IntoCall;
                let _ = given;
                let call = client.$handle().$method($($crate::tables::called!(@$kind given $wire $ty)?),*);
                $(let call = given.$set::<_, $value>(call, $name, clickhouse_cloud::$call::<Self>::$setter)?;)*
                Ok(call.into_call())
            }
        }
    };
    (@built $given:ident $wire:literal $ty:ty) => { $crate::generated::built::<$ty>($given) };
    (@body $given:ident $wire:literal $ty:ty) => { $given.body::<$ty>() };
    (@bytes $given:ident $wire:literal $ty:ty) => { Ok::<_, String>($given.bytes()) };
    (@multipart $given:ident $wire:literal $ty:ty) => { Ok::<_, String>($given.multipart()) };
    (@$kind:ident $given:ident $wire:literal $ty:ty) => { $given.$kind::<$ty>($wire) };
}
pub(crate) use called;

/// A body, built as a program builds it: what `new` takes, and the setters of the rest.
macro_rules! built {
    ($body:ident {
        $($kind:ident $wire:literal: $ty:ty,)*
        $(.$set:ident $name:literal: $value:ty => $($setter:ident)+,)*
    }) => {
        impl $crate::generated::Built for $body {
            fn build(members: &clickhouse_cloud_tests::given::Members<'_>) -> Result<Self, String> {
                let _ = members;
                let body = Self::new($($crate::tables::built!(@$kind members $wire $ty)?),*);
                $(let body = members.$set::<_, $value>(body, $name, $(Self::$setter),+)?;)*
                Ok(body)
            }
        }
    };
    (@required_or_null $members:ident $wire:literal $ty:ty) => {
        $members.nullable::<$ty>($wire).map(Option::flatten)
    };
    (@$kind:ident $members:ident $wire:literal $ty:ty) => { $members.$kind::<$ty>($wire) };
}
pub(crate) use built;
