#!/bin/sh
# Cleans the NDJSON shards of a folder on all cores, with what all of them teach together.
#   sh clean.sh SHARDS WORK
# WORK is made: WORK/tallies holds what each shard counts, WORK/site.chaff what they teach, WORK/cleaned the cleaned shards.
# Run again after a failure: what is done already is not done again.
set -eu
[ $# -eq 2 ] || { echo "usage: clean.sh SHARDS WORK" >&2; exit 2; }
shards=$1
export WORK="$2"
mkdir -p "$WORK/tallies" "$WORK/cleaned"

# A tally is written whole or not at all.
parallel --halt now,fail=1 \
  '[ -e "$WORK"/tallies/{/} ] || chaff learn {} --format jsonl --tally -o "$WORK"/tallies/{/}' ::: "$shards"/*.jsonl

chaff merge "$WORK"/tallies/*.jsonl -o "$WORK/site.chaff"

# A shard takes its name when it is whole.
parallel --halt now,fail=1 \
  '[ -e "$WORK"/cleaned/{/} ] ||
   { chaff {} --format jsonl --profile "$WORK"/site.chaff > "$WORK"/cleaned/.{/}.part &&
     mv "$WORK"/cleaned/.{/}.part "$WORK"/cleaned/{/}; }' ::: "$shards"/*.jsonl
