//! Calls, lists, waits and workflows without an async runtime, and what happens inside of one.

use std::thread;
use std::time::Duration;

use clickhouse_cloud::services::{Service, ServiceState};
use clickhouse_cloud::{Client, Error, ErrorKind, Goal, Wait, WaitOptions, block_on};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, client};

const KEYS: &str = "GET /v1/organizations/o/keys";

fn service(state: &str) -> Answer {
    Answer::result(&json!({"id": "s", "state": state}))
}

fn page(id: &str, next: Option<&str>) -> Answer {
    Answer::json(200, json!({"status": 200, "result": [{"id": id}], "nextCursor": next}))
}

fn state(service: &Service) -> Option<&str> {
    service.state.as_ref().map(ServiceState::as_str)
}

fn name(client: &Client) -> Result<String, Error> {
    client.services().get("o", "s").send_blocking().map(|service| service.id)
}

#[test]
fn calls_waits_and_workflows_need_no_runtime() {
    let server = Server::start();
    server.on(GET_SERVICE, ["running", "provisioning", "running", "idle", "starting", "running"].map(service));
    server.on("PATCH /v1/organizations/o/services/s/state", [service("running")]);
    let client = client(&server);
    let raw = client.services().get("o", "s").send_raw_blocking().unwrap();
    assert_eq!((raw.status.as_u16(), raw.value.id.as_str()), (200, "s"));

    let goal = Goal { reached: &["running"], hopeless: &[] };
    let wait = Wait::until_state(client.services().get("o", "s"), state, goal).interval(Duration::from_millis(1));
    assert_eq!(wait.send_blocking().unwrap().id, "s");

    let options = WaitOptions { interval: Duration::from_millis(1), ..WaitOptions::default() };
    assert_eq!(block_on(client.services().wake_and_wait("o", "s", options)).unwrap().id, "s");
    assert_eq!(server.received().len(), 7);
}

#[test]
fn lists_are_iterators_that_ask_for_a_page_when_they_come_to_it() {
    let server = Server::start();
    let client = client(&server);
    let pages = || [page("a", Some("1")), page("b", None)];
    let list = || client.api_keys().list("o");
    let ids = |keys: Vec<clickhouse_cloud::api_keys::ApiKey>| keys.into_iter().map(|key| key.id).collect::<Vec<_>>();

    server.on(KEYS, pages());
    assert_eq!(ids(list().send_blocking().unwrap()), ["a", "b"]);
    server.reset();

    server.on(KEYS, [page("a", Some("1")), Answer::error(404, "gone")]).on(KEYS, pages()).on(KEYS, pages());
    let mut items = list().items_blocking();
    assert_eq!(items.next().unwrap().unwrap().id, "a");
    assert_eq!(server.received().len(), 1, "the second page is not asked for yet");
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Api);
    assert!(items.next().is_none(), "it ends after an error");
    let pages: Vec<_> = list().pages_blocking().map(|page| ids(page.unwrap().items)).collect();
    assert_eq!(pages, [["a"], ["b"]]);
    assert_eq!(ids(list().page_blocking().unwrap().items), ["a"]);
    assert_eq!(ids(list().page_raw_blocking().unwrap().value.items), ["b"]);
}

#[test]
fn many_threads_share_one_background_thread_and_keep_connections() {
    let server = Server::start();
    server.on(GET_SERVICE, [service("running").delay(Duration::from_millis(20))]);
    let client = client(&server);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..5).for_each(|_| assert_eq!(name(&client).unwrap(), "s")));
        }
    });
    let connections = server.received().iter().map(|received| received.connection).max().unwrap() + 1;
    assert_eq!(server.received().len(), 40);
    // Eight are in use at a time. A few more are made: hyper begins a new one where none is free yet, although one may become
    // free before the new one is there, and keeps both. Without keeping any there would be 40.
    assert!(connections <= 20, "{connections} connections for 40 calls");
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_of_tokio_it_works_where_a_thread_may_wait_and_says_so_where_not() {
    let server = Server::start();
    server.on(GET_SERVICE, [service("running")]);
    let client = client(&server);
    let refused = |result: Result<String, Error>| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        let says = "a blocking call was made inside of an async function: use `.await`, or make it in \
                    `tokio::task::spawn_blocking`";
        assert_eq!(error.to_string(), says);
    };
    refused(name(&client));
    let ours = client.clone();
    refused(tokio::spawn(async move { name(&ours) }).await.unwrap());
    let mut items = client.api_keys().list("o").items_blocking();
    refused(items.next().unwrap().map(|key| key.id));
    assert_eq!(server.received().len(), 0, "nothing was sent");

    let ours = client.clone();
    assert_eq!(tokio::task::spawn_blocking(move || name(&ours)).await.unwrap().unwrap(), "s");
    assert_eq!(tokio::task::block_in_place(|| name(&client)).unwrap(), "s");
    // The task goes on as before.
    assert_eq!(client.services().get("o", "s").await.unwrap().id, "s");
}

#[tokio::test]
async fn a_call_is_spawned_by_its_future() {
    let server = Server::start();
    server.on(GET_SERVICE, [service("running")]).on(KEYS, [page("a", None)]);
    let client = client(&server);
    let call = client.services().get("o", "s");
    let (first, second) = (call.clone(), call.clone());
    assert_eq!(tokio::spawn(call.send()).await.unwrap().unwrap().id, "s");
    assert_eq!(tokio::spawn(first.into_future()).await.unwrap().unwrap().id, "s");
    assert_eq!(tokio::spawn(async move { second.await }).await.unwrap().unwrap().id, "s");
    assert_eq!(tokio::spawn(client.api_keys().list("o").send()).await.unwrap().unwrap().len(), 1);
}
