#!/usr/bin/env bash
# The official crate `clickhouse-cloud-api` 0.5.0 decodes what the emulator answers to every operation. It needs a newer Rust
# than this workspace, so it is built in a folder of its own.
. "$(dirname "$0")/common.sh"

need python3 "this judge"
EMULATOR_RECORD=$WORK/answers cargo test --quiet --locked -p clickhouse-cloud-tests --test it -- \
  emulator::calls::every_operation emulator::rules::each_rule >/dev/null
mkdir -p "$WORK/official/src"
cat >"$WORK/official/Cargo.toml" <<'TOML'
[package]
name = "official"
version = "0.0.0"
edition = "2024"

[dependencies]
clickhouse-cloud-api = "=0.5.0"
serde_json = "1"

[workspace]
TOML
echo 'fn main() {}' >"$WORK/official/src/main.rs"
SOURCE=$(cd "$WORK/official" && cargo metadata --format-version 1 | python3 -c 'import json,sys
print(next(p["manifest_path"] for p in json.load(sys.stdin)["packages"] if p["name"] == "clickhouse-cloud-api"))')
# Which type each of its methods gives, read off its source.
python3 - "$(dirname "$SOURCE")" >"$WORK/official/src/main.rs" <<'PYTHON'
import pathlib, re, sys
root = pathlib.Path(sys.argv[1])
meta = (root / "src/meta/operations.rs").read_text()
ids = dict(re.findall(r'operation_id: "(\w+)",\s*rust_method: "(\w+)"', meta))
source = "\n".join(file.read_text() for file in sorted((root / "src/client").glob("*.rs")))
types = dict(re.findall(r"pub async fn (\w+)(?:<[^>]*>)?\([^{]*?\)\s*->\s*Result<(.*?),\s*Error>\s*\{", source, re.S))
print("use clickhouse_cloud_api::models::*;\nuse serde_json::Value;\n")
print("fn decode(operation: &str, answer: Value) -> Option<Result<(), serde_json::Error>> {\n    Some(match operation {")
for operation, method in sorted(ids.items()):
    kind = types.get(method)
    if kind and kind != "String":
        print(f'        "{operation}" => serde_json::from_value::<{kind}>(answer).map(drop),')
print("        _ => return None,\n    })\n}\n")
print('''fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1]).unwrap();
    let (mut decoded, mut failed) = (std::collections::BTreeSet::new(), 0);
    let mut unknown = std::collections::BTreeSet::new();
    let mut count = 0;
    for line in text.lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let operation = record["operation"].as_str().unwrap().to_owned();
        match decode(&operation, record["answer"].clone()) {
            Some(Ok(())) => { count += 1; decoded.insert(operation); }
            Some(Err(error)) => { failed += 1; println!("FAILED: {operation}: {error}"); }
            None => { unknown.insert(operation); }
        }
    }
    println!("{count} answers of {} operations decoded; without a type of their own: {unknown:?}", decoded.len());
    // Every operation has an answer: those that answer text are known to the crate as String.
    let missing: Vec<&String> = arguments[2..].iter().filter(|id| !decoded.contains(*id) && !unknown.contains(*id)).collect();
    if !missing.is_empty() { println!("FAILED: no answer was recorded of {missing:?}"); }
    if failed > 0 || !missing.is_empty() { std::process::exit(1); }
}''')
PYTHON
# The operations that the document has.
mapfile -t OPERATIONS < <(python3 -c 'import json
for item in json.load(open("spec/clickhouse-cloud.json"))["paths"].values():
    for operation in item.values():
        if isinstance(operation, dict): print(operation["operationId"])')
(cd "$WORK/official" && CARGO_TARGET_DIR=${OFFICIAL_TARGET_DIR:-$WORK/target} cargo run --quiet -- "$WORK/answers" "${OPERATIONS[@]}")
