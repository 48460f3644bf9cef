/** Makes the page of `chaff report` of the data that it came with. */
import { shareRemoved } from '../query.js'
import { count, number, percent } from '../wording.js'
import { h } from './dom.js'
import { DocumentsView } from './documents-view.js'
import { marksView } from './marks-view.js'
import { overviewView } from './overview.js'
import { State } from './state.js'
import { Tabs } from './tabs.js'

const state = new State()
const documents = new DocumentsView(state)
const tabs = new Tabs('Views', [
  { name: 'overview', label: 'Overview', content: overviewView(state, links()) },
  { name: 'documents', label: 'Documents', content: documents.element },
  { name: 'marks', label: 'Marks', content: marksView(state) },
])

function links() {
  const show = (query: Parameters<DocumentsView['lookFor']>[0]): void => {
    tabs.show('documents')
    documents.lookFor(query)
  }
  return {
    showKind: (kind: NonNullable<Parameters<typeof show>[0]['kind']>) => {
      show({ kind })
    },
    showHost: (host: string) => {
      show({ host })
    },
    showText: (search: string) => {
      show({ search })
    },
  }
}

function labelMarks(): void {
  const { size } = state.marks
  tabs.label('marks', size === 0 ? 'Marks' : `Marks (${number(size)})`)
}
labelMarks()
state.onMarks(labelMarks)

const { total } = state.overview
const summary = `${count(total.documents, 'document')}, ${count(total.lines, 'line')} removed, ${percent(shareRemoved(total))} of the text; mode ${state.mode}`
document.body.append(
  h('header', { class: 'top' }, h('h1', {}, 'chaff report'), h('p', { class: 'soft' }, summary), tabs.bar),
  h('main', {}, ...tabs.panels),
  state.announcer.element,
)
