import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createNotificationReceiver, type NotificationReceiver } from '../../../src/notifications/index.ts'
import { generateKeyPair } from '../../../src/testing/index.ts'
import { captureOutput } from '../../support/output.ts'
import { CHECKS, type Sender } from './checks.ts'
import { main } from './cli.ts'
import { type Shop, startShop } from './shop.ts'
import { printTable } from './table.ts'

const clientId = 'SANDBOX_5X00000000000000'
let shop: Shop
let sender: Sender
let antomPublicKey: string
beforeAll(async () => {
  const [antom, other] = await Promise.all([generateKeyPair(), generateKeyPair()])
  shop = await startShop()
  antomPublicKey = antom.publicKey
  sender = { clientId, privateKey: antom.privateKey, otherPrivateKey: other.privateKey, shop }
})
afterAll(() => shop.close())

async function tell(what: object): Promise<void> {
  const response = await fetch(shop.url, { method: 'POST', body: JSON.stringify(what) })
  if (!response.ok) throw new Error('refused')
}

function receiverWith(options: { readonly inbox?: false; readonly waits?: boolean } = {}) {
  const told = options.waits === false ? (what: object) => void tell(what).catch(() => {}) : tell
  return createNotificationReceiver({
    clientId,
    antomPublicKey,
    on: { CAPTURE_RESULT: ({ captureId, result }) => told({ captureId, status: result.resultStatus }) },
    onUnknown: (_, { body }) => told({ unknown: new TextDecoder().decode(body) }),
    onRefused: () => {},
    ...(options.inbox === false && { inbox: false }),
  })
}

/** The checks that do not hold of a program. */
async function failuresOf(program: RequestListener): Promise<string[]> {
  const server = createServer(program)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const target = { port, path: '/shop/antom/notify', gzip: 'refused', query: 'kept' } as const
  const failed: string[] = []
  for (const { name, run } of CHECKS) {
    shop.take()
    await run(target, sender).catch(() => failed.push(name))
  }
  return failed
}

/** Reads a body, and hands it on as something makes it. */
function reading(receiver: NotificationReceiver, make: (text: string) => string | object): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    await receiver.node(Object.assign(request, { body: make(Buffer.concat(chunks).toString()) }), response)
  }
}

describe('the checks', () => {
  it('hold of a program that is right', async () => {
    expect(await failuresOf(receiverWith().node)).toEqual([])
  })

  it.each<[string, { given: () => RequestListener; want: string[] }]>([
    [
      'acknowledges everything',
      {
        given: () => (request, response) => {
          request.resume()
          response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
        },
        want: CHECKS.map(({ name }) => name),
      },
    ],
    [
      'takes the path where it is mounted away',
      {
        given: () => {
          const { node } = receiverWith()
          return (request, response) =>
            node(Object.assign(request, { url: request.url?.replace('/shop', '') }), response)
        },
        want: ['signed', 'bytes', 'repeated', 'handler fails', 'mounted', 'query'],
      },
    ],
    [
      'writes the body anew',
      {
        given: () =>
          reading(receiverWith(), (text) => {
            try {
              return JSON.stringify(JSON.parse(text))
            } catch {
              return text
            }
          }),
        want: ['bytes'],
      },
    ],
    [
      'reads the bytes as another encoding',
      {
        given: () => reading(receiverWith(), (text) => Buffer.from(text, 'latin1')),
        want: ['bytes'],
      },
    ],
    ['handles repetitions again', { given: () => receiverWith({ inbox: false }).node, want: ['repeated'] }],
    [
      'replies before it has handled',
      { given: () => receiverWith({ waits: false }).node, want: ['handler fails'] },
    ],
    [
      'replies itself',
      {
        given: () => {
          const receiver = receiverWith()
          return async (request, response) => {
            const chunks: Buffer[] = []
            for await (const chunk of request) chunks.push(chunk)
            const { method = '', url: path = '', headers } = request
            const { status } = await receiver.handle({ method, path, headers, body: Buffer.concat(chunks) })
            response.writeHead(status, { 'content-type': 'application/json' }).end('"ok"')
          }
        },
        want: CHECKS.map(({ name }) => name).filter((name) => name !== 'too large' && name !== 'method'),
      },
    ],
  ])('find a program that %s', async (_name, { given, want }) => {
    const failed = await failuresOf(given())
    // A shop that is told without waiting may hear of a check in the next one.
    expect(failed).toEqual(expect.arrayContaining(want))
    expect(failed.length).toBeGreaterThan(0)
  })
})

describe('the table', () => {
  it('holds when every check was made and holds', () => {
    const output = captureOutput()
    const outcomes = [{ check: 'a' }, { check: 'b', word: 'inflated' }]
    expect(printTable(['a', 'b'], [{ name: 'X', version: '1', outcomes }])).toBe(true)
    expect(output.out.join('\n')).toContain('X  1  ✓  ✓ inflated\n2 checks of 1 programs, 0 failed')
  })

  it.each([
    ['a check that was not made', { outcomes: [{ check: 'a' }] }, 'X, b: it was not checked'],
    ['one that failed', { outcomes: [{ check: 'a' }, { check: 'b', error: 'why' }] }, 'X, b: why'],
    ['a program that did not start', { outcomes: [], problem: 'not installed' }, 'X: not installed'],
  ])('does not hold with %s', (_name, row, says) => {
    const output = captureOutput()
    expect(printTable(['a', 'b'], [{ name: 'X', version: '1', ...row }])).toBe(false)
    expect(output.err.join('\n')).toContain(says)
  })

  it('does not hold when nothing was checked', () => {
    captureOutput()
    expect(printTable(['a'], [])).toBe(false)
  })
})

describe('the command', () => {
  it('says what it takes', async () => {
    const output = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(output.out.join('\n')).toContain('Usage: npm run verify -- frameworks')
  })

  it.each([
    ['a program that there is not', ['--only', 'Rails'], 'There is no program "Rails".'],
    ['an unknown option', ['--fast'], "Unknown option '--fast'"],
  ])('refuses %s', async (_name, args, says) => {
    const output = captureOutput()
    expect(await main(args)).toBe(2)
    expect(output.err.join('\n')).toContain(says)
  })
})
