//! Two jobs that know nothing of each other → both results, one of them from another thread.

use crate::diagnostic::Diagnostic;

/// Runs both at the same time.
///
/// # Errors
///
/// `thread`: the other one panicked, which is a defect of the generator.
pub(crate) fn both<A: Send, B>(
    other: impl FnOnce() -> A + Send,
    own: impl FnOnce() -> B,
) -> Result<(A, B), Diagnostic> {
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let own = own();
        let stopped = |_| Diagnostic::error("thread", "", "a thread of the generator stopped: please report it");
        Ok((other.join().map_err(stopped)?, own))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_results_come_back_and_a_panic_is_a_finding() {
        assert_eq!(both(|| 1, || "two"), Ok((1, "two")));
        let finding = both(|| panic!("for the test"), || 2).unwrap_err();
        assert_eq!(finding.code, "thread");
    }
}
