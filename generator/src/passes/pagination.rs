//! Lists that come in pages: by a cursor in the envelope, or by an offset that the caller counts.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Location, Operation, Outcome, Pagination, PaginationKind, Parameter, TypeRef};

/// Sets [`Operation::pagination`].
pub fn run(api: &mut Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    let mut paginations = Vec::with_capacity(api.operations.len());
    for operation in api.operations.values() {
        let pagination = pagination(api, operation);
        let looks_paged = query(operation, "cursor").is_some() || query(operation, "offset").is_some();
        if pagination.is_none() && (looks_paged || matches!(operation.outcome, Outcome::Page(_))) {
            findings.push(Diagnostic::warning(
                "pagination",
                &operation.pointer,
                format!("{} has a part of paging, but not all: it is called page by page", operation.id),
            ));
        }
        paginations.push(pagination);
    }
    for (operation, pagination) in api.operations.values_mut().zip(paginations) {
        operation.pagination = pagination;
    }
    findings
}

fn pagination(api: &Api, operation: &Operation) -> Option<Pagination> {
    let default_limit = query(operation, "limit")?.docs.default.as_ref().and_then(Value::as_i64);
    if let Outcome::Page(item) = &operation.outcome {
        query(operation, "cursor")?;
        return Some(Pagination { kind: PaginationKind::Cursor, item: item.clone(), property: None, default_limit });
    }
    query(operation, "offset")?;
    let Outcome::Result(result) = &operation.outcome else { return None };
    let (item, property) = items(api, result)?;
    Some(Pagination { kind: PaginationKind::Offset, item, property, default_limit })
}

/// The items of a result that is a list, or an object with a single list.
fn items(api: &Api, result: &TypeRef) -> Option<(TypeRef, Option<String>)> {
    if let TypeRef::List(element) = result {
        return (!element.nullable).then(|| (element.ty.clone(), None));
    }
    let mut lists = api.object(result)?.properties.iter().filter_map(|property| match &property.ty {
        TypeRef::List(element) if !element.nullable => Some((element.ty.clone(), Some(property.name.clone()))),
        _ => None,
    });
    let list = lists.next()?;
    lists.next().is_none().then_some(list)
}

fn query<'a>(operation: &'a Operation, name: &str) -> Option<&'a Parameter> {
    operation.parameters.iter().find(|parameter| parameter.location == Location::Query && parameter.name == name)
}
