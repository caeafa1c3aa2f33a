//! A schema as it is written → its keywords, with every spelling of null and every wrapper of one arm taken off.

use std::collections::BTreeMap;

use serde_json::Value;

use super::path::Spot;

/// A schema in a place.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    /// Where it stands.
    pub(super) at: String,
    /// Where it says that null is one of its values, where it is.
    pub(super) nullable: Option<String>,
    /// The arm that is null, where one is.
    pub(super) null_arm: Option<&'a Value>,
    /// Whether it is wrapped in a `oneOf`, `anyOf` or `allOf` of one arm, null aside.
    pub(super) wrapped: bool,
    /// The component that it refers to.
    pub(super) reference: Option<Spot<'a>>,
    /// Every `properties`: its own, and those of the parts that were merged into it.
    pub(super) properties: Vec<Spot<'a>>,
    /// Every `required`.
    pub(super) required: Vec<Spot<'a>>,
    /// Every other keyword. Where a wrapper and what it wraps both have one, the outer one speaks of this place; the
    /// inner one is kept as `inner NAME`.
    pub(super) keywords: BTreeMap<String, Spot<'a>>,
    /// The arms of `oneOf` or `anyOf` without null, and the keyword; where there are two or more.
    pub(super) union: Option<(&'a str, Vec<Spot<'a>>)>,
    /// The parts of an `allOf`, where there are two or more.
    pub(super) parts: Vec<Spot<'a>>,
    /// The constants of the arms that were folded into it.
    pub(super) listed: Vec<Spot<'a>>,
    /// The types of the arms that were folded into it.
    pub(super) names: Vec<&'a str>,
}

impl<'a> View<'a> {
    pub(super) fn of(spot: &Spot<'a>) -> Self {
        let mut view = Self {
            at: spot.at.clone(),
            nullable: None,
            null_arm: None,
            wrapped: false,
            reference: None,
            properties: Vec::new(),
            required: Vec::new(),
            keywords: BTreeMap::new(),
            union: None,
            parts: Vec::new(),
            listed: Vec::new(),
            names: Vec::new(),
        };
        view.read(spot);
        view
    }

    /// The view of what it refers to, what stands beside the `$ref` on top; itself if it is not a reference.
    pub(super) fn followed(mut self, document: &'a Value) -> Self {
        for _ in 0..16 {
            let Some(reference) = self.reference.take() else { break };
            let pointer =
                reference.value.as_str().and_then(|reference| reference.strip_prefix('#')).unwrap_or_default();
            let Some(target) = document.pointer(pointer) else { break };
            self.read(&Spot::new(pointer, target));
        }
        self
    }

    /// The parts of an `allOf` merged into the view, and what they refer to.
    pub(super) fn merged(mut self, document: &'a Value) -> Self {
        // Bounded, because a part may refer to what it is a part of; the compiler reports that.
        for _ in 0..16 {
            if self.parts.is_empty() {
                break;
            }
            for part in std::mem::take(&mut self.parts) {
                self.read(&part);
                self = self.followed(document);
            }
        }
        self
    }

    fn read(&mut self, spot: &Spot<'a>) {
        let mut inner = Vec::new();
        for (name, keyword) in spot.members() {
            match (name, keyword.value) {
                ("$ref", Value::String(_)) => self.reference = Some(keyword),
                ("nullable", Value::Bool(true)) => self.null(keyword.at),
                ("oneOf" | "anyOf" | "allOf", Value::Array(_)) => inner.push((name, keyword)),
                ("properties", Value::Object(_)) => self.properties.push(keyword),
                ("required", Value::Array(_)) => self.required.push(keyword),
                ("type", Value::Array(types)) => {
                    // Nothing but null is a type of its own.
                    if types.iter().any(|name| name == "null") && types.iter().any(|name| name != "null") {
                        self.null(keyword.at.clone());
                    }
                    self.keyword(name, keyword);
                }
                ("enum", Value::Array(values)) => {
                    if values.iter().any(Value::is_null) {
                        self.null(keyword.at.clone());
                    }
                    self.keyword(name, keyword);
                }
                _ => self.keyword(name, keyword),
            }
        }
        // What stands around is read first, in whatever order the members are written.
        inner.sort_unstable_by_key(|(name, _)| std::cmp::Reverse(*name));
        for (name, keyword) in inner {
            match keyword.value {
                Value::Array(parts) if name == "allOf" && parts.len() == 1 => {
                    self.wrapped = true;
                    keyword.elements().for_each(|part| self.read(&part));
                }
                _ if name == "allOf" => self.parts.extend(keyword.elements()),
                _ if self.union.is_none() => self.arms(name, &keyword),
                _ => self.keyword(name, keyword),
            }
        }
    }

    fn null(&mut self, at: String) {
        self.nullable.get_or_insert(at);
    }

    fn keyword(&mut self, name: &str, spot: Spot<'a>) {
        match self.keywords.get(name) {
            // The parts of a composition all say that they are objects.
            Some(outer) if name == "type" && outer.value == spot.value => {}
            // Around what says the type, `object` says nothing.
            Some(outer) if name == "type" && outer.value == "object" => {
                self.keywords.insert(name.to_owned(), spot);
            }
            Some(_) => {
                self.keywords.entry(format!("inner {name}")).or_insert(spot);
            }
            None => {
                self.keywords.insert(name.to_owned(), spot);
            }
        }
    }

