//! Names that Rust or the runtime has taken. `tests/it/surface` compares each list with the sources that it stands for.

/// Names that a generated file already has from the runtime or from Rust: a type must not hide them.
pub const TYPES: &[&str] = &[
    "Absent",
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "ClientBuilder",
    "Default",
    "Dispatch",
    "Display",
    "Err",
    "Error",
    "ErrorKind",
    "Extra",
    "From",
    "Goal",
    "Into",
    "IntoIterator",
    "JsonType",
    "List",
    "New",
    "None",
    "Nulls",
    "Ok",
    "Operation",
    "OperationInfo",
    "Option",
    "Paged",
    "Position",
    "RawResponse",
    "Result",
    "Secret",
    "Self",
    "Some",
    "String",
    "StringOr",
    "Table",
    "Timestamp",
    "ToString",
    "TryFrom",
    "TryInto",
    "Value",
    "Vec",
    "Wait",
];

/// Methods and functions of the traits that generated types have. A method of such a name would hide the trait's, and so break
/// a program that calls that one.
pub const TRAIT_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "deserialize",
    "eq",
    "fmt",
    "into",
    "ne",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// What every call, every list and every request value can do: an argument of such a name would hide it.
pub const CALL_METHODS: &[&str] = &[
    "at",
    "body",
    "call",
    "client",
    "counting",
    "exchange",
    "header",
    "info",
    "into_call",
    "into_future",
    "into_items",
    "into_operation",
    "into_page",
    "items",
    "items_blocking",
    "map",
    "new",
    "next_position",
    "operation",
    "page",
    "page_blocking",
    "page_raw",
    "page_raw_blocking",
    "pages",
    "pages_blocking",
    "request",
    "response",
    "retry",
    "send",
    "send_blocking",
    "send_raw",
    "send_raw_blocking",
    "strict",
    "timeout",
    "with_operation",
];

/// What the client can do.
pub const CLIENT_METHODS: &[&str] = &[
    "attempts",
    "builder",
    "call",
    "execute",
    "from_env",
    "from_inner",
    "heed",
    "http_request",
    "judge",
    "new",
    "send_once",
    "with_api_key",
    "with_bearer",
    "with_credentials",
];

/// Modules of the crate.
pub const MODULES: &[&str] =
    &["api", "blocking", "common", "decode", "ext", "generated", "operations", "runtime", "testing", "types"];

/// Features of the crate beside those of the resources.
pub const FEATURES: &[&str] =
    &["all", "blocking", "chrono", "default", "jiff", "native-tls", "redis", "rustls", "socks", "testing", "tracing"];
