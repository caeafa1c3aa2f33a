//! Workflows over several operations and conversions, by hand: beside the generated code, never in it.

#[cfg(feature = "api_keys")]
mod api_keys;
#[cfg(feature = "services")]
mod services;
#[cfg(feature = "clickstack")]
mod webhooks;

#[cfg(feature = "api_keys")]
pub use api_keys::RotatedApiKey;
#[cfg(feature = "services")]
pub use services::{CreatedService, WaitOptions};

#[cfg(test)]
mod tests;
