//! Two documents' operations → which came, went, moved, and what differs in those that stayed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::path::{Spot, template};
use super::reach::Operation;
use super::{exchange, parameter};

/// Members of an operation that are compared by what they mean; every other one is compared as it is.
const MEANT: [&str; 8] =
    ["operationId", "tags", "security", "parameters", "requestBody", "responses", "x-badges", "deprecated"];

/// An operation of both documents.
pub(super) struct Both<'a> {
    pub(super) old: Operation<'a>,
    pub(super) new: Operation<'a>,
    pub(super) old_index: usize,
    pub(super) new_index: usize,
    pub(super) scope: ScopeId,
}

impl<'a> Both<'a> {
    /// What places in it are named after.
    pub(super) fn place(&self) -> &'a str {
        self.new.id
    }
}

/// Compares all operations, paired by id, then by method and path.
pub(super) fn operations(cx: &mut Collector<'_>) {
    let (old_ids, new_ids) = (cx.old_reach.by_id(), cx.new_reach.by_id());
    let mut pairs: Vec<(usize, usize)> =
        old_ids.iter().filter_map(|(id, old)| Some((*old, *new_ids.get(id)?))).collect();
    let paired: (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    let mut new_places: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for (index, operation) in cx.new_reach.operations.iter().enumerate().filter(|(i, _)| !paired.1.contains(i)) {
        new_places.insert((operation.method, template(operation.path)), index);
    }
    let mut removed = Vec::new();
    for (index, operation) in cx.old_reach.operations.iter().enumerate().filter(|(i, _)| !paired.0.contains(i)) {
        match new_places.remove(&(operation.method, template(operation.path))) {
            Some(new) => pairs.push((index, new)),
            None => removed.push(index),
        }
    }
    for (old, new) in pairs {
        both(cx, old, new);
    }
    for index in removed {
        let Some(operation) = cx.old_reach.operations.get(index).cloned() else { continue };
        let scope = cx.scope(Owner::Operation(Some(index), None));
        let found = Found::new(Kind::OperationRemoved, operation.id, None, None, Effect::BREAKING, scope);
        cx.push(found.at(operation.spot.at.clone(), None).values(line(&operation), None));
    }
    for index in new_places.into_values() {
        let Some(operation) = cx.new_reach.operations.get(index).cloned() else { continue };
        let scope = cx.scope(Owner::Operation(None, Some(index)));
        let found = Found::new(Kind::OperationAdded, operation.id, None, None, Effect::COMPATIBLE, scope);
        cx.push(found.at(None, operation.spot.at.clone()).values(None, line(&operation)));
    }
}

fn both(cx: &mut Collector<'_>, old_index: usize, new_index: usize) {
    let (Some(old), Some(new)) =
        (cx.old_reach.operations.get(old_index).cloned(), cx.new_reach.operations.get(new_index).cloned())
    else {
        return;
    };
    let scope = cx.scope(Owner::Operation(Some(old_index), Some(new_index)));
    let both = Both { old, new, old_index, new_index, scope };
    identity(cx, &both);
    security(cx, &both);
    if both.old.spot.value != both.new.spot.value {
        tags(cx, &both);
        badges(cx, &both);
        members(cx, &both);
        exchange::bodies(cx, &both);
        exchange::responses(cx, &both);
    }
    parameter::parameters(cx, &both);
}

fn identity<'a>(cx: &mut Collector<'a>, both: &Both<'a>) {
    let Both { old, new, scope, .. } = both;
    if (old.method, old.path) != (new.method, new.path) {
        let same = old.method == new.method && template(old.path) == template(new.path);
        let effect = if same { Effect::DOCUMENTATION } else { Effect::BREAKING };
        let found = Found::new(Kind::OperationMoved, both.place(), None, None, effect, *scope);
        cx.push(found.at(old.spot.at.clone(), new.spot.at.clone()).values(line(old), line(new)));
    }
    if old.id != new.id {
        let (a, b) = (old.spot.member("operationId"), new.spot.member("operationId"));
        let found =
            Found::new(Kind::OperationIdChanged, both.place(), a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, *scope);
        cx.push(found);
    }
}

fn tags<'a>(cx: &mut Collector<'a>, both: &Both<'a>) {
    let lists = (both.old.spot.member("tags"), both.new.spot.member("tags"));
    let names = |list: &Option<Spot<'a>>| -> BTreeMap<&'a str, Spot<'a>> {
        let elements = list.iter().flat_map(Spot::elements);
        elements.filter_map(|element| Some((element.value.as_str()?, element))).collect()
    };
    let (before, after) = (names(&lists.0), names(&lists.1));
    let (place, scope) = (both.place(), both.scope);
    for (name, spot) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        let found = Found::new(Kind::TagRemoved, place, Some(spot), None, Effect::DOCUMENTATION, scope);
        cx.push(found.about(*name));
    }
    for (name, spot) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let found = Found::new(Kind::TagAdded, place, None, Some(spot), Effect::DOCUMENTATION, scope);
        cx.push(found.about(*name));
    }
    let lists = (lists.0.map(|list| list.value), lists.1.map(|list| list.value));
    if before.keys().eq(after.keys()) && lists.0 != lists.1 {
        cx.noise("list-order");
    }
}

