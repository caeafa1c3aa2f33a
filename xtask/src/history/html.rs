//! Steps → one page that needs nothing else: the steps, and the life of everything, with search and filters.

use clickhouse_cloud_generator::diff::Class;

use super::Step;
use super::life::{Life, What, lives};
use super::markdown::summary;
use crate::diff::{class_slug, escape, integrity, sentence};
use crate::inventory::{Counts, Inventory};

const STYLE: &str = concat!(include_str!("../diff/formats/html/page.css"), include_str!("page.css"));
const SCRIPT: &str = concat!(include_str!("../diff/formats/html/filters.js"), include_str!("page.js"));

/// The page.
#[must_use]
pub fn html(steps: &[Step]) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>The history of the API</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; script-src '{}'; \
         base-uri 'none'; form-action 'none'\">\n<style>{STYLE}</style>\n</head>\n<body>\n<header><h1>The history of the API</h1>\
         <p class=\"sides\">{} documents</p></header>\n<main>\n<h2>Documents</h2>\n",
        integrity(STYLE),
        integrity(SCRIPT),
        steps.len(),
    );
    for step in steps.iter().rev() {
        document(step, &mut out);
    }
    filters(steps, &mut out);
    out.push_str("<table id=\"lives\">\n<thead><tr><th>What</th><th>Name</th><th>Since</th><th>Until</th><th>What happened</th></tr></thead>\n<tbody>\n");
    for ((what, name), life) in lives(steps) {
        row(steps, what, &name, &life, &mut out);
    }
    out.push_str("</tbody>\n</table>\n<p id=\"nothing\" hidden>Nothing meets these filters.</p>\n</main>\n");
    out.push_str(&format!("<script>{SCRIPT}</script>\n</body>\n</html>\n"));
    out
}

/// A document: how much it has, and every change but those of documentation.
fn document(step: &Step, out: &mut String) {
    let Counts { operations, schemas, .. } = Inventory::new(&step.entry.document).counts();
    let day = step.entry.day.as_deref().unwrap_or("day unknown");
    out.push_str(&format!(
        "<details class=\"step\">\n<summary><b>{}</b> <small>{day}, {operations} operations, {schemas} schemas</small></summary>\n\
         <p>sha256 <code>{}</code></p>\n",
        escape(&step.entry.name),
        escape(&step.entry.sha256),
    ));
    if let Some(report) = &step.report {
        out.push_str(&format!("<p>{}</p>\n<ul>\n", escape(&summary(report))));
        for change in report.changes.iter().filter(|change| change.class() > Class::Documentation) {
            let class = class_slug(change.class());
            out.push_str(&format!("<li class=\"change {class}\"><code>{}</code></li>\n", escape(&sentence(change))));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</details>\n");
}

fn filters(steps: &[Step], out: &mut String) {
    out.push_str(
        "<h2>Lives</h2>\n<form id=\"filters\">\n<input type=\"search\" name=\"text\" placeholder=\"Search names and changes …\" \
         aria-label=\"Search\">\n<select name=\"what\" aria-label=\"what\"><option value=\"\">Everything</option>",
    );
    for what in [What::Operation, What::Schema, What::Property] {
        out.push_str(&format!("<option>{}</option>", what.word()));
    }
    out.push_str(
        "</select>\n<select name=\"state\" aria-label=\"state\"><option value=\"\">There or gone</option>\
         <option value=\"there\">There today</option><option value=\"gone\">Gone</option></select>\n\
         <select name=\"step\" aria-label=\"document\"><option value=\"\">In any document</option>",
    );
    for (index, step) in steps.iter().enumerate() {
        out.push_str(&format!(
            "<option value=\"{index}\">Came, changed or went in {}</option>",
            escape(&step.entry.name)
        ));
    }
    out.push_str("</select>\n<button type=\"reset\">Reset</button>\n<output></output>\n</form>\n");
}

fn row(steps: &[Step], what: What, name: &str, life: &Life, out: &mut String) {
    let (Some(first), Some(last)) = (life.there.first(), life.there.last()) else { return };
    let called = |index: usize| steps.get(index).map(|step| escape(short(&step.entry.name))).unwrap_or_default();
    let is_there = last + 1 == steps.len();
    let mut touched: Vec<usize> = life.events.iter().map(|(index, _)| *index).collect();
    touched.push(*first);
    if !is_there {
        touched.push(last + 1);
    }
    let touched: Vec<String> = touched.iter().map(ToString::to_string).collect();
    let prefix = format!("{name}: ");
    let events = life.events.iter().map(|(index, event)| {
        format!("<li>{}: {}</li>", called(*index), escape(event.strip_prefix(&prefix).unwrap_or(event)))
    });
    let events: String = events.collect();
    let events = if events.is_empty() { String::new() } else { format!("<ul>{events}</ul>") };
    out.push_str(&format!(
        "<tr data-what=\"{}\" data-state=\"{}\" data-steps=\"{}\"><td>{}</td><td><code>{}</code></td><td>{}</td><td>{}</td><td>{events}</td></tr>\n",
        what.word(),
        if is_there { "there" } else { "gone" },
        touched.join(" "),
        what.word(),
        escape(name),
        called(*first),
        if is_there { String::new() } else { called(*last) },
    ));
}

/// The version of a package, or the whole name.
fn short(name: &str) -> &str {
    name.rsplit_once('@').map_or(name, |(_, version)| version)
}