    fn arms(&mut self, name: &'a str, keyword: &Spot<'a>) {
        let mut arms = Vec::new();
        for arm in keyword.elements() {
            if is_null(arm.value) {
                self.null_arm = Some(arm.value);
                self.null(arm.at);
            } else {
                arms.push(arm);
            }
        }
        match arms.as_slice() {
            // Nothing but null.
            [] => {}
            [only] => {
                self.wrapped = true;
                self.read(only);
            }
            _ => self.union = Some((name, arms)),
        }
    }

    /// Whether a schema says `true` under a keyword, or what it refers to does.
    pub(super) fn says(spot: &Spot<'a>, keyword: &str, document: &'a Value) -> bool {
        let view = Self::of(spot).followed(document);
        view.get(keyword).is_some_and(|spot| spot.value == &Value::Bool(true))
    }

    /// A keyword.
    pub(super) fn get(&self, name: &str) -> Option<&Spot<'a>> {
        self.keywords.get(name)
    }

    /// Whether it refers to nothing and consists of nothing.
    pub(super) fn is_bare(&self) -> bool {
        self.reference.is_none()
            && self.union.is_none()
            && self.parts.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.nullable.is_none()
    }

    /// Whether its one value is a `const`.
    pub(super) fn is_const(&self) -> bool {
        self.get("enum").is_none() && self.listed.is_empty()
    }

    /// Whether it is an object that takes no further members.
    pub(super) fn is_closed(&self) -> bool {
        self.get("additionalProperties").is_some_and(|spot| spot.value == &Value::Bool(false))
    }

    /// The members, in document order.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Spot<'a>)> {
        self.properties.iter().flat_map(Spot::members)
    }

    /// The keyword that says that null is one of its values.
    pub(super) fn null_keyword(&self) -> Option<&str> {
        self.nullable.as_ref()?.strip_prefix(self.at.as_str())?.split('/').nth(1)
    }

    /// The types that it names beside null, as they are written.
    pub(super) fn type_words(&self) -> Vec<&'a str> {
        if !self.names.is_empty() {
            return self.names.clone();
        }
        match self.get("type").map(|spot| spot.value) {
            Some(Value::Array(names)) if !names.is_empty() && names.iter().all(|name| name == "null") => vec!["null"],
            Some(Value::String(name)) => vec![name.as_str()],
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect()
            }
            _ => Vec::new(),
        }
    }

    /// The names that `required` lists, and where.
    pub(super) fn required_names(&self) -> BTreeMap<&'a str, String> {
        let names = self.required.iter().flat_map(Spot::elements);
        names.filter_map(|spot| Some((spot.value.as_str()?, spot.at))).collect()
    }

    /// The values of `enum` without null; where there is none, of `const`.
    pub(super) fn values(&self) -> Vec<Spot<'a>> {
        if !self.listed.is_empty() {
            return self.listed.clone();
        }
        match (self.get("enum"), self.get("const")) {
            (Some(values), _) => values.elements().filter(|value| !value.value.is_null()).collect(),
            (None, Some(only)) => vec![only.clone()],
            (None, None) => Vec::new(),
        }
    }

    /// The JSON types that it allows beside null, sorted: said, or implied by its other keywords. None stands for all.
    pub(super) fn types(&self) -> Vec<&'a str> {
        let mut types = self.type_words();
        let values: Vec<&str> = self.values().iter().filter_map(|value| type_of(value.value)).collect();
        let fits = |value: &&str| types.contains(value) || (*value == "integer" && types.contains(&"number"));
        if !values.is_empty() && !values.iter().any(fits) {
            // The generator reads such a schema by its values too: documents before 0.5.0 call strings numbers.
            types = values;
        }
        if types.is_empty() {
            let of_object = OBJECT.iter().any(|keyword| self.keywords.contains_key(*keyword));
            if of_object || !self.properties.is_empty() || !self.required.is_empty() {
                types.push("object");
            } else if self.keywords.contains_key("items") {
                types.push("array");
            } else if self.nullable.is_some()
                && self.union.is_none()
                && self.reference.is_none()
                && self.parts.is_empty()
            {
                types.push("null");
            }
        }
        if types.contains(&"number") {
            types.retain(|name| *name != "integer");
        }
        types.sort_unstable();
        types.dedup();
        types
    }
}

/// Keywords that only an object has.
const OBJECT: [&str; 4] = ["additionalProperties", "propertyNames", "minProperties", "maxProperties"];

/// Whether an arm takes null and nothing else, however it says so.
fn is_null(arm: &Value) -> bool {
    let only = |list: &Value| list.as_array().is_some_and(|list| list.len() == 1 && is_word(list.first()));
    fn is_word(value: Option<&Value>) -> bool {
        value.is_some_and(|value| value.is_null() || value == "null")
    }
    match (arm.get("type"), arm.get("const"), arm.get("enum")) {
        (Some(name), ..) if name == "null" || only(name) => true,
        (None, Some(value), _) => value.is_null(),
        (None, None, Some(Value::Array(values))) => !values.is_empty() && values.iter().all(Value::is_null),
        _ => false,
    }
}

fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}
