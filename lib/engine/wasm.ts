/**
 * Writes WebAssembly by hand: a module of one function over its own memory, put together of instructions that are called as they are in
 * the text format. It is for a loop that must run quickly from the first text on, and do sixteen things at a time; all else is better
 * off in TypeScript.
 *
 * Taught by one example: `i32.add(local.get(0), i32.const(4))` is `(i32.add (local.get 0) (i32.const 4))`.
 */

/** Instructions, as bytes. */
export type Code = readonly number[]

/** An unsigned number in LEB128. */
function unsigned(number: number): Code {
  return number < 0x80 ? [number] : [(number & 0x7f) | 0x80, ...unsigned(number >>> 7)]
}

/** A number from 0 as a signed one in LEB128: its last byte leaves the bit of the sign free. */
function signed(number: number): Code {
  return number < 0x40 ? [number] : [(number & 0x7f) | 0x80, ...signed(number >>> 7)]
}

const SIMD = 0xfd

/** An instruction that takes what other instructions leave on the stack. */
function operation(...code: number[]): (...operands: Code[]) => Code {
  return (...operands) => [...operands.flat(), ...code]
}

/** An access to memory; it need not be aligned. */
function access(...code: number[]): (...operands: readonly [...operands: Code[], offset: number]) => Code {
  return (...args) => {
    const offset = args.at(-1) as number
    return [...(args.slice(0, -1) as Code[]).flat(), ...code, 0, ...unsigned(offset)]
  }
}

export const local = {
  get: (index: number): Code => [0x20, index],
  set: (index: number, value: Code): Code => [...value, 0x21, index],
}

export const i32 = {
  const: (number: number): Code => [0x41, ...signed(number)],
  load: access(0x28),
  load8_u: access(0x2d),
  ne: operation(0x47),
  add: operation(0x6a),
  shl: operation(0x74),
}

export const f32 = { load: access(0x2a) }

export const f64 = { load: access(0x2b), store: access(0x39), add: operation(0xa0), promote_f32: operation(0xbb) }

export const v128 = {
  zero: [SIMD, 0x0c, ...new Uint8Array(16)] as Code,
  load: access(SIMD, 0x00),
  load8_splat: access(SIMD, 0x07),
  and: operation(SIMD, 0x4e),
}

export const i8x16 = {
  extract_lane_u: (vector: Code, lane: number): Code => [...vector, SIMD, 0x16, lane],
  eq: operation(SIMD, 0x23),
  gt_s: operation(SIMD, 0x27),
  add: operation(SIMD, 0x6e),
  sub: operation(SIMD, 0x71),
}

/** Runs instructions, and again as long as a condition holds after them. */
export function repeat(body: readonly Code[], condition: Code): Code {
  return [0x03, 0x40, ...body.flat(), ...condition, 0x0d, 0x00, 0x0b]
}

const I32 = 0x7f
const V128 = 0x7b

/** The types of what a function has besides its parameters. */
export const LOCAL = { i32: I32, v128: V128 } as const

const text = (name: string): Code => [name.length, ...Array.from(name, (char) => char.charCodeAt(0))]

/** Items with their number before them. */
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]

/**
 * A module that takes its memory from outside, and gives a function `run` away.
 *
 * @param parameters how many numbers of 32 bits the function takes
 * @param locals the types of its other variables, which are numbered after the parameters
 */
export function moduleOf(
  parameters: number,
  locals: readonly number[],
  body: readonly Code[],
): Uint8Array<ArrayBuffer> {
  const run = [...list(locals.map((type) => [1, type])), ...body.flat(), 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list([[0x60, ...list(Array.from({ length: parameters }, () => [I32])), 0]])),
    ...section(2, list([[...text('env'), ...text('memory'), 0x02, 0x00, 0x00]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...text('run'), 0x00, 0x00]])),
    ...section(10, list([[...unsigned(run.length), ...run]])),
  ])
}

/** What is needed of the `WebAssembly` that all engines have, and of which the types of Node's own say nothing. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

const PAGE = 0x10000

/** A kernel that is ready to run. */
export interface Kernel {
  readonly memory: ArrayBuffer
  readonly run: (...numbers: number[]) => void
}

/** Compiles a module, with so many bytes of memory; undefined where that is forbidden, as in a page with a policy, or not known. */
export function compile(bytes: Uint8Array<ArrayBuffer>, size: number): Kernel | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
    return { memory: memory.buffer, run: exports['run'] as Kernel['run'] }
  } catch {
    return undefined
  }
}
