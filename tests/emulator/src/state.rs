//! Everything that the emulated control plane knows, as one value that can be saved and loaded.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::progress::{Move, Progress};
use crate::seed::Seed;

/// The state of an emulator.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct State {
    /// Its time.
    pub clock: Clock,
    /// Where new values come from.
    pub seed: Seed,
    /// What nothing in the API says: tier, features, roles.
    pub settings: Map<String, Value>,
    /// The organization that is there from the start.
    pub organization: String,
    /// The user name of the API key that is there from the start.
    pub key: String,
    /// The bearer token that may read.
    pub token: String,
    /// What authenticates, by the user name of Basic.
    pub credentials: BTreeMap<String, Credential>,
    /// Objects by the path of what they are in, then by id; `/v1/organizations` has the organizations.
    pub collections: BTreeMap<String, IndexMap<String, Object>>,
    /// Collections without a create operation whose objects are made.
    pub seeded: BTreeSet<String>,
    /// Answers that a test supplied for the query host, by service.
    pub answers: BTreeMap<String, Vec<Value>>,
}

/// What authenticates.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Credential {
    /// The secret, or its hash.
    pub secret: String,
    /// Whether both halves are known as hashes only.
    pub is_hashed: bool,
    /// The path of the key.
    pub key: String,
}

/// An object.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Object {
    /// What GET answers.
    pub value: Value,
    /// The states that are still to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<Move>,
    /// What no answer shows.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub hidden: Map<String, Value>,
}

impl State {
    /// The object at a path, as it is now. Looking at it is what moves a state on, where progress is counted in polls.
    pub(crate) fn observe(&mut self, path: &str, progress: Progress) -> Option<&mut Object> {
        let now = self.clock.milliseconds();
        let (parent, id) = path.rsplit_once('/')?;
        let object = self.collections.get_mut(parent)?.get_mut(id)?;
        let is_gone = progress.settle(object, now);
        if is_gone {
            self.remove(path);
            return None;
        }
        self.object_mut(path)
    }

    pub(crate) fn object(&self, path: &str) -> Option<&Object> {
        let (parent, id) = path.rsplit_once('/')?;
        self.collections.get(parent)?.get(id)
    }

    pub(crate) fn object_mut(&mut self, path: &str) -> Option<&mut Object> {
        let (parent, id) = path.rsplit_once('/')?;
        self.collections.get_mut(parent)?.get_mut(id)
    }

    /// Puts an object at a path.
    pub(crate) fn insert(&mut self, path: &str, object: Object) {
        if let Some((parent, id)) = path.rsplit_once('/') {
            self.collections.entry(parent.to_owned()).or_default().insert(id.to_owned(), object);
        }
    }

    /// Removes an object with all that is below it.
    pub(crate) fn remove(&mut self, path: &str) -> Option<Object> {
        let (parent, id) = path.rsplit_once('/')?;
        let removed = self.collections.get_mut(parent)?.shift_remove(id);
        let below = format!("{path}/");
        self.collections.retain(|name, _| name != path && !name.starts_with(&below));
        self.seeded.retain(|name| !name.starts_with(&below));
        self.credentials.retain(|_, credential| credential.key != path);
        removed
    }

    /// The objects of a collection, as they are now.
    pub(crate) fn observe_all(&mut self, collection: &str, progress: Progress) -> Vec<Value> {
        let ids: Vec<String> = self.collections.get(collection).into_iter().flat_map(IndexMap::keys).cloned().collect();
        let all =
            ids.iter().filter_map(|id| Some(self.observe(&format!("{collection}/{id}"), progress)?.value.clone()));
        all.collect()
    }

    /// The objects of a collection, without looking at their states.
    pub(crate) fn values(&self, collection: &str) -> impl Iterator<Item = &Value> {
        self.collections.get(collection).into_iter().flat_map(IndexMap::values).map(|object| &object.value)
    }
}
