//! The fields of a request that are sent as `null`: absent, null and a value are three things on the wire.

/// The members of a request that are sent as `null`, by their names on the wire.
///
/// A field is an `Option`, and `None` leaves it out, so that the server leaves it as it is. The `clear_…` methods of a request
/// remember that `null` is to be sent instead. So does reading: a member that was `null` is sent back as `null`. A field that has
/// a value is sent with that value, whatever is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nulls(Vec<&'static str>);

impl Nulls {
    /// The members for which that is said.
    pub(crate) fn of<const N: usize>(members: [(&'static str, bool); N]) -> Self {
        Self(members.into_iter().filter(|(_, null)| *null).map(|(name, _)| name).collect())
    }

    /// Remembers a member.
    pub(crate) fn add(&mut self, name: &'static str) {
        if !self.contains(name) {
            self.0.push(name);
        }
    }

    /// Whether the member is sent as `null`, unless its field has a value.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    /// The names, in the order in which they were cleared.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().copied()
    }

    /// Whether no member is sent as `null`.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
