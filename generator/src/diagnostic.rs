//! What the compiler has to say about its input: located, collected, and with the entry that settles it.

use std::fmt;

use crate::text::visible;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The output would be wrong or would not compile: nothing is written.
    Error,
    /// The output is right, but a person should look.
    Warning,
}

/// Which of the compiler's inputs a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// The OpenAPI document.
    Spec,
    /// The overlay that mends upstream defects.
    Overlay,
    /// The policy file with our own preferences.
    Policy,
    /// The names that are released.
    Lock,
}

/// A place in a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// The class of the finding, in kebab case (`undefined-reference`, `name-collision`, …).
    pub code: &'static str,
    /// The input it is about.
    pub input: Input,
    /// JSON pointer of the place (`/components/schemas/Service`), empty for the whole document.
    pub pointer: String,
    /// Line and column, where the text is at hand.
    pub position: Option<Position>,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to do next; where an overlay or policy entry settles it, the entry is here, ready to paste.
    pub help: Option<String>,
    /// What an entry of the policy would settle.
    pub subject: Option<Box<Subject>>,
}

/// The thing that an entry of the policy would settle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The section of the policy.
    pub section: &'static str,
    /// The key of the entry; under `variants` type and value.
    pub key: String,
    /// The name that will not do; empty for none.
    pub name: String,
    /// The key of the other thing that has the name.
    pub other: Option<String>,
}

impl Diagnostic {
    /// An error about the OpenAPI document.
    #[must_use]
    pub fn error(code: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            input: Input::Spec,
            pointer: pointer.into(),
            position: None,
            message: message.into(),
            help: None,
            subject: None,
        }
    }

    /// A warning about the OpenAPI document.
    #[must_use]
    pub fn warning(code: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, pointer, message) }
    }

    /// The same finding about another input.
    #[must_use]
    pub fn about(mut self, input: Input) -> Self {
        self.input = input;
        self
    }

    /// The same finding, with what to do next, on one line: names in it cannot start another.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(visible(&help.into()).into_owned());
        self
    }

    /// The same finding, with what to do next, on several lines, in which every name is quoted as YAML or visible.
    #[must_use]
    pub fn help_lines(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding, about a thing that an entry of the policy settles.
    #[must_use]
    pub fn subject(mut self, section: &'static str, key: impl Into<String>, name: impl Into<String>) -> Self {
        self.subject = Some(Box::new(Subject { section, key: key.into(), name: name.into(), other: None }));
        self
    }

    /// The same finding, with the key of the other thing that has the name.
    #[must_use]
    pub fn other(mut self, other: Option<String>) -> Self {
        if let Some(subject) = &mut self.subject {
            subject.other = other;
        }
        self
    }

    /// The same finding, with its place in the text.
    #[must_use]
    pub fn at(mut self, position: Option<Position>) -> Self {
        self.position = position;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, [Input::Spec, Input::Overlay, Input::Policy].map(Input::name))
    }
}

/// Where the lock is in the workspace: there is one.
const LOCK: &str = "generated-client/names.lock";

impl Input {
    /// What the input is called where its file is not known.
    fn name(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Overlay => "overlay",
            Self::Policy => "policy",
            Self::Lock => LOCK,
        }
    }
}

/// A finding whose place names a file, so that a terminal or an editor can go there.
#[derive(Clone, Copy, Debug)]
pub struct InFiles<'a> {
    finding: &'a Diagnostic,
    files: [&'a str; 3],
}

impl fmt::Display for InFiles<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.finding.write(f, self.files)
    }
}

impl Diagnostic {
    /// The finding with the files of document, overlay and policy.
    #[must_use]
    pub fn in_files<'a>(&'a self, files: [&'a str; 3]) -> InFiles<'a> {
        InFiles { finding: self, files }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, [spec, overlay, policy]: [&str; 3]) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{severity}[{}]: {}", self.code, visible(&self.message))?;
        let input = match self.input {
            Input::Spec => spec,
            Input::Overlay => overlay,
            Input::Policy => policy,
            Input::Lock => LOCK,
        };
        write!(f, "  --> {}", visible(input))?;
        if let Some(Position { line, column }) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, " at {}", visible(&self.pointer))?;
        }
        for (index, line) in self.help.iter().flat_map(|help| help.lines()).enumerate() {
            let label = if index == 0 { "help:" } else { "     " };
            write!(f, "\n  {label} {}", visible(line))?;
        }
        Ok(())
    }
}

/// Findings in the order in which the stages made them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another stage.
    pub fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// Whether any finding stops the compilation.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many errors and warnings there are.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.0.iter().filter(|d| d.severity == Severity::Error).count();
        (errors, self.0.len() - errors)
    }

    /// Itself where nothing stops the compilation, otherwise the error.
    pub fn into_result(self) -> Result<Self, Self> {
        if self.has_errors() { Err(self) } else { Ok(self) }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f, "\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
