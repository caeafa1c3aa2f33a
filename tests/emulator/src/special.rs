//! Operations that are not create, read, update or delete, or have an effect beside: one small function each, named in
//! `behaviour.yaml`.

mod functions;
mod identity;
mod pipes;
mod postgres;
mod reports;
mod scaling;
mod services;
mod settings;
mod stack;

use crate::call::{Call, Outcome};

/// Does a call in its own way.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;

const HANDLERS: &[(&str, Handler)] = &[
    ("attach_function", functions::attach),
    ("balances", reports::balances),
    ("bucket", services::bucket),
    ("create_function", functions::create),
    ("create_function_version", functions::create_version),
    ("create_key", identity::create_key),
    ("create_pipe", pipes::create),
    ("create_postgres", postgres::create),
    ("create_private_endpoint", services::create_private_endpoint),
    ("create_service", services::create),
    ("delete_function_version", functions::delete_version),
    ("delete_key", identity::delete_key),
    ("delete_role", identity::delete_role),
    ("delete_saved_search", stack::delete_saved_search),
    ("delete_dashboard", stack::delete_dashboard),
    ("delete_schedule", scaling::clear),
    ("delete_setting", settings::delete),
    ("discovery", reports::discovery),
    ("get_function", functions::get),
    ("get_schedule", scaling::get),
    ("get_setting", settings::get),
    ("holder", identity::holder),
    ("invite", identity::invite),
    ("list_functions", functions::list),
    ("list_settings", settings::list),
    ("patch_settings", settings::patch),
    ("pipe_settings", pipes::settings),
    ("postgres_config", postgres::config),
    ("quotas", reports::quotas),
    ("read_replica", postgres::relative),
    ("rename_postgres", postgres::rename),
    ("restore", postgres::relative),
    ("role", identity::role),
    ("scale_pipe", pipes::scale),
    ("service", services::change),
    ("service_password", services::password),
    ("set_password", postgres::set_password),
    ("set_schedule", scaling::set),
    ("show_service", scaling::show),
    ("settings_schema", settings::schema),
    ("stack_alert", stack::alert),
    ("update_pipe", pipes::update),
    ("upload_session", functions::upload_session),
    ("usage_cost", reports::usage_cost),
    ("validate", stack::validate),
    ("whoami", identity::whoami),
];

/// The function of a name.
pub(crate) fn find(name: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(own, _)| *own == name).map(|(_, handler)| *handler)
}
