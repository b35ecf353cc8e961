import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Rejected } from '../../support/outside/check.ts'
import type { Target } from './checks.ts'
import { binOf, folderOf, versionOf } from './peers.ts'
import { type RunningProgram, startProgram } from './running-program.ts'

/** A framework or host, and the program that the guide has for it. */
export interface Framework extends Pick<Target, 'gzip' | 'query' | 'seenPath'> {
  /** As it is called in the table and in `--only`. */
  readonly name: string
  /** The file in `examples/frameworks`. */
  readonly program: string
  readonly version: () => string
  readonly path: string
  readonly start: (project: string, env: Readonly<Record<string, string>>) => Promise<RunningProgram>
}

const { platform, arch } = process

const common = { path: '/shop/antom/notify', gzip: 'refused', query: 'kept' } as const

/** Every framework, in the order of the guide. */
export const FRAMEWORKS: readonly Framework[] = [
  { ...onNode('node:http', 'node-http'), version: () => process.versions.node },
  onNode('Express', 'express'),
  onNode('Fastify', 'fastify'),
  onNode('Koa', 'koa'),
  onNode('Hono', 'hono'),
  { ...onNode('Nest', 'nest', '@nestjs/core'), gzip: 'inflated' },
  next('Next.js', 'next', '/shop/antom/notify'),
  next('Next.js, pages', 'next-pages', '/shop/api/antom/notify'),
  {
    ...common,
    name: 'Elysia',
    program: 'elysia',
    version: () => versionOf('elysia'),
    start: (project, env) => startProgram({ cwd: project, env, command: () => [bun(), 'run', 'elysia.ts'] }),
  },
  lambda('REST API', 'rest', 'text'),
  lambda('REST API', 'rest', 'base64'),
  lambda('HTTP API', 'http', 'text'),
  lambda('HTTP API', 'http', 'base64'),
  lambda('function URL', 'url', 'text'),
  lambda('function URL', 'url', 'base64'),
  {
    ...common,
    name: 'Cloud Functions',
    program: 'cloud-functions',
    version: () => versionOf('@google-cloud/functions-framework'),
    gzip: 'inflated',
    // The front end takes the name of the function away.
    seenPath: (path) => path.replace(/^\/shop(?=\/antom)/, ''),
    start: (project, env) => {
      const framework = binOf('@google-cloud/functions-framework', 'functions-framework')
      const args = ['--target', 'shop', '--source', 'node/cloud-functions.js']
      return startProgram({ cwd: project, env, command: () => [process.execPath, framework, ...args] })
    },
  },
  {
    ...common,
    name: 'Workers',
    program: 'worker',
    version: () => versionOf(workerdPackage),
    start: startWorker,
  },
  {
    ...common,
    name: 'Bun',
    program: 'bun',
    version: () => versionOf(bunPackage),
    start: (project, env) => startProgram({ cwd: project, env, command: () => [bun(), 'bun.ts'] }),
  },
  {
    ...common,
    name: 'Deno',
    program: 'deno',
    version: () => versionOf(denoPackage),
    start: (project, env) => {
      const deno = programOf(denoPackage, 'deno')
      // What the guide says, and that nothing is fetched.
      const args = ['--allow-env', '--allow-net', '--no-prompt', '--no-remote', '--node-modules-dir=manual']
      return startProgram({
        cwd: project,
        env: { ...env, DENO_NO_UPDATE_CHECK: '1' },
        command: (port) => [deno, 'serve', '--port', `${port}`, ...args, 'deno.ts'],
      })
    },
  },
]

function onNode(name: string, program: string, packageName = program): Framework {
  return {
    ...common,
    name,
    program,
    version: () => versionOf(packageName),
    start: (project, env) =>
      startProgram({ cwd: project, env, command: () => [process.execPath, `node/${program}.js`] }),
  }
}

function next(name: string, program: string, path: string): Framework {
  return {
    ...common,
    name,
    program,
    path,
    query: 'changed',
    version: () => versionOf('next'),
    start: (project, env) => {
      const cwd = join(project, 'next')
      const command = () => [process.execPath, binOf('next', 'next'), 'start'] as const
      return startProgram({ cwd, env: { ...env, NEXT_TELEMETRY_DISABLED: '1' }, command })
    },
  }
}

function lambda(behind: string, kind: 'rest' | 'http' | 'url', encoding: 'text' | 'base64'): Framework {
  const program = kind === 'rest' ? 'lambda-rest' : 'lambda-http'
  return {
    ...common,
    name: `Lambda, ${behind}, ${encoding}`,
    program,
    query: kind === 'rest' ? 'changed' : 'kept',
    version: () => (kind === 'rest' ? 'format 1.0' : 'format 2.0'),
    start: (project, env) => {
      const args = ['node/lambda-host.js', `node/${program}.js`, kind, encoding]
      return startProgram({ cwd: project, env, command: () => [process.execPath, ...args] })
    },
  }
}

const bunPackage = `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`
const denoPackage = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`
const workerdPackage = `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}`

const bun = () => programOf(bunPackage, 'bin/bun')

function programOf(packageName: string, file: string): string {
  const path = join(folderOf(packageName), file)
  if (!existsSync(path))
    throw new Rejected('not installed', `${packageName} is not among the packages for ${platform}-${arch}.`)
  return path
}

async function startWorker(project: string, env: Readonly<Record<string, string>>): Promise<RunningProgram> {
  const bindings = Object.entries(env).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  )
  const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker/worker.js")],
  bindings = [${bindings.join(', ')}],
  compatibilityDate = "2026-01-01",
  globalOutbound = "loopback",
);
`
  await writeFile(join(project, 'worker.capnp'), configuration)
  const workerd = programOf(workerdPackage, 'bin/workerd')
  return startProgram({
    cwd: project,
    env: {},
    command: (port) => [workerd, 'serve', 'worker.capnp', `--socket-addr=http=127.0.0.1:${port}`],
  })
}
