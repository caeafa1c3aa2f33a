//! A tag → a resource: module, feature and handle.

use super::types::Context;
use super::{docs, names};
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::Resource;

/// Policy's resource for a tag. A tag that policy does not know is an error, because a name that ships is there to stay;
/// where the document is not the committed one, the words of the tag do.
pub(super) fn resource(cx: &mut Context<'_>, tag: &str, pointer: &str, severity: Severity) -> Resource {
    let policy = cx.policy;
    if let Some(resource) = policy.resources.get(tag) {
        return resource.clone();
    }
    let words = if tag.is_empty() { "untagged" } else { tag };
    let (module, plural) = (names::resource(words), names::snake(words));
    let singular = names::singular(&plural).replace("Item", "_item");
    let message = if tag.is_empty() {
        "the operation has no tag, and so no resource".to_owned()
    } else {
        format!("the tag `{tag}` has no resource")
    };
    let mut finding = Diagnostic::error("unknown-tag", pointer, message)
        .help("choose the module, and add its feature to generated-client/Cargo.toml")
        .subject("resources", tag, "");
    finding.severity = severity;
    cx.findings.push(finding);
    Resource {
        module,
        handle: None,
        singular,
        plural,
        drop: Vec::new(),
        doc: format!("The tag {}.", docs::code(tag)),
        workflows: Vec::new(),
    }
}
