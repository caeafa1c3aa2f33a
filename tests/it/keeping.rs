//! An old client never deletes what it does not know: read, modify, write sends back every member that the server added since.
//!
//! In each answer every object, at every depth and in every arm, has a member that this version has never heard of. What is
//! sent must be the whole answer, but for the members that only a response has and for the one that was modified.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::BTreeSet;

use clickhouse_cloud::testing::{Answer, Fake};
use clickhouse_cloud::types::{
    self, ClickStackSavedSearchInput, ClickStackSource, ClickStackUpdateAlertRequest, ClickStackUpdateDashboardRequest,
    ClickStackUpdateRoleRequest, RoleUpdateRequest,
};
use clickhouse_cloud::{
    Client, Decoded, Error, ErrorKind, Json, Operation, clickstack::operations as clickstack,
    roles::operations as roles,
};
use clickhouse_cloud_generator::diff::{Level, compare};
use clickhouse_cloud_generator::model::Kind;
use clickhouse_cloud_generator::policy::Policy;
use clickhouse_cloud_generator::{Inputs, compile};
use clickhouse_cloud_tests::payload::{Payload, maximal};
use clickhouse_cloud_tests::schema::{bodies, properties};
use clickhouse_cloud_tests::{committed, compiled};
use serde_json::{Value, json};

use crate::generated::block_on;

/// Puts an unknown member into every object, and says how many there are. A map takes any member: it knows them all.
fn add_members(value: &mut Value, count: &mut usize) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(|member| add_members(member, count));
            if !object.contains_key("first") {
                *count += 1;
                object.insert(format!("addedLater{count}"), json!({"since": [*count, null, {"deep": true}]}));
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| add_members(element, count)),
        _ => {}
    }
}

/// Takes a member out; `*` is every element of a list.
fn remove(value: &mut Value, path: &str) {
    match path.split_once('/') {
        None => drop(value.as_object_mut().and_then(|object| object.shift_remove(path))),
        Some(("*", rest)) => value.as_array_mut().unwrap().iter_mut().for_each(|element| remove(element, rest)),
        Some((name, rest)) => remove(&mut value[name], rest),
    }
}

/// What is sent after the API has answered with `read`, and a program has modified that and written it back.
fn sent<G: Operation, P: Operation>(
    read: &Value,
    modify: impl AsyncFnOnce(Client) -> Result<(), Error>,
) -> Result<Value, Error> {
    let fake = Fake::new();
    let answer = Answer::json(&json!({"status": 200, "requestId": "r", "result": read}));
    fake.on::<G>(answer.clone()).on::<P>(answer);
    block_on(modify(fake.client()))?;
    Ok(fake.sent().into_iter().find(|sent| sent.info.id == P::INFO.id).unwrap().body)
}

/// Reads with `G`, modifies and writes with `P`; compares what was sent with what was read. `only_read` are the members that a
/// request does not have.
fn keeps<G: Operation, P: Operation>(only_read: &[&str], modify: impl AsyncFn(Client) -> Result<(), Error>) {
    let (mut payloads, mut members) = (0, 0);
    for Payload { name, mut value, .. } in maximal(&bodies()[G::INFO.id].value().unwrap()) {
        payloads += 1;
        add_members(&mut value, &mut members);
        let sent = sent::<G, P>(&value, &modify).unwrap_or_else(|error| panic!("{} [{name}]: {error}", P::INFO.id));
        only_read.iter().for_each(|path| remove(&mut value, path));
        value["name"] = json!("modified");
        assert!(sent == value, "{} [{name}]: read\n{value:#}\nbut sent\n{sent:#}", P::INFO.id);
    }
    clickhouse_cloud_tests::counted!("{}: {payloads} payloads, {members} unknown members sent back", P::INFO.id);
    assert!(members > payloads);
}

async fn edit_dashboard(client: Client) -> Result<(), Error> {
    let mut body = ClickStackUpdateDashboardRequest::try_from(client.clickstack().get_dashboard("o", "s", "d").await?)?;
    body.name = "modified".to_owned();
    client.clickstack().update_dashboard("o", "s", "d", body).await.map(drop)
}

#[test]
fn a_dashboard_keeps_what_is_unknown() {
    keeps::<clickstack::GetClickStackDashboard, clickstack::UpdateClickStackDashboard>(&["id"], edit_dashboard);
}

async fn edit_saved_search(client: Client) -> Result<(), Error> {
    let mut body = ClickStackSavedSearchInput::try_from(client.clickstack().get_saved_search("o", "s", "q").await?)?;
    body.name = "modified".to_owned();
    client.clickstack().update_saved_search("o", "s", "q", body).await.map(drop)
}

#[test]
fn a_saved_search_keeps_what_is_unknown() {
    let only_read = ["id", "teamId", "createdAt", "updatedAt"];
    keeps::<clickstack::GetClickStackSavedSearch, clickstack::UpdateClickStackSavedSearch>(
        &only_read,
        edit_saved_search,
    );
}

