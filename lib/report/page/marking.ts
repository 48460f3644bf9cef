/** The pair of buttons that marks a line. */
import type { Mark } from '../marks.js'
import { button, h, setAttributes } from './dom.js'
import type { State } from './state.js'

export interface MarkButtons {
  readonly element: HTMLElement
  readonly keep: HTMLButtonElement
  readonly remove: HTMLButtonElement
  /** Shows the marks as they are now. */
  readonly update: () => void
}

/** The buttons for a line at outlets. */
export function markButtons(state: State, hosts: readonly string[], text: string): MarkButtons {
  const make = (mark: Mark, label: string): HTMLButtonElement =>
    button(label, { class: `mark ${mark}`, title: `${label} this line wherever it stands at its outlet` }, () => {
      state.toggle(hosts, text, mark)
    })
  const keep = make('keep', 'Keep')
  const remove = make('remove', 'Remove')
  const update = (): void => {
    const has = (mark: Mark): boolean => hosts.every((host) => state.marks.of(host, text) === mark)
    setAttributes(keep, { 'aria-pressed': String(has('keep')) })
    setAttributes(remove, { 'aria-pressed': String(has('remove')) })
  }
  update()
  return { element: h('div', { class: 'marks' }, keep, remove), keep, remove, update }
}
