import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Check, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { binOf, versionOf } from './peers.ts'
import { CONSUMER, projectOf } from './projects.ts'

/** Route handlers of Next.js, in both of its run-times, built for production. */
export function nextChecks(packed: PackedPackage): Check[] {
  let building: Promise<Site> | undefined
  const site = () => {
    building ??= buildSite(packed)
    return building
  }
  return (['node', 'edge'] as const).map((route) => ({
    what: `a route handler, run-time ${route}`,
    tool: 'Next.js',
    version: versionOf('next'),
    run: async () => receive(await site(), route),
  }))
}

/** A signed notification of each route, and what the site has to know to verify it. */
interface Site {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly messages: Readonly<
    Record<string, { readonly headers: Readonly<Record<string, string>>; readonly body: string }>
  >
}

async function buildSite(packed: PackedPackage): Promise<Site> {
  const folder = await projectOf(packed, 'next')
  await cp(join(CONSUMER, 'next'), folder, { recursive: true })
  // Packages are beside the project, not in it, which Next.js has to be told.
  const config = { turbopack: { root: '/' }, outputFileTracingRoot: '/' }
  await writeFile(join(folder, 'next.config.mjs'), `export default ${JSON.stringify(config)}\n`)
  const { env, messages } = await sign(folder)
  const built = await runCommand(process.execPath, [binOf('next', 'next'), 'build'], folder, {
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    timeout: 600_000,
  })
  if (!built.ok) throw new Rejected('does not build', built.output)
  return { folder, env, messages }
}

async function sign(folder: string): Promise<Pick<Site, 'env' | 'messages'>> {
  const program = `import { createTestNotification, generateKeyPair, signNotification } from 'antom-contract/testing'
const { privateKey, publicKey } = await generateKeyPair()
const clientId = 'SANDBOX_5X00000000000000'
const messages = {}
for (const route of ['node', 'edge']) {
  const notification = createTestNotification('CAPTURE_RESULT')
  const { headers, body } = await signNotification(notification, { privateKey, clientId, path: '/' + route })
  messages[route] = { headers, body: new TextDecoder().decode(body) }
}
console.log(JSON.stringify({ env: { ANTOM_CLIENT_ID: clientId, ANTOM_PUBLIC_KEY: publicKey }, messages }))
`
  await writeFile(join(folder, 'sign.mjs'), program)
  const { ok, stdout, output } = await runCommand(process.execPath, ['sign.mjs'], folder)
  if (!ok) throw new Rejected('broke', output)
  return JSON.parse(stdout)
}

async function receive({ folder, env, messages }: Site, route: string): Promise<string> {
  const { headers, body = '' } = messages[route] ?? {}
  const child = spawn(
    process.execPath,
    [binOf('next', 'next'), 'start', '--port', '0', '--hostname', '127.0.0.1'],
    {
      cwd: folder,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = once(child, 'exit')
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  try {
    let address = ''
    for await (const line of createInterface({ input: child.stdout })) {
      log += `${line}\n`
      address ||= /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(line)?.[0] ?? ''
      if (address !== '' && /Ready/.test(line)) break
    }
    if (address === '') throw new Rejected('does not start', log)
    const statusOf = async (text: string) =>
      (await fetch(`${address}/${route}`, { method: 'POST', headers: { ...headers }, body: text })).status
    const statuses = [await statusOf(body), await statusOf(`${body} `)]
    if (statuses.join() !== '200,401') throw new Rejected(`answers ${statuses.join(' and ')}`, log)
    return 'received, refused'
  } finally {
    child.kill()
    await ended
  }
}
