//! The fake: what it answers, what it keeps.

use super::sample::{ApiKey, CreateKey, DeleteKey, GetKey, ListKeys};
use crate::runtime::ErrorKind;
use crate::runtime::fake::{Answer, Fake};

#[tokio::test]
async fn it_answers_with_typed_values_and_keeps_what_was_sent() {
    let fake = Fake::new();
    let key = ApiKey { id: "k".to_owned(), ..ApiKey::default() };
    fake.value::<CreateKey>(&key).value::<DeleteKey>(&());
    let items = std::slice::from_ref(&key);
    fake.page::<ListKeys, _>(items, Some("c")).page::<ListKeys, _>(items, None);
    let client = fake.client();
    assert_eq!(client.keys().create("k", key.clone()).await.unwrap(), key);
    client.keys().delete("k").await.unwrap();
    assert_eq!(client.keys().list("o").items().all().await.unwrap().len(), 2);
    let sent = fake.sent();
    let lines: Vec<_> = sent.iter().map(|sent| format!("{} {} {}", sent.info.id, sent.target, sent.body)).collect();
    let expected = [
        "keyCreate /v1/keys/k {\"id\":\"k\"}",
        "keyDelete /v1/keys/k null",
        "keyList /v1/organizations/o/keys null",
        "keyList /v1/organizations/o/keys?cursor=c null",
    ];
    assert_eq!(lines, expected);
    assert!(sent[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn it_fails_as_a_network_does() {
    let fake = Fake::new();
    let client = fake.client();
    let error = client.keys().get("k").await.unwrap_err();
    assert!(error.to_string().contains("501 Not Implemented: the fake has no answer for keyGet"), "{error}");
    for (answer, kind) in [
        (Answer::unreachable(), ErrorKind::Transport),
        (Answer::broken(), ErrorKind::UnknownOutcome),
        (Answer::timeout(), ErrorKind::UnknownOutcome),
        (Answer::error(504, ""), ErrorKind::UnknownOutcome),
        (Answer::error(400, "no"), ErrorKind::Api),
        (Answer::new(200, "<html>"), ErrorKind::Decode),
    ] {
        let fake = Fake::new();
        fake.on::<CreateKey>(answer);
        assert_eq!(fake.client().keys().create("k", ApiKey::default()).await.unwrap_err().kind(), kind);
    }
    fake.on::<GetKey>(Answer::timeout()).on::<GetKey>(Answer::json(&serde_json::json!({"result": {"id": "k"}})));
    assert_eq!(client.keys().get("k").await.unwrap().id, "k");
}

#[tokio::test]
async fn a_strict_fake_gives_each_answer_once_and_says_what_was_not_as_expected() {
    let key = || Answer::json(&serde_json::json!({"result": {"id": "k"}}));
    let fake = Fake::strict();
    fake.on::<GetKey>(key()).on_operation("keyGet", Answer::error(404, "gone")).on_resource("keys", key());
    let client = fake.client();
    assert_eq!(client.keys().get("k").await.unwrap().id, "k");
    let says = "not called: keyGet (1); not called: the resource keys (1)";
    assert_eq!(fake.verify().unwrap_err().to_string(), says);
    assert!(client.keys().get("k").await.unwrap_err().is_not_found());
    // What the operation has no answer for, the resource has.
    assert_eq!(client.keys().get("k").await.unwrap().id, "k");
    fake.verify().unwrap();
    let error = client.keys().get("k").await.unwrap_err();
    assert!(error.to_string().contains("the fake has no answer for keyGet"), "{error}");
    assert_eq!(fake.verify().unwrap_err().to_string(), "unexpected: keyGet (GET /v1/keys/k)");
}

#[tokio::test]
async fn a_fake_that_is_not_strict_repeats_its_last_answer_and_may_be_verified() {
    let fake = Fake::new();
    fake.on::<GetKey>(Answer::error(404, "gone"));
    assert_eq!(fake.verify().unwrap_err().to_string(), "not called: keyGet (1)");
    for _ in 0..2 {
        assert!(fake.client().keys().get("k").await.unwrap_err().is_not_found());
    }
    fake.verify().unwrap();
}
