/**
 * The list of documents: a list box of which only what is on screen is in the page, however many there are. The keyboard moves
 * through it as through any list box; Enter opens a document.
 */
import { closestCall, outletName, type ReportDocument } from '../document.js'
import { shareRemoved } from '../query.js'
import { rowAfterKey, rowsOnScreen, scrollTo } from '../rows.js'
import { confidence, count, percent } from '../wording.js'
import { h, setAttributes } from './dom.js'
import type { State } from './state.js'

/** The height of a row, in pixels; the style sheet knows it too. */
const ROW = 68

export class DocumentList {
  readonly element: HTMLElement
  readonly #state: State
  readonly #open: (document: number) => void
  readonly #space = h('div', { class: 'space', role: 'presentation' })
  readonly #rows = new Map<number, HTMLElement>()
  #found: readonly number[] = []
  /** The row that the keyboard is on, and the document that is open. */
  #active = 0
  #opened: number | undefined

  constructor(state: State, open: (document: number) => void) {
    this.#state = state
    this.#open = open
    this.element = h('div', { class: 'list', role: 'listbox', tabindex: 0, 'aria-label': 'Documents' }, this.#space)
    this.element.addEventListener('scroll', () => {
      this.#render()
    })
    this.element.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    this.#space.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
      if (row !== undefined) this.#choose(Number(row))
    })
    new ResizeObserver(() => {
      this.#render()
    }).observe(this.element)
  }

  /** Lists other documents, from the first. */
  show(found: readonly number[]): void {
    this.#found = found
    this.#active = 0
    this.#clear()
    this.#space.style.height = `${String(found.length * ROW)}px`
    this.element.scrollTop = 0
    this.#render()
  }

  /** Goes to the document before or after the one that is open; tells whether there is one. */
  step(by: 1 | -1): boolean {
    const row = this.#active + by
    if (row < 0 || row >= this.#found.length) return false
    this.#choose(row)
    return true
  }

  #choose(row: number): void {
    this.#opened = this.#found[row]
    this.#clear()
    this.#moveTo(row)
    if (this.#opened !== undefined) this.#open(this.#opened)
  }

  #onKey(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW) - 1)
    const row = rowAfterKey(event.key, this.#active, this.#found.length, page)
    if (row !== undefined) this.#moveTo(row)
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#active)
    else return
    event.preventDefault()
  }

  #moveTo(row: number): void {
    this.#active = row
    this.element.scrollTop = scrollTo(row, ROW, this.element.scrollTop, this.element.clientHeight)
    this.#render()
  }

  #clear(): void {
    for (const row of this.#rows.values()) row.remove()
    this.#rows.clear()
  }

  #render(): void {
    const { scrollTop, clientHeight } = this.element
    const { first, end } = rowsOnScreen(this.#found.length, ROW, scrollTop, clientHeight)
    const isIn = (row: number): boolean => (row >= first && row < end) || row === this.#active
    for (const [row, element] of this.#rows) {
      if (isIn(row)) continue
      element.remove()
      this.#rows.delete(row)
    }
    for (let row = first; row < end; row++) this.#add(row)
    if (this.#active < this.#found.length) this.#add(this.#active)
    for (const [row, element] of this.#rows) element.classList.toggle('active', row === this.#active)
    setAttributes(this.element, {
      'aria-activedescendant': this.#rows.has(this.#active) ? rowId(this.#active) : undefined,
    })
  }

  #add(row: number): void {
    if (this.#rows.has(row)) return
    const number = this.#found[row]!
    const element = rowElement(this.#state, this.#state.documents[number]!)
    setAttributes(element, {
      id: rowId(row),
      'data-row': row,
      'aria-posinset': row + 1,
      'aria-setsize': this.#found.length,
      'aria-selected': String(number === this.#opened),
    })
    element.style.top = `${String(row * ROW)}px`
    this.#rows.set(row, element)
    this.#space.append(element)
  }
}

function rowId(row: number): string {
  return `document-${String(row)}`
}

function rowElement({ mode }: State, document: ReportDocument): HTMLElement {
  const lines = Object.values(document.removed).reduce((sum, n) => sum + n, 0)
  const call = closestCall(document, mode)
  const what = `${count(lines, 'line')} removed, ${percent(shareRemoved(document))}`
  return h(
    'div',
    { role: 'option', class: 'row' },
    h('span', { class: 'title', dir: 'auto' }, document.id),
    h(
      'span',
      { class: 'about' },
      h('span', { class: 'outlet', dir: 'auto' }, outletName(document.host)),
      h('span', {}, what),
    ),
    h('span', { class: 'call' }, call === undefined ? 'no close call' : `closest call ${confidence(call)}`),
  )
}
