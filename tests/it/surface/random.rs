//! Random policies over the documents of all constructs: each entry is refused with what settles it, or the client compiles.

use std::hash::{DefaultHasher, Hash, Hasher};

use clickhouse_cloud_generator::model::{Kind, reserved};
use serde_json::{Value, json};

use crate::constructs::compiles::compiles;
use crate::constructs::fixture::Fixture;

/// The same numbers for the same seed.
pub(crate) struct Random(u64, u64);

impl Random {
    /// The numbers of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed, 0)
    }

    /// A number below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.1 += 1;
        let mut hasher = DefaultHasher::new();
        (self.0, self.1).hash(&mut hasher);
        usize::try_from(hasher.finish() % bound as u64).unwrap()
    }

    /// One of a list.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Every place of the constructs that a policy can name: section and key.
fn places() -> Vec<(&'static str, String)> {
    let compiled = Fixture::all().compile().unwrap();
    let mut places = Vec::new();
    for operation in compiled.api.operations.values() {
        places.extend(["methods", "requests"].map(|section| (section, operation.id.clone())));
        // The arguments of an operation have one name whatever its body is.
        let id = &operation.operation_id;
        places.extend(operation.parameters.iter().map(|own| ("fields", format!("{id}.{}", own.name))));
    }
    let resources = &compiled.model.resources;
    for item in resources.iter().flat_map(|resource| &resource.items).chain(&compiled.model.common) {
        let Some(component) = item.pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'))
        else {
            continue;
        };
        places.push(("types", component.to_owned()));
        match &item.kind {
            Kind::Struct(structure) => {
                places.extend(structure.fields.iter().map(|field| ("fields", format!("{component}.{}", field.wire))));
            }
            Kind::StringEnum(variants) => {
                let own = variants.iter().map(|variant| format!("{}\n{}", item.name, variant.value));
                places.extend(own.map(|key| ("variants", key)));
            }
            _ => {}
        }
    }
    places
}

/// A policy with one entry more.
fn with(policy: &Value, section: &str, key: &str, name: &str) -> Value {
    let mut policy = policy.clone();
    match key.split_once('\n') {
        Some((owner, value)) => policy[section][owner][value] = json!(name),
        None => policy[section][key] = json!(name),
    }
    policy
}

/// `SURFACE_SEEDS=20` tries more than CI does.
#[test]
fn random_policies_are_refused_or_compile() {
    let seeds: u64 = std::env::var("SURFACE_SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let places = places();
    let words = [reserved::TYPES, reserved::TRAIT_METHODS, reserved::CALL_METHODS, reserved::CLIENT_METHODS].concat();
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let mut policy = json!({});
        let (mut taken, mut refused) = (0, 0);
        for _ in 0..60 {
            let (section, key) = random.pick(&places);
            let word = random.pick(&words);
            let more = with(&policy, section, key, word);
            match Fixture::all().and_policy(&more).compile() {
                Ok(_) => {
                    policy = more;
                    taken += 1;
                }
                Err(findings) => {
                    refused += 1;
                    assert!(
                        findings.0.iter().all(|finding| finding.help.is_some()),
                        "{section} {key}: {word}\n{findings}"
                    );
                }
            }
        }
        println!("seed {seed}: {taken} entries taken, {refused} refused");
        compiles("random", Fixture::all().and_policy(&policy).generate());
    }
}