/// What the operation itself says about security. What the document says for all of them is compared once.
fn security<'a>(cx: &mut Collector<'a>, both: &Both<'a>) {
    let Both { old, new, scope, .. } = both;
    let (before, after) = (old.spot.member("security"), new.spot.member("security"));
    if before.is_none() && after.is_none() {
        return;
    }
    let inherited = |document| Spot::new("", document).member("security");
    let lists = (before.or_else(|| inherited(cx.old)), after.or_else(|| inherited(cx.new)));
    requirements(cx, lists, (&old.spot, &new.spot), both.place(), *scope);
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
    let (both, removed, added) = paired(a, b);
    if !removed.is_empty() || !added.is_empty() {
        // Who did as one of the old alternatives says still gets in where a new one asks for no more.
        let takes = |old: &Alternative<'a>, new: &Alternative<'a>| new.keys().all(|name| old.contains_key(name));
        let is_taken =
            |old: &Alternative<'a>| added.iter().chain(both.iter().map(|(_, new)| new)).any(|new| takes(old, new));
        let effect = if removed.iter().all(is_taken) { Effect::COMPATIBLE } else { Effect::BREAKING };
        let found = Found::new(Kind::SecurityChanged, place, before.as_ref(), after.as_ref(), effect, scope);
        cx.push(found.within(old, new));
    }
    let in_order = both.iter().map(|(_, new)| new.values().next().map(|spot| &spot.at)).is_sorted();
    if removed.is_empty() && added.is_empty() && !in_order {
        cx.noise("alternatives-order");
    }
    for (old_schemes, new_schemes) in both {
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

/// The badge `Beta` is a stage of life; other badges are extensions.
fn badges<'a>(cx: &mut Collector<'a>, both: &Both<'a>) {
    let Both { old, new, scope, .. } = both;
    let badges = |operation: &Operation<'a>| -> BTreeMap<String, Spot<'a>> {
        let badges = operation.spot.member("x-badges");
        let badges = badges.iter().flat_map(Spot::elements);
        badges.map(|badge| (badge.text("name").unwrap_or_default().to_owned(), badge)).collect()
    };
    let (before, after) = (badges(old), badges(new));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (a, b) = (before.get(name), after.get(name));
        if a.map(|spot| spot.value) == b.map(|spot| spot.value) {
            continue;
        }
        let (kind, effect) = match (name.as_str(), a, b) {
            ("Beta", Some(_), None) => (Kind::OperationPromoted, Effect::COMPATIBLE),
            ("Beta", None, _) => (Kind::OperationDemoted, Effect::POTENTIAL),
            _ => (Kind::ExtensionChanged, Effect::DOCUMENTATION),
        };
        let found = Found::new(kind, both.place(), a, b, effect, *scope).within(&old.spot, &new.spot);
        let named = kind == Kind::ExtensionChanged;
        cx.push(if named { found.about(format!("x-badges {name}")) } else { found });
    }
}

/// Everything that has no meaning of its own.
fn members<'a>(cx: &mut Collector<'a>, both: &Both<'a>) {
    facts(cx, &both.old.spot, &both.new.spot, &MEANT, both.place(), both.scope);
    deprecation(cx, &both.old.spot, &both.new.spot, both.place(), both.scope);
}

pub(super) fn deprecation<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
    let (a, b) = (old.member("deprecated"), new.member("deprecated"));
    let kind = match (old.flag("deprecated"), new.flag("deprecated")) {
        (false, true) => Kind::Deprecated,
        (true, false) => Kind::Undeprecated,
        _ if a.is_some() != b.is_some() => return cx.noise("implied-value"),
        _ => return,
    };
    cx.push(Found::new(kind, place, a.as_ref(), b.as_ref(), Effect::COMPATIBLE, scope).within(old, new));
}

/// Compares the members of two objects as they are, all but those named; one change each.
pub(super) fn facts<'a>(
    cx: &mut Collector<'a>,
    old: &Spot<'a>,
    new: &Spot<'a>,
    except: &[&str],
    place: &str,
    scope: ScopeId,
) {
    let names: BTreeSet<&str> = old.members().chain(new.members()).map(|(name, _)| name).collect();
    for name in names.into_iter().filter(|name| !except.contains(name)) {
        let (a, b) = (old.member(name), new.member(name));
        if a.as_ref().map(|spot| spot.value) == b.as_ref().map(|spot| spot.value) {
            continue;
        }
        let (kind, effect, own) = match name {
            "summary" => (Kind::SummaryChanged, Effect::DOCUMENTATION, true),
            "description" => (Kind::DescriptionChanged, Effect::DOCUMENTATION, true),
            "title" => (Kind::TitleChanged, Effect::DOCUMENTATION, true),
            "example" => (Kind::ExampleChanged, Effect::DOCUMENTATION, true),
            "examples" => (Kind::ExampleChanged, Effect::DOCUMENTATION, false),
            "externalDocs" => (Kind::ExternalDocsChanged, Effect::DOCUMENTATION, true),
            name if name.starts_with("x-") => (Kind::ExtensionChanged, Effect::DOCUMENTATION, false),
            _ => (Kind::OtherChanged, Effect::POTENTIAL, false),
        };
        let found = Found::new(kind, place, a.as_ref(), b.as_ref(), effect, scope).within(old, new);
        cx.push(if own { found } else { found.about(name) });
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
    let (mut both, mut removed) = (Vec::new(), Vec::new());
    for (own, partner) in old.into_iter().zip(partners) {
        let alike = |new: &mut Vec<Alternative<'a>>| {
            let index = new.iter().position(|other| own.keys().eq(other.keys()))?;
            Some(new.remove(index))
        };
        match partner.or_else(|| alike(&mut new)) {
            Some(partner) => both.push((own, partner)),
            None => removed.push(own),
        }
    }
    (both, removed, new)
}

fn line(operation: &Operation<'_>) -> Value {
    Value::from(format!("{} {}", operation.method.to_uppercase(), operation.path))
}
