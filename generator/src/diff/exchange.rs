//! What an operation takes and answers: parameters, body, responses.

use std::collections::BTreeMap;

use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::operation::Both;
use super::path::Spot;
use super::reach::Operation;
use super::view::View;
use super::{Class, Kind};

const PARAMETER: [&str; 5] = ["name", "in", "required", "deprecated", "schema"];
const STYLE: [&str; 5] = ["style", "explode", "allowReserved", "allowEmptyValue", "content"];

/// What a parameter is known by: its location, and its name, or its position in the path, where the name is not sent.
type Key = (String, String);

impl<'a> Collector<'a> {
    pub(super) fn parameters(&mut self, both: &Both<'a>) {
        let scope = self.scope(Owner::Request(Some(both.old_index), Some(both.new_index)));
        let (before, mut after) = (parameters(&both.old, self.old), parameters(&both.new, self.new));
        let mut removed = Vec::new();
        for (key, old) in before {
            match after.remove(&key) {
                Some(new) => self.parameter(&old, &new, both, scope),
                None => removed.push(old),
            }
        }
        // What is left may have changed its location: the name is the same.
        let mut added: Vec<Spot<'a>> = after.into_values().collect();
        let place = |spot: &Spot<'a>| format!("{}.{}", both.place(), spot.text("name").unwrap_or_default());
        for old in removed {
            let place = place(&old);
            let Some(index) = added.iter().position(|new| new.text("name") == old.text("name")) else {
                self.push(Found::new(Kind::ParameterRemoved, &place, Some(&old), None, Effect::POTENTIAL, scope));
                continue;
            };
            let new = added.remove(index);
            let (a, b) = (old.member("in"), new.member("in"));
            self.push(Found::new(Kind::ParameterMoved, &place, a.as_ref(), b.as_ref(), Effect::BREAKING, scope));
            self.parameter(&old, &new, both, scope);
        }
        for new in added {
            let effect = if new.flag("required") { Effect::BREAKING } else { Effect::COMPATIBLE };
            self.push(Found::new(Kind::ParameterAdded, &place(&new), None, Some(&new), effect, scope));
        }
    }

    fn parameter(&mut self, old: &Spot<'a>, new: &Spot<'a>, both: &Both<'a>, scope: ScopeId) {
        if old.value == new.value {
            return;
        }
        let place = format!("{}.{}", both.place(), new.text("name").unwrap_or_default());
        if old.text("name") != new.text("name") {
            let (a, b) = (old.member("name"), new.member("name"));
            let found =
                Found::new(Kind::ParameterRenamed, &place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope);
            self.push(found);
        }
        self.requirement(old, new, (Kind::ParameterRequired, Kind::ParameterOptional), Effect::BREAKING, &place, scope);
        self.deprecation(old, new, &place, scope);
        for name in STYLE {
            let (a, b) = (old.member(name), new.member(name));
            if a.as_ref().map(|spot| spot.value) != b.as_ref().map(|spot| spot.value) {
                let at = |spot: &Option<Spot<'_>>, holder: &Spot<'_>| spot.as_ref().unwrap_or(holder).at.clone();
                let sites = (at(&a, old), at(&b, new));
                let found = Found::new(Kind::ParameterStyle, &place, a.as_ref(), b.as_ref(), Effect::BREAKING, scope);
                self.push(found.at(sites.0, sites.1).about(name));
            }
        }
        if let (Some(old), Some(new)) = (old.member("schema"), new.member("schema")) {
            self.schemas(&old, &new, &place, scope);
        }
        let except: Vec<&str> = PARAMETER.into_iter().chain(STYLE).collect();
        // A schema on one side only stands beside `content` on the other, which is a change of style.
        self.facts(old, new, &except, &place, scope);
    }

