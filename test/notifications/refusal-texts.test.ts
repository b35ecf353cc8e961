import { describe, expect, it } from 'vitest'
import type { ReceiveContext } from '../../src/notifications/receive-context.ts'
import type { IdentifiedOptions } from '../../src/notifications/receiver-settings.ts'
import { refusal } from '../../src/notifications/refusal.ts'
import { toRefusalError } from '../../src/notifications/to-refusal-error.ts'
import { clientId } from './fixture.ts'

const headers: Readonly<Record<string, string | string[]>> = {
  'content-type': 'application/json',
  'client-id': clientId,
  'request-time': '1700000000000',
  signature: 'algorithm=RSA256,keyVersion=1,signature=AA==',
}

interface Given {
  readonly failure: unknown
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>
  readonly options?: Partial<IdentifiedOptions>
  readonly body?: string | readonly number[]
  readonly path?: string
}

/** What is known of a notification that was refused. */
function sceneOf({ headers: more, options, body, path }: Given): ReceiveContext {
  const scene: ReceiveContext = {
    incoming: { method: 'POST', path: '/notify', headers: { ...headers, ...more }, body: '' },
    options: { clientId, antomPublicKey: () => undefined, on: {}, onUnknown: () => {}, ...options },
    keyOf: async () => undefined,
    paths: [],
  }
  if (body !== undefined) scene.body = new Uint8Array(Buffer.from(body as string)) // or the bytes in an array
  if (path !== undefined) scene.path = path
  return scene
}

const down = new Error('down')

