//! What stands inside a block: events → pieces → words with their marks.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::escape::{self, address, bare_address, code};
use super::wrap::{Break, Word};

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    /// `*` or `**`.
    Open(&'static str),
    Close(&'static str),
    LinkOpen,
    /// With the address.
    LinkClose(String),
    /// A link that shows its address.
    Address(String),
    Break,
    HardBreak,
}

/// Where pieces are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// Collects the pieces of a block.
#[derive(Debug, Default)]
pub(super) struct Inline {
    pub(super) pieces: Vec<Piece>,
    /// What each open link ends with.
    links: Vec<Option<Piece>>,
    /// Whether a `<br>` ended the paragraph.
    pub(super) ended: bool,
}

impl Inline {
    /// Takes what belongs into a line, and gives back what does not; `from` is what the event was read from.
    pub(super) fn event<'a>(&mut self, event: Event<'a>, from: &str) -> Result<(), Event<'a>> {
        match event {
            // `__name__` is a name.
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) if from.starts_with('_') => self.text("_"),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) if from.starts_with('_') => self.text("__"),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.pieces.push(Piece::Code(text.to_string())),
            Event::InlineHtml(text) | Event::Html(text) => self.raw(&text),
            Event::SoftBreak => self.pieces.push(Piece::Break),
            Event::HardBreak => self.pieces.push(Piece::HardBreak),
            Event::Start(Tag::Emphasis) => self.pieces.push(Piece::Open("*")),
            Event::End(TagEnd::Emphasis) => self.pieces.push(Piece::Close("*")),
            Event::Start(Tag::Strong) => self.pieces.push(Piece::Open("**")),
            Event::End(TagEnd::Strong) => self.pieces.push(Piece::Close("**")),
            // No image: a page that loads one tells its server who reads it.
            Event::Start(Tag::Image { .. }) => self.links.push(None),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let end = match operation(&dest_url) {
                    Some(id) => Some(Piece::Code(id.to_owned())),
                    None if link_type == LinkType::Inline && is_word(&dest_url) => {
                        Some(Piece::Text(format!("]({dest_url})")))
                    }
                    None => address(&dest_url).map(Piece::LinkClose),
                };
                match end {
                    Some(Piece::LinkClose(_)) => self.pieces.push(Piece::LinkOpen),
                    Some(Piece::Text(_)) => self.text("["),
                    _ => {}
                }
                self.links.push(end);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => match self.links.pop().flatten() {
                Some(Piece::Code(id)) => {
                    self.text(" (operation ");
                    self.pieces.push(Piece::Code(id));
                    self.text(")");
                }
                Some(Piece::Text(end)) => self.text(&end),
                Some(end) => self.pieces.push(end),
                None => {}
            },
            other => return Err(other),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// HTML is text; only the tag for a new line is read as that.
    fn raw(&mut self, html: &str) {
        if ["<br>", "<br/>", "<br />"].contains(&html.trim()) {
            self.ended = true;
            return;
        }
        for (index, line) in html.lines().enumerate() {
            if index > 0 {
                self.pieces.push(Piece::Break);
            }
            self.text(line);
        }
        if html.ends_with('\n') {
            self.pieces.push(Piece::Break);
        }
    }

    pub(super) fn has_text(&self) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Text(text) => !text.trim().is_empty(),
            Piece::Code(_) => true,
            _ => false,
        })
    }

    pub(super) fn take(&mut self) -> Vec<Piece> {
        std::mem::take(&mut self.pieces)
    }
}

/// The operation of `#tag/Tag/operation/id`, a link inside of the published page.
fn operation(url: &str) -> Option<&str> {
    url.strip_prefix("#tag/")?.split_once("/operation/").map(|(_, id)| id)
}

/// Whether the target of a link is none, but a word that stands in parentheses after one in brackets: `[0](inclusive)`.
fn is_word(target: &str) -> bool {
    !target.is_empty() && !target.contains(['/', '#', '.', ':'])
}

