//! Two operations' bodies and responses → which came and went, and what differs in those that stayed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::operation::Both;
use super::path::Spot;
use super::view::View;
use super::{Class, Kind};

impl<'a> Collector<'a> {
    pub(super) fn bodies(&mut self, both: &Both<'a>) {
        let scope = self.scope(Owner::Request(Some(both.old_index), Some(both.new_index)));
        let place = format!("{}.body", both.place());
        match (both.old.spot.member("requestBody"), both.new.spot.member("requestBody")) {
            (None, None) => {}
            (Some(old), None) => {
                let found = Found::new(Kind::BodyRemoved, &place, None, None, Effect::POTENTIAL, scope);
                self.push(found.at(old.at, None));
            }
            (None, Some(new)) => {
                let body = new.clone().followed(self.new);
                let required = body.flag("required") || needs(&body, self.new);
                let effect = if required { Effect::BREAKING } else { Effect::COMPATIBLE };
                self.push(Found::new(Kind::BodyAdded, &place, None, None, effect, scope).at(None, new.at));
            }
            (Some(old), Some(new)) => {
                if let Some((old, new)) = self.holders(&old, &new, &place, scope) {
                    self.body(&old, &new, &place, scope);
                }
            }
        }
    }

    /// Compares two request bodies.
    pub(super) fn body(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        let effect = if needs(old, self.old) { Effect::DOCUMENTATION } else { Effect::BREAKING };
        self.requirement(old, new, (Kind::BodyRequired, Kind::BodyOptional), effect, place, scope);
        self.contents(old, new, place, scope);
        self.facts(old, new, &["required", "content"], place, scope);
    }

    pub(super) fn responses(&mut self, both: &Both<'a>) {
        let scope = self.scope(Owner::Response(Some(both.old_index), Some(both.new_index)));
        let (before, after) = (named(&both.old.spot, "responses"), named(&both.new.spot, "responses"));
        for (status, old) in &before {
            let Some(new) = after.get(status) else {
                let effect = if status.starts_with('2') { Effect::BREAKING } else { Effect::COMPATIBLE };
                let found = Found::new(Kind::ResponseRemoved, both.place(), None, None, effect, scope);
                self.push(found.at(old.at.clone(), None).about(*status));
                continue;
            };
            let place = format!("{}.{status}", both.place());
            if let Some((old, new)) = self.holders(old, new, &place, scope) {
                self.response(&old, &new, &place, scope);
            }
        }
        for (status, new) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
            let effect = if status.starts_with('2') { Effect::POTENTIAL } else { Effect::COMPATIBLE };
            let found = Found::new(Kind::ResponseAdded, both.place(), None, None, effect, scope);
            self.push(found.at(None, new.at.clone()).about(*status));
        }
    }

    /// Compares two responses.
    pub(super) fn response(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        if old.value == new.value {
            return;
        }
        self.contents(old, new, place, scope);
        let (before, after) = (named(old, "headers"), named(new, "headers"));
        for (name, old) in &before {
            let Some(new) = after.get(name) else {
                let found = Found::new(Kind::HeaderRemoved, place, Some(old), None, Effect::BREAKING, scope);
                self.push(found.about(*name));
                continue;
            };
            let place = format!("{place}.{name}");
            if let Some((old, new)) = self.holders(old, new, &place, scope) {
                self.header(&old, &new, &place, scope);
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let found = Found::new(Kind::HeaderAdded, place, None, Some(new), Effect::COMPATIBLE, scope);
            self.push(found.about(*name));
        }
        self.facts(old, new, &["content", "headers"], place, scope);
    }

    /// Compares two response headers.
    pub(super) fn header(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        self.schema_of(old, new, place, scope);
        self.deprecation(old, new, place, scope);
        self.facts(old, new, &["schema", "deprecated"], place, scope);
    }

    /// The media types of a body or response, and their schemas.
    fn contents(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        let (before, after) = (named(old, "content"), named(new, "content"));
        for (name, old) in &before {
            let Some(new) = after.get(name) else {
                let found = Found::new(Kind::MediaTypeRemoved, place, None, None, Effect::BREAKING, scope);
                self.push(found.at(old.at.clone(), None).about(*name));
                continue;
            };
            // The place of a body is its only media type; policy has no name for a second one.
            let place = if after.len() > 1 { format!("{place}<{name}>") } else { place.to_owned() };
            self.schema_of(old, new, &place, scope);
            self.facts(old, new, &["schema"], &place, scope);
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let effect = Effect::of(Class::Compatible, Class::Potential);
            let found = Found::new(Kind::MediaTypeAdded, place, None, None, effect, scope);
            self.push(found.at(None, new.at.clone()).about(*name));
        }
    }

    /// The schema of a media type or header; without one, it takes everything.
    fn schema_of(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        let (a, b) = (old.member("schema"), new.member("schema"));
        let effect = match (&a, &b) {
            (None, None) => return,
            (Some(old), Some(new)) => return self.schemas(old, new, place, scope),
            (Some(_), None) => Effect::of(Class::Compatible, Class::Breaking),
            (None, Some(_)) => Effect::of(Class::Breaking, Class::Compatible),
        };
        self.push(Found::new(Kind::TypeChanged, place, a.as_ref(), b.as_ref(), effect, scope).within(old, new));
    }
}

/// The members of a member, by name.
fn named<'a>(holder: &Spot<'a>, name: &str) -> BTreeMap<&'a str, Spot<'a>> {
    holder.member(name).iter().flat_map(Spot::members).collect()
}

/// Whether a body has a property that must be given.
fn needs<'a>(body: &Spot<'a>, document: &'a Value) -> bool {
    let needs = |schema: Spot<'a>| !View::of(&schema).followed(document).merged(document).required_names().is_empty();
    body.member("content").iter().flat_map(Spot::members).any(|(_, media)| media.member("schema").is_some_and(needs))
}
