/**
 * The invented outlets under corpus/sites: their furniture is of their own making, so that no rule knows it, and stands beside
 * what articles repeat for reasons of their own. It is learned from the articles themselves, and goes; nothing else does. What
 * learning alone does is shown with the rules; with the built-in profile the trained model has found a little of it before.
 */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { clean } from '../lib/clean.js'
import type { Profile } from '../lib/engine/profile.js'
import { tokenise } from '../lib/engine/normalise.js'
import { digest } from '../lib/learn/digest.js'
import { Learner } from '../lib/learn/learner.js'
import { SELECT_DEFAULTS } from '../lib/learn/select.js'
import { builtinProfile } from '../lib/profile/builtin.js'
import { rulebook } from '../lib/profile/rulebook.js'
import { ROOT } from './support/root.js'

const SITES = new URL('corpus/sites/', ROOT)

/** For each outlet, how many lines are marked as furniture and how many of them go. The second may rise, and never falls. */
const OUTLETS = [
  { host: 'lindau-review', furniture: 67, floor: 55 },
  { host: 'ostrel-courier', furniture: 65, floor: 55 },
  { host: 'torvenauer-tagblatt', furniture: 70, floor: 62 },
] as const

interface Site {
  readonly host: string
  readonly articles: readonly { readonly name: string; readonly text: string }[]
  /** The marks by file and line. */
  readonly marks: ReadonlyMap<string, string>
}

function readSite(host: string): Site {
  const names = readdirSync(new URL(`${host}/`, SITES)).sort()
  const rows = readFileSync(new URL(`${host}.tsv`, SITES), 'utf8').split('\n')
  return {
    host,
    articles: names.map((name) => ({ name, text: readFileSync(new URL(`${host}/${name}`, SITES), 'utf8') })),
    marks: new Map(
      rows
        .filter((row) => row !== '')
        .map((row) => {
          const [name = '', line = '', mark = ''] = row.split('\t')
          return [`${name}:${line}`, mark]
        }),
    ),
  }
}

/** What a run of the program over the sites learns. */
function learn(sites: readonly Site[]): NonNullable<Profile['fingerprints']> {
  const learner = new Learner(rulebook.rules, SELECT_DEFAULTS)
  for (const { host, articles } of sites) {
    learner.add(articles.map(({ text }) => digest({ host, text })))
  }
  return learner.fingerprints
}

/** The lines that go of a site's articles, blank ones aside: those marked as furniture, and others. */
function removed({ articles, marks }: Site, profile: Profile, host: string | undefined): [string[], string[]] {
  const furniture: string[] = []
  const other: string[] = []
  for (const { name, text } of articles) {
    const lines = text.split('\n')
    for (const { line, keep } of clean(text, { profile, host }).verdicts) {
      if (keep || lines[line]?.trim() === '') continue
      const where = `${name}:${String(line)}`
      const list = marks.get(where) === 'furniture' ? furniture : other
      list.push(`${where} ${lines[line] ?? ''}`)
    }
  }
  return [furniture, other]
}

const sites = OUTLETS.map(({ host }) => readSite(host))
const learned = learn(sites)

for (const [i, site] of sites.entries()) {
  const { host, furniture, floor } = OUTLETS[i]!
  void t.test(host, (t) => {
    t.equal(
      [...site.marks.values()].filter((mark) => mark === 'furniture').length,
      furniture,
      'as many lines are marked',
    )
    for (const [where, mark] of site.marks) {
      const [name, line] = where.split(':')
      const text = site.articles.find((article) => article.name === name)?.text.split('\n')[Number(line)] ?? ''
      if (text.trim() === '' || !['furniture', 'story'].includes(mark)) t.fail(`a mark of no line: ${where} ${mark}`)
    }
    t.strictSame(removed(site, rulebook, host), [[], []], 'without learning it nothing goes')

    const profile = { ...rulebook, fingerprints: learned }
    const [gone, lost] = removed(site, profile, host)
    t.ok(gone.length >= floor, `of the furniture ${String(floor)} lines go, got ${String(gone.length)}`)
    t.strictSame(lost, [], 'no line of a story goes')

    t.strictSame(removed(site, profile, 'some-other-outlet'), [[], []], 'an outlet not learned from loses nothing')
    t.strictSame(removed(site, profile, undefined), [[], []], 'nor does one that is not named')
    const alone = removed(site, { ...rulebook, fingerprints: learn([site]) }, undefined)
    t.strictSame(alone, [gone, lost], 'where the profile is of one outlet alone, it need not be named')
    t.end()
  })

  void t.test(`${host}, with the trained model`, (t) => {
    const [unlearned, unlearnedLost] = removed(site, builtinProfile, host)
    t.strictSame(unlearnedLost, [], 'no line of a story goes')
    const [gone, lost] = removed(site, { ...builtinProfile, fingerprints: learned }, host)
    t.ok(gone.length >= floor, `of the furniture ${String(floor)} lines go, got ${String(gone.length)}`)
    t.strictSame(
      unlearned.filter((line) => !gone.includes(line)),
      [],
      'what the model finds by itself goes as well',
    )
    t.strictSame(lost, [], 'nor does learning take one')
    t.end()
  })
}

void t.test('the stories repeat headings, background and passages, which stay', (t) => {
  for (const { host, articles, marks } of sites) {
    const times = new Map<string, number>()
    for (const { name, text } of articles) {
      for (const [n, line] of text.split('\n').entries()) {
        if (marks.get(`${name}:${String(n)}`) === 'story') times.set(line, (times.get(line) ?? 0) + 1)
      }
    }
    const often = [...times.values()].filter((count) => count >= SELECT_DEFAULTS.minDocs)
    t.ok(
      often.length >= 2,
      `${host}: lines of the story stand in as many articles as furniture must, got ${String(often.length)}`,
    )
  }
  t.end()
})

void t.test('a title that other articles list below theirs goes there, and stays above its own story', (t) => {
  for (const [host, title] of [
    ['lindau-review', 'Ferrand Line files for insolvency with its boats at sea'],
    ['ostrel-courier', 'Sallow Bridge shut after cracks found in two bearings'],
    ['torvenauer-tagblatt', 'Die Seilbahn steht, und keiner weiß, wie lange'],
  ] as const) {
    const site = sites.find((one) => one.host === host)!
    const articles = site.articles.map(({ name, text }) => ({
      name,
      text: text.includes(title) ? text : `${text.trimEnd()}\n\n${title}\n`,
    }))
    const profile = { ...builtinProfile, fingerprints: learn([{ ...site, articles }]) }
    const key = tokenise(title).join(' ')
    t.ok(
      profile.fingerprints.some((one) => one.key === key),
      `${host}: the title is learned`,
    )
    const stays = articles.map(({ text }) => clean(text, { profile, host }).text.includes(title))
    t.strictSame(
      stays,
      site.articles.map(({ text }) => text.includes(title)),
      host,
    )
  }
  t.end()
})
