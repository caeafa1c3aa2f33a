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

/// Whether a body of the media type is JSON: by its essence, in any case, with any suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    ["application/json", "text/json"].contains(&essence.as_str()) || essence.ends_with("+json")
}

/// What a media type is called in names: `form`, `text/csv`, `merge-patch`.
pub(crate) fn word(media_type: &str) -> String {
    let essence = essence(media_type);
    match essence.as_str() {
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        "application/merge-patch+json" => "merge-patch",
        "application/json-patch+json" => "json-patch",
        other => other.strip_prefix("application/").unwrap_or(other),
    }
    .to_owned()
}
