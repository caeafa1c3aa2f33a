//! A dashboard as it was read → the request that makes another like it, on the same service or on another.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::Value;

use crate::clickstack::operations::GetClickStackDashboard;
use crate::clickstack::{
    ClickStack, ClickStackCreateDashboardRequest, ClickStackDashboardResponse, ClickStackSource,
    ClickStackUpdateDashboardRequest,
};
use crate::runtime::{Error, Json, Operation};

impl TryFrom<ClickStackDashboardResponse> for ClickStackCreateDashboardRequest {
    type Error = Error;

    /// What was read, as a new dashboard, with the members that this version does not know. The server gives its tiles and
    /// filters ids of their own. Sources are named by their ids, which another service does not have:
    /// [`copy_dashboard`](ClickStack::copy_dashboard) exchanges them.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read.
    fn try_from(dashboard: ClickStackDashboardResponse) -> Result<Self, Error> {
        from_json(json(dashboard)?)
    }
}

impl ClickStack {
    /// Copies a dashboard to another service. Its sources become those of the same names there. Links to other dashboards stay
    /// as they are.
    ///
    /// # Errors
    /// Those of the API; a dashboard that was not read whole, and a source whose name the other service does not have once: then
    /// nothing is created.
    pub async fn copy_dashboard(
        &self,
        organization_id: impl Display,
        from_service_id: impl Display,
        dashboard_id: impl Display,
        to_service_id: impl Display,
    ) -> Result<ClickStackDashboardResponse, Error> {
        let (organization_id, from, to) =
            (organization_id.to_string(), from_service_id.to_string(), to_service_id.to_string());
        let dashboard = self.get_dashboard(&organization_id, &from, dashboard_id).strict(true).await?;
        let mut dashboard = json(dashboard)?;
        if from != to {
            let own = names(&self.list_sources(&organization_id, &from).await?);
            let theirs = names(&self.list_sources(&organization_id, &to).await?);
            exchange(&mut dashboard, &own, &theirs)
                .map_err(|error| error.with_operation(GetClickStackDashboard::INFO))?;
        }
        self.create_dashboard(&organization_id, &to, from_json(dashboard)?).await
    }
}

/// The JSON of the request that replaces the dashboard, without the ids of its tiles and filters.
fn json(dashboard: ClickStackDashboardResponse) -> Result<Value, Error> {
    let mut value = ClickStackUpdateDashboardRequest::try_from(dashboard)?.write();
    for name in ["tiles", "filters"] {
        for part in value.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten() {
            if let Value::Object(members) = part {
                members.remove("id");
            }
        }
    }
    Ok(value)
}

fn from_json(value: Value) -> Result<ClickStackCreateDashboardRequest, Error> {
    serde_json::from_value(value).map_err(|error| Error::build("the dashboard cannot be made again").with_source(error))
}

/// The id and the name of each source.
fn names(sources: &[ClickStackSource]) -> BTreeMap<String, String> {
    let text = |source: &Value, name: &str| Some(source.get(name)?.as_str()?.to_owned());
    let both = |source: &ClickStackSource| {
        let source = source.write();
        Some((text(&source, "id")?, text(&source, "name")?))
    };
    sources.iter().filter_map(both).collect()
}

/// Puts in place of each id of a source that of the source of the same name. An id is a text that means nothing else, so it is
/// looked for in every member, those that this version does not know among them.
fn exchange(value: &mut Value, own: &BTreeMap<String, String>, theirs: &BTreeMap<String, String>) -> Result<(), Error> {
    match value {
        Value::String(text) => {
            let Some(name) = own.get(text) else { return Ok(()) };
            let mut same = theirs.iter().filter(|(_, other)| *other == name).map(|(id, _)| id);
            match (same.next(), same.next()) {
                (Some(id), None) => *text = id.clone(),
                (None, _) => return Err(Error::build(format!("the other service has no source called {name:?}"))),
                _ => return Err(Error::build(format!("the other service has several sources called {name:?}"))),
            }
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| exchange(item, own, theirs))?,
        Value::Object(members) => members.values_mut().try_for_each(|member| exchange(member, own, theirs))?,
        _ => {}
    }
    Ok(())
}
