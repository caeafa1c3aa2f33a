//! `behaviour.yaml`: what the document cannot say. Strict against the committed document: an entry that names an operation, a
//! collection, a member or a state that the document does not have is an error, and every entry has its evidence.

mod check;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::Error;

/// The table.
pub(crate) const TABLE: &str = include_str!("../behaviour.yaml");

/// What the document cannot say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Behaviour {
    /// What nothing in the API says, and a user may change: `/_emulator/state`.
    pub(crate) settings: Map<String, Value>,
    /// By the template of a collection or of a single object.
    pub(crate) families: BTreeMap<String, Rules>,
    /// When a call is refused, although the document lets it through.
    pub(crate) refusals: Vec<Refusal>,
    /// What cannot be deleted while others refer to it.
    pub(crate) references: Vec<Reference>,
    /// Where the schema refuses what the prose allows.
    pub(crate) looser: Vec<Looser>,
    /// What a component must be beyond what the document says.
    pub(crate) schemas: Vec<Tighter>,
    /// Parameters that are cut to what is allowed instead of refused.
    pub(crate) clamps: Vec<Clamp>,
    /// Permissions beyond those that the document lists.
    pub(crate) permissions: Vec<Permission>,
    /// The activity that a call leaves behind.
    pub(crate) activities: BTreeMap<String, Activity>,
    /// Operations that are not create, read, update or delete: the name of the function that does them.
    pub(crate) handlers: BTreeMap<String, Handler>,
}

/// How the objects of a family behave.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Rules {
    /// Why.
    pub(crate) evidence: String,
    /// Members that a new object has, unless the caller said them.
    pub(crate) set: Map<String, Value>,
    /// Members that a new object does not have, unless the caller said them.
    pub(crate) omit: Vec<String>,
    /// Members of the first answer that no later one has.
    pub(crate) once: Vec<String>,
    /// Members of the request that are another member of the object.
    pub(crate) rename: BTreeMap<String, String>,
    /// Members of the request that no answer shows, although the schema has them.
    pub(crate) hide: Vec<String>,
    /// Members that no two objects of a collection have in common, with the status of the refusal.
    pub(crate) unique: Option<Unique>,
    /// How many objects are there from the start, where no operation makes them.
    pub(crate) seed: Option<usize>,
    /// What those objects have; one entry an object.
    pub(crate) seeds: Vec<Map<String, Value>>,
    /// Whether a list begins with the object that came last.
    pub(crate) newest_first: bool,
    /// Whether the one object is always there, although it can be made.
    pub(crate) always: bool,
    /// Whether a PUT or POST keeps members that the request does not have.
    pub(crate) keeps: Vec<String>,
    /// Its states.
    pub(crate) machine: Option<Machine>,
}

/// A member that must be unique.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unique {
    /// Which.
    pub(crate) field: String,
    /// Another one that must be the same for two objects to collide.
    #[serde(default)]
    pub(crate) within: Option<String>,
    /// The refusal.
    pub(crate) status: u16,
}

/// States, and what moves them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Machine {
    /// The member that has the state.
    pub(crate) field: String,
    /// The states that a new object goes through; the last one stays.
    #[serde(default)]
    pub(crate) create: Vec<String>,
    /// The states that an update goes through.
    #[serde(default)]
    pub(crate) update: Vec<String>,
    /// The states that it goes through on its way out.
    #[serde(default)]
    pub(crate) delete: Vec<String>,
    /// How long a state lasts that is not the last, in seconds.
    #[serde(default)]
    pub(crate) seconds: BTreeMap<String, u64>,
    /// What moves it.
    #[serde(default)]
    pub(crate) commands: Vec<Command>,
}

/// A command of an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Command {
    /// The operation.
    pub(crate) operation: String,
    /// What the body says as `command`; none for any.
    pub(crate) command: Option<String>,
    /// Holds for objects that are as this schema says only.
    pub(crate) when: Option<Value>,
    /// The states that it is allowed in; empty for all.
    #[serde(default)]
    pub(crate) from: Vec<String>,
    /// The states in which it does nothing.
    #[serde(default)]
    pub(crate) ignored: Vec<String>,
    /// The states that it leads through.
    #[serde(default)]
    pub(crate) through: Vec<String>,
    /// Members that the object has afterwards.
    #[serde(default)]
    pub(crate) set: Map<String, Value>,
    /// The status where it is not allowed.
    #[serde(default = "bad_request")]
    pub(crate) otherwise: u16,
    /// Why.
    pub(crate) evidence: String,
    #[serde(skip)]
    pub(crate) compiled: OnceLock<Option<Validator>>,
}

fn bad_request() -> u16 {
    400
}

/// When a call is refused.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refusal {
    /// The rows of the list of promised rules.
    #[serde(default)]
    pub(crate) rules: Vec<u16>,
    /// The operations.
    pub(crate) operations: Vec<String>,
    /// A JSON Schema: the call is let through where `{request, query, path, object, parents, pending, settings, caller}` is
    /// as it says.
    pub(crate) unless: Value,
    /// The status.
    pub(crate) status: u16,
    /// The text behind the code; `{object.state}` stands for that member.
    pub(crate) because: String,
    /// More members of the answer.
    #[serde(default)]
    pub(crate) extra: Map<String, Value>,
    /// Why.
    pub(crate) evidence: String,
    #[serde(skip)]
    pub(crate) compiled: OnceLock<Option<Validator>>,
}

/// What a component must be beyond what the document says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tighter {
    /// The rows of the list of promised rules.
    #[serde(default)]
    pub(crate) rules: Vec<u16>,
    /// Components, or pointers into the document.
    pub(crate) at: Vec<String>,
    /// A JSON Schema.
    pub(crate) must: Value,
    /// Why.
    pub(crate) evidence: String,
}

