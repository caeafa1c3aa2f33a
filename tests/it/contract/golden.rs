//! The maximal request of every operation, a line each: a change of what goes over the wire is seen in a pull request.

use std::collections::BTreeSet;

use clickhouse_cloud_tests::follows;

use super::recorded::{Sent, recorded};

/// The headers as text, without those that say where, how long and what the secret is; the user agent without the version.
fn headers(sent: &Sent) -> BTreeSet<String> {
    let shown = sent.request.headers().iter().filter_map(|(name, value)| {
        let value = value.to_str().unwrap();
        match name.as_str() {
            "host" | "content-length" => None,
            "authorization" => Some(format!("{name}: {} …", value.split(' ').next()?)),
            "user-agent" => Some(format!("{name}: {}/…", value.split('/').next()?)),
            _ => Some(format!("{name}: {value}")),
        }
    });
    shown.collect()
}

/// `id: METHOD target | header: value | body`, without the headers that every request has.
fn line(sent: &Sent, common: &BTreeSet<String>) -> String {
    let Sent { id, request, .. } = sent;
    let mut line = format!("{id}: {} {}", request.method(), request.uri());
    for header in headers(sent).difference(common) {
        line.push_str(&format!(" | {header}"));
    }
    if !request.body().is_empty() {
        line.push_str(&format!(" | {}", std::str::from_utf8(request.body()).unwrap()));
    }
    line
}

#[test]
fn the_requests_are_those_of_the_golden_file() {
    let mut ids = BTreeSet::new();
    // Of each operation the maximal request with the first arm of every union.
    let sent: Vec<&Sent> = recorded().iter().filter(|sent| ids.insert(sent.id)).collect();
    assert!(sent.iter().all(|sent| sent.name == "Maximal"));
    let all = sent.iter().map(|sent| headers(sent));
    let common = all.reduce(|common, other| common.intersection(&other).cloned().collect()).unwrap();
    let mut lines = vec![format!("every request: {}", Vec::from_iter(common.clone()).join(" | "))];
    lines.extend(sent.iter().map(|sent| line(sent, &common)));
    clickhouse_cloud_tests::counted!("{} requests compared with the golden file", sent.len());
    assert_eq!(sent.len(), clickhouse_cloud_tests::operations());
    follows("requests", &lines.join("\n"));
}
