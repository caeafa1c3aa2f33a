//! The rate limiter: no window ever has too many, everyone comes in turn, who leaves is forgotten.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use super::server::{Server, key};
use crate::runtime::RateLimiter;

/// Whether more than `requests` of these times lie in any window of that length.
fn exceeds<T: Copy + std::ops::Sub<T, Output = Duration>>(times: &[T], requests: usize, window: Duration) -> bool {
    times.windows(requests + 1).any(|times| times[requests] - times[0] < window)
}

#[tokio::test(start_paused = true)]
async fn no_window_has_more_than_the_limit() {
    let (limiter, times) = (RateLimiter::default(), Arc::new(Mutex::new(Vec::new())));
    let began = Instant::now();
    let calls: Vec<_> = (0..40)
        .map(|index| {
            let (limiter, times) = (limiter.clone(), times.clone());
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(index * 37)).await;
                limiter.acquire().await;
                times.lock().unwrap().push(Instant::now());
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    let times = times.lock().unwrap().clone();
    assert_eq!(times.len(), 40);
    assert!(!exceeds(&times, 10, Duration::from_secs(10)));
    assert!(began.elapsed() < Duration::from_secs(34), "no slower than it must be: {:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn calls_come_in_turn() {
    let (limiter, order) = (RateLimiter::new(1, Duration::from_secs(1)), Arc::new(Mutex::new(Vec::new())));
    let mut calls = Vec::new();
    for index in 0..8 {
        let (limiter, order) = (limiter.clone(), order.clone());
        calls.push(tokio::spawn(async move {
            limiter.acquire().await;
            order.lock().unwrap().push(index);
        }));
        tokio::task::yield_now().await;
    }
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), [0, 1, 2, 3, 4, 5, 6, 7]);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_leaves_no_trace() {
    let limiter = RateLimiter::new(2, Duration::from_secs(10));
    limiter.acquire().await;
    limiter.acquire().await;
    for _ in 0..20 {
        assert!(tokio::time::timeout(Duration::from_millis(10), limiter.acquire()).await.is_err());
    }
    let began = Instant::now();
    limiter.acquire().await;
    assert!(began.elapsed() < Duration::from_millis(10_600), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_everyone_and_is_never_shortened() {
    let limiter = RateLimiter::new(10, Duration::from_secs(10));
    let began = Instant::now();
    limiter.pause(Duration::from_secs(5));
    limiter.pause(Duration::from_secs(1));
    let waiting = tokio::spawn({
        let limiter = limiter.clone();
        async move { limiter.acquire().await }
    });
    tokio::time::sleep(Duration::from_secs(4)).await;
    limiter.pause(Duration::from_secs(3));
    waiting.await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 7, "a pause holds those who wait already");
}

#[tokio::test]
async fn forty_calls_of_clones_keep_the_limit_on_the_wire() {
    let window = Duration::from_millis(200);
    let server = Server::start(vec![key()]).await;
    let client = server.settings().rate_limiter(RateLimiter::new(10, window)).build().unwrap();
    let calls: Vec<_> = (0..40).map(|id| tokio::spawn(client.clone().keys().get(id).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let mut times: Vec<_> = server.seen().iter().map(|seen| seen.at).collect();
    times.sort();
    assert_eq!(times.len(), 40);
    // A loaded machine delays what a request was counted for: the exact limit is shown in virtual time above.
    assert!(!exceeds(&times, 10, window - Duration::from_millis(50)));
}
