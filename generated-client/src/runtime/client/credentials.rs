//! A key or token into the header that authorises a request.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::runtime::{Error, Secret};

/// The variables that [`Credentials::from_env`] reads.
const KEY_VARIABLE: &str = "CLICKHOUSE_CLOUD_API_KEY";
const SECRET_VARIABLE: &str = "CLICKHOUSE_CLOUD_API_SECRET";

/// The keys of a client for what is no `Authorization`.
#[derive(Clone)]
pub(crate) enum Keys {
    /// By the names under which they travel.
    Named(BTreeMap<String, Secret>),
    /// One for every name: that of a fake.
    Any(Secret),
}

impl Keys {
    pub(crate) fn get(&self, name: &str) -> Option<&Secret> {
        match self {
            Self::Named(keys) => keys.get(name),
            Self::Any(key) => Some(key),
        }
    }
}

/// What authorises a request. Never printed: `Debug` shows the kind and, of an API key, its id.
#[derive(Clone, Debug)]
pub(crate) enum Credentials {
    ApiKey { id: String, secret: Secret },
    Bearer(Secret),
}

impl Credentials {
    pub(crate) fn from_env() -> Result<Self, Error> {
        let read =
            |name: &str| std::env::var(name).map_err(|_| Error::build(format!("{name} is not set, or not Unicode")));
        Ok(Self::ApiKey { id: read(KEY_VARIABLE)?, secret: read(SECRET_VARIABLE)?.into() })
    }

    /// The id of the API key, which the rate limit goes by.
    pub(crate) fn key(&self) -> &str {
        match self {
            Self::ApiKey { id, .. } => id,
            Self::Bearer(_) => "bearer",
        }
    }

    /// The value of `Authorization`, marked so that HTTP libraries do not print it either.
    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        let text = match self {
            Self::ApiKey { id, .. } if id.trim().is_empty() => {
                return Err(Error::build("the id of the API key is empty"));
            }
            Self::ApiKey { id, .. } if id.contains(':') => {
                return Err(Error::build("the id of an API key has no colon: are id and secret swapped or joined?"));
            }
            Self::ApiKey { secret, .. } if secret.expose().trim().is_empty() => {
                return Err(Error::build("the secret of the API key is empty"));
            }
            Self::ApiKey { id, secret } if has_control(id) || has_control(secret.expose()) => {
                return Err(Error::build("the API key has a control character: a line end from a file?"));
            }
            Self::ApiKey { id, secret } => format!("Basic {}", STANDARD.encode(format!("{id}:{}", secret.expose()))),
            Self::Bearer(token) if token.expose().trim().is_empty() => return Err(Error::build("the token is empty")),
            Self::Bearer(token) => format!("Bearer {}", token.expose()),
        };
        // The error of http names no value; the text must not get into ours either.
        let mut header =
            HeaderValue::try_from(text).map_err(|_| Error::build("the credentials have an invalid byte"))?;
        header.set_sensitive(true);
        Ok(header)
    }
}

fn has_control(text: &str) -> bool {
    text.chars().any(char::is_control)
}
