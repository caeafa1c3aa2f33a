//! A service from one steady state into another: create, start, stop, wake and delete, each with its wait.

use std::fmt::Display;

use crate::ext::wait::{WaitOptions, wait_for};
use crate::runtime::{Error, Goal, Operation, Secret, Step, Wait};
use crate::services::operations::{CreateService, GetService};
use crate::services::{
    Service, ServicePostRequest, ServiceState, ServiceStateCommand, ServiceStatePatchRequest, Services,
};

/// States that lead nowhere, but to deletion.
pub(super) const DEAD: &[&str] = &["failed", "terminating", "terminated", "softdeleting", "softdeleted"];
const RUNNING: Goal = Goal { reached: &["running"], hopeless: DEAD };
/// Someone stops the service that one wakes: it will not run.
const AWAKE: Goal = Goal {
    reached: &["running"],
    hopeless: &["stopping", "stopped", "failed", "terminating", "terminated", "softdeleting", "softdeleted"],
};
/// A service that has no queries goes idle by itself: it was running.
pub(super) const STARTED: Goal = Goal { reached: &["running", "idle"], hopeless: DEAD };
pub(super) const STOPPED: Goal = Goal { reached: &["stopped"], hopeless: DEAD };
const GONE: Goal = Goal { reached: &["terminated", "softdeleted"], hopeless: &[] };

/// A service that was created.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreatedService {
    /// The id of the service.
    pub id: String,
    /// The password of its default user, which the API tells only now.
    pub password: Option<Secret>,
    /// The running service, or why it does not run yet: a wait that fails must not lose the password.
    pub ready: Result<Service, Error>,
}

impl Services {
    /// Creates a service and waits until it runs.
    ///
    /// # Errors
    /// Those of [`create`](Self::create), and a response without a service. After an
    /// [unknown outcome](crate::ErrorKind::UnknownOutcome) or an [unreadable](crate::ErrorKind::Decode) answer the service may
    /// have been created: look for it before you try again. [`body`](Error::body) has what the API answered, the password
    /// included. After every other error it was not created.
    pub async fn create_and_wait(
        &self,
        organization_id: impl Display,
        body: ServicePostRequest,
        options: WaitOptions,
    ) -> Result<CreatedService, Error> {
        let organization_id = organization_id.to_string();
        let mut created = self.create(&organization_id, body).strict(false).send_raw().await?;
        let answer = std::mem::take(&mut created.value);
        let Some(service) = answer.service.filter(|service| !service.id.is_empty()) else {
            let message = "the response has no service with an id: look for it by its name";
            return Err(Error::unexpected(CreateService::INFO, message, &created));
        };
        let ready = until(self, &organization_id, &service.id, STARTED, options).await;
        Ok(CreatedService { id: service.id, password: answer.password, ready })
    }

