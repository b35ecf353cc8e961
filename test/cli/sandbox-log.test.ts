import { expect, it } from 'vitest'
import { createOutput } from '../../src/cli/output.ts'
import { createSandboxLog } from '../../src/cli/sandbox/sandbox-log.ts'
import type { Delivery, GatewayEvent } from '../../src/sandbox/index.ts'

const event = {
  operation: 'ping',
  path: '/ams/api/v1/ping',
  verified: true,
  signed: true,
  status: 200,
  resultStatus: 'S',
  resultCode: 'SUCCESS',
} as const

it.each<[GatewayEvent, string]>([
  [{ ...event, fromExample: true }, 'SUCCESS      from the example of the contract: nothing was done\n'],
  [{ ...event, id: 'p-1', fromExample: true }, 'p-1    from the example of the contract: nothing was done\n'],
  [event, 'ping            SUCCESS\n'],
  [{ ...event, origin: 'https://docs.example' }, 'SUCCESS      from a page of https://docs.example\n'],
  [
    {
      operation: 'ping',
      path: event.path,
      origin: 'https://evil\u001b.example',
      verified: false,
      signed: false,
      status: 403,
    },
    'HTTP 403    unsigned  from a page of https://evil\\u{1b}.example  (--allow-origin lets it)\n',
  ],
  [
    { ...event, exampleFields: ['/a/id', '/b'] },
    'SUCCESS      from the example of the contract: /a/id, /b\n',
  ],
  [
    { ...event, exampleFields: Array.from({ length: 12 }, (_, index) => `/${index}`) },
    'from the example of the contract: /0, /1, /2, /3, /4, /5, /6, /7, /8, /9 and 2 more\n',
  ],
])('says that an answer was an example, and only then', (logged, want) => {
  const written: string[] = []
  createSandboxLog(createOutput({ write: (text) => written.push(text) }, {})).onRequest(logged)
  const text = written.join('')
  expect(text.endsWith(want), text).toBe(true)
})

it('says once which fields of a notification are of an example', () => {
  const written: string[] = []
  const log = createSandboxLog(createOutput({ write: (text) => written.push(text) }, {}))
  const attempt = { at: 0, status: 500, problem: 'HTTP 500, not 200' }
  const delivery: Delivery = {
    id: '1',
    notifyType: 'PING_RESULT',
    paymentId: '',
    resultStatus: 'S',
    resultCode: 'SUCCESS',
    url: 'http://127.0.0.1/notify',
    body: '{}',
    exampleFields: ['/pingId'],
    state: 'waiting',
    nextAt: undefined,
    attempts: [attempt],
  }
  log.onDelivery(delivery, attempt)
  log.onDelivery({ ...delivery, attempts: [attempt, attempt] }, attempt)
  const lines = written.join('').trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines.map((line) => /from the example of the contract: .*$/.exec(line)?.[0])).toEqual([
    'from the example of the contract: /pingId',
    undefined,
  ])
})

it('keeps what follows a name in one column, once a long name has come', () => {
  const written: string[] = []
  const log = createSandboxLog(createOutput({ write: (text) => written.push(text) }, {}))
  const path = `/${'x'.repeat(100)}`
  for (const operation of ['pay', 'inquiryDeclarationRequests', undefined, 'pay']) {
    log.onRequest({ ...event, path, operation })
  }
  const [first, long, unknown, last] = written.map((line) => line.indexOf('SUCCESS'))
  expect(first).toBe('hh:mm:ss  S  '.length + 14 + 2)
  expect(last).toBe(long)
  // A path that nobody serves moves no column.
  expect(unknown).toBeGreaterThan(100)
})
