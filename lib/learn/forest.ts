/** Joins things into sets: a union–find forest, in which each element names another of its set, or itself. */

/** A forest in which each of so many elements is a set of its own. */
export function forest(size: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, i) => i)
}

/** Joins the sets of two elements. */
export function join(parent: Uint32Array, a: number, b: number): void {
  parent[find(parent, a)] = find(parent, b)
}

/** The element that stands for the set of another; paths are halved on the way. */
export function find(parent: Uint32Array, element: number): number {
  let at = element
  while (parent[at] !== at) {
    const above = parent[parent[at]!]!
    parent[at] = above
    at = above
  }
  return at
}
