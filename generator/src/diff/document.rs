//! Two documents as wholes → what differs outside operations, and between components of one name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::path::Spot;
use super::reach::Operation;
use super::shared::SECTIONS;
use super::{member, operation, schema, security, shared};
use crate::http::Methods;

/// Members of the document that are compared by what they mean.
const MEANT: [&str; 8] = ["openapi", "info", "servers", "paths", "webhooks", "components", "tags", "security"];

/// Compares everything.
pub(super) fn compare(cx: &mut Collector<'_>) {
    let (old, new) = (Spot::new("", cx.old), Spot::new("", cx.new));
    let scope = cx.scope(Owner::Document);
    if old.text("openapi") != new.text("openapi") {
        version(cx, &old, &new, scope);
    }
    info(cx, &old, &new, scope);
    let everything = cx.scope(Owner::Everything);
    servers(cx, &old, &new, everything);
    security::requirements(cx, (old.member("security"), new.member("security")), (&old, &new), "", everything);
    tag_list(cx, &old, &new, scope);
    member::facts(cx, &old, &new, &MEANT, "", scope);
    webhooks(cx, &old, &new, scope);
    components(cx, &old, &new, scope, everything);
    operation::operations(cx);
    path_items(cx, &old, &new, scope);
    key_order(cx, cx.old, cx.new);
}

/// Counts the objects whose keys stand in another order.
fn key_order(cx: &mut Collector<'_>, old: &Value, new: &Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) if old.keys().eq(new.keys()) => {
            old.values().zip(new.values()).for_each(|(old, new)| key_order(cx, old, new));
        }
        (Value::Object(old), Value::Object(new)) => {
            let old_keys = old.keys().filter(|key| new.contains_key(*key));
            let new_keys = new.keys().filter(|key| old.contains_key(*key));
            if !old_keys.eq(new_keys) {
                cx.noise("key-order");
            }
            for (key, value) in old {
                if let Some(other) = new.get(key) {
                    key_order(cx, value, other);
                }
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            old.iter().zip(new).for_each(|(old, new)| key_order(cx, old, new));
        }
        _ => {}
    }
}

/// 3.1.1 and 3.1.2 are one language; 3.0 and 3.1 are two.
fn version<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    let minor = |spot: &Spot<'a>| spot.text("openapi").and_then(|v| v.rsplit_once('.')).map(|(minor, _)| minor);
    if minor(old) == minor(new) {
        return cx.noise("openapi-patch-version");
    }
    let (a, b) = (old.member("openapi"), new.member("openapi"));
    cx.push(Found::new(Kind::InfoChanged, "", a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope).about("openapi"));
}

fn info<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    let leaves = |document: &Spot<'a>| {
        let mut leaves = BTreeMap::new();
        if let Some(info) = document.member("info") {
            collect_leaves(&info, "", &mut leaves);
        }
        leaves
    };
    let (before, after) = (leaves(old), leaves(new));
    compare_leaves(cx, &before, &after, Kind::InfoChanged, |_| Effect::DOCUMENTATION, "", scope);
}

/// One change for each leaf that differs, its way as the subject.
fn compare_leaves<'a>(
    cx: &mut Collector<'a>,
    before: &BTreeMap<String, Spot<'a>>,
    after: &BTreeMap<String, Spot<'a>>,
    kind: Kind,
    effect: impl Fn(&str) -> Effect,
    place: &str,
    scope: ScopeId,
) {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (a, b) = (before.get(name), after.get(name));
        if a.map(|spot| spot.value) == b.map(|spot| spot.value) {
            continue;
        }
        if kind == Kind::InfoChanged && name == "contact.url" {
            cx.noise("info-contact-url");
            continue;
        }
        cx.push(Found::new(kind, place, a, b, effect(name), scope).about(name.clone()));
    }
}

