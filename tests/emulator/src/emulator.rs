//! A running emulator: its own port, state and clock.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clickhouse_cloud::Client;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::access::{Limiter, RateLimit};
use crate::clock::Clock;
use crate::document::Document;
use crate::faults::{Fault, Faults};
use crate::journal::{Entry, Journal};
use crate::progress::Progress;
use crate::serve::{Shared, lock, serve};
use crate::state::State;
use crate::{Error, start};

/// How an emulator is to be. The default is that of a test: a free port of loopback, a virtual clock, no rate limit, and a state
/// that is seen once before the next one comes.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address to listen on.
    pub address: IpAddr,
    /// The port; 0 for a free one.
    pub port: u16,
    /// The same seed and the same calls give the same ids, passwords and times.
    pub seed: u64,
    /// Whether time is that of the machine.
    pub real_clock: bool,
    /// When states move on.
    pub progress: Progress,
    /// How often a key may call.
    pub rate_limit: Option<RateLimit>,
    /// Whether requests are judged by the document as it was published, and by nothing else.
    pub lenient: bool,
    /// Another document than the committed one.
    pub document: Option<String>,
    /// A state to begin with, as [`Emulator::state`] gave it.
    pub state: Option<Value>,
    /// What goes wrong.
    pub faults: Vec<Fault>,
    /// Whether each request is printed.
    pub log: bool,
    /// How long a caller may take to send a head, and again to send a body.
    pub patience: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            seed: 1,
            real_clock: false,
            progress: Progress::Polls(1),
            rate_limit: None,
            lenient: false,
            document: None,
            state: None,
            faults: Vec::new(),
            log: false,
            patience: Duration::from_secs(10),
        }
    }
}

/// An emulator that runs until it is dropped.
#[derive(Debug)]
pub struct Emulator {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    accepting: Option<JoinHandle<()>>,
    key: (String, String),
}

impl Emulator {
    /// A larger body is refused, in bytes.
    pub const LARGEST_BODY: usize = 1 << 20;

    /// Starts one for a test.
    ///
    /// # Errors
    ///
    /// Where loopback has no port left.
    pub async fn start() -> Result<Self, Error> {
        Self::start_with(Options::default()).await
    }

    /// Starts one.
    ///
    /// # Errors
    ///
    /// A port that is taken, or a document or a state that cannot be read.
    pub async fn start_with(options: Options) -> Result<Self, Error> {
        let document = match &options.document {
            None => Document::committed(options.lenient)?,
            Some(text) => Document::parse(text, options.lenient)?,
        };
        let clock = if options.real_clock { Clock::real() } else { Clock::virtually() };
        let unknown = |fault: &Fault| fault.operation.clone().filter(|id| document.operation(id).is_none());
        if let Some(id) = options.faults.iter().find_map(unknown) {
            return Err(Error::Faults(format!("the document has no operation {id}")));
        }
        let (mut state, mut id, mut secret) = start::first(&document, options.seed, clock)?;
        if let Some(saved) = options.state {
            state = serde_json::from_value(saved).map_err(|error| Error::State(error.to_string()))?;
            id = state.key.clone();
            secret = state.credentials.get(&id).map(|credential| credential.secret.clone()).unwrap_or_default();
        }
        let shared = Arc::new(Shared {
            document,
            first: state.clone(),
            state: Mutex::new(state),
            progress: Mutex::new(options.progress),
            limit: options.rate_limit,
            limiter: Mutex::new(Limiter::default()),
            journal: Mutex::new(Journal::default()),
            faults: Mutex::new(Faults::new(options.faults, options.seed)),
            log: options.log,
            patience: options.patience,
        });
        let address = SocketAddr::new(options.address, options.port);
        let listener = TcpListener::bind(address).await.map_err(Error::io(format!("cannot listen on {address}")))?;
        let address = listener.local_addr().map_err(Error::io("the listener has no address"))?;
        let (stop, stopped) = watch::channel(false);
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared), stopped));
        Ok(Self { shared, address, stop, accepting: Some(accepting), key: (id, secret) })
    }

    /// Answers what is being asked, and stops.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.await;
        }
    }

    /// `http://127.0.0.1:…`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The id of the organization that is there from the start.
    #[must_use]
    pub fn organization(&self) -> String {
        lock(&self.shared.state).organization.clone()
    }

    /// The user name of the API key that is there from the start.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key.0
    }

    /// The secret of that key.
    #[must_use]
    pub fn key_secret(&self) -> &str {
        &self.key.1
    }

    /// The bearer token that may read.
    #[must_use]
    pub fn token(&self) -> String {
        lock(&self.shared.state).token.clone()
    }

    /// A client with that key, and without a limit of its own.
    ///
    /// # Panics
    ///
    /// Where the machine has no TLS, which a client needs although the emulator does not.
    #[must_use]
    #[allow(clippy::panic, reason = "a test cannot go on without it, and this says why")]
    pub fn client(&self) -> Client {
        let settings = Client::builder().base_url(self.url()).api_key(self.key_id(), self.key_secret());
        settings.no_rate_limit().build().unwrap_or_else(|error| panic!("a client cannot be built: {error}"))
    }

    /// Moves the clock forward, and with it the window of the rate limit.
    pub fn advance(&self, by: Duration) {
        lock(&self.shared.state).clock.advance(by);
        lock(&self.shared.limiter).advance(by);
    }

    /// When states move on, from now on.
    pub fn set_progress(&self, progress: Progress) {
        *lock(&self.shared.progress) = progress;
    }

    /// Everything that it knows.
    #[must_use]
    pub fn state(&self) -> Value {
        json!(*lock(&self.shared.state))
    }

    /// Changes everything that it knows.
    pub fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut lock(&self.shared.state));
    }

    /// Sets a member of an object, for example the state of a service: `set("/v1/organizations/…", "state", "idle")`. Says
    /// whether there is such an object.
    pub fn set(&self, path: &str, member: &str, value: impl Into<Value>) -> bool {
        let mut state = lock(&self.shared.state);
        let Some(object) = state.object_mut(path) else { return false };
        object.value[member] = value.into();
        object.pending.clear();
        true
    }

    /// Adds a fault.
    pub fn fault(&self, fault: Fault) {
        lock(&self.shared.faults).all.push(fault);
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        lock(&self.shared.faults).all.clear();
    }

    /// The last requests.
    #[must_use]
    pub fn requests(&self) -> Vec<Entry> {
        lock(&self.shared.journal).entries(|_| true)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// Accepts connections until it is told to stop, and answers what was asked before that.
async fn accept(listener: TcpListener, shared: Arc<Shared>, mut stopped: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.changed() => break,
        };
        let Ok((stream, peer)) = accepted else { continue };
        let _ = stream.set_nodelay(true);
        let (shared, mut stopped) = (Arc::clone(&shared), stopped.clone());
        connections.spawn(async move {
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new()).header_read_timeout(shared.patience);
            let service = service_fn(move |request| serve(Arc::clone(&shared), peer, request));
            let connection = http.serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                _ = stopped.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = tokio::time::timeout(Duration::from_secs(2), connection).await;
                }
            }
        });
        while connections.try_join_next().is_some() {}
    }
    while connections.join_next().await.is_some() {}
}
