/** A request to be signed. */
export interface RequestCase {
  readonly name: string
  readonly why: string
  readonly clientId: string
  readonly keyVersion?: number
  readonly path: string
  readonly requestTime: string
  readonly body: string
}

/** A message to be verified. What was signed is what arrives, except where it says otherwise. */
export interface MessageCase {
  readonly name: string
  readonly why: string
  readonly clientId: string
  readonly path: string
  /** The value of the header with the time; empty for none. */
  readonly time: string
  readonly body: string
  /** Why it must not be believed; it must be when left out. */
  readonly reason?: string
  readonly signedBy?: 'merchant' | 'antom'
  readonly signedPath?: string
  readonly signedTime?: string
  readonly signedBody?: string
  readonly sentClientId?: string
  /** Makes the signature's header of the base64; nothing for none. */
  readonly header?: (base64: string) => string | undefined
}

const clientId = 'SANDBOX_5X00000000000000'
const path = '/ams/sandbox/api/v1/payments/capture'
const requestTime = '1717249502871'

/** Requests, each with something that implementations get wrong. */
export const requests: readonly RequestCase[] = [
  {
    name: 'capture',
    why: 'The usual case.',
    clientId,
    path,
    requestTime,
    body: '{"captureRequestId":"capture-1","paymentId":"pay-1","captureAmount":{"currency":"HKD","value":"1000"}}',
  },
  {
    name: 'production',
    why: 'Production has other paths than the sandbox, and the path is signed.',
    clientId: '5X00000000000000',
    path: '/ams/api/v1/payments/capture',
    requestTime,
    body: '{"captureRequestId":"capture-1","paymentId":"pay-1","captureAmount":{"currency":"HKD","value":"1000"}}',
  },
  {
    name: 'not-ascii',
    why: 'Text beyond ASCII is signed as UTF-8, a letter of two code units and one of four bytes among it.',
    clientId,
    path: '/ams/sandbox/api/v1/payments/pay',
    requestTime,
    body: '{"order":{"orderDescription":"普洱茶 · thé – 𝄞 ☕"}}',
  },
  {
    name: 'spaces-and-escapes',
    why: 'The bytes are signed as they are sent: spaces, escapes and the line break at the end stay.',
    clientId,
    path,
    requestTime,
    body: '{ "captureRequestId" : "capture\\u002d1",\n  "paymentId": "pay\\/1" }\n',
  },
  {
    name: 'key-version-2',
    why: 'The version stands in the header and is not signed.',
    clientId,
    keyVersion: 2,
    path,
    requestTime,
    body: '{"captureRequestId":"capture-1","paymentId":"pay-1","captureAmount":{"currency":"HKD","value":"1000"}}',
  },
]

const answer =
  '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success."},"captureRequestId":"capture-1",' +
  '"captureId":"20240601190741010007000000000001","paymentId":"pay-1","captureAmount":{"currency":"HKD","value":"1000"},' +
  '"captureTime":"2024-06-01T21:45:03+08:00"}'

const response: MessageCase = {
  name: 'milliseconds',
  why: 'The usual case, with the time in milliseconds.',
  clientId,
  path,
  time: '1717249503102',
  body: answer,
}

/** Answers that have to be believed; the first is what the bad ones are made of. */
export const goodResponses: readonly [MessageCase, ...MessageCase[]] = [
  response,
  {
    ...response,
    name: 'iso-8601',
    why: 'The time is signed as it stands in the header, whatever its form.',
    time: '2024-06-01T21:45:03+08:00',
  },
  {
    ...response,
    name: 'header-with-spaces',
    why: 'Spaces after the commas, another order, and a signature that is not percent-encoded.',
    header: (base64) => `signature=${base64}, algorithm=RSA256, keyVersion=1`,
  },
]

const notification: MessageCase = {
  name: 'path',
  why: 'The usual case.',
  clientId,
  path: '/antom/notify',
  time: '2024-06-01T21:45:05+08:00',
  body:
    '{"notifyType":"CAPTURE_RESULT","result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success."},' +
    '"captureRequestId":"capture-1","captureId":"20240601190741010007000000000001","paymentId":"pay-1",' +
    '"captureAmount":{"currency":"HKD","value":"1000"},"captureTime":"2024-06-01T21:45:03+08:00"}',
}

