//! Two schemas in one place → what differs between them.

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, Later, ScopeId};
use super::effect::Effect;
use super::path::{Spot, schema_name};
use super::view::View;
use super::{fold, keyword, object, union};

/// Compares two schemas and all that stand in them. What they refer to by one name is compared where it is defined.
pub(super) fn schemas<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    cx.later(old, new, place, scope);
    let mut open = Vec::new();
    loop {
        // The inner ones of a schema come next, in their order: whoever is first names a pair of components.
        open.extend(cx.take_later().into_iter().rev());
        let Some(Later { old, new, place, scope }) = open.pop() else { break };
        schema(cx, &old, &new, &place, scope);
    }
}

/// Compares two schemas, and leaves those in them for later.
fn schema<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    if never(cx, old, new, place, scope) {
        return;
    }
    let (old, new) = (View::of(old), View::of(new));
    let (old, new) = references(cx, old, new, place, scope);
    let (old, new) = compositions(cx, old, new, place, scope);
    let (old, new) = fold::folds(cx, old, new, place, scope);
    nullable(cx, &old, &new, place, scope);
    if structure(cx, &old, &new, place, scope) {
        object::properties(cx, &old, &new, place, scope);
        object::additional(cx, &old, &new, place, scope);
        object::items(cx, &old, &new, place, scope);
    }
    keyword::keywords(cx, &old, &new, place, scope);
}

/// Whether either is `false`, the schema of no value; then that is all that can be said.
fn never<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) -> bool {
    let is_never = |spot: &Spot<'_>| *spot.value == Value::Bool(false);
    let said = |spot: &Spot<'a>| if is_never(spot) { Some(Value::Bool(false)) } else { words(&View::of(spot).types()) };
    let effect = match (is_never(old), is_never(new)) {
        (false, false) => return false,
        (true, true) => return true,
        (false, true) => Effect::FEWER,
        (true, false) => Effect::MORE,
    };
    let found = Found::new(Kind::TypeChanged, place, None, None, effect, scope).at(old.at.clone(), new.at.clone());
    cx.push(found.values(said(old), said(new)));
    true
}

/// Looks through a reference that only one side has, and compares what two different ones lead to.
fn references<'a>(
    cx: &mut Collector<'a>,
    old: View<'a>,
    new: View<'a>,
    place: &str,
    scope: ScopeId,
) -> (View<'a>, View<'a>) {
    let kind = match (&old.reference, &new.reference) {
        (None, None) => return (old, new),
        (Some(a), Some(b)) => {
            if a.value != b.value {
                cx.push(Found::new(Kind::ReferenceChanged, place, Some(a), Some(b), Effect::DOCUMENTATION, scope));
                pair(cx, a, b, place, scope);
            }
            return (old, new);
        }
        (None, Some(_)) => Kind::ReferenceExtracted,
        (Some(_), None) => Kind::ReferenceInlined,
    };
    let (a, b) = (old.reference.clone(), new.reference.clone());
    let at = (a.as_ref().map_or(&old.at, |spot| &spot.at).clone(), b.as_ref().map_or(&new.at, |spot| &spot.at).clone());
    let found = Found::new(kind, place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope).at(at.0, at.1);
    let (old, new) = (old.followed(cx.old), new.followed(cx.new));
    // One schema that became several, or the other way round, says where the reference came from.
    if old.union.is_some() == new.union.is_some() {
        cx.push(found);
    }
    (old, new)
}

/// Compares two components of different names, once for all places that changed from the one to the other.
fn pair<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    let names = (old.value.as_str().unwrap_or_default(), new.value.as_str().unwrap_or_default());
    let names = (schema_name(names.0), schema_name(names.1));
    if let Some(known) = cx.pairs.get(&names) {
        cx.share(*known, scope);
        return;
    }
    let shared = cx.shared_scope();
    cx.pairs.insert(names, shared);
    cx.share(shared, scope);
    if let (Some(old), Some(new)) = (component(cx.old, names.0), component(cx.new, names.1)) {
        cx.later(&old, &new, place, shared);
    }
}

