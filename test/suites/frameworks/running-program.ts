import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Rejected } from '../../support/outside/check.ts'

/** A program that listens on a port. */
export interface RunningProgram {
  readonly port: number
  /** What it printed so far. */
  readonly output: () => string
  readonly close: () => Promise<void>
}

/** How to start one. */
export interface StartOptions {
  readonly cwd: string
  /** All of its environment besides PATH and HOME; PORT is added. */
  readonly env: Readonly<Record<string, string>>
  /** Its file and arguments, given the port that it is to listen on. */
  readonly command: (port: number) => readonly [file: string, ...args: string[]]
}

/** Long enough for a machine with other work. */
const STARTS_WITHIN = 60_000
const ASKED_EVERY = 50

/**
 * Starts a program, and resolves once it accepts connections.
 *
 * @throws {Rejected} when it ends before, or takes longer than a minute
 */
export async function startProgram({ cwd, env, command }: StartOptions): Promise<RunningProgram> {
  const port = await freePort()
  const [file, ...args] = command(port)
  const child = spawn(file, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, NO_COLOR: '1', ...env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
  const output = () => Buffer.concat(printed).toString()
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(`ended with ${code ?? signal}`))
  })
  const close = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const closed = once(child, 'close')
      process.kill(-child.pid, 'SIGKILL')
      await closed
    }
  }
  let end: string | undefined
  ended.then((how) => {
    end = how
  })
  const deadline = performance.now() + STARTS_WITHIN
  while (!(await accepts(port))) {
    if (end !== undefined) throw new Rejected(`does not start: ${end}`, output())
    if (performance.now() > deadline) {
      await close()
      throw new Rejected(`does not listen within ${STARTS_WITHIN / 1000} s`, output())
    }
    await delay(ASKED_EVERY)
  }
  return { port, output, close }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
