//! `indent` changes white space and nothing else.

use serde_json::Value;
use xtask::indent::indent;

#[test]
fn numbers_strings_and_order_stay_as_written() {
    let text = r#"{"z":1.0,"a":[1e3,-0,1E+2,123456789012345678901234567890],"s":"\u00e9 \"{,:}[]\" \\","é":{},"l":[ ],"z":true}"#;
    let expected = r#"{
  "z": 1.0,
  "a": [
    1e3,
    -0,
    1E+2,
    123456789012345678901234567890
  ],
  "s": "\u00e9 \"{,:}[]\" \\",
  "é": {},
  "l": [],
  "z": true
}
"#;
    assert_eq!(indent(text), expected);
    assert_eq!(indent(expected), expected, "a second time changes nothing");
}

#[test]
fn agrees_with_another_printer() {
    let text = r#" {"a" : [[],[[{}]],[{"b":null},"c"]] , "d":{"e":{"f":[1,2]}}} "#;
    let value: Value = serde_json::from_str(text).unwrap();
    assert_eq!(indent(text), serde_json::to_string_pretty(&value).unwrap() + "\n");
}

#[test]
fn a_root_that_is_no_container_is_a_line() {
    assert_eq!(indent(r#" "text" "#), "\"text\"\n");
}
