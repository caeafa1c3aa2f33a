//! Members that several objects of a document have (`$ref`, `required`, `deprecated`, words) → what differs between them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::path::Spot;

/// Compares what two holders of schemas refer to. A component that both refer to is left out: it is compared where it is defined.
pub(super) fn referenced<'a>(
    cx: &mut Collector<'a>,
    old: &Spot<'a>,
    new: &Spot<'a>,
    place: &str,
    scope: ScopeId,
) -> Option<(Spot<'a>, Spot<'a>)> {
    let (a, b) = (old.member("$ref"), new.member("$ref"));
    let kind = match (&a, &b) {
        (None, None) => return Some((old.clone(), new.clone())),
        (Some(a), Some(b)) if a.value == b.value => return None,
        (Some(_), Some(_)) => Kind::ReferenceChanged,
        (None, Some(_)) => Kind::ReferenceExtracted,
        (Some(_), None) => Kind::ReferenceInlined,
    };
    cx.push(Found::new(kind, place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope).within(old, new));
    Some((old.clone().followed(cx.old), new.clone().followed(cx.new)))
}

/// `required` of a parameter or body.
pub(super) fn requirement<'a>(
    cx: &mut Collector<'a>,
    old: &Spot<'a>,
    new: &Spot<'a>,
    (required, optional): (Kind, Kind),
    effect: Effect,
    place: &str,
    scope: ScopeId,
) {
    let (a, b) = (old.member("required"), new.member("required"));
    let (kind, effect) = match (old.flag("required"), new.flag("required")) {
        (false, true) => (required, effect),
        (true, false) => (optional, Effect::COMPATIBLE),
        _ if a.is_some() != b.is_some() => return cx.noise("implied-value"),
        _ => return,
    };
    cx.push(Found::new(kind, place, a.as_ref(), b.as_ref(), effect, scope).within(old, new));
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

/// Whether a parameter or header says nothing under a name that does not go without saying.
pub(super) fn is_implied(holder: &Spot<'_>, name: &str) -> bool {
    let Some(value) = holder.value.get(name) else { return true };
    let usual = if matches!(holder.text("in"), Some("query" | "cookie")) { "form" } else { "simple" };
    match name {
        "style" => value == usual,
        "explode" => *value == Value::Bool(holder.text("style").unwrap_or(usual) == "form"),
        "allowReserved" | "allowEmptyValue" | "required" => value == &Value::Bool(false),
        _ => false,
    }
}
