//! `generated-client/names.lock`: the names that callers see, a line each, so that what is released keeps its name.
//!
//! The generator takes the lock and gives it back extended. A line that is released decides the name of its thing, whatever the
//! rules, the policy or the rest of the document say (`lock/amend.rs`); a line that ends in `?` is not released, and follows them. What is
//! new is added; what is gone is kept as `retired`, so that nothing else gets its name (`lock/record.rs`).

pub(crate) mod amend;
pub(crate) mod keys;
pub(crate) mod record;
pub(crate) mod trace;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound::{Included, Unbounded};

use crate::diagnostic::{Diagnostic, Input, Position};

/// What has a name. The order is that of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Tag = module, handle.
    Resource,
    /// Operation id = method, request value, tag, HTTP method and path.
    Operation,
    /// Operation id = required arguments in order, then `body:TYPE` and `gives:TYPE` where those are types of the crate.
    Call,
    /// Operation id and parameter = argument.
    Argument,
    /// Place = type, modules.
    Type,
    /// Place = former names of the type.
    Former,
    /// Place = arguments of `new` in order, by their names on the wire.
    New,
    /// Place and property = field, and its type where it is one of the crate.
    Field,
    /// Type and arm of a union = variant.
    Arm,
    /// Type and value = variant.
    Variant,
}

/// All kinds with the word that a line begins with.
const KINDS: [(Kind, &str); 10] = [
    (Kind::Resource, "resource"),
    (Kind::Operation, "operation"),
    (Kind::Call, "call"),
    (Kind::Argument, "argument"),
    (Kind::Type, "type"),
    (Kind::Former, "former"),
    (Kind::New, "new"),
    (Kind::Field, "field"),
    (Kind::Arm, "arm"),
    (Kind::Variant, "variant"),
];

impl Kind {
    /// The word that a line begins with.
    #[must_use]
    pub fn word(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

/// The names of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The names, in the order that [`Kind`] says.
    pub names: Vec<String>,
    /// Whether they are in a release, and stay.
    pub released: bool,
}

impl Line {
    /// The name at an index.
    pub(crate) fn name(&self, index: usize) -> Option<&str> {
        self.names.get(index).map(String::as_str)
    }
}

/// Lines by kind and key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(BTreeMap<Kind, BTreeMap<String, Line>>);

impl Lines {
    /// The line of a thing.
    #[must_use]
    pub fn get(&self, kind: Kind, key: &str) -> Option<&Line> {
        self.0.get(&kind)?.get(key)
    }

    /// All lines, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, &str, &Line)> {
        self.0.iter().flat_map(|(kind, lines)| lines.iter().map(|(key, line)| (*kind, key.as_str(), line)))
    }

    /// The lines of a kind whose keys begin like this.
    pub fn of<'a>(&'a self, kind: Kind, start: &'a str) -> impl Iterator<Item = (&'a str, &'a Line)> {
        let lines =
            self.0.get(&kind).into_iter().flat_map(move |lines| lines.range::<str, _>((Included(start), Unbounded)));
        lines.map(|(key, line)| (key.as_str(), line)).take_while(move |(key, _)| key.starts_with(start))
    }

    /// How many lines there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.values().map(BTreeMap::len).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a line, and gives back the one that was there.
    pub(crate) fn insert(&mut self, kind: Kind, key: String, line: Line) -> Option<Line> {
        self.0.entry(kind).or_default().insert(key, line)
    }
}

/// The names that callers see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// What the document has.
    pub lines: Lines,
    /// What it had in a release, and has no more: the names stay taken.
    pub retired: Lines,
}

/// What stands at the top of the file.
const HEAD: &str = "\
# The names that callers of the client see, written by `cargo xtask generate`; do not edit.
# A line that ends in `?` is not in a release yet: its names follow the document and generator/policy.yaml.
# A name without it stays as it is. What the document no longer has is `retired`: nothing else gets its name.
";

