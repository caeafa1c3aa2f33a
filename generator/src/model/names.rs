//! Words of the document → Rust identifiers. Pure: a name depends on its own words alone, never on what else exists.

mod cased;
mod spelled;

use std::borrow::Cow;

use heck::ToSnakeCase;
use unicode_normalization::UnicodeNormalization;

use super::reserved;
pub(crate) use spelled::spelled;

/// `ClickStackMongoDBCASLPermission` → `ClickStackMongoDbCaslPermission`.
pub(crate) fn upper_camel(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for part in composed(text).split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        // `python3.11` and `python311` must not be the same name: digits that were apart stay apart.
        let digits = name.ends_with(|c: char| c.is_ascii_digit()) && part.starts_with(|c: char| c.is_ascii_digit());
        if digits {
            name.push('_');
        }
        cased::push_upper_camel(&mut name, part);
    }
    name
}

/// `minReplicaMemoryGb` → `min_replica_memory_gb`.
pub(crate) fn snake(text: &str) -> String {
    if text.is_ascii() { cased::snake(text) } else { composed(text).to_snake_case() }
}

/// Composed letters: `e` with an accent after it is the letter that Rust and a reader take it for.
fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { text.nfc().collect() }
}

/// The words of a name, in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    snake(text).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The module of a type. `operations` is the module of the request values, a keyword cannot be a module, and a device cannot be a file.
pub(crate) fn module(type_name: &str) -> String {
    let module = snake(type_name);
    let taken = module == "operations" || is_keyword(&module) || is_device(&module);
    if taken { format!("{module}_type") } else { module }
}

/// The module of a tag that policy does not know: a name that Rust takes, whatever the tag is.
pub(crate) fn resource(tag: &str) -> String {
    let plain = snake(tag);
    let is_plain = !plain.is_empty() && plain.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let mut module = if is_plain { plain } else { snake(&spelled(tag)) };
    if module.len() > LONGEST {
        module = format!("{}_x{:x}", start(&module).trim_end_matches('_'), sum(tag));
    }
    let of_module = [reserved::MODULES, reserved::FEATURES, reserved::CLIENT_METHODS, reserved::TRAIT_METHODS];
    let is_taken = is_device(&module)
        || is_keyword(&module)
        || of_module.iter().any(|names| names.contains(&module.as_str()))
        || reserved::TYPES.contains(&upper_camel(&module).as_str());
    match module.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("tag_{module}"),
        _ if is_taken => format!("{module}_resource"),
        _ => module,
    }
}

/// The beginning of a name that is too long for a file; [`sum`] tells it from others that begin so.
pub(crate) fn start(name: &str) -> String {
    name.chars().take(80).collect()
}

/// A sum of a text, the same on every machine.
pub(crate) fn sum(text: &str) -> u32 {
    text.bytes().fold(0xcbf2_9ce4, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Whether Windows keeps the name for a device, with any extension and in any case.
pub(crate) fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let number = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    let is_numbered =
        number.is_some_and(|number| matches!(number, "¹" | "²" | "³") || matches!(number.as_bytes(), [b'0'..=b'9']));
    matches!(name.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || is_numbered
}

/// A field or argument: snake case, raw where Rust has taken the word.
pub(crate) fn field(text: &str) -> String {
    let name = snake(text);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

/// A variant for a value; `None` if the value has neither letters nor digits.
pub(crate) fn variant(value: &str) -> Option<String> {
    if value.is_empty() {
        return Some("Empty".to_owned());
    }
    let name = upper_camel(value);
    match name.chars().next() {
        None => None,
        Some(first) if first.is_ascii_digit() => Some(format!("V{name}")),
        Some(_) if name == "Self" => None,
        Some(_) => Some(name),
    }
}

/// One of the things that a plural names.
pub(crate) fn singular(plural: &str) -> String {
    let strip = |suffix: &str| plural.strip_suffix(suffix);
    if let Some(stem) = strip("ies") {
        return format!("{stem}y");
    }
    if plural.ends_with("sses") || plural.ends_with("xes") || plural.ends_with("ches") {
        return strip("es").unwrap_or(plural).to_owned();
    }
    match strip("s") {
        Some(stem) if !stem.ends_with('s') && !stem.ends_with('u') && !stem.ends_with('i') => stem.to_owned(),
        _ => format!("{plural}Item"),
    }
}

/// Words that Rust has taken, in any edition.
const KEYWORDS: [&str; 51] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "yield",
];

/// Whether Rust has taken the word.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

/// A name, or a keyword made raw; some keywords cannot be.
pub(crate) fn is_field(name: &str) -> bool {
    match name.strip_prefix("r#") {
        Some(raw) => !matches!(raw, "self" | "Self" | "super" | "crate" | "_") && is_keyword(raw),
        None => is_identifier(name),
    }
}

/// The longest name that a type may have: its file is called like it, and 255 bytes are what file systems take.
pub(crate) const LONGEST: usize = 200;

/// Whether Rust takes the text as a name.
pub(crate) fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && text != "_"
        && !is_keyword(text)
}

/// Whether the text is a name for a type or a variant: upper camel case, an underscore only between digits.
pub(crate) fn is_type(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    let apart = |index: usize| index > 0 && digit(index - 1) && digit(index + 1);
    let underscores = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'_');
    is_identifier(text)
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && underscores.map(|(index, _)| index).all(apart)
}

