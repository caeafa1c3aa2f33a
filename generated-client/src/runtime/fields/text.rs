//! What the types have in common that keep a text unchanged: a time, a date, bytes in base64, the digits of a number.

/// A type around one text: how it travels as JSON, and all of [`text_common`]. `by` has the method whose result orders two values.
macro_rules! kept_text {
    ($name:ident) => {
        impl $name {
            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl $crate::runtime::Json for $name {
            fn read(value: &$crate::runtime::Node<'_>, reader: &mut $crate::runtime::Reader) -> Option<Self> {
                String::read(value, reader).map(Self)
            }
            fn write(&self) -> serde_json::Value {
                $crate::runtime::Json::write(&self.0)
            }
        }

        $crate::runtime::fields::text::text_common!($name);
    };
    ($name:ident by $key:ident) => {
        $crate::runtime::fields::text::kept_text!($name);

        /// By what it says, then by the text; what says nothing comes first.
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.$key().cmp(&other.$key()).then_with(|| self.0.cmp(&other.0))
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
    };
}
pub(crate) use kept_text;

/// The traits of a type that is made of a `String` and gives it with `as_str`.
macro_rules! text_common {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.clone())
            }
        }

        /// Never fails: what is wrong with a text is seen when it is converted.
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), formatter)
            }
        }

        impl $crate::runtime::QueryValue for $name {
            fn append(&self, name: &str, query: &mut $crate::runtime::Query) {
                query.push(name, self.as_str());
            }
        }

        $crate::runtime::json_serde!($name);
    };
}
pub(crate) use text_common;
