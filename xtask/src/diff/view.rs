//! Turns a report, its two sides and the approvals into what every format prints.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Change, Class, Report, RustChange};

use crate::diff::gate::approvals::Approvals;
use crate::diff::item::Item;
use crate::diff::layout::replaced::{Replaced, replaced};
use crate::diff::side::Side;

/// Where a change goes that operations of several resources reach.
pub(super) const SEVERAL: &str = "several resources";
/// Where a change goes that no operation reaches.
pub(super) const NONE: &str = "reached by no operation";
/// Where a change goes that is about no schema either: tags, servers, what the document says about itself.
const DOCUMENT: &str = "the document";

/// All that a format looks at.
#[derive(Clone, Debug)]
pub struct View<'a> {
    /// The old document.
    pub old: &'a Side,
    /// The new document.
    pub new: &'a Side,
    /// What changed, as far as the filters leave it.
    pub report: &'a Report,
    /// The changes of the report, in its order.
    pub items: Vec<Item<'a>>,
    /// The values of enums that took the place of others.
    pub(crate) replaced: Vec<Replaced<'a>>,
    /// How many changes the filters left out.
    pub hidden: usize,
    /// What somebody approved.
    pub approvals: &'a Approvals,
    /// Which approvals file to paste into.
    pub approvals_file: &'a str,
}

impl<'a> View<'a> {
    /// Looks up what the formats need.
    #[must_use]
    pub fn new(
        old: &'a Side,
        new: &'a Side,
        report: &'a Report,
        hidden: usize,
        approvals: &'a Approvals,
        file: &'a str,
    ) -> Self {
        let item = |(index, change): (usize, &'a Change)| Item {
            index,
            change,
            class: change.class(),
            resource: resource(report, change),
            approval: approvals.of(change),
        };
        let items: Vec<Item<'a>> = report.changes.iter().enumerate().map(item).collect();
        let replaced = replaced(report, &items);
        Self { old, new, report, items, replaced, hidden, approvals, approvals_file: file }
    }

    /// The changes that nobody approved.
    pub fn open(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|item| item.approval.is_none())
    }

    /// The changes that somebody approved.
    pub fn approved(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|item| item.approval.is_some())
    }

    /// Whether a change of the crate is told with the changes of the document that it comes of.
    pub(crate) fn is_told(&self, change: &RustChange) -> bool {
        self.replaced.iter().flat_map(|replaced| &replaced.rust).any(|own| std::ptr::eq(*own, change))
    }

    /// The class of the most serious change, approved or not; `None` without a change.
    #[must_use]
    pub fn wire(&self) -> Option<Class> {
        self.items.iter().map(|item| item.class).max()
    }

    /// How many changes there are of each class, approved or not, most serious first.
    #[must_use]
    pub fn counts(&self) -> [(Class, usize); 4] {
        CLASSES.map(|class| (class, self.items.iter().filter(|item| item.class == class).count()))
    }

    /// How many changes each resource has in each class, most serious first; several resources first, none last.
    #[must_use]
    pub fn by_resource(&self) -> Vec<(&'a str, [usize; 4])> {
        let mut rows: BTreeMap<(u8, &str), [usize; 4]> = BTreeMap::new();
        for item in &self.items {
            let row = rows.entry((rank(item.resource), item.resource)).or_default();
            for (count, class) in row.iter_mut().zip(CLASSES) {
                *count += usize::from(class == item.class);
            }
        }
        rows.into_iter().map(|((_, resource), row)| (resource, row)).collect()
    }
}

/// Where a resource stands: what concerns several first, then each by name, then what concerns none.
pub(super) fn rank(resource: &str) -> u8 {
    match resource {
        SEVERAL => 0,
        DOCUMENT => 2,
        NONE => 3,
        _ => 1,
    }
}

/// Every class, most serious first.
pub(super) const CLASSES: [Class; 4] = [Class::Breaking, Class::Potential, Class::Compatible, Class::Documentation];

/// What a person calls a class.
pub(super) fn class_words(class: Class) -> &'static str {
    match class {
        Class::Breaking => "breaking",
        Class::Potential => "potentially breaking",
        Class::Compatible => "compatible",
        Class::Documentation => "documentation",
    }
}

/// Its one name in every format that machines read.
pub(crate) fn class_slug(class: Class) -> &'static str {
    match class {
        Class::Breaking => "breaking",
        Class::Potential => "potential",
        Class::Compatible => "compatible",
        Class::Documentation => "documentation",
    }
}

/// The one resource whose operations reach the change, where it is one.
fn resource<'a>(report: &'a Report, change: &Change) -> &'a str {
    let mut resources = change.operations.iter().filter_map(|id| report.resources.get(id)).map(String::as_str);
    match resources.next() {
        None if is_schema(change) => NONE,
        None => DOCUMENT,
        Some(first) if resources.all(|other| other == first) => first,
        Some(_) => SEVERAL,
    }
}

fn is_schema(change: &Change) -> bool {
    let mut sites = [&change.old, &change.new].into_iter().flatten();
    sites.any(|site| site.pointer.starts_with("/components/schemas/"))
}
