import { expect, it, vi } from 'vitest'
import { ending, fact, heading, note, paint, result, step } from '../../examples/tour/print.ts'

const hostile = 'x\u001b[2J\u009b31m\r\n\u202e\u200b\u2028\ufeffz'

it('prints foreign text escaped, whatever prints it', () => {
  const written: string[] = []
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(write)
  const lines = [
    () => heading(hostile, hostile),
    () => fact(hostile, hostile, hostile),
    () => step(hostile, hostile, hostile, hostile, result(hostile, hostile), paint('red', hostile)),
    () => note(hostile),
    () => ending(true, hostile),
    () => ending(false, hostile, [hostile]),
  ]
  for (const print of lines) print()
  vi.restoreAllMocks()
  const text = written.join('')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  expect(text.match(/x\\u\{1b\}\[2J/g)?.length).toBeGreaterThan(lines.length)
})
