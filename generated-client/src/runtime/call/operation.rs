//! An operation of the API as a plain value: it builds its HTTP request and decodes its response, and needs no client.

use crate::runtime::{Error, Json, Method, Node, Reader, Request, Response, Warning};

/// What the specification says about an operation, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The `operationId`: `instanceGetList`.
    pub id: &'static str,
    /// The resource of the client that has it: `services`.
    pub resource: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The permissions that the key must have.
    pub permissions: &'static [&'static str],
    /// Whether the operation is in beta: it may change.
    pub beta: bool,
    /// Whether the operation is deprecated: it may go.
    pub deprecated: bool,
}

/// One call of the API as a value. Every operation of the API implements it; so may a program, for an operation that this
/// version of the crate does not have.
///
/// ```
/// use clickhouse_cloud::{Decoded, Error, Method, Operation, OperationInfo, Request, Response, Value, decode};
///
/// /// `GET /v1/organizations/{organizationId}/forecast`
/// struct GetForecast {
///     organization_id: String,
/// }
///
/// impl Operation for GetForecast {
///     type Response = Value;
///     const INFO: &'static OperationInfo = &OperationInfo {
///         id: "forecastGet",
///         resource: "forecast",
///         method: Method::Get,
///         path: "/v1/organizations/{organizationId}/forecast",
///         permissions: &[],
///         beta: true,
///         deprecated: false,
///     };
///     fn request(&self) -> Result<Request, Error> {
///         Request::new(Self::INFO).path(&[&self.organization_id]).build()
///     }
///     fn response(&self, response: &Response) -> Result<Decoded<Value>, Error> {
///         decode::result(response)
///     }
/// }
///
/// let request = GetForecast { organization_id: "a b".to_owned() }.request().unwrap();
/// assert_eq!(request.target(), "/v1/organizations/a%20b/forecast");
/// ```
pub trait Operation: Send + Sync {
    /// What the operation gives.
    type Response: Send + 'static;

    /// What the specification says about it.
    const INFO: &'static OperationInfo;

    /// The HTTP request, without credentials.
    fn request(&self) -> Result<Request, Error>;

    /// The value of a response; an error when the API answered with one, or when the response has no such value.
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error>;
}

/// An operation whose response can be read value by value, as it comes. With the feature `streaming` its calls have the method
/// `records`.
pub trait Streamed: Operation {
    /// One of the values.
    type Record: Json + Send + 'static;

    /// The media type to ask for.
    const MEDIA_TYPE: &'static str;

    /// How the body is cut into values.
    const FRAMING: Framing;
}

/// How a body is cut into values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Framing {
    /// A JSON value a line.
    Lines,
    /// Server-sent events: the data of each is a JSON value. `[DONE]` is the end.
    EventData,
    /// Server-sent events: each is an object with `event`, `data`, `id` and `retry`, the data as text.
    TextEvents,
    /// The same, with data as JSON where it is JSON.
    JsonEvents,
}

/// A value that was read tolerantly, and what had to be let pass.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value.
    pub value: T,
    /// The places that were not as specified, in the order of the body (the first 1,000).
    pub warnings: Vec<Warning>,
    /// The id of the request, when the body has it.
    pub request_id: Option<String>,
}

impl<T> Decoded<T> {
    /// A value with its warnings.
    pub fn new(value: T, warnings: Vec<Warning>) -> Self {
        Self { value, warnings, request_id: None }
    }
}

impl<T: Json> Decoded<T> {
    /// Reads a JSON value tolerantly; `Err` holds the warnings that say why it is no `T` at all.
    pub fn from_json(value: &serde_json::Value) -> Result<Self, Vec<Warning>> {
        let mut reader = Reader::new();
        match T::read(&Node::from(value), &mut reader) {
            Some(value) => Ok(Self::new(value, reader.into_warnings())),
            None => Err(reader.into_warnings()),
        }
    }
}

