//! Runs independent jobs on several threads: all threads of the generator start here.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::Diagnostic;

/// Runs two jobs at the same time: `other` on a new thread, `own` on this one.
///
/// # Errors
///
/// `thread`: `other` panicked, which is a defect of the generator.
pub(crate) fn join<A: Send, B>(
    other: impl FnOnce() -> A + Send,
    own: impl FnOnce() -> B,
) -> Result<(A, B), Diagnostic> {
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let own = own();
        Ok((other.join().map_err(|_| stopped())?, own))
    })
}

/// Runs the work on every item, on as many threads as the machine has: each takes the next item when it is done with one. The
/// results are in the order of the items.
///
/// # Errors
///
/// `thread`, as above.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Result<Vec<R>, Diagnostic> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let mut done = std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for helper in helpers {
            done.extend(helper.join().map_err(|_| stopped())?);
        }
        Ok(done)
    })?;
    done.sort_unstable_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

/// Frees what nobody needs any more, on a thread that nobody waits for: large trees take milliseconds.
pub(crate) fn discard<T: Send + 'static>(value: T) {
    // Where no thread can start, the value is freed here.
    drop(std::thread::Builder::new().spawn(move || drop(value)));
}

fn stopped() -> Diagnostic {
    Diagnostic::error("thread", "", "a thread of the generator stopped: please report it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_results_come_back_and_a_panic_is_a_finding() {
        assert_eq!(join(|| 1, || "two"), Ok((1, "two")));
        let finding = join(|| panic!("for the test"), || 2).unwrap_err();
        assert_eq!(finding.code, "thread");
    }

    #[test]
    fn each_result_has_the_place_of_its_item() {
        let items: Vec<usize> = (0..1000).collect();
        let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
        assert_eq!(map(&items, |item| item * 2), Ok(doubled));
        assert_eq!(map(&[], |item: &usize| *item), Ok(Vec::new()));
    }
}
