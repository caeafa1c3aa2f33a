//! Turns what `--from` and `diff` say into the bytes of a document.

pub(crate) mod git;
mod http;
pub(crate) mod package;

use std::convert::Infallible;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::text::visible;

use crate::workspace::Workspace;

pub(crate) use self::http::TOTAL_TIMEOUT;

/// Where ClickHouse publishes the document.
pub const PUBLISHED: &str = "https://api.clickhouse.cloud/v1";

/// The packages that brought another document than the one before, the oldest first, and the day of their publication.
pub const PACKAGES: [(&str, &str); 6] = [
    ("clickhouse-cloud-api@0.2.1", "2026-05-18"),
    ("clickhouse-cloud-api@0.2.4", "2026-06-02"),
    ("clickhouse-cloud-api@0.4.0", "2026-07-31"),
    ("clickhouse-cloud-api@0.4.1", "2026-08-19"),
    ("clickhouse-cloud-api@0.4.2", "2026-09-03"),
    ("clickhouse-cloud-api@0.5.0", "2026-10-22"),
];

/// Where a document comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// `http://…` or `https://…`, in any case; one of another scheme is refused when it is read.
    Url(String),
    /// `crate:NAME@VERSION`: the one OpenAPI document inside a published package.
    Package(String),
    /// `git:REV[:PATH]`: a file of a revision of the repository, the committed document where no path is given. `REV...` is the
    /// commit where `HEAD` left REV.
    Git(String),
    /// `-`: standard input.
    Stdin,
    /// Anything else: a file.
    File(PathBuf),
}

/// The bytes of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// As they came.
    pub bytes: Vec<u8>,
    /// Whether a message may quote them: not where a redirect led to another host than the user named.
    pub is_quotable: bool,
}

impl Source {
    /// What a change is compared with where nobody says it: the commit where `HEAD` left the default branch, else `HEAD`.
    #[must_use]
    pub fn base(root: &Path) -> Self {
        Self::Git(git::base(root).unwrap_or_else(|| "HEAD".to_owned()))
    }

    /// The documents of [`PACKAGES`].
    pub fn packages() -> impl Iterator<Item = Self> {
        PACKAGES.iter().map(|(package, _)| Self::Package((*package).to_owned()))
    }

    /// Reads the document; a package is resolved by cargo as set up in `root`.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, with what to do next where that is known.
    pub fn read(&self, root: &Path) -> Result<Vec<u8>> {
        Ok(self.fetch(root, TOTAL_TIMEOUT)?.bytes)
    }

    /// The same, where a URL may take as long as `limit` in all.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, with what to do next where that is known.
    pub fn fetch(&self, root: &Path, limit: Duration) -> Result<Fetched> {
        let bytes = match self {
            Self::Url(url) => {
                let answer = http::get(url, limit)?;
                return Ok(Fetched { bytes: answer.body, is_quotable: !answer.from_elsewhere });
            }
            Self::Package(package) => package::read(package, root)?,
            Self::Git(revision) => git::read(revision, root)?,
            Self::Stdin => {
                let mut bytes = Vec::new();
                std::io::stdin().read_to_end(&mut bytes).context("cannot read standard input")?;
                if bytes.is_empty() {
                    bail!("standard input is empty");
                }
                bytes
            }
            Self::File(path) => fs::read(path).with_context(|| format!("cannot read {self}"))?,
        };
        Ok(Fetched { bytes, is_quotable: true })
    }

    /// The source for the lock: a URL without user info and query, which may be secret; a file without its folder, which
    /// is nobody else's.
    #[must_use]
    pub fn provenance(&self) -> String {
        match self {
            Self::Url(url) => public_part(url),
            Self::File(path) => format!("file:{}", path.file_name().unwrap_or_default().to_string_lossy()),
            Self::Package(_) | Self::Git(_) | Self::Stdin => self.to_string(),
        }
    }
}

/// The text of the file that `--spec` names, `-` for standard input; `missing` is what to do where there is no file.
///
/// # Errors
///
/// Where it cannot be read, or is no UTF-8.
pub(crate) fn text(path: &Path, shown: &str, missing: &str) -> Result<String> {
    let source = if path == Path::new("-") { Source::Stdin } else { Source::File(path.to_owned()) };
    let bytes = match source {
        Source::File(path) => fs::read(path).with_context(|| format!("cannot read {shown}{missing}"))?,
        other => other.read(Path::new("."))?,
    };
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("cannot read {shown}: it is not UTF-8 text; give an OpenAPI document in JSON or YAML");
    };
    Ok(text)
}

/// What to call the file that `--spec` names.
pub(crate) fn shown(path: &Path, workspace: &Workspace) -> String {
    if path == Path::new("-") { Source::Stdin.to_string() } else { workspace.display(path).to_string() }
}

impl FromStr for Source {
    type Err = Infallible;

    fn from_str(from: &str) -> Result<Self, Infallible> {
        Ok(if from == "-" {
            Self::Stdin
        } else if let Some(package) = from.strip_prefix("crate:") {
            Self::Package(package.to_owned())
        } else if let Some(revision) = from.strip_prefix("git:") {
            Self::Git(revision.to_owned())
        } else if is_url(from) {
            Self::Url(from.to_owned())
        } else {
            Self::File(PathBuf::from(from))
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(url) => f.write_str(&visible(&public_part(url))),
            Self::Package(package) => write!(f, "crate:{}", visible(package)),
            Self::Git(revision) => write!(f, "git:{}", visible(revision)),
            Self::Stdin => f.write_str("standard input"),
            Self::File(path) => f.write_str(&visible(&path.to_string_lossy())),
        }
    }
}

/// Whether it begins with a scheme and `://`: no file does, and what is taken for a file is printed with its password.
fn is_url(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
    })
}

/// A URL without user info, query and fragment; of what is no URL only the scheme.
fn public_part(text: &str) -> String {
    let Ok(url) = url::Url::parse(text) else {
        return format!("{}://…", text.split("://").next().unwrap_or_default().to_lowercase());
    };
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = if url.path() == "/" { "" } else { url.path() };
    format!("{}://{}{port}{path}", url.scheme(), url.host_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_folders_stay_out_of_the_lock() {
        let provenance = |from: &str| from.parse::<Source>().unwrap().provenance();
        assert_eq!(provenance(PUBLISHED), PUBLISHED);
        assert_eq!(provenance("https://key:secret@host:8443/a@b?token=1#x"), "https://host:8443/a@b");
        assert_eq!(provenance("http://host"), "http://host");
        assert_eq!(provenance("HTTP://user:pw@Host/a"), "http://host/a");
        assert_eq!(provenance("ftp://user:pw@host/a"), "ftp://host/a");
        assert_eq!(provenance("hTTps://user:p w@[host"), "https://…");
        assert_eq!(provenance("/home/someone/spec.json"), "file:spec.json");
        assert_eq!(provenance("crate:name@1.2.3"), "crate:name@1.2.3");
        assert_eq!(provenance("git:HEAD~1:spec/old.json"), "git:HEAD~1:spec/old.json");
        assert_eq!(provenance("-"), "standard input");
    }
}