/// The pieces up to the end of the first sentence.
pub(super) fn sentence(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut depth = 0_usize;
    let mut end = None;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(_) | Piece::LinkOpen => depth += 1,
            Piece::Close(_) | Piece::LinkClose(_) => depth = depth.saturating_sub(1),
            Piece::Text(text) if depth == 0 => {
                let last = matches!(pieces.get(index + 1), Some(Piece::Break | Piece::HardBreak));
                let ends = text.match_indices(". ").map(|(at, _)| at);
                let ends = ends.chain((last && text.ends_with('.')).then(|| text.len() - 1));
                // Not after an abbreviation.
                let is_end =
                    |at: &usize| text.get(..*at).is_some_and(|head| !head.ends_with("e.g") && !head.ends_with("i.e"));
                end = { ends }.find(is_end).map(|at| (index, at + 1));
            }
            _ => {}
        }
        if end.is_some() {
            break;
        }
    }
    if let Some((index, at)) = end {
        pieces.truncate(index + 1);
        if let Some(Piece::Text(text)) = pieces.last_mut() {
            text.truncate(at);
        }
    }
    // In a line.
    for piece in &mut pieces {
        if matches!(piece, Piece::Break | Piece::HardBreak) {
            *piece = Piece::Text(" ".to_owned());
        }
    }
    pieces
}

/// The pieces as they are written: every mark has its counterpart and means what it meant, and addresses are links.
pub(super) fn settled(pieces: Vec<Piece>) -> Vec<Piece> {
    emphasis(addresses(pairs(pieces)))
}

/// The words of a block with their marks.
pub(super) fn words(pieces: &[Piece], place: Place) -> Vec<Word<'_>> {
    let mut words = Words::default();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => {
                let before = index.checked_sub(1).and_then(|index| pieces.get(index));
                words.text(text, place, before, pieces.get(index + 1));
            }
            // In a cell a bar ends the cell, in code too.
            Piece::Code(text) if place == Place::Cell && text.contains('|') => words.text(text, place, None, None),
            Piece::Code(text) => words.code(text),
            Piece::Open(mark) | Piece::Close(mark) => words.mark(mark),
            Piece::LinkOpen => words.mark("["),
            Piece::LinkClose(url) => {
                // As an entity it would be another address.
                let url = url.replace('&', "&amp;");
                words.mark(&format!("]({url})"));
            }
            Piece::Address(url) => words.mark(&format!("<{url}>")),
            Piece::HardBreak if place == Place::Paragraph => words.end_line(Break::Hard),
            Piece::Break | Piece::HardBreak => words.end_line(Break::Soft),
        }
    }
    words.words
}

#[derive(Default)]
pub(super) struct Words<'a> {
    pub(super) words: Vec<Word<'a>>,
    /// Whether the last word goes on.
    open: bool,
    /// The break that the next word comes after.
    breaks: Option<Break>,
}

impl<'a> Words<'a> {
    pub(super) fn end_line(&mut self, breaks: Break) {
        self.open = false;
        self.breaks = Some(breaks);
    }

    /// Adds to the word that goes on, or begins a new one.
    fn push(&mut self, text: &'a str, plain: bool) {
        match self.words.last_mut() {
            Some(last) if self.open => last.text.to_mut().push_str(text),
            last => {
                let breaks = self.breaks.take().filter(|_| last.is_some());
                self.words.push(Word { text: text.into(), plain, breaks, stays: false });
                self.open = true;
            }
        }
    }

    /// The word that goes on, or a new one.
    fn word(&mut self, plain: bool) -> &mut String {
        self.push("", plain);
        let last = self.words.len() - 1;
        self.words[last].text.to_mut()
    }

    fn mark(&mut self, mark: &str) {
        self.word(false).push_str(mark);
    }

