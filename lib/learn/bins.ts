/** Turns the values of rows into small numbers: the bins that boosting tells apart. */

/** Rows to learn from. */
export interface Rows {
  readonly features: number
  /** The rows' values, one row after another. */
  readonly values: Float32Array
  /** 1 or 0 for each row. */
  readonly targets: Uint8Array
  readonly weights: Float32Array
}

/** Values are told apart in at most so many bins a feature. */
export const BINS = 64
/** The bins' edges are taken from at most so many rows. */
const SAMPLE = 50_000
/** Rows are read in blocks of so many, which stay in the processor's cache while one feature after another is read. */
const BLOCK = 512

/** Rows in bins. */
export interface Binned {
  /** Of each feature: the upper edge of each bin but the last. */
  readonly edges: readonly Float32Array[]
  /** The bin of each value, feature by feature. */
  readonly columns: readonly Uint8Array[]
}

/** Sorts the rows' values into bins. */
export function sortIntoBins(rows: Rows): Binned {
  const edges = Array.from({ length: rows.features }, (_, feature) => edgesOf(rows, feature))
  const columns = edges.map(() => new Uint8Array(rows.targets.length))
  for (let from = 0; from < rows.targets.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows.targets.length)
    for (let feature = 0; feature < rows.features; feature++) {
      fillColumn(rows, feature, edges[feature]!, columns[feature]!, from, to)
    }
  }
  return { edges, columns }
}

/** Edges that part a feature's values into bins of about as many rows; few values get a bin each. */
function edgesOf({ values, features, targets }: Rows, feature: number): Float32Array {
  const step = Math.max(1, Math.floor(targets.length / SAMPLE))
  const sorted = new Float32Array(Math.ceil(targets.length / step))
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[i * step * features + feature]!
  sorted.sort()
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  const between = (a: number, b: number): number => Math.fround((a + b) / 2)
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => between(distinct[i]!, value))
  const found = new Set<number>()
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((sorted.length * b) / BINS)
    const next = sorted.subarray(at).find((value) => value > sorted[at]!)
    if (next !== undefined) found.add(between(sorted[at]!, next))
  }
  return Float32Array.from(found).sort()
}

function fillColumn(
  { values, features }: Rows,
  feature: number,
  edges: Float32Array,
  column: Uint8Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i * features + feature]!
    let low = 0
    let high = edges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= edges[middle]!) high = middle
      else low = middle + 1
    }
    column[i] = low
  }
}
