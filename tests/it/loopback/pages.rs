//! Every paged list, walked to its end over the wire.

use std::future::Future;
use std::pin::Pin;

use clickhouse_cloud::{Client, Error, ErrorKind, Json, Paged};
use clickhouse_cloud_tests::read;
use clickhouse_cloud_tests::server::{Answer, Server};
use futures_core::Stream;
use serde_json::{Value, json};

use super::client;
use crate::generated::IntoCall;

type Walk = Pin<Box<dyn Future<Output = Result<(Vec<Value>, usize), Error>>>>;

/// A list: its operation, its path, the member of an item that is compared, and how to walk it.
struct List {
    id: &'static str,
    path: &'static str,
    member: &'static str,
    /// The items, and in a second walk the number of pages.
    walk: fn(&Client) -> Walk,
}

fn walk<O>(call: impl IntoCall<O>) -> Walk
where
    O: Paged + 'static,
    O::Item: Json,
{
    let call = call.into_call();
    Box::pin(async move {
        let mut items = Vec::new();
        let mut stream = is_stream(call.clone().items());
        while let Some(item) = stream.next().await {
            items.push(item?.write());
        }
        Ok((items, is_stream(call.pages()).all().await?.len()))
    })
}

fn is_stream<S: Stream>(stream: S) -> S {
    stream
}

/// A row of the table: `operation, path, member, |client| call`.
macro_rules! lists {
    ($($id:literal, $path:literal, $member:literal, |$client:ident| $call:expr;)*) => {
        &[$(List { id: $id, path: $path, member: $member, walk: |$client| walk($call) }),*]
    };
}

const CURSOR: &[List] = lists! {
    "openapiKeyGetList", "/v1/organizations/o/keys", "id", |client| client.api_keys().list("o");
    "notificationGetList", "/v1/organizations/o/notifications", "id", |client| client.notifications().list("o");
    "organizationGetList", "/v1/organizations", "id", |client| client.organizations().list();
    "postgresServiceBackupGetList", "/v1/organizations/o/postgres/p/backups", "key",
        |client| client.postgres().list_backups("o", "p");
    "queryApiEndpointList", "/v1/organizations/o/services/s/query-api-endpoints", "id",
        |client| client.query_api_endpoints().list("o", "s");
    "savedQueryList", "/v1/organizations/o/services/s/saved-queries", "id",
        |client| client.saved_queries().list("o", "s");
    "snapshotGetList", "/v1/organizations/o/services/s/snapshots", "id", |client| client.snapshots().list("o", "s");
    "udfList", "/v1/organizations/o/udfs", "functionName", |client| client.udfs().list("o");
    "udfAttachmentList", "/v1/organizations/o/udfs/f/attachments", "functionName",
        |client| client.udfs().list_attachments("o", "f");
    "udfVersionList", "/v1/organizations/o/udfs/f/versions", "functionName",
        |client| client.udfs().list_versions("o", "f");
};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-01-02T00:00:00Z";

#[allow(deprecated, reason = "the API deprecates one of them")]
const OFFSET: &[List] = lists! {
    "activeBalancesGet", "/v1/organizations/o/activeBalances", "id",
        |client| client.billing().get_active_balances("o").limit(2);
    "clickStackListAlerts", "/v1/organizations/o/services/s/clickstack/alerts", "id",
        |client| client.clickstack().list_alerts("o", "s").limit(2);
    "clickStackListSavedSearches", "/v1/organizations/o/services/s/clickstack/saved-searches", "id",
        |client| client.clickstack().list_saved_searches("o", "s").limit(2);
    "clickStackListWebhooks", "/v1/organizations/o/services/s/clickstack/webhooks", "id",
        |client| client.clickstack().list_webhooks("o", "s").limit(2);
    "postgresLogsGetList", "/v1/organizations/o/postgres/p/logs", "body",
        |client| client.postgres().list_logs("o", "p", FROM, TO).limit(2);
    "slowQueryPatternsGetList", "/v1/organizations/o/postgres/p/slowQueryPatterns", "queryId",
        |client| client.postgres().list_slow_query_patterns("o", "p", FROM, TO).limit(2);
};

impl List {
    fn item(&self, name: &str) -> Value {
        // The service is what tells one kind of webhook from another.
        json!({self.member: name, "service": "generic"})
    }

