//! The HTML page in a real browser: it opens without a complaint, and its filters leave what they should.
//!
//! Needs Chromium, or what `DIFF_BROWSER=/path/to/chrome` names. Where there is none the tests say that they are left out and
//! how to install it; on CI they fail.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use clickhouse_cloud_tests::skipped;
use xtask::diff::Format;

use super::report;

/// Names under which distributions install it.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// The browser, or none where it is to be left out.
pub(crate) fn browser() -> Option<String> {
    match env::var("DIFF_BROWSER") {
        Ok(path) => Some(path),
        Err(_) => {
            let runs = |name: &&str| {
                Command::new(name)
                    .arg("--version")
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .status()
                    .is_ok_and(|s| s.success())
            };
            let found = NAMES.into_iter().find(runs);
            if found.is_none() {
                let missing = "no browser to look at the page with; install one: apt-get install --yes chromium";
                assert!(env::var_os("CI").is_none(), "{missing}");
                skipped("diff_command::browser", missing);
            }
            found.map(str::to_owned)
        }
    }
}

/// The page after its script ran, and what the browser said on its console.
pub(crate) fn open(browser: &str, folder: &Path, fragment: &str) -> (String, Vec<String>) {
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"])
        .args(["--enable-logging=stderr", "--virtual-time-budget=10000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}#{fragment}", folder.join("page.html").display()))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let console = errors.lines().filter(|line| line.contains("CONSOLE")).map(str::to_owned).collect();
    (String::from_utf8(output.stdout).unwrap(), console)
}

/// How many changes the page shows.
fn shown(dom: &str) -> usize {
    dom.matches("<details class=\"change ").count() - hidden(dom)
}

fn hidden(dom: &str) -> usize {
    dom.split("<details class=\"change ")
        .skip(1)
        .filter(|part| part.split('>').next().unwrap().contains("hidden"))
        .count()
}

#[test]
fn the_page_opens_and_its_filters_work() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("page.html"), report(Format::Html)).unwrap();
    for (fragment, expected) in [
        // A value that took the place of another is one row of both kinds and classes.
        ("", 12),
        ("class=breaking", 5),
        ("class=potential", 2),
        ("class=breaking,potential", 6),
        ("kind=enum-value-removed", 1),
        ("kind=enum-value-added", 1),
        ("tag=Backup", 1),
        ("text=service.tier", 1),
        ("text=REGION%20us-east", 1),
        ("text=instanceWake", 1),
        ("text=services::Region::ApSouth1", 1),
        ("class=breaking&tag=Service", 4),
        ("text=nothing+has+this", 0),
    ] {
        let (dom, console) = open(&browser, folder.path(), fragment);
        assert_eq!(console, Vec::<String>::new(), "{fragment}");
        assert_eq!(shown(&dom), expected, "{fragment}");
        assert!(dom.contains(&format!("<output>{expected} of 12 shown</output>")), "{fragment}");
        assert_eq!(dom.contains("<p id=\"nothing\" hidden"), expected > 0, "{fragment}");
    }
}

/// A page that is sent by mail must not tell anybody that it was opened.
#[test]
fn the_page_asks_for_nothing() {
    let page = report(Format::Html);
    assert!(page.contains("content=\"default-src 'none'; style-src 'sha256-"));
    assert!(!page.contains("unsafe"));
    for word in ["src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest"] {
        assert!(!page.contains(word), "`{word}` in the page");
    }
}

/// A second wall behind the escaping: what came into the page all the same is not run.
#[test]
fn the_browser_runs_no_script_and_no_style_but_ours() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    let page = report(Format::Html);
    let foreign = "<p id=\"foreign\" hidden></p><script>document.title = 'ran'</script>\
                   <style>p { color: red }</style><img src=x onerror=\"document.title = 'ran'\"><p style=\"color: red\"></p>";
    let planted = page.replacen("<main>", &format!("<main>{foreign}"), 1);
    assert_ne!(planted, page);
    fs::write(folder.path().join("page.html"), planted).unwrap();
    let (dom, console) = open(&browser, folder.path(), "");
    assert!(dom.contains("id=\"foreign\"") && !dom.contains("<title>ran</title>"), "{dom}");
    for what in ["inline script", "inline style", "inline event handler", "loading the image"] {
        let refused = |line: &String| line.to_lowercase().contains(what) && line.contains("Content Security Policy");
        assert!(console.iter().any(refused), "no refusal of `{what}`: {console:#?}");
    }
    assert!(dom.contains("<output>12 of 12 shown</output>"), "our script runs");
}
