"""Cleans NDJSON articles on a Spark cluster with what all of them teach together.

    spark-submit clean.py INPUT WORK [PARTITIONS]

INPUT is what `textFile` takes: files, folders, patterns, on any file system that Spark reads. WORK is a new folder that
every executor and the driver see at the same path:

    WORK/tallies     a tally per partition: what each has counted
    WORK/site.chaff  what all of them together teach
    WORK/cleaned     the articles, cleaned: a file per partition, in the order of the input
"""

import glob
import os
import shlex
import subprocess
import sys

from pyspark import SparkConf, SparkContext

# pipe() starts programs with no environment at all unless it is given one.
ENVIRONMENT = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
READING = "--format jsonl --bad-records pass"


def main(source: str, work: str, partitions: int) -> None:
    os.makedirs(work)
    work = os.path.abspath(work)
    profile = f"{work}/site.chaff"
    with SparkContext(conf=SparkConf().setAppName("chaff")) as sc:
        articles = sc.textFile(source, partitions)

        # Map: each partition counts its own. A task that fails leaves no file, and is tried again.
        articles.pipe(f"chaff learn {READING} --tally -o -", ENVIRONMENT, checkCode=True).saveAsTextFile(f"file://{work}/tallies")

        # Reduce: tallies are sets, so it does not matter how the articles were divided.
        subprocess.run(["chaff", "merge", *sorted(glob.glob(f"{work}/tallies/part-*")), "-o", profile], check=True)

        # Map again: a record in, a record out, in the same order.
        articles.pipe(f"chaff {READING} --profile {shlex.quote(profile)}", ENVIRONMENT, checkCode=True).saveAsTextFile(f"file://{work}/cleaned")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 8)
