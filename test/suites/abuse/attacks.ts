import { setMaxListeners } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { SignedNotification } from '../../../src/testing/index.ts'
import type { Random } from '../../support/random.ts'
import { strangeBodies } from './strange-bodies.ts'

/** What an attack has to hand. */
export interface Attacker {
  readonly port: number
  readonly random: Random
  /** How many connections an attack opens. */
  readonly connections: number
  /** How many requests an attack sends, where it is about requests. */
  readonly requests: number
  /** Aborted when the attack is to end. */
  readonly signal: AbortSignal
  /** An authentic notification that was handled already. */
  readonly known: SignedNotification
}

/** What an attack did, and what it was answered. */
export class Tally {
  connections = 0
  requests = 0
  bytes = 0
  /** Replies by status. */
  readonly replies = new Map<string, number>()
  /** Connections that the receiver ended. */
  ended = 0

  replied(text: string): void {
    for (const [, status = ''] of text.matchAll(/HTTP\/1\.1 (\d{3})/g))
      this.replies.set(status, (this.replies.get(status) ?? 0) + 1)
  }
}

/** A way to hurt a receiver. */
export interface Attack {
  readonly name: string
  /**
   * Whether it is about what single messages cost. Others cost by the number of connections, of which Node reads all
   * that have something before anything else has a turn.
   */
  readonly isAboutMessages?: true
  /** Resolves when it has done what it came for or was ended. */
  readonly run: (attacker: Attacker, tally: Tally) => Promise<void>
}

export const attacks: readonly Attack[] = [
  {
    // Each could be diagnosed, with dozens of verifications. First, because those that cannot use the minute's ten, too.
    name: 'bodies with white space',
    isAboutMessages: true,
    run: (attacker, tally) =>
      flood(attacker, tally, ({ known, random }) =>
        whole(attacker, { body: Buffer.from(known.body) + ' '.repeat(1 + random.below(9)) }),
      ),
  },
  // In well-formed requests with the right client id: each is verified, refused and, while the minute's share lasts,
  // diagnosed.
  ...Object.entries(strangeBodies).map(
    ([name, bodies]): Attack => ({
      name,
      isAboutMessages: true,
      run: (attacker, tally) =>
        flood(
          // Each is as large as a body may be: fewer of them suffice.
          { ...attacker, requests: Math.ceil(attacker.requests / 10) },
          tally,
          ({ random }) => whole(attacker, { body: random.of(bodies) }),
        ),
    }),
  ),
  { name: 'half-open connections', run: (attacker, tally) => each(attacker, tally, async () => {}) },
  {
    name: 'slow headers',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send('POST /antom/notify HTTP/1.1\r\nhost: shop.example\r\nx-slow: ')
        while (await send('a')) await wait(100 + attacker.random.below(200))
      }),
  },
  {
    name: 'slow bodies',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send(head(attacker, { 'content-length': '100000' }))
        while (await send('{')) await wait(100 + attacker.random.below(200))
      }),
  },
  {
    name: 'bodies held at the limit',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send(head(attacker, { 'content-length': '131072' }))
        await send('x'.repeat(131_000))
      }),
  },
  {
    // Node takes some microseconds for each chunk of what it has read, whatever becomes of it; a few senders suffice.
    name: 'one-byte chunks',
    run: (attacker, tally) =>
      each({ ...attacker, connections: Math.ceil(attacker.connections / 5) }, tally, async (send) => {
        await send(head(attacker, { 'transfer-encoding': 'chunked' }))
        const chunks = '1\r\nx\r\n'.repeat(5000)
        for (let sent = 0; sent < 130_000; sent += 5000) if (!(await send(chunks))) return
      }),
  },
  {
    name: 'oversized bodies',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send(head(attacker, { 'content-length': '1000000000000' }))
        while (await send('x'.repeat(65_536))) {}
      }),
  },
  {
    name: 'endless chunked bodies',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send(head(attacker, { 'transfer-encoding': 'chunked' }))
        while (await send(`8000\r\n${'x'.repeat(0x8000)}\r\n`)) {}
      }),
  },
  {
    name: 'header floods',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        await send('POST /antom/notify HTTP/1.1\r\nhost: shop.example\r\n')
        const name = attacker.random.below(2) === 0 ? 'signature' : 'x'
        while (await send(`${name}: ${'y'.repeat(attacker.random.below(4000))}\r\n`.repeat(20))) {}
      }),
  },
  {
    name: 'pipelined garbage',
    run: (attacker, tally) =>
      each(attacker, tally, async (send) => {
        const { random } = attacker
        const request = whole(attacker, { body: '{"notifyType":"CAPTURE_RESULT"}' })
        await send(Buffer.concat(Array.from({ length: 1 + random.below(50) }, () => request)))
        const noise = Buffer.from(Array.from({ length: 512 }, () => random.below(256)))
        for (const part of [
          noise,
          'POST / HTTP/9.9\r\n\r\n',
          'content-length: 5\r\ncontent-length: 6\r\n\r\n',
        ])
          await send(part)
        while (await send(noise)) await wait(50)
      }),
  },
  {
    name: 'pipelined bodies',
    run: (attacker, tally) =>
      each({ ...attacker, connections: Math.ceil(attacker.connections / 20) }, tally, async (send) => {
        const request = whole(attacker, { body: 'x'.repeat(130_000) })
        for (let sent = 0; sent < 50; sent++) if (!(await send(request))) return
      }),
  },
  {
    name: 'bad signatures',
    isAboutMessages: true,
    run: (attacker, tally) =>
      flood(attacker, tally, ({ known, random }) => {
        const body = Buffer.from(known.body)
          .toString()
          .replace('50000', String(random.below(1_000_000)))
        return whole(attacker, {
          body,
          signature: `algorithm=RSA256,keyVersion=1,signature=${noise(random)}`,
        })
      }),
  },
  {
    name: 'bodies changed in one place',
    isAboutMessages: true,
    run: (attacker, tally) =>
      flood(attacker, tally, ({ known, random }) => {
        const body = Buffer.from(known.body)
        body[random.below(body.length)] = 32 + random.below(95)
        return whole(attacker, { body: body.toString() }, Buffer.from(known.body).toString())
      }),
  },
  {
    name: 'replays',
    isAboutMessages: true,
    run: (attacker, tally) => flood(attacker, tally, () => whole(attacker, {})),
  },
]

