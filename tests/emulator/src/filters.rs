//! The query of a list → the elements that it asks for.

use serde_json::Value;

use crate::call::{Call, Refused};

/// The members that say when something was.
const TIMES: [&str; 5] = ["createdAt", "timestamp", "date", "startedAt", "lastModified"];

/// Leaves what the query asks for: a parameter with the name of a member means that member, `from_date` and `to_date` the time.
pub(crate) fn filter(call: &Call<'_>, values: &mut Vec<Value>) -> Result<(), Refused> {
    for (name, wanted) in &call.query {
        match (name.as_str(), wanted) {
            ("limit" | "offset" | "cursor" | "sort_by", _) => {}
            ("sort_order", order) => {
                if order == "asc" {
                    values.reverse();
                }
            }
            ("filter", _) => filter_tags(call, values)?,
            ("from_date" | "to_date", Value::String(bound)) => {
                let is_from = name == "from_date";
                values.retain(|value| {
                    let time = TIMES.iter().find_map(|member| value[*member].as_str());
                    let shorter = |time: &str| time.get(..bound.len().min(19)).unwrap_or(time).to_owned();
                    time.is_none_or(|time| {
                        let (time, bound) = (shorter(time), bound.get(..19).unwrap_or(bound));
                        if is_from { time.as_str() >= bound } else { time.as_str() <= bound }
                    })
                });
            }
            ("body_contains", Value::String(part)) => {
                values.retain(|value| value["body"].as_str().is_none_or(|body| body.contains(part.as_str())));
            }
            (name, wanted) => {
                let member = camel(name);
                let wanted: Vec<&Value> = match wanted {
                    Value::Array(several) => several.iter().collect(),
                    one => vec![one],
                };
                values.retain(|value| value.get(&member).is_none_or(|found| wanted.contains(&found)));
            }
        }
    }
    Ok(())
}

/// Rule 24: `tag:Key=Value` and `tag:Key`.
pub(crate) fn filter_tags(call: &Call<'_>, values: &mut Vec<Value>) -> Result<(), Refused> {
    let filters = call.query.get("filter").and_then(Value::as_array);
    for filter in filters.into_iter().flatten().filter_map(Value::as_str) {
        match filter.strip_prefix("tag:") {
            Some(tag) => values.retain(|value| has_tag(value, tag)),
            None if call.document.is_lenient() => {}
            None => return Err(Refused::new(400, "/query/filter: it is neither `tag:Key=Value` nor `tag:Key`")),
        }
    }
    Ok(())
}

fn has_tag(value: &Value, tag: &str) -> bool {
    let (key, wanted) = tag.split_once('=').map_or((tag, None), |(key, wanted)| (key, Some(wanted)));
    value["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|own| own["key"] == key && wanted.is_none_or(|wanted| own["value"].as_str().unwrap_or_default() == wanted))
}

/// `resource_id` → `resourceId`.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}
