//! Paged lists as streams.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::sample::ListUsers;
use super::server::{Server, json};
use crate::runtime::{ErrorKind, Position};

fn page(ids: &[&str], cursor: &str) -> super::server::Answer {
    let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    json(200, format!(r#"{{"status":200,"result":[{}],"nextCursor":{cursor}}}"#, items.join(",")))
}

#[tokio::test]
async fn cursors_lead_to_the_end() {
    let script = vec![page(&["a", "b"], "\"c1\""), page(&[], "\"\""), page(&["c"], "null")];
    let server = Server::start(script).await;
    let mut items = server.client().keys().list("o").filter(["x"]).items();
    let mut ids = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(items.next().await.is_none(), "the end stays the end");
    let lines: Vec<_> = server.seen().iter().map(|seen| seen.line.clone()).collect();
    let expected = ["keys?filter=x HTTP", "keys?filter=x&cursor=c1 HTTP", "keys?filter=x&cursor= HTTP"];
    assert!(lines.len() == 3 && lines.iter().zip(expected).all(|(line, part)| line.contains(part)), "{lines:?}");
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_after_the_page_that_has_it() {
    let server = Server::start(vec![page(&["a"], "\"1\""), page(&["b"], "\"2\""), page(&["c"], "\"1\"")]).await;
    let error = server.client().keys().list("o").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.seen().len()), (ErrorKind::Pagination, 1, 3), "{error}");
}

#[tokio::test]
async fn pages_one_by_one_and_an_error_ends_them() {
    let server = Server::start(vec![page(&["a"], "\"1\""), json(404, "{}")]).await;
    let mut pages = server.client().keys().list("o").pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 1);
    assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::Api);
    assert!(pages.next().await.is_none());
    let server = Server::start(vec![page(&["a"], "\"1\""), page(&["b"], "null")]).await;
    assert_eq!(server.client().keys().list("o").pages().all().await.unwrap().len(), 2);
}

#[tokio::test]
async fn offsets_go_on_while_pages_are_full() {
    let list = |ids: &str| json(200, format!(r#"{{"result":[{ids}]}}"#));
    let server = Server::start(vec![list(r#""a","b","c""#), list(r#""d""#)]).await;
    let users = server.client().call(ListUsers::default()).items().all().await.unwrap();
    assert_eq!(users, ["a", "b", "c", "d"]);
    assert!(server.seen()[1].line.contains("?offset=3 "), "{:?}", server.seen());
}

#[test]
fn when_an_offset_list_ends() {
    let next = |limit, count| Position::after_items(Some(10), limit, 3, count);
    assert_eq!(next(None, 3), Some(Position::Offset(13)));
    assert_eq!(next(None, 2), None);
    assert_eq!(next(Some(2), 2), Some(Position::Offset(12)));
    assert_eq!(next(Some(2), 1), None);
    assert_eq!(next(Some(100), 3), Some(Position::Offset(13)), "the server may give less than asked for");
    assert_eq!(next(Some(100), 0), None);
    assert_eq!(next(Some(0), 0), None);
}
