//! A change: one difference between two documents, where it stands, which operations it reaches, and what it does on the wire.

use serde::Serialize;
use serde_json::Value;

use super::Kind;
use crate::diagnostic::Position;
use crate::text::unique;

/// One difference between two documents, reported once however many operations reach it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// What it happened to, as the policy spells places: `Service.tier`, `Service.endpoints[]`, `instanceCreate.body`,
    /// `instanceGetList.filter`, an operation id, a tag; empty for the document itself. An arm goes by what it is called, not by
    /// its position: `Source|AwsSource`.
    pub place: String,
    /// The value that came or went, where a place can have several such changes: an enum value, a permission, a status, a
    /// media type, the name of an arm, a constraint keyword.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Where it stands in the old document; `None` if it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Site>,
    /// Where it stands in the new document; `None` if it is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Site>,
    /// What the old document says, in the document's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What the new document says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// What it does to requests; `None` if no request has the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Class>,
    /// What it does to responses; `None` if no response has the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<Class>,
    /// Operation ids that reach the place, in either document, sorted.
    pub operations: Vec<String>,
    /// Tags of those operations, sorted.
    pub tags: Vec<String>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Site {
    /// JSON pointer.
    pub pointer: String,
    /// Line in the text, from 1, where the text is at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// What a change does to programs that talk to the API, least serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Words only.
    Documentation,
    /// Nothing that worked stops working.
    Compatible,
    /// Works for programs that tolerate what they do not know, or that never used the place.
    Potential,
    /// A program that did as the old document says no longer works.
    Breaking,
}

impl Change {
    /// The more serious of its two classes.
    #[must_use]
    pub fn class(&self) -> Class {
        self.request.max(self.response).unwrap_or(Class::Documentation)
    }

    /// Identifies the change by structure, never by wording: kind, place and subject. An approval names it. A `*` in a name is
    /// written as `\u{2a}`, because in an approval it stands for anything; what nobody sees is written out as well.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut fingerprint = format!("{}:{}", self.kind.slug(), unique(&self.place, &['=']));
        if let Some(subject) = &self.subject {
            fingerprint.push('=');
            fingerprint.push_str(&unique(subject, &[]));
        }
        fingerprint
    }
}

impl Site {
    /// The place with this pointer.
    #[must_use]
    pub fn at(pointer: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), line: None }
    }

    /// The same place, with its line.
    #[must_use]
    pub fn found(mut self, position: Option<Position>) -> Self {
        self.line = position.map(|position| position.line);
        self
    }
}
