//! `/docs` in a real browser: every tag and operation is there, and a call that is tried out with the printed key succeeds.
//!
//! The browser is driven over its debugging pipe: JSON with a zero byte behind it, on file descriptors 3 and 4.

use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clickhouse_cloud_tests::{counted, published};
use serde_json::{Value, json};

use super::Site;
use crate::contract::closing::operations;
use crate::diff_command::browser::browser;

/// A browser that ends with the test.
struct Driven {
    process: Child,
    to: File,
    from: BufReader<File>,
    sent: u64,
}

impl Driven {
    fn start(browser: &str, folder: &Path) -> Self {
        let (to, from) = (folder.join("to"), folder.join("from"));
        assert!(Command::new("mkfifo").args([&to, &from]).status().unwrap().success());
        let flags = "--headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run \
                     --remote-debugging-pipe --window-size=1200,1600";
        let script = format!("exec \"$0\" {flags} --user-data-dir=\"$3\" about:blank 3<\"$1\" 4>\"$2\"");
        let mut command = Command::new("sh");
        command.args(["-c", &script, browser]).args([&to, &from]).arg(folder.join("profile"));
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Each end waits for the other, in the order in which the shell opens them.
        let to = OpenOptions::new().write(true).open(to).unwrap();
        let from = BufReader::new(File::open(from).unwrap());
        Self { process, to, from, sent: 0 }
    }

    /// Sends a command and waits for its answer.
    fn ask(&mut self, session: &Value, method: &str, params: Value) -> Value {
        self.sent += 1;
        let mut message = json!({"id": self.sent, "method": method, "params": params});
        if session.is_string() {
            message["sessionId"] = session.clone();
        }
        self.to.write_all(format!("{message}\0").as_bytes()).unwrap();
        loop {
            let mut bytes = Vec::new();
            assert_ne!(self.from.read_until(0, &mut bytes).unwrap(), 0, "the browser has ended");
            let answer: Value = serde_json::from_slice(bytes.strip_suffix(&[0]).unwrap()).unwrap();
            // A page that is still loading loses the context of a script: the caller asks again.
            if answer["id"] == self.sent {
                return answer["result"].clone();
            }
        }
    }

    /// The value of a script in the page.
    fn value(&mut self, session: &Value, script: &str) -> Value {
        let params = json!({"expression": script, "awaitPromise": true, "returnByValue": true});
        let answer = self.ask(session, "Runtime.evaluate", params);
        assert!(answer.get("exceptionDetails").is_none(), "{answer}");
        answer["result"]["value"].clone()
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a person does: authorizes with the key, opens the operation, fills in the organization, and presses Execute.
const TRY: &str = r#"(async () => {
    const until = async (find, name) => {
        for (let at = 0; at < 150; at++) {
            const found = find();
            if (found) return found;
            await new Promise((done) => setTimeout(done, 100));
        }
        throw new Error(`not there: ${name}`);
    };
    const one = (selector) => until(() => document.querySelector(selector), selector);
    await one('.opblock');
    const blocks = document.querySelectorAll('.opblock').length;
    const tags = document.querySelectorAll('.opblock-tag-section').length;
    ui.preauthorizeBasic('basicAuth', KEY, SECRET);
    const block = '[id="operations-Service-instanceGetList"]';
    (await one(`${block} .opblock-summary-control`)).click();
    const input = await one(`${block} tr[data-param-name="organizationId"] input`);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ORGANIZATION);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    // The page takes a text over when nothing more was typed for a while.
    await new Promise((done) => setTimeout(done, 500));
    (await one(`${block} .execute`)).click();
    const status = (await one(`${block} .live-responses-table tbody .response-col_status`)).textContent.trim();
    const body = (await one(`${block} .live-responses-table`)).textContent;
    const asked = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin);
    (await one(block)).scrollIntoView();
    return { blocks, tags, status, body, asked: [...new Set(asked)] };
})()"#;

fn drive(browser: &str, url: &str, script: &str) -> (Value, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let mut browser = Driven::start(browser, folder.path());
    let none = Value::Null;
    let target = browser.ask(&none, "Target.createTarget", json!({"url": url}))["targetId"].clone();
    let session =
        browser.ask(&none, "Target.attachToTarget", json!({"targetId": target, "flatten": true}))["sessionId"].clone();
    let is_there = "location.href !== 'about:blank' && document.readyState === 'complete'";
    for _ in 0..200 {
        if browser.value(&session, is_there) == true {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let seen = browser.value(&session, script);
    let picture = browser.ask(&session, "Page.captureScreenshot", json!({"format": "png"}))["data"].clone();
    (seen, STANDARD.decode(picture.as_str().unwrap()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_tried_out_on_the_page() {
    let Some(browser) = browser() else { return };
    let site = Site::start().await;
    let service = site.service().await;
    // The page fills in the example of the document, a filter for these tags.
    let tags = json!([
        {"key": "Environment", "value": "Production"}, {"key": "Department", "value": "Engineering"}, {"key": "isActive"},
    ]);
    site.result("PATCH", &service, json!({"tags": {"add": tags}})).await;
    let text = |value: &str| json!(value).to_string();
    let script = TRY
        .replace("KEY", &text(site.emulator.key_id()))
        .replace("SECRET", &text(site.emulator.key_secret()))
        .replace("ORGANIZATION", &text(&site.emulator.organization()));
    let url = format!("{}/docs/", site.emulator.url());
    let (seen, picture) = tokio::task::spawn_blocking(move || drive(&browser, &url, &script)).await.unwrap();
    assert_eq!(seen["blocks"], operations(published()).count(), "one block for each operation");
    assert_eq!(seen["tags"], published()["tags"].as_array().unwrap().len());
    assert_eq!(seen["status"], "200", "{seen}");
    assert!(seen["body"].as_str().unwrap().contains("analytics"), "{seen}");
    assert_eq!(seen["asked"], json!([site.emulator.url()]), "nothing is asked of another host");
    // A picture with something on it; `EMULATOR_SCREENSHOT=FILE` keeps it for a person.
    assert!(picture.len() > 20_000, "{} bytes", picture.len());
    counted!("Swagger UI: {} operations, {} tags, status {}", seen["blocks"], seen["tags"], seen["status"]);
    if let Ok(file) = std::env::var("EMULATOR_SCREENSHOT") {
        std::fs::write(file, picture).unwrap();
    }
}
