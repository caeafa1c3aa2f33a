//! Bodies that are read while they are sent: what arrives, what is sent again, and what is said of a file that cannot be read.

use std::collections::VecDeque;
use std::error::Error as _;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::thread;

use clickhouse_cloud::testing::{Answer as FakeAnswer, Fake};
use clickhouse_cloud::{
    Decoded, Error, ErrorKind, Method, Multipart, Operation, OperationInfo, Request, Response, Upload, decode,
};
use clickhouse_cloud_tests::server::{Answer, Server};
use futures_core::Stream;
use serde_json::json;
use tempfile::TempDir;

use super::{client, settings};

/// `PUT /v1/files` of an upload.
#[derive(Clone)]
struct PutFile(Upload);

/// `PUT /v1/files` of several parts.
#[derive(Clone)]
pub(super) struct PutFiles(Multipart);

impl PutFiles {
    /// A text and a file.
    pub(super) fn of(file: &str) -> Self {
        Self(Multipart::new().text("name", "all").file("data", "all.bin", "application/x-tar", Upload::file(file)))
    }
}

const INFO: &OperationInfo = &OperationInfo {
    id: "filePut",
    resource: "files",
    method: Method::Put,
    path: "/v1/files",
    permissions: &[],
    beta: false,
    deprecated: false,
};

impl Operation for PutFile {
    type Response = String;
    const INFO: &'static OperationInfo = INFO;

    fn request(&self) -> Result<Request, Error> {
        Request::new(INFO).upload("application/octet-stream", &self.0).build()
    }

    fn response(&self, response: &Response) -> Result<Decoded<String>, Error> {
        decode::result(response)
    }
}

impl Operation for PutFiles {
    type Response = String;
    const INFO: &'static OperationInfo = INFO;

    fn request(&self) -> Result<Request, Error> {
        Request::new(INFO).multipart("multipart/form-data", &self.0).build()
    }

    fn response(&self, response: &Response) -> Result<Decoded<String>, Error> {
        decode::result(response)
    }
}

/// A server that keeps only how long each body was, of requests that say their length; it answers all of them with a success.
pub(super) fn sink() -> (String, Arc<Mutex<Vec<u64>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let lengths = Arc::<Mutex<Vec<u64>>>::default();
    let into = lengths.clone();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            loop {
                let (mut head, mut length) = (String::new(), 0);
                while reader.read_line(&mut head).is_ok_and(|read| read > 2) {
                    let line = head.lines().last().unwrap_or_default().to_ascii_lowercase();
                    length = line.strip_prefix("content-length: ").map_or(length, |own| own.parse().unwrap());
                }
                if head.is_empty() {
                    break;
                }
                into.lock().unwrap().push(io::copy(&mut (&mut reader).take(length), &mut io::sink()).unwrap());
                let body = r#"{"status":200,"result":{"id":"o"}}"#;
                let body = if length > 0 { r#"{"status":200,"result":"done"}"# } else { body };
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
            }
        }
    });
    (url, lengths)
}

/// A stream of these pieces; what stands before a piece is done first.
struct Pieces(VecDeque<(Before, io::Result<&'static str>)>);

type Before = Box<dyn FnMut() + Send>;

impl Stream for Pieces {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|(mut before, piece)| {
            before();
            piece.map(|text| text.as_bytes().to_vec())
        }))
    }
}

