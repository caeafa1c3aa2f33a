//! TLS by rustls, with ring for its cryptography and the certificates of the operating system.
//!
//! reqwest's own `rustls` feature brings aws-lc, which takes a C compiler and longer to build than all the rest of the client.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::ring::default_provider;
use rustls_platform_verifier::BuilderVerifierExt;

use crate::runtime::Error;

/// The configuration for reqwest; nothing is installed for the whole process.
pub(crate) fn config() -> Result<ClientConfig, Error> {
    let failed = |error: rustls::Error| Error::build("cannot set up TLS").with_source(error);
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(failed)?;
    Ok(builder.with_platform_verifier().map_err(failed)?.with_no_client_auth())
}
