/**
 * The lines of a document as a grid: a row for each line, with its text, its verdict and the buttons that mark it. The arrow keys
 * move through it, N and P go to the next and the previous line that went, K and R mark a line.
 */
import type { Mode } from '../../engine/modes.js'
import type { ReportDocument } from '../document.js'
import { rowAfterKey } from '../rows.js'
import { nextRemoved, type ShownLine } from '../shown.js'
import { confidence, count, reason } from '../wording.js'
import { button, h, setAttributes } from './dom.js'
import { type MarkButtons, markButtons } from './marking.js'
import type { State } from './state.js'

/** So many lines are shown until more are asked for. */
const FIRST = 300
/** So many rows the page keys move by. */
const PAGE = 10

interface Row {
  readonly element: HTMLElement
  /** What can have the focus: the text, then the two buttons. */
  readonly cells: readonly HTMLElement[]
  readonly marks: MarkButtons
  readonly reason: string
}

export class Lines {
  readonly element = h('div', { class: 'lines' })
  readonly #state: State
  readonly #document: ReportDocument
  readonly #reason: HTMLElement
  readonly #grid = h('div', { role: 'grid', 'aria-label': 'Lines of the document' })
  #shown: readonly ShownLine[] = []
  #rows: Row[] = []
  #mode: Mode
  /** The cell that Tab leads to. */
  #row = 0
  #column = 0

