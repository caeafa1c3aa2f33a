//! Turns a view into one page that needs nothing else: no request leaves it, and its filters work offline.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clickhouse_cloud_generator::diff::{Change, Class, Kind, Level, Verdict};
use clickhouse_cloud_generator::text::visible_lines;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::diff::item::Item;
use crate::diff::layout::entry::{Line, Said};
use crate::diff::layout::fold::{Entry, entries};
use crate::diff::layout::words::{count, direction, level, one_line, upper_first, what};
use crate::diff::uncompiled::{self, NEXT, findings, rust_words, side};
use crate::diff::view::{CLASSES, View, class_slug, class_words, rank};

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = concat!(include_str!("html/filters.js"), include_str!("html/page.js"));
/// How much of a value is shown, in characters; the documents have the rest.
const VALUE: usize = 4_000;

/// Prints the page.
pub(crate) fn html(view: &View<'_>) -> String {
    let title = format!("API diff: {} → {}", view.old.name, view.new.name);
    let title = escape(&title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; script-src '{}'; \
         base-uri 'none'; form-action 'none'\">\n<style>{STYLE}</style>\n</head>\n<body>\n",
        integrity(STYLE),
        integrity(SCRIPT),
    );
    head(view, &mut out);
    filters(view, &mut out);
    out.push_str("<main>\n");
    unknown(view, &mut out);
    let causes = causes(view);
    let open = entries(view, view.open());
    for class in CLASSES {
        let own: Vec<&Entry<'_>> = open.iter().filter(|entry| entry.class() == class).collect();
        section(view, &upper_first(class_words(class)), class_slug(class), &own, &causes, &mut out);
    }
    let approved = entries(view, view.approved());
    section(view, "Approved", "approved", &Vec::from_iter(&approved), &causes, &mut out);
    rust(view, &mut out);
    glossary(view, &mut out);
    out.push_str("<p id=\"nothing\" hidden>No change meets these filters.</p>\n</main>\n");
    out.push_str(&format!("<script>{SCRIPT}</script>\n</body>\n</html>\n"));
    out
}

/// The hash by which the policy of the page allows the one style and the one script that it has, and no other.
pub(crate) fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn head(view: &View<'_>, out: &mut String) {
    let (old, new) = (escape(&view.old.name), escape(&view.new.name));
    let rust_class = match view.report.rust.as_ref().map(|rust| rust.level) {
        None | Some(Level::Major) => Class::Breaking,
        Some(Level::Minor) => Class::Compatible,
        Some(Level::Patch) => Class::Documentation,
    };
    let wire = match view.wire() {
        Some(wire) => format!("<b class=\"badge {}\">{}</b>", class_slug(wire), class_words(wire)),
        None => "<b class=\"badge documentation\">unchanged</b>".to_owned(),
    };
    let hidden =
        if view.hidden == 0 { String::new() } else { format!(", {} left out by --only and --ignore", view.hidden) };
    out.push_str(&format!(
        "<header>\n<h1>API diff</h1>\n<p class=\"sides\"><code>{old}</code> → <code>{new}</code></p>\n\
         <p class=\"verdict\">Wire {wire} Rust <b class=\"badge {}\">{}</b> <span>{}{hidden}</span></p>\n</header>\n",
        class_slug(rust_class),
        rust_words(view),
        count(view.items.len(), "change"),
    ));
}

fn filters(view: &View<'_>, out: &mut String) {
    out.push_str("<form id=\"filters\">\n<input type=\"search\" name=\"text\" placeholder=\"Search places, values, operations …\" aria-label=\"Search\">\n<fieldset>\n");
    for (class, number) in view.counts().into_iter().filter(|(_, number)| *number > 0) {
        let (slug, words) = (class_slug(class), class_words(class));
        out.push_str(&format!(
            "<label class=\"{slug}\"><input type=\"checkbox\" name=\"class\" value=\"{slug}\" checked> {words} <small>{number}</small></label>\n"
        ));
    }
    out.push_str("</fieldset>\n");
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &view.items {
        *kinds.entry(item.change.kind).or_default() += 1;
        for tag in &item.change.tags {
            *tags.entry(tag).or_default() += 1;
        }
    }
    let kinds = kinds.into_iter().map(|(kind, number)| (kind.slug(), format!("{} ({number})", kind.title())));
    select("kind", "Every kind", kinds, out);
    let tags = tags.into_iter().map(|(tag, number)| (tag, format!("{tag} ({number})")));
    select("tag", "Every tag", tags, out);
    out.push_str("<button type=\"reset\">Reset</button>\n<output></output>\n</form>\n");
}

