//! Two lists of security requirements → which alternatives and permissions came and went.

use std::collections::BTreeMap;

use super::Kind;
use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::pair::OperationPair;
use super::path::Spot;

/// What the operation itself says about security. What the document says for all of them is compared once.
pub(super) fn operation<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let OperationPair { old, new, scope, .. } = pair;
    let (before, after) = (old.spot.member("security"), new.spot.member("security"));
    if before.is_none() && after.is_none() {
        return;
    }
    let inherited = |document| Spot::new("", document).member("security");
    let lists = (before.or_else(|| inherited(cx.old)), after.or_else(|| inherited(cx.new)));
    requirements(cx, lists, (&old.spot, &new.spot), pair.place(), *scope);
}

/// Compares the schemes that are required, and the permissions listed there. A side that inherits its list from the
/// document says nothing itself: its site is the holder.
pub(super) fn requirements<'a>(
    cx: &mut Collector<'a>,
    lists: (Option<Spot<'a>>, Option<Spot<'a>>),
    (old, new): (&Spot<'a>, &Spot<'a>),
    place: &str,
    scope: ScopeId,
) {
    let own = |list: &Option<Spot<'a>>, holder: &Spot<'a>| holder.member("security").filter(|_| list.is_some());
    let (before, after) = (own(&lists.0, old), own(&lists.1, new));
    if lists.0.as_ref().map(|list| list.value) == lists.1.as_ref().map(|list| list.value) {
        if before.is_some() != after.is_some() {
            cx.noise("implied-value");
        }
        return;
    }
    let (a, b) = (alternatives(&lists.0), alternatives(&lists.1));
    let (kept, removed, added) = paired(a, b);
    if !removed.is_empty() || !added.is_empty() {
        // Who did as one of the old alternatives says still gets in where a new one asks for no more.
        let takes = |old: &Alternative<'a>, new: &Alternative<'a>| new.keys().all(|name| old.contains_key(name));
        let is_taken =
            |old: &Alternative<'a>| added.iter().chain(kept.iter().map(|(_, new)| new)).any(|new| takes(old, new));
        let effect = if removed.iter().all(is_taken) { Effect::COMPATIBLE } else { Effect::BREAKING };
        let found = Found::new(Kind::SecurityChanged, place, before.as_ref(), after.as_ref(), effect, scope);
        cx.push(found.within(old, new));
    }
    let in_order = kept.iter().map(|(_, new)| new.values().next().map(|spot| &spot.at)).is_sorted();
    if removed.is_empty() && added.is_empty() && !in_order {
        cx.noise("alternatives-order");
    }
    for (old_schemes, new_schemes) in kept {
        for (name, list) in old_schemes {
            let other = new_schemes.get(name);
            let names = |list: Option<&Spot<'a>>| -> BTreeMap<&'a str, Spot<'a>> {
                let elements = list.into_iter().flat_map(Spot::elements);
                elements.filter_map(|element| Some((element.value.as_str()?, element))).collect()
            };
            let (had, has) = (names(Some(&list)), names(other));
            for (name, spot) in had.iter().filter(|(name, _)| !has.contains_key(*name)) {
                let own = before.is_some().then_some(spot);
                let found = Found::new(Kind::PermissionRemoved, place, own, None, Effect::COMPATIBLE, scope);
                cx.push(found.at(own.unwrap_or(old).at.clone(), None).about(*name));
            }
            for (name, spot) in has.iter().filter(|(name, _)| !had.contains_key(*name)) {
                let own = after.is_some().then_some(spot);
                let found = Found::new(Kind::PermissionAdded, place, None, own, Effect::POTENTIAL, scope);
                cx.push(found.at(None, own.unwrap_or(new).at.clone()).about(*name));
            }
            if had.keys().eq(has.keys()) && Some(list.value) != other.map(|list| list.value) {
                cx.noise("list-order");
            }
        }
    }
}

/// The schemes that are required together, with the permissions.
type Alternative<'a> = BTreeMap<&'a str, Spot<'a>>;

/// The alternatives of a list; where it is empty or not there, one that asks for nothing.
fn alternatives<'a>(list: &Option<Spot<'a>>) -> Vec<Alternative<'a>> {
    let mut found: Vec<Alternative<'a>> =
        list.iter().flat_map(Spot::elements).map(|requirement| requirement.members().collect()).collect();
    if found.is_empty() {
        found.push(Alternative::new());
    }
    found
}

type Paired<'a> = (Vec<(Alternative<'a>, Alternative<'a>)>, Vec<Alternative<'a>>, Vec<Alternative<'a>>);

/// Pairs alternatives that are the same, then those of the same schemes; in the order of the old ones.
fn paired<'a>(old: Vec<Alternative<'a>>, mut new: Vec<Alternative<'a>>) -> Paired<'a> {
    let is_same = |a: &Alternative<'a>, b: &Alternative<'a>| {
        a.len() == b.len() && a.iter().zip(b).all(|((a, x), (b, y))| a == b && x.value == y.value)
    };
    let mut partners: Vec<Option<Alternative<'a>>> = Vec::new();
    for own in &old {
        let index = new.iter().position(|other| is_same(own, other));
        partners.push(index.map(|index| new.remove(index)));
    }
    let (mut kept, mut removed) = (Vec::new(), Vec::new());
    for (own, partner) in old.into_iter().zip(partners) {
        let alike = |new: &mut Vec<Alternative<'a>>| {
            let index = new.iter().position(|other| own.keys().eq(other.keys()))?;
            Some(new.remove(index))
        };
        match partner.or_else(|| alike(&mut new)) {
            Some(partner) => kept.push((own, partner)),
            None => removed.push(own),
        }
    }
    (kept, removed, new)
}
