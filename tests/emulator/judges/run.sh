#!/usr/bin/env bash
# The judges, one after the other: a bounded part for CI, or with `--whole` everything.
#
# Where Python or curl is missing, each says what it left out; with CI set, that is a failure.
set -euo pipefail
cd "$(dirname "$0")"

case ${1:-} in
  "")
    ./terraform.sh
    ./clickhousectl.sh
    PHASES=examples,fuzzing ./schemathesis.sh positive 1
    ;;
  --whole)
    ./terraform.sh
    ./clickhousectl.sh
    ./schemathesis.sh positive
    ./schemathesis.sh negative
    ./official.sh
    ;;
  *)
    echo "run.sh: unknown flag $1; the only one is --whole" >&2
    exit 2
    ;;
esac
