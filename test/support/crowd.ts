/** Numbers of 32 bits, so many and each another, that hash tables of up to 65,536 slots begin to look for in one slot. */
export function crowd(count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    // What the tables do to a number, n ^ (n >>> 15), is undone.
    const mixed = (i + 1) << 16
    return mixed ^ (mixed >>> 15) ^ (mixed >>> 30)
  })
}
