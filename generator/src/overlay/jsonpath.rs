//! The subset of JSONPath (RFC 9535) that overlays need: text → segments, and segments × document → places.
//!
//! `$`, `.name`, `['name']`, `[n]`, `.*`, `[*]`, `..name`, `[?@.a == 'x']`, `[?@ == 'x']`, `[?@.a]`, `[?@.a && @.b == 'x']`;
//! everything else is an error.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

/// A parsed path.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq)]
enum Segment {
    Name(String),
    Index(usize),
    Wildcard,
    /// A member of that name, at any depth.
    Descendant(String),
    /// The children that pass every test.
    Filter(Vec<Test>),
}

/// `@.a.b == 'x'`: the member names after `@`, and the value it must have where one is given.
#[derive(Clone, Debug, PartialEq)]
struct Test {
    names: Vec<String>,
    equals: Option<Value>,
}

/// One step of a place in a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A member of an object.
    Name(String),
    /// An element of an array.
    Index(usize),
}

/// A place in a document.
pub(super) type Location = Vec<Token>;

impl Path {
    /// Whether this is `$`.
    pub(super) fn is_root(&self) -> bool {
        self.segments.is_empty()
    }

    /// The places that the path selects, in document order.
    pub(super) fn select(&self, document: &Value) -> Vec<Location> {
        let mut found = vec![(Vec::new(), document)];
        for segment in &self.segments {
            let mut next = Vec::new();
            for (location, value) in found {
                segment.select(&location, value, &mut next);
            }
            found = next;
        }
        found.into_iter().map(|(location, _)| location).collect()
    }
}

impl Segment {
    fn select<'a>(&self, location: &Location, value: &'a Value, found: &mut Vec<(Location, &'a Value)>) {
        let at = |token: Token| location.iter().cloned().chain([token]).collect::<Location>();
        match self {
            Self::Name(name) => {
                found.extend(value.as_object().and_then(|o| o.get(name)).map(|v| (at(Token::Name(name.clone())), v)))
            }
            Self::Index(index) => {
                found.extend(value.as_array().and_then(|a| a.get(*index)).map(|v| (at(Token::Index(*index)), v)))
            }
            Self::Wildcard => found.extend(children(value).map(|(token, child)| (at(token), child))),
            Self::Filter(tests) => {
                let passing = children(value).filter(|(_, child)| tests.iter().all(|test| test.accepts(child)));
                found.extend(passing.map(|(token, child)| (at(token), child)));
            }
            Self::Descendant(name) => {
                for (token, child) in children(value) {
                    let location = at(token);
                    if matches!(location.last(), Some(Token::Name(own)) if own == name) {
                        found.push((location.clone(), child));
                    }
                    self.select(&location, child, found);
                }
            }
        }
    }
}

impl Test {
    fn accepts(&self, value: &Value) -> bool {
        let found = self.names.iter().try_fold(value, |value, name| value.as_object()?.get(name));
        match (&self.equals, found) {
            (Some(wanted), Some(found)) => wanted == found,
            (None, found) => found.is_some(),
            (Some(_), None) => false,
        }
    }
}

fn children(value: &Value) -> Box<dyn Iterator<Item = (Token, &Value)> + '_> {
    match value {
        Value::Object(object) => Box::new(object.iter().map(|(name, child)| (Token::Name(name.clone()), child))),
        Value::Array(array) => Box::new(array.iter().enumerate().map(|(index, child)| (Token::Index(index), child))),
        _ => Box::new(std::iter::empty()),
    }
}

