// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! ClickPipes, which load data from streams, object storage and databases into a service.

use crate::runtime::prelude::*;

pub mod operations;
mod aws_iam_user;
mod azure_event_hub;
mod click_pipe;
mod click_pipe_big_query_pipe_settings;
mod click_pipe_big_query_pipe_table_mapping;
mod click_pipe_big_query_service_account_source;
mod click_pipe_big_query_source;
mod click_pipe_big_query_workload_identity_source;
mod click_pipe_database_authentication;
mod click_pipe_destination;
mod click_pipe_destination_column;
mod click_pipe_destination_table_definition;
mod click_pipe_destination_table_engine;
mod click_pipe_destination_table_engine_type;
mod click_pipe_field_mapping;
mod click_pipe_kafka_authentication;
mod click_pipe_kafka_confluent_schema_registry;
mod click_pipe_kafka_confluent_schema_registry_authentication;
mod click_pipe_kafka_confluent_schema_registry_type;
mod click_pipe_kafka_glue_schema_registry;
mod click_pipe_kafka_offset;
mod click_pipe_kafka_offset_strategy;
mod click_pipe_kafka_schema_registry;
mod click_pipe_kafka_schema_registry_credentials;
mod click_pipe_kafka_source;
mod click_pipe_kafka_tombstone_mode;
mod click_pipe_kafka_type;
mod click_pipe_kinesis_authentication;
mod click_pipe_kinesis_iterator_type;
mod click_pipe_kinesis_schema_registry;
mod click_pipe_kinesis_schema_registry_type;
mod click_pipe_kinesis_source;
mod click_pipe_mongo_db_pipe_column;
mod click_pipe_mongo_db_pipe_settings;
mod click_pipe_mongo_db_pipe_table_mapping;
mod click_pipe_mongo_db_read_preference;
mod click_pipe_mongo_db_source;
mod click_pipe_mongo_db_structured_ingestion;
mod click_pipe_mutate_big_query_source;
mod click_pipe_mutate_destination;
mod click_pipe_mutate_kafka_confluent_schema_registry;
mod click_pipe_mutate_kafka_confluent_schema_registry_authentication;
mod click_pipe_mutate_kafka_confluent_schema_registry_type;
mod click_pipe_mutate_kafka_schema_registry;
mod click_pipe_mutate_mongo_db_source;
mod click_pipe_mutate_my_sql_source;
mod click_pipe_mutate_postgres_source;
mod click_pipe_my_sql_pipe_settings;
mod click_pipe_my_sql_pipe_settings_replication_mechanism;
mod click_pipe_my_sql_pipe_table_mapping;
mod click_pipe_my_sql_source;
mod click_pipe_my_sql_type;
mod click_pipe_object_storage_authentication;
mod click_pipe_object_storage_compression;
mod click_pipe_object_storage_format;
mod click_pipe_object_storage_source;
mod click_pipe_object_storage_type;
mod click_pipe_patch_destination;
mod click_pipe_patch_kafka_source;
mod click_pipe_patch_kafka_source_credentials;
mod click_pipe_patch_kinesis_source;
mod click_pipe_patch_mongo_db_pipe_remove_table_mapping;
mod click_pipe_patch_mongo_db_pipe_settings;
mod click_pipe_patch_mongo_db_source;
mod click_pipe_patch_my_sql_pipe_remove_table_mapping;
mod click_pipe_patch_my_sql_pipe_settings;
mod click_pipe_patch_my_sql_source;
mod click_pipe_patch_object_storage_source;
mod click_pipe_patch_postgres_pipe_remove_table_mapping;
mod click_pipe_patch_postgres_pipe_settings;
mod click_pipe_patch_postgres_source;
mod click_pipe_patch_pub_sub_source;
mod click_pipe_patch_request;
mod click_pipe_patch_source;
mod click_pipe_plain_credentials;
mod click_pipe_post_big_query_service_account_source;
mod click_pipe_post_big_query_service_account_source_authentication;
mod click_pipe_post_big_query_workload_identity_source;
mod click_pipe_post_kafka_source;
mod click_pipe_post_kafka_source_credentials;
mod click_pipe_post_kinesis_source;
mod click_pipe_post_object_storage_source;
mod click_pipe_post_pub_sub_service_account_source;
mod click_pipe_post_pub_sub_source;
mod click_pipe_post_pub_sub_workload_identity_source;
mod click_pipe_post_request;
mod click_pipe_post_source;
mod click_pipe_postgres_pipe_settings;
mod click_pipe_postgres_pipe_table_mapping;
mod click_pipe_postgres_source;
mod click_pipe_postgres_type;
mod click_pipe_pub_sub_authentication;
mod click_pipe_pub_sub_seek_type;
mod click_pipe_pub_sub_source;
mod click_pipe_replication_mode;
mod click_pipe_scaling;
mod click_pipe_scaling_patch_request;
mod click_pipe_schema_discovery_field;
mod click_pipe_schema_discovery_meta;
mod click_pipe_schema_discovery_request;
mod click_pipe_schema_discovery_response;
mod click_pipe_schema_discovery_source;
mod click_pipe_settings;
mod click_pipe_settings_put_request;
mod click_pipe_source;
mod click_pipe_state;
mod click_pipe_state_command;
mod click_pipe_state_patch_request;
mod click_pipe_stream_format;
mod click_pipe_table_engine;
mod click_pipes_cdc_scaling;
mod click_pipes_cdc_scaling_patch_request;
mod click_pipes_gcp_workload_identity_context;
mod click_pipes_service_context;
mod custom_private_dns_mapping;
mod google_service_account;
mod msk_authentication;
mod mutual_tls;
mod reverse_private_endpoint;
mod reverse_private_endpoint_dns_target;
mod reverse_private_endpoint_dns_target_kind;
mod reverse_private_endpoint_patch_request;
mod reverse_private_endpoint_post_request;
mod reverse_private_endpoint_private_dns_mapping;
mod reverse_private_endpoint_status;
mod reverse_private_endpoint_type;

