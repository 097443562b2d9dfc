#!/usr/bin/env bash
# Fills corpus/source with the language tests, the goldens and the embedded modules, as far as they are short.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p corpus/source
find ../tests ../src/stdlib/py ../examples -name '*.py' -size -6k | while read -r file; do
  cp "$file" "corpus/source/seed-$(printf '%s' "$file" | cksum | cut -d ' ' -f 1)"
done
ls corpus/source | wc -l
