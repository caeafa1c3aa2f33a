//! Where seven generators failed on this very document (the last section of API-REALITY.md), each failure as a test.
//!
//! What a user would see is tested on the client itself; what only another document would show, on a tiny one.

#![allow(clippy::expect_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod names;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use clickhouse_cloud::backups::operations::ListBackups;
use clickhouse_cloud::clickpipes::operations::GetClickPipe;
use clickhouse_cloud::postgres::operations::GetPostgresServiceCaCertificates;
use clickhouse_cloud::prometheus::operations::{GetPrometheusServiceMetrics, ListPrometheusTargets};
use clickhouse_cloud::services::operations::{DeleteService, GetService, ListServices};
use clickhouse_cloud::types::{
    BackupDestination, ClickPipeSettingsPutRequest, PostgresPasswordPatchRequest, PrometheusDiscoveryLabels, Provider,
    PublicQueryApiEndpointRequest, ServicePatchRequest, UdfCreateRequestExecutable, UpgradeWindow,
    UpgradeWindowStartHour,
};
use clickhouse_cloud::udfs::operations::ListUdfAttachments;
use clickhouse_cloud::{Decoded, Error, ErrorKind, Json, Operation, Response, WarningKind};
use clickhouse_cloud_generator::model::{Crate, Item, Kind, Presence, RustType};
use clickhouse_cloud_generator::{Compiled, Inputs, compile};
use clickhouse_cloud_tests::read;
use serde_json::{Value, json, to_value};

use crate::constructs::fixture::Fixture;

/// The committed document, compiled with its overlay and policy.
static COMMITTED: LazyLock<Compiled> = LazyLock::new(|| {
    let (spec, overlay) = (read("spec/clickhouse-cloud.json"), read("spec/overlay.yaml"));
    let inputs =
        Inputs { spec: &spec, overlay: &overlay, policy: &read("generator/policy.yaml"), lock: "", strict: true };
    compile(&inputs).unwrap_or_else(|findings| panic!("{findings}"))
});

/// What an operation makes of an answer.
fn answer<O: Operation>(operation: &O, status: u16, body: &str) -> Result<Decoded<O::Response>, Error> {
    let request = operation.request()?;
    let status = status.try_into().expect("a status");
    operation.response(&Response::new(&request, status, Default::default(), body.as_bytes().to_vec()))
}

/// A value read tolerantly, as every part of a response is.
fn decode<T: Json>(value: &Value) -> Decoded<T> {
    Decoded::from_json(value).unwrap_or_else(|warnings| panic!("{warnings:?}"))
}

const THING: &str = "#/components/schemas/Thing";

/// A document with one operation, that takes and gives the schema at `reference`.
fn put(tag: &str, reference: &str, schemas: &Value) -> String {
    let content = json!({ "application/json": { "schema": { "$ref": reference } } });
    let operation = json!({
        "operationId": "thingUpdate", "tags": [tag],
        "requestBody": { "content": content }, "responses": { "200": { "description": "ok", "content": content } },
    });
    let paths = json!({ "/v1/things": { "put": operation } });
    let info = json!({ "title": "Things", "version": "1.0" });
    json!({ "openapi": "3.1.1", "info": info, "paths": paths, "components": { "schemas": schemas } }).to_string()
}

/// The model of a document with one operation, that takes and gives the schema `Thing`.
fn thing(schemas: &Value) -> Crate {
    let spec = put("Things", THING, schemas);
    compile(&Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false })
        .unwrap_or_else(|findings| panic!("{findings}"))
        .model
}

fn items(model: &Crate) -> impl Iterator<Item = &Item> {
    model.resources.iter().flat_map(|resource| &resource.items).chain(&model.common)
}

/// The type and the presence of a field.
fn field<'a>(model: &'a Crate, owner: &str, name: &str) -> (&'a RustType, Presence) {
    let item = items(model).find(|item| item.name == owner).expect("the struct");
    let Kind::Struct(structure) = &item.kind else { panic!("`{owner}` is not a struct: {:?}", item.kind) };
    let field = structure.fields.iter().find(|field| field.name == name).expect("the field");
    (&field.ty, field.presence)
}

/// 1: inline names of success and error bodies collided, and the error became the success type.
#[test]
fn error_bodies_stay_errors() {
    fn message<O: Operation<Response: std::fmt::Debug>>(operation: &O) -> String {
        let body = r#"{ "status": 400, "error": "BAD_REQUEST: name is taken", "requestId": "r-1" }"#;
        let error = answer(operation, 400, body).expect_err("an error");
        assert_eq!((error.kind(), error.request_id()), (ErrorKind::Api, Some("r-1")));
        error.to_string()
    }
    // One operation for each kind of success: result, page, list, nothing, text.
    let said = [
        message(&GetService::new("o", "s")),
        message(&ListUdfAttachments::new("o", "f")),
        message(&ListPrometheusTargets::new("o")),
        message(&DeleteService::new("o", "s")),
        message(&GetPostgresServiceCaCertificates::new("o", "p")),
    ];
    assert!(said.iter().all(|message| message.contains("name is taken")), "{said:#?}");

    let from_errors = |item: &&Item| item.pointer.contains("/responses/4") || item.pointer.contains("/responses/5");
    assert_eq!(items(&COMMITTED.model).filter(from_errors).map(|item| &item.name).next(), None);
    // The generator warns of an error body that says more than `Error` can carry.
    assert_eq!(COMMITTED.warnings.0.iter().find(|warning| warning.code == "error-body"), None);
}

