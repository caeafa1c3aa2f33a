//! The entries of a section, each of which remembers whether it applied.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicBool, Ordering};

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

/// Entries by key, in the order of the file.
#[derive(Clone, Debug)]
pub struct Section<T>(IndexMap<String, Entry<T>>);

/// Keys without values: a list in the file.
pub type Keys = Section<()>;

#[derive(Debug)]
struct Entry<T> {
    value: T,
    used: AtomicBool,
}

impl<T> Entry<T> {
    fn new(value: T, used: bool) -> Self {
        Self { value, used: AtomicBool::new(used) }
    }
}

impl<T: Clone> Clone for Entry<T> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone(), self.used.load(Ordering::Relaxed))
    }
}

impl<T> Section<T> {
    /// The entry of a key, which is used by that.
    pub fn get(&self, key: &str) -> Option<&T> {
        let entry = self.0.get(key)?;
        entry.used.store(true, Ordering::Relaxed);
        Some(&entry.value)
    }

    /// Whether there is an entry, which is used by that.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Uses the entry of a key.
    pub fn mark(&self, key: &str) {
        self.get(key);
    }

    /// The entry of a key, without using it.
    #[must_use]
    pub fn peek(&self, key: &str) -> Option<&T> {
        self.0.get(key).map(|entry| &entry.value)
    }

    /// Sets an entry that is not a preference, and so never unused: a name that is released.
    pub(crate) fn impose(&mut self, key: &str, value: T) {
        self.0.insert(key.to_owned(), Entry::new(value, true));
    }

    /// The same, for an entry that is made up of several.
    pub(crate) fn imposed(&mut self, key: &str) -> &mut T
    where
        T: Default,
    {
        let entry = self.0.entry(key.to_owned()).or_insert_with(|| Entry::new(T::default(), true));
        *entry.used.get_mut() = true;
        &mut entry.value
    }

    /// The keys, in the order of the file.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    /// Keys and values, in the order of the file, without using them.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.0.iter().map(|(key, entry)| (key, &entry.value))
    }

    /// Keys, and whether they were used.
    pub(super) fn uses(&self) -> impl Iterator<Item = (&String, bool)> {
        self.0.iter().map(|(key, entry)| (key, entry.used.load(Ordering::Relaxed)))
    }
}

impl<T> Default for Section<T> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<T> FromIterator<(String, T)> for Section<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key, Entry::new(value, false))).collect())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Section<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Section<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                std::iter::from_fn(|| map.next_entry().transpose()).collect()
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// Reads a list of keys.
pub(super) fn keys<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Keys, D::Error> {
    struct Listed;

    impl<'de> Visitor<'de> for Listed {
        type Value = Keys;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Keys, A::Error> {
            std::iter::from_fn(|| list.next_element::<String>().transpose()).map(|key| Ok((key?, ()))).collect()
        }
    }

    deserializer.deserialize_seq(Listed)
}
