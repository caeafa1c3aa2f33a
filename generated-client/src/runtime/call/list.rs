//! A call of an operation that gives a list: every item by default, a single page by name.

use std::future::IntoFuture;
use std::time::Duration;

use crate::runtime::call::transport::BoxFuture;
use crate::runtime::pages::stream::{Items, Pages};
use crate::runtime::{Call, Client, Error, Operation, Page, Paged, RawResponse, RetryPolicy};

/// A list that is ready to be asked for: `.await` gives every item, over all pages.
///
/// ```no_run
/// # #[cfg(feature = "api_keys")]
/// # async fn lists(client: clickhouse_cloud::Client) -> Result<(), clickhouse_cloud::Error> {
/// let keys = client.api_keys().list("organization-id").await?; // every key, however many pages that takes
/// let page = client.api_keys().list("organization-id").limit(50).page().await?; // the first page alone
/// println!("{} of {:?}", page.items.len(), page.total_count);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is awaited or sent"]
pub struct List<O> {
    call: Call<O>,
}

impl<O> List<O> {
    /// An operation with a client.
    pub fn new(client: &Client, operation: O) -> Self {
        Self { call: Call::new(client, operation) }
    }

    /// Changes the operation.
    pub fn map(self, change: impl FnOnce(O) -> O) -> Self {
        Self { call: self.call.map(change) }
    }

    /// How long one attempt may take, instead of what the client says.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { call: self.call.timeout(timeout) }
    }

    /// Sends a header along with the request of every page; it replaces the client's of the same name.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { call: self.call.header(name, value) }
    }

    /// How the request of every page is repeated, instead of what the client says.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self { call: self.call.retry(policy) }
    }

    /// Whether a response in which a place had to be left out is an error, instead of what the client says.
    pub fn strict(self, strict: bool) -> Self {
        Self { call: self.call.strict(strict) }
    }

    /// The client that it is sent with.
    pub fn client(&self) -> &Client {
        self.call.client()
    }

    /// The operation.
    pub fn operation(&self) -> &O {
        self.call.operation()
    }

    /// The operation, to build its request or keep it without a client.
    pub fn into_operation(self) -> O {
        self.call.into_operation()
    }

    /// The call of a single page.
    pub fn into_call(self) -> Call<O> {
        self.call
    }
}

impl<O: Paged<Item = T> + Operation<Response = Page<T>> + 'static, T: Send + 'static> List<O> {
    /// Every item, over all pages.
    ///
    /// # Errors
    /// Those of the first page that fails; what the pages before it gave is dropped. [`items`](Self::items) keeps it.
    pub async fn send(self) -> Result<Vec<T>, Error> {
        self.items().all().await
    }

    /// A single page: the first, or the one that `cursor` or `offset` names.
    ///
    /// # Errors
    /// Those of the request.
    pub async fn page(self) -> Result<Page<T>, Error> {
        self.call.send().await
    }

    /// A single page with status, request id, headers, warnings and raw body.
    ///
    /// # Errors
    /// Those of the request.
    pub async fn page_raw(self) -> Result<RawResponse<Page<T>>, Error> {
        self.call.send_raw().await
    }

    /// The pages from here on, as a stream.
    pub fn pages(self) -> Pages<O> {
        self.call.pages()
    }

    /// The items from here on, as a stream over all pages.
    pub fn items(self) -> Items<O> {
        self.call.items()
    }
}

impl<O: Paged<Item = T> + Operation<Response = Page<T>> + 'static, T: Send + 'static> IntoFuture for List<O> {
    type Output = Result<Vec<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
