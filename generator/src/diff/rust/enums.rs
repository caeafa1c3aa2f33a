//! Two open enums → variants that came, went or stand for another value.

use std::collections::BTreeMap;

use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::Origin;
use crate::model::Variant;

pub(super) fn enumeration<'a, T: PartialEq + ToString>(
    cx: &mut Comparison<'a>,
    path: &str,
    old: &[Variant<T>],
    new: &[Variant<T>],
    origin: &Origin<'a>,
) {
    let names = |variants: &'_ [Variant<T>]| -> BTreeMap<String, String> {
        variants.iter().map(|variant| (variant.name.clone(), variant.value.to_string())).collect()
    };
    if old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.name == new.name && old.value == new.value) {
        return;
    }
    let (old, new) = (names(old), names(new));
    for (name, value) in &old {
        let own = format!("{path}::{name}");
        match new.get(name) {
            None => cx.add(RustKind::VariantRemoved, own, Some(value.clone()), None, origin.valued(value)),
            Some(now) if now != value => {
                let both = origin.valued(value).valued(now);
                cx.add(RustKind::WireNameChanged, own, Some(value.clone()), Some(now.clone()), both);
            }
            Some(_) => {}
        }
    }
    for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let own = format!("{path}::{name}");
        cx.add(RustKind::VariantAdded, own, None, Some(value.clone()), origin.valued(value));
    }
}