describe('a refusal is explained:', () => {
  it.each<[string, { given: Given; want: [reason: string, says: RegExp, cause?: unknown] }]>([
    [
      'a method',
      { given: { failure: refusal(405) }, want: ['method', /always a POST; this request is POST$/] },
    ],
    [
      'a content type',
      {
        given: { failure: refusal(415), headers: { 'content-type': 'text/\u001bplain' } },
        want: ['content-type', /content-type.* is application\/json; this request has text\/\\u\{1b\}plain$/],
      },
    ],
    [
      'no content type',
      {
        given: { failure: refusal(415), headers: { 'content-type': undefined } },
        want: ['content-type', /is application\/json; this request has none$/],
      },
    ],
    [
      'a size',
      {
        given: { failure: refusal(413) },
        want: ['too-large', /larger than allowed.* pieces: maxBodySize is 131072 bytes$/],
      },
    ],
    [
      'a size that is not the usual',
      {
        given: { failure: refusal(413), options: { maxBodySize: 5 } },
        want: ['too-large', /: maxBodySize is 5 bytes$/],
      },
    ],
    [
      'a slow sender',
      { given: { failure: refusal(408) }, want: ['body-timeout', /longer.*bodyTimeout.*memory/] },
    ],
    [
      'a sender that is gone',
      { given: { failure: refusal(400) }, want: ['body-aborted', /ended early.*gone/] },
    ],
    [
      'a body that was read before',
      {
        given: { failure: refusal(500, 'body-already-parsed') },
        want: ['body-already-parsed', /before the receiver.*Express: .*Fastify: .*Next\.js: .*Koa: /],
      },
    ],
    ['a body of nothing', { given: { failure: refusal(400), body: '' }, want: ['not-json', /not JSON/] }],
    ['half a body', { given: { failure: refusal(400), body: '{' }, want: ['not-json', /not JSON/] }],
    [
      'bytes that are no text',
      { given: { failure: refusal(400), body: [0xff] }, want: ['not-utf-8', /not UTF-8/] },
    ],
    ['a list', { given: { failure: refusal(400), body: '[]' }, want: ['not-object', /no object/] }],
    [
      'a key twice',
      {
        given: { failure: refusal(400), body: '{"a":1,"a":2}' },
        want: ['duplicate-key', /same key twice in one object/],
      },
    ],
    [
      '__proto__',
      { given: { failure: refusal(400), body: '{"__proto__":1}' }, want: ['forbidden-key', /"__proto__"/] },
    ],
    [
      'lists in lists',
      {
        given: { failure: refusal(400), body: `{"a":${'['.repeat(40)}${']'.repeat(40)}}` },
        want: ['too-deep', /nested deeper/],
      },
    ],
    [
      'a lookup of keys',
      {
        given: { failure: refusal(503, 'key-unavailable', down) },
        want: ['key-unavailable', /antomPublicKey failed.*see cause/, down],
      },
    ],
    [
      'another delivery',
      {
        given: { failure: refusal(503, 'busy') },
        want: ['busy', /another delivery, or .*; Antom sends it again/],
      },
    ],
    [
      'an inbox that took too long',
      {
        given: { failure: refusal(503, 'busy', down) },
        want: ['busy', /the inbox took too long to say \(then see cause\); Antom sends it again/, down],
      },
    ],
    [
      'an inbox',
      {
        given: { failure: refusal(503, 'inbox-failed', down) },
        want: ['inbox-failed', /inbox failed \(see cause\)/, down],
      },
    ],
    [
      'a handler',
      {
        given: { failure: refusal(500, 'handler-failed', down) },
        want: ['handler-failed', /handler failed \(see cause\); Antom sends the notification again/, down],
      },
    ],
    [
      'an error of whatever was asked',
      { given: { failure: down }, want: ['handler-failed', /see cause/, down] },
    ],
    ['nothing thrown', { given: { failure: undefined }, want: ['handler-failed', /see cause/] }],
    [
      'the contract',
      {
        given: { failure: refusal(422, 'schema', { pointer: '/captureId', keyword: 'required' }) },
        want: ['schema', /authentic.*\/captureId breaks "required".*onInvalid.*newer version/],
      },
    ],
    ...['signature', 'client-id', 'request-time'].map(
      (name): [string, { given: Given; want: [string, RegExp] }] => [
        `no ${name}`,
        {
          given: { failure: refusal(401), headers: { [name]: ' ' } },
          want: ['missing-header', new RegExp(`header ${name} is missing or empty`)],
        },
      ],
    ),
    ...['client-id', 'request-time'].map((name): [string, { given: Given; want: [string, RegExp] }] => [
      `two of ${name}`,
      {
        given: { failure: refusal(401), headers: { [name]: ['1', '1'] } },
        want: ['duplicate-header', new RegExp(`header ${name} came more than once`)],
      },
    ]),
    [
      'a request time with a comma of its own',
      {
        given: {
          failure: refusal(401, 'bad-signature'),
          headers: { 'request-time': 'Tue, 01 Dec 2026 08:00:00 GMT' },
        },
        want: ['bad-signature', /^The signature does not fit/],
      },
    ],
    [
      'two such request times that were joined',
      {
        given: {
          failure: refusal(401, 'bad-signature'),
          headers: { 'request-time': 'Tue, 01 Dec 2026 08:00:00 GMT, Tue, 01 Dec 2026 08:00:00 GMT' },
        },
        want: ['duplicate-header', /request-time/],
      },
    ],
    [
      'two request times that were joined and signed',
      {
        given: { failure: refusal(401, 'bad-signature'), headers: { 'request-time': '1,1' } },
        want: ['duplicate-header', /request-time/],
      },
    ],
    [
      'a client id with a comma of its own',
      {
        given: {
          failure: refusal(401, 'unknown-key-version'),
          headers: { 'client-id': 'a,b' },
          options: { clientId: 'a,b' },
        },
        want: ['unknown-key-version', /antomPublicKey has no key of the keyVersion/],
      },
    ],
    [
      'another client id',
      {
        given: { failure: refusal(401), headers: { 'client-id': 'SANDBOX_other' } },
        want: ['client-id-mismatch', /client-id header.*option clientId/],
      },
    ],
    [
      'a header that is none',
      {
        given: { failure: refusal(401), headers: { signature: 'nonsense' } },
        want: ['malformed-header', /The signature header is not a list/],
      },
    ],
    [
      'a header without a signature',
      {
        given: { failure: refusal(401), headers: { signature: 'algorithm=RSA256' } },
        want: ['missing-parameter', /The signature header has no signature/],
      },
    ],
    [
      'a path that cannot be signed',
      { given: { failure: refusal(401), path: 'notify' }, want: ['unsignable', /The path cannot.*break$/] },
    ],
    [
      'a path that publicPath gave, and that cannot be signed',
      {
        given: { failure: refusal(401), path: 'notify', options: { publicPath: () => 'notify' } },
        want: ['unsignable', /The path cannot.*\. The option publicPath gave it$/],
      },
    ],
    [
      'a time that cannot be signed',
      {
        given: { failure: refusal(401), path: '/notify', headers: { 'request-time': '{' } },
        want: ['unsignable', /The time cannot/],
      },
    ],
    [
      'an old one',
      {
        given: { failure: refusal(401, 'stale', 1_700_000_600_000), options: { tolerance: 60_000 } },
        want: [
          'stale',
          /request-time is further from now than tolerance allows, or not a time: it says 1700000000000, the time here was 2023-11-14T22:23:20.000Z, tolerance is 60000 ms\. Is the clock of this machine right\?$/,
        ],
      },
    ],
    [
      'one that came when no clock knows',
      { given: { failure: refusal(401, 'stale', NaN) }, want: ['stale', /the time here was unknown/] },
    ],
    [
      'a bad signature',
      {
        given: { failure: refusal(401, 'bad-signature') },
        want: ['bad-signature', /does not fit the notification and the key/],
      },
    ],
  ])('%s', async (_name, { given, want: [reason, says, cause] }) => {
    const { status = 500 } = Object(given.failure)
    const explained = await toRefusalError(given.failure, sceneOf(given))
    expect(explained).toMatchObject({ reason, status })
    expect(explained.diagnosis).toBeUndefined()
    expect(explained.error.message).toMatch(says)
    expect(explained.error.cause).toBe(cause)
    // An error of the contract says where; every other one says why.
    expect(explained.error).toMatchObject(
      reason === 'schema' ? { pointer: '/captureId', keyword: 'required' } : { reason },
    )
    if (explained.error.name === 'NotificationError') expect(explained.error).toMatchObject({ status })
  })
})
