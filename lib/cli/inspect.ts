/** The command `chaff inspect`: what a file of chaff's knows, in words or as JSON. */
import type { Fingerprint } from '../engine/fingerprints.js'
import { type Kind, KINDS } from '../engine/kind.js'
import { FEATURES } from '../engine/model/features.js'
import type { SiteRules } from '../engine/site.js'
import { readProfilePart } from '../node/profile-file.js'
import type { TrainedWeights } from '../profile/weights.js'
import type { InspectArgs } from './args/inspect.js'
import { count, type Io } from './io.js'

/** Runs the command. */
export async function runInspect({ input, json }: InspectArgs, io: Io): Promise<void> {
  const part = await readProfilePart(input)
  if (part.type === 'rules') {
    const { sites } = part
    io.stdout.write(json ? `${JSON.stringify({ sites })}\n` : `${input}: ${describeSites(sites)}\n`)
    return
  }
  const text =
    part.type === 'weights'
      ? json
        ? `${JSON.stringify(factsOf(part))}\n`
        : describeWeights(input, part)
      : json
        ? part.fingerprints.map((one) => `${JSON.stringify(one)}\n`).join('')
        : describeFingerprints(input, part.fingerprints)
  io.stdout.write(text)
}

/** How many rules there are for which outlets. */
export function describeSites(sites: readonly SiteRules[]): string {
  return sites.map(({ host, rules }) => `${count(rules.length, 'rule')} for ${host}`).join(', ')
}

function factsOf({ weights: { lexicon, trees }, training }: TrainedWeights) {
  return {
    training,
    words: lexicon.tags.reduce((sum, tag) => (tag === 0 ? sum : sum + 1), 0),
    trees: trees.roots.length,
    nodes: trees.feature.length,
    features: FEATURES.map(({ name, aspect }, f) => ({
      name,
      aspect,
      asked: trees.feature.reduce((sum, feature) => (feature === f ? sum + 1 : sum), 0),
    })),
  }
}

function describeWeights(input: string, part: TrainedWeights): string {
  const { training, words, trees, nodes, features } = factsOf(part)
  const rows = [
    `${input}: weights of the line model, trained on ${count(training.documents, 'document')} of ` +
      `${count(training.sites, 'site')}, ${count(training.lines, 'line')}`,
    `${count(words, 'weight')} of words and pairs, ${count(trees, 'tree')} of ${count(nodes, 'node')}`,
    '',
    'How often the trees ask for each feature:',
    ...features
      .toSorted((a, b) => b.asked - a.asked)
      .map(({ name, aspect, asked }) => `  ${String(asked).padStart(6)}  ${aspect.padEnd(10)}  ${name}`),
  ]
  return `${rows.join('\n')}\n`
}

function describeFingerprints(input: string, fingerprints: readonly Fingerprint[]): string {
  const hosts = new Map<string, Fingerprint[]>()
  for (const one of fingerprints) {
    const list = hosts.get(one.host)
    if (list === undefined) hosts.set(one.host, [one])
    else list.push(one)
  }
  const kinds = KINDS.map((kind: Kind) => [kind, fingerprints.filter((one) => one.kind === kind).length] as const)
  const byKind = kinds.flatMap(([kind, n]) => (n > 0 ? [`${kind} ${String(n)}`] : [])).join(', ')
  const outlets = [...hosts.keys()].filter((host) => host !== '').length
  const total = `${count(fingerprints.length, 'fingerprint')} of ${count(outlets, 'outlet')}`
  const rows = [`${input}: ${total}${byKind === '' ? '' : ` (${byKind})`}`]
  for (const [host, list] of hosts) {
    rows.push('', `${host === '' ? 'any outlet' : host}: ${count(list.length, 'fingerprint')}`)
    for (const { kind, documents, leadIn, key } of list.toSorted((a, b) => b.documents - a.documents)) {
      rows.push(`  ${String(documents).padStart(6)}  ${kind.padEnd(10)}  ${key}${leadIn ? ' …' : ''}`)
    }
  }
  return `${rows.join('\n')}\n`
}
