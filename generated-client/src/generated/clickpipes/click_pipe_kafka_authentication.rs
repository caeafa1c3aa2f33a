// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a ClickPipe authenticates to Kafka.
    pub enum ClickPipeKafkaAuthentication {
        /// `PLAIN`
        Plain = "PLAIN",
        /// `SCRAM-SHA-256`
        ScramSha256 = "SCRAM-SHA-256",
        /// `SCRAM-SHA-512`
        ScramSha512 = "SCRAM-SHA-512",
        /// `IAM_ROLE`
        IamRole = "IAM_ROLE",
        /// `IAM_USER`
        IamUser = "IAM_USER",
        /// `MUTUAL_TLS`
        MutualTls = "MUTUAL_TLS",
        /// `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
