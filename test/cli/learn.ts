import t from 'tap'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { decodeProfile } from '../../lib/profile/codec.js'
import { article, line, LINDAL_FOOTER, OSTREL_FOOTER, story, tree, watchTemporary } from '../support/outlets.js'
import { run } from '../support/program.js'
import { Random } from '../support/random.js'
import { zstd } from '../support/zstd.js'

const OSTREL_KEY = tokenise(OSTREL_FOOTER).join(' ')
const LINDAL_KEY = tokenise(LINDAL_FOOTER).join(' ')
/** A line with a cue, that travels to outlets not seen. */
const CUE = 'Sign up for our newsletter'
const CUE_KEY = tokenise(CUE).join(' ')

const NUMBERS = [0, 1, 2, 3, 4, 5] as const

/** Articles of two outlets, a folder for each. */
function sites(): { ostrel: Record<string, string>; lindal: Record<string, string> } {
  const ostrel: Record<string, string> = {}
  const lindal: Record<string, string> = {}
  for (const n of NUMBERS) {
    ostrel[`${String(n)}.txt`] = article(n)
    lindal[`${String(n)}.txt`] = article(100 + n, LINDAL_FOOTER)
  }
  return { ostrel, lindal }
}

/** The same articles as records. */
function records(outlets: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  return Object.entries(outlets).flatMap(([host, articles]) =>
    Object.entries(articles).map(([name, text]) => line({ id: `${host}/${name}`, host, text })),
  )
}

function readProfile(path: string): Fingerprint[] {
  return decodeProfile(readFileSync(path, 'utf8'), path)
}

/** What a profile knows of which outlet. */
function known(path: string): string[] {
  return readProfile(path).map(({ host, key }) => `${host}: ${key}`)
}

const BOTH = [`lindal: ${LINDAL_KEY}`, `ostrel: ${OSTREL_KEY}`]

void t.test('a folder of outlets is learned from, and cleaned with what was learned', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ sites: sites(), new: { 'a.txt': article(900) } })
  const profile = join(root, 'a.profile')
  const { status, stdout, stderr } = await run(['learn', join(root, 'sites'), '-o', profile])
  t.strictSame([status, stdout], [0, ''])
  t.equal(stderr, `chaff: ${profile}: 2 fingerprints from 12 documents\n`)
  t.strictSame(readProfile(profile), [
    { host: 'lindal', key: LINDAL_KEY, kind: 'other', documents: 6, leadIn: false },
    { host: 'ostrel', key: OSTREL_KEY, kind: 'other', documents: 6, leadIn: false },
  ])
  t.strictSame([readdirSync(root).sort(), temporary()], [['a.profile', 'new', 'sites'], []], 'nothing else is written')

  const fresh = join(root, 'new', 'a.txt')
  const clean = (...argv: string[]): Promise<{ stdout: string }> => run([...argv, fresh])
  t.equal((await clean()).stdout, article(900), 'the footer is not known before')
  t.equal((await clean('--profile', profile, '--host', 'ostrel')).stdout, `${story(900)}\n`)
  t.equal((await clean('--profile', profile, '--host', 'lindal')).stdout, article(900), 'another outlet’s')
  t.equal((await clean('--profile', profile)).stdout, article(900), 'unknown outlet, of two')
})

void t.test('a record’s outlet decides what is known of it', async (t) => {
  const root = t.testdir({ sites: sites() })
  const profile = join(root, 'a.profile')
  await run(['learn', join(root, 'sites'), '-o', profile])
  const record = (host: string): string => line({ text: article(900), host })
  const { status, stdout } = await run(['--profile', profile], { input: record('ostrel') + record('lindal') })
  t.equal(status, 0)
  t.equal(stdout, line({ text: `${story(900)}\n`, host: 'ostrel' }) + record('lindal'))
})