fn pieces<const N: usize>(texts: [&'static str; N]) -> Pieces {
    Pieces(texts.map(|text| (Box::new(|| {}) as Before, Ok(text))).into())
}

fn server(answers: impl IntoIterator<Item = Answer>) -> Server {
    let server = Server::start();
    server.on("PUT /v1/files", answers);
    server
}

fn done() -> Answer {
    Answer::result(&json!("done"))
}

/// A file with this text.
fn file(text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    fs::write(&path, text).unwrap();
    (folder, path)
}

#[tokio::test]
async fn a_length_that_is_known_is_said_and_else_the_body_comes_in_chunks() {
    let (_folder, path) = file("from a file");
    let server = server([done()]);
    for upload in [
        Upload::file(&path),
        Upload::stream(pieces(["from", "", " a file"])),
        Upload::stream(pieces(["from a", " file"])).length(11),
        Upload::reader(&b"from a file"[..]),
        Upload::reader(&b"from a file"[..]).length(11),
        "from a file".into(),
    ] {
        assert_eq!(client(&server).call(PutFile(upload)).await.unwrap(), "done");
    }
    let received = server.received();
    let known: Vec<_> = received.iter().map(|one| one.header("content-length") == Some("11")).collect();
    assert_eq!(known, [true, false, true, false, true, true]);
    assert!(received.iter().all(|one| one.body == b"from a file"));
    assert!(received.iter().all(|one| one.header("content-type") == Some("application/octet-stream")));
    assert_eq!(received[1].header("transfer-encoding"), Some("chunked"));
    fs::write(&path, "").unwrap();
    client(&server).call(PutFile(Upload::file(&path))).await.unwrap();
    assert_eq!(server.received()[6].header("content-length"), Some("0"));
}

#[tokio::test]
async fn parts_of_every_kind_make_one_body() {
    let (_folder, path) = file("a,b\n");
    let server = server([done()]);
    let parts = |stream: Upload| {
        PutFiles(
            Multipart::new().text("name", "both").file("one", "x \"y\".csv", "text/csv", Upload::file(&path)).file(
                "two",
                "z",
                "application/x-tar",
                stream,
            ),
        )
    };
    client(&server).call(parts(Upload::stream(pieces(["1", "2"])))).await.unwrap();
    client(&server).call(parts(Upload::stream(pieces(["1", "2"])).length(2))).await.unwrap();
    let received = server.received();
    assert_eq!(received[0].header("transfer-encoding"), Some("chunked"));
    assert_eq!(received[1].header("content-length"), Some(received[1].body.len().to_string().as_str()));
    let mut boundaries = Vec::new();
    for one in &received {
        let boundary = one.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=");
        let expected = format!(
            "{head}\"name\"\r\n\r\nboth\r\n\
             {head}\"one\"; filename=\"x %22y%22.csv\"\r\nContent-Type: text/csv\r\n\r\na,b\n\r\n\
             {head}\"two\"; filename=\"z\"\r\nContent-Type: application/x-tar\r\n\r\n12\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8_lossy(&one.body), expected);
        boundaries.push(boundary);
    }
    assert!(boundaries[0] != boundaries[1] && boundaries[0].len() == 37, "nobody can guess it: {boundaries:?}");
}

#[tokio::test]
async fn a_file_is_opened_anew_for_every_attempt_and_both_are_counted() {
    let (_folder, path) = file("again");
    let server = server([Answer::error(503, "busy"), done()]);
    let told = Arc::<Mutex<Vec<u64>>>::default();
    let into = told.clone();
    let client = settings(&server).on_call(move |call| into.lock().unwrap().push(call.bytes_sent)).build().unwrap();
    client.call(PutFile(Upload::file(&path))).await.unwrap();
    let bodies: Vec<_> = server.received().into_iter().map(|one| one.body).collect();
    assert_eq!(bodies, [b"again", b"again"]);
    assert_eq!(*told.lock().unwrap(), [10]);
}

#[tokio::test]
async fn a_stream_that_was_read_is_not_sent_again() {
    let server = server([Answer::error(503, "busy"), done()]);
    let operation = PutFile(Upload::stream(pieces(["once"])));
    let error = client(&server).call(operation.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Api, 1, false));
    assert!(error.to_string().contains("the body is a stream that was read, so the call is not sent again"), "{error}");
    let error = client(&server).call(operation).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Upload, "{error}");
    assert_eq!(server.received().len(), 1, "nothing was sent of the second call");
}

