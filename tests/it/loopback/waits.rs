//! Every wait that the policy declares: its goal, its dead ends, its deadline, and what it lets pass.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clickhouse_cloud::{Client, Error, ErrorKind, RetryPolicy};
use clickhouse_cloud_tests::read;
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{GET_SERVICE, client, once};

type Waiting = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

/// A wait: where the policy has it, the path that it asks, and how it is begun with a deadline.
struct Row {
    operation: &'static str,
    name: &'static str,
    path: &'static str,
    begin: fn(&Client, Duration) -> Waiting,
}

/// `operation, path, resource.method(arguments);`: a row that asks every millisecond.
macro_rules! rows {
    ($($operation:literal, $path:literal, $resource:ident.$name:ident($($argument:literal),*);)*) => {
        &[$(Row {
            operation: $operation,
            name: stringify!($name),
            path: $path,
            begin: |client, deadline| {
                let wait = client.$resource().$name($($argument),*).interval(Duration::from_millis(1)).deadline(deadline);
                Box::pin(async move { wait.await.map(drop) })
            },
        }),*]
    };
}

const ROWS: &[Row] = rows! {
    "instanceGet", "/v1/organizations/o/services/s", services.wait_until_running("o", "s");
    "instanceGet", "/v1/organizations/o/services/s", services.wait_until_idle_or_running("o", "s");
    "instanceGet", "/v1/organizations/o/services/s", services.wait_until_stopped("o", "s");
    "instanceGet", "/v1/organizations/o/services/s", services.wait_until_gone("o", "s");
    "postgresServiceGet", "/v1/organizations/o/postgres/p", postgres.wait_until_running("o", "p");
    "postgresServiceGet", "/v1/organizations/o/postgres/p", postgres.wait_until_stopped("o", "p");
    "postgresServiceGet", "/v1/organizations/o/postgres/p", postgres.wait_until_gone("o", "p");
    "clickPipeGet", "/v1/organizations/o/services/s/clickpipes/c", clickpipes.wait_until_running("o", "s", "c");
    "clickPipeGet", "/v1/organizations/o/services/s/clickpipes/c", clickpipes.wait_until_stopped("o", "s", "c");
    "clickPipeGet", "/v1/organizations/o/services/s/clickpipes/c", clickpipes.wait_until_gone("o", "s", "c");
    "clickPipeReversePrivateEndpointGet", "/v1/organizations/o/services/s/clickpipesReversePrivateEndpoints/e",
        clickpipes.wait_until_reverse_private_endpoint_ready("o", "s", "e");
    "backupGet", "/v1/organizations/o/services/s/backups/b", backups.wait_until_done("o", "s", "b");
    "snapshotGet", "/v1/organizations/o/services/s/snapshots/n", snapshots.wait_until_done("o", "s", "n");
    "udfGet", "/v1/organizations/o/udfs/f", udfs.wait_until_ready("o", "f");
    "udfAttachmentGet", "/v1/organizations/o/udfs/f/attachments/s", udfs.wait_until_deployed("o", "f", "s");
    "udfAttachmentGet", "/v1/organizations/o/udfs/f/attachments/s", udfs.wait_until_detached("o", "f", "s");
    "organizationByocInfrastructureGet", "/v1/organizations/o/byocInfrastructure/i",
        organizations.wait_until_byoc_infrastructure_ready("o", "i");
};

/// Longer than any wait here takes.
const LONG: Duration = Duration::from_secs(10);
/// What no version of the client knows: not reached, and not hopeless either.
const PENDING: &str = "a-state-of-tomorrow";

/// What the policy says about a wait.
struct Declared {
    member: String,
    reached: Vec<String>,
    hopeless: Vec<String>,
    gone: bool,
}

fn declared() -> Vec<(String, Declared)> {
    let policy: Value = serde_yaml::from_str(&read("generator/policy.yaml")).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().map(|all| all.iter().map(text).collect()).unwrap_or_default();
    let waits = policy["waiters"].as_array().unwrap().iter().map(|wait| {
        let (reached, hopeless) = (list(&wait["reached"]), list(&wait["hopeless"]));
        let declared = Declared { member: text(&wait["state"]), reached, hopeless, gone: wait["gone"] == true };
        (format!("{} {}", text(&wait["operation"]), text(&wait["name"])), declared)
    });
    waits.collect()
}

