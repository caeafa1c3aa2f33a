//! Writes the cost of an organization, day by day and entity by entity, as CSV.
//!
//! `cargo run --example usage_cost_csv -- <organization id> 2026-10-01 2026-10-31 > cost.csv`

use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization_id, from, to] = arguments.as_slice() else {
        eprintln!("usage: usage_cost_csv <organization id> <from> <to>");
        return Ok(());
    };
    let cost = Client::from_env()?.billing().usage_cost_over(organization_id, from, to, [""; 0]).await?;
    println!("date,entity_type,entity_id,entity_name,total_chc");
    for record in cost.costs.unwrap_or_default() {
        let entity_type = record.entity_type.map(|entity_type| entity_type.to_string());
        let date = record.date.map(|date| date.to_string());
        let texts = [date, entity_type, record.entity_id, record.entity_name];
        let texts: Vec<String> = texts.into_iter().map(|text| quoted(&text.unwrap_or_default())).collect();
        println!("{},{}", texts.join(","), record.total_chc.unwrap_or_default());
    }
    Ok(())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
