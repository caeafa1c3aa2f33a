//! A statement and how it is to run, into the request that runs it.

use std::fmt;
use std::fmt::Display;
use std::future::IntoFuture;
use std::time::Duration;

use http::StatusCode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::query::Rows;
use crate::runtime::execute::Options;
use crate::runtime::transport::Opened;
use crate::runtime::{
    BoxFuture, Chunks, Client, Error, ErrorKind, Method, OperationInfo, Request, Response, RetryPolicy, trace,
};

/// What [`Fake`](crate::testing::Fake), metrics and errors call a statement.
const CLICKHOUSE: &OperationInfo = &operation("queryRun", "/service/{serviceId}/run");
const POSTGRES: &OperationInfo = &operation("queryRunPostgres", "/service/{serviceId}/runPostgres");

const fn operation(id: &'static str, path: &'static str) -> OperationInfo {
    let (beta, deprecated) = (false, false);
    OperationInfo { id, resource: "query", method: Method::Post, path, permissions: &[], beta, deprecated }
}

/// The format that [`Statement::rows`] reads.
const ROWS: &str = "JSONEachRow";
/// The one format of Postgres services: a line of names, a line of types, and a line for each row.
const POSTGRES_ROWS: &str = "JSONCompactEachRowWithNamesAndTypes";

/// A statement that is ready to be sent: [`rows`](Self::rows), [`stream`](Self::stream), or `.await` for the whole answer as text.
#[derive(Clone)]
#[must_use = "a statement does nothing until it is sent"]
pub struct Statement {
    client: Client,
    service_id: String,
    /// Of a Postgres service.
    organization_id: Option<String>,
    sql: String,
    database: Option<String>,
    format: Option<String>,
    wakes: bool,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
}

impl Client {
    /// A statement for a ClickHouse service; see [`query`](crate::query).
    pub fn query(&self, service_id: impl Display, sql: impl Into<String>) -> Statement {
        Statement::new(self, service_id.to_string(), None, sql.into())
    }

    /// A statement for a Postgres service. It needs an [OAuth token](crate::ClientBuilder::bearer), which may only read.
    pub fn query_postgres(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        sql: impl Into<String>,
    ) -> Statement {
        Statement::new(self, service_id.to_string(), Some(organization_id.to_string()), sql.into())
    }
}

impl Statement {
    fn new(client: &Client, service_id: String, organization_id: Option<String>, sql: String) -> Self {
        let client = client.clone();
        let (database, format, timeout, retry) = (None, None, None, None);
        Self { client, service_id, organization_id, sql, database, format, wakes: false, timeout, retry }
    }

    /// The database of names without one.
    pub fn database(mut self, name: impl Into<String>) -> Self {
        self.database = Some(name.into());
        self
    }

    /// The format of the answer, such as `CSVWithNames` or `Parquet`: `JSONEachRow` for ClickHouse,
    /// `JSONCompactEachRowWithNamesAndTypes` for Postgres.
    pub fn format(mut self, name: impl Into<String>) -> Self {
        self.format = Some(name.into());
        self
    }

    /// Whether an idle service is woken for the statement, which then takes up to a minute. A stopped service is never started.
    pub fn wake(mut self, wake: bool) -> Self {
        self.wakes = wake;
        self
    }

    /// How long to wait for the beginning of the answer, and then for each piece of it, instead of what the client says for an
    /// attempt. The Query API gives up after 30 s, and the statement may run on.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How the statement is sent again when it was refused (429) or there was no connection, instead of what the client says.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// The answer as it comes, piece by piece, in the [format](Self::format) that was set.
    ///
    /// # Errors
    /// See [`query`](crate::query). An error of the database that comes after the first byte is in the text of the answer:
    /// [`rows`](Self::rows) sees it.
    pub async fn stream(self) -> Result<Chunks, Error> {
        let request = self.request()?;
        let headers = self.headers()?;
        let opened = Opened::default();
        let (timeout, retry) = (self.timeout, self.retry);
        let options = Options {
            timeout,
            headers,
            retry,
            opened: Some(opened.clone()),
            to_query_host: true,
            ..Options::default()
        };
        let span = trace::span(request.info(), request.path());
        let sent = self.client.execute(request.clone(), options, &span).await;
        let (response, attempts) = sent.map_err(explained)?;
        refusal(&response).map_or(Ok(()), |error| Err(error.with_attempts(attempts)))?;
        let limit = self.timeout.unwrap_or(self.client.inner.timeout);
        Ok(Chunks::new(request, &response, opened.take(), limit, self.client.inner.max_body))
    }

    /// The whole answer as text. It is at most [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) long.
    ///
    /// # Errors
    /// Those of [`stream`](Self::stream); an answer that is longer, or is not UTF-8.
    pub async fn text(self) -> Result<String, Error> {
        self.stream().await?.text().await
    }

