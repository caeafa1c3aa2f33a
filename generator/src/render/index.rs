//! `API.md`: a line for every method, for people who review what changed.

use crate::diagnostic::Diagnostics;
use crate::model::{Crate, Next, Operation, Outcome, Paging};
use crate::text::markdown::{cell, code, prose};

/// The index of the crate.
pub(crate) fn index(model: &Crate) -> String {
    let total: usize = model.resources.iter().map(|resource| resource.operations.len()).sum();
    let mut text = format!(
        "# API\n\nEvery method of the client, {total} in {} resources. Written by `cargo xtask generate`; do not edit.\n",
        model.resources.len()
    );
    for resource in &model.resources {
        text.push_str(&format!(
            "\n## {}\n\n{}\n\n| method | gives | optional | request | permission | |\n|---|---|---|---|---|---|\n",
            code(&format!("client.{}()", resource.module)),
            resource.doc
        ));
        for operation in &resource.operations {
            let plain = |name: &str| name.trim_start_matches("r#").to_owned();
            let (required, optional): (Vec<_>, Vec<_>) = operation.arguments.iter().partition(|own| own.required);
            let mut arguments: Vec<String> = required.iter().map(|own| plain(&own.name)).collect();
            arguments.extend(operation.body.as_ref().map(|body| format!("body: {body}")));
            let optional: Vec<String> = optional.iter().map(|own| code(&plain(&own.name))).collect();
            let permissions: Vec<String> = operation.permissions.iter().map(|p| code(p)).collect();
            let badges = [("beta", operation.beta), ("deprecated", operation.deprecated)];
            let badges: Vec<&str> = badges.into_iter().filter(|(_, on)| *on).map(|(badge, _)| badge).collect();
            text.push_str(&format!(
                "| {} | {} | {} | {} | {} | {} |\n",
                cell(&code(&format!("{}({})", operation.method, arguments.join(", ")))),
                cell(&gives(operation)),
                cell(&optional.join(", ")),
                cell(&code(&format!("{} {}", operation.http_method, operation.path))),
                cell(&permissions.join(", ")),
                badges.join(", "),
            ));
        }
        let waits = resource.operations.iter().flat_map(|operation| {
            operation.waiters.iter().map(|waiter| format!("{} (asks {})", code(&waiter.name), code(&operation.method)))
        });
        let waits: Vec<String> = waits.collect();
        if !waits.is_empty() {
            text.push_str(&format!("\nWaits: {}.\n", waits.join(", ")));
        }
        let workflows: Vec<String> = resource.workflows.iter().map(|name| code(name)).collect();
        if !workflows.is_empty() {
            text.push_str(&format!("\nWorkflows, of several requests: {}.\n", workflows.join(", ")));
        }
    }
    text
}

/// What a call gives, and of a list how it is paged.
fn gives(operation: &Operation) -> String {
    let pages = match operation.paging.as_ref().map(|Paging { next, .. }| next) {
        Some(Next::Cursor { cursor }) => format!(", pages by {}", code(cursor)),
        Some(Next::Offset { offset, .. }) => format!(", pages by {}", code(offset)),
        Some(Next::Whole) | None => String::new(),
    };
    match &operation.outcome {
        Outcome::Nothing => "–".to_owned(),
        Outcome::Text => code("String"),
        Outcome::Result(ty) | Outcome::Bare(ty) => format!("{}{pages}", code(&ty.to_string())),
        Outcome::List(ty) | Outcome::BareList(ty) => format!("every {}{pages}", code(&ty.to_string())),
    }
}

/// What a provisional run left out, or named for itself.
pub(crate) fn settled(settled: &Diagnostics) -> String {
    if settled.0.is_empty() {
        return String::new();
    }
    let mut text =
        "\n## Provisional\n\nWhat would have stopped, and was settled by the generator for this run.\n\n".to_owned();
    text.push_str("| place | what it is |\n|---|---|\n");
    for finding in &settled.0 {
        text.push_str(&format!("| {} | {} |\n", cell(&code(&finding.pointer)), cell(&prose(&finding.message))));
    }
    text
}
