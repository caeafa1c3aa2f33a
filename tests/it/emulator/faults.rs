//! Each fault does what it says, to the calls that it says.

use std::time::{Duration, Instant};

use clickhouse_cloud::RetryPolicy;
use clickhouse_cloud_emulator::{Effect, Fault, Options};
use serde_json::{Value, json};

use super::Site;

#[tokio::test]
async fn each_effect_is_seen() {
    let site = Site::start().await;
    let path = site.service().await;
    let fault = |effect: Effect| site.emulator.fault(Fault::new("instanceGet", effect).once());
    let ask = async || {
        let request = site.http.get(format!("{}{path}", site.emulator.url()));
        let response = request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret())).send().await?;
        let status = response.status().as_u16();
        Ok::<_, reqwest::Error>((status, response.text().await?))
    };
    let result = async || {
        let (status, text) = ask().await.unwrap();
        assert_eq!(status, 200);
        serde_json::from_str::<Value>(&text).unwrap()["result"].clone()
    };
    fault(Effect::Status(503));
    assert_eq!(ask().await.unwrap().0, 503);
    assert_eq!(ask().await.unwrap().0, 200, "once");
    fault(Effect::Latency(80));
    let began = Instant::now();
    result().await;
    assert!(began.elapsed() >= Duration::from_millis(80));
    fault(Effect::Break);
    assert!(ask().await.is_err(), "the connection is broken");
    fault(Effect::Cut(20));
    assert!(ask().await.is_err(), "the body is cut");
    fault(Effect::Html(502));
    let (status, text) = ask().await.unwrap();
    assert!(status == 502 && text.starts_with("<html>"), "{text}");
    fault(Effect::Null("/name".to_owned()));
    assert_eq!(result().await["name"], Value::Null);
    fault(Effect::UnknownValue("/state".to_owned()));
    assert_eq!(result().await["state"], "a value of tomorrow");
    fault(Effect::UnknownMember("ofTomorrow".to_owned()));
    assert!(result().await["ofTomorrow"].is_string());
    fault(Effect::UnknownArm("/currentScaling".to_owned()));
    assert_eq!(result().await["currentScaling"]["type"], "a value of tomorrow");
    fault(Effect::ChangedType("/isPrimary".to_owned()));
    assert_eq!(result().await["isPrimary"], "true");
    let journal = site.emulator.requests();
    assert_eq!(journal.iter().filter(|entry| entry.fault.is_some()).count(), 10);
}

#[tokio::test]
async fn the_nth_call_and_a_part_of_all() {
    let site = Site::start().await;
    site.emulator.fault(Fault::new("instanceGetList", Effect::Status(500)).nth(3));
    let ask = async || site.get(&site.path("/services")).await.0;
    assert_eq!([ask().await, ask().await, ask().await, ask().await], [200, 200, 500, 200]);
    site.emulator.fault(Fault::new("instanceGetList", Effect::Status(500)).percent(50.0));
    let mut failed = 0;
    for _ in 0..100 {
        failed += usize::from(ask().await == 500);
    }
    assert!((30..70).contains(&failed), "{failed}");
    site.emulator.clear_faults();
    assert_eq!(ask().await, 200);
}

#[tokio::test]
async fn faults_come_from_a_file_and_over_http() {
    let text = "- { operation: instanceGetList, effect: { status: 503 }, once: true }\n- { percent: 100, effect: break, nth: 5 }\n";
    let faults = Fault::read(text).unwrap();
    let site = Site::with(Options { faults, ..Options::default() }).await;
    assert_eq!(site.get(&site.path("/services")).await.0, 503);
    assert_eq!(site.get("/_emulator/faults").await.1.as_array().map(Vec::len), Some(1), "the first one is gone");
    let faults = json!([{"operation": "instanceGetList", "effect": {"html": 504}}]);
    assert_eq!(site.call("PUT", "/_emulator/faults", faults).await.0, 200);
    assert_eq!(site.get(&site.path("/services")).await.0, 504);
    for wrong in [
        json!([{"operation": "no", "effect": "break"}]),
        json!([{"effect": "explode"}]),
        json!([{"effect": "break", "x": 1}]),
    ] {
        assert_eq!(site.call("PUT", "/_emulator/faults", wrong.clone()).await.0, 400, "{wrong}");
    }
    assert_eq!(site.call("DELETE", "/_emulator/faults", Value::Null).await.0, 200);
    assert_eq!(site.get(&site.path("/services")).await.0, 200);
}

/// The client gets over a bad night: unknown values, members and types are kept, what is broken is sent again.
#[tokio::test]
async fn the_client_lives_through_all_of_them() {
    let site = Site::start().await;
    let path = site.service().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let id = super::id(&path);
    for effect in [
        Effect::Status(503),
        Effect::Break,
        Effect::Html(502),
        Effect::DoneBut504,
        Effect::Null("/endpoints".to_owned()),
        Effect::UnknownValue("/state".to_owned()),
        Effect::UnknownMember("x".to_owned()),
        Effect::ChangedType("/isPrimary".to_owned()),
    ] {
        site.emulator.fault(Fault::new("instanceGet", effect.clone()).once());
        let service = client.services().get(&organization, id).await;
        assert_eq!(service.unwrap_or_else(|error| panic!("{effect:?}: {error}")).id, id, "{effect:?}");
    }
    let settings = clickhouse_cloud::Client::builder().base_url(site.emulator.url());
    let once = settings
        .api_key(site.emulator.key_id(), site.emulator.key_secret())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    site.emulator.fault(Fault::new("instanceGet", Effect::Cut(20)).once());
    assert!(once.services().get(&organization, id).await.is_err());
}