    /// The rows of the answer, each as soon as it is there: a struct whose fields have the names of the columns, or a map.
    ///
    /// # Errors
    /// Those of [`stream`](Self::stream), and a [format](Self::format) that was set: rows have their own.
    pub async fn rows<T: DeserializeOwned>(self) -> Result<Rows<T>, Error> {
        if let Some(format) = &self.format {
            return Err(Error::build(format!("rows have the format {}: do not set {format}", self.rows_format())));
        }
        let is_compact = self.organization_id.is_some();
        Ok(Rows::new(self.stream().await?, is_compact))
    }

    /// Like [`text`](Self::text), without an async runtime; see [`block_on`](crate::block_on).
    ///
    /// # Errors
    /// Those of [`text`](Self::text), and that of [`block_on`](crate::block_on).
    #[cfg(feature = "blocking")]
    pub fn text_blocking(self) -> Result<String, Error> {
        crate::block_on(self.text())
    }

    /// Like [`rows`](Self::rows), without an async runtime: the rows as an iterator, each read when the iterator comes to it.
    ///
    /// # Errors
    /// Those of [`rows`](Self::rows), and that of [`block_on`](crate::block_on).
    #[cfg(feature = "blocking")]
    pub fn rows_blocking<T: DeserializeOwned>(self) -> Result<crate::Blocking<Rows<T>>, Error> {
        crate::block_on(self.rows()).map(crate::Blocking::new)
    }

    fn rows_format(&self) -> &'static str {
        if self.organization_id.is_some() { POSTGRES_ROWS } else { ROWS }
    }

    fn request(&self) -> Result<Request, Error> {
        let info = if self.organization_id.is_some() { POSTGRES } else { CLICKHOUSE };
        let mut body = Map::new();
        if self.organization_id.is_none() {
            body.insert("runId".to_owned(), Uuid::new_v4().to_string().into());
        }
        body.insert("sql".to_owned(), self.sql.as_str().into());
        if let Some(database) = &self.database {
            body.insert("database".to_owned(), database.as_str().into());
        }
        let format = self.format.as_deref().unwrap_or(self.rows_format());
        Request::new(info)
            .path(&[&self.service_id])
            .query("orgId", &self.organization_id)
            .query("format", &format)
            .json(&Value::Object(body))
            .build()
    }

    fn headers(&self) -> Result<Vec<(String, String)>, Error> {
        let authorization = self.client.inner.headers.authorization();
        let is_token = authorization.is_some_and(|value| value.as_bytes().starts_with(b"Bearer "));
        let mut headers = match self.organization_id {
            Some(_) if !is_token => {
                return Err(Error::build("a Postgres service takes an OAuth token, and no API key: see `with_bearer`"));
            }
            Some(_) if self.wakes => return Err(Error::build("a Postgres service cannot be woken by a statement")),
            Some(_) => vec![("x-service-type", "postgres")],
            None => vec![("x-service-type", "clickhouse"), ("content-type", "text/plain;charset=UTF-8")],
        };
        // A token says by itself who made it.
        if !is_token {
            headers.push(("auth-provider", "custom"));
        }
        if self.wakes {
            headers.push(("wake-service", "true"));
        }
        Ok(headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

/// The statement may hold a secret: only its length is printed.
impl fmt::Debug for Statement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Statement")
            .field("service_id", &self.service_id)
            .field("sql_length", &self.sql.len())
            .field("database", &self.database)
            .field("format", &self.format)
            .field("wake", &self.wakes)
            .finish_non_exhaustive()
    }
}

impl IntoFuture for Statement {
    type Output = Result<String, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.text())
    }
}

/// An error status that means more than it says.
fn explained(error: Error) -> Error {
    match error.status().map(|status| status.as_u16()) {
        // The gateway gave up after 30 s, the statement goes on.
        Some(500) if error.message().starts_with("Timeout error") => {
            error.of_kind(ErrorKind::UnknownOutcome).timed_out().with_note("the statement may still run")
        }
        Some(404) if error.message().contains("service is currently unavailable") => {
            error.of_kind(ErrorKind::ServiceStopped)
        }
        _ => error,
    }
}

/// A success of HTTP that did not run the statement: 206 with the state of the service.
fn refusal(response: &Response) -> Option<Error> {
    if response.status() != StatusCode::PARTIAL_CONTENT {
        return None;
    }
    let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
    let said = body.get("data").and_then(Value::as_str);
    let (kind, message) = match said {
        Some("Confirm wake service") => {
            (ErrorKind::ServiceIdle, "wake it, or let the statement do so with `wake(true)`")
        }
        Some("Service is stopped") => (ErrorKind::ServiceStopped, "start it first"),
        _ => (ErrorKind::Decode, "the statement was not run, and the answer does not say why"),
    };
    Some(Error::new(kind, message).with_response(response))
}
