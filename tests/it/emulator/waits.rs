//! Every wait of the client: minutes of the API in milliseconds.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use clickhouse_cloud_tests::read;
use serde_json::{Value, json};

use super::{Site, kafka, postgres, service};

const SOON: Duration = Duration::from_millis(1);

#[tokio::test]
async fn every_wait_of_the_policy_ends() {
    let began = Instant::now();
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let o = organization.as_str();
    let mut done = BTreeSet::new();
    macro_rules! wait {
        ($resource:ident.$name:ident($($argument:expr),*)) => {
            client.$resource().$name($($argument),*).interval(SOON).await.unwrap();
            done.insert(format!("{}.{}", stringify!($resource), stringify!($name)));
        };
    }
    let made = site.result("POST", &site.path("/services"), service()).await;
    let s = made["service"]["id"].as_str().unwrap().to_owned();
    let at = site.path(&format!("/services/{s}"));
    wait!(services.wait_until_running(o, &s));
    site.emulator.set(&at, "state", "idle");
    wait!(services.wait_until_idle_or_running(o, &s));
    site.emulator.set(&at, "state", "running");

    let p = site.result("POST", &site.path("/postgres"), postgres()).await["id"].as_str().unwrap().to_owned();
    wait!(postgres.wait_until_running(o, &p));
    // No operation leads there; a test sets it.
    site.emulator.set(&site.path(&format!("/postgres/{p}")), "state", "stopped");
    wait!(postgres.wait_until_stopped(o, &p));
    site.result("DELETE", &site.path(&format!("/postgres/{p}")), Value::Null).await;
    wait!(postgres.wait_until_gone(o, &p));

    let c = site.result("POST", &format!("{at}/clickpipes"), kafka()).await["id"].as_str().unwrap().to_owned();
    wait!(clickpipes.wait_until_running(o, &s, &c));
    site.result("PATCH", &format!("{at}/clickpipes/{c}/state"), json!({"command": "stop"})).await;
    wait!(clickpipes.wait_until_stopped(o, &s, &c));
    site.result("DELETE", &format!("{at}/clickpipes/{c}"), Value::Null).await;
    wait!(clickpipes.wait_until_gone(o, &s, &c));
    let endpoint = json!({"type": "VPC_ENDPOINT_SERVICE", "description": "d", "vpcEndpointServiceName": "n"});
    let e = site.result("POST", &format!("{at}/clickpipesReversePrivateEndpoints"), endpoint).await;
    wait!(clickpipes.wait_until_reverse_private_endpoint_ready(o, &s, e["id"].as_str().unwrap()));

    let b = site.result("GET", &format!("{at}/backups"), Value::Null).await[0]["id"].as_str().unwrap().to_owned();
    wait!(backups.wait_until_done(o, &s, &b));
    let n = site.result("GET", &format!("{at}/snapshots"), Value::Null).await[0]["id"].as_str().unwrap().to_owned();
    wait!(snapshots.wait_until_done(o, &s, &n));

    let upload = site.result("POST", &site.path("/udfUploads/url"), Value::Null).await["uploadId"].clone();
    let function = json!({
        "functionName": "f", "uploadId": upload, "runtime": "python3.11", "type": "executable", "returnType": "String",
        "arguments": [{"name": "a", "type": "String"}],
    });
    site.result("POST", &site.path("/udfs"), function).await;
    wait!(udfs.wait_until_ready(o, "f"));
    let attachment = site.path(&format!("/udfs/f/attachments/{s}"));
    site.result("PUT", &attachment, Value::Null).await;
    wait!(udfs.wait_until_deployed(o, "f", &s));
    site.result("DELETE", &attachment, Value::Null).await;
    wait!(udfs.wait_until_detached(o, "f", &s));

    let cloud = json!({"regionId": "us-east-1", "accountId": "123456789012", "displayName": "d", "vpcCidrRange": "10.0.0.0/16", "availabilityZoneSuffixes": ["a"]});
    let i = site.result("POST", &site.path("/byocInfrastructure"), cloud).await["id"].as_str().unwrap().to_owned();
    wait!(organizations.wait_until_byoc_infrastructure_ready(o, &i));

    site.result("PATCH", &format!("{at}/state"), json!({"command": "stop"})).await;
    wait!(services.wait_until_stopped(o, &s));
    while site.call("DELETE", &at, Value::Null).await.0 == 409 {}
    wait!(services.wait_until_gone(o, &s));

    let policy: Value = serde_yaml::from_str::<Value>(&read("generator/policy.yaml")).unwrap();
    let waits = policy["waiters"].as_array().unwrap();
    assert_eq!(done.len(), waits.len(), "every wait of the policy: {done:?}");
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
}
