/** The view that sums the report up: what was removed by kind and by outlet, and the commonest lines. */
import type { Kind } from '../../engine/kind.js'
import { outletName } from '../document.js'
import { shareRemoved } from '../query.js'
import type { CommonLine } from '../overview.js'
import { between, capital, count, number, percent } from '../wording.js'
import { button, h } from './dom.js'
import { markButtons } from './marking.js'
import type { State } from './state.js'

/** Where a bar or a line leads: to the documents that it speaks of. */
export interface Links {
  showKind(kind: Kind): void
  showHost(host: string): void
  showText(text: string): void
}

/** So many outlets and lines are shown until more are asked for. */
const FIRST = 12

export function overviewView(state: State, links: Links): HTMLElement {
  const { kinds, outlets, lines } = state.overview
  const kindRows = kinds.map(({ kind, lines, documents }) => ({
    label: kind,
    size: lines,
    numbers: [number(lines), number(documents)],
    open: () => {
      links.showKind(kind)
    },
  }))
  const outletRows = outlets.map((outlet) => ({
    label: outletName(outlet.host),
    size: outlet.lines,
    numbers: [number(outlet.lines), number(outlet.documents), percent(shareRemoved(outlet))],
    open: () => {
      links.showHost(outlet.host)
    },
  }))
  return h(
    'div',
    { class: 'overview' },
    h(
      'div',
      { class: 'charts' },
      chart('kind', ['Lines', 'Documents'], kindRows),
      chart('outlet', ['Lines', 'Documents', 'Share'], outletRows),
    ),
    commonLines(state, lines, links),
  )
}

interface Bar {
  readonly label: string
  readonly size: number
  readonly numbers: readonly string[]
  readonly open: () => void
}

/** A table whose rows have bars; the numbers are there for all, the bars for those who see them. */
function chart(by: 'kind' | 'outlet', columns: readonly string[], bars: readonly Bar[]): HTMLElement {
  const most = Math.max(1, ...bars.slice(0, 1).map(({ size }) => size))
  const rows = bars.map((bar) => {
    const fill = h('span', { class: 'fill', hidden: bar.size === 0 })
    fill.style.width = `${String((100 * bar.size) / most)}%`
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, button(bar.label, { class: 'link', dir: 'auto' }, bar.open)),
      h('td', { class: 'bar', 'aria-hidden': 'true' }, fill),
      ...bar.numbers.map((text, i) => h('td', { class: numberClass(i) }, text)),
    )
  })
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, capital(by)),
    h('td', { 'aria-hidden': 'true' }),
    ...columns.map((text, i) => h('th', { scope: 'col', class: numberClass(i) }, text)),
  )
  const body = h('tbody', {}, ...rows.slice(0, FIRST))
  const table = h('table', {}, h('caption', {}, `By ${by}`), h('thead', {}, head), body)
  const section = h('section', { class: `card chart ${by}s` }, table)
  if (bars.length === 0) section.append(h('p', { class: 'soft' }, 'Nothing was removed.'))
  if (rows.length > FIRST) section.append(moreButton(rows.slice(FIRST), body, `Show all ${number(rows.length)}`))
  return section
}

/** The second number is left out where there is little room. */
function numberClass(i: number): string {
  return i === 1 ? 'number minor' : 'number'
}

/** A button that shows the rest of a list and leads to the first of it. */
function moreButton(rest: readonly HTMLElement[], list: HTMLElement, label: string): HTMLElement {
  const more = button(label, { class: 'more' }, () => {
    list.append(...rest)
    more.remove()
    rest[0]!.querySelector('button')!.focus()
  })
  return more
}

function commonLines(state: State, lines: readonly CommonLine[], links: Links): HTMLElement {
  const updates: (() => void)[] = []
  const items = lines.map((line) => {
    const marks = markButtons(state, line.hosts, line.text)
    updates.push(marks.update)
    const where = `${count(line.documents, 'document')} at ${count(line.hosts.length, 'outlet')}`
    const show = button('Show documents', { class: 'quiet' }, () => {
      links.showText(line.text)
    })
    return h(
      'li',
      {},
      h('p', { class: 'quote', dir: 'auto' }, line.text),
      h(
        'p',
        { class: 'soft' },
        h('span', { class: 'chip' }, line.kind),
        ` ${number(line.count)} × in ${where} · confidence ${between(line.least, line.most)}`,
      ),
      h('div', { class: 'actions' }, show, marks.element),
    )
  })
  state.onMarks(() => {
    for (const update of updates) update()
  })
  const list = h('ol', {}, ...items.slice(0, FIRST))
  const section = h(
    'section',
    { class: 'card common', 'aria-labelledby': 'common' },
    h('h2', { id: 'common' }, 'Commonest removed lines'),
    list,
  )
  if (items.length > FIRST) section.append(moreButton(items.slice(FIRST), list, `Show all ${number(items.length)}`))
  return section
}