    pub(super) fn text(&mut self, text: &'a str, place: Place, before: Option<&Piece>, after: Option<&Piece>) {
        let mut rest = text;
        let mut last = None;
        loop {
            // Most of a text.
            let (unmarked, more) = rest.split_at(rest.bytes().take_while(|byte| is_unmarked(*byte)).count());
            if !unmarked.is_empty() {
                self.push(unmarked, true);
                last = unmarked.chars().next_back();
                rest = more;
            }
            let Some(c) = rest.chars().next() else { return };
            let more = rest.get(c.len_utf8()..).unwrap_or_default();
            if c.is_whitespace() {
                self.open = false;
            } else {
                let word = self.word(true);
                // With what is beside it, it would be an image or a footnote.
                let is_image = c == '!' && more.is_empty() && after == Some(&Piece::LinkOpen);
                let is_footnote = c == '^' && last.is_none() && before == Some(&Piece::LinkOpen);
                if is_image || is_footnote {
                    word.push('\\');
                }
                escape::push(word, last, c, more, place == Place::Cell, place == Place::Heading);
            }
            last = Some(c);
            rest = more;
        }
    }

    /// A code span; its lines end only before a word that begins no block.
    pub(super) fn code(&mut self, text: &str) {
        let span = code(text);
        let short = !span.starts_with("```");
        let count = span.split(' ').count();
        let mut before = "";
        for (index, part) in span.split(' ').enumerate() {
            if index == 0 {
                self.word(false).push_str(part);
            } else {
                let letter = part.starts_with(|c: char| c.is_ascii_alphabetic() || "(\"'/{$@%".contains(c));
                let inside = index > 1 || !before.chars().all(|c| c == '`');
                let stays =
                    !short || !letter || before.is_empty() || !inside || index + 1 == count && part.starts_with('`');
                self.words.push(Word { text: part.to_owned().into(), plain: false, stays, breaks: None });
            }
            before = part;
        }
        self.open = true;
    }
}

/// Leaves out what opens and does not close, or the other way round: the text was cut.
fn pairs(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_mark =
        |piece: &Piece| matches!(piece, Piece::Open(_) | Piece::Close(_) | Piece::LinkOpen | Piece::LinkClose(_));
    if !pieces.iter().any(is_mark) {
        return joined(pieces.into_iter());
    }
    let mut keep = vec![true; pieces.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(_) | Piece::LinkOpen => {
                open.push(index);
                keep[index] = false;
            }
            Piece::Close(_) | Piece::LinkClose(_) => {
                let of_link = matches!(piece, Piece::LinkClose(_));
                keep[index] = match open.pop() {
                    Some(start) if (pieces[start] == Piece::LinkOpen) == of_link => {
                        // A link without text has no place to click.
                        let kept = start + 1 < index;
                        keep[start] = kept;
                        kept
                    }
                    _ => false,
                };
            }
            _ => {}
        }
    }
    joined(pieces.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(piece, _)| piece))
}

/// Pieces with the text of neighbours in one.
fn joined(pieces: impl Iterator<Item = Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (_, Piece::Text(text)) if text.is_empty() => {}
            (Some(Piece::Text(last)), Piece::Text(text)) => last.push_str(&text),
            (_, piece) => out.push(piece),
        }
    }
    out
}

/// Makes links of the addresses in texts: rustdoc warns of bare ones.
fn addresses(pieces: Vec<Piece>) -> Vec<Piece> {
    if !pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("://"))) {
        return pieces;
    }
    let mut out: Vec<Piece> = Vec::new();
    let mut in_link = false;
    for piece in pieces {
        match piece {
            Piece::Text(text) if !in_link => {
                let (mut from, mut at) = (0, 0);
                while let Some(found) = text.get(at..).and_then(|rest| rest.find("http")) {
                    at += found;
                    match text.get(at..).and_then(bare_address) {
                        Some(length) => {
                            out.push(Piece::Text(text.get(from..at).unwrap_or_default().to_owned()));
                            out.push(Piece::Address(text.get(at..at + length).unwrap_or_default().to_owned()));
                            at += length;
                            from = at;
                        }
                        None => at += "http".len(),
                    }
                }
                out.push(Piece::Text(text.get(from..).unwrap_or_default().to_owned()));
            }
            Piece::LinkClose(url) => {
                in_link = false;
                // A link that shows its address is written as that.
                let shown = match out.as_slice() {
                    [.., Piece::LinkOpen, Piece::Text(text)] => bare_address(text) == Some(text.len()) && *text == url,
                    _ => false,
                };
                if shown {
                    out.truncate(out.len() - 2);
                    out.push(Piece::Address(url));
                } else {
                    out.push(Piece::LinkClose(url));
                }
            }
            piece => {
                in_link |= piece == Piece::LinkOpen;
                out.push(piece);
            }
        }
    }
    joined(out.into_iter())
}

