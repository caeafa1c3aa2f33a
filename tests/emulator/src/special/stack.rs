//! ClickStack: what goes with what, and what is checked without being kept.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::roles::by_role;
use crate::shape::Fill;

/// Rule 100: the name and the tags of an alert come from what it watches, where the request has none.
pub(super) fn alert(call: &mut Call<'_>) -> Outcome {
    let body = call.body.clone();
    let service = call.parent_of("services");
    let of = |call: &Call<'_>, collection: &str, id: &Value| {
        let path = format!("{service}/clickstack/{collection}/{}", id.as_str().unwrap_or_default());
        call.state.object(&path).map(|object| object.value.clone())
    };
    let dashboard = of(call, "dashboards", &body["dashboardId"]);
    let search = of(call, "saved-searches", &body["savedSearchId"]);
    let tile = dashboard
        .as_ref()
        .and_then(|dashboard| dashboard["tiles"].as_array()?.iter().find(|tile| tile["id"] == body["tileId"]).cloned());
    let name =
        [&search, &tile, &dashboard].into_iter().flatten().find_map(|one| one["name"].as_str().map(str::to_owned));
    let tags = [&search, &dashboard].into_iter().flatten().find_map(|one| one["tags"].as_array().cloned());
    if call.body["displayName"].is_null() {
        call.body["displayName"] = json!(name.unwrap_or_else(|| "Alert".to_owned()));
    }
    if call.body["tags"].is_null() {
        call.body["tags"] = json!(tags.unwrap_or_default());
    }
    by_role(call)
}

/// Rule 88: the alerts of a saved search go with it.
pub(super) fn delete_saved_search(call: &mut Call<'_>) -> Outcome {
    delete_with_alerts(call, "savedSearchId", "clickStackSavedSearchId")
}

/// The alerts of the tiles of a dashboard go with it.
pub(super) fn delete_dashboard(call: &mut Call<'_>) -> Outcome {
    delete_with_alerts(call, "dashboardId", "clickStackDashboardId")
}

fn delete_with_alerts(call: &mut Call<'_>, member: &str, parameter: &str) -> Outcome {
    let (service, id) = (call.parent_of("services"), call.argument(parameter).to_owned());
    let reply = by_role(call)?;
    if let Some(alerts) = call.state.collections.get_mut(&format!("{service}/clickstack/alerts")) {
        alerts.retain(|_, alert| alert.value[member] != id.as_str());
    }
    Ok(reply)
}

/// Rule 93: nothing is kept; what comes here has passed the judge.
pub(super) fn validate(call: &mut Call<'_>) -> Outcome {
    let body = call.body.clone();
    let said = json!({"valid": true, "errors": [], "normalized": body});
    Ok(Reply::result(call.answer(&said, Fill::Required)))
}

impl Call<'_> {
    /// The path of the object of a collection that the call is below.
    pub(crate) fn parent_of(&self, collection: &str) -> String {
        let segments: Vec<&str> = self.operation.template.split('/').collect();
        let at = segments.iter().position(|segment| *segment == collection).unwrap_or(0);
        self.concrete(&segments.get(..=at + 1).unwrap_or_default().join("/"))
    }
}