void t.test('the same articles give the same profile, as files, records, packed or piped', async (t) => {
  const temporary = watchTemporary(t)
  const all = sites()
  const lines = records(all)
  const byUrl = Object.entries(all).flatMap(([host, articles]) =>
    Object.values(articles).map((text, i) => line({ id: i, url: `https://www.${host}/${String(i)}`, text })),
  )
  const root = t.testdir({
    sites: all,
    'records.jsonl': lines.join(''),
    'byUrl.jsonl': byUrl.join(''),
    'records.gz': gzipSync(lines.join('')),
    foldered: {
      ostrel: {
        'a.jsonl': Object.values(all.ostrel)
          .map((text) => line({ text }))
          .join(''),
      },
      lindal: {
        'b.jsonl.gz': gzipSync(
          Object.values(all.lindal)
            .map((body) => line({ text: body }))
            .join(''),
        ),
      },
    },
  })
  const expected = join(root, 'expected')
  await run(['learn', join(root, 'sites'), '-o', expected])
  t.strictSame(known(expected), BOTH)
  const same = async (argv: readonly string[], input?: string | Buffer): Promise<void> => {
    const output = join(root, 'other')
    t.match(await run(['learn', ...argv, '-o', output], { input: input ?? '' }), { status: 0 })
    t.equal(readFileSync(output, 'utf8'), readFileSync(expected, 'utf8'), argv.join(' '))
  }
  for (const name of ['records.jsonl', 'byUrl.jsonl', 'records.gz', 'foldered']) await same([join(root, name)])
  await same([], lines.join(''))
  await same(['-'], gzipSync(lines.join('')))
  await same(['-', join(root, 'records.jsonl')], lines.slice(0, 3).join(''))
  await same([join(root, 'sites', 'lindal'), join(root, 'sites', 'ostrel')])
  await same([join(root, 'records.jsonl'), '--memory', '1'])
  t.strictSame(temporary(), [])
})

void t.test('fields and the outlet may be named', async (t) => {
  const root = t.testdir()
  const profile = join(root, 'a.profile')
  const input = NUMBERS.map((n) => line({ nr: n, link: 'https://ostrel.example', body: article(n) })).join('')
  const argv = ['learn', '-o', profile, '--field', 'body', '--id-field', 'nr', '--url-field', 'link']
  t.equal((await run(argv, { input })).status, 0)
  t.strictSame(known(profile), [`ostrel.example: ${OSTREL_KEY}`])
  await run([...argv, '--host', 'lindal'], { input })
  t.strictSame(known(profile), [`lindal: ${OSTREL_KEY}`])
})

void t.test('how many stories make furniture may be told', async (t) => {
  const root = t.testdir()
  const profile = join(root, 'a.profile')
  const input = [0, 1, 2].map((n) => line({ id: n, host: 'ostrel', text: `${article(n)}\n${CUE}` })).join('')
  const learn = async (...argv: string[]): Promise<string[]> => {
    t.equal((await run(['learn', '-o', profile, ...argv], { input })).status, 0)
    return known(profile)
  }
  t.strictSame(await learn(), [`ostrel: ${CUE_KEY}`])
  t.strictSame(await learn('--min-docs', '3'), [`ostrel: ${OSTREL_KEY}`, `ostrel: ${CUE_KEY}`])
  t.strictSame(await learn('--min-docs-with-cue', '4'), [])
})

void t.test('only a line with a cue travels to outlets not seen', async (t) => {
  const root = t.testdir()
  const profile = join(root, 'a.profile')
  const input = ['ostrel', 'lindal']
    .flatMap((host, i) => NUMBERS.map((n) => line({ id: n, host, text: `${article(100 * i + n)}\n${CUE}` })))
    .join('')
  await run(['learn', '-o', profile], { input })
  t.strictSame(
    known(profile).sort(),
    [
      `: ${CUE_KEY}`,
      ...['lindal', 'ostrel'].flatMap((host) => [`${host}: ${CUE_KEY}`, `${host}: ${OSTREL_KEY}`]),
    ].sort(),
  )
})

