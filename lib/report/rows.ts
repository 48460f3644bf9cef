/** Works out which rows of a long list are on screen. */

/** Rows from `first` up to, not including, `end`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** So many rows before and after those on screen are there too, so that none is missing while the list scrolls. */
export const SPARE_ROWS = 6

/**
 * The rows to have in the page.
 *
 * @param count how many there are
 * @param height of a row, in pixels
 * @param top how far the list has been scrolled, and how much of it is on screen, in pixels
 */
export function rowsOnScreen(count: number, height: number, top: number, visible: number): Range {
  const first = Math.floor(top / height) - SPARE_ROWS
  const end = Math.ceil((top + visible) / height) + SPARE_ROWS
  return { first: Math.min(Math.max(0, first), count), end: Math.max(0, Math.min(count, end)) }
}

/** How far to scroll so that a row is on screen; as far as it is where the row is on screen already. */
export function scrollTo(row: number, height: number, top: number, visible: number): number {
  const start = row * height
  if (start < top) return start
  return start + height > top + visible ? start + height - visible : top
}

/** The row that a key leads to; undefined for a key that leads nowhere. */
export function rowAfterKey(key: string, row: number, count: number, page: number): number | undefined {
  const last = count - 1
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: last,
  }
  const to = moves[key]
  return to === undefined || count === 0 ? undefined : Math.min(last, Math.max(0, to))
}
