/** The view of one document: its lines, those that went struck through, with what another mode would do. */
import { type Mode, MODES } from '../../engine/modes.js'
import { outletName, type ReportDocument } from '../document.js'
import { shareRemoved } from '../query.js'
import { shownLines } from '../shown.js'
import { count, difference, number, percent } from '../wording.js'
import { button, h } from './dom.js'
import { Lines } from './lines.js'
import type { State } from './state.js'

const FLAGS: Readonly<Record<string, string>> = {
  'nothing-left': 'Passed through whole: nothing would have been left of it.',
  'mostly-boilerplate': 'Passed through whole: nearly all of it looks like boilerplate.',
  unsettled: 'Passed through whole: each round would have removed other lines.',
}

/** Where the reader leads. */
export interface ReaderLinks {
  readonly back: () => void
  readonly step: (by: 1 | -1) => void
}

export class Reader {
  readonly element = h('article', { class: 'reader', 'aria-label': 'Document' }, emptyNote())
  readonly #state: State
  readonly #links: ReaderLinks
  #lines: Lines | undefined

  constructor(state: State, links: ReaderLinks) {
    this.#state = state
    this.#links = links
    state.onMarks(() => {
      this.#lines?.updateMarks()
    })
  }

  /** Shows a document, and leads the keyboard to it. */
  open(n: number): void {
    const state = this.#state
    const document = state.documents[n]!
    const heading = h('h2', { tabindex: -1, dir: 'auto' }, document.id)
    const reason = h('div', { class: 'reason', 'aria-hidden': 'true' })
    const lines = new Lines(state, document, reason)
    const told = h('p', { class: 'difference', role: 'status' })
    const show = (mode: Mode): void => {
      const shown = shownLines(document, mode === state.mode ? undefined : state.verdicts(document, mode))
      lines.show(shown, mode)
      told.textContent = mode === state.mode ? '' : difference(shown, mode)
    }
    this.#lines = lines
    this.element.replaceChildren(
      h('header', {}, this.#steps(), heading, about(document), ...notes(document)),
      h('div', { class: 'tools' }, modes(state, document, show), told, this.#check(n)),
      lines.element,
      reason,
    )
    show(state.mode)
    this.element.scrollTop = 0
    heading.focus({ preventScroll: true })
  }

  #steps(): HTMLElement {
    const { back, step } = this.#links
    return h(
      'nav',
      { class: 'steps', 'aria-label': 'Between documents' },
      button('← All documents', { class: 'quiet back' }, back),
      button('Previous', { class: 'quiet' }, () => {
        step(-1)
      }),
      button('Next', { class: 'quiet' }, () => {
        step(1)
      }),
    )
  }

  /** Whether all that bears no mark was judged well: then its lines are labelled too. */
  #check(n: number): HTMLElement {
    const state = this.#state
    const box = h('input', { type: 'checkbox' })
    box.checked = state.marks.isChecked(n)
    box.addEventListener('change', () => {
      state.marks.check(n, box.checked)
      state.changed()
    })
    return h('label', { class: 'check' }, box, 'All lines without a mark are judged well: label them too')
  }
}

function emptyNote(): HTMLElement {
  return h('p', { class: 'empty soft' }, 'Choose a document to read it here.')
}

function about(document: ReportDocument): HTMLElement {
  const { host, url, file, id, lines, removed } = document
  const gone = Object.values(removed).reduce((sum, n) => sum + n, 0)
  const parts: (Node | string)[] = [
    h('span', { dir: 'auto' }, outletName(host)),
    `${number(gone)} of ${count(lines, 'line')} removed, ${percent(shareRemoved(document))} of the text`,
  ]
  if (file !== id) parts.push(h('span', { dir: 'auto' }, file))
  if (url !== undefined && /^https?:\/\//iu.test(url)) {
    parts.push(h('a', { href: url, rel: 'noopener noreferrer', target: '_blank', dir: 'auto' }, url))
  }
  return h('p', { class: 'soft facts' }, ...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])))
}

function notes({ flag, text, lines }: ReportDocument): HTMLElement[] {
  const held = text.split('\n').length
  return [
    ...(flag === undefined ? [] : [h('p', { class: 'note' }, FLAGS[flag] ?? flag)]),
    ...(held === lines ? [] : [h('p', { class: 'note' }, `The first ${count(held, 'line')} of ${number(lines)}.`)]),
  ]
}

/** The switch between modes, where others can be shown. */
function modes(state: State, document: ReportDocument, show: (mode: Mode) => void): HTMLElement {
  const why = state.whyNoModes(document)
  if (why !== undefined) return h('p', { class: 'soft' }, why)
  const choices = MODES.map((mode) => {
    const radio = h('input', { type: 'radio', name: 'mode', value: mode })
    radio.checked = mode === state.mode
    radio.addEventListener('change', () => {
      show(mode)
    })
    return h('label', {}, radio, h('span', {}, mode === state.mode ? `${mode} (as run)` : mode))
  })
  return h('fieldset', { class: 'modes' }, h('legend', {}, 'What each mode removes'), ...choices)
}