/// A server, and a client of it that sends every request once: what passes is then the affair of the wait.
struct World {
    server: Server,
    client: Client,
}

fn world() -> World {
    let server = Server::start();
    World { client: once(&server), server }
}

impl Row {
    fn declared(&self) -> Declared {
        let name = format!("{} {}", self.operation, self.name);
        declared().into_iter().find(|(declared, _)| *declared == name).unwrap().1
    }

    /// Waits while the server gives these answers: the outcome, and how often it was asked.
    async fn wait(&self, world: &World, answers: Vec<Answer>, deadline: Duration) -> (Result<(), Error>, usize) {
        world.server.reset();
        world.server.on(&format!("GET {}", self.path), answers);
        let outcome = (self.begin)(&world.client, deadline).await;
        (outcome, world.server.lines().len())
    }
}

impl Declared {
    fn state(&self, state: &str) -> Answer {
        Answer::result(&json!({"id": "x", self.member.as_str(): state}))
    }
}

fn gone() -> Answer {
    Answer::error(404, "NOT_FOUND: gone")
}

#[test]
fn every_wait_of_the_policy_is_in_the_table() {
    let names: Vec<_> = ROWS.iter().map(|row| format!("{} {}", row.operation, row.name)).collect();
    assert_eq!(declared().into_iter().map(|(name, _)| name).collect::<Vec<_>>(), names);
}

#[tokio::test]
async fn each_wait_reaches_each_of_its_goals() {
    let world = world();
    for row in ROWS {
        let wait = row.declared();
        let goals = wait.reached.iter().map(|state| wait.state(state)).chain(wait.gone.then(gone));
        let mut count = 0;
        for goal in goals {
            let (outcome, polls) = row.wait(&world, vec![wait.state(PENDING), wait.state(PENDING), goal], LONG).await;
            assert!(outcome.is_ok(), "{} {}: {outcome:?}", row.operation, row.name);
            assert_eq!(polls, 3, "{} {}", row.operation, row.name);
            count += 1;
        }
        assert!(count > 0, "{} {} has a goal", row.operation, row.name);
    }
}

#[tokio::test]
async fn each_wait_fails_at_once_in_each_state_from_which_there_is_no_way() {
    let world = world();
    for row in ROWS {
        let wait = row.declared();
        for state in &wait.hopeless {
            let (outcome, polls) = row.wait(&world, vec![wait.state(PENDING), wait.state(state)], LONG).await;
            let error = outcome.unwrap_err();
            assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some(state.as_str())), "{error}");
            assert_eq!((error.operation().unwrap().id, polls), (row.operation, 2));
            assert!(error.to_string().contains(state.as_str()) && error.path() == Some(row.path), "{error}");
        }
    }
}

/// All at once: each takes its whole second.
#[tokio::test]
async fn each_wait_ends_at_its_deadline_with_what_it_saw_last() {
    let (World { server, client }, deadline) = (world(), Duration::from_secs(1));
    let waits = ROWS.iter().map(|row| {
        server.on(&format!("GET {}", row.path), [row.declared().state(PENDING)]);
        let (wait, began) = ((row.begin)(&client, deadline), Instant::now());
        (row, tokio::spawn(async move { (wait.await, began.elapsed()) }))
    });
    for (row, wait) in waits.collect::<Vec<_>>() {
        let (outcome, elapsed) = wait.await.unwrap();
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some(PENDING)), "{error}");
        assert_eq!(error.path(), Some(row.path), "which of all is it?");
        assert!((deadline / 2..3 * deadline).contains(&elapsed), "{} {}: {elapsed:?}", row.operation, row.name);
    }
}