fn servers<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    listed(
        cx,
        (old.member("servers"), new.member("servers")),
        "url",
        (Kind::ServerRemoved, Kind::ServerAdded, Kind::ServerChanged),
        (Effect::BREAKING, Effect::COMPATIBLE),
        // A default is a part of the address that calls go to.
        |name| {
            if name.starts_with("variables.") && name.ends_with(".default") {
                Effect::POTENTIAL
            } else {
                Effect::DOCUMENTATION
            }
        },
        scope,
    );
    let lists = (old.member("servers"), new.member("servers"));
    let first = |list: &Option<Spot<'a>>| list.as_ref()?.elements().next()?.member("url");
    let (Some(a), Some(b)) = (first(&lists.0), first(&lists.1)) else { return };
    let has = |list: &Option<Spot<'a>>, url: &Spot<'a>| {
        list.iter().flat_map(Spot::elements).any(|server| server.value.get("url") == Some(url.value))
    };
    // Where one came for one that went, that is said above.
    if a.value != b.value && (has(&lists.1, &a) || has(&lists.0, &b)) {
        let found = Found::new(Kind::ServerChanged, "servers", Some(&a), Some(&b), Effect::POTENTIAL, scope);
        cx.push(found.about("the default"));
    }
}

fn tag_list<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    listed(
        cx,
        (old.member("tags"), new.member("tags")),
        "name",
        (Kind::TagWithdrawn, Kind::TagDeclared, Kind::TagChanged),
        (Effect::DOCUMENTATION, Effect::DOCUMENTATION),
        |_| Effect::DOCUMENTATION,
        scope,
    );
}

/// Lists of objects that are known by one of their members.
fn listed<'a>(
    cx: &mut Collector<'a>,
    lists: (Option<Spot<'a>>, Option<Spot<'a>>),
    key: &str,
    (removed, added, changed): (Kind, Kind, Kind),
    (losing, gaining): (Effect, Effect),
    changing: fn(&str) -> Effect,
    scope: ScopeId,
) {
    let by_key = |list: &Option<Spot<'a>>| -> BTreeMap<&'a str, Spot<'a>> {
        list.iter().flat_map(Spot::elements).filter_map(|element| Some((element.text(key)?, element))).collect()
    };
    let (before, after) = (by_key(&lists.0), by_key(&lists.1));
    for (name, old) in &before {
        match after.get(name) {
            Some(new) if old.value != new.value => {
                let leaves = |spot: &Spot<'a>| {
                    let mut leaves = BTreeMap::new();
                    collect_leaves(spot, "", &mut leaves);
                    leaves
                };
                compare_leaves(cx, &leaves(old), &leaves(new), changed, changing, name, scope);
            }
            Some(_) => {}
            None => cx.push(Found::new(removed, name, Some(old), None, losing, scope)),
        }
    }
    for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        cx.push(Found::new(added, name, None, Some(new), gaining, scope));
    }
    let order = |list: &Option<Spot<'a>>| -> Vec<Option<&'a str>> {
        list.iter().flat_map(Spot::elements).map(|element| element.text(key)).collect()
    };
    if before.keys().eq(after.keys()) && order(&lists.0) != order(&lists.1) {
        cx.noise("list-order");
    }
}

fn components<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId, everything: ScopeId) {
    let section = |document: &Spot<'a>, name: &str| -> BTreeMap<&'a str, Spot<'a>> {
        let components = document.member("components").and_then(|components| components.member(name));
        components.iter().flat_map(Spot::members).collect()
    };
    let (before, after) = (section(old, "schemas"), section(new, "schemas"));
    for (name, old) in &before {
        let scope = cx.scope(Owner::Component(name));
        match after.get(name) {
            Some(new) => schema::schemas(cx, old, new, name, scope),
            None => {
                let found = Found::new(Kind::SchemaRemoved, name, None, None, Effect::COMPATIBLE, scope);
                cx.push(found.at(old.at.clone(), None));
            }
        }
    }
    for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let scope = cx.scope(Owner::Component(name));
        let found = Found::new(Kind::SchemaAdded, name, None, None, Effect::COMPATIBLE, scope);
        cx.push(found.at(None, new.at.clone()));
    }
    schemes(cx, &section(old, "securitySchemes"), &section(new, "securitySchemes"), everything);
    if let (Some(old), Some(new)) = (old.member("components"), new.member("components")) {
        shared::shared_components(cx, &old, &new);
        unused_path_items(cx, &old, &new, scope);
        let except: Vec<&str> = ["schemas", "securitySchemes", "pathItems"].into_iter().chain(SECTIONS).collect();
        member::facts(cx, &old, &new, &except, "components", scope);
    }
}

