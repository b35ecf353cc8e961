import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretFields } from '../../generated/secret-fields.ts'
import { redactJson, redactSecrets } from '../../src/core/redact.ts'

const secret = 'S3CR3T-4054695723100768'

describe('redactSecrets', () => {
  it.each<[string, { given: unknown; want: unknown }]>([
    ['a token', { given: { accessToken: secret }, want: { accessToken: '[redacted]' } }],
    [
      'one within a list of objects',
      { given: [{ a: { cvv: secret } }], want: [{ a: { cvv: '[redacted]' } }] },
    ],
    ['a number', { given: { cardNo: 4054695723100768 }, want: { cardNo: '[redacted]' } }],
    ['an object', { given: { cardToken: { value: secret } }, want: { cardToken: '[redacted]' } }],
    ['another case', { given: { CARDNO: secret }, want: { CARDNO: '[redacted]' } }],
    [
      'JSON that is text',
      {
        given: { extendInfo: `{"authCode":"${secret}"}` },
        want: { extendInfo: '{"authCode":"[redacted]"}' },
      },
    ],
    ['null and empty text, which stay', { given: { cvv: null, token: '' }, want: { cvv: null, token: '' } }],
    [
      'what is no secret',
      { given: { a: 1, b: ['x', true], c: '{no json' }, want: { a: 1, b: ['x', true], c: '{no json' } },
    ],
    ['a name like any other', { given: { constructor: 'x' }, want: { constructor: 'x' } }],
    ['no object', { given: 'text', want: 'text' }],
  ])('%s', (_, { given, want }) => {
    const before = structuredClone(given)
    expect(redactSecrets(given)).toEqual(want)
    expect(given).toEqual(before)
  })

  it('keeps a member named __proto__ as data', () => {
    const given: unknown = JSON.parse('{"__proto__":{"cvv":"123"}}')
    expect(JSON.stringify(redactSecrets(given))).toBe('{"__proto__":{"cvv":"[redacted]"}}')
  })

  it('leaves no secret in any value, wherever and however deep it stands', () => {
    const place = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(1, 'text', null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'extendInfo', 'card'), tie('value'), { maxKeys: 3 }),
        fc.record({ [secretFields[0] ?? '']: fc.constantFrom(secret, [secret], { a: secret }) }),
        fc.record({ metadata: tie('value').map((value) => JSON.stringify(value)) }),
      ),
    })).value
    fc.assert(
      fc.property(place, (value) => {
        expect(JSON.stringify(redactSecrets(value))).not.toContain(secret)
      }),
    )
  })

  it.each([31, 32, 1000])('does not look, and shows nothing, deeper than 32 levels: %i', (depth) => {
    let value: unknown = { cvv: secret }
    for (let level = 0; level < depth; level++) value = depth % 2 === 0 ? [value] : { value }
    expect(JSON.stringify(redactSecrets(value))).not.toContain(secret)
  })
})

describe('redactJson', () => {
  it.each([
    ['{ "a": 1 }', '{ "a": 1 }'],
    [`{"a":1,"cvv":"${secret}"}`, '{"a":1,"cvv":"[redacted]"}'],
    ['', ''],
    [`cvv=${secret}`, '[27 characters that are no JSON]'],
    [`{"cvv":"${secret}"`, '[32 characters that are no JSON]'],
  ])('%s', (given, want) => {
    expect(redactJson(given)).toBe(want)
  })

  it('shows nothing of text that is nested too deeply to be written', () => {
    const deep = `${'['.repeat(100_000)}"${secret}"${']'.repeat(100_000)}`
    expect(redactJson(deep)).toBe('[redacted]')
    expect(redactSecrets({ metadata: deep })).toEqual({ metadata: '[redacted]' })
  })
})
