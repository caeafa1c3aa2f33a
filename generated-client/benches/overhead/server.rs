//! Two bodies into a server on the loopback interface that keeps its connections, on a thread of its own.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Starts the server, which waits for so long before each answer; gives its URL. A path that ends in `/services` is answered with
/// the list, every other with the one.
pub(crate) fn serve(list: &str, one: &str, after: Duration) -> String {
    let (list, one) = (response(list), response(one));
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a socket that does not block");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let local = tokio::task::LocalSet::new();
        local.block_on(&runtime, async move {
            let listener = TcpListener::from_std(listener).expect("a listener");
            while let Ok((stream, _)) = listener.accept().await {
                let (list, one) = (list.clone(), one.clone());
                tokio::task::spawn_local(async move { answer(stream, &list, &one, after).await });
            }
        });
    });
    url
}

/// Headers like those of the API.
fn response(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\
         Date: Mon, 23 Nov 2026 07:00:00 GMT\r\nX-Request-Id: 5f0c6a2e-7d7c-4a5e-9a43-0d6f0f2c9b11\r\n\
         X-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 9\r\nX-RateLimit-Reset: 9.5\r\nConnection: keep-alive\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Requests have no body and come one after the other: each ends with the first empty line.
async fn answer(mut stream: TcpStream, list: &[u8], one: &[u8], after: Duration) {
    let _ = stream.set_nodelay(true);
    let mut request = Vec::with_capacity(1024);
    loop {
        request.clear();
        while !request.ends_with(b"\r\n\r\n") {
            match stream.read_buf(&mut request).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
        // Not the timer of tokio, which counts in milliseconds.
        std::thread::sleep(after);
        let line = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let response = if line.ends_with(b"/services HTTP/1.1") { list } else { one };
        if stream.write_all(response).await.is_err() {
            return;
        }
    }
}
