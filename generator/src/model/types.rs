//! Names of types, and the Rust type of a place.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::{Held, RustType, names, reserved};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Format, Name, Scalar, Shape, Step, TypeDef, TypeId, TypeRef};
use crate::policy::Policy;
use crate::text::{visible, visible_json};

/// What every builder of the model needs.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) policy: &'a Policy,
    pub(super) names: Arc<HashMap<TypeId, String>>,
    /// The unions that have a definition as an arm.
    pub(super) unions: Arc<BTreeMap<&'a Name, Vec<&'a TypeDef>>>,
    pub(super) findings: Diagnostics,
    /// Former names of types that are taken.
    pub(super) former: BTreeSet<String>,
    /// What an entry that does not apply is: an error, or on another document a warning.
    pub(super) severity: Severity,
}

impl<'a> Context<'a> {
    /// Names every type that an operation reaches.
    pub(super) fn new(api: &'a Api, policy: &'a Policy, severity: Severity) -> Self {
        let mut context = Self {
            api,
            policy,
            names: Arc::default(),
            unions: Arc::new(unions(api)),
            findings: Diagnostics::default(),
            former: BTreeSet::new(),
            severity,
        };
        let mut names: HashMap<TypeId, String> = HashMap::new();
        let mut owners: HashMap<String, &TypeDef> = HashMap::new();
        for definition in api.types.values().filter(|definition| is_reached(definition)) {
            let name = context.type_name(&definition.name);
            let key = definition.name.place();
            let refused = if !names::is_type(&name) {
                Some("which Rust does not take for a type")
            } else if reserved::TYPES.contains(&name.as_str()) {
                Some("a name that Rust or the runtime has taken")
            } else if name.len() > names::LONGEST {
                Some("which is too long for the name of a file")
            } else {
                None
            };
            if let Some(why) = refused {
                let message = format!("`{key}` would be the type `{name}`, {why}");
                context.findings.push(collision(&definition.pointer, message, "types", &key, &name));
            } else if let Some(other) = owners.get(&name) {
                let message = format!("`{key}` and `{}` would both be the type `{name}`", other.name.place());
                context.findings.push(
                    collision(&definition.pointer, message, "types", &key, &name).other(Some(other.name.place())),
                );
            } else {
                owners.insert(name.clone(), definition);
            }
            if let Some(arm) = context.unnamed_arm(&definition.name) {
                let message = format!("nothing names `{arm}` but its index, which changes with the order of the arms");
                let finding = Diagnostic::error("name-missing", &definition.pointer, message)
                    .help("choose a name that callers understand")
                    .subject("types", arm, context.arm_words(definition, &name));
                context.findings.push(Diagnostic { severity, ..finding });
            }
            names.insert(definition.pointer.clone(), name);
        }
        context.names = Arc::new(names);
        context
    }

    /// The name of a definition: policy's, or the words of its place.
    fn type_name(&self, name: &Name) -> String {
        match name {
            Name::Component(component) => {
                self.policy.types.get(component).cloned().unwrap_or_else(|| names::upper_camel(component))
            }
            Name::Inline { owner, path } => {
                let mut name = self.type_name(&Name::Component(owner.clone()));
                for (index, step) in path.iter().enumerate() {
                    let so_far = path.get(..=index).unwrap_or_default().to_vec();
                    let here = Name::Inline { owner: owner.clone(), path: so_far };
                    name = match self.policy.types.get(&here.place()) {
                        Some(name) => name.clone(),
                        None => self.step(&name, step, &here),
                    };
                }
                name
            }
        }
    }

    fn step(&self, name: &str, step: &Step, here: &Name) -> String {
        match step {
            Step::Property(property) => format!("{name}{}", names::upper_camel(property)),
            Step::Items => names::singular(name),
            Step::Values => format!("{name}Value"),
            Step::Body => format!("{name}Request"),
            Step::Response(status) if status == "202" => format!("{name}AcceptedResponse"),
            Step::Response(_) => format!("{name}Response"),
            Step::Outcome => format!("{name}Outcome"),
            Step::Record(_) => format!("{name}Record"),
            // An index for a name is reported: see `unnamed_arm`.
            Step::Arm(index) => {
                format!("{name}{}", self.arm_name(step, here).unwrap_or_else(|| format!("Arm{index}")))
            }
        }
    }

    /// The place of an inline arm without a name from policy or from its tag; `None` if the definition is inside of an arm that
    /// is reported itself.
    fn unnamed_arm(&self, name: &Name) -> Option<String> {
        let Name::Inline { owner, path } = name else { return None };
        let mut arms = path.iter().enumerate().filter(|(_, step)| matches!(step, Step::Arm(_)));
        arms.find_map(|(index, step)| {
            let so_far = path.get(..=index).unwrap_or_default().to_vec();
            let here = Name::Inline { owner: owner.clone(), path: so_far };
            let named = self.policy.types.peek(&here.place()).is_some() || self.arm_name(step, &here).is_some();
            let reported = here != *name && self.api.types.values().any(|other| other.name == here);
            (!named && !reported).then(|| here.place())
        })
    }

    /// What the value that says an arm adds to the name of the union.
    fn arm_name(&self, step: &Step, here: &Name) -> Option<String> {
        let Step::Arm(index) = step else { return None };
        let Shape::Union(union) = &self.unions.get(here)?.first()?.shape else { return None };
        union.tag_value(*index).and_then(names::variant)
    }