void t.test('records that cannot be read are named by file and line, and the rest is learned from', async (t) => {
  const temporary = watchTemporary(t)
  const lines = records(sites())
  const path = join(t.testdir({ 'a.jsonl': `${lines[0]!}{"id":\n${lines.slice(1).join('')}{"body":"x"}\n` }), 'a.jsonl')
  const profile = join(path, '..', 'a.profile')
  const { status, stderr } = await run(['learn', path, '-o', profile])
  t.equal(status, 1)
  t.strictSame(stderr.split('\n'), [
    `chaff: ${path}:2: expected a record with text in field "text"; left out`,
    `chaff: ${path}:14: expected a record with text in field "text"; left out`,
    `chaff: ${profile}: 2 fingerprints from 12 documents`,
    '',
  ])
  t.strictSame([known(profile), temporary()], [BOTH, []])
})

void t.test('of many broken records ten are named, the rest are counted', async (t) => {
  const profile = join(t.testdir(), 'a.profile')
  const { status, stderr } = await run(['learn', '-o', profile], { input: line({ text: 'One' }) + '{\n'.repeat(25) })
  t.equal(status, 1)
  t.match(stderr, /^chaff: -:2: .*\n(?:chaff: -:\d+: .*\n){9}chaff: .*1 document\nchaff: -: 15 more of the kind\n$/u)
})

void t.test('an input that is not there is named, and the others are learned from', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ sites: sites() })
  const [missing, profile] = [join(root, 'missing'), join(root, 'a.profile')]
  const { status, stderr } = await run(['learn', missing, join(root, 'sites'), '-o', profile])
  t.equal(status, 1)
  t.match(stderr, `chaff: ${missing}: no such file or folder; check the path\n`)
  t.strictSame([known(profile), temporary()], [BOTH, []])
})

void t.test('nothing to learn from gives a profile that knows nothing', async (t) => {
  const profile = join(t.testdir(), 'a.profile')
  t.match(await run(['learn', '-o', profile, '-'], { input: '' }), {
    status: 0,
    stderr: `chaff: ${profile}: 0 fingerprints from 0 documents\n`,
  })
  t.strictSame(readProfile(profile), [])
  t.match(await run(['--profile', profile], { input: article(1) }), { status: 0, stdout: article(1) })
})

void t.test('a profile that cannot be written is named, and nothing is left', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ sites: sites() })
  const output = join(root, 'missing', 'a.profile')
  for (const argv of [[], ['--tally']]) {
    t.match(await run(['learn', join(root, 'sites'), '-o', output, ...argv]), {
      status: 1,
      stdout: '',
      stderr: `chaff: ${output}: no such file or folder; check the path\n`,
    })
  }
  t.strictSame([readdirSync(root), temporary()], [['sites'], []])
})

/** Enough records for 1 MiB not to hold their digests. */
function manyRecords(): string {
  const lines: string[] = []
  for (let n = 0; n < 3000; n++) {
    const host = n % 3 === 0 ? 'lindal' : 'ostrel'
    lines.push(line({ id: n, host, text: article(n, n % 3 === 0 ? LINDAL_FOOTER : OSTREL_FOOTER) }))
  }
  return lines.join('')
}

void t.test('what does not fit in memory goes to disk, gives the same bytes, and is removed', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ 'a.jsonl': manyRecords() })
  const [input, plenty, scarce] = ['a.jsonl', 'plenty', 'scarce'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  for (const argv of [[], ['--tally']]) {
    t.equal((await run(['learn', input, '-o', plenty, '--memory', '1000', ...argv])).status, 0)
    let spilled = false
    // The records that end the input are broken, so that it is told while the runs are there.
    const broken = join(root, 'broken.jsonl')
    writeFileSync(broken, '{"text":""}\n{\n')
    const { status } = await run(['learn', input, broken, '-o', scarce, '--memory', '1', ...argv], {
      onStderr: (text) => {
        if (text.includes('broken.jsonl:2')) spilled = temporary().length === 1
      },
    })
    t.equal(status, 1)
    t.ok(spilled, 'the disk was used')
    t.strictSame(temporary(), [])
    if (argv.length === 0) t.equal(readFileSync(scarce, 'utf8'), readFileSync(plenty, 'utf8'))
    t.equal((await run(['learn', input, '-o', scarce, '--memory', '1', ...argv])).status, 0)
    t.equal(readFileSync(scarce, 'utf8'), readFileSync(plenty, 'utf8'), `the same bytes ${argv.join('')}`)
    t.strictSame(temporary(), [])
  }
  t.equal((await run(['learn', input, '-o', join(root, 'missing', 'a'), '--memory', '1'])).status, 1)
  t.strictSame(temporary(), [], 'nor is anything left when the profile cannot be written')
  const merged = await run(['merge', plenty, join(root, 'missing'), '-o', scarce, '--memory', '1'])
  t.equal(merged.status, 1)
  t.strictSame(temporary(), [], 'nor when a tally is missing')
})

