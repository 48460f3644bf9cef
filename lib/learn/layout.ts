/** Lays grown trees out as the engine walks them: one after another, each in preorder. */
import { LEAF, type Trees } from '../engine/model/trees.js'

/** A way to part rows in two. */
export interface Split {
  readonly feature: number
  /** Rows of this bin and below go left. */
  readonly bin: number
  readonly gain: number
}

/** A node while its tree grows. */
export interface Node {
  readonly value: number
  split?: Split
  left?: Node
  right?: Node
}

/** Takes trees, one at a time. */
export class Layout {
  readonly #edges: readonly Float32Array[]
  readonly #bias: number
  readonly #share: number
  readonly #feature: number[] = []
  readonly #threshold: number[] = []
  readonly #right: number[] = []
  readonly #value: number[] = []
  readonly #roots: number[] = []

  /**
   * @param edges of each feature, the upper edge of each bin but the last
   * @param bias what all rows begin with
   * @param share what each tree's values are multiplied by
   */
  constructor(edges: readonly Float32Array[], bias: number, share: number) {
    this.#share = share
    this.#edges = edges
    this.#bias = bias
  }

  add(tree: Node): void {
    this.#roots.push(this.#feature.length)
    this.#node(tree)
  }

  #node({ split, left, right, value }: Node): void {
    const at = this.#feature.length
    this.#feature.push(split?.feature ?? LEAF)
    this.#threshold.push(split === undefined ? 0 : this.#edges[split.feature]![split.bin]!)
    this.#right.push(0)
    this.#value.push(value * this.#share)
    if (split === undefined) return
    this.#node(left!)
    this.#right[at] = this.#feature.length - at
    this.#node(right!)
  }

  get trees(): Trees {
    return {
      feature: Uint8Array.from(this.#feature),
      threshold: Float32Array.from(this.#threshold),
      right: Uint8Array.from(this.#right),
      value: Float32Array.from(this.#value),
      roots: Uint32Array.from(this.#roots),
      bias: this.#bias,
    }
  }
}
