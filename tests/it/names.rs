//! `generated-client/names.lock`: what is released keeps its name, whatever the document and the policy do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod moves;
mod published;
mod shuffled;

use clickhouse_cloud_generator::lock::{Kind, Lock};

/// The names of a lock that are gone in another, by kind and key. An alias keeps the name of its type.
pub(crate) fn lost(old: &Lock, new: &Lock) -> Vec<String> {
    let has = |kind: Kind, name: &str| {
        let named =
            |(own, _): &(Kind, String), names: &[String]| *own == kind && names.first().is_some_and(|n| n == name);
        let former =
            |(own, _): &(Kind, String), names: &[String]| *own == Kind::Former && names.iter().any(|n| n == name);
        new.lines.iter().any(|(key, line)| named(key, &line.names) || (kind == Kind::Type && former(key, &line.names)))
    };
    let mut lost = Vec::new();
    for ((kind, key), line) in old.lines.iter().filter(|(_, line)| line.released) {
        // Only the first word is a name of a thing alone; what follows says where it stands and what it is.
        let now = new.lines.get(&(*kind, key.clone())).map(|now| now.names.as_slice()).unwrap_or_default();
        let count = if *kind == Kind::Operation { 2 } else { 1 };
        let same = match kind {
            Kind::Call | Kind::New | Kind::Former => true,
            Kind::Type => now.first() == line.names.first() && line.names.iter().all(|module| now.contains(module)),
            _ => now.get(..count) == line.names.get(..count),
        };
        let aliased = *kind == Kind::Type && has(*kind, &line.names[0]);
        if !same && !aliased {
            lost.push(format!("{} {key} = {} (now {})", kind.word(), line.names.join(" "), now.join(" ")));
        }
    }
    lost
}