void t.test('a hundred shards give byte for byte the profile of one run, however they are joined', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ shards: {}, steps: {} })
  const lines = Array.from({ length: 100 }, (_, n) => {
    const [host, footer] = n % 3 === 0 ? ['lindal', LINDAL_FOOTER] : ['ostrel', OSTREL_FOOTER]
    const text =
      n % 2 === 0
        ? article(n, footer)
        : `Also on the river: ${story(n).slice(0, 40)}\n\n${article(n, `${CUE}\n\n${footer}`)}`
    return line({ id: n, host, text })
  })
  const one = join(root, 'one')
  t.equal((await run(['learn', '-o', one], { input: lines.join('') })).status, 0)
  t.ok(known(one).length >= 5, 'there is something to learn')
  const tally = join(root, 'tally')
  await run(['learn', '--tally', '-o', tally], { input: lines.toReversed().join('') })
  const expected = { profile: readFileSync(one, 'utf8'), tally: readFileSync(tally, 'utf8') }

  const shards: string[] = []
  for (const [n, input] of lines.entries()) {
    const shard = join(root, 'shards', String(n))
    shards.push(shard)
    const ran = await run(['learn', '--tally', '-o', shard], { input })
    t.equal(ran.stderr, `chaff: ${shard}: the tally of 1 document\n`)
  }
  const merge = async (inputs: readonly string[], output: string, ...argv: string[]): Promise<string> => {
    t.match(await run(['merge', ...inputs, '-o', output, ...argv]), { status: 0, stdout: '' })
    return readFileSync(output, 'utf8')
  }
  const output = join(root, 'merged')
  t.equal(await merge(shards, output), expected.profile, 'in order')
  t.equal(await merge(shards.toReversed(), output), expected.profile, 'in reverse')
  t.equal(await merge([tally], output), expected.profile, 'of the tally of all')
  t.equal(await merge(shards, output, '--tally'), expected.tally, 'the tally too')
  for (let seed = 1; seed <= 2; seed++) {
    const random = new Random(seed)
    const left = [...shards]
    let step = 0
    while (left.length > 8) {
      const group = random.many(2, 8, () => left.splice(random.below(left.length), 1)[0]!)
      const joined = join(root, 'steps', `${String(seed)}-${String(step++)}`)
      await merge(group, joined, '--tally', '--memory', '1')
      left.push(joined)
    }
    t.equal(await merge(left, output), expected.profile, `grouped at random, seed ${String(seed)}`)
    t.equal(await merge(left, output, '--tally'), expected.tally, `its tally, seed ${String(seed)}`)
  }
  t.strictSame(temporary(), [])
})

