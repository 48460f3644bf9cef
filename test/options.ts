import t from 'tap'
import { Judge } from '../lib/engine/judge.js'
import { MODES } from '../lib/engine/modes.js'
import { NORMALISER_VERSION } from '../lib/engine/normalise.js'
import type { Profile } from '../lib/engine/profile.js'
import { checkChoice, type CleanOptions, resolveOptions } from '../lib/options.js'
import { builtinProfile } from '../lib/profile/builtin.js'

const PROFILE: Profile = { normaliser: NORMALISER_VERSION, rules: [], address: [] }

/** Options as a caller without types may hand them in. */
const untyped = (options: unknown): CleanOptions => options as CleanOptions

void t.test('nothing told, the careful mode and the built-in profile are taken', (t) => {
  const byDefault = resolveOptions()
  t.equal(byDefault.mode, 'careful')
  t.ok(byDefault.judge instanceof Judge)
  t.equal(byDefault.judge, resolveOptions({ profile: builtinProfile }).judge)
  t.equal(resolveOptions({}).mode, 'careful')
  t.equal(resolveOptions(untyped({ mode: undefined, profile: undefined })).judge, byDefault.judge)
  t.end()
})

void t.test('every mode can be chosen', (t) => {
  t.strictSame(
    MODES.map((mode) => resolveOptions({ mode }).mode),
    MODES,
  )
  t.end()
})

void t.test('the outlet is handed on as it is, and is unknown unless said', (t) => {
  t.equal(resolveOptions({ host: 'courier.example' }).host, 'courier.example')
  t.equal(resolveOptions().host, undefined)
  t.end()
})

void t.test('options are resolved into an object that nobody can change', (t) => {
  t.ok(Object.isFrozen(resolveOptions()))
  t.end()
})

void t.test('a profile is compiled once, and each into its own judge', (t) => {
  const { judge } = resolveOptions({ profile: PROFILE })
  t.equal(resolveOptions({ profile: PROFILE, mode: 'eager' }).judge, judge)
  t.not(resolveOptions({ profile: { ...PROFILE } }).judge, judge)
  t.not(resolveOptions().judge, judge)
  t.end()
})

void t.test('a mode that there is not is refused, with what was expected and what was got', (t) => {
  const bad: readonly (readonly [unknown, string])[] = [
    ['bold', '"bold"'],
    ['Careful', '"Careful"'],
    ['', '""'],
    [null, 'null'],
    [2, '2'],
  ]
  for (const [mode, got] of bad) {
    t.throws(() => resolveOptions(untyped({ mode })), {
      name: 'ChaffError',
      code: 'CHAFF_OPTION',
      message: `option mode: expected careful, balanced, eager, got ${got}`,
    })
  }
  t.end()
})

void t.test('a choice is handed back when it is one of those allowed', (t) => {
  t.equal(checkChoice('format', 'text', ['text', 'jsonl']), 'text')
  t.throws(() => checkChoice('format', 'pdf', ['text', 'jsonl']), {
    code: 'CHAFF_OPTION',
    message: 'option format: expected text, jsonl, got "pdf"',
  })
  t.end()
})

void t.test('a profile with a rule that breaks the syntax is refused, and refused again', (t) => {
  const profile: Profile = {
    ...PROFILE,
    rules: [{ id: 'en.nav.broken', kind: 'nav', strength: 'sure', phrase: 'read (more', hit: '', miss: '' }],
  }
  for (const time of ['first', 'second']) {
    t.throws(() => resolveOptions({ profile }), { name: 'ChaffError', code: 'CHAFF_PHRASE' }, `the ${time} time`)
  }
  t.end()
})

void t.test('a profile that was made with another normaliser is refused', (t) => {
  const profile = { ...PROFILE, normaliser: NORMALISER_VERSION + 1 }
  t.throws(() => resolveOptions({ profile }), { name: 'ChaffError', code: 'CHAFF_PROFILE' })
  t.end()
})

void t.test('what is no profile is refused', (t) => {
  for (const profile of [null, {}, 'none', { ...PROFILE, rules: 'none' }]) {
    t.throws(
      () => resolveOptions(untyped({ profile })),
      { name: 'ChaffError', code: 'CHAFF_PROFILE' },
      JSON.stringify(profile),
    )
  }
  t.end()
})