  /** @param reason is told the reason of the line that is pointed at or has the focus */
  constructor(state: State, document: ReportDocument, reason: HTMLElement) {
    this.#state = state
    this.#document = document
    this.#reason = reason
    this.#mode = state.mode
    this.#grid.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    this.#grid.addEventListener('focusin', (event) => {
      this.#onFocus(event.target)
    })
    this.#grid.addEventListener('mouseover', ({ target }) => {
      const row = this.#rowOf(target)
      if (row !== undefined) this.#reason.textContent = this.#rows[row]!.reason
    })
  }

  /** Shows lines, as a mode judges them. */
  show(shown: readonly ShownLine[], mode: Mode): void {
    const held = Math.max(FIRST, this.#rows.length)
    this.#shown = shown
    this.#mode = mode
    this.#rows = []
    this.#grid.replaceChildren()
    setAttributes(this.#grid, { 'aria-rowcount': shown.length })
    this.element.replaceChildren(this.#grid, keys())
    this.#reason.textContent = 'Point at a line, or go to it with the arrow keys, to see why it stays or goes.'
    this.#more(held)
    this.#row = Math.min(this.#row, Math.max(0, this.#rows.length - 1))
    this.#rove(this.#row, this.#column)
  }

  /** Shows marks as they are now. */
  updateMarks(): void {
    for (const { marks, element } of this.#rows) {
      marks.update()
      element.classList.toggle('marked', marks.element.querySelector('[aria-pressed=true]') !== null)
    }
  }

  #more(count: number): void {
    const from = this.#rows.length
    for (const [i, line] of this.#shown.slice(from, from + count).entries()) {
      const row = this.#makeRow(line, from + i)
      this.#rows.push(row)
      this.#grid.append(row.element)
    }
    this.updateMarks()
    const rest = this.#shown.length - this.#rows.length
    if (rest > 0) this.#grid.after(this.#moreButton(rest))
  }

  #moreButton(rest: number): HTMLElement {
    const more = button(
      `Show ${count(Math.min(rest, FIRST), 'more line')} of ${String(rest)}`,
      { class: 'more' },
      () => {
        const next = this.#rows.length
        more.remove()
        this.#more(FIRST)
        this.#goTo(next, 0)
      },
    )
    return more
  }

  #makeRow(line: ShownLine, i: number): Row {
    const { state, kind, text, isApart } = line
    const isGone = state === 'removed' || state === 'newly-removed'
    const hasVerdict = state !== 'kept' || kind !== undefined
    const why = reason(line, this.#mode)
    const whyId = `why-${String(i)}`
    const cell = h(
      'div',
      { role: 'gridcell', class: 'text', tabindex: -1, dir: 'auto', ...(hasVerdict && { 'aria-describedby': whyId }) },
      isGone ? h('del', {}, text) : text,
    )
    const marks = markButtons(this.#state, [this.#document.host], text)
    for (const one of [marks.keep, marks.remove]) one.tabIndex = -1
    const verdict = h('div', { role: 'gridcell', class: 'verdict' })
    if (hasVerdict) verdict.append(...chip(line), h('span', { id: whyId, hidden: true }, why))
    const element = h(
      'div',
      {
        role: 'row',
        class: `line ${state}${hasVerdict ? ' judged' : ''}${isApart ? ' apart' : ''}`,
        'aria-rowindex': i + 1,
        'data-row': i,
      },
      h('div', { role: 'rowheader', class: 'number' }, String(line.line)),
      cell,
      verdict,
      h('div', { role: 'gridcell', class: 'marking' }, marks.element),
    )
    return { element, cells: [cell, marks.keep, marks.remove], marks, reason: `Line ${String(line.line)}. ${why}` }
  }

  #rowOf(target: EventTarget | null): number | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
    return row === undefined ? undefined : Number(row)
  }

  #onFocus(target: EventTarget | null): void {
    const row = this.#rowOf(target)
    if (row === undefined) return
    const { cells, reason } = this.#rows[row]!
    this.#rove(row, Math.max(0, cells.indexOf(target as HTMLElement)))
    this.#reason.textContent = reason
  }

  /** Makes a cell the one that Tab leads to. */
  #rove(row: number, column: number): void {
    const cellOf = (): HTMLElement | undefined => this.#rows[this.#row]?.cells[this.#column]
    const before = cellOf()
    if (before !== undefined) before.tabIndex = -1
    this.#row = row
    this.#column = column
    const after = cellOf()
    if (after !== undefined) after.tabIndex = 0
  }

  #goTo(row: number, column: number): void {
    this.#rows[row]?.cells[column]?.focus()
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = this.#row
    const to = rowAfterKey(event.key, row, this.#rows.length, PAGE)
    if (to !== undefined) this.#goTo(to, this.#column)
    else if (!this.#onLetter(event.key.toLowerCase(), row)) return
    event.preventDefault()
  }

  #onLetter(key: string, row: number): boolean {
    const { marks } = this.#rows[row]!
    switch (key) {
      case 'arrowleft':
      case 'arrowright':
        this.#goTo(row, Math.min(2, Math.max(0, this.#column + (key === 'arrowright' ? 1 : -1))))
        return true
      case 'n':
      case 'p': {
        const next = nextRemoved(this.#shown.slice(0, this.#rows.length), row, key === 'n' ? 1 : -1)
        if (next !== undefined) this.#goTo(next, 0)
        return true
      }
      case 'k':
        marks.keep.click()
        return true
      case 'r':
        marks.remove.click()
        return true
      default:
        return false
    }
  }
}

/** What a line is taken for, and how sure chaff is; a blank that went along has been left out before. */
function chip({ state, kind = 'other', confidence: sure }: ShownLine): HTMLElement[] {
  const words: Readonly<Record<ShownLine['state'], string>> = {
    removed: '',
    kept: 'kept: ',
    'newly-removed': 'would go: ',
    'newly-kept': 'would stay: ',
  }
  return [h('span', { class: 'chip' }, `${words[state]}${kind} ${confidence(sure)}`)]
}

function keys(): HTMLElement {
  const keys: readonly (readonly [string, string])[] = [
    ['↑ ↓', 'line by line'],
    ['→ ←', 'to the buttons and back'],
    ['N P', 'next and previous line that went'],
    ['K R', 'keep or remove the line'],
  ]
  const items = keys.flatMap(([key, what]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)])
  return h('details', { class: 'keys' }, h('summary', {}, 'Keys'), h('dl', {}, ...items))
}