fn schemes<'a>(
    cx: &mut Collector<'a>,
    before: &BTreeMap<&'a str, Spot<'a>>,
    after: &BTreeMap<&'a str, Spot<'a>>,
    scope: ScopeId,
) {
    for (name, old) in before {
        let Some(new) = after.get(name) else {
            cx.push(Found::new(Kind::SecuritySchemeRemoved, name, Some(old), None, Effect::BREAKING, scope));
            continue;
        };
        let leaves = |spot: &Spot<'a>| {
            let mut leaves = BTreeMap::new();
            collect_leaves(spot, "", &mut leaves);
            leaves
        };
        let effect = |name: &str| match name {
            "description" => Effect::DOCUMENTATION,
            name if name.starts_with("x-") => Effect::DOCUMENTATION,
            _ => Effect::BREAKING,
        };
        compare_leaves(cx, &leaves(old), &leaves(new), Kind::SecuritySchemeChanged, effect, name, scope);
    }
    for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        cx.push(Found::new(Kind::SecuritySchemeAdded, name, None, Some(new), Effect::COMPATIBLE, scope));
    }
}

/// Requests that the API makes: no client sends them, and each is one change.
fn webhooks<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    let empty = Spot::new("/webhooks", &Value::Null);
    let webhooks = |document: &Spot<'a>| document.member("webhooks").unwrap_or_else(|| empty.clone());
    member::facts(cx, &webhooks(old), &webhooks(new), &[], "webhooks", scope);
}

/// Path items that no path refers to, as they are: the others are compared where a path has them.
fn unused_path_items<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    let used = |document: &'a Value| -> Vec<&'a str> {
        let paths = Spot::new("", document).member("paths");
        let references: Vec<_> =
            paths.iter().flat_map(Spot::members).filter_map(|(_, item)| item.text("$ref")).collect();
        references.into_iter().filter_map(|reference| reference.strip_prefix("#/components/pathItems/")).collect()
    };
    let mut except = used(cx.old);
    except.extend(used(cx.new));
    let empty = Spot::new("/components/pathItems", &Value::Null);
    let items = |components: &Spot<'a>| components.member("pathItems").unwrap_or_else(|| empty.clone());
    member::facts(cx, &items(old), &items(new), &except, "components.pathItems", scope);
}

/// What a path says beside its operations.
fn path_items<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, scope: ScopeId) {
    let (Some(old), Some(new)) = (old.member("paths"), new.member("paths")) else { return };
    let methods = (Methods::of(cx.old), Methods::of(cx.new));
    for (path, old) in old.members() {
        if let Some(new) = new.member(path) {
            if old.text("$ref").is_some() != new.text("$ref").is_some() {
                cx.noise("path-item-place");
            }
            let (old, new) = (old.followed(cx.old), new.followed(cx.new));
            let operations = methods.0.operations(old.value).chain(methods.1.operations(new.value));
            let fields = operations.filter_map(|operation| operation.way.first().copied());
            let except: Vec<&str> = fields.chain(["parameters", "servers"]).collect();
            member::facts(cx, &old, &new, &except, path, scope);
            path_servers(cx, &old, &new, path);
        }
    }
}

/// Where the calls of a path go: each of its operations is concerned.
fn path_servers<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>, path: &str) {
    let (a, b) = (old.member("servers"), new.member("servers"));
    if a.as_ref().map(|spot| spot.value) == b.as_ref().map(|spot| spot.value) {
        return;
    }
    let of_path = |operations: &[Operation<'a>]| -> Vec<(usize, &'a str)> {
        let all = operations.iter().enumerate().filter(|(_, operation)| operation.path == path);
        all.map(|(index, operation)| (index, operation.method)).collect()
    };
    let (before, after) = (of_path(&cx.old_reach.operations), of_path(&cx.new_reach.operations));
    let shared = cx.shared_scope();
    for (index, method) in before {
        if let Some((other, _)) = after.iter().find(|(_, own)| *own == method) {
            let operation = cx.scope(Owner::Operation(Some(index), Some(*other)));
            cx.share(shared, operation);
        }
    }
    let found = Found::new(Kind::OtherChanged, path, a.as_ref(), b.as_ref(), Effect::POTENTIAL, shared);
    cx.push(found.within(old, new).about("servers"));
}

/// The scalars and lists below a node, by their way: where an element stands in a list says nothing.
fn collect_leaves<'a>(spot: &Spot<'a>, way: &str, leaves: &mut BTreeMap<String, Spot<'a>>) {
    if spot.members().next().is_none() {
        leaves.insert(way.to_owned(), spot.clone());
    }
    for (name, member) in spot.members() {
        let way = if way.is_empty() { name.to_owned() } else { format!("{way}.{name}") };
        collect_leaves(&member, &way, leaves);
    }
}
