//! What goes into the compiler, and the form of what comes out.

use std::collections::BTreeMap;

/// Generated files: path relative to `generated-client/` → contents.
pub type Files = BTreeMap<String, String>;

/// What the compiler reads.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The OpenAPI document, JSON or YAML.
    pub spec: &'a str,
    /// The overlay, YAML; empty for none.
    pub overlay: &'a str,
    /// The policy, YAML; empty for none.
    pub policy: &'a str,
    /// The names that are released, as [`Output`](crate::Output) has them; empty for none.
    pub lock: &'a str,
    /// Whether an overlay action or a policy entry that does not apply is an error (the committed spec) or listed (another one).
    pub strict: bool,
}
