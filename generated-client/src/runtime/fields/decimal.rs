//! A number by its digits.

use serde_json::{Number, Value};

use crate::runtime::{Expected, Json, Node, Reader};

/// A number such as a price, by the digits that it is written with: `0.1` is a tenth, not the `f64` beside it. Two are equal if they
/// are written alike.
///
/// A response has as many digits as serde_json keeps of a number: 15 at least, and all of them in a program that turns on its feature
/// `arbitrary_precision`. A value that such a number cannot hold is sent as a text of its digits, so that none is lost.
///
/// ```
/// use clickhouse_cloud::Decimal;
///
/// let price = Decimal::from("19.90");
/// assert_eq!((price.as_str(), price.to_f64()), ("19.90", Some(19.9)));
/// assert_eq!(Decimal::from(5), Decimal::from("5"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: String,
    /// Whether it came as a text: then it is sent as one.
    is_text: bool,
}

crate::runtime::fields::text::text_common!(Decimal);

impl Decimal {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// The nearest `f64`, when it is a number.
    pub fn to_f64(&self) -> Option<f64> {
        self.digits.trim().parse().ok().filter(|float: &f64| float.is_finite())
    }
}

impl From<String> for Decimal {
    fn from(digits: String) -> Self {
        Self { digits, is_text: false }
    }
}

/// By its shortest digits: `0.1` is `0.1`.
impl From<f64> for Decimal {
    fn from(float: f64) -> Self {
        Self::from(float.to_string())
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Decimal {
            fn from(integer: $integer) -> Self {
                Self::from(integer.to_string())
            }
        }
    )*};
}
from_integers!(i32, u32, i64, u64);

impl Json for Decimal {
    /// A text is kept, with a warning.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match value {
            Node::Number(number) => Some(Self::from(number.to_string())),
            Node::String(text) => {
                let text = Self { digits: text.clone().into_owned(), is_text: true };
                reader.converted(Expected::Number, value, text)
            }
            _ => reader.mismatch(Expected::Number, value),
        }
    }

    fn write(&self) -> Value {
        let number = self.digits.parse::<Number>().ok();
        match number.filter(|number| !self.is_text && Scaled::of(&number.to_string()) == Scaled::of(&self.digits)) {
            Some(number) => Value::Number(number),
            None => Value::from(self.as_str()),
        }
    }
}

/// What the digits of a JSON number say: equal for `1.50`, `15e-1` and `1.5`.
#[derive(PartialEq)]
struct Scaled {
    is_negative: bool,
    /// Without zeros around them.
    digits: String,
    exponent: i128,
}

impl Scaled {
    fn of(number: &str) -> Self {
        let (is_negative, number) = number.strip_prefix('-').map_or((false, number), |number| (true, number));
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_end_matches('0');
        let scale = all.len() as i128 - digits.len() as i128 - fraction.len() as i128;
        let digits = digits.trim_start_matches('0').to_owned();
        // Of zero nothing else counts.
        let is_zero = digits.is_empty();
        let exponent = if is_zero { 0 } else { i128::from(exponent.parse::<i64>().unwrap_or(i64::MAX)) + scale };
        Self { is_negative: is_negative && !is_zero, digits, exponent }
    }
}
