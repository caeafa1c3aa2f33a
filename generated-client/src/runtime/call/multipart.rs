//! A body of several parts: texts, JSON and files.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;

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

#[derive(Clone, PartialEq, Hash)]
struct Part {
    name: String,
    file: Option<String>,
    media_type: Option<String>,
    content: Vec<u8>,
}

impl Multipart {
    /// A body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(Part { name: name.into(), file: None, media_type: None, content: value.into().into_bytes() })
    }

    /// Adds a value as JSON.
    #[must_use]
    pub fn json(self, name: impl Into<String>, value: &Value) -> Self {
        let media_type = Some("application/json".to_owned());
        self.part(Part { name: name.into(), file: None, media_type, content: value.to_string().into_bytes() })
    }

    /// Adds a file: its name, its media type and what is in it.
    #[must_use]
    pub fn file(
        self,
        name: impl Into<String>,
        file_name: impl Into<String>,
        media_type: impl Into<String>,
        content: impl Into<Vec<u8>>,
    ) -> Self {
        let (file, media_type) = (Some(file_name.into()), Some(media_type.into()));
        self.part(Part { name: name.into(), file, media_type, content: content.into() })
    }

    fn part(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// The boundary, and the body.
    pub(crate) fn write(&self) -> (String, Vec<u8>) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for part in &self.parts {
            let file = part.file.as_deref().map(|file| format!("; filename=\"{}\"", escaped(file)));
            let media_type = part.media_type.as_deref().map(|own| format!("Content-Type: {}\r\n", line(own)));
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"{}\r\n{}\r\n",
                escaped(&part.name),
                file.unwrap_or_default(),
                media_type.unwrap_or_default()
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (boundary, body)
    }

    /// A line that stands in no part.
    fn boundary(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.parts.hash(&mut hasher);
        loop {
            let boundary = format!("part-{:016x}", hasher.finish());
            let is_in = |part: &Part| part.content.windows(boundary.len()).any(|own| own == boundary.as_bytes());
            if !self.parts.iter().any(is_in) {
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
