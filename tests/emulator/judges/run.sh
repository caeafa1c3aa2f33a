#!/usr/bin/env bash
# All judges, one after the other: a bounded part in about five minutes, or with `--whole` everything.
set -euo pipefail
cd "$(dirname "$0")"

EXAMPLES=1
[ "${1:-}" != --whole ] || EXAMPLES=10
./terraform.sh
./clickhousectl.sh
./schemathesis.sh positive "$EXAMPLES"
if [ "${1:-}" = --whole ]; then
  ./schemathesis.sh negative "$EXAMPLES"
  ./official.sh
fi
