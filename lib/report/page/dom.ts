/** Makes elements. Text of documents goes into them as text, never as markup: nothing here parses any. */

/** Attributes by name: true sets an empty one, false and undefined set none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

type Child = Node | string

/** An element with attributes and children. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
}

/** A button that does something. */
export function button(label: string, attributes: Attributes, onClick: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label)
  element.addEventListener('click', onClick)
  return element
}

/** A select box of choices, each a value and its label. */
export function select(
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  onChange: (value: string) => void,
): { readonly field: HTMLLabelElement; readonly box: HTMLSelectElement } {
  const box = h('select', {}, ...choices.map(([value, text]) => h('option', { value }, text)))
  box.addEventListener('change', () => {
    onChange(box.value)
  })
  return { field: h('label', { class: 'field' }, h('span', {}, label), box), box }
}

/** Lets the user save a text as a file. */
export function download(name: string, type: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }))
  const link = h('a', { href: url, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has begun to read it by the next turn but may not have finished; it is let go when it surely has.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}

/** Says something to those who hear the page. */
export class Announcer {
  readonly element = h('div', { role: 'status', class: 'unseen' })

  say(text: string): void {
    this.element.textContent = text
  }
}
