#!/usr/bin/env bash
# Counts what a season costs, free of the clock: instructions and heap allocations, each as the difference of N and 2N seasons.
# Compares with thresholds.tsv and exits 1 where a season has become dearer than the tolerance. `--update` writes the thresholds anew.
# Built for x86-64-v2: valgrind 3.19 knows no AVX-512 and not every move of AVX. Exit 2: valgrind is missing; 3: it failed.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "$0")"
tolerance_percent=2
seasons=24
thresholds=thresholds.tsv

command -v valgrind > /dev/null || {
  echo "counts.sh needs valgrind: apt-get install -y --no-install-recommends valgrind" >&2
  exit 2
}
swift build --quiet -c release -Xcc -march=x86-64-v2 --scratch-path .build-counts --product Seasons
built="$(swift build -c release -Xcc -march=x86-64-v2 --scratch-path .build-counts --show-bin-path)/Seasons"
# One environment for everybody, because its length moves the stack and with it how copies are aligned (1 % of the count).
# A long copy is counted by the word, not as one `rep movsb` of so many bytes.
tunables=glibc.cpu.x86_rep_movsb_threshold=1000000000:glibc.cpu.x86_rep_stosb_threshold=1000000000
quiet=(env -i PATH=/usr/bin:/bin SWIFT_DETERMINISTIC_HASHING=1 SWIFT_BACKTRACE=enable=no GLIBC_TUNABLES=$tunables setarch "$(uname -m)" -R)
notes="$(mktemp -d)"
trap 'rm -rf "$notes"' EXIT
# Valgrind 3.19 gives up on Swift's debugging information.
program="$notes/Seasons"
strip -o "$program" "$built"

# A number from valgrind's log, or the end: a count of nothing is no count.
found() {
  [[ "$1" =~ ^[0-9]+$ ]] || { echo "counts.sh: valgrind counted nothing:" >&2; tail -5 "$notes/log" >&2; exit 3; }
  echo "$1"
}
instructions() {
  "${quiet[@]}" valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-file="$notes/log" "$program" "$1" "$2" > "$notes/sum"
  found "$(awk '/Collected :/ { print $NF }' "$notes/log")"
}
allocations() {
  "${quiet[@]}" valgrind --tool=memcheck --leak-check=no --undef-value-errors=no --log-file="$notes/log" \
    "$program" "$1" "$2" > "$notes/sum"
  found "$(awk '/total heap usage:/ { gsub(",", "", $5); print $5 }' "$notes/log")"
}

new="$(printf '# name\tinstructions per season\tallocations per season\n')"
worse=0
for name in rice-alone-double rice-alone-lanes field-double field-lanes; do
  once=$(instructions "$name" $seasons)
  twice=$(instructions "$name" $((2 * seasons)))
  per_season=$(((twice - once) / seasons))
  once=$(allocations "$name" $seasons)
  twice=$(allocations "$name" $((2 * seasons)))
  heap=$((twice - once))
  [ "$heap" -eq 0 ] || heap=$(awk -v all="$heap" -v n=$seasons 'BEGIN { printf "%.3f", all / n }')
  new="$new"$'\n'"$name"$'\t'"$per_season"$'\t'"$heap"
  if [ "${1:-}" != --update ]; then
    awk -F '\t' -v name="$name" -v count="$per_season" -v heap="$heap" -v tolerance=$tolerance_percent '
      $1 == name {
        found = 1
        change = 100 * (count / $2 - 1)
        dearer = change > tolerance || heap > $3 + 0
        printf "%-18s %12d instructions a season (%+.2f %% of %d), %s allocations (at most %s)%s\n", name, count, change, $2, heap, $3, \
          dearer ? "  DEARER" : change < -tolerance ? "  cheaper: run counts.sh --update" : ""
      }
      END { if (!found) print name ": no threshold, run counts.sh --update"; exit !found || dearer }' "$thresholds" || worse=1
  fi
done
if [ "${1:-}" = --update ]; then
  printf '%s\n' "$new" | tee "$thresholds"
fi
exit $worse
