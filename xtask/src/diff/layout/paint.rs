//! Turns words into coloured words where colours are wanted.

use clickhouse_cloud_generator::diff::{Class, Level};

/// Whether to colour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint(pub(crate) bool);

/// What is coloured.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    /// A heading.
    Strong,
    /// A place.
    Place,
    /// What is there to be looked up.
    Faint,
    /// Something breaks.
    Red,
    /// Something may break.
    Yellow,
    /// Nothing breaks.
    Green,
}

impl Style {
    pub(crate) fn of(class: Class) -> Self {
        match class {
            Class::Breaking => Self::Red,
            Class::Potential => Self::Yellow,
            Class::Compatible => Self::Green,
            Class::Documentation => Self::Strong,
        }
    }

    pub(crate) fn of_level(level: Level) -> Self {
        match level {
            Level::Major => Self::Red,
            Level::Minor => Self::Yellow,
            Level::Patch => Self::Green,
        }
    }
}

impl Paint {
    pub(crate) fn of(self, style: Style, text: &str) -> String {
        let code = match style {
            Style::Strong => "1",
            Style::Place => "36",
            Style::Faint => "2",
            Style::Red => "1;31",
            Style::Yellow => "1;33",
            Style::Green => "1;32",
        };
        if self.0 { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