    /// Stops a service and waits until it is stopped; one that is stopped already is left as it is.
    ///
    /// # Errors
    /// Those of [`update_state`](Self::update_state), and of the wait.
    pub async fn stop_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        options: WaitOptions,
    ) -> Result<Service, Error> {
        let (organization_id, service_id) = (organization_id.to_string(), service_id.to_string());
        let service = self.get(&organization_id, &service_id).await?;
        match service.state {
            Some(ServiceState::Stopped) => return Ok(service),
            Some(ServiceState::Stopping) => {}
            _ => send(self, &organization_id, &service_id, ServiceStateCommand::Stop).await?,
        }
        until(self, &organization_id, &service_id, STOPPED, options).await
    }

    /// Starts a stopped service, or wakes an idle one, and waits until it runs. One that is stopping is stopped first.
    ///
    /// # Errors
    /// Those of [`update_state`](Self::update_state), and of the wait.
    pub async fn start_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        options: WaitOptions,
    ) -> Result<Service, Error> {
        run(self, &organization_id.to_string(), &service_id.to_string(), true, options).await
    }

    /// Wakes an idle service and waits until it runs. A stopped service is not started: someone stopped it.
    ///
    /// # Errors
    /// Those of [`update_state`](Self::update_state), and of the wait; a stopped service is an error of kind
    /// [`Waiter`](crate::ErrorKind::Waiter).
    pub async fn wake_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        options: WaitOptions,
    ) -> Result<Service, Error> {
        run(self, &organization_id.to_string(), &service_id.to_string(), false, options).await
    }

    /// Sends a call or list that needs a running service; when the service is idle, wakes it and sends the call once more.
    ///
    /// # Errors
    /// Those of the call, and those of [`wake_and_wait`](Self::wake_and_wait).
    pub async fn waking<T>(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        call: impl IntoFuture<Output = Result<T, Error>> + Clone,
        options: WaitOptions,
    ) -> Result<T, Error> {
        match call.clone().await {
            Err(error) if error.is_idle() => {
                self.wake_and_wait(organization_id, service_id, options).await?;
                call.await
            }
            other => other,
        }
    }

    /// Stops a service, deletes it and waits until it is gone. It is not an error if it is gone already.
    ///
    /// # Errors
    /// Those of [`delete`](Self::delete), and of the waits.
    pub async fn delete_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        options: WaitOptions,
    ) -> Result<(), Error> {
        let (organization_id, service_id) = (organization_id.to_string(), service_id.to_string());
        match self.get(&organization_id, &service_id).await {
            Err(error) if error.is_not_found() => return Ok(()),
            Err(error) => return Err(error),
            // What is on its way out, or failed, cannot be stopped.
            Ok(service) if service.state.as_ref().is_some_and(|state| DEAD.contains(&state.as_str())) => {}
            Ok(_) => drop(self.stop_and_wait(&organization_id, &service_id, options).await?),
        }
        // For a while after the service is stopped the API still answers 409: it is not stopped.
        let delete = Wait::new(self.delete(&organization_id, &service_id), |answer| match answer {
            Ok(()) => Ok(Step::Done(())),
            Err(error) if error.is_not_found() => Ok(Step::Done(())),
            Err(error) if error.is_conflict() => Ok(Step::Pending(error.to_string())),
            Err(error) => Err(error),
        });
        wait_for(delete, options).await?;
        wait_for(Wait::until_gone(self.get(&organization_id, &service_id), state, GONE), options).await
    }
}

async fn run(
    services: &Services,
    organization_id: &str,
    service_id: &str,
    may_start: bool,
    options: WaitOptions,
) -> Result<Service, Error> {
    let service = services.get(organization_id, service_id).await?;
    match &service.state {
        Some(ServiceState::Running) => return Ok(service),
        // `start` does nothing for an idle service.
        Some(ServiceState::Idle) => send(services, organization_id, service_id, ServiceStateCommand::Awake).await?,
        Some(ServiceState::Stopped) if may_start => {
            send(services, organization_id, service_id, ServiceStateCommand::Start).await?;
        }
        Some(ServiceState::Stopping) if may_start => {
            until(services, organization_id, service_id, STOPPED, options).await?;
            send(services, organization_id, service_id, ServiceStateCommand::Start).await?;
        }
        Some(ServiceState::Stopped) => {
            let seen = ServiceState::Stopped.to_string();
            return Err(Error::waiter(GetService::INFO, "a stopped service is not woken", seen));
        }
        _ => {}
    }
    until(services, organization_id, service_id, if may_start { RUNNING } else { AWAKE }, options).await
}

pub(super) async fn send(
    services: &Services,
    organization_id: &str,
    service_id: &str,
    command: ServiceStateCommand,
) -> Result<(), Error> {
    services.update_state(organization_id, service_id, ServiceStatePatchRequest::new(command)).await.map(drop)
}

pub(super) async fn until(
    services: &Services,
    organization_id: &str,
    service_id: &str,
    goal: Goal,
    options: WaitOptions,
) -> Result<Service, Error> {
    wait_for(Wait::until_state(services.get(organization_id, service_id), state, goal), options).await
}

pub(super) fn state(service: &Service) -> Option<&str> {
    service.state.as_ref().map(ServiceState::as_str)
}
