//! What an operation does by its role alone: list, create, get, change, delete, command, report.

use serde_json::Value;

use crate::behaviour::Rules;
use crate::call::{Call, Outcome, Refused, Reply, kind};
use crate::document::{Family, Paging, Role};
use crate::progress::Move;
use crate::shape::Fill;
use crate::state::Object;
use crate::{pages, texts};

/// What the role of the operation says.
pub(crate) fn by_role(call: &mut Call<'_>) -> Outcome {
    match call.operation.role {
        Role::List => list(call),
        Role::Create => create(call),
        Role::Get | Role::SingletonGet => get(call),
        Role::Update | Role::Upsert | Role::SingletonSet => update(call),
        Role::Delete | Role::SingletonDelete => delete(call),
        Role::Action => action(call),
        Role::Report => report(call),
        Role::Text => texts::text(call),
    }
}

/// The states that an object goes through, the first at once.
pub(crate) fn schedule(object: &mut Object, rules: &Rules, states: &[String], is_leaving: bool, now: i64) {
    let Some(machine) = &rules.machine else { return };
    let Some((first, rest)) = states.split_first() else { return };
    object.value[machine.field.as_str()] = Value::from(first.clone());
    object.pending.clear();
    let mut last = first;
    let mut next = |to: Option<String>, last: &String| {
        let seconds = machine.seconds.get(last).copied().unwrap_or(10);
        let begun = object.pending.is_empty().then_some(now);
        object.pending.push(Move { field: machine.field.clone(), to, seconds, begun, seen: 0 });
    };
    for state in rest {
        next(Some(state.clone()), last);
        last = state;
    }
    if is_leaving {
        next(None, last);
    }
}

pub(crate) fn list(call: &mut Call<'_>) -> Outcome {
    let (Some(family), Some(schema)) = (call.family(), call.operation.result.clone()) else { return report(call) };
    call.ensure_seeded(&call.operation.template);
    let mut values = call.state.observe_all(&call.concrete(&family.template), call.progress);
    if call.rules().is_some_and(|rules| rules.newest_first) {
        values.reverse();
    }
    crate::filters::filter(call, &mut values)?;
    let element = format!("{}/items", call.document.target(&schema));
    let (page, envelope) = pages::cut(call, values)?;
    let is_same = call.document.is_same(&element, &family.schema);
    let page =
        page.into_iter().map(|value| if is_same { value } else { call.shape(&element, Some(&value), Fill::Required) });
    Ok(Reply { result: Some(page.collect()), envelope, text: None })
}

pub(crate) fn get(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    call.ensure_there(&path);
    let value = call.state.observe(&path, call.progress).map(|object| object.value.clone());
    let value = value.ok_or_else(|| Refused::missing(&kind(&call.operation.template)))?;
    Ok(Reply::result(call.answered(value)))
}

pub(crate) fn create(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return action(call) };
    let (id, _) = add(call, family)?;
    let path = format!("{}/{}", call.concrete(&family.template), id.replace('/', "%2F"));
    Ok(Reply::result(call.made(family, &path)))
}

/// Adds an object that the body describes; gives its id and what the first answer shows and no later one.
pub(crate) fn add(call: &mut Call<'_>, family: &Family) -> Result<(String, ()), Refused> {
    let collection = call.concrete(&family.template);
    let body = call.body.clone();
    call.unique(&collection, &body, None)?;
    let mut object = call.new_object(family, &body);
    let id = match &family.id_field {
        Some(field) => {
            let id = object.value[field.as_str()].clone();
            id.as_str().map_or_else(|| id.to_string(), str::to_owned)
        }
        None => call.state.seed.uuid(),
    };
    if call.state.object(&format!("{collection}/{}", id.replace('/', "%2F"))).is_some() {
        return Err(Refused::new(409, format!("{id} exists already")));
    }
    if let Some(rules) = call.document.behaviour.rules(&family.template)
        && let Some(machine) = &rules.machine
    {
        let now = call.state.clock.milliseconds();
        schedule(&mut object, rules, &machine.create, false, now);
    }
    call.state.insert(&format!("{collection}/{}", id.replace('/', "%2F")), object);
    Ok((id, ()))
}

