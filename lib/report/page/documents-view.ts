/** The view of documents: what to look for, the list of what was found, and the document that is open. */
import { type Kind, KINDS } from '../../engine/kind.js'
import { outletName } from '../document.js'
import { Finder, type Order, ORDERS, type Query } from '../query.js'
import { found, number } from '../wording.js'
import { h, select } from './dom.js'
import { DocumentList } from './list.js'
import { Reader } from './reader.js'
import type { State } from './state.js'

/** How long to wait for more letters, in milliseconds. */
const PATIENCE = 150

const ORDER_NAMES: Readonly<Record<Order, string>> = {
  doubt: 'closest calls first',
  removed: 'most removed first',
  input: 'as they came',
}

/** In the box of outlets, this stands before an outlet's name: "" is the choice of all. */
const HOST = '='

export class DocumentsView {
  readonly element: HTMLElement
  readonly #state: State
  readonly #finder: Finder
  readonly #list: DocumentList
  readonly #reader: Reader
  readonly #search = h('input', { type: 'search', placeholder: 'Text, name, outlet, address', autocomplete: 'off' })
  readonly #kind: HTMLSelectElement
  readonly #host: HTMLSelectElement
  readonly #count = h('p', { class: 'count soft' })
  #query: Query = { search: '', kind: '', host: undefined, order: 'doubt' }
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(state: State) {
    this.#state = state
    this.#finder = new Finder(state.documents, state.mode)
    this.#list = new DocumentList(state, (n) => {
      this.element.classList.add('reading')
      this.#reader.open(n)
    })
    this.#reader = new Reader(state, {
      back: () => {
        this.element.classList.remove('reading')
        this.#list.element.focus()
      },
      step: (by) => {
        if (!this.#list.step(by)) state.announcer.say('There is no other document')
      },
    })
    const kinds = select('Kind', kindChoices(state), (value) => {
      this.#look({ kind: value as Kind | '' })
    })
    const hosts = select('Outlet', hostChoices(state), (value) => {
      this.#look({ host: value === '' ? undefined : value.slice(HOST.length) })
    })
    const orders = select(
      'Order',
      ORDERS.map((order) => [order, ORDER_NAMES[order]]),
      (value) => {
        this.#look({ order: value as Order })
      },
    )
    this.#kind = kinds.box
    this.#host = hosts.box
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => {
        this.#look({ search: this.#search.value })
      }, PATIENCE)
    })
    const search = h('label', { class: 'field wide' }, h('span', {}, 'Search'), this.#search)
    const filters = h('form', { class: 'filters', role: 'search' }, search, kinds.field, hosts.field, orders.field)
    filters.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    this.element = h(
      'div',
      { class: 'documents' },
      h('div', { class: 'side' }, filters, this.#count, this.#list.element),
      this.#reader.element,
    )
    this.#look({})
  }

  /** Looks for documents of a kind, of an outlet, or that say something; all else is let go. */
  lookFor(query: Partial<Pick<Query, 'search' | 'kind' | 'host'>>): void {
    const { search = '', kind = '', host } = query
    this.#search.value = search
    this.#kind.value = kind
    this.#host.value = host === undefined ? '' : HOST + host
    this.element.classList.remove('reading')
    this.#look({ search, kind, host })
    this.#list.element.focus()
  }

  #look(change: Partial<Query>): void {
    this.#query = { ...this.#query, ...change }
    const numbers = this.#finder.find(this.#query)
    const text = found(numbers.length, this.#state.documents.length)
    this.#count.textContent = text
    this.#list.show(numbers)
    this.#state.announcer.say(text)
  }
}

function kindChoices({ overview }: State): (readonly [string, string])[] {
  const counts = new Map(overview.kinds.map(({ kind, documents }) => [kind, documents]))
  return [
    ['', 'all'],
    ...KINDS.flatMap((kind) => {
      const documents = counts.get(kind)
      return documents === undefined ? [] : [[kind, `${kind} (${number(documents)})`] as const]
    }),
  ]
}

function hostChoices({ overview }: State): (readonly [string, string])[] {
  const outlets = overview.outlets.toSorted((a, b) => (a.host < b.host ? -1 : 1))
  return [
    ['', 'all'],
    ...outlets.map(({ host, documents }) => [HOST + host, `${outletName(host)} (${number(documents)})`] as const),
  ]
}
