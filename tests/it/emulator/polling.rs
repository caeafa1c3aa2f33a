//! A program that polls for a day: the emulator remembers no more at the end than at noon.
//!
//! `EMULATOR_POLLS=17280 cargo test --workspace --test it emulator::polling` polls every five seconds.

use clickhouse_cloud_emulator::Entry;
use clickhouse_cloud_tests::counted;
use serde_json::{Value, json};

use super::outside::Outside;

/// In half a day the process grows by less, in KiB.
const GROWTH: u64 = 8 << 10;

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_polling_leaks_nothing() {
    // Without the variable so few that the journal is full at noon.
    let usual = 2 * (Entry::KEPT + 100);
    let polls: usize = std::env::var("EMULATOR_POLLS").ok().and_then(|polls| polls.parse().ok()).unwrap_or(usual);
    let site = Outside::start().await;
    let json = Some("application/json");
    let root = format!("/v1/organizations/{}", site.organization);
    let (status, made) =
        site.send("POST", &format!("{root}/services"), json, super::service().to_string().as_bytes()).await;
    assert_eq!(status, 200);
    let made: Value = serde_json::from_slice(&made).unwrap();
    let service = format!("{root}/services/{}", made["result"]["service"]["id"].as_str().unwrap());
    let targets = ["/services", "/keys", "/activities", "/quotas", "/prometheus/discovery", "/notifications"];
    let mut targets: Vec<String> = targets.iter().map(|rest| format!("{root}{rest}")).collect();
    targets.extend(["", "/clickpipes", "/backups", "/prometheus", "/nothing"].map(|rest| format!("{service}{rest}")));
    let mut noon = (0, None);
    for poll in 0..polls {
        let (status, _) = site.send("GET", &targets[poll % targets.len()], None, b"").await;
        assert_eq!(status, if poll % targets.len() == targets.len() - 1 { 404 } else { 200 });
        if poll % 100 == 0 {
            let seconds = json!({"seconds": 86_400 * 100 / polls}).to_string();
            assert_eq!(site.send("POST", "/_emulator/clock/advance", json, seconds.as_bytes()).await.0, 200);
        }
        if poll == polls / 2 {
            noon = (site.objects().await.to_string().len(), site.peak());
        }
    }
    assert_eq!(site.objects().await.to_string().len(), noon.0, "the state has grown");
    let (_, journal) = site.send("GET", "/_emulator/requests", None, b"").await;
    let journal: Value = serde_json::from_slice(&journal).unwrap();
    assert_eq!(journal["requests"].as_array().unwrap().len(), Entry::KEPT);
    let grown = noon.1.zip(site.peak()).map_or(0, |(before, after)| after - before);
    counted!("{polls} polls; in the second half the peak grew by {grown} KiB");
    assert!(grown < GROWTH, "the process grew by {grown} KiB");
}
