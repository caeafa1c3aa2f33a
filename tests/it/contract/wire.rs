//! The contract server itself, over a bare socket: what the judge finds is what the client would be told.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use super::server::Server;

#[test]
fn the_server_refuses_what_the_judge_objects_to() {
    let server = Server::start();
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let request =
        "GET /v1/organizations/not-a-uuid/keys?limit=many&page=2 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    let recorded = server.take();
    let violations = &recorded[0].judgement.violations;
    let found: Vec<&str> = violations.iter().map(|violation| violation.instance.as_str()).collect();
    for instance in ["/path/organizationId", "/query/limit", "/query/page", "/headers/authorization", "/headers/accept"]
    {
        assert!(found.contains(&instance), "{instance} is not among {found:?}");
        assert!(response.contains(instance), "{response}");
    }
    let limit = violations.iter().find(|violation| violation.instance == "/query/limit").unwrap();
    assert!(limit.schema.ends_with("~1keys/get/parameters/1/schema/type"), "{limit}");
}