/// What the text has instead of a path of the subset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PathError {
    expected: &'static str,
    column: usize,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at character {}", self.expected, self.column)
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut parser = Parser { text, rest: text };
        parser.expect("$", "`$`")?;
        let mut segments = Vec::new();
        while !parser.rest.is_empty() {
            segments.push(parser.segment()?);
        }
        Ok(Self { segments })
    }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn segment(&mut self) -> Result<Segment, PathError> {
        if self.eat("..") {
            Ok(Segment::Descendant(self.name()?))
        } else if self.eat(".*") || self.eat("[*]") {
            Ok(Segment::Wildcard)
        } else if self.eat(".") {
            Ok(Segment::Name(self.name()?))
        } else if self.eat("[?") {
            let mut tests = vec![self.test()?];
            while self.eat("&&") {
                tests.push(self.test()?);
            }
            self.expect("]", "`&&` or `]`")?;
            Ok(Segment::Filter(tests))
        } else if self.eat("[") {
            let segment = match self.quoted()? {
                Some(name) => Segment::Name(name),
                None => Segment::Index(self.index()?),
            };
            self.expect("]", "`]`")?;
            Ok(segment)
        } else {
            Err(self.error("`.name`, `['name']`, `[n]`, `*`, `..name` or `[?…]`"))
        }
    }

    fn test(&mut self) -> Result<Test, PathError> {
        self.spaces();
        self.expect("@", "`@`")?;
        let mut names = Vec::new();
        loop {
            if self.eat(".") {
                names.push(self.name()?);
            } else if self.eat("[") {
                names.push(self.quoted()?.ok_or_else(|| self.error("a quoted name"))?);
                self.expect("]", "`]`")?;
            } else {
                break;
            }
        }
        self.spaces();
        let mut equals = None;
        if self.eat("==") {
            self.spaces();
            equals = Some(self.literal()?);
            self.spaces();
        } else if names.is_empty() {
            return Err(self.error("`==` or a name"));
        }
        Ok(Test { names, equals })
    }

    fn literal(&mut self) -> Result<Value, PathError> {
        if let Some(text) = self.quoted()? {
            return Ok(Value::String(text));
        }
        let word = self.take(|character| character.is_ascii_alphanumeric() || "+-.".contains(character));
        match serde_json::from_str(word) {
            Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => Ok(value),
            _ => Err(self.error("a quoted string, a number, `true`, `false` or `null`")),
        }
    }

    fn name(&mut self) -> Result<String, PathError> {
        let name = self.take(|character| character.is_alphanumeric() || character == '_' || character == '-');
        if name.is_empty() { Err(self.error("a name")) } else { Ok(name.to_owned()) }
    }

    fn index(&mut self) -> Result<usize, PathError> {
        self.take(|character| character.is_ascii_digit()).parse().map_err(|_| self.error("a quoted name or an index"))
    }

    /// A string in single or double quotes, in which `\` takes the next character as it is; `None` without a quote.
    fn quoted(&mut self) -> Result<Option<String>, PathError> {
        let Some(quote) = self.rest.chars().next().filter(|character| matches!(character, '\'' | '"')) else {
            return Ok(None);
        };
        let mut content = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((offset, character)) = characters.next() {
            if character == quote {
                self.rest = self.rest.get(offset + 1..).unwrap_or_default();
                return Ok(Some(content));
            }
            match if character == '\\' { characters.next() } else { Some((offset, character)) } {
                Some((_, character)) => content.push(character),
                None => break,
            }
        }
        self.rest = "";
        Err(self.error("the closing quote"))
    }

    fn spaces(&mut self) {
        self.rest = self.rest.trim_start_matches(' ');
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) =
            self.rest.split_at(self.rest.find(|character| !belongs(character)).unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn eat(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, token: &str, expected: &'static str) -> Result<(), PathError> {
        if self.eat(token) { Ok(()) } else { Err(self.error(expected)) }
    }

    fn error(&self, expected: &'static str) -> PathError {
        let read = self.text.len() - self.rest.len();
        PathError { expected, column: self.text.get(..read).unwrap_or_default().chars().count() + 1 }
    }
}

/// What stands in a place.
pub(super) fn find<'a>(document: &'a Value, location: &[Token]) -> Option<&'a Value> {
    location.iter().try_fold(document, |value, token| match token {
        Token::Name(name) => value.get(name.as_str()),
        Token::Index(index) => value.get(*index),
    })
}
