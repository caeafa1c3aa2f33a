//! Feature `http2`: requests at the same time share one connection, to a real server over TLS; and a server without HTTP/2.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::runtime::{Client, Error};

const BODY: &str = r#"{"status":200,"requestId":"r1","result":{"id":"k1"}}"#;

/// A server that speaks HTTP/2 or not; a client that trusts it, and how many connections were made.
async fn start(speaks: &'static [u8]) -> (Client, Arc<AtomicUsize>) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let mut config = config.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    config.alpn_protocols = vec![speaks.to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(stream) = acceptor.accept(stream).await else { continue };
            count.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move { if speaks == b"h2" { second(stream).await } else { first(stream).await } });
        }
    });
    let builder = Client::builder().base_url(url).api_key("key-id", "secret").no_rate_limit();
    (builder.root_certificates_pem(cert.pem()).build().unwrap(), connections)
}

async fn second(stream: TlsStream<TcpStream>) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        assert_eq!(request.version(), http::Version::HTTP_2);
        let head = http::Response::builder().header("content-type", "application/json").body(()).unwrap();
        respond.send_response(head, false).unwrap().send_data(Bytes::from_static(BODY.as_bytes()), true).unwrap();
    }
}

async fn first(mut stream: TlsStream<TcpStream>) {
    let mut head = [0; 4096];
    while stream.read(&mut head).await.is_ok_and(|length| length > 0) {
        let length = BODY.len();
        let answer =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{BODY}");
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

async fn twenty(client: &Client) -> Result<(), Error> {
    client.keys().get("k1").await?;
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.keys().get("k1").send())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap()?.id, "k1");
    }
    Ok(())
}

#[tokio::test]
async fn requests_share_one_connection() {
    let (client, connections) = start(b"h2").await;
    twenty(&client).await.unwrap();
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_server_without_it_is_spoken_to_as_before() {
    let (client, connections) = start(b"http/1.1").await;
    twenty(&client).await.unwrap();
    assert!(connections.load(Ordering::Relaxed) > 1);
}
