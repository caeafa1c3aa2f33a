//! Entries that policy sets aside are taken out of it, so that they can neither apply nor be reported.

use super::Policy;

/// Takes out the entries that `aside` names. Those of the overlay are its own.
pub(super) fn set(policy: &mut Policy) {
    for entry in policy.aside.clone().into_keys() {
        let Some((section, key)) = entry.split_once('/') else { continue };
        let inner = key.split_once('/');
        let Policy { shared, variants, arguments, aliases, waiters, .. } = policy;
        let before = waiters.len();
        let taken = match (section, inner) {
            ("resources", _) => policy.resources.remove(key).is_some(),
            ("methods", _) => policy.methods.remove(key).is_some(),
            ("requests", _) => policy.requests.remove(key).is_some(),
            ("types", _) => policy.types.remove(key).is_some(),
            ("fields", _) => policy.fields.remove(key).is_some(),
            ("guaranteed", _) => policy.guaranteed.remove(key),
            ("secrets", _) => policy.secrets.remove(key),
            ("unions", _) => policy.unions.remove(key).is_some(),
            ("edits", _) => policy.edits.remove(key).is_some(),
            ("keeps", _) => policy.keeps.remove(key),
            ("waiters", _) => {
                waiters.retain(|own| own.key() != key);
                waiters.len() < before
            }
            ("shared", Some((name, place))) => remove(shared.get_mut(name).map(|own| &mut own.places), place),
            ("shared", None) => shared.remove(key).is_some(),
            ("arguments", Some((name, wire))) => remove(arguments.get_mut(name), wire),
            ("variants", Some((name, value))) => variants.get_mut(name).is_some_and(|own| own.remove(value).is_some()),
            ("aliases", Some(("types", key))) => aliases.types.remove(key).is_some(),
            ("aliases", Some(("methods", key))) => aliases.methods.remove(key).is_some(),
            ("aliases", Some(("requests", key))) => aliases.requests.remove(key).is_some(),
            _ => false,
        };
        if taken {
            policy.mark("aside", &entry);
        }
    }
    policy.shared.retain(|_, own| !own.places.is_empty());
}

fn remove(list: Option<&mut Vec<String>>, value: &str) -> bool {
    list.is_some_and(|list| {
        let before = list.len();
        list.retain(|own| own != value);
        list.len() < before
    })
}
