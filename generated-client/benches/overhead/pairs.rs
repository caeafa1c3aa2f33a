//! Two ways to do the same into how they compare, run in turn.

use std::time::{Duration, Instant};

/// How often each side runs.
pub(crate) struct Pairs {
    pub(crate) runs: usize,
}

impl Pairs {
    /// Begins a table whose second side is the one named.
    pub(crate) fn heading(&self, other: &str) {
        println!(
            "\n| {} pairs | client, shortest | median | {other}, shortest | median | ratio of shortest | of medians |",
            self.runs
        );
        println!("|---|---:|---:|---:|---:|---:|---:|");
    }

    /// Runs A B, B A, A B, …: that the second of a pair finds warmer caches hits both sides as often.
    pub(crate) fn print(&self, name: &str, ours: &dyn Fn(), other: &dyn Fn()) {
        let (mut our_times, mut other_times) = (Vec::with_capacity(self.runs), Vec::with_capacity(self.runs));
        for run in 0..self.runs + self.runs / 10 {
            let (our_time, other_time) = if run % 2 == 0 {
                let first = time(ours);
                (first, time(other))
            } else {
                let first = time(other);
                (time(ours), first)
            };
            // The first tenth warms up.
            if run >= self.runs / 10 {
                our_times.push(our_time);
                other_times.push(other_time);
            }
        }
        let (ours, other) = (Summary::of(our_times), Summary::of(other_times));
        println!(
            "| {name} | {:.1} µs | {:.1} µs | {:.1} µs | {:.1} µs | {:.3} | {:.3} |",
            ours.shortest,
            ours.median,
            other.shortest,
            other.median,
            ours.shortest / other.shortest,
            ours.median / other.median
        );
    }
}

fn time(run: &dyn Fn()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// In microseconds.
struct Summary {
    shortest: f64,
    median: f64,
}

impl Summary {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |index: usize| times.get(index).map_or(0.0, |time| time.as_secs_f64() * 1e6);
        Self { shortest: at(0), median: at(times.len() / 2) }
    }
}
