/** jusText, of PyPI, on the same lines: each a paragraph of HTML, since that is what it takes. */
import { spawnSync } from 'node:child_process'
import type { Program } from './processes.js'

const PYTHON = 'python3'

/** Prints the seconds that jusText took, without its start. */
const SCRIPT = `
import html, json, sys, time
import justext
stop = justext.get_stoplist('English')
pages = []
for line in open(sys.argv[1], encoding='utf-8'):
    text = json.loads(line)['text']
    pages.append('<html><body>' + ''.join('<p>' + html.escape(one) + '</p>' for one in text.split('\\n')) + '</body></html>')
start = time.perf_counter()
for page in pages:
    try:
        justext.justext(page, stop)
    except Exception:
        pass
sys.stdout.write(str(time.perf_counter() - start))
`

/** What runs it; undefined where Python or the package is not installed. */
export function justext(records: string): Program | undefined {
  if (spawnSync(PYTHON, ['-c', 'import justext']).status !== 0) return undefined
  return { command: PYTHON, args: ['-c', SCRIPT, records], isTimed: true }
}