type Send = (data: string | Buffer) => Promise<boolean>

/** Opens all connections of an attack, and holds them until the receiver or the run ends them. */
async function each(
  { port, connections, signal }: Attacker,
  tally: Tally,
  work: (send: Send) => Promise<void>,
): Promise<void> {
  setMaxListeners(0, signal)
  const all = Array.from({ length: connections }, async (_, index) => {
    // Not all in one moment: the operating system's own queue is not what is under test.
    await wait(Math.floor(index / 50) * 5)
    if (signal.aborted) return
    const socket = connect(port, '127.0.0.1')
    tally.connections++
    const closed = watch(socket, tally)
    signal.addEventListener('abort', () => socket.destroy(), { once: true })
    await work(sender(socket, tally)).catch(() => {})
    await closed
    if (!signal.aborted) tally.ended++
  })
  await Promise.all(all)
}

/** Sends requests as fast as they are answered, over a few connections. */
async function flood(
  attacker: Attacker,
  tally: Tally,
  make: (attacker: Attacker) => string | Buffer,
): Promise<void> {
  const { port, requests, signal } = attacker
  setMaxListeners(0, signal)
  const lanes = 16
  const lane = async () => {
    const socket = connect(port, '127.0.0.1')
    tally.connections++
    signal.addEventListener('abort', () => socket.destroy(), { once: true })
    const closed = watch(socket, tally)
    const send = sender(socket, tally)
    for (let sent = 0; sent < requests / lanes; sent++) {
      tally.requests++
      const answered = new Promise((resolve) => socket.once('data', resolve))
      if (!(await send(make(attacker)))) return
      await Promise.race([answered, closed])
    }
    socket.destroy()
    await closed
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

function watch(socket: Socket, tally: Tally): Promise<void> {
  socket.on('data', (data) => tally.replied(data.toString('latin1')))
  // What the receiver does to a sender like this is its business.
  socket.on('error', () => {})
  return new Promise((resolve) => socket.once('close', () => resolve()))
}

function sender(socket: Socket, tally: Tally): Send {
  return (data) =>
    new Promise((resolve) => {
      if (socket.destroyed || socket.writableEnded) return resolve(false)
      const done = () => resolve(false)
      socket.once('close', done)
      socket.write(data, (error) => {
        socket.off('close', done)
        tally.bytes += data.length
        // A turn for the others.
        setImmediate(resolve, !error)
      })
    })
}

function head({ known }: Attacker, extra: Record<string, string>): string {
  const fields = { host: 'shop.example', ...known.headers, ...extra }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${known.path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** A whole request: the known notification, with some of it replaced. */
function whole(
  attacker: Attacker,
  { body, signature }: { body?: string | Buffer; signature?: string },
  original?: string,
): Buffer {
  const given = body ?? Buffer.from(attacker.known.body)
  // A change that changed nothing would be a replay.
  const sent = Buffer.from(given === original ? `${given} ` : given)
  const extra = { 'content-length': String(sent.length), ...(signature && { signature }) }
  return Buffer.concat([Buffer.from(head(attacker, extra)), sent])
}

/** 256 bytes that are no signature of anything. */
function noise(random: Random): string {
  const bytes = Buffer.from(Array.from({ length: 256 }, () => random.below(256)))
  return encodeURIComponent(bytes.toString('base64'))
}
