//! The changes as they are found → the report: reach and classes filled in, each change once, sorted.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::effect::Effect;
use super::path::Spot;
use super::reach::{Operation, Reach};
use super::{Change, Kind, Site};

/// Who a change concerns: an index into [`Collector::scopes`].
pub(super) type ScopeId = usize;

/// One that a place belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner<'a> {
    /// A component schema.
    Component(&'a str),
    /// Another component, by pointer.
    Holder(String),
    /// What an operation sends; its index in each document.
    Request(Option<usize>, Option<usize>),
    /// What an operation answers.
    Response(Option<usize>, Option<usize>),
    /// An operation as a whole.
    Operation(Option<usize>, Option<usize>),
    /// The document, which no operation reaches.
    Document,
    /// Every operation.
    Everything,
}

/// A group of places that are compared together: a component, a side of an operation, or a pair of components of different
/// names, which belongs to all that changed from the one to the other.
#[derive(Debug, Default)]
struct Scope<'a> {
    owners: Vec<Owner<'a>>,
    within: Vec<ScopeId>,
}

/// A change as it is found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) place: String,
    pub(super) subject: Option<String>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
    pub(super) effect: Effect,
    pub(super) scope: ScopeId,
}

impl Found {
    /// A change with what stands at either side as its site and its value.
    pub(super) fn new(
        kind: Kind,
        place: &str,
        old: Option<&Spot<'_>>,
        new: Option<&Spot<'_>>,
        effect: Effect,
        scope: ScopeId,
    ) -> Self {
        Self {
            kind,
            place: place.to_owned(),
            subject: None,
            old: old.map(|spot| spot.at.clone()),
            new: new.map(|spot| spot.at.clone()),
            before: old.map(|spot| spot.value.clone()),
            after: new.map(|spot| spot.value.clone()),
            effect,
            scope,
        }
    }

    /// The same, about one value of several.
    pub(super) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The same, with other sites.
    pub(super) fn at(mut self, old: impl Into<Option<String>>, new: impl Into<Option<String>>) -> Self {
        (self.old, self.new) = (old.into(), new.into());
        self
    }

    /// The same; where a side has nothing of its own there, its site is what holds it.
    pub(super) fn within(mut self, old: &Spot<'_>, new: &Spot<'_>) -> Self {
        self.old.get_or_insert_with(|| old.at.clone());
        self.new.get_or_insert_with(|| new.at.clone());
        self
    }

    /// The same, with other values.
    pub(super) fn values(mut self, before: impl Into<Option<Value>>, after: impl Into<Option<Value>>) -> Self {
        (self.before, self.after) = (before.into(), after.into());
        self
    }
}

/// Two schemas that are still to be compared.
#[derive(Debug)]
pub(super) struct Later<'a> {
    pub(super) old: Spot<'a>,
    pub(super) new: Spot<'a>,
    pub(super) place: String,
    pub(super) scope: ScopeId,
}

/// What is compared, and what was found so far.
#[derive(Debug)]
pub(super) struct Collector<'a> {
    pub(super) old: &'a Value,
    pub(super) new: &'a Value,
    pub(super) old_reach: Reach<'a>,
    pub(super) new_reach: Reach<'a>,
    /// Of each operation of the old document, and of the new one, whether the other has it.
    known: [Vec<bool>; 2],
    /// Pairs of components of different names that were compared, and their scope.
    pub(super) pairs: HashMap<(&'a str, &'a str), ScopeId>,
    pub(super) noise: BTreeMap<&'static str, usize>,
    found: Vec<Found>,
    later: Vec<Later<'a>>,
    scopes: Vec<Scope<'a>>,
}

/// Directions and operations of a scope.
#[derive(Clone, Debug, Default)]
struct Extent {
    request: bool,
    response: bool,
    operations: BTreeSet<String>,
    tags: BTreeSet<String>,
}

impl<'a> Collector<'a> {
    pub(super) fn new(old: &'a Value, new: &'a Value) -> Self {
        let (old_reach, new_reach) = (Reach::of(old), Reach::of(new));
        let known = [known(&old_reach, &new_reach), known(&new_reach, &old_reach)];
        Self {
            old,
            new,
            old_reach,
            new_reach,
            known,
            pairs: HashMap::new(),
            noise: BTreeMap::new(),
            found: Vec::new(),
            later: Vec::new(),
            scopes: Vec::new(),
        }
    }

