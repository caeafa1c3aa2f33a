//! All services with a tag, stopped or started.

use std::fmt::Display;

use crate::ext::services::{DEAD, STARTED, STOPPED, send, until};
use crate::ext::wait::WaitOptions;
use crate::runtime::Error;
use crate::services::{Service, ServiceState, ServiceStateCommand, Services};

/// What became of one service of several.
#[derive(Debug)]
#[non_exhaustive]
pub struct SwitchedService {
    /// The id of the service.
    pub id: String,
    /// Its name, when the API told it.
    pub name: Option<String>,
    /// The service in its new state, or why it is not there.
    pub result: Result<Service, Error>,
}

impl Services {
    /// Stops every service that has a tag, with this value when one is given, and waits until all are stopped. Each is told
    /// first, then each is waited for. Those that are stopped already are left as they are; those that failed or are on their
    /// way out are left out.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). What goes wrong with a service is in its [result](SwitchedService::result).
    pub async fn stop_by_tag(
        &self,
        organization_id: impl Display,
        key: &str,
        value: Option<&str>,
        options: WaitOptions,
    ) -> Result<Vec<SwitchedService>, Error> {
        switch(self, &organization_id.to_string(), key, value, false, options).await
    }

    /// Starts every stopped service that has a tag, with this value when one is given, and waits until all run. Each is told
    /// first, then each is waited for. An idle service is left as it is: the next query wakes it.
    ///
    /// # Errors
    /// As with [`stop_by_tag`](Self::stop_by_tag).
    pub async fn start_by_tag(
        &self,
        organization_id: impl Display,
        key: &str,
        value: Option<&str>,
        options: WaitOptions,
    ) -> Result<Vec<SwitchedService>, Error> {
        switch(self, &organization_id.to_string(), key, value, true, options).await
    }
}

async fn switch(
    services: &Services,
    organization_id: &str,
    key: &str,
    value: Option<&str>,
    starts: bool,
    options: WaitOptions,
) -> Result<Vec<SwitchedService>, Error> {
    let mut told = Vec::new();
    for service in services.list(organization_id).await? {
        let is_dead = service.state.as_ref().is_some_and(|state| DEAD.contains(&state.as_str()));
        if is_dead || !has_tag(&service, key, value) {
            continue;
        }
        let answer = match (&service.state, starts) {
            (Some(ServiceState::Stopped), true) => {
                send(services, organization_id, &service.id, ServiceStateCommand::Start).await
            }
            (Some(ServiceState::Stopped | ServiceState::Stopping), false) | (_, true) => Ok(()),
            (_, false) => send(services, organization_id, &service.id, ServiceStateCommand::Stop).await,
        };
        told.push((service, answer));
    }
    let mut switched = Vec::new();
    for (service, answer) in told {
        let Service { id, name, state, .. } = service;
        let result = match (answer, state) {
            (Err(error), _) => Err(error),
            // It could not be started while it was stopping.
            (Ok(()), Some(ServiceState::Stopping)) if starts => {
                services.start_and_wait(organization_id, &id, options).await
            }
            (Ok(()), _) => until(services, organization_id, &id, if starts { STARTED } else { STOPPED }, options).await,
        };
        switched.push(SwitchedService { id, name, result });
    }
    Ok(switched)
}

fn has_tag(service: &Service, key: &str, value: Option<&str>) -> bool {
    service.tags.iter().flatten().any(|tag| {
        tag.key.as_deref() == Some(key) && value.is_none_or(|value| tag.value.as_deref().unwrap_or_default() == value)
    })
}
