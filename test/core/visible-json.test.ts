import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visibleJson } from '../../src/core/visible-json.ts'

it.each([
  ['\u007f', '"\\u007f"'],
  ['\u009b2J', '"\\u009b2J"'],
  ['\u202eabc', '"\\u202eabc"'],
  ['\u{e0041}', '"\\udb40\\udc41"'],
  ['\u2028', '"\\u2028"'],
  ['a\nb', '"a\\nb"'],
])('%j is written as %s', (value, want) => {
  expect(visibleJson(value)).toBe(want)
})

it('means the same as JSON.stringify, and holds nothing that a terminal acts on', () => {
  const unit = fc.constantFrom(
    'a',
    '"',
    '\\',
    '\n',
    '\u0000',
    '\u007f',
    '\u009b',
    '\u202e',
    '\u2028',
    '\ud800',
    '\u{e0001}',
  )
  const text = fc.string({ unit })
  const value = fc.oneof(text, fc.array(text), fc.dictionary(text, text))
  fc.assert(
    fc.property(value, (value) => {
      const text = visibleJson(value)
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