async fn edit_role(client: Client) -> Result<(), Error> {
    let body = RoleUpdateRequest::try_from(client.roles().get("o", "r").await?)?.name("modified");
    client.roles().update("o", "r", body).await.map(drop)
}

#[test]
fn a_role_of_an_organization_keeps_what_is_unknown() {
    let own = ["id", "tenantId", "ownerId", "type", "createdAt", "updatedAt"];
    let of_policies = ["policies/*/id", "policies/*/roleId", "policies/*/tenantId"];
    let only_read: Vec<&str> = own.into_iter().chain(of_policies).collect();
    keeps::<roles::GetRole, roles::UpdateRole>(&only_read, edit_role);
}

#[test]
fn a_role_of_clickstack_keeps_what_is_unknown() {
    let only_read = ["id", "isPredefined", "createdAt", "updatedAt"];
    keeps::<clickstack::GetClickStackRole, clickstack::UpdateClickStackRole>(&only_read, async |client| {
        let read = client.clickstack().get_role("o", "s", "r").await?;
        let body = ClickStackUpdateRoleRequest::try_from(read)?.name("modified");
        client.clickstack().update_role("o", "s", "r", body).await.map(drop)
    });
}

#[test]
fn an_alert_keeps_what_is_unknown() {
    let only_read = ["id", "state", "teamId", "silenced", "createdAt", "updatedAt", "executionErrors"];
    keeps::<clickstack::GetClickStackAlert, clickstack::UpdateClickStackAlert>(&only_read, async |client| {
        let read = client.clickstack().get_alert("o", "s", "a").await?;
        let body = ClickStackUpdateAlertRequest::try_from(read)?.name("modified");
        client.clickstack().update_alert("o", "s", "a", body).await.map(drop)
    });
}

/// Here one type is both: nothing to convert.
#[test]
fn a_source_keeps_what_is_unknown() {
    keeps::<clickstack::GetClickStackSource, clickstack::UpdateClickStackSource>(&[], async |client| {
        let mut source = client.clickstack().get_source("o", "s", "x").await?;
        let name = "modified".to_owned();
        match &mut source {
            ClickStackSource::Log(source) => source.name = Some(name),
            ClickStackSource::Trace(source) => source.name = Some(name),
            ClickStackSource::Metric(source) => source.name = Some(name),
            ClickStackSource::Session(source) => source.name = Some(name),
            ClickStackSource::Promql(source) => source.name = Some(name),
            other => panic!("{other:?}"),
        }
        client.clickstack().update_source("o", "s", "x", source).await.map(drop)
    });
}

/// Reads something of which one member is another than the client expects, and writes it back under another name. What is sent
/// must be all of it, or the conversion must fail: what is left out is deleted.
fn is_kept_or_refused<G: Operation, P: Operation>(
    read: &Value,
    member: &str,
    value: Value,
    only_read: &[&str],
    modify: impl AsyncFnOnce(Client) -> Result<(), Error>,
) {
    let mut read = read.clone();
    read[member] = value;
    match sent::<G, P>(&read, modify) {
        Ok(sent) => {
            only_read.iter().for_each(|path| remove(&mut read, path));
            read["name"] = json!("modified");
            assert_eq!(sent, read, "{member}");
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::Build, "{member}: {error}"),
    }
}

#[test]
fn what_cannot_be_read_of_a_saved_search_is_kept_or_refused() {
    for (member, value) in [
        ("where", json!({"and": ["a", "b"]})),
        ("orderBy", json!(["a"])),
        ("whereLanguage", json!("a language of tomorrow")),
        ("tags", json!({"a": true})),
        ("filters", json!("all")),
        ("sourceId", json!({"name": "x"})),
        // One element of a list.
        ("tags", json!(["a", {"key": "b"}, "c"])),
        ("tags", json!(["a", null, "c"])),
        ("filters", json!([{"type": "sql", "condition": "1"}, "level = 'error'"])),
    ] {
        is_kept_or_refused::<clickstack::GetClickStackSavedSearch, clickstack::UpdateClickStackSavedSearch>(
            &json!({"id": "q", "name": "errors", "sourceId": "x"}),
            member,
            value,
            &["id"],
            edit_saved_search,
        );
    }
}

#[test]
fn what_cannot_be_read_of_a_dashboard_is_kept_or_refused() {
    let tile = json!({"id": "t", "name": "errors", "x": 0, "y": 0, "w": 6, "h": 3});
    for (member, value) in [
        ("tiles", json!([tile, "a tile of tomorrow"])),
        ("tiles", json!([tile, {"id": "u", "name": {"en": "errors"}, "x": 0, "y": 0, "w": 6, "h": 3}])),
        ("containers", json!([null, {"id": "c"}])),
        ("filters", json!({"none": true})),
    ] {
        is_kept_or_refused::<clickstack::GetClickStackDashboard, clickstack::UpdateClickStackDashboard>(
            &json!({"id": "d", "name": "d", "tiles": [tile]}),
            member,
            value,
            &["id"],
            edit_dashboard,
        );
    }
}

