//! TLS as the client sets it up by itself, in processes of their own: the certificates of the system are those of a process.
//!
//! On Linux only: elsewhere the system has no variable that adds a certificate.

use std::env;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use clickhouse_cloud::testing::Fake;
use clickhouse_cloud::{Client, ClientBuilder, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::ClientCertVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// Says to the tests below that they are the child, and where the server is.
const URL: &str = "LOOPBACK_TLS_URL";
const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 23\r\nconnection: close\r\n\r\n\
                      {\"result\":{\"id\":\"s-1\"}}";

/// An authority of one's own, as a company has one.
fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server on the loopback interface whose certificate the authority signed for `name`.
async fn serve(authority: &CertifiedIssuer<'static, KeyPair>, name: &str) -> SocketAddr {
    serve_to(authority, name, WebPkiClientVerifier::no_client_auth()).await
}

/// The same server for clients that the verifier lets through.
async fn serve_to(
    authority: &CertifiedIssuer<'static, KeyPair>,
    name: &str,
    clients: Arc<dyn ClientCertVerifier>,
) -> SocketAddr {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, authority).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config =
        config.with_client_cert_verifier(clients).with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not trust the certificate ends the handshake.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let mut head = [0; 4096];
                if stream.read(&mut head).await.is_ok_and(|length| length > 0) {
                    stream.write_all(ANSWER.as_bytes()).await.unwrap();
                    stream.shutdown().await.unwrap();
                }
            }
        }
    });
    address
}

/// In the child: what a call gives.
async fn child(url: &str) {
    let client = Client::builder().base_url(url).api_key("key-id", "secret").retry(RetryPolicy::none()).build();
    match client.unwrap().services().get("o", "s").await {
        Ok(service) => println!("gave: {}", service.id),
        Err(error) => println!("gave: {error:#}"),
    }
}

/// In the parent: what a child says whose system trusts the authority in `file`, and no other.
async fn call(test: &str, address: SocketAddr, file: &Path) -> String {
    let (url, file) = (format!("https://localhost:{}", address.port()), file.to_owned());
    let name = format!("loopback::tls::{test}");
    let run = move || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", &name, "--nocapture"]).env(URL, url).env("SSL_CERT_FILE", file);
        command.env_remove("SSL_CERT_DIR").env("NO_PROXY", "localhost").output().unwrap()
    };
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("gave: "), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text
}

#[tokio::test]
async fn the_authorities_of_the_system_are_trusted_and_no_others() {
    if let Ok(url) = env::var(URL) {
        return child(&url).await;
    }
    let test = "the_authorities_of_the_system_are_trusted_and_no_others";
    let (ours, other) = (authority("ours"), authority("other"));
    let folder = tempfile::tempdir().unwrap();
    let (trusted, foreign) = (folder.path().join("ours.pem"), folder.path().join("other.pem"));
    std::fs::write(&trusted, ours.pem()).unwrap();
    std::fs::write(&foreign, other.pem()).unwrap();
    let server = serve(&ours, "localhost").await;

    let text = call(test, server, &trusted).await;
    assert!(text.contains("gave: s-1"), "{text}");
    let text = call(test, server, &foreign).await;
    let says = "instanceGet (GET /v1/organizations/o/services/s): no response: cannot connect: ";
    assert!(text.contains(says) && text.contains("invalid peer certificate: UnknownIssuer"), "{text}");

    let elsewhere = serve(&ours, "elsewhere.example").await;
    let text = call(test, elsewhere, &trusted).await;
    assert!(text.contains("certificate not valid for name \"localhost\""), "{text}");
}

/// A client that goes straight to the server.
fn to(address: SocketAddr) -> ClientBuilder {
    let url = format!("https://localhost:{}", address.port());
    Client::builder().base_url(url).api_key("key-id", "secret").retry(RetryPolicy::none())
}

#[tokio::test]
async fn a_client_may_trust_authorities_of_its_own() {
    let (ours, other) = (authority("ours"), authority("other"));
    let server = serve(&ours, "localhost").await;
    let get = |builder: ClientBuilder| async move { builder.build().unwrap().services().get("o", "s").await };
    // Each call adds, and a PEM may have several.
    let bundle = format!("{}{}", other.pem(), ours.pem());
    assert_eq!(get(to(server).root_certificates_pem(bundle)).await.unwrap().id, "s-1");
    let builder = to(server).root_certificates_pem(ours.pem()).root_certificates_pem(other.pem());
    assert_eq!(get(builder).await.unwrap().id, "s-1");
    let error = get(to(server).root_certificates_pem(other.pem())).await.unwrap_err();
    assert!(format!("{error:#}").contains("UnknownIssuer"), "{error:#}");
}

#[tokio::test]
async fn a_client_shows_its_certificate() {
    let ours = authority("ours");
    let mut clients = RootCertStore::empty();
    clients.add(ours.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let clients = WebPkiClientVerifier::builder_with_provider(Arc::new(clients), provider).build().unwrap();
    let server = serve_to(&ours, "localhost", clients).await;
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["client".to_owned()]).unwrap().signed_by(&key, &ours).unwrap();

    let trusting = || to(server).root_certificates_pem(ours.pem());
    let known = trusting().identity_pem(certificate.pem(), key.serialize_pem()).build().unwrap();
    assert_eq!(known.services().get("o", "s").await.unwrap().id, "s-1");
    let error = trusting().build().unwrap().services().get("o", "s").await.unwrap_err();
    assert!(format!("{error:#}").contains("CertificateRequired"), "{error:#}");
}

#[test]
fn certificates_and_keys_that_cannot_be_used_are_named() {
    let address = SocketAddr::from(([127, 0, 0, 1], 1));
    let (ours, key) = (authority("ours"), KeyPair::generate().unwrap());
    let garbage = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let broken = "-----BEGIN CERTIFICATE-----\n!planted-secret!\n-----END CERTIFICATE-----\n";
    let (pem, planted) = (ours.pem(), "planted-secret".to_owned());
    let roots = |pem: String| to(address).root_certificates_pem(pem);
    let second = "`root_certificates_pem`: certificate 2 of the PEM cannot be read";
    for (builder, says) in [
        (roots(String::new()), "`root_certificates_pem`: there is no certificate in the PEM"),
        (roots(key.serialize_pem()), "`root_certificates_pem`: there is no certificate in the PEM"),
        (roots(format!("{pem}{garbage}")), second),
        (roots(format!("{pem}{broken}")), second),
        (to(address).identity_pem("", key.serialize_pem()), "`identity_pem`: there is no certificate in the PEM"),
        (to(address).identity_pem(pem.clone(), planted), "`identity_pem`: there is no private key in the PEM"),
        (
            to(address).identity_pem(pem.clone(), key.serialize_pem()),
            "`identity_pem`: key and certificate cannot be used",
        ),
        (roots(pem).transport(Fake::new()), "`root_certificates_pem` has no effect on an own transport: set it there"),
    ] {
        assert!(!format!("{builder:?}").contains("planted-secret"));
        let error = builder.build().unwrap_err();
        assert_eq!(error.to_string(), says);
        assert!(!format!("{error:#}").contains("planted-secret"), "{error:#}");
    }
}