/// 2: untagged unions of all-optional structs took the first arm, whatever came.
#[test]
fn a_gcp_bucket_is_not_read_as_aws() {
    let body = r#"{ "status": 200, "requestId": "r", "result": [
        { "id": "b", "bucket": { "bucketProvider": "GCP", "bucketPath": "gs://backups" } }
    ] }"#;
    let backups = answer(&ListBackups::new("o", "s"), 200, body).expect("a list").value.items;
    let bucket = backups[0].bucket.as_ref().expect("a bucket");
    assert!(matches!(bucket, BackupDestination::Gcp(gcp) if gcp.bucket_path.as_deref() == Some("gs://backups")));
}

/// 3: trying every arm, and keeping the one without loss, rejected whatever the server added.
#[test]
fn a_new_field_does_not_reject_an_arm() {
    let sent = json!({ "bucketProvider": "AWS", "bucketPath": "s3://backups", "storageClass": { "name": "cold" } });
    let decoded = decode::<BackupDestination>(&sent);
    assert!(matches!(&decoded.value, BackupDestination::Aws(aws) if aws.bucket_path.is_some()), "{:?}", decoded.value);
    assert_eq!(decoded.warnings.len(), 1, "{:?}", decoded.warnings);
    assert_eq!((decoded.warnings[0].kind(), decoded.warnings[0].path()), (WarningKind::UnknownField, "/storageClass"));

    // An arm that nobody knows yet is kept as it is.
    let sent = json!({ "bucketProvider": "OCI", "bucketPath": "oci://backups" });
    let decoded = decode::<BackupDestination>(&sent);
    assert!(decoded.value.is_unknown());
    assert_eq!(to_value(&decoded.value).expect("JSON"), sent);
}

/// 4: `pgPassword`, a string with an `allOf` of patterns, became a struct, a `Value`, or one regex that nothing matches.
#[test]
fn pg_password_is_one_secret_text() {
    let body = PostgresPasswordPatchRequest::new().password("not Checked 1n here");
    assert_eq!(to_value(&body).expect("JSON"), json!({ "password": "not Checked 1n here" }));
    assert!(!format!("{body:?}").contains("Checked"), "{body:?}");

    let password = items(&COMMITTED.model).find(|item| item.name == "PostgresPassword").expect("the type");
    assert_eq!(password.kind, Kind::Alias(RustType::Secret));
    assert!(password.doc.contains("Matches `[a-z]` and `[A-Z]` and `[0-9]`."), "{}", password.doc);
}

/// 5: `integer` without a format as `i32`: every ClickPipe failed at ten gibibytes.
#[test]
fn ten_gibibytes_are_an_integer() {
    let body = r#"{ "status": 200, "requestId": "r", "result": {
        "id": "p", "settings": { "object_storage_max_insert_bytes": 10737418240 }
    } }"#;
    let pipe = answer(&GetClickPipe::new("o", "s", "p"), 200, body).expect("a ClickPipe").value;
    assert_eq!(pipe.settings.and_then(|settings| settings.object_storage_max_insert_bytes), Some(10_737_418_240));
}

/// 6: `anyOf: [X, null]` was flattened into a struct.
#[test]
fn x_or_null_is_an_optional_x() {
    let or_null = |keyword: &str| json!({ keyword: [{ "$ref": "#/components/schemas/Part" }, { "type": "null" }] });
    let model = thing(&json!({
        "Thing": { "properties": { "any": or_null("anyOf"), "one": or_null("oneOf") } },
        "Part": { "properties": { "name": { "type": "string" } } },
    }));
    let part = RustType::Struct("Part".to_owned());
    assert_eq!(field(&model, "Thing", "any"), (&part, Presence::Nullable));
    assert_eq!(field(&model, "Thing", "one"), (&part, Presence::Nullable));
}

/// 6: integer enums were turned into strings.
#[test]
fn an_integer_enum_stays_an_integer() {
    let window = decode::<UpgradeWindow>(&json!({ "startHourUtc": 18, "duration": 12 }));
    assert_eq!(window.value.start_hour_utc, Some(UpgradeWindowStartHour::EighteenOClock));
    assert_eq!(to_value(&window.value).expect("JSON"), json!({ "startHourUtc": 18, "duration": 12 }));
}

/// 6: `string` with `format: boolean` was turned into a `bool`, in bodies too.
#[test]
fn a_boolean_spelled_as_text_stays_text_in_bodies_and_is_a_bool_in_queries() {
    let labels = json!({ "__param_filtered_metrics": "true" });
    let decoded = decode::<PrometheusDiscoveryLabels>(&labels);
    assert_eq!(decoded.value.param_filtered_metrics.as_deref(), Some("true"));
    assert_eq!(to_value(&decoded.value).expect("JSON"), labels);

    let metrics = GetPrometheusServiceMetrics::new("o", "s").filtered_metrics(true);
    assert!(metrics.request().expect("a request").target().ends_with("/prometheus?filtered_metrics=true"));
}