/// What cannot be deleted while others refer to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    /// The rows of the list of promised rules.
    #[serde(default)]
    pub(crate) rules: Vec<u16>,
    /// The operations.
    pub(crate) operations: Vec<String>,
    /// The collection of those that may refer to it.
    pub(crate) by: String,
    /// A JSON Schema: those that are not as it says do not count.
    #[serde(default)]
    pub(crate) when: Option<Value>,
    /// The status.
    pub(crate) status: u16,
    /// The text behind the code.
    pub(crate) because: String,
    /// Why.
    pub(crate) evidence: String,
    #[serde(skip)]
    pub(crate) compiled: OnceLock<Option<Validator>>,
}

/// A place where the schema refuses what the prose allows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Looser {
    /// The rows of the list of promised rules.
    #[serde(default)]
    pub(crate) rules: Vec<u16>,
    /// Pointers into the document.
    pub(crate) at: Vec<String>,
    /// The schema that takes its place.
    pub(crate) becomes: Value,
    /// Why.
    pub(crate) evidence: String,
}

/// A parameter that is cut to what is allowed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clamp {
    /// The operations.
    pub(crate) operations: Vec<String>,
    /// The parameter.
    pub(crate) parameter: String,
    /// The most that it may be.
    pub(crate) most: u64,
    /// What it is where it is not given.
    pub(crate) default: u64,
    /// Why.
    pub(crate) evidence: String,
}

/// A permission beyond those that the document lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Permission {
    /// The operations.
    pub(crate) operations: Vec<String>,
    /// What the body says as `command`; none for any.
    #[serde(default)]
    pub(crate) command: Option<String>,
    /// The permission; `admin` is the role.
    pub(crate) scope: String,
    /// Why.
    pub(crate) evidence: String,
}

/// The activity that a call leaves behind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Activity {
    /// `type`.
    pub(crate) kind: String,
    /// `keyUpdateType`.
    #[serde(default)]
    pub(crate) key_update: Option<String>,
}

/// A function that does an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Handler {
    /// Its name in `special.rs`.
    pub(crate) does: String,
    /// Why.
    pub(crate) evidence: String,
}

impl Behaviour {
    /// Reads the table.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let table: Self = serde_yaml::from_str(text).map_err(|error| Error::Behaviour(error.to_string()))?;
        let references = table.references.into_iter().map(|one| Reference { by: long(&one.by), ..one }).collect();
        Ok(Self {
            references,
            families: table.families.into_iter().map(|(name, rules)| (long(&name), rules)).collect(),
            ..table
        })
    }

    /// Adds to the components of the document what they must be.
    pub(crate) fn tighten(&self, document: &mut Value, strict: bool) -> Result<(), Error> {
        for looser in &self.looser {
            for pointer in &looser.at {
                match document.pointer_mut(pointer) {
                    Some(place) if *place != looser.becomes && !looser.evidence.is_empty() => {
                        *place = looser.becomes.clone();
                    }
                    _ if strict => return Err(Error::Behaviour(format!("looser: nothing changes at {pointer}"))),
                    _ => {}
                }
            }
        }
        for tighter in &self.schemas {
            for place in &tighter.at {
                let pointer = component(place);
                let Some(schema) = document.pointer_mut(&pointer).and_then(Value::as_object_mut) else {
                    if strict {
                        return Err(Error::Behaviour(format!("schemas: the document has no {place}")));
                    }
                    continue;
                };
                let parts = schema.entry("allOf").or_insert_with(|| json!([]));
                if let Some(parts) = parts.as_array_mut() {
                    parts.push(tighter.must.clone());
                }
            }
        }
        Ok(())
    }

    /// The value of a parameter, cut to what is allowed.
    pub(crate) fn clamped(&self, operation: &str, parameter: &str, value: Value) -> Value {
        match self.clamp(operation, parameter) {
            // A number that no integer holds is cut, too.
            Some(clamp) if value.as_f64().is_some_and(|value| value > clamp.most as f64) => Value::from(clamp.most),
            _ => value,
        }
    }

    pub(crate) fn clamp(&self, operation: &str, parameter: &str) -> Option<&Clamp> {
        self.clamps.iter().find(|one| one.parameter == parameter && one.operations.iter().any(|id| id == operation))
    }

    pub(crate) fn rules(&self, template: &str) -> Option<&Rules> {
        self.families.get(template)
    }
}

/// A schema of the table as a validator; `None` if it is not a schema, which the strict check reports.
pub(crate) fn compiled<'a>(cell: &'a OnceLock<Option<Validator>>, schema: &Value) -> Option<&'a Validator> {
    cell.get_or_init(|| jsonschema::validator_for(schema).ok()).as_ref()
}

/// The pointer of a component, or a pointer as it is.
fn component(place: &str) -> String {
    if place.starts_with('/') { place.to_owned() } else { format!("/components/schemas/{place}") }
}

/// `~s/backups` → the path of the document.
fn long(name: &str) -> String {
    const SHORT: [(&str, &str); 3] = [
        ("~s/", "/v1/organizations/{organizationId}/services/{serviceId}/"),
        ("~p/", "/v1/organizations/{organizationId}/postgres/{postgresId}/"),
        ("~/", "/v1/organizations/{organizationId}/"),
    ];
    let long = SHORT.iter().find_map(|(short, long)| name.strip_prefix(short).map(|rest| format!("{long}{rest}")));
    long.unwrap_or_else(|| name.to_owned())
}
