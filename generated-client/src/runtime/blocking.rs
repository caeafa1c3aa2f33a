//! Calls without an async runtime: feature `blocking`.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};
use std::thread;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};
use tokio::task::coop;

use crate::runtime::pages::stream::{Items, Pages};
use crate::runtime::{Call, Error, List, Operation, Page, Paged, RawResponse, Wait};
#[cfg(feature = "streaming")]
use crate::runtime::{Chunks, Records, Streamed};

/// Carries out a call, a list, a wait or a workflow on the thread that calls it, which waits until there is a result.
///
/// ```no_run
/// # #[cfg(feature = "services")]
/// # fn main() -> Result<(), clickhouse_cloud::Error> {
/// use clickhouse_cloud::{Client, WaitOptions, block_on};
///
/// let client = Client::from_env()?;
/// for service in client.services().list("organization-id").send_blocking()? {
///     println!("{}", service.id);
/// }
/// block_on(client.services().start_and_wait("organization-id", "service-id", WaitOptions::default()))?;
/// # Ok(()) }
/// # #[cfg(not(feature = "services"))]
/// # fn main() {}
/// ```
///
/// The connections are kept alive by one background thread, which all clients of the process share and which starts with the
/// first such call. It works on threads of one's own, within `tokio::task::spawn_blocking` and within
/// `tokio::task::block_in_place`.
///
/// # Errors
/// Those of the future. Inside of an async function on tokio an error of kind [`Build`](crate::ErrorKind::Build), and nothing is
/// sent: there the thread must not wait.
pub fn block_on<T>(future: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    if is_async() {
        return Err(Error::build(
            "a blocking call was made inside of an async function: use `.await`, or make it in `tokio::task::spawn_blocking`",
        ));
    }
    runtime()?.block_on(future.into_future())
}

/// Whether this thread runs a task of tokio that must not wait.
///
/// Tokio has no function that says so. But it gives a task a budget, and takes it away from threads that may wait. The task
/// that loses its budget here gets a new one the next time that it yields.
fn is_async() -> bool {
    /// More than the budget of any task, which is 128.
    const BUDGET: usize = 1024;
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..BUDGET).any(|_| match coop::poll_proceed(&mut context) {
        Poll::Ready(spent) => {
            spent.made_progress();
            false
        }
        Poll::Pending => true,
    })
}

/// The runtime that serves the connections, on a thread of its own: nothing else would see that a server closes one.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();
    let start = || {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let serve = move || runtime.block_on(std::future::pending::<()>());
        thread::Builder::new().name("clickhouse-cloud".to_owned()).spawn(serve)?;
        Ok(handle)
    };
    let started = RUNTIME.get_or_init(|| start().map_err(|error: std::io::Error| error.to_string()));
    started.as_ref().map_err(|error| Error::build(format!("the thread for blocking calls cannot start: {error}")))
}

impl<O: Operation> Call<O> {
    /// Like [`send`](Self::send), without an async runtime; see [`block_on`].
    ///
    /// # Errors
    /// Those of the call, and that of [`block_on`].
    pub fn send_blocking(self) -> Result<O::Response, Error> {
        block_on(self.send())
    }

    /// Like [`send_raw`](Self::send_raw), without an async runtime; see [`block_on`].
    ///
    /// # Errors
    /// Those of the call, and that of [`block_on`].
    pub fn send_raw_blocking(self) -> Result<RawResponse<O::Response>, Error> {
        block_on(self.send_raw())
    }
}

#[cfg(feature = "streaming")]
impl<O: Operation> Call<O> {
    /// Like [`stream`](Self::stream), without an async runtime: the pieces as an iterator.
    ///
    /// # Errors
    /// Those of [`stream`](Self::stream), and that of [`block_on`].
    pub fn stream_blocking(self) -> Result<Blocking<Chunks>, Error> {
        block_on(self.stream()).map(Blocking::new)
    }
}

#[cfg(feature = "streaming")]
impl<O: Streamed> Call<O> {
    /// Like [`records`](Self::records), without an async runtime: the values as an iterator.
    ///
    /// # Errors
    /// Those of [`records`](Self::records), and that of [`block_on`].
    pub fn records_blocking(self) -> Result<Blocking<Records<O::Record>>, Error> {
        block_on(self.records()).map(Blocking::new)
    }
}

impl<O: Paged + 'static> Call<O> {
    /// Every page from here on, each requested when the iterator comes to it.
    pub fn pages_blocking(self) -> Blocking<Pages<O>> {
        Blocking::new(self.pages())
    }

    /// Every item from here on, each page requested when the iterator comes to it.
    pub fn items_blocking(self) -> Blocking<Items<O>> {
        Blocking::new(self.items())
    }
}

impl<O: Paged<Item = T> + Operation<Response = Page<T>> + 'static, T: Send + 'static> List<O> {
    /// Like [`send`](Self::send), without an async runtime: every item, over all pages.
    ///
    /// # Errors
    /// Those of the first page that fails, and that of [`block_on`].
    pub fn send_blocking(self) -> Result<Vec<T>, Error> {
        block_on(self.send())
    }

    /// Like [`page`](Self::page), without an async runtime.
    ///
    /// # Errors
    /// Those of the request, and that of [`block_on`].
    pub fn page_blocking(self) -> Result<Page<T>, Error> {
        block_on(self.page())
    }

    /// Like [`page_raw`](Self::page_raw), without an async runtime.
    ///
    /// # Errors
    /// Those of the request, and that of [`block_on`].
    pub fn page_raw_blocking(self) -> Result<RawResponse<Page<T>>, Error> {
        block_on(self.page_raw())
    }

    /// The pages from here on, each requested when the iterator comes to it.
    pub fn pages_blocking(self) -> Blocking<Pages<O>> {
        Blocking::new(self.pages())
    }

    /// The items from here on, each page requested when the iterator comes to it.
    pub fn items_blocking(self) -> Blocking<Items<O>> {
        Blocking::new(self.items())
    }
}

impl<O: Operation + Clone, T> Wait<O, T> {
    /// Like [`send`](Self::send), without an async runtime; see [`block_on`].
    ///
    /// # Errors
    /// Those of the wait, and that of [`block_on`].
    pub fn send_blocking(self) -> Result<T, Error> {
        block_on(self.send())
    }
}

/// The pages or items of a list as an iterator. It ends after an error.
#[must_use = "an iterator does nothing until it is iterated"]
pub struct Blocking<S> {
    stream: Option<S>,
}

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self { stream: Some(stream) }
    }
}

impl<S: Stream<Item = Result<T, Error>> + Unpin, T> Iterator for Blocking<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        let next = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        let next = block_on(async { next.await.transpose() }).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.stream = None;
        }
        next
    }
}
