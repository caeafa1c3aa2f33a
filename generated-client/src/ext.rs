//! Workflows over several operations and conversions, by hand: beside the generated code, never in it.

#[cfg(feature = "api_keys")]
mod api_keys;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "clickpipes")]
mod clickpipes;
#[cfg(any(feature = "api_keys", all(feature = "backups", feature = "services")))]
mod copied;
#[cfg(feature = "clickstack")]
mod dashboards;
#[cfg(feature = "members")]
mod members;
#[cfg(all(feature = "backups", feature = "services"))]
mod restore;
#[cfg(feature = "services")]
mod scaling;
#[cfg(feature = "services")]
mod services;
#[cfg(feature = "services")]
mod tags;
#[cfg(any(feature = "clickpipes", feature = "members", feature = "services"))]
mod wait;
#[cfg(feature = "clickstack")]
mod webhooks;

#[cfg(feature = "api_keys")]
pub use api_keys::RotatedApiKey;
#[cfg(feature = "clickpipes")]
pub use clickpipes::CreatedClickPipe;
#[cfg(feature = "services")]
pub use services::CreatedService;
#[cfg(feature = "services")]
pub use tags::SwitchedService;
#[cfg(any(feature = "clickpipes", feature = "members", feature = "services"))]
pub use wait::WaitOptions;

#[cfg(test)]
mod tests;
