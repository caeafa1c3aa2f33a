//! Two unions or compositions → which arms or parts came, went and changed. Arms are paired by what they are, never by position.

use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::Value;

use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::near;
use super::path::{Spot, schema_name, text};
use super::view::View;
use super::{Class, Kind};

/// What an arm is known by.
struct Arm<'a> {
    spot: Spot<'a>,
    /// Its index among the arms that are not null.
    index: usize,
    /// The component that it refers to.
    component: Option<&'a str>,
    /// The properties that it gives one value, with the values.
    tags: Vec<String>,
    /// Its properties, sorted.
    properties: BTreeSet<&'a str>,
    /// The properties that it requires.
    required: BTreeSet<&'a str>,
    types: Vec<&'a str>,
    /// What else it says.
    keywords: Vec<String>,
    /// Whether it is several types itself.
    is_union: bool,
}

impl<'a> Arm<'a> {
    fn of(index: usize, spot: &Spot<'a>, document: &'a Value) -> Self {
        let view = View::of(spot);
        let reference = view.reference.as_ref().and_then(|reference| reference.value.as_str());
        let view = view.followed(document).merged(document);
        let mut tags: Vec<String> = Vec::new();
        for (name, property) in view.members() {
            if let [only] = View::of(&property).values().as_slice() {
                tags.push(format!("{name}={}", text(only.value)));
            }
        }
        tags.sort_unstable();
        Self {
            spot: spot.clone(),
            index,
            component: reference.map(schema_name),
            tags,
            properties: view.members().map(|(name, _)| name).collect(),
            required: view.required_names().into_keys().collect(),
            types: view.types(),
            keywords: view.keywords.keys().cloned().collect(),
            is_union: view.union.is_some(),
        }
    }

    /// What to call it: the component, the values that tell it apart, its type, its properties.
    fn label(&self) -> String {
        match self.component {
            Some(name) => name.to_owned(),
            None if !self.tags.is_empty() => self.tags.join(","),
            None if self.properties.is_empty() && !self.types.is_empty() => self.types.join(","),
            None if self.properties.is_empty() && self.keywords.is_empty() => "any".to_owned(),
            None if self.properties.is_empty() => self.keywords.join("+"),
            None => self.properties.iter().copied().collect::<Vec<_>>().join("+"),
        }
    }
}

fn arms<'a>(spots: &[Spot<'a>], document: &'a Value) -> Vec<Arm<'a>> {
    spots.iter().enumerate().map(|(index, spot)| Arm::of(index, spot, document)).collect()
}

pub(super) fn unions<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let (Some((old_keyword, old_arms)), Some((new_keyword, new_arms))) = (&old.union, &new.union) else { return };
    if old_keyword != new_keyword {
        let found = Found::new(Kind::UnionKindChanged, place, None, None, Effect::DOCUMENTATION, scope);
        let values = (Value::from(*old_keyword), Value::from(*new_keyword));
        cx.push(found.at(old.at.clone(), new.at.clone()).values(values.0, values.1));
    }
    let (paired, removed, added) = pair(arms(old_arms, cx.old), arms(new_arms, cx.new));
    for (old, new) in paired {
        cx.later(&old.spot, &new.spot, &format!("{place}|{}", new.label()), scope);
    }
    for arm in removed {
        let found = Found::new(Kind::ArmRemoved, place, Some(&arm.spot), None, Effect::FEWER, scope);
        cx.push(found.about(arm.label()));
    }
    for arm in added {
        let found = Found::new(Kind::ArmAdded, place, None, Some(&arm.spot), Effect::MORE, scope);
        cx.push(found.about(arm.label()));
    }
}

pub(super) fn parts<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let (paired, removed, added) = pair(arms(&old.parts, cx.old), arms(&new.parts, cx.new));
    for (old, new) in paired {
        cx.later(&old.spot, &new.spot, place, scope);
    }
    for part in removed {
        let effect = Effect::of(Class::Compatible, Class::Breaking);
        let found = Found::new(Kind::PartRemoved, place, Some(&part.spot), None, effect, scope);
        cx.push(found.about(part.label()));
    }
    for part in added {
        let effect = Effect::of(Class::Potential, Class::Compatible);
        let found = Found::new(Kind::PartAdded, place, None, Some(&part.spot), effect, scope);
        cx.push(found.about(part.label()));
    }
}

/// What it does that one type became several.
pub(super) fn became_union<'a>(cx: &Collector<'a>, old: &View<'a>, new: &[Spot<'a>]) -> Effect {
    let arms = arms(new, cx.new);
    let properties: BTreeSet<&str> = old.members().map(|(name, _)| name).collect();
    if properties.is_empty() {
        let types = old.types();
        let taken =
            arms.iter().any(|arm| arm.is_union || (!types.is_empty() && types.iter().all(|t| arm.types.contains(t))));
        return Effect::of(if taken { Class::Compatible } else { Class::Breaking }, Class::Breaking);
    }
    let required: BTreeSet<&str> = old.required_names().into_keys().collect();
    let asks = arms.iter().all(|arm| !arm.is_union && !arm.required.is_subset(&required));
    let lacks = arms.iter().any(|arm| !arm.is_union && !properties.is_subset(&arm.properties));
    let class = |breaks: bool| if breaks { Class::Breaking } else { Class::Potential };
    Effect::of(class(asks), class(lacks))
}

