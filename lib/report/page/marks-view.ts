/** The view of what was marked, and the way out for it. */
import { outletName } from '../document.js'
import { rulesOf } from '../site-rules.js'
import { count } from '../wording.js'
import { button, download, h } from './dom.js'
import type { State } from './state.js'

export function marksView(state: State): HTMLElement {
  const list = h('div', { class: 'marked-lines' })
  const summary = h('p', {})
  const update = (): void => {
    const lines = state.marks.lines
    const labelled = [...state.marks.label(state.documents)].length
    summary.textContent = `${count(lines.length, 'line')} marked; ${count(labelled, 'document')} to label.`
    list.replaceChildren(...groups(state))
  }
  update()
  state.onMarks(update)
  const labels = button('Download labelled lines', { class: 'main' }, () => {
    const rows = [...state.marks.label(state.documents)].map((row) => `${JSON.stringify(row)}\n`)
    download('labels.jsonl', 'application/x-ndjson', rows)
    state.announcer.say(`${count(rows.length, 'labelled document')} saved as labels.jsonl`)
  })
  const rules = button('Download rules', {}, () => {
    const { text, rules, left } = rulesOf(state.marks.lines)
    download('site.rules', 'text/plain', [text])
    const rest =
      left === 0
        ? ''
        : `; ${count(left, 'line')} cannot be a rule and ${left === 1 ? 'stands' : 'stand'} in it as a remark`
    state.announcer.say(`${count(rules, 'rule')} saved as site.rules${rest}`)
  })
  return h(
    'section',
    { class: 'card exports', 'aria-labelledby': 'marks-heading' },
    h('h2', { id: 'marks-heading' }, 'Marks'),
    h(
      'p',
      { class: 'soft' },
      'Mark lines to keep or to remove in a document or among the commonest lines. A mark is of a line wherever it stands at its outlet. Rules are for ',
      h('code', {}, 'chaff --rules'),
      ', labelled lines for ',
      h('code', {}, 'chaff score'),
      ' and ',
      h('code', {}, 'chaff train'),
      '. The browser remembers marks for this report.',
    ),
    summary,
    h('div', { class: 'actions' }, rules, labels),
    list,
  )
}

/** The marked lines, those of an outlet under its name. */
function groups(state: State): HTMLElement[] {
  const byHost = Map.groupBy(state.marks.lines, ({ host }) => host)
  return [...byHost].map(([host, lines]) =>
    h(
      'section',
      {},
      h('h3', { dir: 'auto' }, outletName(host)),
      h(
        'ul',
        {},
        ...lines.map(({ text, mark }) =>
          h(
            'li',
            {},
            h('span', { class: `chip ${mark}` }, mark),
            h('span', { class: 'quote', dir: 'auto' }, text),
            button('Take back', { class: 'quiet' }, () => {
              state.toggle([host], text, mark)
            }),
          ),
        ),
      ),
    ),
  )
}
