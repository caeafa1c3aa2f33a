// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! ClickStack, observability on a service: dashboards, alerts, sources, webhooks, roles and saved searches.

use crate::runtime::prelude::*;

pub mod operations;
mod click_stack_aggregate_function;
mod click_stack_aggregated_column;
mod click_stack_alert_bar_builder_chart_config;
mod click_stack_alert_bar_chart_config;
mod click_stack_alert_bar_raw_sql_chart_config;
mod click_stack_alert_channel;
mod click_stack_alert_channel_email;
mod click_stack_alert_channel_webhook;
mod click_stack_alert_channel_webhook_severity;
mod click_stack_alert_channels;
mod click_stack_alert_chart_config;
mod click_stack_alert_execution_error;
mod click_stack_alert_execution_error_type;
mod click_stack_alert_interval;
mod click_stack_alert_line_builder_chart_config;
mod click_stack_alert_line_chart_config;
mod click_stack_alert_line_raw_sql_chart_config;
mod click_stack_alert_number_builder_chart_config;
mod click_stack_alert_number_chart_config;
mod click_stack_alert_number_raw_sql_chart_config;
mod click_stack_alert_response;
mod click_stack_alert_response_state;
mod click_stack_alert_silenced;
mod click_stack_alert_source;
mod click_stack_alert_stacked_line_builder_chart_config;
mod click_stack_alert_stacked_line_chart_config;
mod click_stack_alert_stacked_line_raw_sql_chart_config;
mod click_stack_alert_threshold_type;
mod click_stack_background_chart;
mod click_stack_background_chart_type;
mod click_stack_bar_builder_chart_config;
mod click_stack_bar_chart_config;
mod click_stack_bar_raw_sql_chart_config;
mod click_stack_between_color_condition;
mod click_stack_categorical_bar_builder_chart_config;
mod click_stack_categorical_bar_chart_config;
mod click_stack_categorical_bar_raw_sql_chart_config;
mod click_stack_click_house_permission;
mod click_stack_click_house_permission_conditions;
mod click_stack_click_house_permission_conditions_from;
mod click_stack_color;
mod click_stack_create_alert_request;
mod click_stack_create_dashboard_request;
mod click_stack_create_role_request;
mod click_stack_dashboard_chart_series;
mod click_stack_dashboard_container;
mod click_stack_dashboard_container_tab;
mod click_stack_dashboard_response;
mod click_stack_equality_color_condition;
mod click_stack_equality_color_condition_operator;
mod click_stack_equality_color_condition_value;
mod click_stack_event_patterns_chart_config;
mod click_stack_filter;
mod click_stack_filter_input;
mod click_stack_filter_settings_column;
mod click_stack_formula;
mod click_stack_generic_webhook;
mod click_stack_heatmap_chart_config;
mod click_stack_heatmap_distribution_chart_config;
mod click_stack_heatmap_distribution_chart_config_heatmap_mode;
mod click_stack_heatmap_select_item;
mod click_stack_heatmap_select_item_heatmap_scale_type;
mod click_stack_heatmap_series_chart_config;
mod click_stack_highlighted_attribute_expression;
mod click_stack_incident_io_webhook;
mod click_stack_line_builder_chart_config;
mod click_stack_line_chart_config;
mod click_stack_line_interpolation;
mod click_stack_line_raw_sql_chart_config;
mod click_stack_log_source;
mod click_stack_log_source_metadata_materialized_views;
mod click_stack_markdown_chart_config;
mod click_stack_markdown_chart_series;
mod click_stack_materialized_view;
mod click_stack_max_selections;
mod click_stack_metric_source;
mod click_stack_metric_source_from;
mod click_stack_metric_tables;
mod click_stack_metric_type;
mod click_stack_min_selections;
mod click_stack_mongo_db_permission;
mod click_stack_mongo_db_permission_condition;
mod click_stack_mongo_db_permission_conditions;
mod click_stack_mongo_db_permission_pattern;
mod click_stack_number_builder_chart_config;
mod click_stack_number_chart_config;
mod click_stack_number_chart_series;
mod click_stack_number_format;
mod click_stack_number_format_numeric_unit;
mod click_stack_number_format_output;
mod click_stack_number_raw_sql_chart_config;
mod click_stack_number_tile_color_condition;
mod click_stack_numeric_color_condition;
mod click_stack_numeric_color_condition_operator;
mod click_stack_on_click;
mod click_stack_on_click_dashboard;
mod click_stack_on_click_external;
mod click_stack_on_click_filter_template;
mod click_stack_on_click_filter_template_kind;
mod click_stack_on_click_search;
mod click_stack_on_click_target;
mod click_stack_on_click_target_id_variant;
mod click_stack_on_click_target_template_variant;
mod click_stack_pager_duty_api_webhook;
mod click_stack_permission;
mod click_stack_permission_action;
mod click_stack_permission_subject;
mod click_stack_pie_builder_chart_config;
mod click_stack_pie_chart_config;
mod click_stack_pie_raw_sql_chart_config;
mod click_stack_prometheus_label_filter;
mod click_stack_prometheus_label_filter_input;
mod click_stack_promql_source;
mod click_stack_query_expression_filter;
mod click_stack_query_expression_filter_input;
mod click_stack_query_language;
mod click_stack_query_setting;
mod click_stack_role;
mod click_stack_saved_filter_value;
mod click_stack_saved_search;
mod click_stack_saved_search_filter;
mod click_stack_saved_search_filter_type;
mod click_stack_saved_search_input;
mod click_stack_search_chart_config;
mod click_stack_search_chart_series;
mod click_stack_select_item;
mod click_stack_select_item_period_agg_fn;
mod click_stack_session_source;
mod click_stack_slack_api_webhook;
mod click_stack_slack_webhook;
mod click_stack_source;
mod click_stack_source_filter;
mod click_stack_source_filter_input;
mod click_stack_source_filter_settings;
mod click_stack_source_from;
mod click_stack_sql_saved_filter_value;
mod click_stack_sql_saved_filter_value_type;
mod click_stack_stacked_line_builder_chart_config;
mod click_stack_stacked_line_chart_config;
mod click_stack_stacked_line_raw_sql_chart_config;
mod click_stack_static_list_filter;
mod click_stack_static_list_filter_input;
mod click_stack_table_builder_chart_config;
mod click_stack_table_chart_config;
mod click_stack_table_chart_series;
mod click_stack_table_raw_sql_chart_config;
mod click_stack_text_index_use;
mod click_stack_tile_config;
mod click_stack_tile_input;
mod click_stack_tile_output;
mod click_stack_time_chart_series;
mod click_stack_time_chart_series_display_type;
mod click_stack_trace_source;
mod click_stack_trace_source_metadata_materialized_views;
mod click_stack_update_alert_request;
mod click_stack_update_dashboard_request;
mod click_stack_update_role_request;
mod click_stack_validate_dashboard_error;
mod click_stack_validate_dashboard_response;
mod click_stack_validate_dashboard_response_normalized;
mod click_stack_validate_webhook_response;
mod click_stack_validate_webhook_response_errors_item;
mod click_stack_validate_webhook_response_normalized;
mod click_stack_variable_saved_filter_value;
mod click_stack_webhook;
mod click_stack_webhook_input;
mod click_stack_webhook_input_headers;
mod click_stack_webhook_input_query_params;
mod click_stack_webhook_input_service;

