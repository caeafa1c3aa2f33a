//! Text of the document → Markdown that says the same, and holds nothing but what is on our list.
//!
//! The document is untrusted, and rustdoc runs code blocks and passes HTML on. So its text is parsed as rustdoc would, and
//! written again from what was read: paragraphs, headings, lists, quotes, tables, code that is not Rust, emphasis, code spans and
//! `http` links. Everything else is text, and what would be read as markup is escaped.
//!
//! The extensions of rustdoc that are not on the list (footnotes, strikethrough, tasks, smart punctuation) are off when we read,
//! so that their marks are text too, and are escaped when we write.

mod escape;
mod inline;
mod plain;
mod wrap;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

pub(crate) use escape::code;
use escape::visible;
use inline::{Inline, Piece, settled, words};
use wrap::{one_line, wrap};

use crate::text::markdown::longest_run;

/// Columns of a line of documentation, without indentation and slashes.
const WIDTH: usize = 110;

/// How many quotes, lists and items are in each other. What is deeper is written without its marks.
const DEPTH: usize = 12;

/// The languages that a block of code may name; rustdoc takes none of them for Rust.
pub(crate) const LANGUAGES: &[&str] = &[
    "bash",
    "console",
    "go",
    "html",
    "http",
    "java",
    "javascript",
    "js",
    "json",
    "python",
    "sh",
    "shell",
    "sql",
    "text",
    "toml",
    "typescript",
    "xml",
    "yaml",
];

/// A description as Markdown.
pub(crate) fn markdown(text: &str) -> String {
    if let Some(words) = plain::words(text) {
        return wrap(&words, WIDTH).join("\n");
    }
    let mut writer = Writer::new(text);
    writer.write();
    // Two blocks of a list without empty lines had to be parted: such a list has empty lines everywhere.
    if writer.parted {
        let text = writer.lines.join("\n");
        writer = Writer::new(&text);
        writer.write();
        return writer.lines.join("\n");
    }
    writer.lines.join("\n")
}

/// The first line of a text, for a place that has one line.
pub(crate) fn line(text: &str) -> String {
    let mut pieces = first(text);
    if let Some(end) = pieces.iter().position(|piece| matches!(piece, Piece::Break | Piece::HardBreak)) {
        pieces.truncate(end);
    }
    one_line(&words(&settled(pieces), inline::Place::Paragraph))
}

/// The first sentence of a documentation that was written here, in a line.
pub(crate) fn brief(doc: &str) -> String {
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    if let Some(words) = plain::sentence(paragraph) {
        return one_line(&words);
    }
    one_line(&words(&settled(inline::sentence(first(paragraph))), inline::Place::Paragraph))
}

/// What stands in the first block that has text.
fn first(text: &str) -> Vec<Piece> {
    plain::pieces(text).unwrap_or_else(|| parsed(text))
}

fn parsed(text: &str) -> Vec<Piece> {
    let mut inline = Inline::default();
    let mut code = false;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            _ if code => {}
            event => {
                let ends = match inline.event(event, text.get(range).unwrap_or_default()) {
                    Ok(()) => inline.ended,
                    Err(_) => true,
                };
                if ends && inline.has_text() {
                    break;
                }
                inline.ended = false;
            }
        }
    }
    std::mem::take(&mut inline.pieces)
}

/// What may stand beside what without an empty line depends on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Text,
    Heading,
    Code,
    Table,
    Quote,
    /// With its marker, and whether it may follow a text without an empty line.
    List(char, bool),
    Item,
}

/// A container, and what the last block in it is.
#[derive(Debug)]
struct Level {
    kind: Container,
    last: Option<Block>,
}

#[derive(Debug)]
enum Container {
    Root,
    Quote,
    List {
        marker: char,
        number: Option<u64>,
        begins: bool,
        loose: bool,
    },
    /// The marker, until a line has it; then as many spaces.
    Item {
        marker: Option<String>,
        width: usize,
    },
}

struct Writer<'a> {
    source: &'a str,
    lines: Vec<String>,
    levels: Vec<Level>,
    /// Containers inside of the deepest one that is written.
    flat: usize,
    inline: Inline,
    code: Option<(String, String)>,
    /// The alignments, and the cells of the row.
    table: Vec<Alignment>,
    row: Vec<String>,
    rows: Vec<String>,
    parted: bool,
}

