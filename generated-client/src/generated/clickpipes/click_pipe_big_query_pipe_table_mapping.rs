// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipeBigQueryPipeTableMapping` of the API.
///
/// Part of [`ClickPipeBigQueryServiceAccountSource`](crate::clickpipes::ClickPipeBigQueryServiceAccountSource), [`ClickPipeBigQueryWorkloadIdentitySource`](crate::clickpipes::ClickPipeBigQueryWorkloadIdentitySource), [`ClickPipePostBigQueryServiceAccountSource`](crate::clickpipes::ClickPipePostBigQueryServiceAccountSource) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryPipeTableMapping {
    /// Source BigQuery dataset name.
    pub source_dataset_name: Option<String>,
    /// Source table name.
    pub source_table: Option<String>,
    /// Target ClickHouse table name.
    pub target_table: Option<String>,
    /// Columns to exclude from the target table.
    pub excluded_columns: Option<Vec<String>>,
    /// Whether to use a custom sorting key for the target table.
    pub use_custom_sorting_key: Option<bool>,
    /// Ordered list of columns to use as sorting key for the target table.
    pub sorting_keys: Option<Vec<String>>,
    /// Table engine to use for the target table.
    pub table_engine: Option<ClickPipeTableEngine>,
    /// Source column of type TIMESTAMP used as the CDC watermark. Required for every table when replicationMethod is
    /// "query_based"; not allowed otherwise.
    pub query_cdc_watermark_column: Option<String>,
    /// BigQuery table function used to read changes: "appends" (newly appended rows) or "changes" (all row changes).
    /// Required for every table when replicationMethod is "events_based"; not allowed otherwise.
    ///
    /// Example: `"appends"`.
    pub events_function: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeBigQueryPipeTableMapping {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        source_dataset_name: impl Into<String>,
        source_table: impl Into<String>,
        target_table: impl Into<String>,
    ) -> Self {
        Self {
            source_dataset_name: Some(source_dataset_name.into()),
            source_table: Some(source_table.into()),
            target_table: Some(target_table.into()),
            excluded_columns: None,
            use_custom_sorting_key: None,
            sorting_keys: None,
            table_engine: None,
            query_cdc_watermark_column: None,
            events_function: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeBigQueryPipeTableMapping {
        /// Sets `excludedColumns`: Columns to exclude from the target table.
        excluded_columns(optional each_into String),
        /// Sets `useCustomSortingKey`: Whether to use a custom sorting key for the target table.
        use_custom_sorting_key(optional exact bool),
        /// Sets `sortingKeys`: Ordered list of columns to use as sorting key for the target table.
        sorting_keys(optional each_into String),
        /// Sets `tableEngine`: Table engine to use for the target table.
        table_engine(optional into ClickPipeTableEngine),
        /// Sets `queryCdcWatermarkColumn`: Source column of type TIMESTAMP used as the CDC watermark.
        query_cdc_watermark_column(optional into String),
        /// Sets `eventsFunction`: BigQuery table function used to read changes: "appends" (newly appended rows) or "changes" (all row changes).
        events_function(optional into String),
    }
}

json_object! {
    ClickPipeBigQueryPipeTableMapping {
        source_dataset_name: optional "sourceDatasetName",
        source_table: optional "sourceTable",
        target_table: optional "targetTable",
        excluded_columns: optional "excludedColumns",
        use_custom_sorting_key: optional "useCustomSortingKey",
        sorting_keys: optional "sortingKeys",
        table_engine: optional "tableEngine",
        query_cdc_watermark_column: optional "queryCdcWatermarkColumn",
        events_function: optional "eventsFunction",
        ..extra,
    }
}
