//! Tests of the workflows, in virtual time, on the fake.

#[cfg(feature = "api_keys")]
mod api_keys;
#[cfg(feature = "services")]
mod services;
#[cfg(feature = "clickstack")]
mod webhooks;

/// `API.md` is generated and names the workflows because policy lists them.
#[test]
fn the_index_names_every_workflow() {
    let index = include_str!("../../API.md");
    let sources = [include_str!("api_keys.rs"), include_str!("services.rs")];
    let workflows = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter_map(|line| line.strip_prefix("    pub async fn ")?.split(['(', '<']).next());
    let workflows: Vec<&str> = workflows.collect();
    assert_eq!(workflows.len(), 7, "{workflows:?}");
    let listed: Vec<&str> = index.lines().filter(|line| line.starts_with("Workflows")).collect();
    for name in workflows {
        assert!(listed.iter().any(|line| line.contains(&format!("`{name}`"))), "API.md does not name {name}");
    }
}
