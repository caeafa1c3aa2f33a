//! A generated file → what is in its documentation that must not be there. Reads tokens: shares nothing with the generator's scan.

use clickhouse_cloud_generator::Files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

/// The word in the links of payloads, so that they are told from the generator's own.
pub(super) const FOREIGN: &str = "zz";

/// What rustdoc reads Markdown with, apart from smart punctuation, which changes no structure.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// The text of every documentation in a file, or why it is no Rust.
pub(super) fn docs(text: &str) -> Result<Vec<String>, String> {
    syn::parse_file(text).map_err(|error| format!("no Rust: {error}"))?;
    let tokens: TokenStream = text.parse().map_err(|error| format!("no tokens: {error}"))?;
    let mut docs = Vec::new();
    collect(tokens, &mut docs);
    Ok(docs)
}

fn collect(tokens: TokenStream, docs: &mut Vec<String>) {
    let mut lines: Vec<String> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let mut inner = group.stream().into_iter();
                if let (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(_)), Some(TokenTree::Literal(text)), None) =
                    (inner.next(), inner.next(), inner.next(), inner.next())
                    && name == "doc"
                {
                    let text =
                        syn::parse_str::<syn::LitStr>(&text.to_string()).map(|text| text.value()).unwrap_or_default();
                    lines.push(text.strip_prefix(' ').unwrap_or(&text).to_owned());
                    continue;
                }
                docs.extend((!lines.is_empty()).then(|| lines.join("\n")));
                lines.clear();
                collect(group.stream(), docs);
            }
            TokenTree::Punct(mark) if matches!(mark.as_char(), '#' | '!') => {}
            _ => {
                docs.extend((!lines.is_empty()).then(|| lines.join("\n")));
                lines.clear();
            }
        }
    }
    docs.extend((!lines.is_empty()).then(|| lines.join("\n")));
}

/// What a documentation must not hold.
pub(super) fn defects(doc: &str) -> Vec<String> {
    let mut found = Vec::new();
    for options in [options(), options() | Options::ENABLE_SMART_PUNCTUATION, Options::empty()] {
        let mut broken = Vec::new();
        let mut example: Option<String> = None;
        let mut keep = |link: BrokenLink<'_>| {
            broken.push(link.reference.to_string());
            None::<(CowStr<'_>, CowStr<'_>)>
        };
        for event in Parser::new_with_broken_link_callback(doc, options, Some(&mut keep)) {
            match event {
                Event::Html(text) | Event::InlineHtml(text) => found.push(format!("HTML: {text}")),
                Event::Start(Tag::Image { dest_url, .. }) => found.push(format!("an image: {dest_url}")),
                Event::Start(Tag::FootnoteDefinition(_) | Tag::Strikethrough) => found.push("a mark".to_owned()),
                Event::FootnoteReference(_) | Event::TaskListMarker(_) => found.push("a mark".to_owned()),
                Event::Start(Tag::Link { dest_url, .. }) if dest_url.contains(':') => {
                    let known =
                        ["http://", "https://", "crate::", "operations::", "super::", "Self::", "Client::", "Call::"];
                    if &*dest_url == "crate::zz"
                        || !known.iter().any(|known| dest_url.to_lowercase().starts_with(&known.to_lowercase()))
                    {
                        found.push(format!("a link: {dest_url}"));
                    }
                }
                Event::Start(Tag::CodeBlock(kind)) => match kind {
                    CodeBlockKind::Fenced(info) if matches!(&*info, "text" | "json" | "sql" | "bash" | "html") => {}
                    CodeBlockKind::Fenced(info) if &*info == "no_run" => example = Some(String::new()),
                    other => found.push(format!("code: {other:?}")),
                },
                Event::Text(text) => example.iter_mut().for_each(|example| example.push_str(&text)),
                Event::End(TagEnd::CodeBlock) => {
                    found.extend(example.take().and_then(|example| foreign_code(&example)));
                }
                _ => {}
            }
        }
        found.extend(
            broken
                .into_iter()
                .filter(|link| link.trim_start_matches(['`', '^']).starts_with(FOREIGN))
                .map(|link| format!("a link: {link}")),
        );
    }
    found
}