pub use self::aws_iam_user::AwsIamUser;
pub use self::azure_event_hub::AzureEventHub;
pub use self::click_pipe::ClickPipe;
pub use self::click_pipe_big_query_pipe_settings::ClickPipeBigQueryPipeSettings;
pub use self::click_pipe_big_query_pipe_table_mapping::ClickPipeBigQueryPipeTableMapping;
pub use self::click_pipe_big_query_service_account_source::ClickPipeBigQueryServiceAccountSource;
pub use self::click_pipe_big_query_source::ClickPipeBigQuerySource;
pub use self::click_pipe_big_query_workload_identity_source::ClickPipeBigQueryWorkloadIdentitySource;
pub use self::click_pipe_database_authentication::ClickPipeDatabaseAuthentication;
pub use self::click_pipe_destination::ClickPipeDestination;
pub use self::click_pipe_destination_column::ClickPipeDestinationColumn;
pub use self::click_pipe_destination_table_definition::ClickPipeDestinationTableDefinition;
pub use self::click_pipe_destination_table_engine::ClickPipeDestinationTableEngine;
pub use self::click_pipe_destination_table_engine_type::ClickPipeDestinationTableEngineType;
pub use self::click_pipe_field_mapping::ClickPipeFieldMapping;
pub use self::click_pipe_kafka_authentication::ClickPipeKafkaAuthentication;
pub use self::click_pipe_kafka_confluent_schema_registry::ClickPipeKafkaConfluentSchemaRegistry;
pub use self::click_pipe_kafka_confluent_schema_registry_authentication::ClickPipeKafkaConfluentSchemaRegistryAuthentication;
pub use self::click_pipe_kafka_confluent_schema_registry_type::ClickPipeKafkaConfluentSchemaRegistryType;
pub use self::click_pipe_kafka_glue_schema_registry::ClickPipeKafkaGlueSchemaRegistry;
pub use self::click_pipe_kafka_offset::ClickPipeKafkaOffset;
pub use self::click_pipe_kafka_offset_strategy::ClickPipeKafkaOffsetStrategy;
pub use self::click_pipe_kafka_schema_registry::ClickPipeKafkaSchemaRegistry;
pub use self::click_pipe_kafka_schema_registry_credentials::ClickPipeKafkaSchemaRegistryCredentials;
pub use self::click_pipe_kafka_source::ClickPipeKafkaSource;
pub use self::click_pipe_kafka_tombstone_mode::ClickPipeKafkaTombstoneMode;
pub use self::click_pipe_kafka_type::ClickPipeKafkaType;
pub use self::click_pipe_kinesis_authentication::ClickPipeKinesisAuthentication;
pub use self::click_pipe_kinesis_iterator_type::ClickPipeKinesisIteratorType;
pub use self::click_pipe_kinesis_schema_registry::ClickPipeKinesisSchemaRegistry;
pub use self::click_pipe_kinesis_schema_registry_type::ClickPipeKinesisSchemaRegistryType;
pub use self::click_pipe_kinesis_source::ClickPipeKinesisSource;
pub use self::click_pipe_mongo_db_pipe_column::ClickPipeMongoDbPipeColumn;
pub use self::click_pipe_mongo_db_pipe_settings::ClickPipeMongoDbPipeSettings;
pub use self::click_pipe_mongo_db_pipe_table_mapping::ClickPipeMongoDbPipeTableMapping;
pub use self::click_pipe_mongo_db_read_preference::ClickPipeMongoDbReadPreference;
pub use self::click_pipe_mongo_db_source::ClickPipeMongoDbSource;
pub use self::click_pipe_mongo_db_structured_ingestion::ClickPipeMongoDbStructuredIngestion;
pub use self::click_pipe_mutate_big_query_source::ClickPipeMutateBigQuerySource;
pub use self::click_pipe_mutate_destination::ClickPipeMutateDestination;
pub use self::click_pipe_mutate_kafka_confluent_schema_registry::ClickPipeMutateKafkaConfluentSchemaRegistry;
pub use self::click_pipe_mutate_kafka_confluent_schema_registry_authentication::ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication;
pub use self::click_pipe_mutate_kafka_confluent_schema_registry_type::ClickPipeMutateKafkaConfluentSchemaRegistryType;
pub use self::click_pipe_mutate_kafka_schema_registry::ClickPipeMutateKafkaSchemaRegistry;
pub use self::click_pipe_mutate_mongo_db_source::ClickPipeMutateMongoDbSource;
pub use self::click_pipe_mutate_my_sql_source::ClickPipeMutateMySqlSource;
pub use self::click_pipe_mutate_postgres_source::ClickPipeMutatePostgresSource;
pub use self::click_pipe_my_sql_pipe_settings::ClickPipeMySqlPipeSettings;
pub use self::click_pipe_my_sql_pipe_settings_replication_mechanism::ClickPipeMySqlPipeSettingsReplicationMechanism;
pub use self::click_pipe_my_sql_pipe_table_mapping::ClickPipeMySqlPipeTableMapping;
pub use self::click_pipe_my_sql_source::ClickPipeMySqlSource;
pub use self::click_pipe_my_sql_type::ClickPipeMySqlType;
pub use self::click_pipe_object_storage_authentication::ClickPipeObjectStorageAuthentication;
pub use self::click_pipe_object_storage_compression::ClickPipeObjectStorageCompression;
pub use self::click_pipe_object_storage_format::ClickPipeObjectStorageFormat;
pub use self::click_pipe_object_storage_source::ClickPipeObjectStorageSource;
pub use self::click_pipe_object_storage_type::ClickPipeObjectStorageType;
pub use self::click_pipe_patch_destination::ClickPipePatchDestination;
pub use self::click_pipe_patch_kafka_source::ClickPipePatchKafkaSource;
pub use self::click_pipe_patch_kafka_source_credentials::ClickPipePatchKafkaSourceCredentials;
pub use self::click_pipe_patch_kinesis_source::ClickPipePatchKinesisSource;
pub use self::click_pipe_patch_mongo_db_pipe_remove_table_mapping::ClickPipePatchMongoDbPipeRemoveTableMapping;
pub use self::click_pipe_patch_mongo_db_pipe_settings::ClickPipePatchMongoDbPipeSettings;
pub use self::click_pipe_patch_mongo_db_source::ClickPipePatchMongoDbSource;
pub use self::click_pipe_patch_my_sql_pipe_remove_table_mapping::ClickPipePatchMySqlPipeRemoveTableMapping;
pub use self::click_pipe_patch_my_sql_pipe_settings::ClickPipePatchMySqlPipeSettings;
pub use self::click_pipe_patch_my_sql_source::ClickPipePatchMySqlSource;
pub use self::click_pipe_patch_object_storage_source::ClickPipePatchObjectStorageSource;
pub use self::click_pipe_patch_postgres_pipe_remove_table_mapping::ClickPipePatchPostgresPipeRemoveTableMapping;
pub use self::click_pipe_patch_postgres_pipe_settings::ClickPipePatchPostgresPipeSettings;
pub use self::click_pipe_patch_postgres_source::ClickPipePatchPostgresSource;
pub use self::click_pipe_patch_pub_sub_source::ClickPipePatchPubSubSource;
pub use self::click_pipe_patch_request::ClickPipePatchRequest;
pub use self::click_pipe_patch_source::ClickPipePatchSource;
pub use self::click_pipe_plain_credentials::ClickPipePlainCredentials;
pub use self::click_pipe_post_big_query_service_account_source::ClickPipePostBigQueryServiceAccountSource;
pub use self::click_pipe_post_big_query_service_account_source_authentication::ClickPipePostBigQueryServiceAccountSourceAuthentication;
pub use self::click_pipe_post_big_query_workload_identity_source::ClickPipePostBigQueryWorkloadIdentitySource;
pub use self::click_pipe_post_kafka_source::ClickPipePostKafkaSource;
pub use self::click_pipe_post_kafka_source_credentials::ClickPipePostKafkaSourceCredentials;
pub use self::click_pipe_post_kinesis_source::ClickPipePostKinesisSource;
pub use self::click_pipe_post_object_storage_source::ClickPipePostObjectStorageSource;
pub use self::click_pipe_post_pub_sub_service_account_source::ClickPipePostPubSubServiceAccountSource;
pub use self::click_pipe_post_pub_sub_source::ClickPipePostPubSubSource;
pub use self::click_pipe_post_pub_sub_workload_identity_source::ClickPipePostPubSubWorkloadIdentitySource;
pub use self::click_pipe_post_request::ClickPipePostRequest;
pub use self::click_pipe_post_source::ClickPipePostSource;
pub use self::click_pipe_postgres_pipe_settings::ClickPipePostgresPipeSettings;
pub use self::click_pipe_postgres_pipe_table_mapping::ClickPipePostgresPipeTableMapping;
pub use self::click_pipe_postgres_source::ClickPipePostgresSource;
pub use self::click_pipe_postgres_type::ClickPipePostgresType;
pub use self::click_pipe_pub_sub_authentication::ClickPipePubSubAuthentication;
pub use self::click_pipe_pub_sub_seek_type::ClickPipePubSubSeekType;
pub use self::click_pipe_pub_sub_source::ClickPipePubSubSource;
pub use self::click_pipe_replication_mode::ClickPipeReplicationMode;
pub use self::click_pipe_scaling::ClickPipeScaling;
pub use self::click_pipe_scaling_patch_request::ClickPipeScalingPatchRequest;
pub use self::click_pipe_schema_discovery_field::ClickPipeSchemaDiscoveryField;
pub use self::click_pipe_schema_discovery_meta::ClickPipeSchemaDiscoveryMeta;
pub use self::click_pipe_schema_discovery_request::ClickPipeSchemaDiscoveryRequest;
pub use self::click_pipe_schema_discovery_response::ClickPipeSchemaDiscoveryResponse;
pub use self::click_pipe_schema_discovery_source::ClickPipeSchemaDiscoverySource;
pub use self::click_pipe_settings::ClickPipeSettings;
pub use self::click_pipe_settings_put_request::ClickPipeSettingsPutRequest;
pub use self::click_pipe_source::ClickPipeSource;
pub use self::click_pipe_state::ClickPipeState;
pub use self::click_pipe_state_command::ClickPipeStateCommand;
pub use self::click_pipe_state_patch_request::ClickPipeStatePatchRequest;
pub use self::click_pipe_stream_format::ClickPipeStreamFormat;
pub use self::click_pipe_table_engine::ClickPipeTableEngine;
pub use self::click_pipes_cdc_scaling::ClickPipesCdcScaling;
pub use self::click_pipes_cdc_scaling_patch_request::ClickPipesCdcScalingPatchRequest;
pub use self::click_pipes_gcp_workload_identity_context::ClickPipesGcpWorkloadIdentityContext;
pub use self::click_pipes_service_context::ClickPipesServiceContext;
pub use self::custom_private_dns_mapping::CustomPrivateDnsMapping;
pub use self::google_service_account::GoogleServiceAccount;
pub use self::msk_authentication::MskAuthentication;
pub use self::mutual_tls::MutualTls;
pub use self::reverse_private_endpoint::ReversePrivateEndpoint;
pub use self::reverse_private_endpoint_dns_target::ReversePrivateEndpointDnsTarget;
pub use self::reverse_private_endpoint_dns_target_kind::ReversePrivateEndpointDnsTargetKind;
pub use self::reverse_private_endpoint_patch_request::ReversePrivateEndpointPatchRequest;
pub use self::reverse_private_endpoint_post_request::ReversePrivateEndpointPostRequest;
pub use self::reverse_private_endpoint_private_dns_mapping::ReversePrivateEndpointPrivateDnsMapping;
pub use self::reverse_private_endpoint_status::ReversePrivateEndpointStatus;
pub use self::reverse_private_endpoint_type::ReversePrivateEndpointType;
use self::operations::{
    CreateClickPipe, CreateReversePrivateEndpoint, DeleteClickPipe,
    DeleteReversePrivateEndpoint, DiscoverClickPipeSchema, GetClickPipe,
    GetClickPipeCdcScaling, GetClickPipeContext, GetClickPipeSettings,
    GetReversePrivateEndpoint, ListClickPipes, ListReversePrivateEndpoints,
    UpdateClickPipe, UpdateClickPipeCdcScaling, UpdateClickPipeScaling,
    UpdateClickPipeSettings, UpdateClickPipeState, UpdateReversePrivateEndpoint,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateClickPipe::INFO,
    CreateReversePrivateEndpoint::INFO,
    DeleteClickPipe::INFO,
    DeleteReversePrivateEndpoint::INFO,
    DiscoverClickPipeSchema::INFO,
    GetClickPipe::INFO,
    GetClickPipeCdcScaling::INFO,
    GetClickPipeContext::INFO,
    GetReversePrivateEndpoint::INFO,
    GetClickPipeSettings::INFO,
    ListClickPipes::INFO,
    ListReversePrivateEndpoints::INFO,
    UpdateClickPipe::INFO,
    UpdateClickPipeCdcScaling::INFO,
    UpdateReversePrivateEndpoint::INFO,
    UpdateClickPipeScaling::INFO,
    UpdateClickPipeSettings::INFO,
    UpdateClickPipeState::INFO,
];

