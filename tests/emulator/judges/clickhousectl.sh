#!/usr/bin/env bash
# `clickhousectl`, ClickHouse's own command, drives the emulator: a service from creation to deletion, and what belongs to it.
#
# CLICKHOUSECTL=/path/to/clickhousectl takes one that is there; otherwise 0.5.0 is installed from PyPI for this run.
. "$(dirname "$0")/common.sh"

need curl "this judge"
if [ -z "${CLICKHOUSECTL:-}" ]; then
  python_with 'clickhousectl==0.5.0'
  CLICKHOUSECTL=$WORK/python/bin/clickhousectl
fi
CLICKHOUSECTL=$(realpath "$CLICKHOUSECTL")
start_emulator --seed 1 --rate-limit off --progress polls:1

# An empty folder and home: it finds no credentials, no project, and does not ask whether there is a newer version.
mkdir -p "$WORK/home/.clickhouse" "$WORK/folder"
printf '%s\n0.5.0\n' "$(date +%s)" >"$WORK/home/.clickhouse/last_update_check"
ctl() {
  (cd "$WORK/folder" && HOME=$WORK/home DO_NOT_TRACK=1 "$CLICKHOUSECTL" cloud --url "$URL" --json "$@") || {
    echo "FAILED: clickhousectl cloud $*" >&2
    curl --silent --user "$KEY:$SECRET" "$URL/_emulator/requests" | tail -c 1500 >&2
    exit 1
  }
}
step() { printf 'ok: %s\n' "$*"; }
# SERVICE STATE: looks until the service is there.
until_state() {
  for _ in $(seq 20); do
    [ "$(ctl service get "$1" | member .state)" != "$2" ] || return 0
  done
  echo "FAILED: the service does not get $2" >&2
  exit 1
}

ctl org list | member .0.id | grep -qx "$ORG"
step organizations
SERVICE=$(ctl service create --name judged --provider aws --region us-east-1 --ip-allow 10.0.0.0/8 | member .service.id)
until_state "$SERVICE" running
step "create a service and wait"
ctl service scale "$SERVICE" --num-replicas 2 --min-replica-memory-gb 8 --max-replica-memory-gb 16 >/dev/null
[ "$(ctl service get "$SERVICE" | member .numReplicas)" = 2 ]
step scale
ctl service update "$SERVICE" --add-ip-allow 192.168.0.0/16=office --remove-ip-allow 10.0.0.0/8 >/dev/null
[ "$(ctl service get "$SERVICE" | member .ipAccessList.0.source)" = 192.168.0.0/16 ]
step "IP list"
ctl service reset-password "$SERVICE" | grep -q password
step password
ctl service stop "$SERVICE" >/dev/null
until_state "$SERVICE" stopped
ctl service start "$SERVICE" >/dev/null
until_state "$SERVICE" running
step "stop and start"
NEW=$(ctl key create --name judged | member .key.id)
ctl key list | grep -q "$NEW"
ctl key update "$NEW" --state disabled >/dev/null
ctl key delete "$NEW" >/dev/null
step keys
MEMBER=$(ctl member list | member .0.userId)
ctl member get "$MEMBER" >/dev/null
ctl invitation create --email Someone@Example.com --role-id "$(call GET "/v1/organizations/$ORG/roles" | member .result.1.id)" | grep -q someone@example.com
step "members and invitations"
BACKUP=$(ctl backup list "$SERVICE" | member .0.id)
ctl backup get "$SERVICE" "$BACKUP" >/dev/null
ctl service backup-config get "$SERVICE" >/dev/null
step backups
PIPE=$(ctl clickpipe create object-storage "$SERVICE" --name judged --source-url https://bucket.s3.amazonaws.com/x.json \
  --format JSONEachRow --database default --table t --column a:String | member .id)
ctl clickpipe get "$SERVICE" "$PIPE" >/dev/null
ctl clickpipe stop "$SERVICE" "$PIPE" >/dev/null
ctl clickpipe delete "$SERVICE" "$PIPE" >/dev/null
step "a ClickPipe"
POSTGRES=$(ctl postgres create --name judged --region us-east-1 --size c6gd.large | member .id)
ctl postgres list | grep -q "$POSTGRES"
ctl postgres get "$POSTGRES" >/dev/null
ctl postgres get "$POSTGRES" >/dev/null
ctl postgres reset-password "$POSTGRES" --generate >/dev/null 2>&1 || ctl postgres reset-password "$POSTGRES" >/dev/null
ctl postgres delete "$POSTGRES" >/dev/null
step Postgres
printf '{"name":"judged","tiles":[{"name":"note","x":0,"y":0,"w":4,"h":4,"config":{"displayType":"markdown","markdown":"hello"}}]}' >"$WORK/dashboard.json"
BOARD=$(ctl clickstack dashboard create "$SERVICE" --file "$WORK/dashboard.json" | member .id)
ctl clickstack dashboard get "$SERVICE" "$BOARD" >/dev/null
ctl clickstack dashboard delete "$SERVICE" "$BOARD" >/dev/null
step "a dashboard"
ctl activity list >/dev/null
step activities
ctl service stop "$SERVICE" >/dev/null
until_state "$SERVICE" stopped
for _ in $(seq 10); do
  if (cd "$WORK/folder" && HOME=$WORK/home DO_NOT_TRACK=1 "$CLICKHOUSECTL" cloud --url "$URL" --json service delete "$SERVICE") >/dev/null 2>&1; then break; fi
done
for _ in $(seq 10); do
  [ "$(status GET "/v1/organizations/$ORG/services/$SERVICE")" != 404 ] || { step delete; exit 0; }
done
echo "FAILED: the service is still there" >&2
exit 1
