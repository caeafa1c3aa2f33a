//! The value of a parameter into text, in the styles that OpenAPI takes from RFC 6570.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::Value;

use crate::runtime::call::query::ESCAPED;

/// What RFC 3986 reserves, but for what would end a value in a query: `#`, `[`, `]`, `&` and `+`.
const KEPT: &AsciiSet =
    &ESCAPED.remove(b':').remove(b'/').remove(b'?').remove(b'@').remove(b'!').remove(b'$').remove(b'\'').remove(b'(');
const RESERVED: &AsciiSet = &KEPT.remove(b')').remove(b'*').remove(b',').remove(b';').remove(b'=');

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How the parts of a value are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `1,2`; in a path and in headers.
    Simple,
    /// `.1,2`; in a path.
    Label,
    /// `;ids=1,2`; in a path.
    Matrix,
    /// `ids=1,2`, or with `explode` `ids=1&ids=2`; in a query and in cookies.
    Form,
    /// `ids=1%202`; in a query.
    SpaceDelimited,
    /// `ids=1%7C2`; in a query.
    PipeDelimited,
    /// `filter[a]=1&filter[b]=2`; in a query.
    DeepObject,
    /// One JSON text.
    Json,
}

/// How a parameter is written: its name, its place, its style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Styled {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// How its parts are joined.
    pub style: Style,
    /// Whether each part stands for itself.
    pub explode: bool,
    /// Whether reserved characters of a URL stay as they are.
    pub reserved: bool,
}

/// A value as its style sees it.
enum Parts {
    One(String),
    List(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Styled {
    /// The text of a value; `None` if the value is null or has no parts. In a path and in a header it is the value alone, else
    /// `name=value`. The error says which part has parts of its own.
    pub(crate) fn write(&self, value: &Value) -> Result<Option<String>, String> {
        if value.is_null() {
            return Ok(None);
        }
        if self.style == Style::Json {
            let text = self.escape(&value.to_string());
            let is_named = matches!(self.place, Place::Query | Place::Cookie);
            return Ok(Some(if is_named { self.pair(self.name, &text) } else { text }));
        }
        if self.style == Style::DeepObject {
            let mut pairs = Vec::new();
            deep(self.name.to_owned(), value, &mut pairs);
            let pairs: Vec<String> = pairs.iter().map(|(name, value)| self.pair(name, &self.escape(value))).collect();
            return Ok((!pairs.is_empty()).then(|| pairs.join("&")));
        }
        let parts = self.parts(value)?;
        Ok(parts.map(|parts| self.join(parts)))
    }

    fn parts(&self, value: &Value) -> Result<Option<Parts>, String> {
        let part = |value: &Value| match scalar(value) {
            Some(text) => Ok(self.escape(&text)),
            None => Err(format!(
                "the parameter `{}` has a list or an object inside, and its style has no way to write one",
                self.name
            )),
        };
        Ok(match value {
            Value::Array(elements) => {
                let elements: Vec<String> = elements.iter().map(part).collect::<Result<_, _>>()?;
                Some(Parts::List(elements)).filter(|_| !value.as_array().is_some_and(Vec::is_empty))
            }
            Value::Object(members) => {
                let given = members.iter().filter(|(_, value)| !value.is_null());
                let members: Vec<(String, String)> =
                    given.map(|(name, value)| Ok((self.escape(name), part(value)?))).collect::<Result<_, String>>()?;
                (!members.is_empty()).then_some(Parts::Members(members))
            }
            value => Some(Parts::One(part(value)?)),
        })
    }

    fn join(&self, parts: Parts) -> String {
        match (self.style, parts) {
            (Style::Simple, Parts::Members(members)) if self.explode => pairs(members, ","),
            (Style::Simple, parts) => flat(parts, ","),
            (Style::Label, Parts::Members(members)) if self.explode => format!(".{}", pairs(members, ".")),
            (Style::Label, parts) => format!(".{}", flat(parts, if self.explode { "." } else { "," })),
            (Style::Matrix, Parts::One(text)) if text.is_empty() => format!(";{}", self.escape(self.name)),
            (Style::Matrix, parts) => format!(";{}", self.named(parts, ";", ",")),
            (Style::SpaceDelimited, parts) => self.named(parts, "&", "%20"),
            (Style::PipeDelimited, parts) => self.named(parts, "&", "%7C"),
            (_, parts) if self.place == Place::Cookie => self.named(parts, "; ", ","),
            (_, parts) => self.named(parts, "&", ","),
        }
    }

    /// `name=value`; with `explode` several, with `between` between them.
    fn named(&self, parts: Parts, between: &str, separator: &str) -> String {
        match parts {
            Parts::List(list) if self.explode => {
                let each: Vec<String> = list.iter().map(|value| self.pair(self.name, value)).collect();
                each.join(between)
            }
            Parts::Members(members) if self.explode => pairs(members, between),
            parts => self.pair(self.name, &flat(parts, separator)),
        }
    }

    /// `name=value`, of a value that is escaped.
    fn pair(&self, name: &str, value: &str) -> String {
        format!("{}={value}", utf8_percent_encode(name, ESCAPED))
    }

    /// The text as it may stand at its place: a header has it as it is.
    fn escape(&self, text: &str) -> String {
        match self.place {
            Place::Header => text.to_owned(),
            _ if self.reserved => utf8_percent_encode(text, RESERVED).to_string(),
            _ => utf8_percent_encode(text, ESCAPED).to_string(),
        }
    }
}

/// `1,2` or `a,1,b,2`.
fn flat(parts: Parts, separator: &str) -> String {
    match parts {
        Parts::One(text) => text,
        Parts::List(list) => list.join(separator),
        Parts::Members(members) => {
            let flat: Vec<String> = members.into_iter().flat_map(|(name, value)| [name, value]).collect();
            flat.join(separator)
        }
    }
}

/// `a=1,b=2`.
fn pairs(members: Vec<(String, String)>, separator: &str) -> String {
    let pairs: Vec<String> = members.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join(separator)
}

/// The text of a value that has no parts.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// `filter[a][b]` for every value inside; the elements of a list have one name.
pub(crate) fn deep(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            let given = members.iter().filter(|(_, value)| !value.is_null());
            given.for_each(|(member, value)| deep(format!("{name}[{member}]"), value, pairs));
        }
        Value::Array(elements) => elements.iter().for_each(|element| deep(name.clone(), element, pairs)),
        value => pairs.extend(scalar(value).map(|text| (name, text))),
    }
}