void t.test('a shard given twice is noted, and changes nothing', async (t) => {
  const lines = records(sites())
  const root = t.testdir()
  const [a, b, copy, profile] = ['a', 'b', 'copy', 'profile'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  await run(['learn', '--tally', '-o', a], { input: lines.slice(0, 8).join('') })
  await run(['learn', '--tally', '-o', b], { input: lines.slice(8).join('') })
  await run(['merge', a, b, '-o', profile])
  const once = readFileSync(profile, 'utf8')
  t.strictSame(known(profile), BOTH)
  writeFileSync(copy, readFileSync(a))
  const { status, stderr } = await run(['merge', a, b, copy, a, '-o', profile])
  t.equal(status, 0)
  t.equal(readFileSync(profile, 'utf8'), once)
  t.match(stderr, `chaff: ${copy}: is the same tally as ${a}; counted once\n`)
  t.match(stderr, new RegExp(`chaff: ${a}: is the same tally as .*; counted once\n`, 'u'))
})

void t.test('documents of a shard given twice are counted once', async (t) => {
  const root = t.testdir()
  const [a, profile] = [join(root, 'a'), join(root, 'profile')]
  await run(['learn', '--tally', '-o', a], { input: records(sites()).join('') })
  t.match((await run(['merge', a, a, '-o', profile])).stderr, '2 fingerprints from 12 documents')
})

void t.test(
  'different articles of one id are different documents, in one file, in several, and in shards',
  async (t) => {
    const lines = NUMBERS.map((n) => line({ id: 'the same', host: 'ostrel', text: article(n) }))
    const files = Object.fromEntries(lines.map((text, n) => [`${String(n)}.jsonl`, text]))
    const root = t.testdir({ files, 'all.jsonl': lines.join('') })
    const [one, several, merged] = ['one', 'several', 'merged'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    t.match(await run(['learn', join(root, 'all.jsonl'), '-o', one]), { stderr: /from 6 documents/u })
    t.strictSame(known(one), [`ostrel: ${OSTREL_KEY}`])
    t.match(await run(['learn', join(root, 'files'), '-o', several]), { stderr: /from 6 documents/u })
    const shards: string[] = []
    for (const name of Object.keys(files)) {
      const shard = join(root, `${name}.tally`)
      shards.push(shard)
      await run(['learn', '--tally', '-o', shard, join(root, 'files', name)])
    }
    t.match(await run(['merge', ...shards, '-o', merged]), { stderr: /from 6 documents/u })
    for (const path of [several, merged]) t.equal(readFileSync(path, 'utf8'), readFileSync(one, 'utf8'), path)
  },
)

void t.test('one article under several ids, in several files or in several shards is one document', async (t) => {
  const root = t.testdir({
    'a.jsonl': NUMBERS.map((n) => line({ id: n, host: 'ostrel', text: article(n) })).join(''),
    'b.jsonl': NUMBERS.map((n) => line({ id: n + 100, host: 'ostrel', text: `${article(n)}\r\n` })).join(''),
    ostrel: sites().ostrel,
  })
  const at = (name: string): string => join(root, name)
  const inputs = ['a.jsonl', 'b.jsonl', 'ostrel'].map(at)
  t.match(await run(['learn', ...inputs, '-o', at('all')]), { stderr: /from 6 documents/u })
  for (const [n, input] of inputs.entries()) await run(['learn', '--tally', '-o', at(String(n)), input])
  const { stderr } = await run(['merge', at('0'), at('1'), at('2'), '-o', at('merged')])
  t.match(stderr, `chaff: ${at('1')}: is the same tally as ${at('0')}; counted once\n`, 'and it is noted')
  t.match(stderr, `chaff: ${at('2')}: is the same tally as ${at('1')}; counted once\n`, 'whatever the paths')
  t.match(stderr, /from 6 documents/u)
  t.equal(readFileSync(at('merged'), 'utf8'), readFileSync(at('all'), 'utf8'))
})

void t.test('a tally that is no sound one is refused by name, and nothing is written', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ work: {} })
  const [sound, bad, output] = ['sound', 'bad', 'output'].map((name) => join(root, 'work', name)) as [
    string,
    string,
    string,
  ]
  await run(['learn', '--tally', '-o', sound], { input: records(sites()).join('') })
  await run(['learn', '-o', output], { input: records(sites()).join('') })
  const text = readFileSync(sound, 'utf8')
  const old = readFileSync(output, 'utf8')
  for (const [what, content] of [
    ['empty', ''],
    ['cut off in a line', text.slice(0, 1000)],
    ['cut off after a line', text.slice(0, text.indexOf('\n', 1000) + 1)],
    ['damaged', text.replace('bridge', 'brodge')],
    ['foreign', article(1)],
    ['a profile', old],
  ] as const) {
    writeFileSync(bad, content)
    for (const argv of [[], ['--tally']]) {
      const { status, stdout, stderr } = await run(['merge', sound, bad, '-o', output, '--memory', '1', ...argv])
      t.strictSame([status, stdout], [2, ''], what)
      t.match(stderr, new RegExp(`^chaff: ${bad}: .+\n$`, 'u'), what)
    }
  }
  t.equal(readFileSync(output, 'utf8'), old, 'the old profile stays')
  t.strictSame([readdirSync(join(root, 'work')).sort(), temporary()], [['bad', 'output', 'sound'], []])
})

