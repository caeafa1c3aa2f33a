// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the activity.
    pub enum ActivityType {
        /// `create_organization`
        CreateOrganization = "create_organization",
        /// `delete_organization`
        DeleteOrganization = "delete_organization",
        /// `organization_update_name`
        OrganizationUpdateName = "organization_update_name",
        /// `transfer_service_in`
        TransferServiceIn = "transfer_service_in",
        /// `transfer_service_out`
        TransferServiceOut = "transfer_service_out",
        /// `save_payment_method`
        SavePaymentMethod = "save_payment_method",
        /// `marketplace_subscription`
        MarketplaceSubscription = "marketplace_subscription",
        /// `migrate_marketplace_billing_details_in`
        MigrateMarketplaceBillingDetailsIn = "migrate_marketplace_billing_details_in",
        /// `migrate_marketplace_billing_details_out`
        MigrateMarketplaceBillingDetailsOut = "migrate_marketplace_billing_details_out",
        /// `organization_update_tier`
        OrganizationUpdateTier = "organization_update_tier",
        /// `organization_invite_create`
        OrganizationInviteCreate = "organization_invite_create",
        /// `organization_invite_delete`
        OrganizationInviteDelete = "organization_invite_delete",
        /// `organization_member_join`
        OrganizationMemberJoin = "organization_member_join",
        /// `organization_member_add`
        OrganizationMemberAdd = "organization_member_add",
        /// `organization_member_leave`
        OrganizationMemberLeave = "organization_member_leave",
        /// `organization_member_delete`
        OrganizationMemberDelete = "organization_member_delete",
        /// `organization_member_update_role`
        OrganizationMemberUpdateRole = "organization_member_update_role",
        /// `organization_member_update_roles`
        OrganizationMemberUpdateRoles = "organization_member_update_roles",
        /// `organization_member_update_mfa_method`
        OrganizationMemberUpdateMfaMethod = "organization_member_update_mfa_method",
        /// `organization_saml_connection_create`
        OrganizationSamlConnectionCreate = "organization_saml_connection_create",
        /// `organization_saml_connection_update`
        OrganizationSamlConnectionUpdate = "organization_saml_connection_update",
        /// `user_login`
        UserLogin = "user_login",
        /// `user_login_failed`
        UserLoginFailed = "user_login_failed",
        /// `user_logout`
        UserLogout = "user_logout",
        /// `key_create`
        KeyCreate = "key_create",
        /// `key_delete`
        KeyDelete = "key_delete",
        /// `openapi_key_update`
        OpenapiKeyUpdate = "openapi_key_update",
        /// `service_create`
        ServiceCreate = "service_create",
        /// `service_start`
        ServiceStart = "service_start",
        /// `service_stop`
        ServiceStop = "service_stop",
        /// `service_awaken`
        ServiceAwaken = "service_awaken",
        /// `service_idle`
        ServiceIdle = "service_idle",
        /// `service_running`
        ServiceRunning = "service_running",
        /// `service_partially_running`
        ServicePartiallyRunning = "service_partially_running",
        /// `service_delete`
        ServiceDelete = "service_delete",
        /// `service_update_name`
        ServiceUpdateName = "service_update_name",
        /// `service_update_ip_access_list`
        ServiceUpdateIpAccessList = "service_update_ip_access_list",
        /// `service_update_autoscaling_memory`
        ServiceUpdateAutoscalingMemory = "service_update_autoscaling_memory",
        /// `service_update_autoscaling_idling`
        ServiceUpdateAutoscalingIdling = "service_update_autoscaling_idling",
        /// `service_update_password`
        ServiceUpdatePassword = "service_update_password",
        /// `service_update_autoscaling_replicas`
        ServiceUpdateAutoscalingReplicas = "service_update_autoscaling_replicas",
        /// `service_update_max_allowable_replicas`
        ServiceUpdateMaxAllowableReplicas = "service_update_max_allowable_replicas",
        /// `service_update_backup_configuration`
        ServiceUpdateBackupConfiguration = "service_update_backup_configuration",
        /// `service_restore_backup`
        ServiceRestoreBackup = "service_restore_backup",
        /// `service_update_release_channel`
        ServiceUpdateReleaseChannel = "service_update_release_channel",
        /// `service_update_gpt_usage_consent`
        ServiceUpdateGptUsageConsent = "service_update_gpt_usage_consent",
        /// `service_update_private_endpoints`
        ServiceUpdatePrivateEndpoints = "service_update_private_endpoints",
        /// `service_import_to_organization`
        ServiceImportToOrganization = "service_import_to_organization",
        /// `service_export_from_organization`
        ServiceExportFromOrganization = "service_export_from_organization",
        /// `service_maintenance_start`
        ServiceMaintenanceStart = "service_maintenance_start",
        /// `service_maintenance_end`
        ServiceMaintenanceEnd = "service_maintenance_end",
        /// `service_update_core_dump`
        ServiceUpdateCoreDump = "service_update_core_dump",
        /// `service_update_autoscaling_schedule`
        ServiceUpdateAutoscalingSchedule = "service_update_autoscaling_schedule",
        /// `service_update_query_endpoints`
        ServiceUpdateQueryEndpoints = "service_update_query_endpoints",
        /// `service_update_direct_connection`
        ServiceUpdateDirectConnection = "service_update_direct_connection",
        /// `service_update_sql_console_jwt_auth`
        ServiceUpdateSqlConsoleJwtAuth = "service_update_sql_console_jwt_auth",
        /// `service_update_snapshot_configuration`
        ServiceUpdateSnapshotConfiguration = "service_update_snapshot_configuration",
        /// `service_update_collector_ip_access_list`
        ServiceUpdateCollectorIpAccessList = "service_update_collector_ip_access_list",
        /// `service_update_mysql_interface`
        ServiceUpdateMysqlInterface = "service_update_mysql_interface",
        /// `service_update_upgrade_window`
        ServiceUpdateUpgradeWindow = "service_update_upgrade_window",
        /// `service_delete_upgrade_window`
        ServiceDeleteUpgradeWindow = "service_delete_upgrade_window",
        /// `service_trigger_failover`
        ServiceTriggerFailover = "service_trigger_failover",
        /// `service_trigger_recovery`
        ServiceTriggerRecovery = "service_trigger_recovery",
        /// `service_mcp_enabled`
        ServiceMcpEnabled = "service_mcp_enabled",
        /// `service_mcp_disabled`
        ServiceMcpDisabled = "service_mcp_disabled",
        /// `service_upgrade`
        ServiceUpgrade = "service_upgrade",
        /// `service_scaled_down_for_tier_change`
        ServiceScaledDownForTierChange = "service_scaled_down_for_tier_change",
        /// `service_encryption_key_check_failed`
        ServiceEncryptionKeyCheckFailed = "service_encryption_key_check_failed",
        /// `service_encryption_key_rotation_failed`
        ServiceEncryptionKeyRotationFailed = "service_encryption_key_rotation_failed",
        /// `service_encryption_key_rotated`
        ServiceEncryptionKeyRotated = "service_encryption_key_rotated",
        /// `service_stop_encryption_key_inaccessible`
        ServiceStopEncryptionKeyInaccessible = "service_stop_encryption_key_inaccessible",
        /// `service_restart_encryption_key_rotation`
        ServiceRestartEncryptionKeyRotation = "service_restart_encryption_key_rotation",
        /// `backup_delete`
        BackupDelete = "backup_delete",
        /// `backup_bucket_create`
        BackupBucketCreate = "backup_bucket_create",
        /// `backup_bucket_update`
        BackupBucketUpdate = "backup_bucket_update",
        /// `backup_bucket_delete`
        BackupBucketDelete = "backup_bucket_delete",
        /// `backup_bucket_archive`
        BackupBucketArchive = "backup_bucket_archive",
        /// `warehouse_update_name`
        WarehouseUpdateName = "warehouse_update_name",
        /// `warehouse_update_release_channel`
        WarehouseUpdateReleaseChannel = "warehouse_update_release_channel",
        /// `role_create`
        RoleCreate = "role_create",
        /// `role_update`
        RoleUpdate = "role_update",
        /// `role_delete`
        RoleDelete = "role_delete",
        /// `role_resources_delete`
        RoleResourcesDelete = "role_resources_delete",
        /// `organization_member_remove_roles`
        OrganizationMemberRemoveRoles = "organization_member_remove_roles",
        /// `scim_user_profile_update`
        ScimUserProfileUpdate = "scim_user_profile_update",
        /// `scim_group_create`
        ScimGroupCreate = "scim_group_create",
        /// `scim_group_update`
        ScimGroupUpdate = "scim_group_update",
        /// `scim_group_delete`
        ScimGroupDelete = "scim_group_delete",
        /// `organization_saml_connection_delete`
        OrganizationSamlConnectionDelete = "organization_saml_connection_delete",
        /// `organization_update_saml_query_ownership_migration`
        OrganizationUpdateSamlQueryOwnershipMigration = "organization_update_saml_query_ownership_migration",
        /// `organization_approved_domain_verify`
        OrganizationApprovedDomainVerify = "organization_approved_domain_verify",
        /// `organization_approved_domain_update`
        OrganizationApprovedDomainUpdate = "organization_approved_domain_update",
        /// `organization_approved_domain_delete`
        OrganizationApprovedDomainDelete = "organization_approved_domain_delete",
        /// `organization_approved_domain_auto_join`
        OrganizationApprovedDomainAutoJoin = "organization_approved_domain_auto_join",
        /// `organization_approved_domain_auto_invite`
        OrganizationApprovedDomainAutoInvite = "organization_approved_domain_auto_invite",
        /// `datadog_integration_create`
        DatadogIntegrationCreate = "datadog_integration_create",
        /// `datadog_integration_delete`
        DatadogIntegrationDelete = "datadog_integration_delete",
        /// `organization_update_spend_alert`
        OrganizationUpdateSpendAlert = "organization_update_spend_alert",
        /// `organization_update_core_dumps`
        OrganizationUpdateCoreDumps = "organization_update_core_dumps",
        /// `organization_update_private_endpoints`
        OrganizationUpdatePrivateEndpoints = "organization_update_private_endpoints",
        /// `organization_update_pci_compliance`
        OrganizationUpdatePciCompliance = "organization_update_pci_compliance",
        /// `organization_update_hipaa_status`
        OrganizationUpdateHipaaStatus = "organization_update_hipaa_status",
        /// `organization_security_contact_add`
        OrganizationSecurityContactAdd = "organization_security_contact_add",
        /// `organization_security_contact_remove`
        OrganizationSecurityContactRemove = "organization_security_contact_remove",
        /// `organization_security_contact_replace`
        OrganizationSecurityContactReplace = "organization_security_contact_replace",
        /// `organization_update_public_preview`
        OrganizationUpdatePublicPreview = "organization_update_public_preview",
        /// `transfer_credits_in`
        TransferCreditsIn = "transfer_credits_in",
        /// `transfer_credits_out`
        TransferCreditsOut = "transfer_credits_out",
        /// `promo_code_claim`
        PromoCodeClaim = "promo_code_claim",
        /// `schema_advisor_seed`
        SchemaAdvisorSeed = "schema_advisor_seed",
        /// `schema_advisor_generate_plan`
        SchemaAdvisorGeneratePlan = "schema_advisor_generate_plan",
        /// `schema_advisor_approve_plan`
        SchemaAdvisorApprovePlan = "schema_advisor_approve_plan",
        /// `schema_advisor_start_deployment`
        SchemaAdvisorStartDeployment = "schema_advisor_start_deployment",
        /// `schema_advisor_start_benchmark`
        SchemaAdvisorStartBenchmark = "schema_advisor_start_benchmark",
        /// `schema_advisor_run_benchmark`
        SchemaAdvisorRunBenchmark = "schema_advisor_run_benchmark",
        /// `schema_advisor_start_promotion`
        SchemaAdvisorStartPromotion = "schema_advisor_start_promotion",
        /// `schema_advisor_exchange_tables`
        SchemaAdvisorExchangeTables = "schema_advisor_exchange_tables",
        /// `schema_advisor_drop_sandbox`
        SchemaAdvisorDropSandbox = "schema_advisor_drop_sandbox",
        /// `udf_create`
        UdfCreate = "udf_create",
        /// `udf_update`
        UdfUpdate = "udf_update",
        /// `udf_delete`
        UdfDelete = "udf_delete",
        /// `udf_version_create`
        UdfVersionCreate = "udf_version_create",
        /// `udf_version_delete`
        UdfVersionDelete = "udf_version_delete",
        /// `udf_attach`
        UdfAttach = "udf_attach",
        /// `udf_detach`
        UdfDetach = "udf_detach",
        /// `udf_update_services`
        UdfUpdateServices = "udf_update_services",
        /// `udf_redeploy`
        UdfRedeploy = "udf_redeploy",
        /// `udf_rebuild`
        UdfRebuild = "udf_rebuild",
        /// `postgres_action`
        PostgresAction = "postgres_action",
    }
}
