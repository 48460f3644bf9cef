/** Watches what a run asks of the built-in string methods: work is counted, never timed. */

/** The strings that `method` is called on while `run` runs. */
export function stringsGivenTo(method: 'includes' | 'normalize', run: () => void): string[] {
  const original = Object.getOwnPropertyDescriptor(String.prototype, method)!
  const given: string[] = []
  const real = original.value as (...args: unknown[]) => unknown
  const watched = function (this: string, ...args: unknown[]): unknown {
    given.push(this)
    return Reflect.apply(real, this, args)
  }
  Object.defineProperty(String.prototype, method, { ...original, value: watched })
  try {
    run()
  } finally {
    Object.defineProperty(String.prototype, method, original)
  }
  return given
}
