//! The words of an ASCII text in another case: what heck makes of it, without its detour through the cases of all of Unicode.

/// `minReplicaMemoryGb` → `min_replica_memory_gb`.
pub(super) fn snake(text: &str) -> String {
    let mut name = String::with_capacity(text.len() + 8);
    each_word(text, |word| {
        if !name.is_empty() {
            name.push('_');
        }
        name.extend(word.chars().map(|c| c.to_ascii_lowercase()));
    });
    name
}

/// Appends `MinReplicaMemoryGb`.
pub(super) fn push_upper_camel(name: &mut String, text: &str) {
    each_word(text, |word| {
        let mut chars = word.chars();
        name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        name.extend(chars.map(|c| c.to_ascii_lowercase()));
    });
}

/// A word ends before a capital after a small letter, and before the last capital of several that a small letter follows.
fn each_word<'a>(text: &'a str, mut take: impl FnMut(&'a str)) {
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut start = 0;
        // Whether the last letter of the word was a capital.
        let mut capital = None;
        for (index, pair) in part.as_bytes().windows(2).enumerate() {
            let [c, next] = pair else { continue };
            let now = if c.is_ascii_alphabetic() { Some(c.is_ascii_uppercase()) } else { capital };
            let end = if now == Some(false) && next.is_ascii_uppercase() {
                index + 1
            } else if capital == Some(true) && c.is_ascii_uppercase() && next.is_ascii_lowercase() {
                index
            } else {
                capital = now;
                continue;
            };
            take(part.get(start..end).unwrap_or_default());
            (start, capital) = (end, None);
        }
        take(part.get(start..).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use heck::{ToSnakeCase, ToUpperCamelCase};

    use super::*;

    #[test]
    fn every_short_text_has_the_words_that_heck_finds() {
        let mut texts = vec![String::new()];
        for _ in 0..7 {
            texts = texts.iter().flat_map(|text| "aB1_".chars().map(move |c| format!("{text}{c}"))).collect();
            for text in &texts {
                let mut camel = String::new();
                push_upper_camel(&mut camel, text);
                assert_eq!((snake(text), camel), (text.to_snake_case(), text.to_upper_camel_case()), "{text}");
            }
        }
    }
}
