//! Turns an OpenAPI document into the names of what it declares, and two of them into what changed.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use clickhouse_cloud_generator::http::{Found, Methods};
use clickhouse_cloud_generator::text::visible;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How many names a list in a report shows.
const SHOWN: usize = 12;

/// How many of everything a document declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Path items.
    pub paths: usize,
    /// Operations in all path items.
    pub operations: usize,
    /// Component schemas.
    pub schemas: usize,
    /// Tags declared at the root.
    pub tags: usize,
}

/// The names of what a document declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    paths: BTreeSet<String>,
    operations: BTreeSet<String>,
    schemas: BTreeSet<String>,
    tags: BTreeSet<String>,
}

impl Inventory {
    /// Takes the names from a document; what is not there or not of the right type counts as none.
    #[must_use]
    pub fn new(document: &Value) -> Self {
        let paths = document.get("paths").and_then(Value::as_object);
        let methods = Methods::of(document);
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let tags = document.get("tags").and_then(Value::as_array);
        Self {
            paths: keys(paths),
            operations: paths.into_iter().flatten().flat_map(|(path, item)| operations(path, item, methods)).collect(),
            schemas: keys(schemas),
            tags: tags.into_iter().flatten().filter_map(|tag| tag.get("name")?.as_str()).map(str::to_owned).collect(),
        }
    }

    /// How many there are of everything.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            paths: self.paths.len(),
            operations: self.operations.len(),
            schemas: self.schemas.len(),
            tags: self.tags.len(),
        }
    }

    fn rows(&self) -> [(&'static str, &BTreeSet<String>); 4] {
        [("paths", &self.paths), ("operations", &self.operations), ("schemas", &self.schemas), ("tags", &self.tags)]
    }

    /// What changed from another document to this one; nothing but counts where there was none.
    #[must_use]
    pub fn since<'a>(&'a self, before: Option<&'a Inventory>) -> Changes<'a> {
        Changes { before, after: self }
    }
}

fn keys(object: Option<&Map<String, Value>>) -> BTreeSet<String> {
    object.into_iter().flat_map(Map::keys).cloned().collect()
}

/// The operations of one path item, each by operation id, method and path: an id alone may be missing or used twice.
fn operations(path: &str, item: &Value, methods: Methods) -> Vec<String> {
    let name = |own: Found<'_>| {
        let id = own.value.get("operationId").and_then(Value::as_str).unwrap_or("(no operationId)");
        format!("{id}  {} {path}", own.method)
    };
    methods.operations(item).map(name).collect()
}

/// Two inventories, displayed as counts before and after with the names that came and went.
#[derive(Clone, Copy, Debug)]
pub struct Changes<'a> {
    before: Option<&'a Inventory>,
    after: &'a Inventory,
}

impl fmt::Display for Changes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let before = self.before.map(Inventory::rows);
        for (index, (what, after)) in self.after.rows().into_iter().enumerate() {
            if index > 0 {
                f.write_char('\n')?;
            }
            let Some((_, before)) = before.as_ref().and_then(|rows| rows.get(index)) else {
                write!(f, "  {what:<10} {}", after.len())?;
                continue;
            };
            write!(f, "  {what:<10} {} → {}", before.len(), after.len())?;
            // An operation's line has its path.
            if what != "paths" {
                list(f, '-', before.difference(after))?;
                list(f, '+', after.difference(before))?;
            }
        }
        Ok(())
    }
}

fn list<'a>(f: &mut fmt::Formatter<'_>, sign: char, names: impl Iterator<Item = &'a String>) -> fmt::Result {
    let mut names = names.peekable();
    for name in names.by_ref().take(SHOWN) {
        write!(f, "\n    {sign} {}", visible(name))?;
    }
    match names.count() {
        0 => Ok(()),
        more => write!(f, "\n    {sign} … and {more} more"),
    }
}
