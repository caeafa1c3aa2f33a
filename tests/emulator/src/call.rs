//! A judged request → what the operation does by its role alone, to the object that its path names.

use serde_json::{Map, Value};

use crate::behaviour::{Command, Rules, compiled};
use crate::document::{Document, Family, Operation, Role};
use crate::progress::Progress;
use crate::shape::{Fill, Maker};
use crate::special;
use crate::state::{Object, State};

/// Who calls.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller {
    /// The path of the API key; empty for a bearer token.
    pub(crate) key: String,
    /// The address.
    pub(crate) address: String,
    /// Host and port that the caller used.
    pub(crate) host: String,
}

/// A call that was let in.
pub(crate) struct Call<'a> {
    pub(crate) document: &'a Document,
    pub(crate) state: &'a mut State,
    pub(crate) progress: Progress,
    pub(crate) operation: &'a Operation,
    /// The arguments of the path, in order.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
    pub(crate) caller: Caller,
}

/// What a call gives.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    /// `result`.
    pub(crate) result: Option<Value>,
    /// More members of the envelope.
    pub(crate) envelope: Map<String, Value>,
    /// The body that is not JSON.
    pub(crate) text: Option<String>,
}

/// Why a call gives nothing.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) extra: Map<String, Value>,
}

pub(crate) type Outcome = Result<Reply, Refused>;

impl Refused {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), extra: Map::new() }
    }

    pub(crate) fn missing(what: &str) -> Self {
        Self::new(404, format!("there is no {what}"))
    }
}

impl Reply {
    pub(crate) fn result(result: Value) -> Self {
        Self { result: Some(result), ..Self::default() }
    }
}

/// Does a call.
pub(crate) fn run(call: &mut Call<'_>) -> Outcome {
    call.parents()?;
    call.refusals()?;
    let reply = match call.document.behaviour.handlers.get(&call.operation.id).and_then(|one| special::find(&one.does))
    {
        Some(handler) => handler(call)?,
        None => crate::roles::by_role(call)?,
    };
    if !call.operation.reads() {
        crate::activities::record(call);
    }
    Ok(reply)
}

impl<'a> Call<'a> {
    /// A template with the arguments of this call.
    pub(crate) fn concrete(&self, template: &str) -> String {
        let segments = template.split('/').map(|segment| {
            let name = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
            name.map_or_else(|| segment.to_owned(), |name| self.argument(name).replace('/', "%2F"))
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// An argument of the path; empty where there is none.
    pub(crate) fn argument(&self, name: &str) -> &str {
        self.path.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// The path of the object that the operation is about.
    pub(crate) fn target(&self) -> String {
        self.concrete(&self.operation.template)
    }

    /// The template of the nearest object that the path is below.
    pub(crate) fn parent_template(&self) -> String {
        let mut segments: Vec<&str> = self.operation.template.split('/').collect();
        segments.pop();
        while segments.last().is_some_and(|segment| !segment.starts_with('{')) {
            segments.pop();
        }
        segments.join("/")
    }

    /// The path of the nearest object that the path is below.
    pub(crate) fn parent(&self) -> String {
        self.concrete(&self.parent_template())
    }

    /// The family that the operation is about: of an action that of the object it is below.
    pub(crate) fn family(&self) -> Option<&'a Family> {
        let template = self.operation.template.as_str();
        let families = &self.document.families;
        let collection = |template: &str| template.rsplit_once('/').and_then(|(parent, _)| families.get(parent));
        match self.operation.role {
            Role::Get | Role::Update | Role::Upsert | Role::Delete => collection(template),
            Role::Action | Role::Report | Role::Text => collection(&self.parent_template()),
            _ => families.get(template),
        }
    }

    /// How the objects of that family behave.
    pub(crate) fn rules(&self) -> Option<&'a Rules> {
        self.document.behaviour.rules(&self.family()?.template)
    }

    /// Makes values for this call.
    pub(crate) fn maker(&mut self) -> Maker<'_> {
        let mut links = Map::new();
        for (name, value) in &self.path {
            links.insert(name.clone(), Value::from(value.clone()));
        }
        Maker::new(self.document, &mut self.state.seed, self.state.clock.text(), links)
    }

    /// A value as a schema says.
    pub(crate) fn shape(&mut self, schema: &str, given: Option<&Value>, fill: Fill) -> Value {
        self.maker().shape(schema, given, fill, None)
    }

    /// A value as the result of the operation.
    pub(crate) fn answer(&mut self, given: &Value, fill: Fill) -> Value {
        match self.operation.result.clone() {
            Some(schema) => self.shape(&schema, Some(given), fill),
            None => Value::Null,
        }
    }

    /// Every object that the path is below must be there.
    fn parents(&mut self) -> Result<(), Refused> {
        let segments: Vec<&str> = self.operation.template.split('/').collect();
        for (at, segment) in segments.iter().enumerate().take(segments.len().saturating_sub(1)) {
            if !segment.starts_with('{') {
                continue;
            }
            let template = segments.get(..=at).unwrap_or_default().join("/");
            let path = self.concrete(&template);
            self.ensure_seeded(&template);
            if self.state.object(&path).is_none() || self.state.observe_quietly(&path, self.progress).is_none() {
                return Err(Refused::missing(&kind(&template)));
            }
        }
        Ok(())
    }

    /// The path of the collection that the operation is about.
    pub(crate) fn collection(&self) -> String {
        self.family().map(|family| self.concrete(&family.template)).unwrap_or_default()
    }

    /// A command of the table for this call, where its machine has one.
    pub(crate) fn command(&self, object: &Value) -> Option<&'a Command> {
        let machine = self.rules()?.machine.as_ref()?;
        let said = self.body["command"].as_str();
        machine.commands.iter().find(|command| {
            command.operation == self.operation.id
                && (command.command.is_none() || command.command.as_deref() == said)
                && command.when.as_ref().is_none_or(|when| {
                    compiled(&command.compiled, when).is_none_or(|validator| validator.is_valid(object))
                })
        })
    }
}

impl State {
    /// The object at a path as it is now; a parent that is only passed through is not looked at.
    pub(crate) fn observe_quietly(&mut self, path: &str, progress: Progress) -> Option<&mut Object> {
        match progress {
            Progress::Polls(_) => self.object_mut(path),
            _ => self.observe(path, progress),
        }
    }
}

/// `…/services/{serviceId}` → `services`.
pub(crate) fn kind(template: &str) -> String {
    let mut segments = template.rsplit('/');
    segments.next();
    format!("such object in {}", segments.next().unwrap_or_default())
}
