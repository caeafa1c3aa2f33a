//! Turns a pattern with `*` into an answer: does a text match it?
//!
//! Nothing but `*` is special: places have brackets and braces (`Service.endpoints[]`), which every glob library gives a
//! meaning of its own.

/// Whether the whole text matches; `*` stands for any characters, also none.
#[must_use]
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    // The first fit of each part leaves the most for those after it.
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_anything_and_nothing_else_is_special() {
        for (pattern, text) in [
            ("", ""),
            ("*", ""),
            ("*", "Service"),
            ("Service.*", "Service.tier"),
            ("*.tier", "Service.tier"),
            ("S*.t*r", "Service.tier"),
            ("*er*er", "Server.tier"),
            ("Service.endpoints[]", "Service.endpoints[]"),
            ("a**c", "abc"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("Service", "Service.tier"),
            ("Service.*", "Services"),
            ("*.tier", "tier"),
            ("ab*ba", "aba"),
            ("endpoints[]", "endpointsx"),
            ("a?c", "abc"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
