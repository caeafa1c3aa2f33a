//! A list in an envelope, an element at a time: the tree of the whole takes several times the memory of the text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::runtime::Node;
use crate::runtime::codec::node::{Fields, Key, Member, NodeVisitor, ROOM};

/// Reads an object. Its member `result` is handed on element by element, and is empty in what is given. `None` if the text is not such
/// an object; elements may have been handed on before that is seen.
pub(crate) fn hand_on<'a>(text: &'a str, take: &mut dyn FnMut(Node<'a>)) -> Option<Node<'a>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let envelope = deserializer.deserialize_map(Envelope(take)).ok()?;
    deserializer.end().ok()?;
    Some(envelope)
}

struct Envelope<'f, 'a>(&'f mut dyn FnMut(Node<'a>));

impl<'de> Visitor<'de> for Envelope<'_, 'de> {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let mut members: Vec<Member<'de>> = Vec::new();
        while let Some(key) = access.next_key_seed(Key)? {
            // The first of a name counts.
            let is_list = key == "result" && members.iter().all(|(name, _)| name != "result");
            let value = if is_list { access.next_value_seed(Elements(self.0))? } else { access.next_value()? };
            members.push((key, value));
        }
        Ok(Node::Object(Fields::of(members)))
    }
}

struct Elements<'f, 'a>(&'f mut dyn FnMut(Node<'a>));

impl<'de> DeserializeSeed<'de> for Elements<'_, 'de> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_, 'de> {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node<'de>, A::Error> {
        let mut members = Vec::with_capacity(ROOM);
        while let Some(element) = access.next_element_seed(NodeVisitor(&mut members))? {
            (self.0)(element);
        }
        Ok(Node::Array(Vec::new()))
    }
}
