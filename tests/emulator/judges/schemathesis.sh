#!/usr/bin/env bash
# Schemathesis, which shares no code with the emulator, calls every operation.
#
#   schemathesis.sh positive [EXAMPLES]   valid calls: none may be refused as invalid, fail, or answer what the document does not say
#   schemathesis.sh negative [EXAMPLES]   invalid calls: none may be accepted
#
# EXAMPLES is how many calls are made up of each operation, 10 without it. PHASES are those of Schemathesis: all that need no
# links between operations, which takes many minutes; `examples,fuzzing` with one example is a bounded part.
. "$(dirname "$0")/common.sh"

MODE=${1:-positive}
EXAMPLES=${2:-10}
need curl "this judge"
[ -n "${SCHEMATHESIS:-}" ] || { python_with "schemathesis==4.32.5"; SCHEMATHESIS=$WORK/python/bin/schemathesis; }
LENIENT=()
# Positive data is made from the document as published; rules that only its prose has are not in it.
if [ "$MODE" = positive ]; then LENIENT=(--lenient); fi
start_emulator --seed 1 --rate-limit off --progress immediate "${LENIENT[@]}"

# Objects that the calls find: with random ids all answers would be 404.
SERVICE=$(call POST "/v1/organizations/$ORG/services" \
  '{"name":"judged","provider":"aws","region":"eu-west-1","ipAccessList":[{"source":"0.0.0.0/0"}]}' | member .result.service.id)
POSTGRES=$(call POST "/v1/organizations/$ORG/postgres" \
  '{"name":"judged","provider":"aws","region":"us-east-1","size":"c6gd.large"}' | member .result.id) || POSTGRES=
call GET "/v1/organizations/$ORG/services/$SERVICE" >/dev/null

{
  printf '[parameters]\n"path.organizationId" = "%s"\n' "$ORG"
  printf '"path.serviceId" = "%s"\n' "$SERVICE"
  [ -z "$POSTGRES" ] || printf '"path.postgresId" = "%s"\n' "$POSTGRES"
  # What depends on the state and not on the data: an archive that was never uploaded, a limit, a service that does not run.
  printf '\n[checks.positive_data_acceptance]\nexpected-statuses = ["2xx", 401, 403, 404, 409, 410, 422, 424]\n'
  # Keys that the run itself would delete end the run.
  printf '\n[[operations]]\ninclude-operation-id = "openapiKeyDelete"\nparameters = { keyId = "%s" }\n' \
    00000000-0000-4000-8000-000000000000
} >"$WORK/schemathesis.toml"

if [ "$MODE" = positive ]; then
  CHECKS=not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,positive_data_acceptance
else
  CHECKS=not_a_server_error,negative_data_rejection
fi
# The document as requests are judged, with the statuses that it does not declare and the API answers (README.md).
curl --silent "$URL/_emulator/document" >"$WORK/document.json"
"$SCHEMATHESIS" --config-file "$WORK/schemathesis.toml" run "$WORK/document.json" --url "$URL" \
  --auth "$KEY:$SECRET" --mode "$MODE" --phases "${PHASES:-examples,coverage,fuzzing}" --max-examples "$EXAMPLES" --checks "$CHECKS" \
  --continue-on-failure --generation-deterministic --no-shrink --no-color --workers 1 \
  --suppress-health-check all --warnings off
