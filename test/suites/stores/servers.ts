import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { findProgram, unprivileged } from './programs.ts'

/** A server of this run's own: on a free loopback port, with its data in a temporary folder. */
export interface StoreServer {
  readonly port: number
  /** Where clients connect to. */
  readonly url: string
  /** Stops its processes where they are, until the function that it returns is called. */
  readonly freeze: () => () => void
  /** Ends its processes in the middle of what they do, and starts it again with the same data. */
  readonly restart: () => Promise<void>
  /** Ends the server and deletes its data. */
  readonly stop: () => Promise<void>
}

interface ServerProgram {
  readonly name: string
  /** What it logs once it can be used. */
  readonly ready: RegExp
  /** The signal that ends it soon and in order. */
  readonly signal: NodeJS.Signals
  readonly prepare: (folder: string) => Promise<void>
  readonly args: (port: number, folder: string) => string[]
  readonly url: (port: number) => string
}

/** Another program may take a port that was free. */
const attempts = 3

/**
 * Starts Redis, with nothing in it and nothing kept.
 *
 * @param settings - more of its command line
 */
export function startRedis(settings: readonly string[] = []): Promise<StoreServer> {
  return start({
    name: 'redis-server',
    ready: /Ready to accept connections/,
    signal: 'SIGTERM',
    prepare: async () => {},
    args: (port, folder) => [
      ...['--bind', '127.0.0.1', '--port', `${port}`, '--dir', folder],
      ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
      ...settings,
    ],
    url: (port) => `redis://127.0.0.1:${port}`,
  })
}

/** Starts Postgres, with an empty database. It does not wait for the disk: no test takes its power away. */
export function startPostgres(): Promise<StoreServer> {
  return start({
    name: 'postgres',
    ready: /ready to accept connections/,
    signal: 'SIGINT',
    prepare: async (folder) => {
      const args = [
        '-D',
        join(folder, 'data'),
        '-U',
        'tester',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--no-locale',
        '-N',
      ]
      await promisify(execFile)(programOf('initdb'), args, { ...unprivileged(), cwd: folder })
    },
    args: (port, folder) => [
      ...['-D', join(folder, 'data'), '-h', '127.0.0.1', '-p', `${port}`, '-k', ''],
      ...['-F', '-c', 'max_connections=200', '-c', 'log_checkpoints=off'],
    ],
    url: (port) => `postgres://tester@127.0.0.1:${port}/postgres`,
  })
}

async function start(program: ServerProgram): Promise<StoreServer> {
  const folder = await mkdtemp(join(tmpdir(), `antom-contract-${program.name}-`))
  const { uid, gid } = unprivileged()
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid)
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    await program.prepare(folder)
    for (let attempt = 1; ; attempt += 1) {
      const port = await freePort()
      const args = program.args(port, folder)
      const launched = await launch(program.name, args, folder, program.ready)
      if (typeof launched !== 'string')
        return serverOf(program, launched, { port, args, folder, removeFolder })
      if (attempt === attempts) throw new Error(`${program.name} did not start:\n${launched}`)
    }
  } catch (error) {
    await removeFolder()
    throw error
  }
}

/** A process of a server that can be used, and how to let it outlive this one's end. */
interface Launched {
  readonly child: ChildProcess
  readonly forget: () => void
}

/** Starts a process; resolves to what it has said where it did not come up. */
async function launch(
  name: string,
  args: string[],
  folder: string,
  ready: RegExp,
): Promise<Launched | string> {
  const child = spawn(programOf(name), args, {
    ...unprivileged(),
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const forget = () => process.off('exit', endWithUs)
  const said = await untilReady(child, ready)
  if (said === undefined) return { child, forget }
  forget()
  return said
}

/** What runs, until it is stopped: the first process, or one that has taken its place. */
function serverOf(
  { name, ready, signal, url }: ServerProgram,
  first: Launched,
  place: {
    readonly port: number
    readonly args: string[]
    readonly folder: string
    readonly removeFolder: () => Promise<void>
  },
): StoreServer {
  let running = first
  const end = async (by: NodeJS.Signals) => {
    running.forget()
    await ended(running.child, by)
  }
  return {
    port: place.port,
    url: url(place.port),
    freeze: () => freeze(running.child),
    restart: async () => {
      // Postgres ends at once by it, and recovers when it is started again.
      await end('SIGQUIT')
      const next = await launch(name, place.args, place.folder, ready)
      if (typeof next === 'string') throw new Error(`${name} did not start again:\n${next}`)
      running = next
    },
    stop: async () => {
      await end(signal)
      await place.removeFolder()
    },
  }
}

/** Resolves when a server can be used; to what it has said, when it ended instead. */
function untilReady(child: ChildProcess, ready: RegExp): Promise<string | undefined> {
  return new Promise((resolve) => {
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        if (said.length < 50) said.push(line)
        if (ready.test(line)) resolve(undefined)
      })
    }
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve([...said, `It ended with ${code ?? signal}.`].join('\n')))
  })
}

/** Stops a process and its children, and gives a function that lets them go on. */
function freeze({ pid }: ChildProcess): () => void {
  if (pid === undefined) throw new Error('The server does not run.')
  const frozen: number[] = []
  const signal = (each: number, name: NodeJS.Signals) => {
    try {
      process.kill(each, name)
    } catch {
      // It has ended meanwhile.
    }
  }
  const stopOne = (each: number) => {
    signal(each, 'SIGSTOP')
    frozen.push(each)
  }
  const thaw = () => {
    process.off('exit', thaw)
    for (const each of frozen) signal(each, 'SIGCONT')
  }
  // Children do not end with a server that is killed while they stand still.
  process.once('exit', thaw)
  // First, so that it starts no more of them.
  stopOne(pid)
  for (const each of childrenOf(pid)) stopOne(each)
  return thaw
}

function childrenOf(parent: number): number[] {
  return processes().flatMap(([pid, ppid]) => (ppid === parent ? [pid] : []))
}

/** All processes of this machine, with their parents. */
function processes(): [pid: number, parent: number][] {
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
    return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]) // as asked for
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name of the program, in parentheses, may hold anything.
        const parent = readFileSync(`/proc/${name}/stat`, 'utf8').match(/\) \w (\d+) [^)]*$/)?.[1]
        return [[Number(name), Number(parent)] as [number, number]] // a pair
      } catch {
        return []
      }
    })
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(late)
}

function programOf(name: string): string {
  const path = findProgram(name)
  if (path === undefined)
    throw new Error(`${name} is not installed. Debian: apt-get install redis-server postgresql`)
  return path
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}
