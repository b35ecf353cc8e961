import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createTestNotification, signNotification } from '../../../src/testing/index.ts'
import { buildPackage } from '../../../tools/build/build-package.ts'
import { pem } from '../../signing/vectors.ts'
import { Random } from '../../support/random.ts'
import { type Attack, type Attacker, attacks, Tally } from './attacks.ts'
import type { Answer, Measured, Order, Setup } from './protocol.ts'

const clientId = 'SANDBOX_5X00000000000000'
const path = '/antom/notify'
const [privateKey, publicKey] = [pem('private-pkcs8.pem'), pem('public-spki.pem')]

export interface AbuseOptions {
  /** 1 is 300 connections an attack and 2000 requests; 10 is ten times that. */
  readonly scale: number
  readonly seed: number
  /** Called before the package is built, and before each attack. */
  readonly progress?: (step: string) => void
}

/** What happened during one attack. */
export interface Phase {
  readonly attack: string
  readonly connections: number
  readonly requests: number
  readonly megabytes: number
  readonly replies: Readonly<Record<string, number>>
  /** Legitimate notifications: sent, acknowledged, and the time of the slowest in milliseconds. */
  readonly sent: number
  readonly acknowledged: number
  readonly slowest: number
  /** Megabytes of the receiving process. */
  readonly peakRss: number
  readonly peakHeap: number
  /** Milliseconds: the longest time that nothing else had a turn in the receiving process. */
  readonly longestPause: number
}

export interface AbuseResult {
  readonly phases: readonly Phase[]
  /** Megabytes: before the first attack, and when all was over. */
  readonly rssBefore: number
  readonly rssAfter: number
  readonly connectionsAfter: number
  readonly diagnoses: number
  readonly refused: Readonly<Record<string, number>>
  readonly seconds: number
  /** What must not be. */
  readonly faults: readonly string[]
}

/** The most memory that the receiving process may take, whatever is sent to it, in megabytes. */
export const memoryLimit = 512

/** The longest that one stranger's message may keep the receiving process from other work, in milliseconds. */
export const pauseLimit = 100

/**
 * Attacks a receiver of the package as it ships, in a process of its own, one attack after another and then all at once.
 */
export async function attackAll({ scale, seed, progress }: AbuseOptions): Promise<AbuseResult> {
  progress?.('building the package')
  const module = pathToFileURL(`${await buildPackage()}/esm/notifications.mjs`).href
  const start = performance.now()
  // How long the receiver waits for headers and for a body, in milliseconds.
  const patience = scale < 5 ? 1000 : 2000
  const random = new Random(seed)
  const program = fileURLToPath(new URL('receiving-process.ts', import.meta.url))
  const child = fork(program, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${memoryLimit}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    const port = await listening(child, { module, clientId, publicKey, patience })
    const shop = new Shop(port)
    await shop.deliver()
    const known = await sign('known')
    await post(port, known)
    const before = await measure(child)
    const phases: Phase[] = []
    const all: Attack = {
      name: 'all at once',
      run: async (attacker, tally) => {
        const share = { ...attacker, connections: Math.ceil(attacker.connections / attacks.length) }
        await Promise.all(attacks.map((attack) => attack.run({ ...share, random: new Random(seed) }, tally)))
      },
    }
    for (const attack of [...attacks, all]) {
      progress?.(attack.name)
      const ending = new AbortController()
      const attacker: Attacker = {
        port,
        random,
        connections: 300 * scale,
        requests: 2000 * scale,
        signal: ending.signal,
        known,
      }
      phases.push(await runPhase(attack, attacker, () => ending.abort(), shop, child, patience))
    }
    // What was given up has to be forgotten.
    await wait(patience * 2)
    const after = await measure(child)
    const seconds = (performance.now() - start) / 1000
    return {
      phases,
      rssBefore: megabytes(before.rss),
      rssAfter: megabytes(after.rss),
      connectionsAfter: after.connections,
      diagnoses: after.diagnoses,
      refused: after.refused,
      seconds,
      faults: faultsOf(phases, shop, after, seconds),
    }
  } finally {
    child.kill()
  }
}

async function runPhase(
  attack: Attack,
  attacker: Attacker,
  end: () => void,
  shop: Shop,
  child: ChildProcess,
  patience: number,
): Promise<Phase> {
  const tally = new Tally()
  await renew(child)
  let over = false
  const legitimate = shop.deliverUntil(() => over)
  // Long enough for what the receiver waits for, and for those that wait longer.
  const timer = setTimeout(end, patience * 2.5)
  await attack.run(attacker, tally)
  clearTimeout(timer)
  end()
  over = true
  const { sent, acknowledged, slowest } = await legitimate
  const { peakRss, peakHeap, longestPause } = await measure(child)
  return {
    attack: attack.name,
    connections: tally.connections,
    requests: tally.requests,
    megabytes: megabytes(tally.bytes),
    replies: Object.fromEntries([...tally.replies].sort()),
    sent,
    acknowledged,
    slowest,
    peakRss: megabytes(peakRss),
    peakHeap: megabytes(peakHeap),
    longestPause: Math.round(longestPause),
  }
}

