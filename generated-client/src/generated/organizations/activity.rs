// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ActivityActorType, ActivityKeyUpdateType, ActivityType};

/// Schema `Activity` of the API.
///
/// Given by [`Organizations::get_activity`](crate::organizations::Organizations::get_activity), [`Organizations::list_activities`](crate::organizations::Organizations::list_activities).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Unique activity ID.
    pub id: String,
    /// Timestamp of the activity. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Type of the activity.
    pub r#type: Option<ActivityType>,
    /// Type of the actor: 'user', 'support', 'system', 'api'.
    pub actor_type: Option<ActivityActorType>,
    /// Unique actor ID.
    pub actor_id: Option<String>,
    /// Additional information about the actor.
    pub actor_details: Option<String>,
    /// IP address of the actor. Defined for 'user' and 'api' actor types.
    pub actor_ip_address: Option<String>,
    /// Scope of the activity: organization ID this activity is related to.
    pub organization_id: Option<String>,
    /// Scope of the activity: service ID this activity is related to.
    pub service_id: Option<String>,
    /// User agent of the actor
    pub user_agent: Option<String>,
    /// For 'openapi_key_update' activities: the ID of the API key that was updated.
    pub target_key_id: Option<String>,
    /// For 'openapi_key_update' activities: the type of update that was performed.
    pub key_update_type: Option<ActivityKeyUpdateType>,
    /// For role and actor-role activities: IDs of the affected roles.
    pub target_role_ids: Option<Vec<String>>,
    /// For role and actor-role activities: names of the affected roles, when recorded.
    pub target_role_names: Option<Vec<String>>,
    /// For 'organization_member_update_roles' and 'organization_member_remove_roles' activities: IDs of the affected
    /// actors (e.g. 'user/\<id>').
    pub target_actor_ids: Option<Vec<String>>,
    /// For 'role_resources_delete' activities: IDs of the deleted resources the roles referenced.
    pub target_resource_ids: Option<Vec<String>>,
}

json_object! {
    Activity {
        id: guaranteed "id",
        created_at: optional "createdAt",
        r#type: optional "type",
        actor_type: optional "actorType",
        actor_id: optional "actorId",
        actor_details: optional "actorDetails",
        actor_ip_address: optional "actorIpAddress",
        organization_id: optional "organizationId",
        service_id: optional "serviceId",
        user_agent: optional "userAgent",
        target_key_id: optional "targetKeyId",
        key_update_type: optional "keyUpdateType",
        target_role_ids: optional "targetRoleIds",
        target_role_names: optional "targetRoleNames",
        target_actor_ids: optional "targetActorIds",
        target_resource_ids: optional "targetResourceIds",
    }
}
