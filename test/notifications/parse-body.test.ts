import { expect, it } from 'vitest'
import { parseBody } from '../../src/notifications/parse-body.ts'

const parse = (text: string) => parseBody(new TextEncoder().encode(text))

/** Texts that hold what looks like a key, and keys that are written in unusual ways. */
const odd: [string, { given: string }][] = [
  ['nothing', { given: '{}' }],
  ['a key', { given: '{"a":1}' }],
  ['whitespace around a key', { given: '{ "a" : 1, "b"\n\t:2, "c"  :3 }' }],
  ['an empty key and an empty text', { given: '{"":""}' }],
  ['a key in a text', { given: '{"a":"\\"b\\":1","c":2}' }],
  ['a quote and a colon in a text', { given: '{"a":"\\":","b":1}' }],
  ['several of them', { given: '{"a":"x\\":y\\" :z","b":"\\"\\t:"}' }],
  ['a text that ends in a backslash', { given: '{"a":"\\\\","b":"\\":"}' }],
  ['a text that begins with a colon', { given: '{"a":["x",":b"],"c":"\\":"}' }],
  ['a key with an escaped quote', { given: '{"a\\"":1,"\\":":2}' }],
  ['the same key in two objects', { given: '{"a":{"b":1},"c":[{"b":2},{"b":"\\":"}]}' }],
  ['keys of Chinese characters', { given: '{"金额":{"值":"1\\":"}}' }],
]

it.each(odd)('takes %s', (_name, { given }) => {
  expect(parse(given)).toEqual(JSON.parse(given))
})

it.each<[string, { given: string }]>([
  ['as it stands', { given: '{"a":1,"a":2}' }],
  ['with the same value', { given: '{"a":1,"a":1}' }],
  ['after a space', { given: '{"a":1,"a" :2}' }],
  ['before a space', { given: '{"a" :1,"a":2}' }],
  ['after more whitespace', { given: '{"a"  :1,"a"\n\n:2}' }],
  ['escaped', { given: '{"a":1,"\\u0061":2}' }],
  ['inside', { given: '{"b":[{"a":1,"a":2}]}' }],
  ['beside a text that looks like a key', { given: '{"a":1,"a":2,"b":"\\":"}' }],
  ['beside several', { given: '{"b":"\\":\\" :","a":"\\\\","a" :2}' }],
  ['beside a text with as many colons as there are keys', { given: '{"a":"x:y","a":2}' }],
  ['three times', { given: '{"a":1,"a":2,"a":3}' }],
])('refuses a key twice, %s', (_name, { given }) => {
  let reason: unknown
  try {
    parse(given)
  } catch (thrown) {
    reason = thrown
  }
  expect(reason).toBe('duplicate-key')
})
