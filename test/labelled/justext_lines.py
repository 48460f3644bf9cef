"""Tells which lines jusText keeps: NDJSON documents with `lines` in, for each the list of what is kept out.

jusText judges paragraphs of HTML, so each line is made one. What it would learn from links is not in the text.
"""

import html
import json
import re
import sys

import justext

STOPLIST = justext.get_stoplist("English")

for row in sys.stdin:
    lines = json.loads(row)["lines"]
    page = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    kept = [True] * len(lines)
    if any(line.strip() for line in lines):
        for paragraph in justext.justext(f"<html><body>{page}</body></html>", STOPLIST):
            # /html[1]/body[1]/p[7] is the seventh line.
            kept[int(re.search(r"/p\[(\d+)\]$", paragraph.xpath).group(1)) - 1] = not paragraph.is_boilerplate
    print(json.dumps(kept))
