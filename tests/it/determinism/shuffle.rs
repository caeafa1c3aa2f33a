//! A document → the same document with the members of every object in another order; arrays stay as they are.

use serde_json::{Map, Value};

/// SplitMix64: small, seeded, and the same on every machine.
pub(super) struct Random(pub(super) u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }
}

pub(super) fn members(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(object) => {
            let mut members: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
            for last in (1..members.len()).rev() {
                members.swap(last, random.below(last + 1));
            }
            members.iter_mut().for_each(|(_, member)| self::members(member, random));
            *object = Map::from_iter(members);
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| members(element, random)),
        _ => {}
    }
}
