//! The night when the API misbehaves: which answers are spoiled, and how.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Error;
use crate::answer::Answer;
use crate::seed::Seed;

/// A fault: which calls, and what happens to them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Fault {
    /// The operation; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Only the call with this number among those that it is about, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nth: Option<u64>,
    /// Only so many of a hundred calls, chosen by the seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// It is gone after it happened once.
    #[serde(default)]
    pub once: bool,
    /// What happens.
    pub effect: Effect,
    /// How many calls it was about.
    #[serde(skip)]
    met: u64,
}

/// What happens to a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Effect {
    /// Nothing is done, and this status is answered, with an error in the envelope.
    Status(u16),
    /// It is answered later, by so many milliseconds.
    Latency(u64),
    /// The work is done, and the connection broken before a byte of the answer.
    Break,
    /// The work is done, and the connection broken after so many bytes of the body.
    Cut(usize),
    /// Nothing is done, and a page of HTML is answered with this status.
    Html(u16),
    /// The work is done, and 504 with a page of HTML is answered.
    DoneBut504,
    /// The member at this pointer into the result is null instead of what it is.
    Null(String),
    /// The member at this pointer into the result has a value that no enum has.
    UnknownValue(String),
    /// The result, or each element of it, has a member that the document does not have.
    UnknownMember(String),
    /// The member at this pointer into the result is an arm that no union has.
    UnknownArm(String),
    /// The member at this pointer into the result has another type: a text becomes a number, all else a text.
    ChangedType(String),
}

impl Fault {
    /// Reads a list of faults, YAML or JSON.
    ///
    /// # Errors
    ///
    /// What is wrong with the text.
    pub fn read(text: &str) -> Result<Vec<Self>, Error> {
        // By way of JSON: the YAML library spells enums with tags.
        let read = serde_yaml::from_str::<Value>(text).map_err(|error| Error::Faults(error.to_string()))?;
        serde_json::from_value(read).map_err(|error| Error::Faults(error.to_string()))
    }

    /// A fault of every call of an operation.
    #[must_use]
    pub fn new(operation: &str, effect: Effect) -> Self {
        let operation = Some(operation.to_owned());
        Self { operation, nth: None, percent: None, once: false, effect, met: 0 }
    }

    /// It happens once.
    #[must_use]
    pub fn once(self) -> Self {
        Self { once: true, ..self }
    }

    /// It happens to the call with this number, counted from 1.
    #[must_use]
    pub fn nth(self, number: u64) -> Self {
        Self { nth: Some(number), ..self }
    }

    /// It happens to so many of a hundred calls.
    #[must_use]
    pub fn percent(self, percent: f64) -> Self {
        Self { percent: Some(percent), ..self }
    }
}

/// The faults that are set.
#[derive(Debug)]
pub(crate) struct Faults {
    pub(crate) all: Vec<Fault>,
    seed: Seed,
}

impl Faults {
    pub(crate) fn new(all: Vec<Fault>, seed: u64) -> Self {
        Self { all, seed: Seed::new(seed ^ 0xFA17) }
    }

    /// What happens to a call of an operation.
    pub(crate) fn meet(&mut self, operation: &str) -> Vec<Effect> {
        let mut effects = Vec::new();
        let seed = &mut self.seed;
        self.all.retain_mut(|fault| {
            if fault.operation.as_deref().is_some_and(|own| own != operation) {
                return true;
            }
            fault.met += 1;
            let happens = fault.nth.is_none_or(|nth| nth == fault.met)
                && fault.percent.is_none_or(|percent| seed.fraction() * 100.0 < percent);
            if happens {
                effects.push(fault.effect.clone());
            }
            !(happens && (fault.once || fault.nth.is_some()))
        });
        effects
    }
}

impl Effect {
    /// The answer that comes before anything is done.
    pub(crate) fn before(&self, request_id: &str) -> Option<Answer> {
        match self {
            Self::Status(status) => {
                let body = json!({"status": status, "error": format!("a fault: {status}"), "requestId": request_id});
                Some(Answer::json(*status, body))
            }
            Self::Html(status) => Some(html(*status)),
            _ => None,
        }
    }

    /// How much later it is answered.
    pub(crate) fn latency(&self) -> Duration {
        match self {
            Self::Latency(milliseconds) => Duration::from_millis(*milliseconds),
            _ => Duration::ZERO,
        }
    }

    /// Spoils an answer.
    pub(crate) fn after(&self, answer: Answer) -> Answer {
        let Answer { mut json, .. } = answer.clone();
        let unknown = "a value of tomorrow";
        match self {
            Self::DoneBut504 => return html(504),
            Self::Null(pointer) => set(&mut json, pointer, |_| Value::Null),
            Self::UnknownValue(pointer) => {
                set(&mut json, pointer, |old| if old.is_number() { json!(987_654) } else { json!(unknown) });
            }
            Self::UnknownMember(name) => match json.get_mut("result") {
                Some(Value::Array(list)) => {
                    list.iter_mut().filter(|one| one.is_object()).for_each(|one| one[name.as_str()] = json!(unknown))
                }
                Some(result) if result.is_object() => result[name.as_str()] = json!(unknown),
                _ => {}
            },
            Self::UnknownArm(pointer) => {
                set(&mut json, pointer, |_| json!({"type": unknown, "ofTomorrow": {"more": [1, null]}}));
            }
            Self::ChangedType(pointer) => {
                set(&mut json, pointer, |old| if old.is_string() { json!(12) } else { json!(old.to_string()) });
            }
            _ => {}
        }
        Answer { json, ..answer }
    }
}

/// Changes the member at a pointer into the result.
fn set(json: &mut Value, pointer: &str, change: impl FnOnce(&Value) -> Value) {
    if let Some(place) = json.pointer_mut(&format!("/result{pointer}")) {
        *place = change(place);
    }
}

/// What the gateway answers.
fn html(status: u16) -> Answer {
    let title = if status == 504 { "504 Gateway Time-out" } else { "502 Bad Gateway" };
    let page = format!(
        "<html>\n<head><title>{title}</title></head>\n<body><center><h1>{title}</h1></center></body>\n</html>\n"
    );
    Answer::text(status, "text/html", page)
}
