# What the judges share: starts an emulator in a folder of its own, and ends it with the script.
# Reads nothing and writes nothing outside of that folder and the build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

need() {
  command -v "$1" >/dev/null && return
  echo "LEFT OUT: $2 needs $1, which is not there. Install it and run this again." >&2
  # On CI nothing is left out.
  if [ -n "${CI:-}" ]; then exit 1; else exit 0; fi
}

WORK=$(mktemp -d)
EMULATOR=
end() { [ -z "$EMULATOR" ] || { kill "$EMULATOR" 2>/dev/null || true; wait "$EMULATOR" 2>/dev/null || true; }; rm -rf "$WORK"; }
trap end EXIT

# A virtual environment with the packages that are named.
python_with() {
  need python3 "this judge"
  python3 -m venv "$WORK/python" || { echo "LEFT OUT: python3 has no venv. Install python3-venv and run this again." >&2; exit 1; }
  "$WORK/python/bin/pip" install --quiet --disable-pip-version-check "$@"
}

# Builds and starts the emulator with flags; sets URL, ORG, KEY and SECRET.
start_emulator() {
  # An emulator that was built for something else will do.
  local program=${EMULATOR_PROGRAM:-}
  if [ -z "$program" ]; then
    cargo build --quiet --locked -p clickhouse-cloud-emulator
    program=${CARGO_TARGET_DIR:-target}/debug/clickhouse-cloud-emulator
  fi
  "$program" --ready-file "$WORK/ready" "$@" >"$WORK/out" 2>"$WORK/log" &
  EMULATOR=$!
  for _ in $(seq 100); do
    [ ! -f "$WORK/ready" ] || break
    kill -0 "$EMULATOR" 2>/dev/null || { cat "$WORK/log" >&2; exit 1; }
    sleep 0.1
  done
  # shellcheck disable=SC1091
  . "$WORK/ready"
  URL=$CLICKHOUSE_CLOUD_API_URL ORG=$CLICKHOUSE_CLOUD_ORGANIZATION
  KEY=$CLICKHOUSE_CLOUD_API_KEY SECRET=$CLICKHOUSE_CLOUD_API_SECRET
}

# METHOD PATH [BODY]: the body of the answer.
call() {
  curl --silent --user "$KEY:$SECRET" --request "$1" --header 'content-type: application/json' ${3:+--data "$3"} "$URL$2"
}

# METHOD PATH [BODY]: the status of the answer.
status() {
  curl --silent --output /dev/null --write-out '%{http_code}' --user "$KEY:$SECRET" --request "$1" \
    --header 'content-type: application/json' ${3:+--data "$3"} "$URL$2"
}

# FILTER: a member of the JSON on standard input, as in `.result.service.id`.
member() {
  python3 -c 'import json,sys
value = json.load(sys.stdin)
for name in sys.argv[1].strip(".").split("."): value = value[int(name)] if name.isdigit() else value[name]
print(value)' "$1"
}
