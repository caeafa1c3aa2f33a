//! Builds a ClickStack dashboard with a chart and a note, and an alert on the chart that goes to a Slack channel.
//!
//! `cargo run --example clickstack_alert -- <organization id> <service id> <log source id> <Slack webhook URL>`

use clickhouse_cloud::clickstack::{
    ClickStackAggregateFunction, ClickStackAlertChannelWebhook, ClickStackAlertInterval, ClickStackAlertSource,
    ClickStackAlertThresholdType, ClickStackCreateAlertRequest, ClickStackCreateDashboardRequest,
    ClickStackLineBuilderChartConfig, ClickStackLineChartConfig, ClickStackMarkdownChartConfig, ClickStackSelectItem,
    ClickStackTileInput, ClickStackWebhook, ClickStackWebhookInput,
};
use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization_id, service_id, source_id, url] = arguments.as_slice() else {
        eprintln!("usage: clickstack_alert <organization id> <service id> <log source id> <Slack webhook URL>");
        return Ok(());
    };
    let stack = Client::from_env()?.clickstack();

    let errors = ClickStackSelectItem::new(ClickStackAggregateFunction::Count).r#where("SeverityText:ERROR");
    let chart = ClickStackLineBuilderChartConfig::new([errors], source_id).group_by("ServiceName");
    // Required fields come in alphabetical order: height, name, width, x, y.
    let chart = ClickStackTileInput::new("Errors", 0, 0, 8, 4).config(ClickStackLineChartConfig::from(chart));
    let note = ClickStackMarkdownChartConfig::new().markdown("Who is on call: see the wiki.");
    let note = ClickStackTileInput::new("Note", 8, 0, 4, 4).config(note);
    let dashboard = ClickStackCreateDashboardRequest::new("Errors by service", [chart, note]);
    let dashboard = stack.create_dashboard(organization_id, service_id, dashboard).await?;
    let tile_id = dashboard.tiles.unwrap_or_default().into_iter().find_map(|tile| tile.id).unwrap_or_default();

    let webhook = ClickStackWebhookInput::new("errors", "slack", url);
    let webhook = match stack.create_webhook(organization_id, service_id, webhook).await? {
        ClickStackWebhook::Slack(webhook) => webhook,
        other => {
            eprintln!("not a Slack webhook: {other:?}");
            return Ok(());
        }
    };
    let alert = ClickStackCreateAlertRequest::new(
        ClickStackAlertInterval::FiveMinutes,
        100.0,
        ClickStackAlertThresholdType::Above,
    );
    let alert = alert
        .source(ClickStackAlertSource::Tile)
        .dashboard_id(&dashboard.id)
        .tile_id(tile_id)
        .channel(ClickStackAlertChannelWebhook::new(webhook.id));
    let alert = stack.create_alert(organization_id, service_id, alert).await?;
    println!("dashboard {}, alert {}", dashboard.id, alert.id);
    Ok(())
}
