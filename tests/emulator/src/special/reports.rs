//! Views over what is there: cost, balances, quotas and the discovery of Prometheus.

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::pages;
use crate::roles::by_role;
use crate::shape::Fill;

/// Rule 22: at most so many days.
const DAYS: i32 = 31;

/// A day of a service, in credits.
const COMPUTE: f64 = 2.5;
const STORAGE: f64 = 0.25;

fn services(call: &Call<'_>) -> Vec<Value> {
    call.state.values(&format!("/v1/organizations/{}/services", call.argument("organizationId"))).cloned().collect()
}

/// The cost of every day and service up to now; days that are over for two days are locked.
pub(super) fn usage_cost(call: &mut Call<'_>) -> Outcome {
    let day = |name: &str| call.query.get(name).and_then(Value::as_str).and_then(|text| text.parse::<Date>().ok());
    let (Some(from), Some(to)) = (day("from_date"), day("to_date")) else {
        return Err(Refused::new(400, "/query/from_date: it is not a date"));
    };
    let length = from.until(to).map_or(i32::MAX, |span| span.get_days());
    if !(0..DAYS).contains(&length) && !call.document.is_lenient() {
        return Err(Refused::new(
            400,
            format!("/query/to_date: it is before from_date, or more than {} days later", DAYS - 1),
        ));
    }
    let today = call.state.clock.text().get(..10).and_then(|text| text.parse::<Date>().ok()).unwrap_or(to);
    let (mut services, mut costs, mut total) = (services(call), Vec::new(), 0.0);
    crate::filters::filter_tags(call, &mut services)?;
    for offset in 0..=length.clamp(0, DAYS - 1) {
        let Ok(date) = from.checked_add(jiff::Span::new().days(offset)) else { break };
        for service in &services {
            let made = service["createdAt"].as_str().and_then(|time| time.get(..10)?.parse::<Date>().ok());
            if date > today || made.is_none_or(|made| date < made) {
                continue;
            }
            let locked = date.until(today).is_ok_and(|span| span.get_days() >= 2);
            let id = &service["dataWarehouseId"];
            let mut row = |kind: &str, entity: &Value, own: &Value, name: &str, metrics: Value, cost: f64| {
                total += cost;
                costs.push(json!({
                    "dataWarehouseId": id, "serviceId": own, "date": date.to_string(), "entityType": kind,
                    "entityId": entity, "entityName": name, "metrics": metrics, "totalCHC": cost, "locked": locked,
                }));
            };
            let name = service["name"].as_str().unwrap_or_default();
            if service["isPrimary"] == true {
                row("datawarehouse", id, &Value::Null, name, json!({"storageCHC": STORAGE, "backupCHC": 0}), STORAGE);
            }
            row("service", &service["id"], &service["id"], name, json!({"computeCHC": COMPUTE}), COMPUTE);
        }
    }
    // A row without a service has none: the shape leaves null out.
    let mut answer = call.answer(&json!({"grandTotalCHC": total, "costs": costs}), Fill::Required);
    for row in answer.get_mut("costs").and_then(Value::as_array_mut).into_iter().flatten() {
        if row["entityType"] == "datawarehouse" {
            row["serviceId"] = Value::Null;
        }
    }
    Ok(Reply::result(answer))
}

/// Balances: the list inside of the result is cut.
pub(super) fn balances(call: &mut Call<'_>) -> Outcome {
    let mut reply = by_role(call)?;
    for list in reply.result.iter_mut().filter_map(Value::as_object_mut).flat_map(serde_json::Map::values_mut) {
        if let Some(values) = list.as_array().cloned() {
            *list = Value::Array(pages::cut(call, values)?.0);
        }
    }
    Ok(reply)
}

/// Rule 12: the usage is counted.
pub(super) fn quotas(call: &mut Call<'_>) -> Outcome {
    let organization = format!("/v1/organizations/{}", call.argument("organizationId"));
    let mut reply = by_role(call)?;
    let state = &*call.state;
    let fill = |quota: &mut Value| {
        let code = quota["quotaCode"].as_str().unwrap_or_default().to_owned();
        if let Some(value) = state.settings["quotas"].get(&code) {
            quota["value"] = value.clone();
        }
        let collection = match code.as_str() {
            "services-per-organization" => "services",
            "postgres-services-per-organization" => "postgres",
            "api-keys-per-organization" => "keys",
            _ => return drop(quota.as_object_mut().and_then(|quota| quota.shift_remove("usage"))),
        };
        quota["usage"] = json!(state.values(&format!("{organization}/{collection}")).count());
        quota["name"] = json!(code.replace('-', " "));
    };
    match reply.result.as_mut() {
        Some(Value::Array(quotas)) => quotas.iter_mut().for_each(fill),
        Some(quota) => fill(quota),
        None => {}
    }
    Ok(reply)
}

/// Rule 26: one target for each service that is not on its way out.
pub(super) fn discovery(call: &mut Call<'_>) -> Outcome {
    let organization = call.state.organization.clone();
    let filtered = call.query.get("filtered_metrics").and_then(Value::as_str).unwrap_or("true").to_owned();
    let collection = format!("/v1/organizations/{organization}/services");
    let services: Vec<Value> = call.state.values(&collection).cloned().collect();
    let leaving = ["terminating", "terminated", "softdeleting", "softdeleted"];
    let groups = services.iter().filter(|one| !leaving.iter().any(|state| one["state"] == *state)).map(|service| {
        let path = format!("{collection}/{}/prometheus", service["id"].as_str().unwrap_or_default());
        // By the letter of the document a service needs no name; a label is a text.
        let text = |member: &str| service[member].as_str().unwrap_or_default();
        let mut labels = json!({
            "__scheme__": "http",
            "__metrics_path__": path,
            "__param_filtered_metrics": filtered,
            "clickhouse_org_id": organization,
            "clickhouse_service_id": text("id"),
            "clickhouse_discovery_service_name": text("name"),
            "__meta_clickhouse_region": text("region"),
            "__meta_clickhouse_provider": text("provider"),
        });
        for tag in service["tags"].as_array().into_iter().flatten() {
            let key: String = tag["key"]
                .as_str()
                .unwrap_or_default()
                .chars()
                .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
                .collect();
            labels[format!("__meta_clickhouse_tag_{key}")] = json!(tag["value"].as_str().unwrap_or_default());
            labels[format!("__meta_clickhouse_tagpresent_{key}")] = json!("true");
        }
        json!({"targets": [call.caller.host], "labels": labels})
    });
    Ok(Reply::result(groups.collect()))
}