    /// `required` of a parameter or body.
    fn requirement(
        &mut self,
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
            _ if a.is_some() != b.is_some() => return self.noise("implied-value"),
            _ => return,
        };
        let at = |spot: &Option<Spot<'_>>, holder: &Spot<'_>| spot.as_ref().unwrap_or(holder).at.clone();
        let sites = (at(&a, old), at(&b, new));
        self.push(Found::new(kind, place, a.as_ref(), b.as_ref(), effect, scope).at(sites.0, sites.1));
    }

    pub(super) fn body(&mut self, both: &Both<'a>) {
        let scope = self.scope(Owner::Request(Some(both.old_index), Some(both.new_index)));
        let place = format!("{}.body", both.place());
        let followed = |operation: &Operation<'a>, document| {
            operation.spot.member("requestBody").map(|body| body.followed(document))
        };
        match (followed(&both.old, self.old), followed(&both.new, self.new)) {
            (None, None) => {}
            (Some(old), None) => {
                let found = Found::new(Kind::BodyRemoved, &place, None, None, Effect::POTENTIAL, scope);
                self.push(found.at(old.at, None));
            }
            (None, Some(new)) => {
                let required = new.flag("required") || self.needs(&new, self.new);
                let effect = if required { Effect::BREAKING } else { Effect::COMPATIBLE };
                self.push(Found::new(Kind::BodyAdded, &place, None, None, effect, scope).at(None, new.at));
            }
            (Some(old), Some(new)) => {
                let known = self.needs(&old, self.old);
                let effect = if known { Effect::DOCUMENTATION } else { Effect::BREAKING };
                self.requirement(&old, &new, (Kind::BodyRequired, Kind::BodyOptional), effect, &place, scope);
                self.contents(&old, &new, &place, scope);
                self.facts(&old, &new, &["required", "content"], &place, scope);
            }
        }
    }

    /// Whether a body has a property that must be given.
    fn needs(&self, body: &Spot<'a>, document: &'a serde_json::Value) -> bool {
        body.member("content").iter().flat_map(Spot::members).any(|(_, media)| {
            let schema = media.member("schema");
            schema.is_some_and(|schema| {
                !View::of(&schema).followed(document).merged(document).required_names().is_empty()
            })
        })
    }

    pub(super) fn responses(&mut self, both: &Both<'a>) {
        let scope = self.scope(Owner::Response(Some(both.old_index), Some(both.new_index)));
        let responses = |operation: &Operation<'a>, document| -> BTreeMap<&'a str, Spot<'a>> {
            let responses = operation.spot.member("responses");
            let responses = responses.iter().flat_map(Spot::members);
            responses.map(|(status, response)| (status, response.followed(document))).collect()
        };
        let (before, after) = (responses(&both.old, self.old), responses(&both.new, self.new));
        for (status, old) in &before {
            let place = format!("{}.{status}", both.place());
            match after.get(status) {
                Some(new) => self.response(old, new, &place, scope),
                None => {
                    let effect = if status.starts_with('2') { Effect::BREAKING } else { Effect::COMPATIBLE };
                    let found = Found::new(Kind::ResponseRemoved, both.place(), None, None, effect, scope);
                    self.push(found.at(old.at.clone(), None).about(*status));
                }
            }
        }
        for (status, new) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
            let effect = if status.starts_with('2') { Effect::POTENTIAL } else { Effect::COMPATIBLE };
            let found = Found::new(Kind::ResponseAdded, both.place(), None, None, effect, scope);
            self.push(found.at(None, new.at.clone()).about(*status));
        }
    }

    fn response(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        if old.value == new.value {
            return;
        }
        self.contents(old, new, place, scope);
        let headers = |response: &Spot<'a>, document| -> BTreeMap<&'a str, Spot<'a>> {
            let headers = response.member("headers");
            headers.iter().flat_map(Spot::members).map(|(name, header)| (name, header.followed(document))).collect()
        };
        let (before, after) = (headers(old, self.old), headers(new, self.new));
        for (name, old) in &before {
            match after.get(name) {
                Some(new) => {
                    let place = format!("{place}.{name}");
                    if let (Some(old), Some(new)) = (old.member("schema"), new.member("schema")) {
                        self.schemas(&old, &new, &place, scope);
                    }
                    self.deprecation(old, new, &place, scope);
                    self.facts(old, new, &["schema", "deprecated"], &place, scope);
                }
                None => {
                    let found = Found::new(Kind::HeaderRemoved, place, Some(old), None, Effect::BREAKING, scope);
                    self.push(found.about(*name));
                }
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let found = Found::new(Kind::HeaderAdded, place, None, Some(new), Effect::COMPATIBLE, scope);
            self.push(found.about(*name));
        }
        self.facts(old, new, &["content", "headers"], place, scope);
    }

    /// The media types of a body or response, and their schemas.
    fn contents(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        let content = |holder: &Spot<'a>| -> BTreeMap<&'a str, Spot<'a>> {
            holder.member("content").iter().flat_map(Spot::members).collect()
        };
        let (before, after) = (content(old), content(new));
        for (name, old) in &before {
            let Some(new) = after.get(name) else {
                let found = Found::new(Kind::MediaTypeRemoved, place, None, None, Effect::BREAKING, scope);
                self.push(found.at(old.at.clone(), None).about(*name));
                continue;
            };
            // The place of a body is its only media type; policy has no name for a second one.
            let place = if after.len() > 1 { format!("{place}<{name}>") } else { place.to_owned() };
            match (old.member("schema"), new.member("schema")) {
                (Some(old), Some(new)) => self.schemas(&old, &new, &place, scope),
                (None, None) => {}
                (a, b) => {
                    let wider = b.is_none();
                    let class = |safe: bool| if safe { Class::Compatible } else { Class::Breaking };
                    let effect = Effect::of(class(wider), class(!wider));
                    let at = |spot: &Option<Spot<'_>>, holder: &Spot<'_>| spot.as_ref().unwrap_or(holder).at.clone();
                    let sites = (at(&a, old), at(&b, new));
                    let found = Found::new(Kind::TypeChanged, &place, a.as_ref(), b.as_ref(), effect, scope);
                    self.push(found.at(sites.0, sites.1));
                }
            }
            self.facts(old, new, &["schema"], &place, scope);
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let effect = Effect::of(Class::Compatible, Class::Potential);
            let found = Found::new(Kind::MediaTypeAdded, place, None, None, effect, scope);
            self.push(found.at(None, new.at.clone()).about(*name));
        }
    }
}

/// The parameters of an operation, its path's included, which its own replace.
fn parameters<'a>(operation: &Operation<'a>, document: &'a serde_json::Value) -> BTreeMap<Key, Spot<'a>> {
    let names: Vec<&str> =
        operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    let mut found = BTreeMap::new();
    for holder in [&operation.item, &operation.spot] {
        for parameter in holder.member("parameters").iter().flat_map(Spot::elements) {
            let parameter = parameter.followed(document);
            let (location, name) =
                (parameter.text("in").unwrap_or_default(), parameter.text("name").unwrap_or_default());
            let position = names.iter().position(|known| location == "path" && *known == name);
            let key = position.map_or_else(|| name.to_owned(), |position| position.to_string());
            found.insert((location.to_owned(), key), parameter);
        }
    }
    found
}
