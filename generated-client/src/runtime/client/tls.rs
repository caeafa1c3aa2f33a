//! TLS by rustls, with ring for its cryptography and the certificates of the operating system.
//!
//! reqwest's own `rustls` feature brings aws-lc, which takes a C compiler and longer to build than all the rest of the client.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::runtime::Error;
use crate::runtime::client::certificates::Certificates;

/// The configuration for reqwest; nothing is installed for the whole process.
pub(crate) fn config(tls: &Certificates) -> Result<ClientConfig, Error> {
    let failed = |error: rustls::Error| Error::build("cannot set up TLS").with_source(error);
    let provider = Arc::new(default_provider());
    let mut roots = Vec::new();
    for pem in &tls.roots {
        roots.extend(certificates("root_certificates_pem", pem)?);
    }
    let verifier = verifier(roots, provider.clone())?.map_err(failed)?;
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(failed)?;
    let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    let Some((chain, key)) = &tls.identity else { return Ok(builder.with_no_client_auth()) };
    let chain = certificates("identity_pem", chain)?;
    // The error of a key must not hold a part of it.
    let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())
        .map_err(|_| Error::build("`identity_pem`: there is no private key in the PEM"))?;
    let unfit = |error| Error::build("`identity_pem`: key and certificate cannot be used").with_source(error);
    builder.with_client_auth_cert(chain, key).map_err(unfit)
}

type Verified = Result<Verifier, rustls::Error>;

#[cfg(not(target_os = "android"))]
fn verifier(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Verified, Error> {
    Ok(Verifier::new_with_extra_roots(roots, provider))
}

#[cfg(target_os = "android")]
fn verifier(roots: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Verified, Error> {
    if roots.is_empty() {
        return Ok(Verifier::new(provider));
    }
    Err(Error::build("`root_certificates_pem`: on Android only the certificates of the system can be used"))
}

/// The certificates of a PEM; at least one, and each is one.
fn certificates(setting: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for (index, certificate) in CertificateDer::pem_slice_iter(pem).enumerate() {
        let number = index + 1;
        let message = format!("`{setting}`: certificate {number} of the PEM cannot be read");
        let certificate = certificate.map_err(|error: pem::Error| Error::build(&message).with_source(error))?;
        RootCertStore::empty().add(certificate.clone()).map_err(|error| Error::build(message).with_source(error))?;
        all.push(certificate);
    }
    if all.is_empty() {
        return Err(Error::build(format!("`{setting}`: there is no certificate in the PEM")));
    }
    Ok(all)
}