fn select<'a>(name: &str, all: &str, options: impl Iterator<Item = (&'a str, String)>, out: &mut String) {
    out.push_str(&format!("<select name=\"{name}\" aria-label=\"{name}\"><option value=\"\">{all}</option>"));
    for (value, words) in options {
        out.push_str(&format!("<option value=\"{}\">{}</option>", escape(value), escape(&words)));
    }
    out.push_str("</select>\n");
}

/// Fingerprint → what it does to Rust callers.
fn causes<'a>(view: &View<'a>) -> BTreeMap<&'a str, Vec<String>> {
    let mut causes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in view.report.rust.iter().flat_map(|rust| &rust.changes) {
        for cause in &change.causes {
            let words = format!("{}: {} {}", level(change.level), change.path, change.kind.replace('-', " "));
            causes.entry(cause).or_default().push(words);
        }
    }
    causes
}

fn section(
    view: &View<'_>,
    title: &str,
    slug: &str,
    entries: &[&Entry<'_>],
    causes: &BTreeMap<&str, Vec<String>>,
    out: &mut String,
) {
    if entries.is_empty() {
        return;
    }
    let open = if matches!(slug, "breaking" | "potential") { " open" } else { "" };
    out.push_str(&format!(
        "<details class=\"section {slug}\"{open}>\n<summary><h2>{title} <small>{}</small></h2></summary>\n",
        entries.len()
    ));
    let resources: BTreeSet<(u8, &str)> =
        entries.iter().map(|entry| (rank(entry.resource()), entry.resource())).collect();
    for (_, resource) in resources {
        out.push_str(&format!("<div class=\"group\"><h3>{}</h3>\n", escape(resource)));
        for entry in entries.iter().filter(|entry| entry.resource() == resource) {
            row(view, entry, causes, out);
        }
        out.push_str("</div>\n");
    }
    out.push_str("</details>\n");
}

fn row(view: &View<'_>, entry: &Entry<'_>, causes: &BTreeMap<&str, Vec<String>>, out: &mut String) {
    let Line { place, said, .. } = entry.line();
    let said = said.into_iter().map(|Said { what, detail }| {
        let detail = if detail.is_empty() { detail } else { format!(" <span>{}</span>", escape(&detail)) };
        format!("<em>{}</em>{detail}", escape(&what))
    });
    let directions: BTreeSet<&str> = entry.items.iter().map(|item| direction(item.change)).collect();
    let directions = directions.into_iter().filter(|direction| !direction.is_empty());
    let directions: String = directions.map(|direction| format!("<small>{direction}</small>")).collect();
    let each = |of: fn(&Item<'_>) -> Vec<String>| {
        entry.items.iter().flat_map(|item| of(item)).collect::<BTreeSet<String>>().into_iter().collect::<Vec<_>>()
    };
    out.push_str(&format!(
        "<details class=\"change {}\" data-class=\"{}\" data-kind=\"{}\" data-tags=\"{}\">\n\
         <summary><code>{}</code> {} {directions}</summary>\n<dl>\n",
        class_slug(entry.class()),
        each(|item| vec![class_slug(item.class).to_owned()]).join("\n"),
        each(|item| vec![item.change.kind.slug().to_owned()]).join("\n"),
        escape(&each(|item| item.change.tags.clone()).join("\n")),
        escape(&place),
        said.collect::<Vec<_>>().join(" "),
    ));
    for Item { change, .. } in &entry.items {
        value("Before", change.before.as_ref(), out);
        value("After", change.after.as_ref(), out);
        sites(change, out);
    }
    let operations = each(|item| item.change.operations.clone());
    if !operations.is_empty() {
        let operations: Vec<String> = operations.iter().map(|id| operation(view, id)).collect();
        term("Operations", &operations.join("<br>"), out);
    }
    let fingerprints = each(|item| vec![item.change.fingerprint()]);
    let effects: BTreeSet<&String> =
        fingerprints.iter().filter_map(|fingerprint| causes.get(fingerprint.as_str())).flatten().collect();
    if !effects.is_empty() {
        let effects: Vec<String> = effects.into_iter().map(|effect| escape(effect)).collect();
        term("Rust", &effects.join("<br>"), out);
    }
    for approval in entry.items.iter().filter_map(|item| item.approval) {
        let expires = approval.expires.as_ref().map(|day| format!(" (until {day})")).unwrap_or_default();
        term("Approved", &escape(&format!("{}{expires}", approval.reason)), out);
    }
    for fingerprint in fingerprints {
        term("Fingerprint", &format!("<code>{}</code>", escape(&fingerprint)), out);
    }
    out.push_str("</dl>\n</details>\n");
}

fn operation(view: &View<'_>, id: &str) -> String {
    let method = view.report.methods.get(id).map(|method| format!(" <small>{}</small>", escape(&method.to_string())));
    format!("<code>{}</code>{}", escape(id), method.unwrap_or_default())
}

fn sites(change: &Change, out: &mut String) {
    for (title, site) in [("Old", &change.old), ("New", &change.new)] {
        if let Some(site) = site {
            let line = site.line.map(|line| format!(", line {line}")).unwrap_or_default();
            term(title, &format!("<code>{}</code>{line}", escape(&site.pointer)), out);
        }
    }
}

fn value(title: &str, value: Option<&Value>, out: &mut String) {
    let Some(value) = value else { return };
    let text = match value {
        Value::String(text) => text.clone(),
        value => serde_json::to_string_pretty(value).unwrap_or_default(),
    };
    let cut: String = text.chars().take(VALUE).collect();
    let more = if cut.len() < text.len() {
        format!("\n… and {} characters more", text.chars().count() - VALUE)
    } else {
        String::new()
    };
    term(title, &format!("<pre>{}{more}</pre>", escape(&cut)), out);
}

fn term(title: &str, html: &str, out: &mut String) {
    out.push_str(&format!("<dt>{title}</dt><dd>{html}</dd>\n"));
}

fn rust(view: &View<'_>, out: &mut String) {
    let has_any = |rust: &&Verdict| !(rust.changes.is_empty() && rust.renames.is_empty());
    let Some(rust) = view.report.rust.as_ref().filter(has_any) else { return };
    out.push_str(&format!(
        "<details class=\"rust\">\n<summary><h2>Rust <small>{}</small></h2></summary>\n<table>\n\
         <tr><th>Level</th><th>What</th><th>Path</th><th>Before</th><th>After</th></tr>\n",
        rust.changes.len()
    ));
    for change in &rust.changes {
        let code = |text: &Option<String>| {
            text.as_ref().map(|text| format!("<code>{}</code>", escape(&one_line(text, 400)))).unwrap_or_default()
        };
        out.push_str(&format!(
            "<tr><td>{}</td><td>{}</td><td><code>{}</code></td><td>{}</td><td>{}</td></tr>\n",
            level(change.level),
            escape(&change.kind.replace('-', " ")),
            escape(&change.path),
            code(&change.before),
            code(&change.after),
        ));
    }
    out.push_str("</table>\n");
    for rename in &rust.renames {
        out.push_str(&format!(
            "<p>Perhaps renamed: {} <code>{}</code> → <code>{}</code> ({:.0} % alike)</p>\n<pre>{}</pre>\n",
            escape(&rename.what.replace('-', " ")),
            escape(&rename.old),
            escape(&rename.new),
            rename.similarity * 100.0,
            escape(&rename.policy),
        ));
    }
    out.push_str("</details>\n");
}

/// Why there is no verdict about Rust: every error, with the entry that settles it.
fn unknown(view: &View<'_>, out: &mut String) {
    for uncompiled in &view.report.uncompiled {
        out.push_str(&format!(
            "<details class=\"rust\" open>\n<summary><h2>Rust: unknown <small>{}</small></h2></summary>\n\
             <p><code>{}</code>: {}. {NEXT}</p>\n",
            uncompiled.errors.0.len(),
            escape(&side(view, uncompiled).name),
            uncompiled::what(uncompiled),
        ));
        for finding in findings(view, uncompiled, usize::MAX).0 {
            out.push_str(&format!("<pre>{}</pre>\n", escape(&finding)));
        }
        out.push_str("</details>\n");
    }
}

/// What the kinds on the page mean.
fn glossary(view: &View<'_>, out: &mut String) {
    let kinds: BTreeSet<Kind> = view.items.iter().map(|item| item.change.kind).collect();
    if kinds.is_empty() {
        return;
    }
    out.push_str("<details class=\"kinds\">\n<summary><h2>What the kinds mean</h2></summary>\n<dl>\n");
    for kind in kinds {
        term(&escape(&what(kind)), &escape(kind.explanation()), out);
    }
    out.push_str("</dl>\n</details>\n");
}

/// A text as HTML, inside an element or a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible_lines(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            character => escaped.push(character),
        }
    }
    escaped
}
