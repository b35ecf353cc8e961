import { describe, expect, it } from 'vitest'
import { bodyBytes } from '../../src/core/body-bytes.ts'
import { bodyKindProblem } from '../../src/core/body-kind-problem.ts'
import { bodiesOf, notBodies } from '../support/body-kinds.ts'

const text = '{"a":1}'

describe('bodyBytes gives the bytes of', () => {
  it.each(bodiesOf(text))('%s', (_name, make) => {
    const bytes = bodyBytes(make())
    expect(bytes).toBeInstanceOf(Uint8Array)
    expect(Buffer.from(bytes ?? []).toString()).toBe(text)
  })

  it.each(bodiesOf(''))('%s that is empty', (_name, make) => {
    expect(bodyBytes(make())).toHaveLength(0)
  })

  it('numbers of several bytes, as they are in memory', () => {
    const numbers = new Float64Array([1, 2])
    expect(Buffer.from(bodyBytes(numbers) ?? []).equals(Buffer.from(numbers.buffer))).toBe(true)
  })

  it('text, in UTF-8', () => {
    expect(Buffer.from(bodyBytes('\u8336\ud800') ?? []).toString('hex')).toBe('e88cb6efbfbd')
  })
})

describe('bodyBytes takes for no body', () => {
  it.each(notBodies)('%s', (_name, make) => {
    const value = make()
    expect(bodyBytes(value)).toBeUndefined()
    expect(bodyKindProblem(value)).toMatch(/^The body /)
  })
})

describe('bodyKindProblem names', () => {
  it.each<[string, { given: unknown; want: RegExp }]>([
    ['undefined', { given: undefined, want: /; undefined is none/ }],
    ['null', { given: null, want: /; null is none/ }],
    ['a number', { given: 5, want: /; number is none/ }],
    ['an object', { given: {}, want: /; a value of class Object is none/ }],
    ['a Blob', { given: new Blob([]), want: /; a value of class Blob is none/ }],
    [
      'no text of a stranger',
      { given: { constructor: { name: 'x\u001b[2J' } }, want: /; an object is none/ },
    ],
    ['memory that is gone', { given: gone(), want: /no bytes any more.*transferred.*pass a copy/ }],
  ])('%s', (_name, { given, want }) => {
    expect(bodyKindProblem(given)).toMatch(want)
  })
})

function gone(): ArrayBuffer {
  const buffer = new ArrayBuffer(1)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}
