import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { ReceiverSettings } from './receiver.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** How far off the clocks of the receivers are, in milliseconds. */
const skews = [0, -86_400_000, 3_600_000, 86_400_000]

/** How many processes stand by to take the place of one that dies. */
const spares = 2

const readers = new WeakMap<ChildProcess, Interface>()

/** Receiver processes, each of which is started again when it dies. */
export interface Fleet {
  /** How many receivers there are. */
  readonly size: number
  /** Where the receiver of a place listens, also while there is none. */
  readonly portOf: (slot: number) => number
  /** Resolves when all receivers are ready, and so are those that stand by. */
  readonly complete: () => Promise<void>
  /**
   * Kills a receiver, or has it kill itself at an instant of the next notification that it claims. Resolves when it is
   * dead, or when it did not get to that instant for a while.
   */
  readonly kill: (slot: number, instant?: string) => Promise<void>
  /** What came of it so far. */
  readonly deaths: readonly Death[]
  /** How many claims were answered too late to count. */
  readonly lateClaims: () => number
  /** What receivers refused for a reason that was not planned. */
  readonly complaints: readonly string[]
  /** Ends all processes. */
  readonly stop: () => Promise<void>
}

/** A process that was killed. */
export interface Death {
  readonly process: string
  /** `from outside`, or the instant at which it killed itself. */
  readonly instant: string
}

/**
 * Starts receivers, and waits until all are ready.
 *
 * @param size - how many
 * @param common - what they are told
 */
export async function startFleet(
  size: number,
  common: Omit<ReceiverSettings, 'port' | 'slot' | 'generation' | 'skew'>,
): Promise<Fleet> {
  // Bundled once, so that a process that was killed is back soon; beside the clients, which it imports.
  const bundle = await mkdtemp(join(folder, 'node_modules/.crash-'))
  const program = join(bundle, 'receiver.mjs')
  await build({
    entryPoints: [join(folder, 'receiver.ts')],
    outdir: bundle,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })

  const ports: number[] = []
  const generations: number[] = []
  const ready = new Map<number, ChildProcess>()
  const standBy: ChildProcess[] = []
  /** Places whose receiver died, until one that stands by has loaded. */
  const open: number[] = []
  const running = new Set<ChildProcess>()
  const deaths: Death[] = []
  const complaints: string[] = []
  let lateClaims = 0
  const news = new EventEmitter()
  let stopping = false
  const killAll = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  process.once('exit', killAll)

  const fillPlaces = () => {
    for (;;) {
      const [slot] = open
      const [child] = standBy
      if (slot === undefined || child === undefined || stopping) return
      open.shift()
      standBy.shift()
      const generation = (generations[slot] ?? -1) + 1
      generations[slot] = generation
      const settings: ReceiverSettings = {
        ...common,
        ...{ slot, generation, port: ports[slot] ?? 0, skew: skews[slot % skews.length] ?? 0 },
      }
      let instant = 'from outside'
      follow(child, (word, detail) => {
        if (word === 'ready') {
          ports[slot] = Number(detail)
          ready.set(slot, child)
          news.emit('change')
        } else if (word === 'dies') instant = detail
        else if (word === 'late') lateClaims += detail === 'busy' ? 1 : 0
        else complaints.push(`${word} ${detail}`)
      })
      child.once('close', (code, signal) => {
        if (ready.get(slot) === child) ready.delete(slot)
        if (stopping) return
        if (signal === 'SIGKILL') deaths.push({ process: `${slot}.${generation}`, instant })
        else complaints.push(`receiver ${slot}.${generation} ended by itself with ${code ?? signal}`)
        open.push(slot)
        fillPlaces()
        news.emit('change')
      })
      child.stdin?.write(`${JSON.stringify(settings)}\n`)
      load()
    }
  }
  /** Starts a process that stands by: a place is filled again at once, however slow the machine is. */
  const load = () => {
    const child = spawn(process.execPath, [program, common.store], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    running.add(child)
    child.stdin.on('error', () => {})
    follow(child, (word) => {
      if (word !== 'loaded') return
      standBy.push(child)
      fillPlaces()
      news.emit('change')
    })
    child.once('close', () => running.delete(child))
  }
  const complete = async () => {
    while (ready.size < size || standBy.length < spares) {
      if (complaints.length > 10) throw new Error(complaints.join('\n'))
      await once(news, 'change')
    }
  }
  const stop = async () => {
    stopping = true
    const ends = [...running].map((child) => once(child, 'close'))
    killAll()
    await Promise.all(ends)
    process.off('exit', killAll)
    await rm(bundle, { recursive: true, force: true })
  }
  open.push(...Array(size).keys())
  for (let count = 0; count < size + spares; count += 1) load()
  try {
    await complete()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    size,
    portOf: (slot) => ports[slot] ?? 0,
    complete,
    kill: async (slot, instant) => {
      const child = ready.get(slot)
      if (!child) return
      const closed = once(child, 'close')
      if (instant === undefined) child.kill('SIGKILL')
      else child.stdin?.write(`${instant}\n`)
      const patience = new AbortController()
      await Promise.race([closed, sleep(2000, undefined, { signal: patience.signal })])
      patience.abort()
    },
    deaths,
    lateClaims: () => lateClaims,
    complaints,
    stop,
  }
}

/** Hands over what a process says, a line at a time: its first word, and the rest. */
function follow(child: ChildProcess, told: (word: string, detail: string) => void): void {
  if (child.stdout === null) return
  let lines = readers.get(child)
  if (!lines) {
    lines = createInterface({ input: child.stdout })
    readers.set(child, lines)
  }
  lines.on('line', (line) => {
    const [word = '', ...rest] = line.split(' ')
    told(word, rest.join(' '))
  })
}