    pub(super) fn scope(&mut self, owner: Owner<'a>) -> ScopeId {
        self.scopes.push(Scope { owners: vec![owner], within: Vec::new() });
        self.scopes.len() - 1
    }

    /// A scope that belongs to other scopes.
    pub(super) fn shared_scope(&mut self) -> ScopeId {
        self.scopes.push(Scope::default());
        self.scopes.len() - 1
    }

    pub(super) fn share(&mut self, scope: ScopeId, within: ScopeId) {
        if let Some(scope) = self.scopes.get_mut(scope) {
            scope.within.push(within);
        }
    }

    pub(super) fn push(&mut self, found: Found) {
        self.found.push(found);
    }

    /// Leaves two schemas for later, unless they are the same.
    pub(super) fn later(&mut self, old: &Spot<'a>, new: &Spot<'a>, place: &str, scope: ScopeId) {
        if old.value != new.value {
            self.later.push(Later { old: old.clone(), new: new.clone(), place: place.to_owned(), scope });
        }
    }

    /// The schemas that were left for later, in order.
    pub(super) fn take_later(&mut self) -> Vec<Later<'a>> {
        std::mem::take(&mut self.later)
    }

    pub(super) fn noise(&mut self, rule: &'static str) {
        *self.noise.entry(rule).or_default() += 1;
    }

    /// The changes with reach and classes, most serious first, and the noise.
    pub(super) fn finish(mut self) -> (Vec<Change>, BTreeMap<&'static str, usize>) {
        let found = std::mem::take(&mut self.found);
        let mut extents: Vec<Option<Extent>> = vec![None; self.scopes.len()];
        let mut changes: Vec<Change> = Vec::with_capacity(found.len());
        for found in found {
            let Some(slot) = extents.get_mut(found.scope) else { continue };
            let extent = slot.get_or_insert_with(|| self.extent(found.scope));
            changes.push(Change {
                kind: found.kind,
                place: found.place,
                subject: found.subject,
                old: found.old.map(Site::at),
                new: found.new.map(Site::at),
                before: found.before,
                after: found.after,
                request: extent.request.then_some(found.effect.request),
                response: extent.response.then_some(found.effect.response),
                operations: extent.operations.iter().cloned().collect(),
                tags: extent.tags.iter().cloned().collect(),
            });
        }
        changes.sort_by(|a, b| {
            let key = |change: &Change| (std::cmp::Reverse(change.class()), change.kind);
            key(a).cmp(&key(b)).then_with(|| (&a.place, &a.subject, sites(a)).cmp(&(&b.place, &b.subject, sites(b))))
        });
        distinguish(&mut changes);
        (changes, self.noise)
    }

    /// Everything that a scope belongs to, through scopes that belong to scopes.
    fn extent(&self, scope: ScopeId) -> Extent {
        let mut extent = Extent::default();
        let mut seen = BTreeSet::from([scope]);
        let mut open = vec![scope];
        while let Some(scope) = open.pop() {
            let Some(scope) = self.scopes.get(scope) else { continue };
            for owner in &scope.owners {
                self.extend(&mut extent, owner);
            }
            open.extend(scope.within.iter().copied().filter(|within| seen.insert(*within)));
        }
        extent
    }

    fn extend(&self, extent: &mut Extent, owner: &Owner<'a>) {
        let (old, new): (Vec<usize>, Vec<usize>) = match owner {
            Owner::Component(name) => {
                // A direction counts where the component had it before and has it now: where only one document has it, an
                // operation, a body or a reference came or went, and that is the change.
                let exists =
                    |document: &Value| document.pointer("/components/schemas").is_some_and(|s| s.get(name).is_some());
                let both = exists(self.old) && exists(self.new);
                let sides = |old: &[usize], new: &[usize]| match both {
                    true => !old.is_empty() && !new.is_empty(),
                    false => !old.is_empty() || !new.is_empty(),
                };
                let (before, after) = (&self.old_reach, &self.new_reach);
                extent.request |= sides(before.requests(name), after.requests(name));
                extent.response |= sides(before.responses(name), after.responses(name));
                (
                    [before.requests(name), before.responses(name)].concat(),
                    [after.requests(name), after.responses(name)].concat(),
                )
            }
            Owner::Holder(pointer) => {
                let users = (self.old_reach.holders(pointer), self.new_reach.holders(pointer));
                extent.request |= users.0.iter().chain(users.1).any(|(_, is_sent)| *is_sent);
                extent.response |= users.0.iter().chain(users.1).any(|(_, is_sent)| !*is_sent);
                let indices = |users: &[(usize, bool)]| users.iter().map(|(index, _)| *index).collect();
                (indices(users.0), indices(users.1))
            }
            Owner::Request(old, new) => {
                extent.request = true;
                (Vec::from_iter(*old), Vec::from_iter(*new))
            }
            Owner::Response(old, new) => {
                extent.response = true;
                (Vec::from_iter(*old), Vec::from_iter(*new))
            }
            Owner::Operation(old, new) => {
                extent.request = true;
                extent.response = true;
                (Vec::from_iter(*old), Vec::from_iter(*new))
            }
            Owner::Document => (Vec::new(), Vec::new()),
            Owner::Everything => {
                extent.request = true;
                extent.response = true;
                let all = |reach: &Reach<'_>| (0..reach.operations.len()).collect();
                (all(&self.old_reach), all(&self.new_reach))
            }
        };
        // An operation that came or went is a change itself: what it reaches did not change for those who call it.
        let (mut old, mut new) = (old, new);
        if matches!(owner, Owner::Component(_) | Owner::Holder(_) | Owner::Everything) {
            let is_known = |side: usize, index: &usize| {
                self.known.get(side).and_then(|known| known.get(*index)).copied().unwrap_or_default()
            };
            if old.iter().any(|index| is_known(0, index)) || new.iter().any(|index| is_known(1, index)) {
                old.retain(|index| is_known(0, index));
                new.retain(|index| is_known(1, index));
            }
        }
        for (reach, indices) in [(&self.old_reach, old), (&self.new_reach, new)] {
            for operation in indices.into_iter().filter_map(|index| reach.operations.get(index)) {
                extent.operations.insert(operation.id.to_owned());
                extent.tags.extend(operation.tags.iter().map(|tag| (*tag).to_owned()));
            }
        }
    }
}