    fn items(&self, names: &[&str]) -> Value {
        names.iter().map(|name| self.item(name)).collect()
    }

    /// A page of a cursor list.
    fn page(&self, names: &[&str], next: Option<&str>) -> Answer {
        Answer::json(200, json!({"status": 200, "result": self.items(names), "nextCursor": next, "limit": 2}))
    }

    /// A page of an offset list.
    fn part(&self, names: &[&str]) -> Answer {
        let items = self.items(names);
        Answer::result(&if self.id == "activeBalancesGet" { json!({"prepaidBalances": items}) } else { items })
    }

    /// Walks the list twice over the same pages: the names of the items, the number of pages, and the value of one argument
    /// of each request.
    async fn walked(
        &self,
        (server, client): &(Server, Client),
        pages: &[Answer],
        argument: &str,
    ) -> (Vec<String>, usize, Vec<Option<String>>) {
        server.reset();
        server.on(&format!("GET {}", self.path), pages.iter().chain(pages).cloned());
        let (items, count) = (self.walk)(client).await.unwrap();
        let names = items.iter().map(|item| item[self.member].as_str().unwrap().to_owned()).collect();
        let requests = server.received();
        let arguments = requests[..requests.len() / 2].iter().map(|request| {
            let query = request.target.split_once('?')?.1;
            query.split('&').find_map(|pair| Some(pair.strip_prefix(argument)?.strip_prefix('=')?.to_owned()))
        });
        (names, count, arguments.collect())
    }
}

fn world() -> (Server, Client) {
    let server = Server::start();
    let client = client(&server);
    (server, client)
}

fn texts(arguments: &[Option<String>]) -> Vec<&str> {
    arguments.iter().map(|argument| argument.as_deref().unwrap_or("none")).collect()
}

#[test]
fn every_paged_list_of_the_specification_is_in_the_tables() {
    let spec: Value = serde_json::from_str(&read("spec/clickhouse-cloud.json")).unwrap();
    let operations = spec["paths"].as_object().unwrap().values().filter_map(|path| path.get("get"));
    let having = |name: &str| {
        let is_there = |operation: &&Value| {
            let parameters = operation["parameters"].as_array();
            parameters.is_some_and(|all| all.iter().any(|one| one["name"] == name && one["in"] == "query"))
        };
        let ids = operations.clone().filter(is_there).map(|operation| operation["operationId"].as_str().unwrap());
        let mut ids: Vec<_> = ids.collect();
        ids.sort_unstable();
        ids
    };
    for (table, argument, count) in [(CURSOR, "cursor", 10), (OFFSET, "offset", 6)] {
        let mut ids: Vec<_> = table.iter().map(|list| list.id).collect();
        ids.sort_unstable();
        assert_eq!((having(argument), ids.len()), (ids, count));
    }
}

#[tokio::test]
async fn cursor_lists_go_on_over_an_empty_page_and_an_empty_cursor() {
    let world = world();
    for list in CURSOR {
        let pages = [list.page(&["a", "b"], Some("c/1 +")), list.page(&[], Some("")), list.page(&["c"], None)];
        let (names, count, cursors) = list.walked(&world, &pages, "cursor").await;
        assert_eq!((names.join(" ").as_str(), count), ("a b c", 3), "{}", list.id);
        assert_eq!(texts(&cursors), ["none", "c%2F1%20%2B", ""], "{}", list.id);
    }
}

/// There may be more: a list that ended quietly would not say so.
#[tokio::test]
async fn a_cursor_that_was_there_before_or_is_no_text_is_an_error_after_its_page() {
    let (server, client) = world();
    for list in CURSOR {
        let odd = |cursor: Value| {
            Answer::json(200, json!({"status": 200, "result": list.items(&["b"]), "nextCursor": cursor}))
        };
        for (last, says) in [
            (list.page(&["b"], Some("1")), "was there before"),
            (odd(json!({"after": 5})), "is not a text"),
            (odd(json!(["2"])), "is not a text"),
            (odd(json!(true)), "is not a text"),
        ] {
            server.reset();
            server.on(&format!("GET {}", list.path), [list.page(&["a"], Some("1")), last]);
            let error = (list.walk)(&client).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Pagination, 1), "{error}");
            assert_eq!((error.operation().unwrap().id, server.lines().len()), (list.id, 2));
            assert!(error.to_string().contains(says), "{error}");
        }
    }
    server.reset();
    let page = |next| Answer::json(200, json!({"status": 200, "result": [{"id": "k"}], "nextCursor": next}));
    server.on("GET /v1/organizations/o/keys", [page(json!("1")), page(json!("1"))]);
    let mut pages = client.api_keys().list("o").pages();
    for _ in 0..2 {
        assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 1);
    }
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Pagination);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn offset_lists_go_on_until_a_page_is_not_full() {
    let world = world();
    for list in OFFSET {
        let pages = [list.part(&["a", "b"]), list.part(&["c", "d"]), list.part(&["e"])];
        let (names, count, offsets) = list.walked(&world, &pages, "offset").await;
        assert_eq!((names.join(" ").as_str(), count), ("a b c d e", 3), "{}", list.id);
        assert_eq!(texts(&offsets), ["none", "2", "4"], "{}", list.id);
    }
}