/// Pairs the parts of two `allOf`s; where only one side has parts, merges them.
fn compositions<'a>(
    cx: &mut Collector<'a>,
    old: View<'a>,
    new: View<'a>,
    place: &str,
    scope: ScopeId,
) -> (View<'a>, View<'a>) {
    let kind = match (old.parts.is_empty(), new.parts.is_empty()) {
        (true, true) => return (old, new),
        (false, false) => {
            union::parts(cx, &old, &new, place, scope);
            return (old, new);
        }
        (true, false) => Kind::BecameComposition,
        (false, true) => Kind::NoLongerComposition,
    };
    let (a, b) = (old.at.clone(), new.at.clone());
    cx.push(Found::new(kind, place, None, None, Effect::DOCUMENTATION, scope).at(a, b));
    (old.merged(cx.old), new.merged(cx.new))
}

fn nullable<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let (kind, effect) = match (&old.nullable, &new.nullable) {
        (None, Some(_)) => (Kind::NullableAdded, Effect::MORE),
        (Some(_), None) => (Kind::NullableRemoved, Effect::FEWER),
        (Some(_), Some(_)) if old.null_keyword() != new.null_keyword() || old.null_arm != new.null_arm => {
            return cx.noise("nullable-spelling");
        }
        _ if old.wrapped != new.wrapped => return cx.noise("single-arm"),
        _ => return,
    };
    let at = |view: &View<'_>| view.nullable.as_ref().unwrap_or(&view.at).clone();
    cx.push(Found::new(kind, place, None, None, effect, scope).at(at(old), at(new)));
}

/// Compares type and union; whether the two are alike enough to go on with their members.
fn structure<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) -> bool {
    match (&old.union, &new.union) {
        (None, None) => types(cx, old, new, place, scope),
        (Some(_), Some(_)) => {
            union::unions(cx, old, new, place, scope);
            types(cx, old, new, place, scope);
            true
        }
        (None, Some((_, arms))) => {
            let effect = union::became_union(cx, old, arms);
            let (before, after) = (words(&old.types()), union::arm_names(arms, cx.new));
            let found = Found::new(Kind::BecameUnion, place, None, None, effect, scope);
            cx.push(found.at(old.at.clone(), new.at.clone()).values(before, after));
            false
        }
        (Some((_, arms)), None) => {
            let effect = union::no_longer_union(cx, arms, new);
            let (before, after) = (union::arm_names(arms, cx.old), words(&new.types()));
            let found = Found::new(Kind::NoLongerUnion, place, None, None, effect, scope);
            cx.push(found.at(old.at.clone(), new.at.clone()).values(before, after));
            false
        }
    }
}

fn types<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) -> bool {
    let combined = |view: &View<'_>| view.reference.is_some() || view.union.is_some() || !view.parts.is_empty();
    let said = |view: &View<'a>| {
        let mut said = view.type_words();
        said.retain(|name| *name != "object");
        said.sort_unstable();
        said
    };
    // Beside what says the type already, `object` says nothing.
    let is_combined = combined(old) && combined(new);
    let (before, after) = if is_combined { (said(old), said(new)) } else { (old.types(), new.types()) };
    if before == after {
        if old.type_words() != new.type_words() {
            cx.noise("implied-type");
        }
        return true;
    }
    let takes = |types: &[&str], name: &&str| {
        types.is_empty() || types.contains(name) || (*name == "integer" && types.contains(&"number"))
    };
    let wider = after.is_empty() || (!before.is_empty() && before.iter().all(|name| takes(&after, name)));
    let narrower = before.is_empty() || (!after.is_empty() && after.iter().all(|name| takes(&before, name)));
    let class = |safe: bool| if safe { super::Class::Compatible } else { super::Class::Breaking };
    let effect = Effect::of(class(wider), class(narrower));
    let at = |view: &View<'_>| view.get("type").map_or(&view.at, |spot| &spot.at).clone();
    let found = Found::new(Kind::TypeChanged, place, None, None, effect, scope).at(at(old), at(new));
    cx.push(found.values(words(&before), words(&after)));
    ["object", "array"].iter().any(|name| before.contains(name) && after.contains(name))
}

/// A component of a document.
pub(super) fn component<'a>(document: &'a Value, name: &str) -> Option<Spot<'a>> {
    let schemas = Spot::new("/components/schemas", document.pointer("/components/schemas")?);
    schemas.member(name)
}

/// A list of type names as a document has it.
fn words(types: &[&str]) -> Option<Value> {
    match types {
        [] => None,
        [only] => Some(Value::from(*only)),
        several => Some(Value::from(several.to_vec())),
    }
}
