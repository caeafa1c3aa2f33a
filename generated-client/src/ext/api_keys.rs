//! An API key into a new one with the same rights, without a moment in which neither works.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use crate::api_keys::operations::{CreateApiKey, GetApiKey, UpdateApiKey};
use crate::api_keys::{ApiKey, ApiKeyPatchRequest, ApiKeyPostRequest, ApiKeyState, ApiKeys};
use crate::ext::copied::lost;
use crate::runtime::{Call, Error, Operation, RawResponse, Secret, Step, Wait};

/// A key that has taken the place of another.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RotatedApiKey {
    /// The new key.
    pub key: ApiKey,
    /// What to give to a client as the id of the key.
    pub key_id: String,
    /// What to give to a client as the secret of the key; the API tells it only now.
    pub key_secret: Secret,
}

impl ApiKeys {
    /// Makes a key with the same name, roles, IP list and expiry as another, tries it, has it stored, and disables the old one.
    ///
    /// `change` may set what is to be different, such as a later expiry. What is copied is read strictly: where a role or an
    /// entry of the IP list is not as specified, nothing is created, as the new key could have more rights than the old one.
    ///
    /// When the new key does not work, or `store` fails, the new key is deleted and the old one is as it was. The old key is
    /// disabled, not deleted: until it is [deleted](Self::delete), whoever still needs it can be helped.
    ///
    /// # Errors
    /// Those of the API, and what `store` gives (as the source of a [`Waiter`](crate::ErrorKind::Waiter) error).
    /// - When the new key cannot be deleted either, the error has [both causes](Error::undo_error): the new key is still there.
    /// - When the new key is stored and the old one cannot be disabled, a [`Waiter`](crate::ErrorKind::Waiter) error says so:
    ///   both keys work.
    /// - After an [unknown outcome](crate::ErrorKind::UnknownOutcome) or an [unreadable](crate::ErrorKind::Decode) answer of
    ///   the creation there may be a new key: look for it. [`body`](Error::body) has what the API answered.
    pub async fn rotate<S, F, E>(
        &self,
        organization_id: impl Display,
        key_id: impl Display,
        change: impl FnOnce(ApiKeyPostRequest) -> ApiKeyPostRequest,
        store: S,
    ) -> Result<RotatedApiKey, Error>
    where
        S: FnOnce(RotatedApiKey) -> F,
        F: Future<Output = Result<(), E>>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (organization_id, old_id) = (organization_id.to_string(), key_id.to_string());
        let old = self.get(&organization_id, &old_id).strict(false).send_raw().await?;
        let request = change(like(&old)?);
        may_be_created(&request, &old)?;
        // What was created must be known, however strict the client is.
        let mut created = self.create(&organization_id, request).strict(false).send_raw().await?;
        let answer = std::mem::take(&mut created.value);
        let new_id = answer.key.as_ref().map(|key| key.id.clone()).unwrap_or_default();
        let outcome = match (answer.key, answer.key_id, answer.key_secret) {
            (Some(key), Some(key_id), Some(key_secret)) if !new_id.is_empty() => {
                try_and_store(self, &organization_id, RotatedApiKey { key, key_id, key_secret }, store).await
            }
            _ => {
                let lacks = "the response lacks the key, its id or its secret";
                Err(Error::unexpected(CreateApiKey::INFO, lacks, &created))
            }
        };
        let rotated = match outcome {
            Ok(rotated) => rotated,
            Err(error) => return Err(undone(self, &organization_id, &new_id, error).await),
        };
        match disable(self, &organization_id, &old_id, &rotated).await {
            Ok(()) => Ok(rotated),
            Err(error) => {
                let message =
                    format!("the new key {new_id} is stored and works, but the old key {old_id} is not disabled");
                Err(Error::waiter(UpdateApiKey::INFO, &message, "both keys work".to_owned()).with_source(error))
            }
        }
    }
}

/// Tries the new key and has it stored.
async fn try_and_store<S, F, E>(
    keys: &ApiKeys,
    organization_id: &str,
    rotated: RotatedApiKey,
    store: S,
) -> Result<RotatedApiKey, Error>
where
    S: FnOnce(RotatedApiKey) -> F,
    F: Future<Output = Result<(), E>>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    works(keys, organization_id, &rotated).await?;
    match store(rotated.clone()).await {
        Ok(()) => Ok(rotated),
        Err(source) => Err(Error::waiter(CreateApiKey::INFO, "the new key cannot be stored", "not stored".to_owned())
            .with_source(source)),
    }
}