pub(crate) fn update(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return action(call) };
    let (path, body) = (call.target(), call.body.clone());
    call.ensure_there(&path);
    let is_item = call.operation.role == Role::Update;
    let is_merge = call.operation.method == "PATCH";
    let known = call.state.observe(&path, call.progress).cloned();
    let mut object = match known {
        Some(object) => object,
        None if is_item || is_merge => return Err(Refused::missing(&kind(&call.operation.template))),
        None => {
            let object = call.new_object(family, &body);
            call.state.insert(&path, object);
            let rules = call.document.behaviour.rules(&family.template);
            if let (Some(rules), Some(object)) = (rules, call.state.object(&path).cloned()) {
                let mut object = object;
                let states = rules.machine.as_ref().map(|machine| machine.create.clone()).unwrap_or_default();
                let now = call.state.clock.milliseconds();
                schedule(&mut object, rules, &states, false, now);
                call.state.insert(&path, object);
            }
            return Ok(Reply::result(call.made(family, &path)));
        }
    };
    call.unique(&call.concrete(&family.template), &body, Some(&object.value))?;
    call.change(family, &mut object, &body, is_merge);
    if let Some(command) = call.command(&object.value) {
        call.obey(&mut object, command)?;
    } else if let Some(rules) = call.rules()
        && let Some(machine) = rules.machine.as_ref().filter(|machine| !machine.update.is_empty())
        && object.pending.is_empty()
    {
        let mut states = machine.update.clone();
        states.extend(object.value[machine.field.as_str()].as_str().map(str::to_owned));
        let now = call.state.clock.milliseconds();
        schedule(&mut object, rules, &states, false, now);
    }
    let value = object.value.clone();
    call.state.insert(&path, object);
    Ok(Reply::result(call.answered(value)))
}

pub(crate) fn delete(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    call.ensure_there(&path);
    let Some(mut object) = call.state.observe(&path, call.progress).cloned() else {
        return Err(Refused::missing(&kind(&call.operation.template)));
    };
    let states = call.rules().and_then(|rules| rules.machine.as_ref()).map(|machine| machine.delete.clone());
    match (call.rules(), states) {
        (Some(rules), Some(states)) if !states.is_empty() => {
            let now = call.state.clock.milliseconds();
            let field = rules.machine.as_ref().map(|machine| machine.field.clone()).unwrap_or_default();
            // Asked twice, it goes on going.
            if !states.iter().any(|state| object.value[field.as_str()] == state.as_str()) {
                schedule(&mut object, rules, &states, true, now);
                call.state.insert(&path, object);
            }
        }
        _ => drop(call.state.remove(&path)),
    }
    Ok(Reply::default())
}

/// A command on the object that the path is below: a move of its machine where the table has one, else a change of the members
/// that the body names.
pub(crate) fn action(call: &mut Call<'_>) -> Outcome {
    let path = call.parent();
    let body = call.body.clone();
    let Some(mut object) = call.state.observe(&path, call.progress).cloned() else {
        return Ok(Reply::result(call.answer(&body, Fill::Full)));
    };
    if let Some(command) = call.command(&object.value) {
        call.obey(&mut object, command)?;
    }
    let is_of_object = match (call.family(), &call.operation.result) {
        (Some(family), Some(result)) => call.document.is_same(&family.schema, result),
        _ => false,
    };
    if let Some(family) = call.family().filter(|_| is_of_object) {
        call.change(family, &mut object, &body, true);
        let value = object.value.clone();
        call.state.insert(&path, object);
        return Ok(Reply::result(value));
    }
    call.state.insert(&path, object);
    Ok(Reply::result(call.answer(&body, Fill::Full)))
}

/// A view that nothing writes.
pub(crate) fn report(call: &mut Call<'_>) -> Outcome {
    let Some(schema) = call.operation.result.clone() else { return Ok(Reply::default()) };
    let value = call.shape(&schema, None, Fill::Full);
    let value = match (call.operation.paging, value) {
        (Paging::Whole, value) => value,
        (_, Value::Array(values)) => Value::Array(pages::cut(call, values)?.0),
        (_, value) => value,
    };
    Ok(Reply::result(value))
}
