//! Tests of the workflows, in virtual time, on the fake.

#[cfg(feature = "api_keys")]
mod api_keys;
#[cfg(feature = "services")]
mod services;