#[tokio::test]
async fn each_wait_lets_errors_pass_that_pass() {
    let world = world();
    for row in ROWS {
        let wait = row.declared();
        let goal = wait.reached.first().map_or_else(gone, |state| wait.state(state));
        let slow_down = Answer::error(429, "slow down").header("x-ratelimit-reset", "0.01");
        let answers = vec![slow_down, Answer::error(503, "busy"), Answer::close(), goal];
        let (outcome, polls) = row.wait(&world, answers, LONG).await;
        assert!(outcome.is_ok() && polls == 4, "{} {}: {outcome:?}", row.operation, row.name);
    }
}

#[tokio::test]
async fn each_wait_ends_with_an_error_that_does_not_pass() {
    let world = world();
    for row in ROWS {
        let (outcome, polls) =
            row.wait(&world, vec![row.declared().state(PENDING), Answer::error(403, "no")], LONG).await;
        assert!(outcome.unwrap_err().is_forbidden() && polls == 2, "{} {}", row.operation, row.name);
        if !row.declared().gone {
            assert!(row.wait(&world, vec![gone()], LONG).await.0.unwrap_err().is_not_found());
        }
    }
}

#[tokio::test]
async fn a_deadline_that_ends_among_errors_has_the_last_of_them_as_its_source() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy")]);
    let wait = once(&server).services().wait_until_running("o", "s").interval(Duration::from_millis(5));
    let error = wait.deadline(Duration::from_millis(300)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Waiter);
    assert!(error.last_seen().unwrap().contains("503"), "{error}");
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(source.status().unwrap().as_u16(), 503);
}

#[tokio::test]
async fn a_question_without_an_answer_does_not_hold_a_wait_beyond_its_deadline() {
    let silence = Answer::error(503, "").delay(LONG / 3);
    let starting = Answer::result(&json!({"state": "starting"}));
    for (answers, seen) in [(vec![starting, silence.clone()], "starting"), (vec![silence], "nothing")] {
        let server = Server::start();
        server.on(GET_SERVICE, answers);
        let (wait, began) = (client(&server).services().wait_until_running("o", "s"), Instant::now());
        let wait = wait.interval(Duration::from_millis(1)).deadline(Duration::from_millis(500));
        let error = wait.await.unwrap_err();
        assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some(seen)), "{error}");
        assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    }
}

#[tokio::test]
async fn a_wait_tells_its_progress() {
    let server = Server::start();
    let state = |state: &str| Answer::result(&json!({"id": "s", "state": state}));
    server.on(GET_SERVICE, [state("provisioning"), Answer::error(503, "busy"), state("starting"), state("running")]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&seen);
    let wait = once(&server).services().wait_until_running("o", "s").interval(Duration::from_millis(1));
    let service =
        wait.on_progress(move |progress| tell.lock().unwrap().push(format!("{} {}", progress.polls, progress.seen)));
    assert_eq!(service.await.unwrap().id, "s");
    let seen = seen.lock().unwrap();
    assert_eq!((seen[0].as_str(), seen[2].as_str(), seen.len()), ("1 provisioning", "3 starting", 3));
    assert!(seen[1].starts_with("2 ") && seen[1].contains("503"), "{seen:?}");
}

/// The retries of the client are within one question; the wait goes on after them.
#[tokio::test]
async fn retries_of_the_client_are_part_of_one_question() {
    let server = Server::start();
    let busy = std::iter::repeat_n(Answer::error(503, "busy"), 5);
    server.on(GET_SERVICE, busy.chain([Answer::result(&json!({"id": "s", "state": "running"}))]));
    let polls = Arc::new(Mutex::new(0));
    let tell = Arc::clone(&polls);
    let retry = RetryPolicy::default().max_attempts(3).base(Duration::ZERO);
    let client = super::settings(&server).retry(retry).build().unwrap();
    let wait = client.services().wait_until_running("o", "s").interval(Duration::from_millis(1));
    wait.on_progress(move |progress| *tell.lock().unwrap() = progress.polls).await.unwrap();
    assert_eq!((*polls.lock().unwrap(), server.lines().len()), (1, 6));
}
