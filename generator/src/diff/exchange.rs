//! Two operations' bodies and responses → which came and went, and what differs in those that stayed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::pair::OperationPair;
use super::path::Spot;
use super::view::View;
use super::{Class, Kind, member, schema};
use crate::ir::succeeding;

pub(super) fn bodies<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let scope = cx.scope(Owner::Request(Some(pair.old_index), Some(pair.new_index)));
    let place = format!("{}.body", pair.place());
    match (pair.old.spot.member("requestBody"), pair.new.spot.member("requestBody")) {
        (None, None) => {}
        (Some(old), None) => {
            let found = Found::new(Kind::BodyRemoved, &place, None, None, Effect::POTENTIAL, scope);
            cx.push(found.at(old.at, None));
        }
        (None, Some(new)) => {
            let body = new.clone().followed(cx.new);
            let required = body.flag("required") || needs(&body, cx.new);
            let effect = if required { Effect::BREAKING } else { Effect::COMPATIBLE };
            cx.push(Found::new(Kind::BodyAdded, &place, None, None, effect, scope).at(None, new.at));
        }
        (Some(old), Some(new)) => {
            if let Some((old, new)) = member::referenced(cx, &old, &new, &place, scope) {
                body(cx, &old, &new, &place, scope);
            }
        }
    }
}

/// Compares two request bodies.
pub(super) fn body<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    let effect = if needs(old, cx.old) { Effect::DOCUMENTATION } else { Effect::BREAKING };
    member::requirement(cx, old, new, (Kind::BodyRequired, Kind::BodyOptional), effect, place, scope);
    contents(cx, old, new, place, scope);
    member::facts(cx, old, new, &["required", "content"], place, scope);
}

pub(super) fn responses<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let scope = cx.scope(Owner::Response(Some(pair.old_index), Some(pair.new_index)));
    let (before, after) = (named(&pair.old.spot, "responses"), named(&pair.new.spot, "responses"));
    let [succeeded, succeeds] = [&before, &after].map(|statuses| succeeding(statuses.keys().copied()));
    for (status, old) in &before {
        let Some(new) = after.get(status) else {
            let effect = if status.starts_with(succeeded) { Effect::BREAKING } else { Effect::COMPATIBLE };
            let found = Found::new(Kind::ResponseRemoved, pair.place(), None, None, effect, scope);
            cx.push(found.at(old.at.clone(), None).about(*status));
            continue;
        };
        let place = format!("{}.{status}", pair.place());
        if let Some((old, new)) = member::referenced(cx, old, new, &place, scope) {
            response(cx, &old, &new, &place, scope);
        }
    }
    for (status, new) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
        let effect = if status.starts_with(succeeds) { Effect::POTENTIAL } else { Effect::COMPATIBLE };
        let found = Found::new(Kind::ResponseAdded, pair.place(), None, None, effect, scope);
        cx.push(found.at(None, new.at.clone()).about(*status));
    }
}

/// Compares two responses.
pub(super) fn response<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    if old.value == new.value {
        return;
    }
    contents(cx, old, new, place, scope);
    let Pairs { paired, removed, added } = pairs(named(old, "headers"), named(new, "headers"), str::to_lowercase);
    for ((was, old), (name, new)) in paired {
        if was != name {
            cx.noise("header-case");
        }
        let place = format!("{place}.{}", name.to_lowercase());
        if let Some((old, new)) = member::referenced(cx, &old, &new, &place, scope) {
            header(cx, &old, &new, &place, scope);
        }
    }
    for (name, old) in removed {
        let found = Found::new(Kind::HeaderRemoved, place, Some(&old), None, Effect::BREAKING, scope);
        cx.push(found.about(name.to_lowercase()));
    }
    for (name, new) in added {
        let found = Found::new(Kind::HeaderAdded, place, None, Some(&new), Effect::COMPATIBLE, scope);
        cx.push(found.about(name.to_lowercase()));
    }
    member::facts(cx, old, new, &["content", "headers"], place, scope);
}

/// Compares two response headers.
pub(super) fn header<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    schema_of(cx, old, new, place, scope);
    member::deprecation(cx, old, new, place, scope);
    let mut except = vec!["schema", "deprecated"];
    for name in ["style", "explode", "required"] {
        if old.value.get(name) != new.value.get(name) && member::is_implied(old, name) && member::is_implied(new, name)
        {
            cx.noise("implied-value");
            except.push(name);
        }
    }
    member::facts(cx, old, new, &except, place, scope);
}

