//! Overlay text → actions, with everything that is wrong with it at once.

use serde_json::{Map, Value};

use super::jsonpath::Path;
use super::{Action, Change, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics, Input, Position};
use crate::source::Unique;
use crate::text::is_placeholder;
use crate::yaml;

pub(super) fn parse(text: &str) -> Result<Overlay, Diagnostics> {
    if text.trim().is_empty() {
        return Ok(Overlay::default());
    }
    let Unique(mut overlay) = yaml::from_str(text).map_err(|error| error.about(Input::Overlay))?;
    let mut reader = Reader { targets: targets(text), findings: Diagnostics::default() };
    let actions = reader.overlay(&mut overlay);
    reader.findings.into_result()?;
    Ok(Overlay { actions })
}

/// The places of the targets, in order: the n-th `target:` at the start of a line is that of the n-th action.
pub(super) fn targets(text: &str) -> Vec<Position> {
    let find = |(index, line): (usize, &str)| {
        let start = line.find(|character: char| character != ' ' && character != '-')?;
        line.get(start..)?.starts_with("target:").then_some(Position { line: index + 1, column: start + 1 })
    };
    text.lines().enumerate().filter_map(find).collect()
}

/// Whether a text of the help was pasted as it stands, where a person has to write something.
fn has_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => is_placeholder(text) || [DESCRIPTION, EVIDENCE].contains(&text.trim()),
        Value::Array(values) => values.iter().any(has_placeholder),
        Value::Object(members) => members.iter().any(|(name, value)| is_placeholder(name) || has_placeholder(value)),
        _ => false,
    }
}

/// What the example of an action says.
const DESCRIPTION: &str = "what is wrong";
const EVIDENCE: &str = "how we know";

struct Reader {
    targets: Vec<Position>,
    findings: Diagnostics,
}

impl Reader {
    fn overlay(&mut self, overlay: &mut Value) -> Vec<Action> {
        let Some(overlay) = self.object(overlay, "", None, &["overlay", "info", "extends", "actions"]) else {
            return Vec::new();
        };
        if overlay.get("overlay").and_then(Value::as_str) != Some("1.0.0") {
            self.wrong("/overlay", None, "`overlay` must be the version 1.0.0");
        }
        let mut none = Value::Null;
        let info = overlay.get_mut("info").unwrap_or(&mut none);
        if let Some(info) = self.object(info, "/info", None, &["title", "version"]) {
            self.text(info, "title", "/info", None);
            self.text(info, "version", "/info", None);
        }
        let Some(Value::Array(actions)) = overlay.get_mut("actions") else {
            self.wrong("/actions", None, "`actions` must be a list");
            return Vec::new();
        };
        actions.iter_mut().enumerate().filter_map(|(index, action)| self.action(index, action)).collect()
    }

    fn action(&mut self, index: usize, action: &mut Value) -> Option<Action> {
        let pointer = format!("/actions/{index}");
        let position = self.targets.get(index).copied();
        let action = self.object(action, &pointer, position, &["target", "description", "update", "remove"])?;
        for (field, place) in action.iter().filter(|(_, value)| has_placeholder(value)) {
            let message = format!("`{field}` still has the placeholder that stands in the help: {place}");
            let at = format!("{pointer}/{field}");
            self.findings.push(
                Diagnostic::error("overlay-shape", at, message)
                    .about(Input::Overlay)
                    .at(position)
                    .help("write what it is in its place"),
            );
        }
        let target = self.text(action, "target", &pointer, position);
        self.text(action, "description", &pointer, position);
        self.text(action, "x-evidence", &pointer, position);
        let change = match (action.shift_remove("update"), action.get("remove")) {
            (Some(update), None) => Some(Change::Update(update)),
            (None, Some(Value::Bool(true))) => Some(Change::Remove),
            _ => {
                self.wrong(&pointer, position, "an action has either `update` or `remove: true`");
                None
            }
        };
        let target = target?;
        let path = match target.parse::<Path>() {
            Ok(path) => path,
            Err(error) => {
                let message = format!("`{target}` is not a supported JSONPath: {error}");
                let help = "supported: $, .name, ['name'], [n], .*, [*], ..name, [?@.a == 'x'], [?@ == 'x'], [?@.a]";
                self.findings.push(
                    Diagnostic::error("overlay-jsonpath", format!("{pointer}/target"), message)
                        .about(Input::Overlay)
                        .at(position)
                        .help(help),
                );
                return None;
            }
        };
        if path.is_root() && matches!(change, Some(Change::Remove)) {
            self.wrong(&pointer, position, "the whole document cannot be removed");
        }
        let expects = action.shift_remove("x-expects");
        Some(Action { target, path, change: change?, expects, position })
    }

    /// An object that has no fields but the known ones and extensions.
    fn object<'a>(
        &mut self,
        value: &'a mut Value,
        pointer: &str,
        position: Option<Position>,
        fields: &[&str],
    ) -> Option<&'a mut Map<String, Value>> {
        let Value::Object(object) = value else {
            self.wrong(pointer, position, "this must be an object");
            return None;
        };
        for field in object.keys().filter(|key| !key.starts_with("x-") && !fields.contains(&key.as_str())) {
            self.wrong(
                &format!("{pointer}/{field}"),
                position,
                &format!("`{field}` is not a field of an overlay here"),
            );
        }
        Some(object)
    }

    /// A field that must be there and say something.
    fn text(
        &mut self,
        object: &Map<String, Value>,
        field: &str,
        pointer: &str,
        position: Option<Position>,
    ) -> Option<String> {
        let text = object.get(field).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        if text.is_none() {
            self.wrong(
                &format!("{pointer}/{field}"),
                position,
                &format!("`{field}` must be a string that says something"),
            );
        }
        text.map(str::to_owned)
    }

    fn wrong(&mut self, pointer: &str, position: Option<Position>, message: &str) {
        let help = format!(
            "an action looks like this:\n- target: $.components.schemas.Service.properties.port\n  description: {DESCRIPTION}\n  \
             x-evidence: {EVIDENCE}\n  x-expects: {{ type: number }}\n  update: {{ type: integer }}"
        );
        self.findings.push(
            Diagnostic::error("overlay-shape", pointer, message).about(Input::Overlay).at(position).help_lines(help),
        );
    }
}