/// Leaves out the marks of emphasis that would not be read as those, or as others, where they are written. Inside of a word, as in
/// `4*16*2`, they are stars.
fn emphasis(pieces: Vec<Piece>) -> Vec<Piece> {
    if !pieces.iter().any(|piece| matches!(piece, Piece::Open(_))) {
        return pieces;
    }
    let mut written = vec![Written::Mark; pieces.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(_) => open.push(index),
            Piece::Close(_) => {
                let Some(start) = open.pop() else { continue };
                let outside =
                    |index: Option<usize>, last| index.and_then(|index| edge(pieces.get(index)?, last)).unwrap_or(' ');
                let inside = |index, last| pieces.get(index).and_then(|piece| edge(piece, last)).unwrap_or(' ');
                let fits = is_edge(outside(start.checked_sub(1), true), inside(start + 1, false))
                    && is_edge(outside(Some(index + 1), false), inside(index - 1, true));
                let is_inner = [outside(start.checked_sub(1), true), outside(Some(index + 1), false)]
                    .iter()
                    .all(|c| !c.is_whitespace());
                let how = match (fits, is_inner) {
                    (true, _) => Written::Mark,
                    (false, true) => Written::Stars,
                    (false, false) => Written::Nothing,
                };
                (written[start], written[index]) = (how, how);
            }
            _ => {}
        }
    }
    joined(pieces.into_iter().zip(written).filter_map(|(piece, how)| match (how, piece) {
        (Written::Nothing, _) => None,
        (Written::Stars, Piece::Open(mark) | Piece::Close(mark)) => Some(Piece::Text(mark.to_owned())),
        (_, piece) => Some(piece),
    }))
}

/// What becomes of a mark of emphasis.
#[derive(Clone, Copy)]
enum Written {
    Mark,
    Stars,
    Nothing,
}

/// Whether a mark between these two can only open, or on the other side only close.
fn is_edge(outside: char, inside: char) -> bool {
    if outside == '*' || inside == '*' || inside.is_whitespace() {
        return false;
    }
    let simple = inside.is_alphanumeric() || inside.is_ascii_punctuation();
    simple && (outside.is_whitespace() || (outside.is_ascii_punctuation() && inside.is_alphanumeric()))
}

/// The first or the last character of a piece as it is written; a text's star is one too.
fn edge(piece: &Piece, last: bool) -> Option<char> {
    match piece {
        Piece::Text(text) if last => text.chars().next_back(),
        Piece::Text(text) => text.chars().next(),
        Piece::Code(_) => Some('`'),
        Piece::Open(_) | Piece::Close(_) => Some('*'),
        Piece::LinkOpen => Some('['),
        Piece::LinkClose(_) => Some(')'),
        Piece::Address(_) => Some(if last { '>' } else { '<' }),
        Piece::Break | Piece::HardBreak => Some(' '),
    }
}

/// What Markdown gives no meaning inside of a line.
pub(super) fn is_unmarked(byte: u8) -> bool {
    matches!(
        byte,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b',' | b'.' | b'(' | b')' | b'"' | b'\'' | b'/' | b':' | b';' | b'?' | b'%'
        | b'-' | b'=' | b'+' | b'$' | b'@' | b'{' | b'}'
    )
}