/// Whether the text is a name for a function, a field or a module: snake case, raw where Rust has taken the word.
pub(crate) fn is_snake(text: &str) -> bool {
    is_field(text) && !text.chars().any(|c| c.is_ascii_uppercase()) && !text.trim_matches('_').contains("__")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_a_person_would_write_them() {
        for (from, to) in [
            ("pgSize", "PgSize"),
            ("SCRAM-SHA-256", "ScramSha256"),
            ("v1.1", "V1_1"),
            ("python3.11", "Python3_11"),
            ("exponential histogram", "ExponentialHistogram"),
            ("JSONEachRow", "JsonEachRow"),
            ("c4-standard-lssd-4", "C4StandardLssd4"),
        ] {
            assert_eq!(upper_camel(from), to);
        }
        assert_eq!(field("type"), "r#type");
        assert_eq!(field("self"), "self_");
        assert_eq!(field("__param_filtered_metrics"), "param_filtered_metrics");
        assert_eq!(variant("18").as_deref(), Some("V18"));
        assert_eq!(variant("*"), None);
        assert_eq!(singular("Policies"), "Policy");
        assert_eq!(singular("Roles"), "Role");
        assert_eq!(singular("Status"), "StatusItem");
        assert_eq!(singular("Filter"), "FilterItem");
    }

    #[test]
    fn no_file_is_called_like_a_device_of_windows() {
        let numbered = ["Com", "Lpt"].iter().flat_map(|name| (0..10).map(move |n| format!("{name}{n}")));
        for device in ["Con", "Prn", "Aux", "Nul"].map(str::to_owned).into_iter().chain(numbered) {
            assert!(is_device(&device) && is_device(&device.to_lowercase()), "{device}");
            for name in [&device, &device.to_uppercase()] {
                let (module, resource) = (module(name), resource(name));
                assert!(!is_device(&module) && is_identifier(&module), "{name}: {module}");
                assert!(!is_device(&resource) && is_identifier(&resource), "{name}: {resource}");
            }
        }
        for name in ["Console", "Com", "Com10", "Auxiliary", "Null", "Lpt"] {
            assert_eq!(module(name), name.to_lowercase());
        }
        assert!(is_device("COM¹") && is_device("lpt³"));
    }

    #[test]
    fn every_tag_gives_a_module_and_a_handle() {
        let long = "words ".repeat(99);
        let others =
            ["", " ", "_", "__", "!!!", "🦀", "日本語", "é", "Größe", "C++", "../x", "r#fn", "1st", "nul", &long];
        for tag in KEYWORDS.iter().chain(reserved::MODULES).chain(reserved::TYPES).chain(&others) {
            for tag in [(*tag).to_owned(), upper_camel(tag), format!("-{tag}-"), tag.to_uppercase()] {
                let module = resource(&tag);
                assert!(is_identifier(&module) && is_snake(&module) && module.len() <= LONGEST, "{tag}: {module}");
                let handle = upper_camel(&module);
                assert!(is_type(&handle) && !reserved::TYPES.contains(&handle.as_str()), "{tag}: {handle}");
            }
        }
        assert_ne!(resource(&long), resource(&format!("{long}more")));
    }

    #[test]
    fn composed_and_decomposed_letters_give_one_name() {
        for text in ["café", "Ångström", "naïve Größe", "ﬁn", "각"] {
            let (composed, decomposed): (String, String) = (text.nfc().collect(), text.nfd().collect());
            assert_eq!(snake(&composed), snake(&decomposed));
            assert_eq!(upper_camel(&composed), upper_camel(&decomposed));
            assert_eq!(field(&composed), field(&decomposed));
            assert_eq!(variant(&composed), variant(&decomposed));
        }
    }
}
