//! Modules, features and handles that came, went or changed.

use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::Origin;
use crate::model::Resource;

pub(super) fn compare(cx: &mut Comparison<'_>) {
    let (old, new) = (&cx.old.model.resources, &cx.new.model.resources);
    for resource in old {
        match find(new, &resource.module) {
            None => {
                let origin = Origin::at(operations(resource), operations(resource)).belonging();
                cx.add(RustKind::ResourceRemoved, path(resource), Some(handle(resource)), None, origin);
            }
            Some(same) if same.handle != resource.handle => {
                let origin = Origin::at(operations(resource), operations(same)).belonging();
                let (before, after) = (handle(resource), handle(same));
                cx.add(RustKind::ResourceChanged, path(resource), Some(before), Some(after), origin);
            }
            Some(_) => {}
        }
    }
    for resource in new.iter().filter(|resource| find(old, &resource.module).is_none()) {
        let origin = Origin::at(operations(resource), operations(resource)).belonging();
        cx.add(RustKind::ResourceAdded, path(resource), None, Some(handle(resource)), origin);
    }
}

fn path(resource: &Resource) -> String {
    format!("feature {}", resource.module)
}

fn handle(resource: &Resource) -> String {
    format!("pub fn {0}(&self) -> {0}::{1}", resource.module, resource.handle)
}

fn operations(resource: &Resource) -> Vec<&str> {
    resource.operations.iter().map(|operation| operation.pointer.as_str()).collect()
}

/// Resources are sorted by module.
pub(super) fn find<'a>(resources: &'a [Resource], module: &str) -> Option<&'a Resource> {
    let index = resources.binary_search_by(|resource| resource.module.as_str().cmp(module)).ok()?;
    resources.get(index)
}
