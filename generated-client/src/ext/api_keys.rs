//! An API key into a new one with the same rights, without a moment in which neither works.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use crate::api_keys::operations::{CreateApiKey, GetApiKey};
use crate::api_keys::{ApiKey, ApiKeyPatchRequest, ApiKeyPostRequest, ApiKeyState, ApiKeys};
use crate::runtime::{Call, Error, Operation, Secret, Step, Wait};

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
    /// Makes a key with the same name, roles and IP list as another, tries it, has it stored, and disables the old one.
    ///
    /// The new key never expires, unless `change` sets an expiry. When the new key does not work, or `store` fails, the new
    /// key is deleted and the old one is as it was. The old key is disabled, not deleted: until it is
    /// [deleted](Self::delete), whoever still needs it can be helped.
    ///
    /// # Errors
    /// Those of the API, and what `store` gives (as the source of a [`Waiter`](crate::ErrorKind::Waiter) error).
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
        let old = self.get(&organization_id, &old_id).await?;
        let created = self.create(&organization_id, change(like(&old))).await?;
        let (Some(key), Some(key_id), Some(key_secret)) = (created.key, created.key_id, created.key_secret) else {
            return Err(Error::unexpected(CreateApiKey::INFO, "the response lacks the key, its id or its secret"));
        };
        let new_id = key.id.clone();
        let rotated = RotatedApiKey { key, key_id, key_secret };
        let outcome = match works(self, &organization_id, &rotated).await {
            Ok(()) => store(rotated.clone()).await.map_err(|source| {
                Error::waiter(CreateApiKey::INFO, "the new key cannot be stored", "not stored".to_owned())
                    .with_source(source)
            }),
            Err(error) => Err(error),
        };
        if let Err(error) = outcome {
            self.delete(&organization_id, &new_id).await?;
            return Err(error);
        }
        // With the new key: the old one may be the one that this client uses.
        let disable = ApiKeyPatchRequest::new().state(ApiKeyState::Disabled);
        let call = self.update(&organization_id, &old_id, disable);
        match with_key(&call, &rotated)?.await {
            // The key of a program may not change keys; the one of this client could make one.
            Err(error) if error.is_forbidden() => drop(call.await?),
            other => drop(other?),
        }
        Ok(rotated)
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

/// A request for a key with the same rights. `roles` says them only where nothing else does: it is frozen otherwise.
#[allow(deprecated, reason = "the keys of an organization without custom roles have no other roles")]
fn like(key: &ApiKey) -> ApiKeyPostRequest {
    let mut request = ApiKeyPostRequest::new(key.name.clone().unwrap_or_default());
    match key.assigned_roles.as_ref().filter(|roles| !roles.is_empty()) {
        Some(roles) => {
            request.assigned_role_ids = Some(roles.iter().filter_map(|role| role.role_id.clone()).collect());
        }
        None => request.roles = key.roles.clone(),
    }
    request.ip_access_list = key.ip_access_list.clone();
    request
}
