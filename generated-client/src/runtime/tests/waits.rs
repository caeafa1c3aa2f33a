//! Waiting: for a state, for the end, and giving up. In virtual time, on the fake.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::sample::{ApiKey, GetKey};
use crate::runtime::fake::{Answer, Fake};
use crate::runtime::{Call, ErrorKind, Goal, Step, Wait};

const GOAL: Goal = Goal { reached: &["enabled"], hopeless: &["failed"] };

fn state(key: &ApiKey) -> Option<&str> {
    key.state.as_ref().map(AsRef::as_ref)
}

fn call(fake: &Fake) -> Call<GetKey> {
    fake.client().keys().get("k")
}

fn key(state: &str) -> Answer {
    Answer::json(&json!({"result": {"id": "k", "state": state}}))
}

#[tokio::test(start_paused = true)]
async fn a_state_is_reached() {
    let fake = Fake::new();
    fake.on::<GetKey>(key("starting")).on::<GetKey>(key("new")).on::<GetKey>(key("enabled"));
    let (began, seen) = (Instant::now(), Arc::new(Mutex::new(Vec::new())));
    let tell = seen.clone();
    let wait = Wait::until_state(call(&fake), state, GOAL)
        .on_progress(move |progress| tell.lock().unwrap().push((progress.polls, progress.seen.to_owned())));
    assert_eq!(wait.await.unwrap().id, "k");
    assert_eq!(began.elapsed(), Duration::from_secs(10));
    assert_eq!(*seen.lock().unwrap(), [(1, "starting".to_owned()), (2, "new".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn a_hopeless_state_ends_the_wait() {
    let fake = Fake::new();
    fake.on::<GetKey>(key("failed"));
    let error = Wait::until_state(call(&fake), state, GOAL).await.unwrap_err();
    assert_eq!((error.kind(), error.last_seen(), fake.sent().len()), (ErrorKind::Waiter, Some("failed"), 1));
    assert!(
        error.to_string().contains("gave up waiting: there is no way from this state; last seen: failed"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_deadline_is_kept() {
    let fake = Fake::new();
    fake.on::<GetKey>(key("starting"));
    let began = Instant::now();
    let error = Wait::until_state(call(&fake), state, GOAL).deadline(Duration::from_secs(12)).await.unwrap_err();
    assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some("starting")));
    assert!(began.elapsed() <= Duration::from_secs(12));
    assert_eq!(fake.sent().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn errors_that_pass_do_not_end_the_wait() {
    let fake = Fake::new();
    for _ in 0..5 {
        fake.on::<GetKey>(Answer::error(503, "busy"));
    }
    fake.on::<GetKey>(Answer::broken())
        .on::<GetKey>(Answer::error(429, "slow").header("retry-after", "3"))
        .on::<GetKey>(key("enabled"));
    assert_eq!(Wait::until_state(call(&fake), state, GOAL).await.unwrap().id, "k");
    assert_eq!(fake.sent().len(), 8);
    let fake = Fake::new();
    fake.on::<GetKey>(Answer::error(503, "busy"));
    let error = Wait::until_state(call(&fake), state, GOAL).deadline(Duration::from_secs(1)).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(error.kind() == ErrorKind::Waiter && source.contains("503 Service Unavailable: busy"), "{source}");
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_wait() {
    let fake = Fake::new();
    fake.on::<GetKey>(Answer::error(404, "gone"));
    assert!(Wait::until_state(call(&fake), state, GOAL).await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn something_is_gone() {
    let fake = Fake::new();
    fake.on::<GetKey>(key("terminating")).on::<GetKey>(Answer::error(404, "gone"));
    let goal = Goal { reached: &["terminated"], hopeless: &["enabled"] };
    Wait::until_gone(call(&fake), state, goal).await.unwrap();
    let fake = Fake::new();
    fake.on::<GetKey>(key("terminated"));
    Wait::until_gone(call(&fake), state, goal).await.unwrap();
    let fake = Fake::new();
    fake.on::<GetKey>(key("enabled"));
    assert_eq!(Wait::until_gone(call(&fake), state, goal).await.unwrap_err().last_seen(), Some("enabled"));
}

#[tokio::test(start_paused = true)]
async fn any_question_can_be_asked() {
    let fake = Fake::new();
    fake.on::<GetKey>(Answer::error(409, "not yet")).on::<GetKey>(key("enabled"));
    let wait = Wait::new(call(&fake), |answer| match answer {
        Err(error) if error.is_conflict() => Ok(Step::Pending("conflict".to_owned())),
        Err(error) => Err(error),
        Ok(key) => Ok(Step::Done(key.id.len())),
    });
    assert_eq!(wait.interval(Duration::from_millis(1)).await.unwrap(), 1);
}
