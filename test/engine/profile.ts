import t from 'tap'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import { checkProfile } from '../../lib/engine/profile.js'
import { builtinProfile } from '../../lib/profile/builtin.js'

const EMPTY = { normaliser: NORMALISER_VERSION, rules: [], address: [] }

void t.test('a profile of this version is taken, even one that knows nothing', (t) => {
  t.doesNotThrow(() => {
    checkProfile(EMPTY)
    checkProfile(builtinProfile)
  })
  t.end()
})

void t.test('what lacks its lists is no profile', (t) => {
  const { rules, address, normaliser } = EMPTY
  const lacking = [
    null,
    {},
    { normaliser, rules },
    { normaliser, address },
    JSON.parse('{"rules": "", "address": []}') as object,
  ]
  for (const profile of lacking) {
    t.throws(
      () => {
        checkProfile(profile)
      },
      {
        name: 'ChaffError',
        code: 'CHAFF_PROFILE',
        message: 'profile: expected an object with rules and address words',
      },
      JSON.stringify(profile),
    )
  }
  t.end()
})

void t.test('a profile of another normaliser, or of none, is refused with both versions', (t) => {
  const { rules, address } = EMPTY
  const version = String(NORMALISER_VERSION)
  const others = [
    [{ ...EMPTY, normaliser: NORMALISER_VERSION + 1 }, String(NORMALISER_VERSION + 1)],
    [{ ...EMPTY, normaliser: 0 }, '0'],
    [{ rules, address }, 'undefined'],
  ] as const
  for (const [profile, got] of others) {
    t.throws(
      () => {
        checkProfile(profile)
      },
      {
        name: 'ChaffError',
        code: 'CHAFF_PROFILE',
        message: `profile: expected normaliser version ${version}, got ${got}; make the profile anew`,
      },
    )
  }
  t.end()
})

void t.test('fingerprints that are no list are refused', (t) => {
  const profile = { ...EMPTY, ...(JSON.parse('{"fingerprints": 7}') as object) }
  t.throws(
    () => {
      checkProfile(profile)
    },
    { name: 'ChaffError', code: 'CHAFF_PROFILE' },
  )
  t.end()
})
