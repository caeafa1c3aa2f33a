//! Feature `gzip`: what comes compressed is bounded by what it is unpacked to.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::server::{Server, response};
use crate::runtime::ErrorKind;

const GZIP: &str = "content-encoding: gzip\r\n";

fn packed(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_packed_response_is_asked_for_and_unpacked() {
    let body = br#"{"status":200,"requestId":"r1","result":{"id":"k1","state":"enabled"}}"#;
    let server = Server::start(vec![response(200, "application/json", GZIP, packed(body))]).await;
    let answer = server.client().keys().get("k1").send_raw().await.unwrap();
    assert_eq!((answer.value.id.as_str(), &answer.body[..]), ("k1", &body[..]));
    assert!(server.seen()[0].headers.to_ascii_lowercase().contains("accept-encoding: gzip"));
}

#[tokio::test]
async fn an_error_is_unpacked_too() {
    let body = br#"{"status":404,"error":"NOT_FOUND: gone"}"#;
    let server = Server::start(vec![response(404, "application/json", GZIP, packed(body))]).await;
    let error = server.client().keys().get("k1").await.unwrap_err();
    assert!(error.is_not_found() && error.message() == "NOT_FOUND: gone", "{error}");
}

/// 64 MiB of one letter travel as 64 KiB.
#[tokio::test]
async fn a_bomb_is_refused() {
    let bomb = packed(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 100_000);
    for status in [200, 400] {
        let server = Server::start(vec![response(status, "application/json", GZIP, &bomb)]).await;
        let client = server.settings().max_response_bytes(1 << 20).build().unwrap();
        let error = client.keys().get("k1").await.unwrap_err();
        assert!(format!("{error:#}").contains("larger than 1048576 bytes"), "{error:#}");
        assert!(error.body().len() <= 1 << 20, "no more than that was kept");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(server.seen().len(), 1, "it is not asked for again");
    }
}

#[tokio::test]
async fn what_cannot_be_unpacked_is_an_error() {
    let mut broken = packed(&vec![b'a'; 10_000]);
    let middle = broken.len() / 2;
    broken.truncate(middle);
    for body in [broken, b"plain text".to_vec()] {
        let server = Server::start(vec![response(200, "application/json", GZIP, body)]).await;
        let error = server.client().keys().get("k1").await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Decode), "{error:?}");
    }
}