    /// A name for an arm that has none: the union's with the first property of the arm, which tells it apart best.
    fn arm_words(&self, definition: &TypeDef, name: &str) -> String {
        let union = name.rsplit_once("Arm").map_or(name, |(union, _)| union);
        match &definition.shape {
            Shape::Object(object) => match object.properties.first() {
                Some(first) => format!("{union}{}", names::upper_camel(&first.name)),
                None => union.to_owned(),
            },
            _ => union.to_owned(),
        }
    }

    /// The field or argument for a property or parameter of an owner: policy's name, or the words of its own.
    pub(super) fn field_name(&self, owner: &str, wire: &str) -> String {
        let entry = format!("{owner}.{wire}");
        self.policy.fields.get(&entry).cloned().unwrap_or_else(|| names::field(wire))
    }

    /// The field for a property of the object behind a reference.
    pub(super) fn property_name(&self, object: &TypeRef, wire: &str) -> String {
        match self.api.resolve(object) {
            Some(definition) => self.field_name(&definition.name.place(), wire),
            None => names::field(wire),
        }
    }

    /// The same context without findings, for a job on another thread.
    pub(super) fn without_findings(&self) -> Self {
        let (names, unions) = (Arc::clone(&self.names), Arc::clone(&self.unions));
        Self { names, unions, findings: Diagnostics::default(), former: BTreeSet::new(), ..*self }
    }

    /// The Rust type of a value at a place.
    pub(super) fn rust_type(&self, ty: &TypeRef) -> RustType {
        if let Some(scalar) = scalar(ty) {
            return scalar;
        }
        match ty {
            TypeRef::StringOr(Scalar::Integer) => RustType::StringOr(Box::new(RustType::I64)),
            TypeRef::StringOr(Scalar::Number) => RustType::StringOr(Box::new(RustType::F64)),
            TypeRef::StringOr(Scalar::Decimal) => RustType::StringOr(Box::new(RustType::Held(Held::Decimal))),
            TypeRef::List(element) => RustType::Vec(Box::new(self.element(element))),
            TypeRef::Map(element) => RustType::Map(Box::new(self.element(element))),
            TypeRef::Named(id) => {
                let (Some(name), Some(definition)) = (self.names.get(id).cloned(), self.api.types.get(id)) else {
                    return RustType::Value;
                };
                match &definition.shape {
                    Shape::Object(_) => RustType::Struct(name),
                    Shape::Enum(_) => RustType::Enum(name),
                    Shape::Union(_) => RustType::Union(name),
                    Shape::Alias(target) => RustType::Alias(name, Box::new(self.alias(definition, target))),
                }
            }
            _ => RustType::Value,
        }
    }

    /// What an alias stands for.
    pub(super) fn alias(&self, definition: &TypeDef, target: &TypeRef) -> RustType {
        let ty = self.rust_type(target);
        let secret = self.policy.secrets.has(&definition.name.place());
        if secret { ty.secret().unwrap_or(ty) } else { ty }
    }

    fn element(&self, element: &crate::ir::Element) -> RustType {
        let ty = self.rust_type(&element.ty);
        if element.nullable { RustType::Option(Box::new(ty)) } else { ty }
    }
}

/// The type of a text, a number or a boolean.
pub(super) fn scalar(ty: &TypeRef) -> Option<RustType> {
    Some(match ty {
        TypeRef::Boolean => RustType::Bool,
        TypeRef::Integer => RustType::I64,
        TypeRef::Unsigned => RustType::U64,
        TypeRef::Number => RustType::F64,
        TypeRef::Decimal => RustType::Held(Held::Decimal),
        TypeRef::String(Format::DateTime) => RustType::Timestamp,
        TypeRef::String(Format::Date) => RustType::Held(Held::Date),
        TypeRef::String(Format::Time) => RustType::Held(Held::Time),
        TypeRef::String(Format::Duration) => RustType::Held(Held::IsoDuration),
        TypeRef::String(Format::Byte) => RustType::Held(Held::Base64),
        TypeRef::String(Format::Password) => RustType::Secret,
        TypeRef::String(Format::Plain | Format::Boolean | Format::Binary) => RustType::String,
        TypeRef::StringOr(_) | TypeRef::Any | TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Named(_) => return None,
    })
}

/// The unions that have each definition as an arm.
fn unions(api: &Api) -> BTreeMap<&Name, Vec<&TypeDef>> {
    let mut unions: BTreeMap<&Name, Vec<&TypeDef>> = BTreeMap::new();
    for definition in api.types.values() {
        let Shape::Union(union) = &definition.shape else { continue };
        for arm in &union.arms {
            if let TypeRef::Named(id) = &arm.ty
                && let Some(arm) = api.types.get(id)
            {
                unions.entry(&arm.name).or_default().push(definition);
            }
        }
    }
    unions
}

/// Whether an operation reaches the definition: the others are not emitted.
pub(super) fn is_reached(definition: &TypeDef) -> bool {
    definition.usage.request || definition.usage.response
}

/// Two things that would have one name: never a number behind one of them, always an entry.
pub(crate) fn collision(pointer: &str, message: String, section: &'static str, key: &str, name: &str) -> Diagnostic {
    Diagnostic::error("name-collision", pointer, message)
        .help("choose a name that callers understand")
        .subject(section, key, name)
}

/// A YAML key, quoted where it must be: a word that YAML reads as something else than text would be no key.
pub(crate) fn yaml_key(key: &str) -> String {
    let word = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c))
        && !["true", "false", "null"].contains(&key.to_lowercase().as_str());
    match visible(key) {
        _ if word => key.to_owned(),
        Cow::Borrowed(key) => format!("'{}'", key.replace('\'', "''")),
        // A JSON string is a YAML string, and has no line break in it.
        Cow::Owned(_) => visible_json(&serde_json::Value::from(key).to_string()).into_owned(),
    }
}
