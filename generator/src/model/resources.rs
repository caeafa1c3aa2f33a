//! A tag → a resource: module, feature and handle.

use super::types::{Context, yaml_key};
use super::{docs, names};
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::Resource;

impl Context<'_> {
    /// Policy's resource for a tag. A tag that policy does not know is an error, because a name that ships is there to stay;
    /// where the document is not the committed one, the words of the tag do.
    pub(super) fn resource(&mut self, tag: &str, pointer: &str, severity: Severity) -> Resource {
        let policy = self.policy;
        if let Some(resource) = policy.get("resources", &policy.resources, tag) {
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
        // What is no name is not proposed.
        let proposed = |name: &str| if names::is_identifier(name) { name.to_owned() } else { "…".to_owned() };
        let mut finding = Diagnostic::error("unknown-tag", pointer, message).help_lines(format!(
            "name it in generator/policy.yaml:\nresources:\n  {}:\n    module: {module}\n    singular: {}\n    \
             plural: {plural}\n    doc: …",
            yaml_key(tag),
            proposed(&singular),
            module = proposed(&module),
            plural = proposed(&plural),
        ));
        finding.severity = severity;
        self.findings.push(finding);
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
}
