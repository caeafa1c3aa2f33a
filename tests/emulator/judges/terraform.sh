#!/usr/bin/env bash
# The flows of the official Terraform provider as plain HTTP: create, update, stop and delete with polling every five seconds,
# a burst into the rate limit, and a ClickPipe on an idle service. The clock is virtual: five seconds pass at once.
. "$(dirname "$0")/common.sh"

need curl "this judge"
need python3 "this judge"
start_emulator --seed 1 --rate-limit off --progress time:1

fail() { echo "FAILED: $*" >&2; exit 1; }
step() { printf 'ok: %s\n' "$*"; }
five_seconds() { call POST /_emulator/clock/advance '{"seconds": 5}' >/dev/null; }
# PATH STATE POLLS: polls every five seconds, at most so often; prints how often.
until_state() {
  for polls in $(seq "$3"); do
    [ "$(call GET "$1" | member .result.state)" != "$2" ] || { printf '%s polls until %s\n' "$polls" "$2"; return 0; }
    five_seconds
  done
  fail "$1 does not get $2 in $3 polls"
}

SERVICES=/v1/organizations/$ORG/services
PATH_OF=$SERVICES/$(call POST "$SERVICES" \
  '{"name":"terraform","provider":"aws","region":"eu-west-1","ipAccessList":[{"source":"0.0.0.0/0"}]}' | member .result.service.id)
[ "$(call GET "$PATH_OF" | member .result.state)" = provisioning ] || fail "a new service is provisioned"
until_state "$PATH_OF" running 60
step "create, poll until running"

[ "$(status PATCH "$PATH_OF" '{"name":"renamed"}')" = 200 ] || fail update
[ "$(status PATCH "$PATH_OF/replicaScaling" '{"numReplicas":2}')" = 200 ] || fail scaling
until_state "$PATH_OF" running 60
[ "$(call GET "$PATH_OF" | member .result.name)" = renamed ] || fail "the update is there"
step "update, poll"

# Idle comes by itself in the API; here it is set.
call GET /_emulator/state | python3 -c 'import json,sys
state = json.load(sys.stdin)
for services in (value for name, value in state["collections"].items() if name.endswith("/services")):
    for service in services.values(): service["value"]["state"] = "idle"
json.dump(state, sys.stdout)' >"$WORK/idle.json"
curl --silent --request PUT --data @"$WORK/idle.json" "$URL/_emulator/state" >/dev/null
PIPE='{"name":"pipe","source":{"objectStorage":{"type":"s3","format":"JSONEachRow","url":"https://b.s3.amazonaws.com/x"}},
  "destination":{"database":"default","table":"t","managedTable":true,"columns":[{"name":"a","type":"String"}],
  "tableDefinition":{"engine":{"type":"MergeTree"}}}}'
[ "$(status POST "$PATH_OF/clickpipes" "$PIPE")" = 424 ] || fail "a pipe on an idle service is refused with 424"
call POST "$PATH_OF/clickpipes" "$PIPE" | grep -q 'Current state: idle' || fail "the refusal says the state"
[ "$(status PATCH "$PATH_OF/state" '{"command":"awake"}')" = 200 ] || fail awake
until_state "$PATH_OF" running 60
[ "$(status POST "$PATH_OF/clickpipes" "$PIPE")" = 200 ] || fail "the one retry works"
step "424 from a pipe, awake, poll, retry once"

[ "$(status PATCH "$PATH_OF/state" '{"command":"stop"}')" = 200 ] || fail stop
until_state "$PATH_OF" stopped 60
REFUSED=0
until [ "$(status DELETE "$PATH_OF")" = 200 ]; do
  REFUSED=$((REFUSED + 1))
  [ "$REFUSED" -lt 60 ] || fail "DELETE is refused for ever"
  five_seconds
done
[ "$REFUSED" -gt 0 ] || fail "DELETE is refused for a while after stopped"
for polls in $(seq 60); do
  [ "$(status GET "$PATH_OF")" != 404 ] || break
  five_seconds
done
[ "$(status GET "$PATH_OF")" = 404 ] || fail "the service goes"
step "stop, poll until stopped, DELETE (409 $REFUSED times), poll until 404 ($polls polls)"

# The rate limit, with the clock of the machine.
kill "$EMULATOR"; wait "$EMULATOR" || true
rm -f "$WORK/ready"
start_emulator --seed 1 --rate-limit 10/10s
for number in $(seq 10); do
  [ "$(status GET "/v1/organizations/$ORG")" = 200 ] || fail "request $number is let through"
done
RESET=$(curl --silent --output /dev/null --write-out '%{http_code} %header{x-ratelimit-reset}' --user "$KEY:$SECRET" "$URL/v1/organizations/$ORG")
[ "${RESET%% *}" = 429 ] || fail "the eleventh request is refused: $RESET"
WAIT=$(python3 -c 'import sys; print(float(sys.argv[1]) + 1)' "${RESET#* }")
call POST /_emulator/clock/advance "{\"seconds\": $WAIT}" >/dev/null
[ "$(status GET "/v1/organizations/$ORG")" = 200 ] || fail "after X-RateLimit-Reset and one second it is let through"
step "a burst into 429, X-RateLimit-Reset ${RESET#* } s plus one"
