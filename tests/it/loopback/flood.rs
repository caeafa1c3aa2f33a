//! A server that sends informational answers (1xx) without end, to a client on one thread: the time-out of an attempt ends it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use clickhouse_cloud::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use rcgen::KeyPair;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tokio::runtime::Builder;

use super::SECRET;

const TIMEOUT: Duration = Duration::from_millis(200);

/// Floods every connection until the client closes it; gives the port, and the certificate of a server with TLS.
fn serve(has_tls: bool) -> (u16, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let key = KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let (chain, key) = (vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap());
    let config = Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, config) = (stream.unwrap(), config.clone());
            thread::spawn(move || {
                if has_tls {
                    flood(&mut StreamOwned::new(ServerConnection::new(config).unwrap(), stream));
                } else {
                    flood(&mut stream);
                }
            });
        }
    });
    (port, certificate.pem())
}

fn flood(stream: &mut (impl Read + Write)) {
    let mut head = [0; 4096];
    let _ = stream.read(&mut head);
    let answers = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(10_000);
    while stream.write_all(answers.as_bytes()).is_ok() {}
}

/// How long a call took until the time-out ended it.
async fn took(builder: ClientBuilder) -> Duration {
    let client = builder.api_key("key-id", SECRET).no_rate_limit().retry(RetryPolicy::none()).timeout(TIMEOUT);
    let began = Instant::now();
    let error = client.build().unwrap().services().get("o", "s").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error:?}");
    began.elapsed()
}

/// Records of TLS are small, and tokio lets another task run after each hundred reads.
#[test]
fn a_flood_over_tls_ends_with_the_time_out() {
    let (port, pem) = serve(true);
    let builder = Client::builder().base_url(format!("https://localhost:{port}")).root_certificates_pem(pem);
    let took = Builder::new_current_thread().enable_all().build().unwrap().block_on(took(builder));
    assert!(took >= TIMEOUT && took < Duration::from_secs(4), "{took:?}");
}

/// Without TLS a hundred reads are fifty megabytes.
#[test]
fn a_flood_without_tls_ends_late() {
    let (port, _) = serve(false);
    let builder = Client::builder().base_url(format!("http://127.0.0.1:{port}"));
    let took = Builder::new_current_thread().enable_all().build().unwrap().block_on(took(builder));
    assert!(took >= TIMEOUT && took < Duration::from_secs(100), "{took:?}");
}