impl Lock {
    /// Reads a lock; an empty text is a lock without names.
    ///
    /// # Errors
    ///
    /// A line that is not of the form `KIND KEY = NAME …`, or says something twice.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let mut lock = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = |what: &str| {
                Diagnostic::error("lock-shape", "", format!("the line {what}"))
                    .about(Input::Lock)
                    .at(Some(Position { line: index + 1, column: 1 }))
                    .help("restore generated-client/names.lock from git, and run `cargo xtask generate`")
            };
            let words = words(line).ok_or_else(|| wrong("has a string that does not end"))?;
            let (retired, words) = match words.split_first() {
                Some((first, rest)) if first == "retired" => (true, rest),
                _ => (false, words.as_slice()),
            };
            let [kind, key, equals, names @ ..] = words else {
                return Err(wrong("is not of the form `KIND KEY = NAME …`"));
            };
            let kind = KINDS.iter().find(|(_, word)| word == kind).map(|(kind, _)| *kind);
            let kind = kind.filter(|_| equals == "=").ok_or_else(|| wrong("is not of the form `KIND KEY = NAME …`"))?;
            let released = names.last().is_none_or(|last| last != "?");
            let names = if released { names } else { names.get(..names.len() - 1).unwrap_or_default() };
            let line = Line { names: names.iter().map(|name| name.clone().into_owned()).collect(), released };
            let lines = if retired { &mut lock.retired } else { &mut lock.lines };
            if lines.insert(kind, key.clone().into_owned(), line).is_some() {
                return Err(wrong("says the names of something for the second time"));
            }
        }
        Ok(lock)
    }

    /// Whether something is released, or was: otherwise the lock decides no name.
    pub(crate) fn decides(&self) -> bool {
        !self.retired.is_empty() || self.lines.iter().any(|(.., line)| line.released)
    }

    /// The released line of a thing, or the one that it had when it was retired.
    pub(crate) fn released(&self, kind: Kind, key: &str) -> Option<&Line> {
        self.lines.get(kind, key).filter(|line| line.released).or_else(|| self.retired.get(kind, key))
    }

    /// The lock as it is after a release: every line stays.
    #[must_use]
    pub fn release(mut self) -> Self {
        self.lines.0.values_mut().flat_map(BTreeMap::values_mut).for_each(|line| line.released = true);
        self
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for (lines, before) in [(&self.lines, ""), (&self.retired, "retired ")] {
            for (kind, key, line) in lines.iter() {
                for text in [before, kind.word(), " ", &spelled(key), " ="] {
                    f.write_str(text)?;
                }
                for name in &line.names {
                    f.write_str(" ")?;
                    f.write_str(&spelled(name))?;
                }
                f.write_str(if line.released { "\n" } else { " ?\n" })?;
            }
        }
        Ok(())
    }
}

/// A word as it is, anything else as a JSON string in ASCII: a line never has another line in it.
fn spelled(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'.' | b'_' | b'-' | b'/' | b'[' | b']' | b'{' | b'}' | b'|' | b':' | b'#' | b'&' | b'<' | b'>'
            )
    };
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.into();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~' => quoted.push(c),
            c => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    quoted.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    quoted.push('"');
    quoted.into()
}

/// The words of a line; `None` if a string does not end.
fn words(line: &str) -> Option<Vec<Cow<'_, str>>> {
    let mut words = Vec::with_capacity(8);
    let mut rest = line.trim_ascii_start();
    while !rest.is_empty() {
        if rest.starts_with('"') {
            let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            words.push(stream.next()?.ok()?.into());
            rest = rest.get(stream.byte_offset()..)?;
        } else {
            let end = rest.bytes().position(|byte| byte == b' ').unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            words.push(word.into());
            rest = after;
        }
        rest = rest.trim_ascii_start();
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_goes_round_in_one_line() {
        for text in ["", "a", "API keys", "a\nb", "\"?\"", "?", "=", "é\u{202e}\u{1f600}", "a\\b", "retired"] {
            let line = Line { names: vec![text.to_owned(), "B".to_owned()], released: text.len() % 2 == 0 };
            let mut lines = Lines::default();
            lines.insert(Kind::Type, text.to_owned(), line);
            let lock = Lock { retired: lines.clone(), lines };
            let spelled = lock.to_string();
            assert!(spelled.is_ascii() && spelled.lines().count() == HEAD.lines().count() + 2, "{spelled}");
            assert_eq!(Lock::parse(&spelled), Ok(lock));
        }
    }

    #[test]
    fn what_is_no_line_is_refused_with_its_place() {
        for (text, line) in
            [("type", 1), ("\nkind A = B", 2), ("type A B", 1), ("type \"A = B", 1), ("type A = B\ntype A = C", 2)]
        {
            let finding = Lock::parse(text).unwrap_err();
            assert_eq!((finding.code, finding.position.map(|at| at.line)), ("lock-shape", Some(line)), "{text}");
        }
    }
}