/// What it does that several types became one.
pub(super) fn no_longer_union<'a>(cx: &Collector<'a>, old: &[Spot<'a>], new: &View<'a>) -> Effect {
    let properties: BTreeSet<&str> = new.members().map(|(name, _)| name).collect();
    let lacks = arms(old, cx.old).iter().any(|arm| !arm.properties.is_subset(&properties));
    Effect::of(Class::Potential, if lacks { Class::Breaking } else { Class::Potential })
}

/// The arms of a union by what they are called.
pub(super) fn arm_names<'a>(spots: &[Spot<'a>], document: &'a Value) -> Value {
    arms(spots, document).iter().map(Arm::label).collect()
}

type Pairs<'a> = (Vec<(Arm<'a>, Arm<'a>)>, Vec<Arm<'a>>, Vec<Arm<'a>>);

/// Pairs arms by component, then those that stayed as they are, then by the values that tell them apart, then by their
/// properties, then by type, then by the most properties in common; what is left was removed and added.
fn pair<'a>(old: Vec<Arm<'a>>, new: Vec<Arm<'a>>) -> Pairs<'a> {
    type Key = fn(&Arm<'_>) -> Option<String>;
    let keys: [Key; 5] = [
        |arm| arm.component.map(str::to_owned),
        |arm| arm.component.is_none().then(|| arm.spot.value.to_string()),
        |arm| (!arm.tags.is_empty()).then(|| arm.tags.join("\n")),
        |arm| (!arm.properties.is_empty()).then(|| arm.properties.iter().copied().collect::<Vec<_>>().join("\n")),
        |arm| (arm.properties.is_empty() && !arm.is_union).then(|| arm.types.join("\n")),
    ];
    let (mut paired, mut old, mut new) = (Vec::new(), old, new);
    for key in keys {
        let mut waiting: HashMap<String, VecDeque<Arm<'a>>> = HashMap::new();
        let mut rest = Vec::new();
        for arm in new {
            match key(&arm) {
                Some(key) => waiting.entry(key).or_default().push_back(arm),
                None => rest.push(arm),
            }
        }
        let mut left = Vec::new();
        for arm in old {
            match key(&arm).and_then(|key| waiting.get_mut(&key)).and_then(VecDeque::pop_front) {
                Some(other) => paired.push((arm, other)),
                None => left.push(arm),
            }
        }
        rest.extend(waiting.into_values().flatten());
        rest.sort_by_key(|arm| arm.index);
        (old, new) = (left, rest);
    }
    similar(&mut paired, &mut old, &mut new);
    paired.sort_by_key(|(_, new)| new.index);
    (paired, old, new)
}

/// Pairs inline arms that share at least half of their properties, the most alike first, and the last two of one type.
fn similar<'a>(paired: &mut Vec<(Arm<'a>, Arm<'a>)>, old: &mut Vec<Arm<'a>>, new: &mut Vec<Arm<'a>>) {
    let keys = |arms: &[Arm<'a>]| -> Vec<Vec<&'a str>> {
        arms.iter().map(|arm| arm.properties.iter().copied().collect()).collect()
    };
    let mut alike: Vec<(usize, usize, usize, usize)> = Vec::new();
    for (i, j) in near::pairs(&keys(old), &keys(new)) {
        let (Some(a), Some(b)) = (old.get(i), new.get(j)) else { continue };
        let shared = a.properties.intersection(&b.properties).count();
        let all = a.properties.len() + b.properties.len() - shared;
        let named = a.component.is_some() && b.component.is_some();
        if !named && shared > 0 && shared * 2 >= all {
            alike.push((shared, all, i, j));
        }
    }
    // Fractions by the product of each with the other's denominator; of equal ones the first.
    alike.sort_by(|(shared, all, ..), (other, of, ..)| (other * all).cmp(&(shared * of)));
    let (mut before, mut after): (Vec<_>, Vec<_>) =
        (old.drain(..).map(Some).collect(), new.drain(..).map(Some).collect());
    for (_, _, i, j) in alike {
        if let (Some(a @ Some(_)), Some(b @ Some(_))) = (before.get_mut(i), after.get_mut(j)) {
            paired.extend(a.take().zip(b.take()));
        }
    }
    old.extend(before.into_iter().flatten());
    new.extend(after.into_iter().flatten());
    if let ([a], [b]) = (old.as_slice(), new.as_slice())
        && a.component.is_none()
        && b.component.is_none()
        && a.types == b.types
    {
        paired.extend(old.pop().zip(new.pop()));
    }
}
