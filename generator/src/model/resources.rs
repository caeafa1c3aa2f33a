//! A tag → a resource: module, feature and handle.

use super::names;
use super::types::{Context, yaml_key};
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
        let plural = names::snake(words);
        let singular = names::singular(&plural).replace("Item", "_item");
        let mut finding = Diagnostic::error("unknown-tag", pointer, format!("the tag `{tag}` has no resource")).help(format!(
            "name it in generator/policy.yaml:\nresources:\n  {}:\n    module: {plural}\n    singular: {singular}\n    \
             plural: {plural}\n    doc: …",
            yaml_key(tag)
        ));
        finding.severity = severity;
        self.findings.push(finding);
        Resource {
            module: plural.clone(),
            handle: None,
            singular,
            plural,
            drop: Vec::new(),
            doc: format!("The tag `{tag}`."),
            workflows: Vec::new(),
        }
    }
}
