/** What the views of the page share: the documents, what is known of them, and the marks, which outlive a reload. */
import { cleanText } from '../../engine/clean.js'
import { Judge } from '../../engine/judge.js'
import type { Mode } from '../../engine/modes.js'
import type { Verdict } from '../../engine/verdict.js'
import type { ReportDocument } from '../document.js'
import { parseDocuments } from '../embed.js'
import { type Mark, Marks } from '../marks.js'
import { type Overview, sumUp } from '../overview.js'
import { type PackedProfile, unpackProfile } from '../profile.js'
import { Announcer } from './dom.js'

interface About {
  readonly mode: Mode
  readonly key: string
}

/** The data that the page came with; each block leaves the page as it is read. */
function take(kind: string): string[] {
  return [...document.querySelectorAll(`script[data-chaff="${kind}"]`)].map((block) => {
    const json = block.textContent
    block.remove()
    return json
  })
}

export class State {
  readonly documents: readonly ReportDocument[]
  readonly overview: Overview
  /** The mode that the documents were judged in. */
  readonly mode: Mode
  readonly marks = new Marks()
  readonly announcer = new Announcer()
  readonly #key: string
  readonly #profile: PackedProfile | null
  readonly #listeners: (() => void)[] = []
  #judge: Judge | undefined

  constructor() {
    const about = JSON.parse(take('about')[0]!) as About
    this.documents = take('documents').flatMap(parseDocuments)
    this.#profile = JSON.parse(take('profile')[0]!) as PackedProfile | null
    this.overview = sumUp(this.documents)
    this.mode = about.mode
    this.#key = `chaff-report-${about.key}`
    this.marks.restore(this.#stored() ?? '')
  }

  /** Why no other mode can be shown for a document; undefined when one can. */
  whyNoModes({ text, lines }: ReportDocument): string | undefined {
    if (this.#profile === null) return 'Other modes are not shown: the profile is too large for a page.'
    const isWhole = text.split('\n').length === lines
    return isWhole ? undefined : 'Other modes are not shown: the document is too long, only its beginning is here.'
  }

  /** The verdicts of a mode on a document. */
  verdicts({ text, host, judgedAs }: ReportDocument, mode: Mode): readonly Verdict[] {
    this.#judge ??= new Judge(unpackProfile(this.#profile!))
    const outlet = judgedAs ?? host
    return cleanText(this.#judge, mode, text, outlet === '' ? undefined : outlet).verdicts
  }

  /** Marks a line at outlets, or takes its mark away when it has it already at all of them. */
  toggle(hosts: readonly string[], line: string, mark: Mark): void {
    const isSet = hosts.every((host) => this.marks.of(host, line) === mark)
    for (const host of hosts) this.marks.set(host, line, isSet ? undefined : mark)
    this.changed()
    this.announcer.say(isSet ? 'Mark taken back' : mark === 'keep' ? 'Marked: keep' : 'Marked: remove')
  }

  /** Calls `listener` whenever marks change. */
  onMarks(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Stores the marks, and tells all who show them. */
  changed(): void {
    try {
      localStorage.setItem(this.#key, this.marks.store())
    } catch {
      // A page that may store nothing, or no more, still holds the marks until it is closed.
    }
    for (const listener of this.#listeners) listener()
  }

  #stored(): string | null {
    try {
      return localStorage.getItem(this.#key)
    } catch {
      return null
    }
  }
}