/// Deletes the new key; the error has both causes when that fails, too.
async fn undone(keys: &ApiKeys, organization_id: &str, new_id: &str, error: Error) -> Error {
    if new_id.is_empty() {
        return error.with_note("the new key may be there: its id is not known, so it was not deleted");
    }
    match keys.delete(organization_id, new_id).await {
        Err(undo) if !undo.is_not_found() => error.with_undo(&format!("the creation of the key {new_id}"), undo),
        _ => error,
    }
}

/// Disables the old key with the new one: the old one may be the one that this client uses.
async fn disable(keys: &ApiKeys, organization_id: &str, old_id: &str, rotated: &RotatedApiKey) -> Result<(), Error> {
    let call =
        keys.update(organization_id, old_id, ApiKeyPatchRequest::new().state(ApiKeyState::Disabled)).strict(false);
    match with_key(&call, rotated)?.strict(false).await {
        // The key of a program may not change keys; the one of this client could make one.
        Err(error) if error.is_forbidden() => call.await.map(drop),
        other => other.map(drop),
    }
}

/// Reads the new key by itself; a new key may take some seconds to work. That it may not read keys shows that it works.
async fn works(keys: &ApiKeys, organization_id: &str, rotated: &RotatedApiKey) -> Result<(), Error> {
    let call = with_key(&keys.get(organization_id, &rotated.key.id), rotated)?;
    let wait: Wait<GetApiKey, ()> = Wait::new(call, |answer| match answer {
        Err(error) if error.is_unauthorized() => Ok(Step::Pending(error.to_string())),
        Err(error) if error.is_forbidden() => Ok(Step::Done(())),
        Err(error) => Err(error),
        Ok(_) => Ok(Step::Done(())),
    });
    wait.interval(Duration::from_secs(2)).deadline(Duration::from_secs(60)).send().await
}

/// The same operation, authorised by the new key.
fn with_key<O: Operation + Clone>(call: &Call<O>, rotated: &RotatedApiKey) -> Result<Call<O>, Error> {
    let client = call.client().with_api_key(&rotated.key_id, rotated.key_secret.clone())?;
    Ok(client.call(call.operation().clone()))
}

/// The members of a key that are copied.
const COPIED: [&str; 6] = ["name", "state", "expireAt", "roles", "assignedRoles", "ipAccessList"];

/// A request for a key with the same rights, or what of the old key cannot be copied.
///
/// `roles` says them only where nothing else does: it is frozen otherwise.
#[allow(deprecated, reason = "the keys of an organization without custom roles have no other roles")]
fn like(old: &RawResponse<ApiKey>) -> Result<ApiKeyPostRequest, Error> {
    if let Some(warning) = lost(old, &COPIED) {
        return Err(uncopied(old, &format!("it is not as specified: {warning}")));
    }
    let key = &old.value;
    let Some(name) = key.name.clone() else { return Err(uncopied(old, "it has no name")) };
    let mut request = ApiKeyPostRequest::new(name);
    match key.assigned_roles.as_ref().filter(|roles| !roles.is_empty()) {
        Some(roles) => {
            let ids: Option<Vec<String>> = roles.iter().map(|role| role.role_id.clone()).collect();
            request.assigned_role_ids = Some(ids.ok_or_else(|| uncopied(old, "a role has no id"))?);
        }
        None => request.roles = key.roles.clone(),
    }
    if key.ip_access_list.iter().flatten().any(|entry| entry.source.as_deref().is_none_or(str::is_empty)) {
        return Err(uncopied(old, "an entry of its IP list has no source"));
    }
    request.ip_access_list = key.ip_access_list.clone();
    request.expire_at = key.expire_at.clone().filter(|time| !time.as_str().is_empty());
    request.state = key.state.clone().filter(|state| *state != ApiKeyState::Enabled);
    Ok(request)
}

/// A request without roles would get those that the API thinks of, and a disabled key cannot be tried.
#[allow(deprecated, reason = "the keys of an organization without custom roles have no other roles")]
fn may_be_created(request: &ApiKeyPostRequest, old: &RawResponse<ApiKey>) -> Result<(), Error> {
    if request.roles.is_none() && request.assigned_role_ids.is_none() {
        return Err(uncopied(old, "it has no roles: set those of the new key in `change`"));
    }
    if request.state.as_ref().is_some_and(|state| *state != ApiKeyState::Enabled) {
        return Err(uncopied(old, "it is not enabled, so a copy cannot be tried: set the state in `change`"));
    }
    Ok(())
}

fn uncopied(old: &RawResponse<ApiKey>, why: &str) -> Error {
    Error::unexpected(GetApiKey::INFO, &format!("the key cannot be copied, and nothing was created: {why}"), old)
}