impl<'a> Writer<'a> {
    fn new(source: &'a str) -> Self {
        let levels = vec![Level { kind: Container::Root, last: None }];
        Self {
            source,
            lines: Vec::new(),
            levels,
            flat: 0,
            inline: Inline::default(),
            code: None,
            table: Vec::new(),
            row: Vec::new(),
            rows: Vec::new(),
            parted: false,
        }
    }

    fn write(&mut self) {
        if let Some(pieces) = plain::pieces(self.source) {
            self.inline.pieces = pieces;
            self.flush();
            return;
        }
        for (event, range) in Parser::new_ext(self.source, Options::ENABLE_TABLES).into_offset_iter() {
            if let (Some((_, text)), Event::Text(more)) = (&mut self.code, &event) {
                text.push_str(more);
                continue;
            }
            match self.inline.event(event, self.source.get(range.clone()).unwrap_or_default()) {
                Ok(()) if self.inline.ended => {
                    self.inline.ended = false;
                    // A cell is one line.
                    if self.table.is_empty() { self.flush() } else { self.inline.pieces.push(Piece::Break) }
                }
                Ok(()) => {}
                Err(Event::Start(tag)) => self.start(tag, range.start),
                Err(Event::End(tag)) => self.end(tag),
                Err(_) => {}
            }
        }
        self.flush();
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        if !matches!(tag, Tag::TableCell) {
            self.flush();
        }
        match tag {
            Tag::Paragraph => {
                if self.flat == 0
                    && let [
                        ..,
                        Level { kind: Container::List { loose, .. }, .. },
                        Level { kind: Container::Item { .. }, .. },
                    ] = self.levels.as_mut_slice()
                {
                    *loose = true;
                }
            }
            Tag::BlockQuote(_) => self.open(|_| Container::Quote),
            Tag::List(number) => self.open(|writer| writer.list(number, at)),
            Tag::Item => self.open(Self::item),
            Tag::CodeBlock(kind) => {
                let info = match &kind {
                    CodeBlockKind::Fenced(info) => info.trim(),
                    CodeBlockKind::Indented => "",
                };
                let language = LANGUAGES.iter().find(|language| info.eq_ignore_ascii_case(language));
                self.code = Some(((*language.unwrap_or(&"text")).to_owned(), String::new()));
            }
            Tag::Table(alignments) => self.table = alignments,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let text = one_line(&words(&settled(self.inline.take()), inline::Place::Heading));
                if !text.is_empty() {
                    let marks = "#".repeat(level as usize);
                    self.block(Block::Heading, [format!("{marks} {text}")]);
                }
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.flush();
                if self.flat > 0 { self.flat -= 1 } else { drop(self.levels.pop()) }
            }
            TagEnd::CodeBlock => {
                let Some((language, text)) = self.code.take() else { return };
                let text = visible(&text);
                let fence = "`".repeat(longest_run(&text).max(2) + 1);
                let lines = text.lines().map(|line| line.trim_end().to_owned());
                let lines = std::iter::once(format!("{fence}{language}")).chain(lines).chain([fence.clone()]);
                self.block(Block::Code, lines);
            }
            TagEnd::TableCell => {
                let cell = one_line(&words(&settled(self.inline.take()), inline::Place::Cell));
                self.row.push(cell);
            }
            TagEnd::TableHead => {
                self.end_row();
                let marks = self.table.iter().map(|alignment| match alignment {
                    Alignment::None => "---|",
                    Alignment::Left => ":--|",
                    Alignment::Center => ":-:|",
                    Alignment::Right => "--:|",
                });
                self.rows.push(format!("|{}", marks.collect::<String>()));
            }
            TagEnd::TableRow => self.end_row(),
            TagEnd::Table => {
                self.table.clear();
                let rows = std::mem::take(&mut self.rows);
                self.block(Block::Table, rows);
            }
            _ => self.flush(),
        }
    }

    fn end_row(&mut self) {
        let cells: Vec<String> = self.row.drain(..).map(|cell| format!(" {cell} |")).collect();
        self.rows.push(format!("|{}", cells.concat()));
    }

    /// Opens a container, unless it would be too deep.
    fn open(&mut self, kind: impl FnOnce(&mut Self) -> Container) {
        if self.flat > 0 || self.levels.len() > DEPTH {
            self.flat += 1;
            return;
        }
        let kind = kind(self);
        self.levels.push(Level { kind, last: None });
    }

    /// A list with the marker that its first item has in the source; with another one where it would join the list before it.
    fn list(&mut self, number: Option<u64>, at: usize) -> Container {
        let source = self.source.get(at..).unwrap_or_default().trim_start();
        let mark = source.trim_start_matches(|c: char| c.is_ascii_digit()).chars().next();
        let (usual, other) = if number.is_some() { ('.', ')') } else { ('-', '*') };
        let mut marker = mark.filter(|mark| *mark == other || (*mark == '+' && number.is_none())).unwrap_or(usual);
        if let Some(Level { last: Some(Block::List(before, _)), .. }) = self.levels.last()
            && *before == marker
        {
            marker = if marker == usual { other } else { usual };
        }
        Container::List { marker, number, begins: number.is_none_or(|number| number == 1), loose: false }
    }

    fn item(&mut self) -> Container {
        let marker = match self.levels.last_mut() {
            Some(Level { kind: Container::List { marker, number: Some(number), .. }, .. }) => {
                let text = format!("{number}{marker} ");
                // A number has nine digits at most.
                *number = (*number + 1).min(999_999_999);
                text
            }
            Some(Level { kind: Container::List { marker, .. }, .. }) => format!("{marker} "),
            _ => "- ".to_owned(),
        };
        Container::Item { width: marker.len(), marker: Some(marker) }
    }

    /// Writes what was collected as a paragraph.
    fn flush(&mut self) {
        let pieces = settled(self.inline.take());
        let words = words(&pieces, inline::Place::Paragraph);
        if words.is_empty() {
            return;
        }
        let indent: usize = self.levels.iter().map(Level::width).sum();
        let lines = wrap(&words, WIDTH.saturating_sub(indent).max(WIDTH / 2));
        self.block(Block::Text, lines);
    }

    fn block(&mut self, block: Block, lines: impl IntoIterator<Item = String>) {
        self.part(block);
        for mut line in lines {
            let prefix: String = self.levels.iter_mut().map(Level::prefix).collect();
            line.insert_str(0, &prefix);
            line.truncate(line.trim_end().len());
            self.lines.push(line);
        }
    }

    /// The empty line before a block, where it needs one; it belongs to the innermost container that has a block already.
    fn part(&mut self, block: Block) {
        let blocks: Vec<Block> = self.levels.iter().skip(1).map(Level::block).chain([block]).collect();
        let shared = self.levels.iter().rposition(|level| level.last.is_some());
        if let Some(index) = shared
            && let Some(next) = blocks.get(index).copied()
            && self.is_parted(index, next)
        {
            let prefix: String = self.levels.iter_mut().take(index + 1).map(Level::prefix).collect();
            self.lines.push(prefix.trim_end().to_owned());
        }
        for (level, block) in self.levels.iter_mut().zip(blocks) {
            level.last = Some(block);
        }
    }

    fn is_parted(&mut self, index: usize, next: Block) -> bool {
        let Some(last) = self.levels.get(index).and_then(|level| level.last) else { return false };
        let list = if index == 0 { None } else { self.levels.get(index - 1) };
        match (self.levels.get(index).map(|level| &level.kind), list.map(|level| &level.kind)) {
            (Some(Container::List { loose, .. }), _) => *loose,
            (Some(Container::Item { .. }), Some(Container::List { loose: false, .. })) => {
                let absorbs = matches!(last, Block::Text | Block::Quote | Block::List(..) | Block::Table);
                let parted = match next {
                    Block::Text | Block::Table => absorbs,
                    Block::List(_, begins) => !begins || matches!(last, Block::List(..)),
                    Block::Heading | Block::Code | Block::Quote | Block::Item => last == next && next == Block::Quote,
                };
                self.parted |= parted;
                parted
            }
            _ => true,
        }
    }
}

impl Level {
    fn block(&self) -> Block {
        match self.kind {
            Container::Root | Container::Quote => Block::Quote,
            Container::List { marker, begins, .. } => Block::List(marker, begins),
            Container::Item { .. } => Block::Item,
        }
    }

    fn width(&self) -> usize {
        match self.kind {
            Container::Root | Container::List { .. } => 0,
            Container::Quote => 2,
            Container::Item { width, .. } => width,
        }
    }

    /// What a line begins with in this container.
    fn prefix(&mut self) -> String {
        match &mut self.kind {
            Container::Root | Container::List { .. } => String::new(),
            Container::Quote => "> ".to_owned(),
            Container::Item { marker, width } => marker.take().unwrap_or_else(|| " ".repeat(*width)),
        }
    }
}

#[cfg(test)]
mod tests;
