//! YAML text → a value of any type: the only module that names `serde_yaml`, so that another parser is one file away.

use serde::de::DeserializeOwned;

use crate::diagnostic::{Diagnostic, Position};

/// Reads YAML.
///
/// # Errors
///
/// `yaml-syntax`, located: what the parser or the type rejects.
pub fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, Diagnostic> {
    serde_yaml::from_str(text).map_err(|error| {
        let position = error.location().map(|at| Position { line: at.line(), column: at.column() });
        let message = error.to_string();
        // The parser repeats the place at the end of its sentence; the diagnostic has a field for it.
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(sentence, _)| sentence);
        Diagnostic::error("yaml-syntax", "", format!("not valid YAML: {message}"))
            .at(position)
            .help("mend the indentation or the quoting at that place")
    })
}