/// What an example has beside calls of the client, values of its types, and prints.
fn foreign_code(example: &str) -> Option<String> {
    let code: String = example.lines().map(|line| line.strip_prefix("# ").unwrap_or(line).to_owned() + "\n").collect();
    let tokens: TokenStream = match code.parse() {
        Ok(tokens) => tokens,
        Err(error) => return Some(format!("an example that is not Rust: {error}\n{example}")),
    };
    let is_own = code.contains("async fn example(client: Client") && only_own(tokens);
    (!is_own).then(|| format!("an example with foreign code:\n{example}"))
}

fn only_own(tokens: TokenStream) -> bool {
    const WORDS: [&str; 8] = ["fn", "example", "Ok", "use", "for", "in", "let", "async"];
    let mut before = (String::new(), String::new());
    for token in tokens {
        let own = match &token {
            TokenTree::Group(group) => {
                let is_call = group.delimiter() == Delimiter::Parenthesis && !before.1.is_empty();
                let named = before.1.starts_with(|first: char| first.is_alphabetic());
                let called = [".", ":", "!", "fn"].contains(&before.0.as_str()) || WORDS.contains(&before.1.as_str());
                if (is_call && named && !called) || !only_own(group.stream()) {
                    return false;
                }
                String::new()
            }
            other => other.to_string(),
        };
        let is_path = before.1 == ":" && before.0 == ":";
        if (own == "!" && before.1 != "println") || ["unsafe", "mod", "extern", "macro_rules"].contains(&own.as_str()) {
            return false;
        }
        if is_path && ["fs", "process", "env", "net", "ptr", "mem"].contains(&own.as_str()) {
            return false;
        }
        before = (std::mem::take(&mut before.1), own);
    }
    true
}

/// All that is wrong in the files.
pub(super) fn all(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        match docs(text) {
            Ok(docs) => {
                for doc in docs {
                    found.extend(defects(&doc).into_iter().map(|defect| format!("{path}: {defect}\n{doc}")));
                }
            }
            Err(error) => found.push(format!("{path}: {error}")),
        }
    }
    found
}

#[test]
fn an_example_with_foreign_code_is_seen() {
    let example =
        |line: &str| format!("# async fn example(client: Client) -> Result<(), Error> {{\n{line}\n# Ok(()) }}\n");
    let own = "let a = client.things().get(\"a\", Type::new([T::B], 1)).await?;\nprintln!(\"{a:?}\");";
    assert_eq!(foreign_code(&example(own)), None);
    for line in [
        "x();",
        "std::fs::write(a, b);",
        "include!(\"x\");",
        "println!(\"{}\", x());",
        "unsafe {}",
        "let a = y(1);",
        "{",
    ] {
        assert!(foreign_code(&example(line)).is_some(), "{line}");
    }
    assert!(foreign_code("client.things();").is_some());
}

/// What a reader of Markdown sees, without spaces; what nobody sees is written out.
pub(super) fn shown(markdown: &str, is_ours: bool) -> String {
    let options = if is_ours { options() } else { Options::ENABLE_TABLES };
    let mut text = String::new();
    let mut links = Vec::new();
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        let underscore = markdown[range].starts_with('_');
        match event {
            Event::Text(more) | Event::Code(more) => text.push_str(&more),
            Event::Html(more) | Event::InlineHtml(more) if !["<br>", "<br/>", "<br />"].contains(&more.trim()) => {
                text.push_str(&more)
            }
            // A name like `__this__` keeps its lines.
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) if underscore => text.push('_'),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) if underscore => text.push_str("__"),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_word =
                    link_type == LinkType::Inline && !dest_url.is_empty() && !dest_url.contains(['/', '#', '.', ':']);
                text.push_str(if is_word && !is_ours { "[" } else { "" });
                links.push((is_word, dest_url));
            }
            Event::End(TagEnd::Link) => match links.pop().filter(|_| !is_ours) {
                Some((true, word)) => text.push_str(&format!("]({word})")),
                Some((false, url)) => {
                    if let Some((_, id)) = url.strip_prefix("#tag/").and_then(|url| url.split_once("/operation/")) {
                        text.push_str(&format!("(operation{id})"));
                    }
                }
                None => {}
            },
            _ => {}
        }
    }
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    // A star is a mark, or one that is seen where it could be none: the tables of `markdown` say when.
    let visible = text.chars().filter(|c| !c.is_whitespace() && *c != '*');
    // A space in a text, and written out in code.
    visible
        .map(|c| if hidden(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect::<String>()
        .replace("\\u{2028}", "")
}
