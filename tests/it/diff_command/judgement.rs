//! A comment about a step of the tree says what it decides besides the changes of the document.

use clickhouse_cloud_tests::read;
use tempfile::TempDir;
use xtask::diff::{Format, LONGEST, Options};
use xtask::source::Source;

use super::sources::git;
use super::{committed_file, diff, new, old, write};

const NAMES: &str = "type Gone = Gone services ?\ntype Old = Old services\n";
const API: &str = "# API\n\n## Provisional\n\nWhat would have stopped.\n\n| place | what it is |\n|---|---|\n";

/// A repository with the old document of the small pair, what was decided for it, and in the working tree the new one.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let policy = read("generator/policy.yaml");
    for (path, text) in [
        ("spec/clickhouse-cloud.json", old().as_str()),
        ("spec/overlay.yaml", "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions: []\n"),
        ("generator/policy.yaml", &policy),
        ("generated-client/names.lock", NAMES),
        ("generated-client/API.md", API),
    ] {
        write(folder.path(), path, text);
    }
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "old"]);
    write(folder.path(), "spec/clickhouse-cloud.json", &new());
    folder
}

/// Decides things in the working tree.
fn decide(folder: &TempDir, names: usize) {
    let more: String = (0..names).map(|number| format!("type New{number} = New{number} services ?\n")).collect();
    write(folder.path(), "generated-client/names.lock", &format!("type Gone = Gone services\n{more}"));
    let policy = read("generator/policy.yaml").replacen(
        "\ntypes:\n",
        "\ntypes:\n  # As it is in the console.\n  Region: Area\n",
        1,
    );
    write(folder.path(), "generator/policy.yaml", &policy);
    let overlay = "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n  - target: $.info.license\n    \
                   description: There is ``` none.\n    x-evidence: It was asked for.\n    remove: true\n";
    write(folder.path(), "spec/overlay.yaml", overlay);
    write(
        folder.path(),
        "generated-client/API.md",
        &format!("{API}| `/paths` | What waits. |\n\n## Operations\n\n| `a` | b |\n"),
    );
}

fn comment(folder: &TempDir, format: Format) -> String {
    diff(folder, &Options { format, ..Options::default() }).text
}

#[test]
fn a_comment_has_what_there_is_to_judge_above_the_changes() {
    let folder = repository();
    assert!(!comment(&folder, Format::Markdown).contains("### New public names"));
    decide(&folder, 2);
    let text = comment(&folder, Format::Markdown);
    for words in [
        "### To decide\n\nThis is provisional: it was settled for one run only.\n\n<details><summary>1 line</summary>\n\n```text\n| `/paths` | What waits. |\n```",
        "### New public names\n\nThey stay once they are released.\n\n<details><summary>2 lines</summary>\n\n```text\ntype New0 = New0 services ?\ntype New1 = New1 services ?\n```",
        "### Decided in `generator/policy.yaml`\n\n<details><summary>3 lines</summary>\n\n```diff\n  types:\n+   # As it is in the console.\n+   Region: Area\n```",
        "### Decided in `spec/overlay.yaml`\n\n<details><summary>6 lines</summary>\n\n````diff\n- actions: []\n+ actions:\n\
         +   - target: $.info.license\n+     description: There is ``` none.\n+     x-evidence: It was asked for.\n\
         +     remove: true\n````",
        "### Breaking (5)",
    ] {
        assert!(text.contains(words), "no {words} in {text}");
    }
    assert!(text.find("### To decide") < text.find("### Breaking"), "{text}");
    assert!(!comment(&folder, Format::Text).contains("New public names"));
    // Once it is committed, it was judged.
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "new"]);
    assert!(!comment(&folder, Format::Markdown).contains("###"));
}

#[test]
fn what_is_decided_without_a_change_of_the_document_is_there() {
    let folder = repository();
    write(folder.path(), "spec/clickhouse-cloud.json", &old());
    decide(&folder, 1);
    let text = comment(&folder, Format::Markdown);
    assert!(text.contains("**No changes.**") && text.contains("+   Region: Area") && text.contains("New0"), "{text}");
}

#[test]
fn two_documents_that_are_of_no_tree_decide_nothing() {
    let folder = repository();
    decide(&folder, 1);
    let options = Options { format: Format::Markdown, new: Some(committed_file()), ..Options::default() };
    assert!(!diff(&folder, &options).text.contains("Decided"));
    let old = Some(Source::Git("HEAD:spec/clickhouse-cloud.json".to_owned()));
    assert!(!diff(&folder, &Options { format: Format::Markdown, old, ..Options::default() }).text.contains("Decided"));
}

#[test]
fn however_much_there_is_to_judge_the_changes_have_room() {
    let folder = repository();
    decide(&folder, 5_000);
    let text = comment(&folder, Format::Markdown);
    assert!(text.len() <= LONGEST && text.contains("### Breaking (5)"), "{}", text.len());
    assert!(text.contains("<details><summary>5000 lines</summary>") && text.contains(" more are in "), "{text}");
}
