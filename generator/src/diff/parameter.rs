//! Two operations' parameters → which came, went, moved, and what differs in those that stayed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::pair::OperationPair;
use super::path::Spot;
use super::reach::Operation;
use super::{member, schema};

const MEANT: [&str; 10] = [
    "name",
    "in",
    "required",
    "deprecated",
    "schema",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "content",
];
/// How a value is written, among these.
const STYLE: [&str; 5] = ["style", "explode", "allowReserved", "allowEmptyValue", "content"];

/// What a parameter is known by: its location, and its name, or its position in the path, where the name is not sent.
type Key = (String, String);

/// A parameter as the operation lists it, and what that refers to.
#[derive(Clone)]
struct Listed<'a> {
    raw: Spot<'a>,
    followed: Spot<'a>,
}

impl<'a> Listed<'a> {
    fn name(&self) -> &'a str {
        self.followed.text("name").unwrap_or_default()
    }

    /// The name as it is compared: that of a header may be written in any case.
    fn known(&self) -> String {
        known(&self.followed).unwrap_or_default()
    }
}

pub(super) fn parameters<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let scope = cx.scope(Owner::Request(Some(pair.old_index), Some(pair.new_index)));
    let (before, mut after) = (parameters_of(&pair.old, cx.old), parameters_of(&pair.new, cx.new));
    if before.keys().eq(after.keys()) && in_order(&before) != in_order(&after) {
        cx.noise("list-order");
    }
    let place = |listed: &Listed<'a>| format!("{}.{}", pair.place(), listed.known());
    let mut removed = Vec::new();
    for (key, old) in before {
        match after.remove(&key) {
            Some(new) => listed_parameter(cx, &old, &new, &place(&new), scope),
            None => removed.push(old),
        }
    }
    // What is left may have changed its location: the name is the same.
    let mut added: Vec<Listed<'a>> = after.into_values().collect();
    for old in removed {
        let Some(index) = added.iter().position(|new| new.name() == old.name()) else {
            let effect = Effect::POTENTIAL;
            cx.push(Found::new(Kind::ParameterRemoved, &place(&old), Some(&old.raw), None, effect, scope));
            continue;
        };
        let new = added.remove(index);
        let (a, b) = (old.followed.member("in"), new.followed.member("in"));
        cx.push(Found::new(Kind::ParameterMoved, &place(&new), a.as_ref(), b.as_ref(), Effect::BREAKING, scope));
        listed_parameter(cx, &old, &new, &place(&new), scope);
    }
    for new in added {
        let effect = if new.followed.flag("required") { Effect::BREAKING } else { Effect::COMPATIBLE };
        cx.push(Found::new(Kind::ParameterAdded, &place(&new), None, Some(&new.raw), effect, scope));
    }
}

fn listed_parameter<'a>(cx: &mut Collector<'a>, old: &Listed<'a>, new: &Listed<'a>, place: &str, scope: ScopeId) {
    if let Some((old, new)) = member::referenced(cx, &old.raw, &new.raw, place, scope) {
        parameter(cx, &old, &new, place, scope);
    }
}

/// Compares two parameters.
pub(super) fn parameter<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    if old.value == new.value {
        return;
    }
    if old.text("name") != new.text("name") && known(old) == known(new) {
        cx.noise("header-case");
    } else if old.text("name") != new.text("name") {
        let (a, b) = (old.member("name"), new.member("name"));
        cx.push(Found::new(Kind::ParameterRenamed, place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope));
    }
    member::requirement(
        cx,
        old,
        new,
        (Kind::ParameterRequired, Kind::ParameterOptional),
        Effect::BREAKING,
        place,
        scope,
    );
    member::deprecation(cx, old, new, place, scope);
    for name in STYLE {
        let (a, b) = (old.member(name), new.member(name));
        if a.as_ref().map(|spot| spot.value) != b.as_ref().map(|spot| spot.value) {
            if member::is_implied(old, name) && member::is_implied(new, name) {
                cx.noise("implied-value");
                continue;
            }
            let found = Found::new(Kind::ParameterStyle, place, a.as_ref(), b.as_ref(), Effect::BREAKING, scope);
            cx.push(found.within(old, new).about(name));
        }
    }
    // A schema on one side only stands beside `content` on the other, which is a change of style.
    if let (Some(old), Some(new)) = (old.member("schema"), new.member("schema")) {
        schema::schemas(cx, &old, &new, place, scope);
    }
    member::facts(cx, old, new, &MEANT, place, scope);
}

/// The name of a parameter, as it is compared.
fn known(parameter: &Spot<'_>) -> Option<String> {
    let name = parameter.text("name")?;
    Some(if parameter.text("in") == Some("header") { name.to_lowercase() } else { name.to_owned() })
}

/// The parameters of an operation, its path's included, which its own replace.
fn parameters_of<'a>(operation: &Operation<'a>, document: &'a Value) -> BTreeMap<Key, Listed<'a>> {
    let names: Vec<&str> =
        operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    let mut found = BTreeMap::new();
    for holder in [&operation.item, &operation.spot] {
        for raw in holder.member("parameters").iter().flat_map(Spot::elements) {
            let listed = Listed { followed: raw.clone().followed(document), raw };
            let location = listed.followed.text("in").unwrap_or_default();
            let position = names.iter().position(|known| location == "path" && *known == listed.name());
            let key = position.map_or_else(|| listed.known(), |position| position.to_string());
            found.insert((location.to_owned(), key), listed);
        }
    }
    found
}

/// The parameters in the order in which they are listed.
fn in_order<'k>(known: &'k BTreeMap<Key, Listed<'_>>) -> Vec<&'k Key> {
    let mut order: Vec<(&Key, &str)> = known.iter().map(|(key, listed)| (key, listed.raw.at.as_str())).collect();
    order.sort_by_key(|(_, at)| (at.len(), *at));
    order.into_iter().map(|(key, _)| key).collect()
}
