import { describe, expect, it } from 'vitest'
import type { SignatureErrorReason } from '../../src/core/errors.ts'
import { contentToSign } from '../../src/signing/content.ts'
import { parseSignatureHeader, signatureHeaderError } from '../../src/signing/signature-header.ts'

const EXPECTED = 'expected algorithm=RSA256,keyVersion=1,signature=<percent-encoded base64>'

describe('a signature header that cannot be read is answered with what is wrong', () => {
  it.each<[given: string, reason: SignatureErrorReason, says: string]>([
    ['x'.repeat(8193), 'header-too-long', 'has 8193 characters, more than 8192'],
    [' ', 'missing-header', 'is empty'],
    ['abc', 'malformed-header', 'is not a list of key=value pairs divided by commas'],
    ['signature=AA==,signature=AA==', 'duplicate-parameter', 'has a parameter more than once'],
    ['signature=AA==', 'missing-parameter', 'has no algorithm'],
    ['algorithm=,signature=AA==', 'missing-parameter', 'has no algorithm'],
    ['algorithm=  ,signature=AA==', 'missing-parameter', 'has no algorithm'],
    ['my-algorithm=RSA256,signature=AA==', 'missing-parameter', 'has no algorithm'],
    ['algorithm=RSA256', 'missing-parameter', 'has no signature'],
    ['Algorithm  =  RSA256', 'missing-parameter', 'has no signature'],
    ['keyVersion=1,  algorithm=RSA256', 'missing-parameter', 'has no signature'],
    ['algorithm=none,signature=AA==', 'unsupported-algorithm', 'names another algorithm than RSA256'],
    [
      'algorithm=RSA256,keyVersion=x,signature=AA==',
      'bad-key-version',
      'has a keyVersion that is not a number of 1 to 9 digits',
    ],
    [
      'algorithm=RSA256,signature=AA%3',
      'bad-percent-encoding',
      'has a signature with a broken percent escape',
    ],
    [
      'algorithm=RSA256,signature=AA%253D%253D',
      'bad-base64',
      'has a signature that was percent-encoded twice',
    ],
    [
      'algorithm=RSA256,signature=A A==',
      'bad-base64',
      'has a signature that is not base64; a form decoder turns its plus signs into spaces',
    ],
  ])('%.60s', (given, reason, says) => {
    expect(() => parseSignatureHeader(given)).toThrow(
      expect.objectContaining({ reason, message: `The signature header ${says}; ${EXPECTED}` }),
    )
  })

  it('and with what is expected where the reason is another', () => {
    expect(signatureHeaderError('stale', '').message).toBe(`The signature header cannot be read; ${EXPECTED}`)
  })
})

describe('a message that cannot be signed is answered with what it must be', () => {
  const message = { path: '/a', clientId: 'id', time: '1700000000000', body: '{}' }
  const start = 'cannot be part of the content to be signed: it must'

  it.each([
    [{ path: 'a' }, `The path ${start} begin with a slash, without scheme and host, and hold no line break`],
    [{ clientId: 'a b' }, `The client id ${start} be visible ASCII characters`],
    [{ time: '' }, `The time ${start} be milliseconds since 1970 or ISO 8601, at most 64 characters`],
  ])('%o', (change, want) => {
    expect(() => contentToSign({ ...message, ...change })).toThrow(want)
  })
})
