//! Response bodies as the API writes them, with the fields that a service on AWS has.

use serde_json::{Value, json};

pub(crate) const ORGANIZATION: &str = "c0a3e1d4-53a8-4f0b-8f6e-2a1f6f3d9b70";
pub(crate) const SERVICE: &str = "00000000-53a8-4f0b-8f6e-2a1f6f3d9b70";

/// The response to `services().list(…)`.
pub(crate) fn list(services: usize) -> String {
    envelope((0..services).map(service).collect())
}

/// The response to `services().get(…)`.
pub(crate) fn one() -> String {
    envelope(service(0))
}

fn envelope(result: Value) -> String {
    json!({ "status": 200, "requestId": "5f0c6a2e-7d7c-4a5e-9a43-0d6f0f2c9b11", "result": result }).to_string()
}

fn service(number: usize) -> Value {
    let host = format!("abc{number}def.eu-west-1.aws.clickhouse.cloud");
    json!({
        "id": format!("{number:08}-53a8-4f0b-8f6e-2a1f6f3d9b70"),
        "name": format!("analytics {number}"),
        "provider": "aws",
        "region": "eu-west-1",
        "state": if number.is_multiple_of(3) { "idle" } else { "running" },
        "clickhouseVersion": "26.8.1.4321",
        "endpoints": [
            { "protocol": "https", "host": host, "port": 8443 },
            { "protocol": "nativesecure", "host": host, "port": 9440 },
            { "protocol": "mysql", "host": host, "port": 3306, "username": format!("mysql4abc{number}def") }
        ],
        "tier": "production",
        "minTotalMemoryGb": 48,
        "maxTotalMemoryGb": 360,
        "minReplicaMemoryGb": 16,
        "maxReplicaMemoryGb": 120,
        "numReplicas": 3,
        "autoscalingMode": "vertical",
        "idleScaling": true,
        "idleTimeoutMinutes": 15,
        "ipAccessList": [
            { "source": "203.0.113.0/24", "description": "Office" },
            { "source": "198.51.100.17/32", "description": "Build machines" }
        ],
        "createdAt": "2026-03-14T09:26:53.589Z",
        "iamRole": format!("arn:aws:iam::123456789012:role/CH-S3-abc{number}def-eu-west-1-Role"),
        "privateEndpointIds": [],
        "availablePrivateEndpointIds": ["vpce-0123456789abcdef0"],
        "dataWarehouseId": "9c5f5a3e-2d3b-4a54-bb3c-9a7a3f4a8f10",
        "isPrimary": true,
        "isReadonly": false,
        "releaseChannel": "default",
        "hasTransparentDataEncryption": false,
        "profile": "v1-default",
        "tags": [{ "key": "Environment", "value": "Production" }, { "key": "Department", "value": "Engineering" }],
        "enableCoreDumps": true,
        "currentScaling": {
            "effectiveAutoscalingMode": "vertical",
            "effectiveMinReplicaMemoryGb": 16,
            "effectiveMaxReplicaMemoryGb": 120,
            "effectiveIdleScaling": true,
            "effectiveIdleTimeoutMinutes": 15
        }
    })
}
