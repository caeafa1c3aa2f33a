//! Findings → the same with line and column in the texts that they are about.

use crate::diagnostic::{Diagnostic, Diagnostics, Input};
use crate::inputs::Inputs;
use crate::{overlay, policy, source};

/// Gives findings their places in the texts that they are about.
pub(crate) fn locate(findings: &mut Diagnostics, inputs: &Inputs<'_>) {
    let wanted = |finding: &&mut Diagnostic| finding.position.is_none() && !finding.pointer.is_empty();
    for finding in findings.0.iter_mut().filter(wanted).filter(|finding| finding.input == Input::Policy) {
        finding.position = policy::locate(inputs.policy, &finding.pointer);
    }
    for finding in findings.0.iter_mut().filter(wanted).filter(|finding| finding.input == Input::Overlay) {
        finding.position = overlay::locate(inputs.overlay, &finding.pointer);
    }
    // All at once: the text is read from the start for each call.
    let mut of_spec: Vec<&mut Diagnostic> =
        findings.0.iter_mut().filter(wanted).filter(|finding| finding.input == Input::Spec).collect();
    let pointers: Vec<&str> = of_spec.iter().map(|finding| finding.pointer.as_str()).collect();
    let positions = source::locate_all(inputs.spec, &pointers);
    for (finding, position) in of_spec.iter_mut().zip(positions) {
        finding.position = position;
    }
}
