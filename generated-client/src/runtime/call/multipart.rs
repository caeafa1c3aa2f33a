//! A body of several parts: texts, JSON and files.

use std::fmt;
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::Upload;

/// The body of an operation that takes several parts, such as files.
///
/// ```
/// let body = clickhouse_cloud::Multipart::new()
///     .text("name", "report")
///     .file("data", "report.csv", "text/csv", "a,b\n1,2\n");
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone, PartialEq)]
struct Part {
    name: String,
    file: Option<String>,
    media_type: Option<String>,
    content: Upload,
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(Part { name: name.into(), file: None, media_type: None, content: value.into().into() })
    }

    /// Adds a value as JSON.
    #[must_use]
    pub fn json(self, name: impl Into<String>, value: &Value) -> Self {
        let media_type = Some("application/json".to_owned());
        self.part(Part { name: name.into(), file: None, media_type, content: value.to_string().into() })
    }

    /// Adds a file: its name and media type as the API is to see them, and what is in it.
    #[must_use]
    pub fn file(
        self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        media_type: impl Into<String>,
        content: impl Into<Upload>,
    ) -> Self {
        let (file, media_type) = (Some(file_name.into()), Some(media_type.into()));
        self.part(Part { name: name.into(), file, media_type, content: content.into() })
    }

    fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// The boundary, and the body: what is in memory is joined.
    pub(crate) fn write(&self) -> (String, Vec<Upload>) {
        let boundary = self.boundary();
        let mut uploads: Vec<Upload> = Vec::new();
        let mut text: Vec<u8> = Vec::new();
        for part in &self.parts {
            let file = part.file.as_deref().map(|file| format!("; filename=\"{}\"", escaped(file)));
            let media_type = part.media_type.as_deref().map(|own| format!("Content-Type: {}\r\n", line(own)));
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"{}\r\n{}\r\n",
                escaped(&part.name),
                file.unwrap_or_default(),
                media_type.unwrap_or_default()
            );
            text.extend_from_slice(head.as_bytes());
            match part.content.whole() {
                Some(bytes) => text.extend_from_slice(bytes),
                None => uploads.extend([std::mem::take(&mut text).into(), part.content.clone()]),
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        uploads.push(text.into());
        (boundary, uploads)
    }

    /// A line that stands in no part. What a file or a stream has is not known before it is sent: then it is a number that nobody can
    /// guess.
    fn boundary(&self) -> String {
        let contents: Vec<&Bytes> = self.parts.iter().filter_map(|part| part.content.whole()).collect();
        let mut hasher = DefaultHasher::new();
        contents.hash(&mut hasher);
        loop {
            let boundary = if contents.len() == self.parts.len() {
                format!("part-{:016x}", hasher.finish())
            } else {
                // A new RandomState has new keys.
                let random = || RandomState::new().hash_one(());
                format!("part-{:016x}{:016x}", random(), random())
            };
            if !contents.iter().any(|own| own.windows(boundary.len()).any(|part| part == boundary.as_bytes())) {
                return boundary;
            }
            boundary.hash(&mut hasher);
        }
    }
}

/// A name in quotes: what would end it is escaped as browsers do.
fn escaped(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text that stays in its line.
fn line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// The parts may hold secrets: only their names are printed.
impl fmt::Debug for Multipart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.parts.iter().map(|part| &part.name)).finish()
    }
}
