//! A body that may have several media types: each but the best makes an operation of its own, which every stage behind this one
//! takes for what it is. Adding a media type to a document then only adds a method.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::media::word;
use crate::ir::{Api, Operation};

/// Adds them, after what a call gives is known.
pub fn run(api: &mut Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    let others: Vec<Operation> = api.operations.values().flat_map(of).collect();
    for other in others {
        if let Some(known) = api.operations.get(&other.id) {
            let message = format!("`{}`, which sends another body, would be called as {} is", other.id, known.pointer);
            findings.push(Diagnostic::error("duplicate-operation-id", &other.pointer, message));
        } else {
            api.operations.insert(other.id.clone(), other);
        }
    }
    findings
}

fn of(operation: &Operation) -> impl Iterator<Item = Operation> {
    operation.others.iter().map(|body| Operation {
        id: format!("{}@{}", operation.id, word(&body.media_type)),
        body: Some(body.clone()),
        others: Vec::new(),
        ..operation.clone()
    })
}