pub use self::click_stack_aggregate_function::ClickStackAggregateFunction;
pub use self::click_stack_aggregated_column::ClickStackAggregatedColumn;
pub use self::click_stack_alert_bar_builder_chart_config::ClickStackAlertBarBuilderChartConfig;
pub use self::click_stack_alert_bar_chart_config::ClickStackAlertBarChartConfig;
pub use self::click_stack_alert_bar_raw_sql_chart_config::ClickStackAlertBarRawSqlChartConfig;
pub use self::click_stack_alert_channel::ClickStackAlertChannel;
pub use self::click_stack_alert_channel_email::ClickStackAlertChannelEmail;
pub use self::click_stack_alert_channel_webhook::ClickStackAlertChannelWebhook;
pub use self::click_stack_alert_channel_webhook_severity::ClickStackAlertChannelWebhookSeverity;
pub use self::click_stack_alert_channels::ClickStackAlertChannels;
pub use self::click_stack_alert_chart_config::ClickStackAlertChartConfig;
pub use self::click_stack_alert_execution_error::ClickStackAlertExecutionError;
pub use self::click_stack_alert_execution_error_type::ClickStackAlertExecutionErrorType;
pub use self::click_stack_alert_interval::ClickStackAlertInterval;
pub use self::click_stack_alert_line_builder_chart_config::ClickStackAlertLineBuilderChartConfig;
pub use self::click_stack_alert_line_chart_config::ClickStackAlertLineChartConfig;
pub use self::click_stack_alert_line_raw_sql_chart_config::ClickStackAlertLineRawSqlChartConfig;
pub use self::click_stack_alert_number_builder_chart_config::ClickStackAlertNumberBuilderChartConfig;
pub use self::click_stack_alert_number_chart_config::ClickStackAlertNumberChartConfig;
pub use self::click_stack_alert_number_raw_sql_chart_config::ClickStackAlertNumberRawSqlChartConfig;
pub use self::click_stack_alert_response::ClickStackAlertResponse;
pub use self::click_stack_alert_response_state::ClickStackAlertResponseState;
pub use self::click_stack_alert_silenced::ClickStackAlertSilenced;
pub use self::click_stack_alert_source::ClickStackAlertSource;
pub use self::click_stack_alert_stacked_line_builder_chart_config::ClickStackAlertStackedLineBuilderChartConfig;
pub use self::click_stack_alert_stacked_line_chart_config::ClickStackAlertStackedLineChartConfig;
pub use self::click_stack_alert_stacked_line_raw_sql_chart_config::ClickStackAlertStackedLineRawSqlChartConfig;
pub use self::click_stack_alert_threshold_type::ClickStackAlertThresholdType;
pub use self::click_stack_background_chart::ClickStackBackgroundChart;
pub use self::click_stack_background_chart_type::ClickStackBackgroundChartType;
pub use self::click_stack_bar_builder_chart_config::ClickStackBarBuilderChartConfig;
pub use self::click_stack_bar_chart_config::ClickStackBarChartConfig;
pub use self::click_stack_bar_raw_sql_chart_config::ClickStackBarRawSqlChartConfig;
pub use self::click_stack_between_color_condition::ClickStackBetweenColorCondition;
pub use self::click_stack_categorical_bar_builder_chart_config::ClickStackCategoricalBarBuilderChartConfig;
pub use self::click_stack_categorical_bar_chart_config::ClickStackCategoricalBarChartConfig;
pub use self::click_stack_categorical_bar_raw_sql_chart_config::ClickStackCategoricalBarRawSqlChartConfig;
pub use self::click_stack_click_house_permission::ClickStackClickHousePermission;
pub use self::click_stack_click_house_permission_conditions::ClickStackClickHousePermissionConditions;
pub use self::click_stack_click_house_permission_conditions_from::ClickStackClickHousePermissionConditionsFrom;
pub use self::click_stack_color::ClickStackColor;
pub use self::click_stack_create_alert_request::ClickStackCreateAlertRequest;
pub use self::click_stack_create_dashboard_request::ClickStackCreateDashboardRequest;
pub use self::click_stack_create_role_request::ClickStackCreateRoleRequest;
pub use self::click_stack_dashboard_chart_series::ClickStackDashboardChartSeries;
pub use self::click_stack_dashboard_container::ClickStackDashboardContainer;
pub use self::click_stack_dashboard_container_tab::ClickStackDashboardContainerTab;
pub use self::click_stack_dashboard_response::ClickStackDashboardResponse;
pub use self::click_stack_equality_color_condition::ClickStackEqualityColorCondition;
pub use self::click_stack_equality_color_condition_operator::ClickStackEqualityColorConditionOperator;
pub use self::click_stack_equality_color_condition_value::ClickStackEqualityColorConditionValue;
pub use self::click_stack_event_patterns_chart_config::ClickStackEventPatternsChartConfig;
pub use self::click_stack_filter::ClickStackFilter;
pub use self::click_stack_filter_input::ClickStackFilterInput;
pub use self::click_stack_filter_settings_column::ClickStackFilterSettingsColumn;
pub use self::click_stack_formula::ClickStackFormula;
pub use self::click_stack_generic_webhook::ClickStackGenericWebhook;
pub use self::click_stack_heatmap_chart_config::ClickStackHeatmapChartConfig;
pub use self::click_stack_heatmap_distribution_chart_config::ClickStackHeatmapDistributionChartConfig;
pub use self::click_stack_heatmap_distribution_chart_config_heatmap_mode::ClickStackHeatmapDistributionChartConfigHeatmapMode;
pub use self::click_stack_heatmap_select_item::ClickStackHeatmapSelectItem;
pub use self::click_stack_heatmap_select_item_heatmap_scale_type::ClickStackHeatmapSelectItemHeatmapScaleType;
pub use self::click_stack_heatmap_series_chart_config::ClickStackHeatmapSeriesChartConfig;
pub use self::click_stack_highlighted_attribute_expression::ClickStackHighlightedAttributeExpression;
pub use self::click_stack_incident_io_webhook::ClickStackIncidentIoWebhook;
pub use self::click_stack_line_builder_chart_config::ClickStackLineBuilderChartConfig;
pub use self::click_stack_line_chart_config::ClickStackLineChartConfig;
pub use self::click_stack_line_interpolation::ClickStackLineInterpolation;
pub use self::click_stack_line_raw_sql_chart_config::ClickStackLineRawSqlChartConfig;
pub use self::click_stack_log_source::ClickStackLogSource;
pub use self::click_stack_log_source_metadata_materialized_views::ClickStackLogSourceMetadataMaterializedViews;
pub use self::click_stack_markdown_chart_config::ClickStackMarkdownChartConfig;
pub use self::click_stack_markdown_chart_series::ClickStackMarkdownChartSeries;
pub use self::click_stack_materialized_view::ClickStackMaterializedView;
pub use self::click_stack_max_selections::ClickStackMaxSelections;
pub use self::click_stack_metric_source::ClickStackMetricSource;
pub use self::click_stack_metric_source_from::ClickStackMetricSourceFrom;
pub use self::click_stack_metric_tables::ClickStackMetricTables;
pub use self::click_stack_metric_type::ClickStackMetricType;
pub use self::click_stack_min_selections::ClickStackMinSelections;
pub use self::click_stack_mongo_db_permission::ClickStackMongoDbPermission;
pub use self::click_stack_mongo_db_permission_condition::ClickStackMongoDbPermissionCondition;
pub use self::click_stack_mongo_db_permission_conditions::ClickStackMongoDbPermissionConditions;
pub use self::click_stack_mongo_db_permission_pattern::ClickStackMongoDbPermissionPattern;
pub use self::click_stack_number_builder_chart_config::ClickStackNumberBuilderChartConfig;
pub use self::click_stack_number_chart_config::ClickStackNumberChartConfig;
pub use self::click_stack_number_chart_series::ClickStackNumberChartSeries;
pub use self::click_stack_number_format::ClickStackNumberFormat;
pub use self::click_stack_number_format_numeric_unit::ClickStackNumberFormatNumericUnit;
pub use self::click_stack_number_format_output::ClickStackNumberFormatOutput;
pub use self::click_stack_number_raw_sql_chart_config::ClickStackNumberRawSqlChartConfig;
pub use self::click_stack_number_tile_color_condition::ClickStackNumberTileColorCondition;
pub use self::click_stack_numeric_color_condition::ClickStackNumericColorCondition;
pub use self::click_stack_numeric_color_condition_operator::ClickStackNumericColorConditionOperator;
pub use self::click_stack_on_click::ClickStackOnClick;
pub use self::click_stack_on_click_dashboard::ClickStackOnClickDashboard;
pub use self::click_stack_on_click_external::ClickStackOnClickExternal;
pub use self::click_stack_on_click_filter_template::ClickStackOnClickFilterTemplate;
pub use self::click_stack_on_click_filter_template_kind::ClickStackOnClickFilterTemplateKind;
pub use self::click_stack_on_click_search::ClickStackOnClickSearch;
pub use self::click_stack_on_click_target::ClickStackOnClickTarget;
pub use self::click_stack_on_click_target_id_variant::ClickStackOnClickTargetIdVariant;
pub use self::click_stack_on_click_target_template_variant::ClickStackOnClickTargetTemplateVariant;
pub use self::click_stack_pager_duty_api_webhook::ClickStackPagerDutyApiWebhook;
pub use self::click_stack_permission::ClickStackPermission;
pub use self::click_stack_permission_action::ClickStackPermissionAction;
pub use self::click_stack_permission_subject::ClickStackPermissionSubject;
pub use self::click_stack_pie_builder_chart_config::ClickStackPieBuilderChartConfig;
pub use self::click_stack_pie_chart_config::ClickStackPieChartConfig;
pub use self::click_stack_pie_raw_sql_chart_config::ClickStackPieRawSqlChartConfig;
pub use self::click_stack_prometheus_label_filter::ClickStackPrometheusLabelFilter;
pub use self::click_stack_prometheus_label_filter_input::ClickStackPrometheusLabelFilterInput;
pub use self::click_stack_promql_source::ClickStackPromqlSource;
pub use self::click_stack_query_expression_filter::ClickStackQueryExpressionFilter;
pub use self::click_stack_query_expression_filter_input::ClickStackQueryExpressionFilterInput;
pub use self::click_stack_query_language::ClickStackQueryLanguage;
pub use self::click_stack_query_setting::ClickStackQuerySetting;
pub use self::click_stack_role::ClickStackRole;
pub use self::click_stack_saved_filter_value::ClickStackSavedFilterValue;
pub use self::click_stack_saved_search::ClickStackSavedSearch;
pub use self::click_stack_saved_search_filter::ClickStackSavedSearchFilter;
pub use self::click_stack_saved_search_filter_type::ClickStackSavedSearchFilterType;
pub use self::click_stack_saved_search_input::ClickStackSavedSearchInput;
pub use self::click_stack_search_chart_config::ClickStackSearchChartConfig;
pub use self::click_stack_search_chart_series::ClickStackSearchChartSeries;
pub use self::click_stack_select_item::ClickStackSelectItem;
pub use self::click_stack_select_item_period_agg_fn::ClickStackSelectItemPeriodAggFn;
pub use self::click_stack_session_source::ClickStackSessionSource;
pub use self::click_stack_slack_api_webhook::ClickStackSlackApiWebhook;
pub use self::click_stack_slack_webhook::ClickStackSlackWebhook;
pub use self::click_stack_source::ClickStackSource;
pub use self::click_stack_source_filter::ClickStackSourceFilter;
pub use self::click_stack_source_filter_input::ClickStackSourceFilterInput;
pub use self::click_stack_source_filter_settings::ClickStackSourceFilterSettings;
pub use self::click_stack_source_from::ClickStackSourceFrom;
pub use self::click_stack_sql_saved_filter_value::ClickStackSqlSavedFilterValue;
pub use self::click_stack_sql_saved_filter_value_type::ClickStackSqlSavedFilterValueType;
pub use self::click_stack_stacked_line_builder_chart_config::ClickStackStackedLineBuilderChartConfig;
pub use self::click_stack_stacked_line_chart_config::ClickStackStackedLineChartConfig;
pub use self::click_stack_stacked_line_raw_sql_chart_config::ClickStackStackedLineRawSqlChartConfig;
pub use self::click_stack_static_list_filter::ClickStackStaticListFilter;
pub use self::click_stack_static_list_filter_input::ClickStackStaticListFilterInput;
pub use self::click_stack_table_builder_chart_config::ClickStackTableBuilderChartConfig;
pub use self::click_stack_table_chart_config::ClickStackTableChartConfig;
pub use self::click_stack_table_chart_series::ClickStackTableChartSeries;
pub use self::click_stack_table_raw_sql_chart_config::ClickStackTableRawSqlChartConfig;
pub use self::click_stack_text_index_use::ClickStackTextIndexUse;
pub use self::click_stack_tile_config::ClickStackTileConfig;
pub use self::click_stack_tile_input::ClickStackTileInput;
pub use self::click_stack_tile_output::ClickStackTileOutput;
pub use self::click_stack_time_chart_series::ClickStackTimeChartSeries;
pub use self::click_stack_time_chart_series_display_type::ClickStackTimeChartSeriesDisplayType;
pub use self::click_stack_trace_source::ClickStackTraceSource;
pub use self::click_stack_trace_source_metadata_materialized_views::ClickStackTraceSourceMetadataMaterializedViews;
pub use self::click_stack_update_alert_request::ClickStackUpdateAlertRequest;
pub use self::click_stack_update_dashboard_request::ClickStackUpdateDashboardRequest;
pub use self::click_stack_update_role_request::ClickStackUpdateRoleRequest;
pub use self::click_stack_validate_dashboard_error::ClickStackValidateDashboardError;
pub use self::click_stack_validate_dashboard_response::ClickStackValidateDashboardResponse;
pub use self::click_stack_validate_dashboard_response_normalized::ClickStackValidateDashboardResponseNormalized;
pub use self::click_stack_validate_webhook_response::ClickStackValidateWebhookResponse;
pub use self::click_stack_validate_webhook_response_errors_item::ClickStackValidateWebhookResponseErrorsItem;
pub use self::click_stack_validate_webhook_response_normalized::ClickStackValidateWebhookResponseNormalized;
pub use self::click_stack_variable_saved_filter_value::ClickStackVariableSavedFilterValue;
pub use self::click_stack_webhook::ClickStackWebhook;
pub use self::click_stack_webhook_input::ClickStackWebhookInput;
pub use self::click_stack_webhook_input_headers::ClickStackWebhookInputHeaders;
pub use self::click_stack_webhook_input_query_params::ClickStackWebhookInputQueryParams;
pub use self::click_stack_webhook_input_service::ClickStackWebhookInputService;
pub use super::common::SortOrder;
use self::operations::{
    CreateClickStackAlert, CreateClickStackDashboard, CreateClickStackRole,
    CreateClickStackSavedSearch, CreateClickStackSource, CreateClickStackWebhook,
    DeleteClickStackAlert, DeleteClickStackDashboard, DeleteClickStackRole,
    DeleteClickStackSavedSearch, DeleteClickStackSource, DeleteClickStackWebhook,
    GetClickStackAlert, GetClickStackDashboard, GetClickStackRole,
    GetClickStackSavedSearch, GetClickStackSource, ListClickStackAlerts,
    ListClickStackDashboards, ListClickStackRoles, ListClickStackSavedSearches,
    ListClickStackSources, ListClickStackWebhooks, UpdateClickStackAlert,
    UpdateClickStackDashboard, UpdateClickStackRole, UpdateClickStackSavedSearch,
    UpdateClickStackSource, UpdateClickStackWebhook, ValidateClickStackDashboard,
    ValidateClickStackWebhook,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateClickStackAlert::INFO,
    CreateClickStackDashboard::INFO,
    CreateClickStackRole::INFO,
    CreateClickStackSavedSearch::INFO,
    CreateClickStackSource::INFO,
    CreateClickStackWebhook::INFO,
    DeleteClickStackAlert::INFO,
    DeleteClickStackDashboard::INFO,
    DeleteClickStackRole::INFO,
    DeleteClickStackSavedSearch::INFO,
    DeleteClickStackSource::INFO,
    DeleteClickStackWebhook::INFO,
    GetClickStackAlert::INFO,
    GetClickStackDashboard::INFO,
    GetClickStackRole::INFO,
    GetClickStackSavedSearch::INFO,
    GetClickStackSource::INFO,
    ListClickStackAlerts::INFO,
    ListClickStackDashboards::INFO,
    ListClickStackRoles::INFO,
    ListClickStackSavedSearches::INFO,
    ListClickStackSources::INFO,
    ListClickStackWebhooks::INFO,
    UpdateClickStackAlert::INFO,
    UpdateClickStackDashboard::INFO,
    UpdateClickStackRole::INFO,
    UpdateClickStackSavedSearch::INFO,
    UpdateClickStackSource::INFO,
    UpdateClickStackWebhook::INFO,
    ValidateClickStackDashboard::INFO,
    ValidateClickStackWebhook::INFO,
];