void t.test('a tally that is not there is named', async (t) => {
  const root = t.testdir()
  const missing = join(root, 'missing')
  t.match(await run(['merge', missing, '-o', join(root, 'output')]), {
    status: 1,
    stderr: `chaff: ${missing}: no such file or folder; check the path\n`,
  })
  t.notOk(existsSync(join(root, 'output')))
})

void t.test('a profile that is no sound one is refused by name, by whatever reads it', async (t) => {
  const root = t.testdir({ 'a.txt': article(1) })
  const [profile, text] = [join(root, 'profile'), join(root, 'a.txt')]
  await run(['learn', '-o', profile], { input: records(sites()).join('') })
  const sound = readFileSync(profile, 'utf8')
  for (const [what, content] of [
    ['empty', ''],
    ['cut off', sound.slice(0, -1)],
    ['damaged', sound.replace('mill', 'mall')],
    ['foreign', article(1)],
    ['of another version', sound.replace('"version":', '"version":9')],
    ['of another normaliser', sound.replace('"normaliser":', '"normaliser":9')],
  ] as const) {
    writeFileSync(profile, content)
    const out = join(root, 'out')
    const asked = [
      ['--profile', profile, text],
      ['explain', '--profile', profile, text],
      ['inspect', profile],
    ]
    for (const argv of [...asked, ['--profile', profile, text, '--out', out]]) {
      const { status, stdout, stderr } = await run(argv)
      t.strictSame([status, stdout], [2, ''], `${what}: ${argv[0]!}`)
      t.match(stderr, new RegExp(`^chaff: ${profile}: .+\n$`, 'u'), what)
    }
    t.notOk(existsSync(out), 'nothing is written')
  }
})

void t.test('a folder is cleaned with what it teaches', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ sites: { ...sites(), harrow: { 'a.txt': article(900) } } })
  const out = join(root, 'out')
  const { status, stdout, stderr } = await run([join(root, 'sites'), '--learn', '--out', out])
  t.strictSame([status, stdout], [0, ''])
  t.match(stderr, /^chaff: 13 documents, 12 lines removed \(other 12\), /u)
  const expected: Record<string, string> = { 'harrow/a.txt': article(900) }
  for (const n of NUMBERS) {
    expected[`ostrel/${String(n)}.txt`] = `${story(n)}\n`
    expected[`lindal/${String(n)}.txt`] = `${story(100 + n)}\n`
  }
  t.strictSame(tree(out), expected, 'an outlet’s footer is another one’s text')
  t.strictSame(temporary(), [])
  const named = join(root, 'named')
  await run([join(root, 'sites'), '--learn', '--host', 'all', '--out', named])
  t.equal(tree(named)['harrow/a.txt'], `${story(900)}\n`, 'all articles are of the outlet that is named')
})

void t.test('what is learned is laid over the profiles that are named', async (t) => {
  const all = sites()
  const root = t.testdir({ ostrel: all.ostrel, in: { lindal: all.lindal, ostrel: { 'a.txt': article(900) } } })
  const [profile, out] = [join(root, 'profile'), join(root, 'out')]
  await run(['learn', join(root, 'ostrel'), '-o', profile])
  t.equal((await run([join(root, 'in'), '--learn', '--profile', profile, '--out', out])).status, 0)
  t.match(tree(out), { 'ostrel/a.txt': `${story(900)}\n`, 'lindal/0.txt': `${story(100)}\n` })
})

