//! The words of a thing → names that say where it stands, for what would have the name of another thing, or none.

use serde_json::{Value, json};

use crate::model::names::{
    LONGEST, is_field, is_identifier, is_snake, is_type, resource as module, singular, snake, spelled, start, sum,
    upper_camel,
};
use crate::model::reserved;

/// A name for a thing that cannot have `name`; with every attempt that did not do, another one.
pub(super) fn candidate(section: &str, key: &str, name: &str, attempt: usize) -> Option<String> {
    let words = |name: &str| name.trim_start_matches("r#").trim_matches('_').to_owned();
    candidates(section, key, name).into_iter().skip(attempt).find(|own| words(own) != words(name))
}

/// Names for a thing, the best first: its own words with signs spelled, then with the words of its place before them, and at last one
/// that no other thing has.
fn candidates(section: &str, key: &str, name: &str) -> Vec<String> {
    let mut found = all(section, key, name);
    found.retain(|name| match section {
        "fields" => is_field(name) && is_snake(name),
        "methods" => is_identifier(name) && is_snake(name),
        "variants" => is_type(name),
        _ => is_type(name) && name.len() <= LONGEST && !reserved::TYPES.contains(&name.as_str()),
    });
    found
}

fn all(section: &str, key: &str, name: &str) -> Vec<String> {
    match section {
        "types" => {
            let name = name.trim_start_matches("r#");
            let place = upper_camel(&spelled(key));
            let mut found: Vec<String> =
                [name, &place].iter().flat_map(|one| [format!("{one}Schema"), format!("Api{one}")]).collect();
            found.push(format!("{}X{:x}", start(&place), sum(key)));
            found
        }
        "fields" => {
            let (owner, wire) =
                key.rsplit_once('.').filter(|(_, wire)| !wire.is_empty()).unwrap_or((key.trim_end_matches('.'), ""));
            // A dot in the name itself belongs to it.
            let (owner, wire) = match key.split_once('.') {
                Some((first, rest)) if !owner.contains(['[', '|', '{']) && rest != wire && !wire.is_empty() => {
                    (first, rest)
                }
                _ => (owner, wire),
            };
            let plain = snake(&spelled(wire));
            let owner = snake(&spelled(owner));
            let last = format!("{plain}_x{:x}", sum(key));
            vec![plain.clone(), format!("{owner}_{plain}"), format!("{owner}_member_{plain}"), last]
        }
        "variants" => {
            let (owner, value) = key.split_once('/').unwrap_or((key, ""));
            let plain = upper_camel(&spelled(value));
            let plain = if plain.starts_with(|c: char| c.is_ascii_digit()) { format!("V{plain}") } else { plain };
            let last = format!("{plain}X{:x}", sum(key));
            vec![plain.clone(), format!("{owner}{plain}"), format!("{owner}Value{plain}"), last]
        }
        "methods" => [key.to_owned(), format!("call_{key}"), format!("call_{key}_x{:x}", sum(key))]
            .map(|name| snake(&spelled(&name)))
            .to_vec(),
        _ => [format!("{key}_call"), format!("call_{key}_x{:x}", sum(key))]
            .map(|name| upper_camel(&spelled(&name)))
            .to_vec(),
    }
}

/// The resource of a tag.
pub(super) fn resource(tag: &str, attempt: usize) -> Value {
    let words = if tag.is_empty() { "untagged".to_owned() } else { spelled(tag) };
    let words = if attempt == 0 { words } else { format!("{words} operations") };
    let plural = snake(&words);
    json!({
        "module": module(&words),
        "singular": singular(&plural).replace("Item", "_item"),
        "plural": plural,
        "doc": format!("The tag {tag}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_gives_names_that_rust_takes() {
        for text in ["", "+", "_", "a-b", "a.b", "$id", "@type", "1st", "é", "Self", "new", "中文", "\n"] {
            for field in candidates("fields", &format!("Service.{text}"), "x") {
                assert!(is_field(&field), "{text:?}: {field}");
            }
            for variant in candidates("variants", &format!("State/{text}"), "x") {
                assert!(crate::model::names::is_type(&variant), "{text:?}: {variant}");
            }
            assert!(!candidates("fields", &format!("Service.{text}"), "x").is_empty(), "{text:?}");
        }
    }

    #[test]
    fn names_say_the_sign_or_the_place() {
        for (section, key, name, first) in [
            ("fields", "Service.a.b", "a_b", "a_dot_b"),
            ("fields", "Service.created_at", "created_at", "service_created_at"),
            ("variants", "ServiceState/+", "", "Plus"),
            ("types", "Box", "Box", "BoxSchema"),
            ("methods", "serviceFind", "find", "service_find"),
        ] {
            assert_eq!(candidate(section, key, name, 0).as_deref(), Some(first), "{key}");
        }
    }
}
