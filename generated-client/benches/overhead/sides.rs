//! The client and bare reqwest, as they call one server.

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use clickhouse_cloud::Client;
use reqwest::header::{ACCEPT, USER_AGENT};
use tokio::runtime::Runtime;

use crate::body::{ORGANIZATION, SERVICE};
use crate::derived;

/// Both sides of the comparison, with connections of their own to one server.
pub(crate) struct Sides {
    runtime: Runtime,
    client: Client,
    bare: reqwest::Client,
    base: String,
}

impl Sides {
    /// With the time-out of the client, bare reqwest does one thing more of what the client does.
    pub(crate) fn new(base: &str, bare_timeout: Option<Duration>) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        // reqwest without a TLS provider of its own wants one for the process; ours brings its own.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client =
            Client::builder().api_key("key", "secret").base_url(base).no_rate_limit().build().expect("a client");
        let mut bare = reqwest::Client::builder();
        if let Some(timeout) = bare_timeout {
            bare = bare.timeout(timeout);
        }
        Self { runtime, client, bare: bare.build().expect("a client"), base: base.to_owned() }
    }

    pub(crate) fn ours_list(&self) {
        black_box(self.runtime.block_on(self.client.services().list(ORGANIZATION).send()).expect("services"));
    }

    pub(crate) fn ours_get(&self) {
        black_box(self.runtime.block_on(self.client.services().get(ORGANIZATION, SERVICE).send()).expect("a service"));
    }

    pub(crate) fn bare_list(&self) {
        let body = self.bare(&format!("{}/v1/organizations/{ORGANIZATION}/services", self.base));
        black_box(derived::list(&body));
    }

    pub(crate) fn bare_get(&self) {
        let body = self.bare(&format!("{}/v1/organizations/{ORGANIZATION}/services/{SERVICE}", self.base));
        black_box(derived::one(&body));
    }

    /// The request that the client sends, as a person would write it with reqwest and types of serde.
    fn bare(&self, url: &str) -> Bytes {
        self.runtime.block_on(async {
            let request = self.bare.get(url).basic_auth("key", Some("secret"));
            let request = request.header(USER_AGENT, concat!("clickhouse-cloud-rust/", env!("CARGO_PKG_VERSION")));
            let request = request.header(ACCEPT, "application/json, text/plain;q=0.9, */*;q=0.8");
            let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a response");
            response.bytes().await.expect("a body")
        })
    }
}