/// 7: `additionalProperties: false` became `deny_unknown_fields`, and any new field failed.
#[test]
fn a_new_field_never_fails() {
    let body = r#"{ "status": 200, "requestId": "r", "new": 1, "result": {
        "id": "s", "new": { "a": [1] }, "ipAccessList": [{ "source": "0.0.0.0/0", "new": null }]
    } }"#;
    let decoded = answer(&GetService::new("o", "s"), 200, body).expect("a service");
    assert_eq!(decoded.value.id, "s");
    assert_eq!(decoded.value.ip_access_list.map(|list| list.len()), Some(1));

    // What the document closes is as open as the rest: what is sent back is complete.
    let model = thing(&json!({
        "Thing": { "additionalProperties": false, "properties": { "name": { "type": "string" } } },
    }));
    let thing = items(&model).find(|item| item.name == "Thing").expect("the struct");
    assert!(matches!(&thing.kind, Kind::Struct(structure) if structure.extra), "{:?}", thing.kind);
}

/// 8: `default`s were put into request bodies that the caller had not set.
#[test]
fn a_body_says_what_the_caller_set_and_nothing_else() {
    assert_eq!(to_value(ServicePatchRequest::new()).expect("JSON"), json!({}));
    assert_eq!(to_value(ClickPipeSettingsPutRequest::new()).expect("JSON"), json!({}));
    // `parameters` and `allowedOrigins` have defaults in the document.
    let endpoint = PublicQueryApiEndpointRequest::new(["k"], "default", "n", ["r"], "SELECT 1");
    let set = json!({ "apiKeyIds": ["k"], "database": "default", "name": "n", "roles": ["r"], "sql": "SELECT 1" });
    assert_eq!(to_value(endpoint).expect("JSON"), set);
    // Eight fields of a function have defaults; its `type` is what makes it one that is executed.
    let function = UdfCreateRequestExecutable::new([], "f", "String", "python3.11", "u");
    let sent = to_value(function).expect("JSON");
    let sent: BTreeSet<&str> = sent.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(sent, BTreeSet::from(["arguments", "functionName", "returnType", "runtime", "type", "uploadId"]));
}

/// 10: `[x]`, `<x>` and bare addresses were 37 to 67 rustdoc warnings. (The crate of `constructs` is documented.)
#[test]
fn descriptions_are_clean_markdown() {
    let files = Fixture::all().generate();
    let note = &files["src/generated/notes/note.rs"];
    assert!(note.contains(r"/// A note about \[x\], Vec\<x> and <https://example.com/docs>."), "{note}");
    assert!(note.contains("/// ```text\n"), "a bare fence would be compiled as Rust: {note}");
}

/// 10: PEM and `text/plain; charset=UTF-8` were parsed as JSON, or given as nothing.
#[test]
fn text_is_given_as_text() {
    let pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let given = answer(&GetPostgresServiceCaCertificates::new("o", "p"), 200, pem).expect("a text");
    assert_eq!(given.value, pem);
    let given = answer(&GetPrometheusServiceMetrics::new("o", "s"), 200, "up{service=\"s\"} 1\n").expect("a text");
    assert_eq!(given.value, "up{service=\"s\"} 1\n");
}

/// 11: a space in a path was sent as `+`, or as it is; the values of a list were joined by commas.
#[test]
fn arguments_are_encoded_as_a_url_wants_them() {
    let target = |request: Result<clickhouse_cloud::Request, Error>| request.expect("a request").target();
    let get = GetService::new("my org", "a/b+c?d");
    assert_eq!(target(get.request()), "/v1/organizations/my%20org/services/a%2Fb%2Bc%3Fd");
    let list = ListServices::new("o").filter(["tag:Team=a b", "tag:x,y"]);
    let query = "filter=tag%3ATeam%3Da%20b&filter=tag%3Ax%2Cy";
    assert_eq!(target(list.request()), format!("/v1/organizations/o/services?{query}"));
}

/// 13: older published documents say `type: number` of enums whose values are strings.
#[test]
fn an_enum_of_strings_that_claims_to_be_a_number_is_one_of_strings() {
    let model = thing(&json!({
        "Thing": { "properties": { "provider": { "type": "number", "enum": ["aws", "gcp", "azure"] } } },
    }));
    assert_eq!(field(&model, "Thing", "provider").0, &RustType::Enum("ThingProvider".to_owned()));
    let provider = items(&model).find(|item| item.name == "ThingProvider").expect("the enum");
    assert!(matches!(&provider.kind, Kind::StringEnum(variants) if variants.len() == 3), "{:?}", provider.kind);
    // And such an enum reads what comes, known or not.
    assert_eq!(decode::<Provider>(&json!("aws")).value, Provider::Aws);
    assert_eq!(decode::<Provider>(&json!("oci")).value.as_str(), "oci");
}
