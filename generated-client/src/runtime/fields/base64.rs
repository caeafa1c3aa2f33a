//! Bytes as the API writes them in JSON.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::runtime::{Error, ErrorKind};

/// Bytes in base64, as received: the text is never changed. A text that is given is taken as base64; bytes are written so.
///
/// ```
/// use clickhouse_cloud::Base64;
///
/// let key = Base64::from(b"secret");
/// assert_eq!(key.as_str(), "c2VjcmV0");
/// assert_eq!(Base64::from("c2VjcmV0").decode()?, b"secret");
/// # Ok::<(), clickhouse_cloud::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(String);

crate::runtime::fields::text::kept_text!(Base64);

/// Reads what others write: with padding or without.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

impl Base64 {
    /// The bytes. Padding may be missing, the text may have the alphabet of URLs (`-` and `_`), and be broken into lines.
    ///
    /// # Errors
    /// The text is not base64. The error does not have it: it may be a secret.
    pub fn decode(&self) -> Result<Vec<u8>, Error> {
        let bytes = self.0.bytes().filter(|byte| !byte.is_ascii_whitespace());
        let bytes: Vec<u8> = bytes
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                byte => byte,
            })
            .collect();
        TOLERANT.decode(bytes).map_err(|_| Error::new(ErrorKind::Decode, "the text is not base64"))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(bytes.as_slice())
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(general_purpose::STANDARD.encode(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self::from(bytes.as_slice())
    }
}
