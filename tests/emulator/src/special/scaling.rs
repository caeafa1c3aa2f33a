//! The scaling schedule of a service: entries that hold at certain hours, over a base that holds at all others.

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::roles::by_role;
use crate::shape::Fill;
use crate::state::Object;

/// Whether an entry holds now. Its end may be on the next day.
fn is_active(entry: &Value, now: jiff::Timestamp) -> bool {
    let time = now.to_zoned(TimeZone::UTC);
    let (day, hour) = (i64::from(time.weekday().to_sunday_zero_offset()), i64::from(time.hour()));
    let (start, end) = (entry["startHourUtc"].as_i64().unwrap_or(0), entry["endHourUtc"].as_i64().unwrap_or(24));
    let has = |day: i64| entry["weekdays"].as_array().into_iter().flatten().any(|one| one.as_i64() == Some(day));
    if start < end {
        has(day) && hour >= start && hour < end
    } else {
        (has(day) && hour >= start) || (has((day + 6) % 7) && hour < end)
    }
}

/// The schedule with what holds now.
fn current(call: &Call<'_>, mut schedule: Value) -> Value {
    let now = call.state.clock.now();
    let mut active = None;
    for entry in schedule.get_mut("entries").and_then(Value::as_array_mut).into_iter().flatten() {
        let holds = active.is_none() && is_active(entry, now);
        entry["isActiveNow"] = json!(holds);
        if holds {
            active = Some(entry["id"].clone());
        }
    }
    match active {
        Some(id) => schedule["activeEntryId"] = id,
        None => drop(schedule.as_object_mut().and_then(|members| members.shift_remove("activeEntryId"))),
    }
    schedule
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let known = call.state.object(&call.target()).map(|object| object.value.clone());
    let known = known.ok_or_else(|| Refused::missing("scaling schedule: none is configured"))?;
    Ok(Reply::result(current(call, known)))
}

/// Services as they are now: while an entry is active, its values are the ones in effect.
pub(super) fn show(call: &mut Call<'_>) -> Outcome {
    let mut reply = by_role(call)?;
    match reply.result.as_mut() {
        Some(Value::Array(services)) => services.iter_mut().for_each(|service| in_effect(call, service)),
        Some(service) => in_effect(call, service),
        None => {}
    }
    Ok(reply)
}

fn in_effect(call: &Call<'_>, service: &mut Value) {
    let Some(schedule) = service.get("scalingSchedule").filter(|schedule| schedule.is_object()) else { return };
    let schedule = current(call, schedule.clone());
    let active = schedule["entries"].as_array().into_iter().flatten().find(|entry| entry["isActiveNow"] == true);
    if let Some(entry) = active {
        let scaling = &mut service["currentScaling"];
        scaling["activeEntryId"] = entry["id"].clone();
        for (own, effective) in [
            ("autoscalingMode", "effectiveAutoscalingMode"),
            ("minReplicaMemoryGb", "effectiveMinReplicaMemoryGb"),
            ("maxReplicaMemoryGb", "effectiveMaxReplicaMemoryGb"),
            ("minReplicas", "effectiveMinReplicas"),
            ("maxReplicas", "effectiveMaxReplicas"),
            ("idleScaling", "effectiveIdleScaling"),
            ("idleTimeoutMinutes", "effectiveIdleTimeoutMinutes"),
        ] {
            if let Some(value) = entry.get(own).filter(|value| !value.is_null()) {
                scaling[effective] = value.clone();
            }
        }
    }
    service["scalingSchedule"] = schedule;
}

/// What a schema cannot compare: two bounds of one request.
pub(super) fn bounds(call: &Call<'_>, place: &str, given: &Value, mode: &Value) -> Result<(), Refused> {
    let differ =
        |least: &str, most: &str| given[least].is_number() && given[most].is_number() && given[least] != given[most];
    let is_horizontal = mode == "horizontal";
    let (name, why) = match () {
        () if call.document.is_lenient() => return Ok(()),
        () if is_horizontal && differ("minReplicaMemoryGb", "maxReplicaMemoryGb") => {
            ("maxReplicaMemoryGb", "horizontal scaling needs equal bounds of memory")
        }
        () if !is_horizontal && differ("minReplicas", "maxReplicas") => {
            ("maxReplicas", "a band of replicas needs horizontal scaling")
        }
        () => return Ok(()),
    };
    Err(Refused::new(400, format!("{place}/{name}: {why}")))
}

/// Replaces the schedule as a whole; no entries clear it.
pub(super) fn set(call: &mut Call<'_>) -> Outcome {
    let (path, service) = (call.target(), call.parent());
    for (index, entry) in call.body["entries"].as_array().into_iter().flatten().enumerate() {
        let place = format!("/body/entries/{index}");
        bounds(call, &place, entry, &entry["autoscalingMode"])?;
        if entry["startHourUtc"] == entry["endHourUtc"] && !call.document.is_lenient() {
            return Err(Refused::new(400, format!("{place}/endHourUtc: it must differ from the start")));
        }
    }
    let known = call.state.object(&service).map(|object| object.value.clone()).unwrap_or_default();
    if call.body["entries"].as_array().is_some_and(Vec::is_empty) {
        remove(call);
        return Ok(Reply::result(json!({"entries": [], "baseConfig": {}})));
    }
    let scaling = &known["currentScaling"];
    let base = json!({
        "autoscalingMode": known["autoscalingMode"],
        "minReplicaMemoryGb": known["minReplicaMemoryGb"],
        "maxReplicaMemoryGb": known["maxReplicaMemoryGb"],
        "minReplicas": scaling["effectiveMinReplicas"],
        "maxReplicas": scaling["effectiveMaxReplicas"],
        "idleScaling": scaling["effectiveIdleScaling"],
        "idleTimeoutMinutes": scaling["effectiveIdleTimeoutMinutes"],
    });
    let mut entries = call.body["entries"].clone();
    // By the letter of the document an entry may be anything.
    for entry in entries.as_array_mut().into_iter().flatten().filter(|entry| entry.is_object()) {
        if let Some(count) = entry.as_object_mut().and_then(|entry| entry.shift_remove("numReplicas")) {
            entry["minReplicas"] = count.clone();
            entry["maxReplicas"] = count;
        }
        if entry["autoscalingMode"].is_null() {
            entry["autoscalingMode"] = json!("vertical");
        }
        entry["id"] = json!(call.state.seed.uuid());
    }
    let schedule = call.answer(&json!({"entries": entries, "baseConfig": base}), Fill::Required);
    let schedule = current(call, schedule);
    call.state.insert(&path, Object { value: schedule.clone(), ..Object::default() });
    if let Some(object) = call.state.object_mut(&service) {
        object.value["scalingSchedule"] = schedule.clone();
    }
    Ok(Reply::result(schedule))
}

pub(super) fn clear(call: &mut Call<'_>) -> Outcome {
    match remove(call) {
        true => Ok(Reply::default()),
        false => Err(Refused::missing("scaling schedule: none is configured")),
    }
}

fn remove(call: &mut Call<'_>) -> bool {
    let (path, service) = (call.target(), call.parent());
    if let Some(members) = call.state.object_mut(&service).and_then(|object| object.value.as_object_mut()) {
        members.shift_remove("scalingSchedule");
    }
    call.state.remove(&path).is_some()
}
