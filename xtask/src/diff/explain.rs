//! Turns the name of a kind into what it means.

use std::str::FromStr;

use anyhow::{Error, Result, bail};
use clickhouse_cloud_generator::diff::Kind;

/// What to explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Every kind.
    All,
    /// One of them.
    Kind(Kind),
}

impl FromStr for Topic {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self> {
        match Kind::from_slug(word) {
            Some(kind) => Ok(Self::Kind(kind)),
            None if word == "all" => Ok(Self::All),
            None => bail!(unknown_kind(word)),
        }
    }
}

/// The name, the title and the meaning of a kind, or of each.
#[must_use]
pub fn explain(topic: Topic) -> String {
    let one = |kind: &Kind| format!("{}: {}\n  {}\n", kind.slug(), kind.title(), kind.explanation());
    match topic {
        Topic::Kind(kind) => one(&kind),
        Topic::All => Kind::ALL.iter().map(one).collect::<Vec<_>>().join("\n"),
    }
}

/// Says that there is no such kind, which may be meant, and which there are.
pub(super) fn unknown_kind(word: &str) -> String {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.slug()).collect();
    let close = similar::get_close_matches(word, &kinds, 3, 0.6);
    let meant = if close.is_empty() { String::new() } else { format!("; did you mean {}?", close.join(" or ")) };
    format!("no kind of change is called `{word}`{meant}\nthe kinds are: {}", kinds.join(", "))
}
