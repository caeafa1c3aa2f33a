//! A union that only lists constants, or only types → the same view without arms, where the other side is written without.

use std::collections::BTreeMap;

use super::Kind;
use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::path::{Spot, text};
use super::view::View;

/// What an arm may say beside its constant.
const WORDS: [(&str, Kind); 2] = [("title", Kind::TitleChanged), ("description", Kind::DescriptionChanged)];

/// `oneOf: [{ const: a }, { const: b }]` is `enum: [a, b]`, and `oneOf: [{ type: a }, { type: b }]` is `type: [a, b]`.
pub(super) fn folds<'a>(
    cx: &mut Collector<'a>,
    old: View<'a>,
    new: View<'a>,
    place: &str,
    scope: ScopeId,
) -> (View<'a>, View<'a>) {
    if old.union.is_none() && new.union.is_none() {
        return (old, new);
    }
    let lists = |view: &View<'a>| (view.union.is_none() && view.values().len() > 1) || constants(view).is_some();
    if lists(&old) && lists(&new) {
        if old.union.is_some() != new.union.is_some() {
            cx.noise("values-as-arms");
        }
        let (old, before) = listed(old);
        let (new, after) = listed(new);
        arm_words(cx, &before, &after, (&old, &new), place, scope);
        return (old, new);
    }
    let names = |view: &View<'a>| view.union.is_none() && view.type_words().len() > 1;
    if names(&old)
        && let Some(new) = typed(&new)
    {
        cx.noise("types-as-arms");
        return (old, new);
    }
    if names(&new)
        && let Some(old) = typed(&old)
    {
        cx.noise("types-as-arms");
        return (old, new);
    }
    (old, new)
}

fn arm_words<'a>(
    cx: &mut Collector<'a>,
    before: &BTreeMap<String, View<'a>>,
    after: &BTreeMap<String, View<'a>>,
    (old, new): (&View<'a>, &View<'a>),
    place: &str,
    scope: ScopeId,
) {
    let known = |value: &String, views: &BTreeMap<String, View<'a>>, view: &View<'a>| {
        views.contains_key(value) || view.values().iter().any(|spot| text(spot.value) == *value)
    };
    let mut values: Vec<&String> = before.keys().chain(after.keys()).collect();
    values.sort_unstable();
    values.dedup();
    // What came or went with its words is a value that came or went.
    for value in values.into_iter().filter(|value| known(value, before, old) && known(value, after, new)) {
        for (name, kind) in WORDS {
            let word = |views: &BTreeMap<String, View<'a>>| views.get(value).and_then(|arm| arm.get(name)).cloned();
            let (a, b): (Option<Spot<'a>>, Option<Spot<'a>>) = (word(before), word(after));
            if a.as_ref().map(|spot| spot.value) == b.as_ref().map(|spot| spot.value) {
                continue;
            }
            let at = |spot: &Option<Spot<'a>>, view: &View<'a>| {
                Some(spot.as_ref().map_or(&view.at, |spot| &spot.at).clone())
            };
            let sites = (at(&a, old), at(&b, new));
            let found = Found::new(kind, place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope);
            cx.push(found.at(sites.0, sites.1).about(value.clone()));
        }
    }
}

/// The arms, where each is one constant and words about it.
fn constants<'a>(view: &View<'a>) -> Option<Vec<View<'a>>> {
    let (_, arms) = view.union.as_ref()?;
    let arms: Vec<View<'a>> = arms.iter().map(View::of).collect();
    let is_constant = |arm: &View<'a>| {
        let is_word = |name: &String| matches!(name.as_str(), "const" | "enum" | "type" | "title" | "description");
        arm.is_bare() && arm.values().len() == 1 && arm.keywords.keys().all(is_word)
    };
    arms.iter().all(is_constant).then_some(arms)
}

/// The view with its constants as values, and each arm by its value.
fn listed<'a>(mut view: View<'a>) -> (View<'a>, BTreeMap<String, View<'a>>) {
    let mut words = BTreeMap::new();
    for arm in constants(&view).into_iter().flatten() {
        if let Some(ty) = arm.get("type").filter(|_| view.get("type").is_none()) {
            view.keywords.insert("type".to_owned(), ty.clone());
        }
        if let Some(value) = arm.values().pop() {
            words.insert(text(value.value), arm);
            view.listed.push(value);
        }
    }
    view.union = None;
    (view, words)
}

/// The view with its arms as a list of types, where each is one type and no two say another thing under one keyword.
fn typed<'a>(view: &View<'a>) -> Option<View<'a>> {
    let mut folded = view.clone();
    let (_, arms) = folded.union.take()?;
    for arm in arms.iter().map(View::of) {
        let [name] = *arm.type_words().as_slice() else { return None };
        if arm.nullable.is_some() || arm.reference.is_some() || arm.union.is_some() || !arm.parts.is_empty() {
            return None;
        }
        if folded.names.contains(&name) {
            return None;
        }
        folded.names.push(name);
        folded.properties.extend(arm.properties);
        folded.required.extend(arm.required);
        for (name, spot) in arm.keywords.into_iter().filter(|(name, _)| name != "type") {
            if folded.keywords.insert(name, spot).is_some() {
                return None;
            }
        }
    }
    Some(folded)
}