/// Of each operation of a document, whether the other has it too, by id or by method and path.
fn known(own: &Reach<'_>, other: &Reach<'_>) -> Vec<bool> {
    let ids: HashSet<&str> = other.operations.iter().map(|operation| operation.id).collect();
    let places: HashSet<_> = other.operations.iter().map(Operation::place).collect();
    own.operations.iter().map(|own| ids.contains(own.id) || places.contains(&own.place())).collect()
}

fn sites(change: &Change) -> (Option<&str>, Option<&str>) {
    (change.old.as_ref().map(|site| site.pointer.as_str()), change.new.as_ref().map(|site| site.pointer.as_str()))
}

/// Gives changes that would have one fingerprint the pointer as part of their subject: a component and an operation may share a
/// name, and a property may be named `a.b`. Where it stands in a list is a part of it only where nothing else tells them apart.
fn distinguish(changes: &mut [Change]) {
    let without_index = |pointer: &str| {
        let is_index = |token: &&str| token.bytes().all(|byte| byte.is_ascii_digit()) && token.len() < 3;
        pointer.split('/').filter(|token| token.is_empty() || !is_index(token)).collect::<Vec<_>>().join("/")
    };
    for spell in [without_index, str::to_owned] {
        let mut known: HashMap<String, usize> = HashMap::with_capacity(changes.len());
        for change in changes.iter() {
            *known.entry(change.fingerprint()).or_default() += 1;
        }
        for change in changes.iter_mut() {
            if known.get(&change.fingerprint()).is_some_and(|times| *times > 1) {
                let site = change.new.as_ref().or(change.old.as_ref());
                let pointer = site.map(|site| spell(&site.pointer)).unwrap_or_default();
                let subject =
                    change.subject.take().map_or_else(|| pointer.clone(), |subject| format!("{subject}@{pointer}"));
                change.subject = Some(subject);
            }
        }
    }
}
