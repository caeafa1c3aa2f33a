//! A text that is one paragraph of words and code spans, as most are: what it says, without parsing it. Parsing would say the same.

use super::inline::{Piece, Place, Words, is_unmarked};
use super::wrap::{Break, Word};

/// A part of such a text.
enum Part<'a> {
    Text(&'a str),
    Code(&'a str),
    Break,
}

/// The pieces of a text.
pub(super) fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    each(text, |part| {
        pieces.push(match part {
            Part::Text(text) => Piece::Text(text.to_owned()),
            Part::Code(code) => Piece::Code(code.to_owned()),
            Part::Break => Piece::Break,
        });
    })?;
    Some(pieces)
}

/// The words of a text without an address, which would become a link.
pub(super) fn words(text: &str) -> Option<Vec<Word<'_>>> {
    let mut words = Words::default();
    each(text, |part| match part {
        Part::Text(text) => words.text(text, Place::Paragraph, None, None),
        Part::Code(code) => words.code(code),
        Part::Break => words.end_line(Break::Soft),
    })?;
    (!text.contains("://")).then_some(words.words)
}

/// The words of the first sentence of a text that has neither code spans nor addresses.
pub(super) fn sentence(text: &str) -> Option<Vec<Word<'_>>> {
    if text.contains('`') || text.contains("://") {
        return None;
    }
    each(text, |_| {})?;
    let ends = text.match_indices('.').map(|(at, _)| at);
    // Not after an abbreviation.
    let is_end = |at: &usize| {
        let (head, tail) = text.split_at(*at);
        tail.get(1..).is_some_and(|rest| rest.starts_with([' ', '\n']))
            && !head.ends_with("e.g")
            && !head.ends_with("i.e")
    };
    let first = { ends }.find(is_end).and_then(|at| text.get(..=at)).unwrap_or(text);
    let words = first.split([' ', '\n']).filter(|word| !word.is_empty());
    Some(words.map(|word| Word { text: word.into(), plain: true, ..Word::default() }).collect())
}

/// Takes a text apart; `None` where it is more than words and code spans.
fn each<'a>(text: &'a str, mut take: impl FnMut(Part<'a>)) -> Option<()> {
    for (index, line) in text.split('\n').enumerate() {
        // What begins with a letter or a code span begins no block, and a space at the end may break a line.
        if !line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '`') || line.ends_with(' ') {
            return None;
        }
        if index > 0 {
            take(Part::Break);
        }
        let mut parts = line.split('`').enumerate().peekable();
        while let Some((index, part)) = parts.next() {
            let is_last = parts.peek().is_none();
            if index % 2 == 1 {
                let is_span = part.bytes().all(|byte| matches!(byte, b' '..=b'~')) && part.trim() == part;
                if part.is_empty() || !is_span || is_last {
                    return None;
                }
                take(Part::Code(part));
            } else if !part.is_empty() {
                if !part.bytes().all(|byte| byte == b' ' || is_unmarked(byte)) {
                    return None;
                }
                take(Part::Text(part));
            } else if index > 0 && !is_last {
                return None;
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::super::inline::{self, settled};
    use super::super::wrap::{one_line, wrap};
    use super::*;

    #[test]
    fn words_are_those_of_the_pieces() {
        let parts = [
            "A",
            "b.",
            "e.g. c",
            "i.e.",
            "`d e`",
            "2.",
            "- f",
            "\n",
            "=g",
            "`h`",
            " ",
            "http://i.j/k",
            "l",
            ".",
            "'m'",
        ];
        let mut texts: Vec<String> = parts.map(str::to_owned).to_vec();
        for _ in 0..3 {
            texts = texts.iter().flat_map(|text| parts.map(|part| [text, "", part].concat())).collect();
            for text in &texts {
                let Some(pieces) = pieces(text) else { continue };
                let settled = |pieces| settled(pieces);
                if let Some(own) = words(text) {
                    let (by_pieces, lines) = (settled(pieces.clone()), wrap(&own, 9));
                    assert_eq!(lines, wrap(&inline::words(&by_pieces, Place::Paragraph), 9), "{text:?}");
                }
                if let Some(own) = sentence(text) {
                    let by_pieces = settled(inline::sentence(pieces));
                    assert_eq!(one_line(&own), one_line(&inline::words(&by_pieces, Place::Paragraph)), "{text:?}");
                }
            }
        }
    }
}
