//! Words → lines of a given width, none of which begins like a block.

use std::borrow::Cow;

/// What is not broken over two lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Word<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether it begins with text of the document, not with a mark of ours.
    pub(super) plain: bool,
    /// Whether no line may end before it: a part of a code span that would begin a block.
    pub(super) stays: bool,
    /// Whether a line begins with it in any case.
    pub(super) breaks: Option<Break>,
}

/// How the line before a word ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    Soft,
    Hard,
}

impl Word<'_> {
    /// Where a backslash goes, so that the word does not begin a block at the start of a line.
    fn guard(&self) -> Option<usize> {
        if !self.plain {
            return None;
        }
        let mut chars = self.text.chars();
        let (first, second) = (chars.next()?, chars.next());
        let opens = match first {
            '#' | '>' | '|' => true,
            '-' | '+' | '=' => second.is_none_or(|second| !second.is_alphanumeric()),
            '*' | '_' => second.is_none(),
            ':' => second == Some('-'),
            '0'..='9' => {
                let number = self.text.strip_suffix(['.', ')']);
                let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
                return number.filter(|number| is_number(number)).map(str::len);
            }
            _ => false,
        };
        opens.then_some(0)
    }

    /// Begins a line with the word.
    fn begin(&self, line: &mut String) {
        match self.guard().and_then(|at| self.text.split_at_checked(at)) {
            Some((before, after)) => line.extend([before, "\\", after]),
            None => line.push_str(&self.text),
        }
    }
}

/// Lines of a width that the words fit into.
pub(super) fn wrap(words: &[Word<'_>], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in words {
        let own = word.text.chars().count();
        match lines.last_mut() {
            Some(line)
                if word.breaks.is_none() && (word.stays || used + 1 + own <= width || word.guard().is_some()) =>
            {
                line.push(' ');
                line.push_str(&word.text);
                used += 1 + own;
            }
            last => {
                if let (Some(line), Some(Break::Hard)) = (last, word.breaks) {
                    line.push('\\');
                }
                let mut line = String::with_capacity(width);
                word.begin(&mut line);
                lines.push(line);
                used = own;
            }
        }
    }
    lines
}

/// All in a line.
pub(super) fn one_line(words: &[Word<'_>]) -> String {
    let mut line = String::with_capacity(words.iter().map(|word| word.text.len() + 1).sum());
    for (index, word) in words.iter().enumerate() {
        if index == 0 {
            word.begin(&mut line);
        } else {
            line.push(' ');
            line.push_str(&word.text);
        }
    }
    line
}