/// ClickPipes, which load data from streams, object storage and databases into a service.
///
/// A handle of [`Client`], from [`Client::clickpipes`].
#[derive(Clone, Debug)]
pub struct ClickPipes {
    client: Client,
}

impl ClickPipes {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create ClickPipe.
    ///
    /// Create a new ClickPipe.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes` (operation `clickPipeCreate`)
    ///
    /// Gives [`ClickPipe`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::{ClickPipeMutateDestination, ClickPipePostRequest, ClickPipePostSource};
    ///
    /// let body = ClickPipePostRequest::new(
    ///     ClickPipeMutateDestination::new("database"),
    ///     "name",
    ///     ClickPipePostSource::new(),
    /// );
    /// let click_pipe = client.clickpipes().create("organization-id", "service-id", body).await?;
    /// println!("{click_pipe:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipePostRequest,
    ) -> Call<CreateClickPipe> {
        Call::new(&self.client, CreateClickPipe::new(organization_id, service_id, body))
    }

    /// Create reverse private endpoint.
    ///
    /// Create a new reverse private endpoint.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints` (operation `clickPipeReversePrivateEndpointCreate`)
    ///
    /// Gives [`ReversePrivateEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::{ReversePrivateEndpointPostRequest, ReversePrivateEndpointType};
    ///
    /// let body = ReversePrivateEndpointPostRequest::new(
    ///     "description",
    ///     ReversePrivateEndpointType::VpcEndpointService,
    /// );
    /// let reverse_private_endpoint = client.clickpipes().create_reverse_private_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{reverse_private_endpoint:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeReversePrivateEndpointCreate")]
    pub fn create_reverse_private_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ReversePrivateEndpointPostRequest,
    ) -> Call<CreateReversePrivateEndpoint> {
        Call::new(
            &self.client,
            CreateReversePrivateEndpoint::new(organization_id, service_id, body),
        )
    }

    /// Delete ClickPipe.
    ///
    /// Delete the specified ClickPipe.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` (operation `clickPipeDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.clickpipes().delete("organization-id", "service-id", "click-pipe-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Call<DeleteClickPipe> {
        Call::new(
            &self.client,
            DeleteClickPipe::new(organization_id, service_id, click_pipe_id),
        )
    }

    /// Delete reverse private endpoint.
    ///
    /// Delete the reverse private endpoint with the specified ID.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` (operation `clickPipeReversePrivateEndpointDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.clickpipes().delete_reverse_private_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     "reverse-private-endpoint-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeReversePrivateEndpointDelete")]
    pub fn delete_reverse_private_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
    ) -> Call<DeleteReversePrivateEndpoint> {
        Call::new(
            &self.client,
            DeleteReversePrivateEndpoint::new(
                organization_id,
                service_id,
                reverse_private_endpoint_id,
            ),
        )
    }

    /// Discover ClickPipe source schema.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Infers the schema (field names and ClickHouse data types) of a ClickPipe source without creating a pipe.
    /// Supported for Kafka, Kinesis, Pub/Sub, and object storage sources. Object storage inference runs on the
    /// destination service, which must be running.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery` (operation `clickPipeSchemaDiscovery`)
    ///
    /// Gives [`ClickPipeSchemaDiscoveryResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::{ClickPipeSchemaDiscoveryRequest, ClickPipeSchemaDiscoverySource};
    ///
    /// let body = ClickPipeSchemaDiscoveryRequest::new(ClickPipeSchemaDiscoverySource::new());
    /// let value = client.clickpipes().discover_schema("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeSchemaDiscovery")]
    pub fn discover_schema(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipeSchemaDiscoveryRequest,
    ) -> Call<DiscoverClickPipeSchema> {
        Call::new(
            &self.client,
            DiscoverClickPipeSchema::new(organization_id, service_id, body),
        )
    }

    /// Get ClickPipe.
    ///
    /// Returns the specified ClickPipe.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` (operation `clickPipeGet`)
    ///
    /// Gives [`ClickPipe`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let click_pipe = client.clickpipes().get("organization-id", "service-id", "click-pipe-id").await?;
    /// println!("{click_pipe:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Call<GetClickPipe> {
        Call::new(
            &self.client,
            GetClickPipe::new(organization_id, service_id, click_pipe_id),
        )
    }

    /// Waits until a ClickPipe runs.
    ///
    /// Asks [`get`](Self::get) until the state is `Running`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `Failed` or `InternalError` or `Completed`: that ends the wait with an error.
    pub fn wait_until_running(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Wait<GetClickPipe> {
        let goal = Goal {
            reached: &["Running"],
            hopeless: &["Failed", "InternalError", "Completed"],
        };
        Wait::until_state(
            self.get(organization_id, service_id, click_pipe_id),
            |value| value.state.as_ref().map(ClickPipeState::as_str),
            goal,
        )
    }

    /// Waits until a ClickPipe is stopped or paused.
    ///
    /// Asks [`get`](Self::get) until the state is `Stopped` or `Paused` or `Completed`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `Failed` or `InternalError`: that ends the wait with an error.
    pub fn wait_until_stopped(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Wait<GetClickPipe> {
        let goal = Goal {
            reached: &["Stopped", "Paused", "Completed"],
            hopeless: &["Failed", "InternalError"],
        };
        Wait::until_state(
            self.get(organization_id, service_id, click_pipe_id),
            |value| value.state.as_ref().map(ClickPipeState::as_str),
            goal,
        )
    }

    /// Waits until a ClickPipe is gone.
    ///
    /// Asks [`get`](Self::get) until it answers 404; see [`Wait`] for the interval and the deadline.
    pub fn wait_until_gone(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Wait<GetClickPipe, ()> {
        let goal = Goal {
            reached: &[],
            hopeless: &[],
        };
        Wait::until_gone(
            self.get(organization_id, service_id, click_pipe_id),
            |value| value.state.as_ref().map(ClickPipeState::as_str),
            goal,
        )
    }

    /// Get CDC ClickPipes scaling.
    ///
    /// Get scaling settings for database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery).
    ///
    /// The infrastructure is shared between all database ClickPipes in the service, both for initial load and CDC.
    /// For billing purposes, 2 CPU cores and 8 GB of RAM
    /// [correspond](https://clickhouse.com/docs/cloud/manage/billing/overview#clickpipes-for-postgres-cdc) to one
    /// compute unit.
    ///
    /// **Note:** For Kafka, Kinesis, and object storage pipes (S3, GCS, Azure Blob), see Get ClickPipe (operation
    /// `clickPipeGet`).
    ///
    /// **This endpoint becomes available once at least one database ClickPipe was provisioned.**
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling` (operation `clickPipeCdcScalingGet`)
    ///
    /// Gives [`ClickPipesCdcScaling`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let click_pipes_cdc_scaling = client.clickpipes().get_cdc_scaling("organization-id", "service-id").await?;
    /// println!("{click_pipes_cdc_scaling:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeCdcScalingGet")]
    pub fn get_cdc_scaling(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetClickPipeCdcScaling> {
        Call::new(&self.client, GetClickPipeCdcScaling::new(organization_id, service_id))
    }

    /// Get ClickPipes service context.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns service-level ClickPipes capabilities and Private Preview workload identity context, including the GCP
    /// service account to grant access to customer source resources.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context` (operation `clickPipesServiceContextGet`)
    ///
    /// Gives [`ClickPipesServiceContext`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.clickpipes().get_context("organization-id", "service-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipesServiceContextGet")]
    pub fn get_context(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetClickPipeContext> {
        Call::new(&self.client, GetClickPipeContext::new(organization_id, service_id))
    }

    /// Get reverse private endpoint.
    ///
    /// Returns the reverse private endpoint with the specified ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` (operation `clickPipeReversePrivateEndpointGet`)
    ///
    /// Gives [`ReversePrivateEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let reverse_private_endpoint = client.clickpipes().get_reverse_private_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     "reverse-private-endpoint-id",
    /// ).await?;
    /// println!("{reverse_private_endpoint:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeReversePrivateEndpointGet")]
    pub fn get_reverse_private_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
    ) -> Call<GetReversePrivateEndpoint> {
        Call::new(
            &self.client,
            GetReversePrivateEndpoint::new(
                organization_id,
                service_id,
                reverse_private_endpoint_id,
            ),
        )
    }

    /// Waits until a reverse private endpoint can be used.
    ///
    /// Asks [`get_reverse_private_endpoint`](Self::get_reverse_private_endpoint) until the state is `Ready`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `Failed` or `Rejected` or `Expired` or `Deleting`: that ends the wait with an error.
    pub fn wait_until_reverse_private_endpoint_ready(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
    ) -> Wait<GetReversePrivateEndpoint> {
        let goal = Goal {
            reached: &["Ready"],
            hopeless: &["Failed", "Rejected", "Expired", "Deleting"],
        };
        Wait::until_state(
            self
                .get_reverse_private_endpoint(
                    organization_id,
                    service_id,
                    reverse_private_endpoint_id,
                ),
            |value| value.status.as_ref().map(ReversePrivateEndpointStatus::as_str),
            goal,
        )
    }

    /// Get ClickPipe settings.
    ///
    /// Returns the advanced settings for the specified ClickPipe.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings` (operation `clickPipeSettingsGet`)
    ///
    /// Gives [`ClickPipeSettings`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let click_pipe_settings = client.clickpipes().get_settings(
    ///     "organization-id",
    ///     "service-id",
    ///     "click-pipe-id",
    /// ).await?;
    /// println!("{click_pipe_settings:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeSettingsGet")]
    pub fn get_settings(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Call<GetClickPipeSettings> {
        Call::new(
            &self.client,
            GetClickPipeSettings::new(organization_id, service_id, click_pipe_id),
        )
    }

    /// List ClickPipes.
    ///
    /// Returns a list of ClickPipes.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes` (operation `clickPipeGetList`)
    ///
    /// Gives every [`ClickPipe`], in one response.
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for click_pipe in client.clickpipes().list("organization-id", "service-id").await? {
    ///     println!("{click_pipe:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeGetList")]
    pub fn list(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickPipes> {
        List::new(&self.client, ListClickPipes::new(organization_id, service_id))
    }

    /// List reverse private endpoints.
    ///
    /// Returns a list of reverse private endpoints for the specified service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints` (operation `clickPipeReversePrivateEndpointGetList`)
    ///
    /// Gives every [`ReversePrivateEndpoint`], in one response.
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for reverse_private_endpoint in client.clickpipes().list_reverse_private_endpoints(
    ///     "organization-id",
    ///     "service-id",
    /// ).await? {
    ///     println!("{reverse_private_endpoint:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeReversePrivateEndpointGetList")]
    pub fn list_reverse_private_endpoints(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListReversePrivateEndpoints> {
        List::new(
            &self.client,
            ListReversePrivateEndpoints::new(organization_id, service_id),
        )
    }

    /// Update ClickPipe.
    ///
    /// Update the specified ClickPipe. Source fields not present in the per-source update schemas are immutable after
    /// creation. For Kafka sources, values submitted for immutable fields (type, format, brokers, topics,
    /// consumerGroup, offset, schemaRegistry, exactlyOnce, tombstoneMode) are not applied, except schema registry
    /// credentials, which are rejected.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}` (operation `clickPipeUpdate`)
    ///
    /// Gives [`ClickPipe`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::ClickPipePatchRequest;
    ///
    /// let body = ClickPipePatchRequest::new();
    /// let click_pipe = client.clickpipes().update(
    ///     "organization-id",
    ///     "service-id",
    ///     "click-pipe-id",
    ///     body,
    /// ).await?;
    /// println!("{click_pipe:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipePatchRequest,
    ) -> Call<UpdateClickPipe> {
        Call::new(
            &self.client,
            UpdateClickPipe::new(organization_id, service_id, click_pipe_id, body),
        )
    }

    /// Update CDC ClickPipes scaling.
    ///
    /// Update scaling settings for database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery).
    ///
    /// The infrastructure is shared between all database ClickPipes in the service, both for initial load and CDC.
    /// Scaling settings may take a few minutes to fully propagate.
    ///
    /// For billing purposes, 2 CPU cores and 8 GB of RAM
    /// [correspond](https://clickhouse.com/docs/cloud/manage/billing/overview#clickpipes-for-postgres-cdc) to one
    /// compute unit. If your organization tier changes, database ClickPipes will be
    /// [rescaled](https://clickhouse.com/docs/cloud/manage/billing/overview#compute) appropriately.
    ///
    /// **Note:** For Kafka, Kinesis, and object storage pipes (S3, GCS, Azure Blob), see Get ClickPipe (operation
    /// `clickPipeGet`).
    ///
    /// **This endpoint becomes available once at least one database ClickPipe was provisioned.**
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling` (operation `clickPipeCdcScalingUpdate`)
    ///
    /// Gives [`ClickPipesCdcScaling`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::ClickPipesCdcScalingPatchRequest;
    ///
    /// let body = ClickPipesCdcScalingPatchRequest::new();
    /// let click_pipes_cdc_scaling = client.clickpipes().update_cdc_scaling(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{click_pipes_cdc_scaling:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeCdcScalingUpdate")]
    pub fn update_cdc_scaling(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipesCdcScalingPatchRequest,
    ) -> Call<UpdateClickPipeCdcScaling> {
        Call::new(
            &self.client,
            UpdateClickPipeCdcScaling::new(organization_id, service_id, body),
        )
    }

    /// Update reverse private endpoint.
    ///
    /// Update mutable fields for an existing reverse private endpoint. customPrivateDnsMappings is a full replacement
    /// list. Use an empty array to clear mappings.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}` (operation `clickPipeReversePrivateEndpointUpdate`)
    ///
    /// Gives [`ReversePrivateEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::ReversePrivateEndpointPatchRequest;
    ///
    /// let body = ReversePrivateEndpointPatchRequest::new();
    /// let reverse_private_endpoint = client.clickpipes().update_reverse_private_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     "reverse-private-endpoint-id",
    ///     body,
    /// ).await?;
    /// println!("{reverse_private_endpoint:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeReversePrivateEndpointUpdate")]
    pub fn update_reverse_private_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
        body: ReversePrivateEndpointPatchRequest,
    ) -> Call<UpdateReversePrivateEndpoint> {
        Call::new(
            &self.client,
            UpdateReversePrivateEndpoint::new(
                organization_id,
                service_id,
                reverse_private_endpoint_id,
                body,
            ),
        )
    }

    /// Update ClickPipe scaling.
    ///
    /// Change scaling settings for the specified ClickPipe. This endpoint supports Kafka, Kinesis, and object storage
    /// pipes (S3, GCS, Azure Blob).
    ///
    /// **Note:** For database ClickPipes (PostgreSQL, MySQL, MongoDB, BigQuery), use the Update CDC ClickPipes
    /// scaling (operation `clickPipeCdcScalingUpdate`) endpoint instead.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling` (operation `clickPipeScalingUpdate`)
    ///
    /// Gives [`ClickPipe`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::ClickPipeScalingPatchRequest;
    ///
    /// let body = ClickPipeScalingPatchRequest::new();
    /// let click_pipe = client.clickpipes().update_scaling(
    ///     "organization-id",
    ///     "service-id",
    ///     "click-pipe-id",
    ///     body,
    /// ).await?;
    /// println!("{click_pipe:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeScalingUpdate")]
    pub fn update_scaling(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeScalingPatchRequest,
    ) -> Call<UpdateClickPipeScaling> {
        Call::new(
            &self.client,
            UpdateClickPipeScaling::new(organization_id, service_id, click_pipe_id, body),
        )
    }

    /// Update ClickPipe settings.
    ///
    /// Update the advanced settings for the specified ClickPipe. Send key-value pairs where values can be strings,
    /// numbers, or booleans.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings` (operation `clickPipeSettingsUpdate`)
    ///
    /// Gives [`ClickPipeSettings`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::ClickPipeSettingsPutRequest;
    ///
    /// let body = ClickPipeSettingsPutRequest::new();
    /// let click_pipe_settings = client.clickpipes().update_settings(
    ///     "organization-id",
    ///     "service-id",
    ///     "click-pipe-id",
    ///     body,
    /// ).await?;
    /// println!("{click_pipe_settings:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeSettingsUpdate")]
    pub fn update_settings(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeSettingsPutRequest,
    ) -> Call<UpdateClickPipeSettings> {
        Call::new(
            &self.client,
            UpdateClickPipeSettings::new(
                organization_id,
                service_id,
                click_pipe_id,
                body,
            ),
        )
    }

    /// Update ClickPipe state.
    ///
    /// Start, stop or resync ClickPipe. Stopping a ClickPipe will stop the ingestion process from any state. Starting
    /// is allowed for ClickPipes in the "Stopped" state or with a "Failed" state. Resyncing is only for Postgres and
    /// MySQL pipes and can be done from any state.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state` (operation `clickPipeStateUpdate`)
    ///
    /// Gives [`ClickPipe`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickpipes`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::{ClickPipeStateCommand, ClickPipeStatePatchRequest};
    ///
    /// let body = ClickPipeStatePatchRequest::new(ClickPipeStateCommand::Start);
    /// let click_pipe = client.clickpipes().update_state(
    ///     "organization-id",
    ///     "service-id",
    ///     "click-pipe-id",
    ///     body,
    /// ).await?;
    /// println!("{click_pipe:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickPipeStateUpdate")]
    pub fn update_state(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeStatePatchRequest,
    ) -> Call<UpdateClickPipeState> {
        Call::new(
            &self.client,
            UpdateClickPipeState::new(organization_id, service_id, click_pipe_id, body),
        )
    }
}
