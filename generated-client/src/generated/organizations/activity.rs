// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ActivityActorType, ActivityKeyUpdateType, ActivityType};

/// Schema `Activity` of the API.
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

impl Object for Activity {
    const NAME: &'static str = "Activity";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.guaranteed("id"),
            created_at: fields.optional("createdAt"),
            r#type: fields.optional("type"),
            actor_type: fields.optional("actorType"),
            actor_id: fields.optional("actorId"),
            actor_details: fields.optional("actorDetails"),
            actor_ip_address: fields.optional("actorIpAddress"),
            organization_id: fields.optional("organizationId"),
            service_id: fields.optional("serviceId"),
            user_agent: fields.optional("userAgent"),
            target_key_id: fields.optional("targetKeyId"),
            key_update_type: fields.optional("keyUpdateType"),
            target_role_ids: fields.optional("targetRoleIds"),
            target_role_names: fields.optional("targetRoleNames"),
            target_actor_ids: fields.optional("targetActorIds"),
            target_resource_ids: fields.optional("targetResourceIds"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
        fields.optional("createdAt", &self.created_at);
        fields.optional("type", &self.r#type);
        fields.optional("actorType", &self.actor_type);
        fields.optional("actorId", &self.actor_id);
        fields.optional("actorDetails", &self.actor_details);
        fields.optional("actorIpAddress", &self.actor_ip_address);
        fields.optional("organizationId", &self.organization_id);
        fields.optional("serviceId", &self.service_id);
        fields.optional("userAgent", &self.user_agent);
        fields.optional("targetKeyId", &self.target_key_id);
        fields.optional("keyUpdateType", &self.key_update_type);
        fields.optional("targetRoleIds", &self.target_role_ids);
        fields.optional("targetRoleNames", &self.target_role_names);
        fields.optional("targetActorIds", &self.target_actor_ids);
        fields.optional("targetResourceIds", &self.target_resource_ids);
    }
}

json_object!(Activity);
