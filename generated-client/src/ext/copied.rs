//! Whether what a workflow copies was read whole.

use crate::runtime::{RawResponse, Warning, WarningKind};

/// The first place below these members of a result that is not as specified. A value or member that this version does not know
/// is copied as it is.
pub(super) fn lost<'a, T>(response: &'a RawResponse<T>, members: &[&str]) -> Option<&'a Warning> {
    response.warnings.iter().find(|warning| {
        let path = warning.path().strip_prefix("/result/").unwrap_or_default();
        let is_harmless = matches!(warning.kind(), WarningKind::UnknownValue | WarningKind::UnknownField);
        !is_harmless && members.contains(&path.split('/').next().unwrap_or_default())
    })
}