void t.test('inspect tells in words what a profile knows, the most seen first', async (t) => {
  const profile = join(t.testdir(), 'a.profile')
  const input = ['ostrel', 'lindal']
    .flatMap((host, i) =>
      NUMBERS.slice(i).map((n) => {
        const link = host === 'lindal' ? '' : `Read more: ${story(n).slice(0, 40)}\n\n`
        const cue = n < 5 ? `\n${CUE}` : ''
        return line({ id: n, host, text: link + article(100 * i + n) + cue })
      }),
    )
    .join('')
  await run(['learn', '-o', profile], { input })
  const { status, stdout, stderr } = await run(['inspect', profile])
  t.strictSame([status, stderr], [0, ''])
  t.strictSame(stdout.split('\n').slice(1), [
    '',
    'any outlet: 1 fingerprint',
    `       9  newsletter  ${CUE_KEY}`,
    '',
    'lindal: 2 fingerprints',
    `       5  other       ${OSTREL_KEY}`,
    `       4  newsletter  ${CUE_KEY}`,
    '',
    'ostrel: 3 fingerprints',
    `       6  other       ${OSTREL_KEY}`,
    '       6  related     read more <:> …',
    `       5  newsletter  ${CUE_KEY}`,
    '',
  ])
  t.match(stdout, `${profile}: 6 fingerprints of `)
  t.match(stdout, ' (newsletter 3, related 1, other 2)\n')
  const json = await run(['inspect', profile, '--json'])
  t.equal(json.status, 0)
  t.strictSame(
    json.stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as unknown),
    readProfile(profile),
  )
})

void t.test('a profile that is not there is named', async (t) => {
  const missing = join(t.testdir(), 'missing')
  t.match(await run(['inspect', missing]), {
    status: 1,
    stderr: `chaff: ${missing}: no such file or folder; check the path\n`,
  })
})

void t.test('inspect tells plainly that a profile knows nothing, and does not count any outlet as one', async (t) => {
  const root = t.testdir()
  const profile = join(root, 'a.profile')
  await run(['learn', '-o', profile], { input: article(1) })
  t.equal((await run(['inspect', profile])).stdout, `${profile}: 0 fingerprints of 0 outlets\n`)
  const input = ['ostrel', 'lindal'].flatMap((host, i) =>
    NUMBERS.map((n) => line({ id: n, host, text: `${story(100 * i + n)}\n${CUE}` })),
  )
  await run(['learn', '-o', profile], { input: input.join('') })
  t.match((await run(['inspect', profile])).stdout, '3 fingerprints of 2 outlets')
})

void t.test('an outlet has one name, however --host writes it', async (t) => {
  const root = t.testdir({ sites: sites() })
  const profile = join(root, 'a.profile')
  for (const host of ['WWW.Ostrel.example', 'ostrel.example\t', ' ostrel.example']) {
    await run(['learn', join(root, 'sites', 'ostrel'), '-o', profile, '--host', host])
    t.strictSame(known(profile), [`ostrel.example: ${OSTREL_KEY}`])
    const input = article(900)
    t.equal((await run(['--profile', profile, '--host', host], { input })).stdout, `${story(900)}\n`)
  }
})

void t.test('a record whose host is blank does not teach all outlets', async (t) => {
  const profile = join(t.testdir(), 'a.profile')
  for (const host of [' ', 'www.']) {
    await run(['learn', '-o', profile], {
      input: NUMBERS.map((n) => line({ id: n, host, text: article(n) })).join(''),
    })
    t.notOk(
      readProfile(profile).some((one) => one.host === '' && one.kind === 'other'),
      JSON.stringify(host),
    )
  }
})