#[test]
fn what_cannot_be_read_of_a_role_is_kept_or_refused() {
    let policy = json!({"id": "p", "roleId": "r", "allowDeny": "ALLOW", "permissions": ["a"], "resources": ["b"]});
    for (member, value, only_read) in [
        ("actors", json!({"all": true}), vec!["id"]),
        ("actors", json!(["user/a", {"group": "g"}]), vec!["id"]),
        ("policies", json!("all"), vec!["id"]),
        ("policies", json!([policy, "everything"]), vec!["id", "policies/*/id", "policies/*/roleId"]),
    ] {
        let read = json!({"id": "r", "name": "readers"});
        is_kept_or_refused::<roles::GetRole, roles::UpdateRole>(&read, member, value, &only_read, edit_role);
    }
}

/// What is read as one type and sent as another keeps every member but those that only the first has.
fn converts<F: Json, T: Json + TryFrom<F, Error = Error>>(from: &str, to: &str) {
    let pointer = |name: &str| format!("/components/schemas/{name}");
    let names = |name: &str| properties(&pointer(name)).into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>();
    let (mut payloads, mut members) = (0, 0);
    for Payload { name, mut value, .. } in maximal(&pointer(from)) {
        payloads += 1;
        add_members(&mut value, &mut members);
        let read = Decoded::<F>::from_json(&value).unwrap().value;
        let sent = T::try_from(read).unwrap().write();
        names(from).difference(&names(to)).for_each(|only_read| remove(&mut value, only_read));
        assert!(sent == value, "{from} [{name}]: read\n{value:#}\nbut sent\n{sent:#}");
    }
    clickhouse_cloud_tests::counted!("{from} -> {to}: {payloads} payloads, {members} unknown members sent back");
}

#[test]
fn every_conversion_of_the_policy_keeps_what_is_unknown() {
    let mut edits: std::collections::BTreeMap<String, String> =
        Policy::parse(&committed().policy).unwrap().edits.iter().map(|(from, to)| (from.clone(), to.clone())).collect();
    let mut check = |from: &str, converts: fn(&str, &str)| converts(from, &edits.remove(from).unwrap());
    check("ClickPipeSettings", converts::<types::ClickPipeSettings, types::ClickPipeSettingsPutRequest>);
    check("ClickStackAlertResponse", converts::<types::ClickStackAlertResponse, ClickStackUpdateAlertRequest>);
    check(
        "ClickStackDashboardResponse",
        converts::<types::ClickStackDashboardResponse, ClickStackUpdateDashboardRequest>,
    );
    check("ClickStackRole", converts::<types::ClickStackRole, ClickStackUpdateRoleRequest>);
    check("ClickStackSavedSearch", converts::<types::ClickStackSavedSearch, ClickStackSavedSearchInput>);
    check("ClickStackTileOutput", converts::<types::ClickStackTileOutput, types::ClickStackTileInput>);
    check("PublicQueryApiEndpoint", converts::<types::PublicQueryApiEndpoint, types::PublicQueryApiEndpointRequest>);
    check("PublicSavedQuery", converts::<types::PublicSavedQuery, types::PublicSavedQueryRequest>);
    check("RBACPolicy", converts::<types::RolePolicy, types::RolePolicyCreateRequest>);
    check("UpgradeWindow", converts::<types::UpgradeWindow, types::UpgradeWindowPutRequest>);
    // Its policies have members of their own that only a response has: see the role above.
    edits.remove("RBACRole");
    assert!(edits.is_empty(), "not checked: {edits:?}");
}

/// An arm that comes tomorrow is named nowhere in the policy, and is sent back whole all the same.
#[test]
fn a_new_arm_of_what_is_sent_back_keeps_what_is_unknown() {
    let mut document: Value = serde_json::from_str(&committed().spec).unwrap();
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    for (union, like, tag) in [
        ("ClickStackWebhook", "ClickStackGenericWebhook", "service"),
        ("ClickStackFilterInput", "ClickStackSourceFilterInput", "type"),
    ] {
        let mut arm = schemas[like].clone();
        arm["properties"][tag]["enum"] = json!(["of_tomorrow"]);
        let name = format!("{union}OfTomorrow");
        let reference = format!("#/components/schemas/{name}");
        if let Some(mapping) = schemas[union].pointer_mut("/discriminator/mapping") {
            mapping["of_tomorrow"] = json!(reference);
        }
        schemas.insert(name, arm);
        schemas[union]["oneOf"].as_array_mut().unwrap().push(json!({"$ref": reference}));
    }
    let spec = document.to_string();
    let new = compile(&Inputs { spec: &spec, strict: false, ..committed().inputs() }).unwrap();
    let items = new.model.resources.iter().flat_map(|resource| &resource.items).chain(&new.model.common);
    let arms: Vec<_> = items.filter(|item| item.name.ends_with("OfTomorrow")).collect();
    assert_eq!(arms.len(), 2);
    for item in arms {
        let Kind::Struct(arm) = &item.kind else { panic!("{item:?}") };
        assert!(arm.extra, "{}", item.name);
    }
    assert_eq!(compare(compiled(), &new).rust.unwrap().level, Level::Minor);
}
