//! The OpenAPI document → what the emulator asks it: operations with their roles, families of objects, validators.

pub mod closing;
mod judge;
mod operation;
mod roles;
pub(crate) mod schema;
mod validators;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use serde_json::Value;

pub use judge::{Issue, Judged};
pub use operation::{Operation, Paging, Parameter, Place, Segment};
pub use roles::{Family, Role};
pub use schema::Property;

use crate::Error;
use crate::behaviour::Behaviour;
use schema::Schemas;
use validators::Validators;

/// The committed document, as it was fetched.
pub const COMMITTED: &str = include_str!("../../../spec/clickhouse-cloud.json");
const OVERLAY: &str = include_str!("../../../spec/overlay.yaml");

/// A document that the emulator was made from.
#[derive(Debug)]
pub struct Document {
    text: &'static str,
    /// What requests and answers are judged by. A document lives as long as the process: validators borrow from it.
    pub(crate) value: &'static Value,
    pub(crate) operations: Vec<Operation>,
    /// By the template of the collection or the singleton, for example `/v1/organizations/{organizationId}/keys`.
    pub(crate) families: BTreeMap<String, Family>,
    /// What the document cannot say.
    pub(crate) behaviour: Behaviour,
    /// Operations by the number of segments of their paths, those with the fewest parameters first.
    routes: Vec<Vec<usize>>,
    validators: Validators,
    schemas: Schemas,
    lenient: bool,
}

impl Document {
    /// The committed document, read once in a process.
    ///
    /// # Errors
    ///
    /// Where the committed files do not fit each other, which the tests would have shown.
    pub fn committed(lenient: bool) -> Result<Arc<Self>, Error> {
        static KNOWN: [OnceLock<Arc<Document>>; 2] = [OnceLock::new(), OnceLock::new()];
        let [strict, open] = &KNOWN;
        let known = if lenient { open } else { strict };
        if let Some(document) = known.get() {
            return Ok(Arc::clone(document));
        }
        let document = Self::read(COMMITTED, lenient, true)?;
        // The table and the document are both in the program: what the tests have held against each other still fits.
        if cfg!(debug_assertions) {
            document.behaviour.check(&document)?;
        }
        Ok(Arc::clone(known.get_or_init(|| document)))
    }

    /// Another document: mends and entries of the table that do not apply to it are left out.
    ///
    /// # Errors
    ///
    /// Where the text is no OpenAPI document.
    pub fn parse(text: &str, lenient: bool) -> Result<Arc<Self>, Error> {
        Self::read(Box::leak(text.to_owned().into_boxed_str()), lenient, false)
    }

    /// Another document, which every entry of the table and every mend must fit.
    ///
    /// # Errors
    ///
    /// The first one that does not.
    pub fn strict(text: &str) -> Result<Arc<Self>, Error> {
        let document = Self::read(Box::leak(text.to_owned().into_boxed_str()), false, true)?;
        document.behaviour.check(&document)?;
        Ok(document)
    }

    fn read(text: &'static str, lenient: bool, strict: bool) -> Result<Arc<Self>, Error> {
        let wrong = |problem: String| Error::Document(problem);
        // The generator's own reader also finds a key that is there twice; the committed document has been through it.
        let mut value: Value = if strict {
            serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?
        } else {
            clickhouse_cloud_generator::source::parse(text).map_err(|finding| wrong(finding.to_string()))?
        };
        let behaviour = Behaviour::parse(crate::behaviour::TABLE)?;
        if !lenient {
            let overlay = Overlay::parse(OVERLAY).map_err(|findings| wrong(findings.to_string()))?;
            let findings = overlay.apply(&mut value, if strict { Mode::Strict } else { Mode::Lenient });
            if findings.has_errors() {
                return Err(wrong(findings.to_string()));
            }
            closing::close(&mut value, strict).map_err(wrong)?;
            behaviour.tighten(&mut value, strict)?;
        }
        let value: &'static Value = Box::leak(Box::new(value));
        let mut operations = operation::operations(value);
        let families = roles::assign(value, &mut operations);
        let mut routes: Vec<Vec<usize>> = Vec::new();
        for (index, operation) in operations.iter().enumerate() {
            let length = operation.segments.len();
            routes.resize_with(routes.len().max(length + 1), Vec::new);
            if let Some(route) = routes.get_mut(length) {
                route.push(index);
            }
        }
        for route in &mut routes {
            route.sort_by_key(|index| operations.get(*index).map_or(0, Operation::parameters_in_path));
        }
        let validators = Validators::new(value, !lenient);
        let document = Self {
            text,
            value,
            operations,
            families,
            behaviour,
            routes,
            validators,
            schemas: Schemas::default(),
            lenient,
        };
        Ok(Arc::new(document))
    }

    /// As it was published: the line end of the committed file is ours.
    #[must_use]
    pub fn published(&self) -> &'static str {
        self.text.trim_end_matches('\n')
    }

    /// Whether requests are judged by the document as it was published, and by nothing else.
    #[must_use]
    pub fn is_lenient(&self) -> bool {
        self.lenient
    }

    /// The ids of all operations, in the order of the document.
    pub fn operation_ids(&self) -> impl Iterator<Item = &str> {
        self.operations.iter().map(|operation| operation.id.as_str())
    }

    /// The numbers of the promised rules that an entry of the table names.
    #[must_use]
    pub fn rules(&self) -> std::collections::BTreeSet<u16> {
        let refusals = self.behaviour.refusals.iter().flat_map(|refusal| &refusal.rules);
        let refusals = refusals.chain(self.behaviour.looser.iter().flat_map(|looser| &looser.rules));
        let refusals = refusals.chain(self.behaviour.references.iter().flat_map(|reference| &reference.rules));
        refusals.chain(self.behaviour.schemas.iter().flat_map(|tighter| &tighter.rules)).copied().collect()
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The operation of a method and a path; else the methods that the path has.
    ///
    /// A fixed segment beats a parameter, for each method by itself: `GET …/dashboards/validate` asks for a dashboard.
    pub(crate) fn route(&self, method: &str, path: &[&str]) -> Result<&Operation, Vec<&str>> {
        let mut methods = Vec::new();
        for operation in self.routes.get(path.len()).into_iter().flatten().filter_map(|at| self.operations.get(*at)) {
            if operation.fits(path) {
                if operation.method == method {
                    return Ok(operation);
                }
                methods.push(operation.method.as_str());
            }
        }
        Err(methods)
    }
}

/// A JSON pointer with one token added to it.
#[must_use]
pub(crate) fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
