/** Views of which one is shown at a time, chosen by tabs. */
import { h, setAttributes } from './dom.js'
import { rowAfterKey } from '../rows.js'

export interface Tab {
  readonly name: string
  readonly label: string
  readonly content: HTMLElement
}

export class Tabs {
  readonly bar: HTMLElement
  readonly panels: readonly HTMLElement[]
  readonly #names: readonly string[]
  readonly #tabs: readonly HTMLElement[]

  constructor(label: string, tabs: readonly Tab[]) {
    this.#names = tabs.map(({ name }) => name)
    this.#tabs = tabs.map(({ name, label }) => {
      const tab = h(
        'button',
        { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `view-${name}` },
        label,
      )
      tab.addEventListener('click', () => {
        this.show(name)
      })
      return tab
    })
    this.panels = tabs.map(({ name, content }) =>
      h('div', { role: 'tabpanel', id: `view-${name}`, 'aria-labelledby': `tab-${name}`, class: 'panel' }, content),
    )
    this.bar = h('div', { role: 'tablist', 'aria-label': label, class: 'tabs' }, ...this.#tabs)
    this.bar.addEventListener('keydown', (event) => {
      const key = event.key.replace('Right', 'Down').replace('Left', 'Up')
      const at = this.#tabs.findIndex((tab) => tab === document.activeElement)
      const to = rowAfterKey(key, at, this.#tabs.length, 1)
      if (to === undefined || at < 0) return
      event.preventDefault()
      this.show(this.#names[to]!)
      this.#tabs[to]!.focus()
    })
    this.show(this.#names[0]!)
  }

  show(name: string): void {
    for (const [i, tab] of this.#tabs.entries()) {
      const isShown = this.#names[i] === name
      setAttributes(tab, { 'aria-selected': String(isShown), tabindex: isShown ? 0 : -1 })
      this.panels[i]!.hidden = !isShown
    }
  }

  label(name: string, label: string): void {
    this.#tabs[this.#names.indexOf(name)]!.textContent = label
  }
}