void t.test('what cannot be read is named once when a folder is learned from and cleaned', async (t) => {
  const root = t.testdir({ sites: sites() })
  const missing = join(root, 'missing')
  const { stderr } = await run([missing, join(root, 'sites'), '--learn', '--out', join(root, 'out')])
  t.equal(stderr.split(missing).length - 1, 1)
})

void t.test('an output folder that overlaps the input is refused when learning too', async (t) => {
  const temporary = watchTemporary(t)
  const root = t.testdir({ sites: sites() })
  mkdirSync(join(root, 'sites', 'out'))
  const before = tree(root)
  const { status } = await run([join(root, 'sites'), '--learn', '--out', join(root, 'sites', 'out')])
  t.equal(status, 2)
  t.strictSame([tree(root), temporary()], [before, []])
  t.equal((await run([join(root, 'sites'), '--learn'])).status, 2, '--learn goes with --out')
})

void t.test('what is read is not written over', async (t) => {
  const root = t.testdir({ 'a.jsonl': records(sites()).join('') })
  const path = join(root, 'a.jsonl')
  for (const command of ['learn', 'merge']) {
    const { status, stderr } = await run([command, path, '-o', join(root, '.', 'a.jsonl')])
    t.equal(status, 2, command)
    t.match(stderr, `--output ${path}: is an input; name another file`)
  }
  t.equal(readFileSync(path, 'utf8'), records(sites()).join(''))
})

void t.test('tables and parted texts teach what records do; packed tallies are joined', async (t) => {
  const outlets = sites()
  const all = records(outlets)
  const row = (json: string): string => {
    const { host, text } = JSON.parse(json) as { host: string; text: string }
    return `${host},"${text.replaceAll('"', '""')}"\n`
  }
  const texts = Object.values(outlets.ostrel).join('\n=====\n')
  const root = t.testdir({ 'a.jsonl': all.join(''), 'a.csv': `host,text\n${all.map(row).join('')}`, 'a.txt': texts })
  const at = (name: string): string => join(root, name)
  const learned = async (...argv: readonly string[]): Promise<string> => {
    t.match(await run(['learn', '-o', at('p'), ...argv]), { status: 0 })
    return readFileSync(at('p'), 'utf8')
  }
  const profile = await learned(at('a.jsonl'))
  t.equal(await learned(at('a.csv')), profile)
  const ostrel = await learned(at('a.txt'), '--host', 'ostrel', '--separator', '=====')
  t.strictSame(known(at('p')), [BOTH[1]])
  writeFileSync(at('ostrel.jsonl'), all.filter((json) => json.includes('"ostrel"')).join(''))
  t.equal(await learned(at('ostrel.jsonl')), ostrel)
  t.match(await run(['learn', at('a.csv'), '--format', 'csv', '--separator', 'x', '-o', at('q')]), {
    status: 2,
    stderr: 'chaff: --separator: parts texts; leave it out with --format csv\n',
  })

  for (const [name, shard] of [all.slice(0, 5), all.slice(5)].entries()) {
    await run(['learn', '-', '--tally', '-o', at(`${String(name)}.tally`)], { input: shard.join('') })
  }
  writeFileSync(at('0.tally.gz'), gzipSync(readFileSync(at('0.tally'))))
  writeFileSync(at('1.tally.zst'), zstd(readFileSync(at('1.tally'))))
  t.match(await run(['merge', at('0.tally.gz'), at('1.tally.zst'), '-o', at('p')]), { status: 0 })
  t.equal(readFileSync(at('p'), 'utf8'), profile)
  t.match(await run(['merge', '-', at('1.tally'), '-o', at('p')], { input: readFileSync(at('0.tally.gz')) }), {
    status: 0,
  })
  t.equal(readFileSync(at('p'), 'utf8'), profile)
  writeFileSync(at('cut.gz'), readFileSync(at('0.tally.gz')).subarray(0, -9))
  t.match(await run(['merge', at('cut.gz'), '-o', at('q')]), {
    status: 1,
    stderr: /cut\.gz: the gzip data is cut off/u,
  })
})
