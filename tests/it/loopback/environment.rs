//! Credentials from the environment, in processes of their own: the variables are those of a whole process.

use std::env;
use std::process::Command;

use clickhouse_cloud::Client;
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{ENCODED, GET_SERVICE, SECRET};

const KEY: &str = "CLICKHOUSE_CLOUD_API_KEY";
const VALUE: &str = "CLICKHOUSE_CLOUD_API_SECRET";
const QUERY_HOST: &str = "CLICKHOUSE_CLOUD_QUERY_HOST";
/// Says to the test below that it is the child, and where the server is.
const URL: &str = "LOOPBACK_ENVIRONMENT_URL";

/// In the child: what the environment gives, on the standard output.
async fn child(url: &str) {
    println!("from_env: {}", Client::from_env().map_or_else(|error| error.to_string(), |client| format!("{client:?}")));
    if let Ok(builder) = Client::builder().credentials_from_env()
        && let Ok(client) = builder.base_url(url).build()
    {
        let service = client.services().get("o", "s").retry(clickhouse_cloud::RetryPolicy::none()).await;
        println!("service: {}", service.map_or_else(|error| error.to_string(), |service| service.id));
    }
    // Without a host of the test, the statement would go to the real one.
    if env::var(QUERY_HOST).is_ok_and(|host| !host.is_empty())
        && let Ok(client) = Client::from_env()
    {
        let answer = client.query("s", "SELECT 1").await;
        println!("statement: {}", answer.unwrap_or_else(|error| error.to_string()));
    }
}

/// In the parent: the output of a child with these variables.
fn run(url: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    let name = "loopback::environment::both_variables_are_needed_and_neither_may_be_empty";
    command
        .args(["--exact", name, "--nocapture"])
        .env_remove(KEY)
        .env_remove(VALUE)
        .env_remove(QUERY_HOST)
        .env(URL, url);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && text.contains("from_env: "), "{text}");
    assert!(!text.contains(SECRET), "{text}");
    text
}

#[tokio::test]
async fn both_variables_are_needed_and_neither_may_be_empty() {
    if let Ok(url) = env::var(URL) {
        return child(&url).await;
    }
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s"}))]);
    let url = server.url();
    let both = run(&url, &[(KEY, "key-id"), (VALUE, SECRET)]);
    assert!(both.contains("from_env: Client {") && both.contains("service: s"), "{both}");
    assert_eq!(server.received()[0].header("authorization"), Some(format!("Basic {ENCODED}").as_str()));
    for (variables, says) in [
        (&[][..], "CLICKHOUSE_CLOUD_API_KEY is not set"),
        (&[(KEY, "key-id")], "CLICKHOUSE_CLOUD_API_SECRET is not set"),
        (&[(VALUE, SECRET)], "CLICKHOUSE_CLOUD_API_KEY is not set"),
        (&[(KEY, ""), (VALUE, SECRET)], "the id of the API key is empty"),
        (&[(KEY, "key-id"), (VALUE, "")], "the secret of the API key is empty"),
        (&[(KEY, "key-id"), (VALUE, " \t")], "the secret of the API key is empty"),
        (&[(KEY, "key-id"), (VALUE, "planted-secret\n")], "a line end from a file?"),
    ] {
        let text = run(&url, variables);
        assert!(text.contains(says), "{variables:?}: {text}");
        assert!(!text.contains("service: "), "{text}");
    }
    assert_eq!(server.received().len(), 1);
    let url = run(
        "http://elsewhere",
        &[(KEY, "key-id"), (VALUE, SECRET), ("CLICKHOUSE_CLOUD_API_URL", &format!("{url}/v1"))],
    );
    assert!(url.contains(&format!("base_url: \"{}\"", server.url())), "{url}");
    let wrong = run(&server.url(), &[(KEY, "key-id"), (VALUE, SECRET), ("CLICKHOUSE_CLOUD_API_URL", "elsewhere")]);
    assert!(wrong.contains("from_env: the base URL is no URL"), "{wrong}");

    let query = |host: &str| run(&server.url(), &[(KEY, "key-id"), (VALUE, SECRET), (QUERY_HOST, host)]);
    server.on("POST /service/s/run", [Answer::new(200, "application/x-ndjson", "{\"one\":1}\n")]);
    let answered = query(&server.url());
    assert!(answered.contains("statement: {\"one\":1}"), "{answered}");
    let received = server.received();
    let statement = received.iter().find(|request| request.method == "POST").unwrap();
    assert_eq!(statement.header("authorization"), Some(format!("Basic {ENCODED}").as_str()));
    // A host alone is spoken to with TLS, which this server does not speak: it reads no request.
    let host = query(server.url().trim_start_matches("http://"));
    assert!(host.contains("statement: ") && !host.contains("\"one\""), "{host}");
    let statements = server.received().iter().filter(|request| request.method == "POST").count();
    assert_eq!(statements, 1);
    let none = query("");
    assert!(none.contains("from_env: Client {"), "{none}");
    let wrong = query("ftp://elsewhere");
    assert!(wrong.contains("from_env: ") && !wrong.contains("from_env: Client {"), "{wrong}");
}
