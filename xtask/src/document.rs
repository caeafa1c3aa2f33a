//! Turns fetched bytes into a checked OpenAPI document, or says why they are none.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::indent::indent;
use crate::inventory::Inventory;

/// How much of a text that is no JSON an error message shows, in characters.
const EXCERPT: usize = 60;

/// A document that passed the checks.
#[derive(Clone, Debug)]
pub struct Document {
    /// SHA-256 of the bytes as fetched, in lower-case hexadecimal.
    pub sha256: String,
    /// How many bytes were fetched.
    pub bytes: usize,
    /// The root's `openapi`.
    pub openapi: String,
    /// `info.version`, where there is one.
    pub info_version: Option<String>,
    /// What the document declares.
    pub inventory: Inventory,
    /// The text to commit: as fetched, re-indented.
    pub text: String,
}

impl Document {
    /// Checks that the bytes are an OpenAPI 3.0, 3.1 or 3.2 document in JSON with at least one path.
    ///
    /// # Errors
    ///
    /// Where they are not, with what they are instead.
    pub fn parse(bytes: &[u8]) -> Result<Self> {
        Self::checked(bytes, excerpt)
    }

    /// The same, where no message quotes the bytes: somebody else than the user chose where they came from.
    ///
    /// # Errors
    ///
    /// Where they are no such document.
    pub fn parse_unquoted(bytes: &[u8]) -> Result<Self> {
        Self::checked(bytes, |_| "what is not shown, because a redirect led to another host".to_owned())
    }

    fn checked(bytes: &[u8], excerpt: impl Fn(&[u8]) -> String) -> Result<Self> {
        // The mark says nothing; the lock has the sum of what was fetched.
        let (fetched, bytes) = (bytes, bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
        let value: Value = serde_json::from_slice(bytes)
            .with_context(|| format!("not JSON; {} bytes that begin with {}", bytes.len(), excerpt(bytes)))?;
        let Some(root) = value.as_object() else {
            bail!("not an OpenAPI document: the root is not an object; it begins with {}", excerpt(bytes));
        };
        if root.contains_key("swagger") && !root.contains_key("openapi") {
            bail!("Swagger 2.0 is not supported, only OpenAPI 3.0.x and 3.1.x: convert it first");
        }
        let Some(openapi) = root.get("openapi").and_then(Value::as_str) else {
            bail!("not an OpenAPI document: the root has no `openapi` string; it begins with {}", excerpt(bytes));
        };
        if !["3.0.", "3.1.", "3.2."].iter().any(|supported| openapi.starts_with(supported)) {
            bail!("OpenAPI {} is not supported, only 3.0.x, 3.1.x and 3.2.x", version(openapi));
        }
        let inventory = Inventory::new(&value);
        if inventory.counts().paths == 0 {
            bail!("the document has no paths");
        }
        Ok(Self {
            sha256: sha256(fetched),
            bytes: fetched.len(),
            openapi: openapi.to_owned(),
            info_version: value.pointer("/info/version").and_then(Value::as_str).map(str::to_owned),
            inventory,
            text: indent(std::str::from_utf8(bytes).context("not UTF-8")?),
        })
    }
}

/// A version as it is, else that it is none: whatever else stands there is not quoted.
fn version(text: &str) -> String {
    let is_version = text.len() <= 20 && text.chars().all(|character| character.is_ascii_digit() || character == '.');
    if is_version { text.to_owned() } else { "of an unknown version".to_owned() }
}

/// The SHA-256 of what was fetched, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The start of a text.
fn cut(text: &str) -> String {
    text.chars().take(EXCERPT).collect()
}

fn excerpt(bytes: &[u8]) -> String {
    // A character has at most four bytes.
    let start = cut(&String::from_utf8_lossy(bytes.get(..4 * EXCERPT).unwrap_or(bytes)));
    let kind = if start.trim_start().starts_with('<') { " (a web page?)" } else { "" };
    format!("{start:?}{kind}")
}
