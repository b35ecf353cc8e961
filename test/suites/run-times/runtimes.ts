import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Rejected } from '../../support/outside/check.ts'
import { runCommand } from '../../support/outside/run-program.ts'

/** A run-time that runs the cases and then serves a receiver, until it is closed. */
export interface Running {
  /** One line of JSON for each case. */
  readonly lines: readonly string[]
  /** Where the receiver can be reached, by its port: the package's for Fetch and the one for `node:http`. */
  readonly ports: Readonly<Partial<Record<ReceiverPort, number>>>
  readonly close: () => Promise<void>
}

export type ReceiverPort = 'fetch' | 'node'

export interface Runtime {
  /** As it is called in `--exclude` and in the table. */
  readonly name: string
  /** Whether a program can open a port there. */
  readonly canListen: boolean
  /** What it cannot do by its nature, and why. */
  readonly lacks: Readonly<Partial<Record<ReceiverPort, string>>>
  /** Its own word for its version. Throws {@link Rejected} when it does not start. */
  readonly version: () => Promise<string>
  /** Runs the program that is in a folder. */
  readonly run: (folder: string) => Promise<Running>
}

const packages = fileURLToPath(new URL('node_modules/', import.meta.url))

/** The names that packages of programs have for this machine. */
const { platform, arch } = process
const machine = `${platform}-${arch}`

const noFetchServer = 'Node has no server that takes requests of the Fetch API'
const noNodeServer = 'a Worker answers through receiver.fetch; it opens no ports'

/** Every run-time that the package is for. */
export const RUNTIMES: readonly Runtime[] = [
  ...(['20', '22', '24'] as const).map((major) =>
    processRuntime({
      name: `node ${major}`,
      program: [`node-${major}-${machine}`, 'bin/node'],
      args: ['program.js'],
      lacks: { fetch: noFetchServer },
    }),
  ),
  processRuntime({
    name: 'bun',
    program: [`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`, 'bin/bun'],
    args: ['run', '--no-install', 'program.js'],
  }),
  processRuntime({
    name: 'deno',
    program: [`@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`, 'deno'],
    // All that a client and a receiver need of it is the network.
    args: [
      'run',
      '--no-prompt',
      '--no-remote',
      '--node-modules-dir=manual',
      '--allow-net=127.0.0.1',
      'program.js',
    ],
  }),
  workerd(),
]

interface ProcessRuntime {
  readonly name: string
  readonly program: readonly [packageName: string, file: string]
  readonly args: readonly string[]
  readonly lacks?: Runtime['lacks']
}

/** A run-time whose programs are processes, which print what becomes of them. */
function processRuntime({ name, program, args, lacks = {} }: ProcessRuntime): Runtime {
  const file = join(packages, ...program)
  return {
    name,
    canListen: true,
    lacks,
    version: () => versionOf(file, program[0]),
    run: async (folder) => {
      const child = start(file, args, folder, ['ignore', 'pipe', 'pipe'])
      const lines: string[] = []
      for await (const line of linesOf(child.process.stdout)) {
        const message: { listening?: Running['ports'] } | undefined = parse(line)
        if (message?.listening !== undefined) return { lines, ports: message.listening, close: child.close }
        // What a run-time prints of its own accord is a warning that users would see.
        if (message === undefined) child.noise.push(line)
        else lines.push(line)
      }
      await child.close()
      throw new Rejected('ended early', child.noise.join('\n'))
    },
  }
}

/** Cloudflare's run-time: modules in a configuration, and no processes. */
function workerd(): Runtime {
  const name = `workerd-${platform}-${arch === 'x64' ? '64' : arch}`
  const file = join(packages, '@cloudflare', name, 'bin/workerd')
  return {
    name: 'workerd',
    canListen: false,
    lacks: { node: noNodeServer },
    version: () => versionOf(file, `@cloudflare/${name}`),
    run: async (folder) => {
      await writeFile(join(folder, 'worker.capnp'), await configuration(folder))
      const child = start(file, ['serve', 'worker.capnp', '--control-fd=3'], folder, [
        'ignore',
        'pipe',
        'pipe',
        'pipe',
      ])
      // The fourth of them, as asked for.
      const control = child.process.stdio[3] as Readable
      for await (const line of linesOf(control)) {
        const message: { event?: string; port?: number } | undefined = parse(line)
        if (message?.event !== 'listen' || message.port === undefined) continue
        const response = await fetch(`http://127.0.0.1:${message.port}/run`)
        const text = await response.text()
        if (response.status !== 200)
          throw new Rejected(`HTTP ${response.status}`, text + child.noise.join('\n'))
        return { lines: text.split('\n'), ports: { fetch: message.port }, close: child.close }
      }
      await child.close()
      throw new Rejected('ended early', child.noise.join('\n'))
    },
  }
}

/** What a deployment to Workers would say: no compatibility with Node, and the loopback interface for a network. */
async function configuration(folder: string): Promise<string> {
  const modules = (await readdir(join(folder, 'worker')))
    .filter((file) => file.endsWith('.js'))
    // The first is the one that is run.
    .sort((one, other) => Number(other === 'worker.js') - Number(one === 'worker.js'))
    .map((file) => `    (name = "${file}", esModule = embed "worker/${file}"),`)
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [
${modules.join('\n')}
  ],
  compatibilityDate = "2026-01-01",
  globalOutbound = "loopback",
);
`
}

async function versionOf(file: string, packageName: string): Promise<string> {
  if (!existsSync(file)) {
    throw new Rejected('not installed', `${packageName} is not among the packages for ${machine}.`)
  }
  const { ok, stdout, output } = await runCommand(file, ['--version'], packages)
  const [version] = /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(stdout) ?? []
  if (!ok || version === undefined) throw new Rejected('does not start', output)
  return version
}

interface Child {
  readonly process: ChildProcess
  /** What it printed that is no result. */
  readonly noise: string[]
  readonly close: () => Promise<void>
}

function start(file: string, args: readonly string[], cwd: string, stdio: ('ignore' | 'pipe')[]): Child {
  const env = { PATH: process.env.PATH, HOME: cwd, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }
  const child = spawn(file, args, { cwd, env, stdio })
  const closed = once(child, 'close')
  const noise: string[] = []
  child.stderr?.on('data', (chunk) => noise.push(String(chunk)))
  return {
    process: child,
    noise,
    close: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

async function* linesOf(stream: Readable | null): AsyncGenerator<string> {
  if (stream !== null) yield* createInterface({ input: stream })
}

function parse<T>(line: string): T | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
