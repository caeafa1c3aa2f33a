//! The features of the client: each is in the tables of the documentation, and has an example that is compiled.

use std::collections::BTreeSet;

use clickhouse_cloud_tests::read;

/// Of each feature the file with its example, and what only that example has.
const EXAMPLES: [(&str, &str, &str); 13] = [
    ("rustls", "lib.rs", "Client::from_env()?"),
    ("native-tls", "lib.rs", "features = [\"native-tls\","),
    ("socks", "lib.rs", "socks5h://"),
    ("http2", "lib.rs", "\"http2\""),
    ("gzip", "lib.rs", "max_response_bytes(64 << 20)"),
    ("blocking", "runtime/blocking.rs", "block_on("),
    ("streaming", "runtime/call/chunks.rs", ".stream().await?"),
    ("query", "query.rs", ".rows::<"),
    ("redis", "runtime/load/redis.rs", "RedisLimiter::"),
    ("tracing", "lib.rs", "tracing::Instrument"),
    ("testing", "runtime/fake.rs", "Fake::new()"),
    ("chrono", "lib.rs", "chrono::DateTime::try_from"),
    ("jiff", "lib.rs", "jiff::Timestamp::try_from"),
];

/// The features that are no resource.
pub(super) fn features() -> BTreeSet<String> {
    let manifest = read("generated-client/Cargo.toml");
    let table = manifest.split("[features]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let names = table.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.trim().to_owned());
    let resources: BTreeSet<&str> =
        clickhouse_cloud_tests::compiled().model.resources.iter().map(|resource| resource.module.as_str()).collect();
    names.filter(|name| !resources.contains(name.as_str())).collect()
}

/// The names in the first column of the table of features.
fn rows(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(|line| line.trim_start_matches("//! "));
    let table =
        lines.skip_while(|line| !line.starts_with("| feature |")).skip(2).take_while(|line| line.starts_with('|'));
    let names = table.flat_map(|row| row.split('|').nth(1).unwrap().split(','));
    names.map(|name| name.trim().trim_matches('`').to_owned()).collect()
}

/// The lines of a file's documentation that are inside of blocks of code.
fn code(text: &str) -> String {
    let (mut inside, mut code) = (false, String::new());
    for line in text.lines().map(str::trim_start).filter(|line| line.starts_with("//")) {
        if line.contains("```") {
            inside = !inside;
        } else if inside {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

#[test]
fn every_feature_is_documented_with_an_example() {
    let mut features = features();
    features.remove("default");
    for file in ["generated-client/src/lib.rs", "generated-client/README.md"] {
        assert_eq!(rows(&read(file)), features, "{file}");
    }
    features.remove("all");
    assert_eq!(BTreeSet::from(EXAMPLES.map(|(feature, ..)| feature.to_owned())), features);
    for (feature, file, part) in EXAMPLES {
        assert!(
            code(&read(&format!("generated-client/src/{file}"))).contains(part),
            "{feature} has no example in {file}"
        );
    }
}