/** Antom: sends notifications and, as Antom does, sends again what was not acknowledged. */
class Shop {
  readonly #port: number
  /** Every notification that was acknowledged at last. */
  readonly acknowledged = new Set<string>()
  sent = 0

  constructor(port: number) {
    this.#port = port
  }

  async deliver(): Promise<number> {
    const id = `legitimate-${this.sent++}`
    const notification = await sign(id)
    const start = performance.now()
    for (let time = 0; time < 8; time++) {
      if ((await post(this.#port, notification)) === 200) {
        this.acknowledged.add(id)
        return performance.now() - start
      }
      await wait(50)
    }
    return performance.now() - start
  }

  async deliverUntil(over: () => boolean) {
    const [sentBefore, acknowledgedBefore] = [this.sent, this.acknowledged.size]
    let slowest = 0
    const sender = async () => {
      // Some come after the attack, too.
      for (let left = 5; left > 0; left -= over() ? 1 : 0) {
        slowest = Math.max(slowest, await this.deliver())
        await wait(10)
      }
    }
    await Promise.all([sender(), sender(), sender(), sender()])
    return {
      sent: this.sent - sentBefore,
      acknowledged: this.acknowledged.size - acknowledgedBefore,
      slowest: Math.round(slowest),
    }
  }
}

function sign(captureId: string) {
  return signNotification(
    createTestNotification('CAPTURE_RESULT', { captureId, captureRequestId: captureId }),
    {
      privateKey,
      clientId,
      path,
    },
  )
}

/** The status, or 0 when there was no answer. */
function post(port: number, { headers, body }: Awaited<ReturnType<typeof sign>>): Promise<number> {
  return new Promise((resolve) => {
    const options = { port, host: '127.0.0.1', path, method: 'POST', agent: false, headers: { ...headers } }
    const sending = request({ ...options, timeout: 30_000 }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0)).on('error', () => resolve(0))
    })
    sending.on('timeout', () => sending.destroy()).on('error', () => resolve(0))
    sending.end(body)
  })
}

function faultsOf(phases: readonly Phase[], shop: Shop, after: Measured, seconds: number): string[] {
  const { handled, connections, diagnoses } = after
  const faults: string[] = []
  for (const { attack, sent, acknowledged, peakRss, longestPause } of phases) {
    if (acknowledged < sent)
      faults.push(`${attack}: ${sent - acknowledged} notifications were not acknowledged`)
    if (peakRss > memoryLimit) faults.push(`${attack}: ${peakRss} MB of memory, more than ${memoryLimit}`)
    if (
      longestPause > pauseLimit &&
      attacks.some(({ name, isAboutMessages }) => name === attack && isAboutMessages)
    )
      faults.push(`${attack}: nothing else had a turn for ${longestPause} ms, more than ${pauseLimit}`)
  }
  for (const id of shop.acknowledged)
    if (handled[id] !== 1) faults.push(`${id} was acknowledged and handled ${handled[id] ?? 0} times`)
  for (const [id, times] of Object.entries(handled))
    if (id === 'known' ? times !== 1 : !shop.acknowledged.has(id))
      faults.push(`"${id}" was handled ${times} times: forged, or not acknowledged`)
  // Ten a minute for each phase's receiver, and a phase may begin and end within one.
  const allowed = 10 * (phases.length + Math.ceil(seconds / 60))
  if (diagnoses === 0) faults.push('nothing was diagnosed')
  if (diagnoses > allowed) faults.push(`${diagnoses} diagnoses, more than ${allowed}`)
  if (connections > 0) faults.push(`${connections} connections are left`)
  return faults
}

async function listening(child: ChildProcess, setup: Setup): Promise<number> {
  tell(child, { setup })
  const answer = await next(child)
  if (!('port' in answer)) throw new Error('The receiving process did not say where it listens.')
  return answer.port
}

async function renew(child: ChildProcess): Promise<void> {
  tell(child, { renew: true })
  await next(child)
}

async function measure(child: ChildProcess): Promise<Measured> {
  tell(child, { measure: true })
  const answer = await next(child)
  if (!('measured' in answer)) throw new Error('The receiving process did not say what it measured.')
  return answer.measured
}

function tell(child: ChildProcess, order: Order): void {
  child.send(order)
}

async function next(child: ChildProcess): Promise<Answer> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(child, 'exit', { signal }).then(([code, killed]) => {
    throw new Error(`The receiving process has ended: ${killed ?? code}.`)
  })
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended])
    return answer
  } finally {
    ended.catch(() => {})
    waiting.abort()
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10
}
