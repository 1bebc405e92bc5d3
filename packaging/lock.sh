#!/usr/bin/env bash
# Makes the two lock files anew; see README.md. Needs uv.
set -euo pipefail
cd "$(dirname "$0")/.."
compile=(uv --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes
  --no-emit-index-url --no-emit-find-links --custom-compile-command "packaging/lock.sh" "$@")
"${compile[@]}" pyproject.toml packaging/build.in -o packaging/requirements.lock
"${compile[@]}" pyproject.toml packaging/build.in --extra test -c packaging/requirements.lock \
  -o packaging/requirements-test.lock
