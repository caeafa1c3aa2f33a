//! Where the fields of a JSON object are, whatever their order, and which of them were seen.

use crate::runtime::Node;
use crate::runtime::codec::node::Fields;

/// A hash table of the places of an object's fields, made when one is first looked for. It has no allocation, and only objects of a
/// middling size have one: with fewer fields a look at each is as fast, and with more (a map) few are asked for by name.
pub(crate) struct Index {
    /// One more than the place of a field; 0 where there is none.
    slots: [u8; SLOTS],
    is_made: bool,
}

const SLOTS: usize = 128;
const SMALL: usize = 6;
const LARGE: usize = 96;

impl Default for Index {
    fn default() -> Self {
        Self { slots: [0; SLOTS], is_made: false }
    }
}

impl Index {
    /// The first field of a name, and its place.
    pub(crate) fn find<'a>(&mut self, fields: &'a Fields<'a>, name: &str) -> Option<(usize, &'a Node<'a>)> {
        if !(SMALL..LARGE).contains(&fields.len()) {
            let (place, (_, value)) = fields.iter().enumerate().find(|(_, (key, _))| *key == name)?;
            return Some((place, value));
        }
        if !self.is_made {
            self.make(fields);
        }
        let mut slot = hash(name);
        loop {
            let place = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            match fields.at(place)? {
                (key, value) if key == name => return Some((place, value)),
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }

    #[inline(never)]
    fn make(&mut self, fields: &Fields<'_>) {
        self.is_made = true;
        for ((name, _), place) in fields.iter().zip(1..) {
            let mut slot = hash(name);
            // There are more slots than fields.
            while let Some(taken) = self.slots.get_mut(slot) {
                if *taken == 0 {
                    *taken = place;
                    break;
                }
                slot = (slot + 1) % SLOTS;
            }
        }
    }
}

/// Names that are alike mostly differ in their length, their first or their last byte.
fn hash(name: &str) -> usize {
    let bytes = name.as_bytes();
    let at = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    (bytes.len() * 19 + at(bytes.first()) * 5 + at(bytes.last())) % SLOTS
}

/// Places of an object: of the first 64 a bit, of others a number.
#[derive(Default)]
pub(crate) struct Seen {
    first: u64,
    others: Vec<usize>,
}

impl Seen {
    fn bit(place: usize) -> Option<u64> {
        u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place))
    }

    pub(crate) fn add(&mut self, place: usize) {
        match Self::bit(place) {
            Some(bit) => self.first |= bit,
            None if self.others.contains(&place) => {}
            None => self.others.push(place),
        }
    }

    pub(crate) fn contains(&self, place: usize) -> bool {
        Self::bit(place).map_or_else(|| self.others.contains(&place), |bit| self.first & bit != 0)
    }

    pub(crate) fn len(&self) -> usize {
        self.first.count_ones() as usize + self.others.len()
    }
}
