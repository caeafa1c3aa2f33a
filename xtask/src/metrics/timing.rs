//! Turns things to be timed into how long each took, all of them in one interleaved run.

use std::time::Duration;

use anyhow::Result;

/// How long the same thing took, several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing(Vec<Duration>);

impl Timing {
    /// From times in any order.
    #[must_use]
    pub fn new(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The shortest time: the one with the least of other programs in it.
    #[must_use]
    pub fn shortest(&self) -> Duration {
        self.0.first().copied().unwrap_or_default()
    }

    /// The middle one; of an even number the later of the two, so that noise is not made smaller.
    #[must_use]
    pub fn median(&self) -> Duration {
        self.0.get(self.0.len() / 2).copied().unwrap_or_default()
    }
}

/// Times A B C, A B C, … instead of A A, B B, C C: what else the machine does meanwhile hits all of them.
///
/// # Errors
///
/// The first one of `time`.
pub fn interleaved<T>(
    subjects: &[T],
    runs: usize,
    mut time: impl FnMut(&T) -> Result<Duration>,
) -> Result<Vec<Timing>> {
    let mut times = vec![Vec::with_capacity(runs); subjects.len()];
    for _ in 0..runs {
        for (subject, times) in subjects.iter().zip(&mut times) {
            times.push(time(subject)?);
        }
    }
    Ok(times.into_iter().map(Timing::new).collect())
}
