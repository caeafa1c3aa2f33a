//! A seed and a count → ids, passwords and other values: the same seed and the same calls give the same values.

use serde::{Deserialize, Serialize};

/// Where values come from. Kept with the state, so that a restart goes on and does not repeat ids.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seed {
    seed: u64,
    /// How many values were drawn.
    drawn: u64,
}

impl Seed {
    /// Begins with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, drawn: 0 }
    }

    /// A generator for the next value.
    fn next(&mut self) -> fastrand::Rng {
        self.drawn += 1;
        fastrand::Rng::with_seed(self.seed ^ self.drawn.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number from 0 to 1, exclusive.
    pub fn fraction(&mut self) -> f64 {
        self.next().f64()
    }

    /// A UUID of version 4.
    pub fn uuid(&mut self) -> String {
        let bits = self.next().u128(..);
        let bits = bits & !(0xF << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
    }

    /// So many hexadecimal digits.
    pub fn hex(&mut self, digits: usize) -> String {
        let mut random = self.next();
        (0..digits).map(|_| random.digit(16)).collect()
    }

    /// So many letters and digits.
    pub fn letters(&mut self, count: usize) -> String {
        let mut random = self.next();
        (0..count).map(|_| random.alphanumeric()).collect()
    }

    /// A password with a letter of each case and a digit.
    pub fn password(&mut self) -> String {
        format!("{}aA1", self.letters(17))
    }
}
