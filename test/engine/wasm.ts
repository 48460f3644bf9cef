import t from 'tap'
import { compile, f64, i32, local, moduleOf } from '../../lib/engine/wasm.js'

void t.test('a kernel works on its memory', (t) => {
  const at = local.get(0)
  const double = f64.store(at, f64.add(f64.load(at, 0), f64.load(at, 0)), 200)
  const kernel = compile(moduleOf(1, [], [local.set(0, i32.add(at, i32.const(1000))), double]), 70_000)!
  t.equal(kernel.memory.byteLength, 2 * 65_536, 'in whole pages')
  new Float64Array(kernel.memory, 1040, 1)[0] = 21
  kernel.run(40)
  t.equal(new Float64Array(kernel.memory, 1240, 1)[0], 42)
  t.end()
})

void t.test('what cannot be compiled is no kernel', (t) => {
  t.equal(compile(Uint8Array.of(1, 2, 3), 0), undefined)
  t.end()
})
