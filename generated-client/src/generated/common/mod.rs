// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Types that several resources share.

mod assigned_role;
mod aws_backup_bucket_properties;
mod azure_backup_bucket_properties;
mod gcp_backup_bucket_properties;
mod ip_access_list_entry;
mod provider;
mod region;
mod resource_tag;
mod role_type;
mod sort_order;

pub use self::assigned_role::AssignedRole;
pub use self::aws_backup_bucket_properties::AwsBackupBucketProperties;
pub use self::azure_backup_bucket_properties::AzureBackupBucketProperties;
pub use self::gcp_backup_bucket_properties::GcpBackupBucketProperties;
pub use self::ip_access_list_entry::IpAccessListEntry;
pub use self::provider::Provider;
pub use self::region::Region;
pub use self::resource_tag::ResourceTag;
pub use self::role_type::RoleType;
pub use self::sort_order::SortOrder;