/// Implements [`Operation`] for a request value, from a table of what the specification says about it and where its fields
/// travel: those in a style of their own, those of the path in its order, those of the query with their names on the wire, and the
/// one that is the body. A server of its own and other ways to authorise than `Authorization` stand there, too. The
/// response has the name of a function of [`decode`](crate::runtime::call::decode), and the type that it reads; `records` says how it
/// is read value by value.
macro_rules! operation {
    ($name:ident {
        id: $id:literal,
        resource: $resource:literal,
        request: $method:ident $(($token:literal))? $target:literal,
        $(server: $server:literal,)?
        $(auth: [$([$($auth:ident $(($key:literal))?),*]),* $(,)?],)?
        $(styled: [$($styled:ident $styled_wire:literal $place:ident $style:ident $explode:literal $reserved:literal),* $(,)?],)?
        $(path: [$($segment:ident),* $(,)?],)?
        $(query: [$($query:ident $wire:literal),* $(,)?],)?
        $(json: $body:ident,)?
        $(sent: $send:ident $media_type:literal $([$($member:literal $written:ident $exploded:literal $plain:literal),* $(,)?])?,)?
        response: $decode:ident $($response:ty)?,
        $(records: $framing:ident $record_type:literal $record:ty,)?
        permissions: [$($permission:literal),* $(,)?],
        beta: $beta:literal,
        deprecated: $deprecated:literal,
    }) => {
        impl $crate::runtime::Operation for $name {
            type Response = $crate::runtime::operation!(@response $decode $($response)?);

            const INFO: &'static $crate::runtime::OperationInfo = &$crate::runtime::OperationInfo {
                id: $id,
                resource: $resource,
                method: $crate::runtime::Method::$method $(($token))?,
                path: $target,
                permissions: &[$($permission),*],
                beta: $beta,
                deprecated: $deprecated,
            };

            #[inline]
            fn request(&self) -> Result<$crate::runtime::Request, $crate::runtime::Error> {
                $crate::runtime::Request::new(Self::INFO)
                    $(.server($server))?
                    $(.auth(&[$(&[$($crate::runtime::Auth::$auth $(($key))?),*]),*]))?
                    $($(.styled(
                        &$crate::runtime::Styled {
                            name: $styled_wire,
                            place: $crate::runtime::Place::$place,
                            style: $crate::runtime::Style::$style,
                            explode: $explode,
                            reserved: $reserved,
                        },
                        &self.$styled,
                    ))*)?
                    $(.path(&[$(&self.$segment),*]))?
                    $($(.query($wire, &self.$query))*)?
                    $(.json(&self.$body))?
                    $(.$send($media_type, &self.body $(, &[$($crate::runtime::Styled {
                        name: $member,
                        place: $crate::runtime::Place::Query,
                        style: $crate::runtime::Style::$written,
                        explode: $exploded,
                        reserved: $plain,
                    }),*])?))?
                    .build()
            }

            #[inline]
            fn response(
                &self,
                response: &$crate::runtime::Response,
            ) -> Result<$crate::runtime::Decoded<Self::Response>, $crate::runtime::Error> {
                $crate::runtime::decode::$decode(response)
            }
        }

        $(impl $crate::runtime::Streamed for $name {
            type Record = $record;
            const MEDIA_TYPE: &'static str = $record_type;
            const FRAMING: $crate::runtime::Framing = $crate::runtime::Framing::$framing;
        })?
    };
    (@response empty) => { () };
    (@response text) => { String };
    (@response bytes) => { Vec<u8> };
    (@response lines $item:ty) => { Vec<$item> };
    (@response maybe_result $response:ty) => { Option<$response> };
    (@response maybe_bare $response:ty) => { Option<$response> };
    (@response page $item:ty) => { $crate::runtime::Page<$item> };
    (@response bare_page $item:ty) => { $crate::runtime::Page<$item> };
    (@response $decode:ident $response:ty) => { $response };
}
pub(crate) use operation;