/// ClickStack, observability on a service: dashboards, alerts, sources, webhooks, roles and saved searches.
///
/// A handle of [`Client`], from [`Client::clickstack`].
#[derive(Clone, Debug)]
pub struct ClickStack {
    client: Client,
}

impl ClickStack {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// ClickStack: Create Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new alert
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts` (operation `clickStackCreateAlert`)
    ///
    /// Gives [`ClickStackAlertResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackAlertInterval, ClickStackAlertThresholdType, ClickStackCreateAlertRequest};
    ///
    /// let body = ClickStackCreateAlertRequest::new(
    ///     ClickStackAlertInterval::ThirtySeconds,
    ///     1.0,
    ///     ClickStackAlertThresholdType::Above,
    /// );
    /// let value = client.clickstack().create_alert("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateAlert")]
    pub fn create_alert(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateAlertRequest,
    ) -> Call<CreateClickStackAlert> {
        Call::new(
            &self.client,
            CreateClickStackAlert::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Create Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new dashboard
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards` (operation `clickStackCreateDashboard`)
    ///
    /// Gives [`ClickStackDashboardResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackCreateDashboardRequest, ClickStackTileInput};
    ///
    /// let body = ClickStackCreateDashboardRequest::new(
    ///     "name",
    ///     [ClickStackTileInput::new("name", 1, 1, 1, 1)],
    /// );
    /// let value = client.clickstack().create_dashboard("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateDashboard")]
    pub fn create_dashboard(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateDashboardRequest,
    ) -> Call<CreateClickStackDashboard> {
        Call::new(
            &self.client,
            CreateClickStackDashboard::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Create Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new custom role for the team.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles` (operation `clickStackCreateRole`)
    ///
    /// Gives [`ClickStackRole`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::ClickStackCreateRoleRequest;
    /// # async fn example(client: Client, body: ClickStackCreateRoleRequest) -> Result<(), Error> {
    /// let click_stack_role = client.clickstack().create_role("organization-id", "service-id", body).await?;
    /// println!("{click_stack_role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateRole")]
    pub fn create_role(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateRoleRequest,
    ) -> Call<CreateClickStackRole> {
        Call::new(
            &self.client,
            CreateClickStackRole::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Create Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new saved search.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches` (operation `clickStackCreateSavedSearch`)
    ///
    /// Gives [`ClickStackSavedSearch`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::ClickStackSavedSearchInput;
    ///
    /// let body = ClickStackSavedSearchInput::new("name", "source-id");
    /// let click_stack_saved_search = client.clickstack().create_saved_search(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{click_stack_saved_search:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateSavedSearch")]
    pub fn create_saved_search(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackSavedSearchInput,
    ) -> Call<CreateClickStackSavedSearch> {
        Call::new(
            &self.client,
            CreateClickStackSavedSearch::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Create Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new source. The request body is a source object without the `id` field. If an `id` is
    /// sent anyway it is silently ignored (stripped before validation — the request is never rejected because of it).
    /// Granularity fields (`materializedViews[].minGranularity` and `metadataMaterializedViews.granularity`) accept
    /// the same short format the API returns (e.g. `5m`, `15s`, `1h`, `1d`).
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources` (operation `clickStackCreateSource`)
    ///
    /// Gives [`ClickStackSource`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::ClickStackSource;
    /// # async fn example(client: Client, body: ClickStackSource) -> Result<(), Error> {
    /// let click_stack_source = client.clickstack().create_source("organization-id", "service-id", body).await?;
    /// println!("{click_stack_source:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateSource")]
    pub fn create_source(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<ClickStackSource>,
    ) -> Call<CreateClickStackSource> {
        Call::new(
            &self.client,
            CreateClickStackSource::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Create Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Creates a new webhook for the authenticated team.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks` (operation `clickStackCreateWebhook`)
    ///
    /// Gives [`ClickStackWebhook`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackWebhookInput, ClickStackWebhookInputService};
    ///
    /// let body = ClickStackWebhookInput::new(
    ///     "name",
    ///     ClickStackWebhookInputService::Slack,
    ///     "url",
    /// );
    /// let click_stack_webhook = client.clickstack().create_webhook("organization-id", "service-id", body).await?;
    /// println!("{click_stack_webhook:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackCreateWebhook")]
    pub fn create_webhook(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Call<CreateClickStackWebhook> {
        Call::new(
            &self.client,
            CreateClickStackWebhook::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Delete Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes an alert
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` (operation `clickStackDeleteAlert`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_alert(
    ///     "organization-id",
    ///     "service-id",
    ///     "alert-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteAlert")]
    pub fn delete_alert(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
    ) -> Call<DeleteClickStackAlert> {
        Call::new(
            &self.client,
            DeleteClickStackAlert::new(organization_id, service_id, alert_id),
        )
    }

    /// ClickStack: Delete Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a dashboard
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` (operation `clickStackDeleteDashboard`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_dashboard(
    ///     "organization-id",
    ///     "service-id",
    ///     "dashboard-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteDashboard")]
    pub fn delete_dashboard(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
    ) -> Call<DeleteClickStackDashboard> {
        Call::new(
            &self.client,
            DeleteClickStackDashboard::new(organization_id, service_id, dashboard_id),
        )
    }

    /// ClickStack: Delete Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a custom role. Predefined roles, the team default user role, and roles assigned to users
    /// cannot be deleted.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` (operation `clickStackDeleteRole`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_role("organization-id", "service-id", "role-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteRole")]
    pub fn delete_role(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
    ) -> Call<DeleteClickStackRole> {
        Call::new(
            &self.client,
            DeleteClickStackRole::new(organization_id, service_id, role_id),
        )
    }

    /// ClickStack: Delete Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a saved search and any alerts attached to it.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` (operation `clickStackDeleteSavedSearch`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_saved_search(
    ///     "organization-id",
    ///     "service-id",
    ///     "saved-search-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteSavedSearch")]
    pub fn delete_saved_search(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
    ) -> Call<DeleteClickStackSavedSearch> {
        Call::new(
            &self.client,
            DeleteClickStackSavedSearch::new(
                organization_id,
                service_id,
                saved_search_id,
            ),
        )
    }

    /// ClickStack: Delete Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a source
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` (operation `clickStackDeleteSource`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_source(
    ///     "organization-id",
    ///     "service-id",
    ///     "source-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteSource")]
    pub fn delete_source(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
    ) -> Call<DeleteClickStackSource> {
        Call::new(
            &self.client,
            DeleteClickStackSource::new(organization_id, service_id, source_id),
        )
    }

    /// ClickStack: Delete Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Deletes a webhook. Blocked with a 409 while any alert still references it — reassign or remove
    /// those alerts first — so deletion never leaves an alert pointing at a missing webhook (which would silently
    /// drop notifications). Mirrors the internal webhook delete guard.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}` (operation `clickStackDeleteWebhook`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// client.clickstack().delete_webhook(
    ///     "organization-id",
    ///     "service-id",
    ///     "webhook-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackDeleteWebhook")]
    pub fn delete_webhook(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        webhook_id: impl Display,
    ) -> Call<DeleteClickStackWebhook> {
        Call::new(
            &self.client,
            DeleteClickStackWebhook::new(organization_id, service_id, webhook_id),
        )
    }

    /// ClickStack: Get Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific alert by ID
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` (operation `clickStackGetAlert`)
    ///
    /// Gives [`ClickStackAlertResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// let value = client.clickstack().get_alert("organization-id", "service-id", "alert-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackGetAlert")]
    pub fn get_alert(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
    ) -> Call<GetClickStackAlert> {
        Call::new(
            &self.client,
            GetClickStackAlert::new(organization_id, service_id, alert_id),
        )
    }

    /// ClickStack: Get Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific dashboard by ID
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` (operation `clickStackGetDashboard`)
    ///
    /// Gives [`ClickStackDashboardResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// let value = client.clickstack().get_dashboard(
    ///     "organization-id",
    ///     "service-id",
    ///     "dashboard-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackGetDashboard")]
    pub fn get_dashboard(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
    ) -> Call<GetClickStackDashboard> {
        Call::new(
            &self.client,
            GetClickStackDashboard::new(organization_id, service_id, dashboard_id),
        )
    }

    /// ClickStack: Get Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific role by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` (operation `clickStackGetRole`)
    ///
    /// Gives [`ClickStackRole`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// let click_stack_role = client.clickstack().get_role("organization-id", "service-id", "role-id").await?;
    /// println!("{click_stack_role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackGetRole")]
    pub fn get_role(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
    ) -> Call<GetClickStackRole> {
        Call::new(
            &self.client,
            GetClickStackRole::new(organization_id, service_id, role_id),
        )
    }

    /// ClickStack: Get Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific saved search by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` (operation `clickStackGetSavedSearch`)
    ///
    /// Gives [`ClickStackSavedSearch`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// let click_stack_saved_search = client.clickstack().get_saved_search(
    ///     "organization-id",
    ///     "service-id",
    ///     "saved-search-id",
    /// ).await?;
    /// println!("{click_stack_saved_search:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackGetSavedSearch")]
    pub fn get_saved_search(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
    ) -> Call<GetClickStackSavedSearch> {
        Call::new(
            &self.client,
            GetClickStackSavedSearch::new(organization_id, service_id, saved_search_id),
        )
    }

    /// ClickStack: Get Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a specific source by ID
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` (operation `clickStackGetSource`)
    ///
    /// Gives [`ClickStackSource`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// let click_stack_source = client.clickstack().get_source("organization-id", "service-id", "source-id").await?;
    /// println!("{click_stack_source:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackGetSource")]
    pub fn get_source(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
    ) -> Call<GetClickStackSource> {
        Call::new(
            &self.client,
            GetClickStackSource::new(organization_id, service_id, source_id),
        )
    }

    /// ClickStack: List Alerts.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves alerts for the authenticated team (paginated). Results are capped at `limit` (default
    /// and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset` to
    /// retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts` (operation `clickStackListAlerts`)
    ///
    /// Gives every [`ClickStackAlertResponse`], over all pages; `offset` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListClickStackAlerts::limit), [`offset`](operations::ListClickStackAlerts::offset).
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for value in client.clickstack().list_alerts("organization-id", "service-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListAlerts")]
    pub fn list_alerts(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackAlerts> {
        List::new(&self.client, ListClickStackAlerts::new(organization_id, service_id))
    }

    /// ClickStack: List Dashboards.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a list of all dashboards for the authenticated team
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards` (operation `clickStackListDashboards`)
    ///
    /// Gives every [`ClickStackDashboardResponse`], in one response.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for value in client.clickstack().list_dashboards("organization-id", "service-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListDashboards")]
    pub fn list_dashboards(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackDashboards> {
        List::new(
            &self.client,
            ListClickStackDashboards::new(organization_id, service_id),
        )
    }

    /// ClickStack: List Roles.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves all roles for the authenticated team, including predefined roles.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles` (operation `clickStackListRoles`)
    ///
    /// Gives every [`ClickStackRole`], in one response.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for click_stack_role in client.clickstack().list_roles("organization-id", "service-id").await? {
    ///     println!("{click_stack_role:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListRoles")]
    pub fn list_roles(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackRoles> {
        List::new(&self.client, ListClickStackRoles::new(organization_id, service_id))
    }

    /// ClickStack: List Saved Searches.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves saved searches for the authenticated team (paginated). Results are capped at `limit`
    /// (default and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset`
    /// to retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches` (operation `clickStackListSavedSearches`)
    ///
    /// Gives every [`ClickStackSavedSearch`], over all pages; `offset` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListClickStackSavedSearches::limit), [`offset`](operations::ListClickStackSavedSearches::offset).
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for click_stack_saved_search in client.clickstack().list_saved_searches("organization-id", "service-id").await? {
    ///     println!("{click_stack_saved_search:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListSavedSearches")]
    pub fn list_saved_searches(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackSavedSearches> {
        List::new(
            &self.client,
            ListClickStackSavedSearches::new(organization_id, service_id),
        )
    }

    /// ClickStack: List Sources.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves a list of all sources for the authenticated team
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources` (operation `clickStackListSources`)
    ///
    /// Gives every [`ClickStackSource`], in one response.
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for click_stack_source in client.clickstack().list_sources("organization-id", "service-id").await? {
    ///     println!("{click_stack_source:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListSources")]
    pub fn list_sources(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackSources> {
        List::new(&self.client, ListClickStackSources::new(organization_id, service_id))
    }

    /// ClickStack: List Webhooks.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Retrieves webhooks for the authenticated team (paginated). Results are capped at `limit` (default
    /// and maximum 1000). When `totalCount` exceeds the number of returned items, page with `limit`/`offset` to
    /// retrieve them all.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks` (operation `clickStackListWebhooks`)
    ///
    /// Gives every [`ClickStackWebhook`], over all pages; `offset` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListClickStackWebhooks::limit), [`offset`](operations::ListClickStackWebhooks::offset).
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// for click_stack_webhook in client.clickstack().list_webhooks("organization-id", "service-id").await? {
    ///     println!("{click_stack_webhook:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackListWebhooks")]
    pub fn list_webhooks(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListClickStackWebhooks> {
        List::new(&self.client, ListClickStackWebhooks::new(organization_id, service_id))
    }

    /// ClickStack: Update Alert.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing alert
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}` (operation `clickStackUpdateAlert`)
    ///
    /// Gives [`ClickStackAlertResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackAlertInterval, ClickStackAlertThresholdType, ClickStackUpdateAlertRequest};
    ///
    /// let body = ClickStackUpdateAlertRequest::new(
    ///     ClickStackAlertInterval::ThirtySeconds,
    ///     1.0,
    ///     ClickStackAlertThresholdType::Above,
    /// );
    /// let value = client.clickstack().update_alert(
    ///     "organization-id",
    ///     "service-id",
    ///     "alert-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateAlert")]
    pub fn update_alert(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
        body: ClickStackUpdateAlertRequest,
    ) -> Call<UpdateClickStackAlert> {
        Call::new(
            &self.client,
            UpdateClickStackAlert::new(organization_id, service_id, alert_id, body),
        )
    }

    /// ClickStack: Update Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing dashboard. **Concurrency:** This endpoint does not support optimistic
    /// concurrency control. Concurrent PUT requests for the same dashboard may silently overwrite each other, which
    /// can leave orphan tile-to-container references on layout-shape edits. Clients should serialize edits to a given
    /// dashboard.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}` (operation `clickStackUpdateDashboard`)
    ///
    /// Gives [`ClickStackDashboardResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackTileInput, ClickStackUpdateDashboardRequest};
    ///
    /// let body = ClickStackUpdateDashboardRequest::new(
    ///     "name",
    ///     [ClickStackTileInput::new("name", 1, 1, 1, 1)],
    /// );
    /// let value = client.clickstack().update_dashboard(
    ///     "organization-id",
    ///     "service-id",
    ///     "dashboard-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateDashboard")]
    pub fn update_dashboard(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
        body: ClickStackUpdateDashboardRequest,
    ) -> Call<UpdateClickStackDashboard> {
        Call::new(
            &self.client,
            UpdateClickStackDashboard::new(
                organization_id,
                service_id,
                dashboard_id,
                body,
            ),
        )
    }

    /// ClickStack: Update Role.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates a custom role's permissions, name, and description. Predefined roles cannot be modified.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}` (operation `clickStackUpdateRole`)
    ///
    /// Gives [`ClickStackRole`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::ClickStackUpdateRoleRequest;
    /// # async fn example(client: Client, body: ClickStackUpdateRoleRequest) -> Result<(), Error> {
    /// let click_stack_role = client.clickstack().update_role(
    ///     "organization-id",
    ///     "service-id",
    ///     "role-id",
    ///     body,
    /// ).await?;
    /// println!("{click_stack_role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateRole")]
    pub fn update_role(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
        body: ClickStackUpdateRoleRequest,
    ) -> Call<UpdateClickStackRole> {
        Call::new(
            &self.client,
            UpdateClickStackRole::new(organization_id, service_id, role_id, body),
        )
    }

    /// ClickStack: Update Saved Search.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing saved search. This is a full replace: send the full object. Every optional
    /// field (`select`, `where`, `whereLanguage`, `orderBy`, `tags`, `filters`) is always written and falls back to
    /// its default when omitted, so omitting a field resets it rather than preserving the stored value.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}` (operation `clickStackUpdateSavedSearch`)
    ///
    /// Gives [`ClickStackSavedSearch`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::ClickStackSavedSearchInput;
    ///
    /// let body = ClickStackSavedSearchInput::new("name", "source-id");
    /// let click_stack_saved_search = client.clickstack().update_saved_search(
    ///     "organization-id",
    ///     "service-id",
    ///     "saved-search-id",
    ///     body,
    /// ).await?;
    /// println!("{click_stack_saved_search:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateSavedSearch")]
    pub fn update_saved_search(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
        body: ClickStackSavedSearchInput,
    ) -> Call<UpdateClickStackSavedSearch> {
        Call::new(
            &self.client,
            UpdateClickStackSavedSearch::new(
                organization_id,
                service_id,
                saved_search_id,
                body,
            ),
        )
    }

    /// ClickStack: Update Source.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Updates an existing source. The full source object must be provided; this is a replace, not a
    /// patch. The request body is a source object without the `id` field. If an `id` is sent anyway it is silently
    /// ignored (stripped before validation — never a 400); the path parameter alone identifies the source.
    /// Granularity fields (`materializedViews[].minGranularity` and `metadataMaterializedViews.granularity`) accept
    /// the same short format the API returns (e.g. `5m`, `15s`, `1h`, `1d`).
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}` (operation `clickStackUpdateSource`)
    ///
    /// Gives [`ClickStackSource`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::ClickStackSource;
    /// # async fn example(client: Client, body: ClickStackSource) -> Result<(), Error> {
    /// let click_stack_source = client.clickstack().update_source(
    ///     "organization-id",
    ///     "service-id",
    ///     "source-id",
    ///     body,
    /// ).await?;
    /// println!("{click_stack_source:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateSource")]
    pub fn update_source(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
        body: impl Into<ClickStackSource>,
    ) -> Call<UpdateClickStackSource> {
        Call::new(
            &self.client,
            UpdateClickStackSource::new(organization_id, service_id, source_id, body),
        )
    }

    /// ClickStack: Update Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Replaces an existing webhook. Readable optional fields (`description`, `body`) are a full replace:
    /// omitting them clears them. The write-only fields `headers` and `queryParams` are never returned on read, so
    /// omitting them preserves the stored values; send an explicit empty object (`{}`) to clear them. Exception: if
    /// the destination (`url` or `service`) changes, omitted `headers`/ `queryParams` are cleared rather than
    /// preserved so stored secrets are never forwarded to a new destination.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}` (operation `clickStackUpdateWebhook`)
    ///
    /// Gives [`ClickStackWebhook`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackWebhookInput, ClickStackWebhookInputService};
    ///
    /// let body = ClickStackWebhookInput::new(
    ///     "name",
    ///     ClickStackWebhookInputService::Slack,
    ///     "url",
    /// );
    /// let click_stack_webhook = client.clickstack().update_webhook(
    ///     "organization-id",
    ///     "service-id",
    ///     "webhook-id",
    ///     body,
    /// ).await?;
    /// println!("{click_stack_webhook:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackUpdateWebhook")]
    pub fn update_webhook(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        webhook_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Call<UpdateClickStackWebhook> {
        Call::new(
            &self.client,
            UpdateClickStackWebhook::new(organization_id, service_id, webhook_id, body),
        )
    }

    /// ClickStack: Validate Dashboard.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Validates a dashboard body against the same schema and tile rules used by POST /api/v2/dashboards.
    /// The dashboard is **never persisted**. Use this endpoint at plan time (e.g. from a Terraform provider) to check
    /// that a dashboard configuration is valid before applying it.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate` (operation `clickStackValidateDashboard`)
    ///
    /// Gives [`ClickStackValidateDashboardResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackCreateDashboardRequest, ClickStackTileInput};
    ///
    /// let body = ClickStackCreateDashboardRequest::new(
    ///     "name",
    ///     [ClickStackTileInput::new("name", 1, 1, 1, 1)],
    /// );
    /// let value = client.clickstack().validate_dashboard(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackValidateDashboard")]
    pub fn validate_dashboard(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateDashboardRequest,
    ) -> Call<ValidateClickStackDashboard> {
        Call::new(
            &self.client,
            ValidateClickStackDashboard::new(organization_id, service_id, body),
        )
    }

    /// ClickStack: Validate Webhook.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// ClickStack: Validates a webhook body against the same schema, URL rules, and body template check used by POST
    /// /api/v2/webhooks. The webhook is **never persisted**. Use this endpoint at plan time (e.g. from a Terraform
    /// provider) to check that a webhook configuration is valid before applying it. Name uniqueness is not checked.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate` (operation `clickStackValidateWebhook`)
    ///
    /// Gives [`ClickStackValidateWebhookResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-clickstack-api`.
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
    /// use clickhouse_cloud::types::{ClickStackWebhookInput, ClickStackWebhookInputService};
    ///
    /// let body = ClickStackWebhookInput::new(
    ///     "name",
    ///     ClickStackWebhookInputService::Slack,
    ///     "url",
    /// );
    /// let value = client.clickstack().validate_webhook("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "clickStackValidateWebhook")]
    pub fn validate_webhook(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Call<ValidateClickStackWebhook> {
        Call::new(
            &self.client,
            ValidateClickStackWebhook::new(organization_id, service_id, body),
        )
    }
}
