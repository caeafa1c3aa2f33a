//! The tree that a response is read from: it is the text, borrowed where that can be, in the order of the text.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::codec::index::Index;
use crate::runtime::{Json, Node, Reader};

fn node(text: &str) -> Node<'_> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_node_is_the_value_of_the_same_text() {
    for text in [
        "null",
        "true",
        "-9223372036854775808",
        "18446744073709551615",
        "0.1",
        "1e300",
        r#""""#,
        r#""a\n\"\u00e9\ud83d\ude00""#,
        "[]",
        "{}",
        r#"[1, [null, {"b": 2.5, "a": "x", "key with \"quotes\"": false}]]"#,
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(node(text).to_value(), value, "{text}");
        assert!(node(text) == node(text) && Node::from(&value).to_value() == value, "{text}");
    }
    for text in ["", "{", "[1,]", "nul", r#"{"a" 1}"#, "1 2"] {
        assert!(serde_json::from_str::<Node<'_>>(text).is_err(), "{text}");
    }
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert!(serde_json::from_str::<Node<'_>>(&deep).unwrap_err().to_string().contains("recursion limit"));
}

#[test]
fn fields_are_in_the_order_of_the_text() {
    let object = node(r#"{"b": 1, "a": 2, "c": 3}"#);
    let fields = object.as_object().unwrap();
    assert_eq!(fields.iter().map(|(name, _)| name).collect::<String>(), "bac");
    assert_eq!((fields.get("a").map(Node::to_value), fields.get("d")), (Some(json!(2)), None));
    assert!(fields.len() == 3 && !fields.is_empty());
}

/// Few fields, as many as have an index, and more; names that are alike, and a name that is there twice.
#[test]
fn fields_are_found_whatever_their_order_and_number() {
    for count in [1, 5, 6, 40, 95, 96, 300] {
        let members: Vec<String> = (0..count).map(|number| format!(r#""k{number}k": {number}"#)).collect();
        let text = format!(r#"{{{}, "k0k": "again"}}"#, members.join(", "));
        let object = node(&text);
        let fields = object.as_object().unwrap();
        let mut index = Index::default();
        for number in (0..count).rev() {
            let (place, value) = index.find(fields, &format!("k{number}k")).unwrap();
            assert_eq!((place, value.to_value()), (number, json!(number)), "{number} of {count}");
        }
        for absent in ["", "k", "kk", "k999k", "another"] {
            assert!(index.find(fields, absent).is_none(), "{absent} of {count}");
        }
    }
}

#[test]
fn numbers_of_serde_json_with_arbitrary_precision_are_numbers() {
    let wrapped = node(r#"{"$serde_json::private::Number": "12.5"}"#);
    assert_eq!(wrapped.to_value(), json!(12.5));
    assert!(serde_json::from_str::<Node<'_>>(r#"{"$serde_json::private::Number": "twelve"}"#).is_err());
}

#[test]
fn no_text_is_printed() {
    let secret = node(r#"{"password": "hunter2", "list": ["hunter2", 7]}"#);
    let printed = format!("{secret:?} {:?}", secret.as_object());
    assert!(printed.contains("password") && printed.contains('7') && !printed.contains("hunter2"), "{printed}");
}

#[test]
fn warnings_come_in_the_order_of_the_text() {
    let mut reader = Reader::new();
    let map = BTreeMap::<String, i64>::read(&node(r#"{"z": "1", "a": "2"}"#), &mut reader);
    assert_eq!(map.unwrap().len(), 2);
    let paths: Vec<String> = reader.into_warnings().iter().map(|warning| warning.path().to_owned()).collect();
    assert_eq!(paths, ["/z", "/a"]);
}
