#!/usr/bin/env bash
# Identical twins, sensor faults and alarms against the bounds of live.tsv: minutes, the same numbers on every run. Exit 2: one is out of bounds.
set -euo pipefail
cd "$(dirname "$0")/.."
paddy() { swift run --quiet -c release -Xcc -march=native paddy "$@"; }
short=0
for system in rice-frog rice-fish; do
  paddy score twin Scenarios/taiyang.yaml --system $system --seeds 50 --members 128 --thresholds Benchmarks/live.tsv || short=2
done
paddy score sensors --thresholds Benchmarks/live.tsv || short=2
paddy score alarms Scenarios/taiyang.yaml --system rice-fish --seeds 48 --limit 2 --thresholds Benchmarks/live.tsv || short=2
exit $short