/// The media types of a body or response, and their schemas.
fn contents<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    let several = named(new, "content").len() > 1;
    let Pairs { paired, removed, added } = pairs(named(old, "content"), named(new, "content"), media_type);
    for ((was, old), (name, new)) in paired {
        if was != name {
            cx.noise("media-type-spelling");
        }
        // The place of a body is its only media type; of several each says which it is.
        let place = if several { format!("{place}<{}>", media_type(name)) } else { place.to_owned() };
        schema_of(cx, &old, &new, &place, scope);
        member::facts(cx, &old, &new, &["schema"], &place, scope);
    }
    for (name, old) in removed {
        let found = Found::new(Kind::MediaTypeRemoved, place, None, None, Effect::BREAKING, scope);
        cx.push(found.at(old.at, None).about(media_type(name)));
    }
    for (name, new) in added {
        let effect = Effect::of(Class::Compatible, Class::Potential);
        let found = Found::new(Kind::MediaTypeAdded, place, None, None, effect, scope);
        cx.push(found.at(None, new.at).about(media_type(name)));
    }
}

/// The schema of a media type or header; without one, it takes everything.
fn schema_of<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    let (a, b) = (old.member("schema"), new.member("schema"));
    let effect = match (&a, &b) {
        (None, None) => return,
        (Some(old), Some(new)) => return schema::schemas(cx, old, new, place, scope),
        (Some(_), None) => Effect::of(Class::Compatible, Class::Breaking),
        (None, Some(_)) => Effect::of(Class::Breaking, Class::Compatible),
    };
    cx.push(Found::new(Kind::TypeChanged, place, a.as_ref(), b.as_ref(), effect, scope).within(old, new));
}

/// The members of a member, by name.
fn named<'a>(holder: &Spot<'a>, name: &str) -> BTreeMap<&'a str, Spot<'a>> {
    holder.member(name).iter().flat_map(Spot::members).collect()
}

/// What has a name, by how it is written.
type Named<'a> = BTreeMap<&'a str, Spot<'a>>;

/// A name and what has it.
type Entry<'a> = (&'a str, Spot<'a>);

/// What two documents have under one name, and what only one has.
struct Pairs<'a> {
    paired: Vec<(Entry<'a>, Entry<'a>)>,
    removed: Named<'a>,
    added: Named<'a>,
}

/// Pairs what is written alike, and of the rest what is the same in one spelling.
fn pairs<'a>(old: Named<'a>, mut new: Named<'a>, spell: fn(&str) -> String) -> Pairs<'a> {
    let (mut paired, mut rest, mut removed) = (Vec::new(), Vec::new(), Named::new());
    for (name, spot) in old {
        match new.remove(name) {
            Some(other) => paired.push(((name, spot), (name, other))),
            None => rest.push((name, spot)),
        }
    }
    for (name, spot) in rest {
        let partner = new.keys().find(|other| spell(other) == spell(name)).copied();
        match partner.and_then(|other| new.remove_entry(other)) {
            Some(other) => paired.push(((name, spot), other)),
            None => drop(removed.insert(name, spot)),
        }
    }
    Pairs { paired, removed, added: new }
}

/// A media type in one spelling: RFC 9110, 8.3.1, and UTF-8, which JSON always is.
fn media_type(name: &str) -> String {
    let mut parts = name.split(';').map(|part| part.trim().to_lowercase());
    let essence = parts.next().unwrap_or_default();
    let mut parameters: Vec<String> =
        parts.map(|part| part.replace('"', "")).filter(|part| !part.is_empty() && part != "charset=utf-8").collect();
    parameters.sort_unstable();
    parameters.insert(0, essence);
    parameters.join(";")
}

/// Whether a body has a property that must be given.
fn needs<'a>(body: &Spot<'a>, document: &'a Value) -> bool {
    let needs = |schema: Spot<'a>| {
        let view = View::of(&schema).followed(document).merged(document);
        let members: Named<'a> = view.members().collect();
        let is_sent = |name: &&str| members.get(name).is_none_or(|spot| !View::says(spot, "readOnly", document));
        view.required_names().keys().any(is_sent)
    };
    body.member("content").iter().flat_map(Spot::members).any(|(_, media)| media.member("schema").is_some_and(needs))
}
