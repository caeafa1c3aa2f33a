//! Two values into what stands at one place of the second, when they are the same everywhere else.

use serde_json::Value;

/// What is at the path in `seen`; an error names another place where it differs from `original`. A list may have lost the
/// element at the path.
pub(super) fn elsewhere<'a>(original: &Value, seen: &'a Value, path: &str) -> Result<Option<&'a Value>, String> {
    let tokens: Vec<String> =
        path.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
    walk(original, seen, &tokens, &mut String::new())
}

fn walk<'a>(
    original: &Value,
    seen: &'a Value,
    tokens: &[String],
    at: &mut String,
) -> Result<Option<&'a Value>, String> {
    let Some((token, rest)) = tokens.split_first() else { return Ok(Some(seen)) };
    let here = at.len();
    let differs = |at: &str, name: &str| Err(format!("{at}/{name} is another"));
    match (original, seen) {
        (Value::Object(original), Value::Object(seen)) => {
            let mut others = original.keys().chain(seen.keys()).filter(|name| *name != token);
            if let Some(name) = others.find(|name| original.get(*name) != seen.get(*name)) {
                return differs(at, name);
            }
            at.push_str(&format!("/{token}"));
            match (original.get(token), seen.get(token)) {
                (_, value) if rest.is_empty() => Ok(value),
                (Some(original), Some(seen)) => walk(original, seen, rest, at),
                _ => Err(format!("{at} is gone, with more than the changed place")),
            }
        }
        (Value::Array(original), Value::Array(seen)) => {
            let index: usize = token.parse().unwrap();
            let gone = rest.is_empty() && seen.len() + 1 == original.len();
            if !gone && seen.len() != original.len() {
                return Err(format!("{at} has {} elements of {}", seen.len(), original.len()));
            }
            let kept = original.iter().enumerate().filter(|(other, _)| *other != index);
            for (other, element) in kept {
                if seen.get(if gone && other > index { other - 1 } else { other }) != Some(element) {
                    return differs(at, &other.to_string());
                }
            }
            at.push_str(&format!("/{token}"));
            if gone {
                return Ok(None);
            }
            walk(&original[index], &seen[index], rest, at)
        }
        _ => differs(at.get(..here).unwrap_or_default(), ""),
    }
}
