//! What a request sends: bytes, or what is read while it is sent; and how an object becomes a form.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::call::query::Query;
use crate::runtime::call::styled;
use crate::runtime::{Styled, Upload};

/// What a request sends.
#[derive(Clone)]
pub(crate) enum Body {
    Whole(Bytes),
    /// Sent one after the other.
    Uploads(Arc<[Upload]>),
}

impl Body {
    pub(crate) fn of(uploads: Vec<Upload>) -> Self {
        match uploads.as_slice() {
            [] => Self::Whole(Bytes::new()),
            [only] => only.whole().cloned().map_or_else(|| Self::Uploads(uploads.into()), Self::Whole),
            _ => Self::Uploads(uploads.into()),
        }
    }

    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::Uploads(_) => None,
        }
    }

    /// What is read while it is sent.
    pub(crate) fn uploads(&self) -> Option<&[Upload]> {
        match self {
            Self::Whole(_) => None,
            Self::Uploads(uploads) => Some(uploads),
        }
    }

    /// Whether a stream in it was read, so that it cannot be sent again.
    pub(crate) fn is_spent(&self) -> bool {
        self.uploads().is_some_and(|uploads| uploads.iter().any(Upload::is_spent))
    }
}

/// The members of an object as a form.
pub(crate) fn form(body: &Value, styled: &[Styled]) -> Result<String, String> {
    let mut query = Query::default();
    for (name, value) in body.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        if let Some(own) = styled.iter().find(|own| own.name == name) {
            own.write(value)?.iter().for_each(|text| query.push_encoded(text));
            continue;
        }
        let mut pairs = Vec::new();
        if value.is_array() {
            styled::deep(name.clone(), value, &mut pairs);
        } else {
            let text = styled::scalar(value).unwrap_or_else(|| value.to_string());
            pairs.push((name.clone(), text));
        }
        pairs.iter().for_each(|(name, value)| query.push(name, value));
    }
    Ok(query.as_str().to_owned())
}
