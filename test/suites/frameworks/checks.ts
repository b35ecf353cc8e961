import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { acknowledgementBody } from '../../../generated/acknowledgement.ts'
import { createTestNotification, signNotification } from '../../../src/testing/index.ts'
import type { Received, Sent } from '../../conformance/receiver.ts'
import { sendTo } from '../../conformance/send-to.ts'
import type { Shop } from './shop.ts'

/** Where a program listens, and what is particular to its framework. */
export interface Target {
  readonly port: number
  /** The path that Antom calls, below where the program is mounted. */
  readonly path: string
  /** What a front end makes of that path before the program sees it; the same path when left out. */
  readonly seenPath?: (path: string) => string
  /** What becomes of a body that was compressed on its way: the host inflates it, or its signature does not fit. */
  readonly gzip: 'inflated' | 'refused'
  /** Whether the host passes on a query as it was sent. */
  readonly query: 'kept' | 'changed'
}

/** Who signs, for whom, and where it is told what was received. */
export interface Sender {
  readonly clientId: string
  readonly privateKey: string
  readonly otherPrivateKey: string
  readonly shop: Shop
}

/** One thing that has to be right with every framework; throws when it is not. */
export interface FrameworkCheck {
  readonly name: string
  /** Gives a word for the table where frameworks differ. */
  readonly run: (target: Target, sender: Sender) => Promise<string | undefined>
}

const accepted = { status: 200, body: acknowledgementBody, type: 'application/json' }
const refused = (status: number) => ({ status, body: '{}', type: 'application/json' })

/** No parser and writer of JSON would give these bytes again, and no decoder of another encoding these letters. */
const unusualBody = '{ "notifyType" : "X", "text": "é€💳 \\u00e9\\/", "amount": 1.0 }\n'

let made = 0

/** A capture's notification with an id of its own, so that no check depends on another. */
function capture() {
  const captureId = `capture-${++made}`
  return { body: createTestNotification('CAPTURE_RESULT', { captureId }), told: { captureId, status: 'S' } }
}

/** Everything that is checked of a framework, in the order of the table. */
export const CHECKS: readonly FrameworkCheck[] = [
  {
    name: 'signed',
    run: async (target, sender) => {
      const { body, told } = capture()
      await expectReply(target, await signed(target, sender, body), accepted)
      expectTold(sender, [told])
      return undefined
    },
  },
  {
    name: 'bytes',
    run: async (target, sender) => {
      await expectReply(target, await signed(target, sender, unusualBody), accepted)
      const [first, ...others] = sender.shop.take()
      if (!isDeepStrictEqual(Object(first).unknown, unusualBody) || others.length > 0)
        throw new Error(`the handler got ${JSON.stringify([first, ...others])}`)
      return undefined
    },
  },
  {
    name: 'repeated',
    run: async (target, sender) => {
      const { body, told } = capture()
      const message = await signed(target, sender, body)
      await expectReply(target, message, accepted)
      await expectReply(target, message, accepted)
      expectTold(sender, [told])
      return undefined
    },
  },
  {
    name: 'handler fails',
    run: async (target, sender) => {
      const { body, told } = capture()
      const message = await signed(target, sender, body)
      sender.shop.refuseNext()
      await expectReply(target, message, refused(500))
      await expectReply(target, message, accepted)
      expectTold(sender, [told])
      return undefined
    },
  },
  {
    name: 'forged',
    run: async (target, sender) => {
      const forged = { ...sender, privateKey: sender.otherPrivateKey }
      await expectReply(target, await signed(target, forged, capture().body), refused(401))
      expectTold(sender, [])
      return undefined
    },
  },
  {
    name: 'altered',
    run: async (target, sender) => {
      const message = await signed(target, sender, capture().body)
      const body = new TextEncoder().encode(JSON.stringify(capture().body))
      await expectReply(target, { ...message, body }, refused(401))
      expectTold(sender, [])
      return undefined
    },
  },
  {
    name: 'too large',
    run: async (target, sender) => {
      const message = await signed(target, sender, '{"notifyType":"X"}'.padEnd(131_073))
      // A framework may have a limit of its own, and a body for it.
      await expectReply(target, message, { status: 413 })
      expectTold(sender, [])
      return undefined
    },
  },
  {
    name: 'gzip',
    run: async (target, sender) => {
      const { body, told } = capture()
      const message = await signed(target, sender, body)
      const headers = { ...message.headers, 'content-encoding': 'gzip' }
      const compressed = { ...message, headers, body: new Uint8Array(gzipSync(message.body)) }
      await expectReply(target, compressed, target.gzip === 'inflated' ? accepted : refused(401))
      expectTold(sender, target.gzip === 'inflated' ? [told] : [])
      return target.gzip
    },
  },
  {
    name: 'mounted',
    run: async (target, sender) => {
      const inside = target.path.replace(/^\/[^/]+/, '')
      const message = await signed(target, sender, capture().body, inside)
      await expectReply(target, { ...message, path: target.path }, refused(401))
      expectTold(sender, [])
      return undefined
    },
  },
  {
    name: 'query',
    run: async (target, sender) => {
      const path = `${target.path}?shop=1&note=a%20b`
      const kept = target.query === 'kept'
      const { body, told } = capture()
      await expectReply(target, await signed(target, sender, body, path), kept ? accepted : refused(401))
      expectTold(sender, kept ? [told] : [])
      // Of a URL with a query, the path alone may be signed.
      const other = capture()
      await expectReply(target, { ...(await signed(target, sender, other.body)), path }, accepted)
      expectTold(sender, [other.told])
      return kept ? undefined : 'changed'
    },
  },
  {
    name: 'method',
    run: async (target, sender) => {
      const message = await signed(target, sender, capture().body)
      await expectReply(target, { ...message, method: 'PUT' }, { status: 405 })
      expectTold(sender, [])
      return undefined
    },
  },
]

function signed(target: Target, { privateKey, clientId }: Sender, payload: object | string, path?: string) {
  return signNotification(payload, { privateKey, clientId, path: path ?? target.path })
}

interface Wanted {
  readonly status: number
  /** Any when left out, as the type. */
  readonly body?: string
  readonly type?: string
}

async function expectReply({ port, seenPath }: Target, sent: Sent, wanted: Wanted): Promise<void> {
  const reply = await sendTo(port, { ...sent, path: seenPath?.(sent.path) ?? sent.path })
  const { status, body = reply.body, type = reply.headers['content-type'] } = wanted
  if (reply.status !== status || reply.body !== body || !isType(reply, type))
    throw new Error(`it replied ${show(reply)}, not ${status} ${body}`)
}

/** Whether a reply is of a type, with or without a charset. */
function isType({ headers }: Received, type: string | undefined): boolean {
  return headers['content-type']?.split(';')[0] === type?.split(';')[0]
}

function show({ status, headers, body }: Received): string {
  return `${status} ${headers['content-type'] ?? ''} ${body.slice(0, 200)}`
}

function expectTold({ shop }: Sender, wanted: readonly object[]): void {
  const told = shop.take()
  if (!isDeepStrictEqual(told, wanted))
    throw new Error(`its handlers told the shop ${JSON.stringify(told)}, not ${JSON.stringify(wanted)}`)
}