/** Notifications that have to be believed; the first is what the bad ones are made of. */
export const goodNotifications: readonly [MessageCase, ...MessageCase[]] = [
  notification,
  {
    ...notification,
    name: 'path-and-query',
    why: 'The URL has a query, and the signature covers it, its escapes as they were sent.',
    path: '/antom/notify?shop=7&note=a%20b',
  },
  {
    ...notification,
    name: 'path-without-its-query',
    why: 'The URL has a query, and the signature does not cover it: this occurs, so both are tried.',
    path: '/antom/notify?shop=7',
    signedPath: '/antom/notify',
  },
  {
    ...notification,
    name: 'bytes',
    why: 'No parser and writer of JSON gives these bytes again: the signature is verified before anything is parsed.',
    body: '{ "notifyType" : "CAPTURE_RESULT", "captureId":"c\\/1", "captureRequestId": "\\u8336", "amount": 1.0 }\n',
  },
  {
    ...notification,
    name: 'unknown-event',
    why: 'Authentic, though of a kind that a program may not know.',
    body: '{"notifyType":"A_LATER_EVENT","text":"普洱茶 ☕"}',
  },
]

/** What must not be believed, made of a message that must. */
export function badMessages(kind: 'response' | 'notification', good: MessageCase): MessageCase[] {
  const bad = (name: string, reason: string, why: string, change: Partial<MessageCase>): MessageCase => ({
    ...good,
    name,
    why,
    reason,
    ...change,
  })
  const elsewhere =
    kind === 'response'
      ? bad('other-path', 'bad-signature', 'An answer to another call cannot be passed off as one to this.', {
          signedPath: '/ams/sandbox/api/v1/payments/pay',
        })
      : bad('path-rewritten', 'bad-signature', 'A proxy took a part of the path away: put it back first.', {
          signedPath: `/shop${good.path}`,
        })
  return [
    bad('altered-body', 'bad-signature', 'One digit of the body is another.', {
      body: good.body.replace('"1000"', '"9000"'),
      signedBody: good.body,
    }),
    bad('written-anew', 'bad-signature', 'It was parsed and written again: same meaning, other bytes.', {
      body: JSON.stringify(JSON.parse(good.body), undefined, 1),
      signedBody: good.body,
    }),
    bad('line-break', 'bad-signature', 'Something added a line break at the end.', {
      body: `${good.body}\n`,
      signedBody: good.body,
    }),
    bad('altered-time', 'bad-signature', 'The time is another than the one that was signed.', {
      time: '2024-06-01T21:45:06+08:00',
      signedTime: good.time,
    }),
    bad('other-key', 'bad-signature', "It was signed with the merchant's own key, not with Antom's.", {
      signedBy: 'merchant',
    }),
    elsewhere,
    bad('other-client-id', 'client-id-mismatch', 'It is for another client id.', {
      sentClientId: 'SANDBOX_5X00000000000001',
    }),
    bad('no-time', 'missing-header', 'The header with the time is missing.', {
      time: '',
      signedTime: good.time,
    }),
    bad('no-signature', kind === 'response' ? 'unsigned' : 'missing-header', 'There is no signature.', {
      header: () => undefined,
    }),
    bad('no-algorithm', 'missing-parameter', 'The header does not say how it was signed.', {
      header: (base64) => `keyVersion=1,signature=${encodeURIComponent(base64)}`,
    }),
    bad('other-algorithm', 'unsupported-algorithm', 'There is one algorithm, RSA256.', {
      header: (base64) => `algorithm=HMAC256,keyVersion=1,signature=${encodeURIComponent(base64)}`,
    }),
    bad('parameter-twice', 'duplicate-parameter', 'Two readers could take different ones.', {
      header: (base64) =>
        `algorithm=RSA256,keyVersion=1,keyVersion=2,signature=${encodeURIComponent(base64)}`,
    }),
    bad('not-base64', 'bad-base64', 'A form decoder made spaces of the plus signs.', {
      header: (base64) => `algorithm=RSA256,keyVersion=1,signature=${base64.replace(/[+/]/g, ' ')}`,
    }),
    bad('broken-escape', 'bad-percent-encoding', 'The header was cut off in an escape.', {
      header: (base64) => `algorithm=RSA256,keyVersion=1,signature=${base64.slice(0, 80)}%`,
    }),
  ]
}