#[tokio::test]
async fn offset_lists_end_with_an_empty_page() {
    let world = world();
    for list in OFFSET {
        let pages = [list.part(&["a", "b"]), list.part(&["c", "d"]), list.part(&[])];
        let (names, count, offsets) = list.walked(&world, &pages, "offset").await;
        assert_eq!((names.join(" ").as_str(), count), ("a b c d", 3), "{}", list.id);
        assert_eq!(texts(&offsets), ["none", "2", "4"], "{}", list.id);
    }
}

#[tokio::test]
async fn a_walk_keeps_the_arguments_and_headers_of_its_call_and_ends_after_an_error() {
    let (server, keys) = (Server::start(), &CURSOR[0]);
    let pages =
        [keys.page(&["a"], Some("1")), Answer::error(503, "busy"), keys.page(&[], Some("2")), Answer::error(403, "no")];
    server.on("GET /v1/organizations/o/keys", pages);
    let mut items = client(&server).api_keys().list("o").limit(1).header("x-team", "data").items();
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert!(items.next().await.unwrap().unwrap_err().is_forbidden(), "a 503 in between is repeated");
    assert!(items.next().await.is_none());
    let targets: Vec<_> = server.received().into_iter().map(|request| request.target).collect();
    let path = "/v1/organizations/o/keys?limit=1";
    assert_eq!(targets, [path, &format!("{path}&cursor=1"), &format!("{path}&cursor=1"), &format!("{path}&cursor=2")]);
    assert!(server.received().iter().all(|request| request.header("x-team") == Some("data")));
}

#[tokio::test]
async fn a_list_gives_every_item_and_a_page_is_asked_for_by_name() {
    let (server, keys, logs) = (Server::start(), &CURSOR[0], &OFFSET[4]);
    let pages = || [keys.page(&["a", "b"], Some("1")), keys.page(&[], Some("2")), keys.page(&["c"], None)];
    server.on("GET /v1/organizations/o/keys", pages().into_iter().chain(pages()));
    let api_keys = client(&server).api_keys();
    let all = api_keys.list("o").limit(2).await.unwrap();
    assert_eq!(all.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let page = api_keys.list("o").limit(2).page().await.unwrap();
    assert_eq!((page.items.len(), page.next_cursor.as_deref(), page.limit), (2, Some("1"), Some(2)));

    let page = |names: &[&str]| Answer::json(200, json!({"status": 200, "result": logs.items(names)}));
    server.on("GET /v1/organizations/o/postgres/p/logs", [page(&["a", "b"]), page(&["c"]), page(&["a", "b"])]);
    let list = client(&server).postgres().list_logs("o", "p", FROM, TO).limit(2);
    assert_eq!(list.clone().await.unwrap().len(), 3);
    assert_eq!(list.page().await.unwrap().items.len(), 2);
}

#[tokio::test]
async fn a_page_is_requested_when_it_is_asked_for() {
    let (server, keys) = (Server::start(), &CURSOR[0]);
    server.on("GET /v1/organizations/o/keys", [keys.page(&["a", "b"], Some("1")), keys.page(&["c"], None)]);
    let mut items = client(&server).api_keys().list("o").items();
    assert_eq!(server.lines().len(), 0);
    for (name, requests) in [("a", 1), ("b", 1), ("c", 2)] {
        assert_eq!(items.next().await.unwrap().unwrap().id, name);
        assert_eq!(server.lines().len(), requests);
    }
    assert!(items.next().await.is_none());
    assert_eq!(server.lines().len(), 2);
}