#[tokio::test]
async fn a_stream_that_was_not_read_yet_is_still_there() {
    let unused = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", unused.local_addr().unwrap());
    drop(unused);
    let server = server([done()]);
    let operation = PutFile(Upload::stream(pieces(["once"])));
    let away = settings(&server).base_url(url).build().unwrap();
    let error = away.call(operation.clone()).await.unwrap_err();
    assert_eq!((error.is_connect(), error.attempts(), error.is_retryable()), (true, 4, true), "{error}");
    assert_eq!(client(&server).call(operation).await.unwrap(), "done");
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_that_names_it() {
    let (folder, path) = file("twelve bytes");
    let server = server([done()]);
    let parts = |first: Upload| PutFiles(Multipart::new().file("a", "a", "a/a", first).text("b", "b"));
    let name = path.display();
    let cut = path.clone();
    let cutting = Pieces([(Box::new(move || fs::write(&cut, "short").unwrap()) as _, Ok("x"))].into());
    let failing = Pieces([(Box::new(|| {}) as _, Err(io::Error::other("the disk is gone")))].into());
    let missing = folder.path().join("none");
    for (operation, says) in [
        (parts(Upload::file(&missing)), format!("the file {} cannot be opened", missing.display())),
        (parts(Upload::file(folder.path())), format!("the file {} is not a file", folder.path().display())),
        (parts(Upload::file(&path).length(13)), format!("the file {name} has 12 bytes, and 13 were said of it")),
        (parts(Upload::stream(pieces(["abc"])).length(4)), "the stream ends 1 bytes before its length".to_owned()),
        (parts(Upload::stream(pieces(["a", "bc"])).length(2)), "the stream goes on after its length".to_owned()),
        (parts(Upload::stream(failing)), "the stream cannot be read to its end".to_owned()),
        (
            PutFiles(Multipart::new().file("a", "a", "a/a", Upload::stream(cutting).length(1)).file(
                "b",
                "b",
                "b/b",
                Upload::file(&path),
            )),
            format!("the file {name} ends 7 bytes before its length"),
        ),
    ] {
        let error = client(&server).call(operation).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::Upload, 1, false), "{error}");
        assert_eq!(error.to_string(), format!("filePut (PUT /v1/files): cannot read the body: {says}"));
    }
    let error = client(&server).call(parts(Upload::file(&missing))).await.unwrap_err();
    assert_eq!(error.source().unwrap().downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
    assert!(server.received().is_empty(), "no request was whole");
}

#[tokio::test]
async fn a_transport_of_whole_bodies_gets_them_whole() {
    let (_folder, path) = file("whole");
    let fake = Fake::new();
    fake.on::<PutFile>(FakeAnswer::broken()).value::<PutFile>(&"done".to_owned());
    assert_eq!(fake.client().call(PutFile(Upload::file(&path))).await.unwrap(), "done");
    let bodies: Vec<_> = fake.sent().into_iter().map(|sent| sent.raw).collect();
    assert_eq!(bodies, ["whole", "whole"]);
    assert_eq!(fake.sent()[0].headers["content-length"], "5");
    let error = fake.client().call(PutFile(Upload::file("/does/not/exist"))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Upload, "{error}");
}

#[test]
fn a_program_without_a_runtime_sends_files_too() {
    let (_folder, path) = file("blocking");
    let server = server([done()]);
    assert_eq!(client(&server).call(PutFile(Upload::file(path))).send_blocking().unwrap(), "done");
    assert_eq!(server.received()[0].body, b"blocking");
}

#[tokio::test]
async fn a_request_without_a_client_opens_its_body() {
    let request = PutFile(Upload::stream(pieces(["a", "b"])).length(2)).request().unwrap();
    assert!(request.body().is_none());
    let mut body = request.open().await.unwrap().unwrap();
    assert_eq!(body.left(), Some(2));
    assert_eq!(body.next().await.unwrap().unwrap(), "a");
    assert_eq!((body.left(), body.bytes().await.unwrap()), (Some(1), "b".into()));
    assert_eq!(request.open().await.unwrap_err().kind(), ErrorKind::Upload);
    assert!(PutFile("whole".into()).request().unwrap().open().await.unwrap().is_none());
    assert_eq!(format!("{:?}", Upload::from("secret")), "Upload(6 bytes)");
}
