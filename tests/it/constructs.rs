//! A tiny document for each construct, the files that the generator makes of it as snapshots, and all of them compiled.
//!
//! A snapshot shows the files that show the construct, not all of them. `INSTA_UPDATE=always cargo test constructs` accepts what
//! has changed: read the difference as a user of the crate would.

#![allow(clippy::expect_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

pub(crate) mod compiles;
pub(crate) mod fixture;

use fixture::Fixture;

/// A test for every fixture: its name, and the generated files in its snapshot.
macro_rules! constructs {
    ($($name:ident: $($file:literal),+;)*) => {
        /// The names of the fixtures that have a test.
        const CONSTRUCTS: &[&str] = &[$(stringify!($name)),*];

        $(
            #[test]
            fn $name() {
                snapshot(stringify!($name), &[$($file),+]);
            }
        )*
    };
}

constructs! {
    string_enum: "mechanisms/mechanism.rs";
    integer_enum: "windows/start_hour.rs";
    schemas_of_3_1: "kilns/kiln_report.rs", "kilns/kiln_load.rs", "kilns/kiln_fired_webhook.rs", "kilns/kiln_tree.rs";
    single_value_enum: "plans/plan_post_request.rs", "plans/plan_post_request_kind.rs";
    nullable_enum: "alarms/alarm.rs", "alarms/alarm_listed.rs";

    request_struct: "clusters/cluster_post_request.rs";
    response_struct: "usage/usage_record.rs";
    both_ways_struct: "dashboards/dashboard.rs";
    names_of_the_runtime: "letters/request.rs", "letters/response.rs";
    odd_names: "oddities/pg_oddity.rs";
    device_names: "aux_resource/mod.rs", "aux_resource/con_type.rs", "aux_resource/lpt9_type.rs";
    map_alias: "labelling/label_set.rs", "labelling/labels.rs", "labelling/label_levels.rs";
    free_form_object: "payloads/payload.rs", "payloads/payload_context.rs";
    additional_beside_properties: "documents/metadata.rs", "documents/metadata_detail.rs";
    string_or_integer: "tunings/tuning.rs";
    formats: "bookings/booking.rs", "bookings/booking_when.rs", "bookings/booking_form.rs", "bookings/operations.rs", "bookings/mod.rs";
    recursive_type: "trees/tree_node.rs", "trees/tree_condition.rs";
    all_of: "replicas/replica_post_request.rs", "replicas/replica_password.rs";

    parts_and_places: "orchards/operations.rs", "orchards/orchard.rs", "orchards/orchard_gate.rs";

    union_by_single_value: "buckets/bucket.rs", "buckets/aws_bucket.rs";
    union_by_several_values: "thresholds/threshold.rs", "thresholds/comparison_threshold.rs";
    union_by_absence: "charts/chart_config.rs";
    union_by_json_type: "filters/filter_post_request_value.rs";
    union_by_keys: "logins/credentials.rs";
    union_by_policy: "principals/principal.rs";
    union_undecided: "timetables/timetable_rule.rs", "timetables/timetable_stops.rs", "timetables/timetable_fare.rs";
    union_declared: "kennels/kennel_guest.rs", "kennels/hound.rs", "kennels/kennel_owner.rs", "kennels/shelter.rs";
    union_by_type_array: "presets/preset_limit.rs";
    joined_unions: "signals/signal.rs", "signals/signal_colour.rs", "signals/signal_level.rs", "signals/signal_mood.rs";
    groups_patterns_and_tuples: "contacts/contact.rs", "contacts/contact_counts.rs";
    nested_union: "sources/source.rs", "sources/stream_source.rs";
    inline_arms: "routines/routine_post_request.rs", "routines/routine_python_request_limits.rs";

    inline_places: "invoices/invoice.rs", "invoices/invoice_customer_address.rs", "invoices/invoice_policy.rs";
    identical_components: "tagging/resource_tags.rs", "tagging/resource_tags_response.rs";
    shared_enum: "servers/zone.rs", "servers/server.rs";
    common_type: "common/ip_access.rs", "endpoints/mod.rs";

    edit: "panels/panel_update_request.rs";
    former_names: "gauges/mod.rs", "gauges/operations.rs", "gauges/meter.rs", "dials/mod.rs", "common/dial_face.rs";
    wait: "pumps/mod.rs";

    paged_by_cursor: "persons/operations.rs";
    paged_by_offset: "queries/operations.rs";
    paged_by_offset_in_object: "events/operations.rs";
    envelope: "keys/operations.rs";
    bare_responses: "exports/operations.rs";
    media_types: "albums/mod.rs", "albums/operations.rs", "albums/album_search_outcome.rs";
    several_successes: "jobs/operations.rs", "jobs/job_get_outcome.rs", "jobs/job_start_outcome.rs", "jobs/job_stop_outcome.rs", "jobs/job_forget_outcome.rs";
    several_bodies: "pictures/mod.rs", "pictures/operations.rs";
    badges: "previews/mod.rs", "previews/operations.rs", "previews/preview.rs";
    parameters: "logs/operations.rs";
    http_methods: "shelves/mod.rs", "shelves/operations.rs";
    styled_parameters: "parcels/operations.rs";
    security: "vaults/mod.rs", "vaults/operations.rs";
    servers: "mod.rs", "kites/operations.rs";
    docs: "notes/note.rs";
}

/// Holds the named files of a fixture's output against its snapshot.
fn snapshot(name: &str, names: &[&str]) {
    let fixture = Fixture::read(name);
    let files = fixture.generate();
    let mut text = String::new();
    for name in names {
        let path = format!("src/generated/{name}");
        let contents = files.get(&path).unwrap_or_else(|| panic!("no `{path}` among {:?}", files.keys()));
        // The first line says the same in every file.
        let (_, contents) = contents.split_once("\n\n").expect("every file has a header");
        text.push_str(&format!("// {name}\n\n{contents}\n"));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/constructs");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn every_fixture_has_a_test() {
    assert_eq!(Fixture::names(), sorted(CONSTRUCTS));
}

fn sorted(names: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    names.sort();
    names
}
