//! Media types by their essence: RFC 9110, 8.3.1.

/// The type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a body of the media type is a JSON value a line, or after each record separator.
pub(crate) fn is_lines(media_type: &str) -> bool {
    let essence = essence(media_type);
    [
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/x-jsonlines",
        "application/json-seq",
    ]
    .contains(&essence.as_str())
}

/// Whether a body of the media type is a stream of server-sent events.
pub(crate) fn is_events(media_type: &str) -> bool {
    essence(media_type) == "text/event-stream"
}

/// Whether a response of the media type is JSON: by its essence, in any case, with any suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}
