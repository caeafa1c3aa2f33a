//! A ClickPipe that loads data, or why it does not.

use std::fmt::Display;

use crate::clickpipes::operations::CreateClickPipe;
use crate::clickpipes::{ClickPipe, ClickPipePostRequest, ClickPipeState, ClickPipes};
use crate::ext::wait::{WaitOptions, wait_for};
use crate::runtime::{Error, ErrorKind, Goal, Operation, Wait, WarningKind};

/// `Completed` is the end of a pipe from object storage. One that is stopped or paused was so by someone.
const LOADING: Goal =
    Goal { reached: &["Running", "Completed"], hopeless: &["Failed", "InternalError", "Stopped", "Paused"] };

/// A ClickPipe that was created.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreatedClickPipe {
    /// The id of the pipe.
    pub id: String,
    /// The pipe that loads data, or why it does not yet: a wait that fails must not lose the id.
    pub ready: Result<ClickPipe, Error>,
}

impl ClickPipes {
    /// Creates a ClickPipe and waits until it loads data, or, of object storage, has loaded it.
    ///
    /// # Errors
    /// Those of [`create`](Self::create), and a response without an id: then look for the pipe before you try again.
    pub async fn create_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipePostRequest,
        options: WaitOptions,
    ) -> Result<CreatedClickPipe, Error> {
        let (organization_id, service_id) = (organization_id.to_string(), service_id.to_string());
        let created = self.create(&organization_id, &service_id, body).strict(false).send_raw().await?;
        let id = created.value.id.clone();
        if id.is_empty() {
            let message = "the response has no ClickPipe with an id: look for it by its name";
            return Err(Error::unexpected(CreateClickPipe::INFO, message, &created));
        }
        let ready = self.wait_until_loading(&organization_id, &service_id, &id, options).await;
        Ok(CreatedClickPipe { id, ready })
    }

    /// Waits until a ClickPipe loads data, or, of object storage, has loaded it.
    ///
    /// # Errors
    /// Those of the wait. The API's document has no member for the reason of a failure: of a pipe that failed the message has
    /// those members of the answer that this version of the crate does not know and that are called after an error, a failure, a
    /// message or a reason. [`body`](Error::body) has the whole answer.
    pub async fn wait_until_loading(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        options: WaitOptions,
    ) -> Result<ClickPipe, Error> {
        let call = self.get(organization_id, service_id, click_pipe_id);
        let error = match wait_for(Wait::until_state(call.clone(), state, LOADING), options).await {
            Err(error) if error.kind() == ErrorKind::Waiter => error,
            other => return other,
        };
        // Why it gave up is known; what the API says besides is worth a question that may fail.
        let Ok(answer) = call.strict(false).send_raw().await else { return Err(error) };
        let unknown = answer.warnings.iter().filter(|warning| warning.kind() == WarningKind::UnknownField);
        let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let texts = unknown.filter_map(|warning| {
            let name = warning.path().rsplit('/').next()?;
            let text = body.pointer(warning.path())?.as_str().filter(|_| is_reason(name))?;
            Some(format!("{name}: {text}"))
        });
        let texts: Vec<String> = texts.collect();
        let error = if texts.is_empty() { error } else { error.with_note(&texts.join("; ")) };
        Err(error.with_answer(&answer))
    }
}

/// Any other member may hold a secret.
fn is_reason(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["error", "fail", "message", "reason"].iter().any(|word| name.contains(word))
}

fn state(pipe: &ClickPipe) -> Option<&str> {
    pipe.state.as_ref().map(ClickPipeState::as_str)
}
