//! The scaling schedule of a service: entries that hold at certain hours, over a base that holds at all others.

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
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

/// Replaces the schedule as a whole; no entries clear it.
pub(super) fn set(call: &mut Call<'_>) -> Outcome {
    let (path, service) = (call.target(), call.parent());
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
