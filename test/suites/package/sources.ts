import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { binOf, versionOf } from './peers.ts'

/** What somebody who looks into the package finds. Sources and maps do not ship: both formats of them are too large. */
export function sourceChecks(packed: PackedPackage): Check[] {
  return [
    {
      what: 'no file names a map that is not there',
      tool: 'source maps',
      version: '',
      run: () => findMaps(packed),
    },
    ...(['import', 'require'] as const).map((way) => ({
      what: `a stack trace leads to code that can be read, with ${way}`,
      tool: 'Node',
      version: process.versions.node,
      run: () => traceStack(packed, way),
    })),
    ...(['click.mts', 'click.cts'] as const).map((file) => ({
      what: `"Go to definition" finds documentation, ${file.endsWith('.mts') ? 'ESM' : 'CommonJS'}`,
      tool: 'TypeScript',
      version: versionOf('typescript'),
      run: () => goToDefinitions(packed, file),
    })),
  ]
}

async function findMaps({ files, installed }: PackedPackage): Promise<string> {
  const code = [...files.keys()].filter((path) => /\.[cm]?[jt]s$/.test(path))
  const wrong: string[] = []
  for (const path of code) {
    if ((await readFile(join(installed, path), 'utf8')).includes('sourceMappingURL=')) wrong.push(path)
  }
  if (wrong.length > 0) throw new Rejected(`${count(wrong.length, 'file')} do`, wrong.join('\n'))
  return count(code.length, 'file')
}

/** An error of the package is thrown in a function of its own name, on a line of its own: nothing is minified. */
async function traceStack({ project, installed }: PackedPackage, way: 'import' | 'require'): Promise<string> {
  const call = `createAntomClient({ clientId: '' })\n`
  const [program, text] =
    way === 'import'
      ? ['trace.mjs', `import { createAntomClient } from 'antom-contract'\n${call}`]
      : ['trace.cjs', `const { createAntomClient } = require('antom-contract')\n${call}`]
  await writeFile(join(project, program), text)
  const { ok, output } = await runCommand(process.execPath, [program], project)
  const [, file = '', line = ''] =
    /at createAntomClient \((?:file:\/\/)?(\/[^)]+\/antom-contract\/dist\/[^)]+):(\d+):\d+\)/.exec(output) ??
    []
  if (ok || file === '') throw new Rejected('createAntomClient is not in it', output)
  const code = (await readFile(file, 'utf8')).split('\n')[Number(line) - 1] ?? ''
  if (!code.includes('resolveOptions(')) throw new Rejected('another line', `${file}:${line}: ${code}`)
  return `${relative(installed, file).replace(/-\w{8}(?=\.)/, '')}:${line}`
}

/** What is asked as an editor asks when somebody clicks on a name, and where it has to lead. */
const NAMES = {
  createAntomClient: 'src/client/create-client.d.ts',
  createNotificationReceiver: 'src/notifications/create-notification-receiver.d.ts',
  createSandbox: 'src/sandbox/create-sandbox.d.ts',
  captureResultCodes: 'generated/result-codes.d.ts',
  isTransportError: 'src/core/errors/transport-error.d.ts',
} as const

/** An answer of TypeScript's server, as far as it is used. */
interface Answer {
  readonly request_seq?: number
  readonly body?: readonly { readonly file: string; readonly start: { readonly line: number } }[]
}

async function goToDefinitions({ project, installed }: PackedPackage, name: string): Promise<string> {
  const file = join(project, name)
  const text = await readFile(fileURLToPath(new URL('consumer/flow.ts', import.meta.url)), 'utf8')
  await writeFile(file, text)
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'NodeNext', target: 'ES2022', types: [] },
      files: [name],
    }),
  )
  const names = Object.entries(NAMES)
  const requests = names.map(([name], index) => {
    const before = text.slice(0, text.indexOf(name)).split('\n')
    const place = { line: before.length, offset: (before.at(-1) ?? '').length + 1 }
    return { seq: index + 1, type: 'request', command: 'definition', arguments: { file, ...place } }
  })
  const answers = await askServer([
    { seq: 0, type: 'request', command: 'open', arguments: { file } },
    ...requests,
  ])
  const wrong: string[] = []
  for (const [index, [name, declaration]] of names.entries()) {
    const wanted = `dist/types/${declaration}`
    const definition = answers.find((answer) => answer.request_seq === index + 1)?.body?.[0]
    const found = definition === undefined ? 'nowhere' : relative(installed, definition.file)
    if (found !== wanted) {
      wrong.push(`${name} leads to ${found}, not to ${wanted}`)
      continue
    }
    const source = (await readFile(join(installed, found), 'utf8')).split('\n')
    const line = (definition?.start.line ?? 0) - 1
    if (!source[line]?.includes(name))
      wrong.push(`${name} leads to another line of ${found}: ${source[line]}`)
    if (!source[line - 1]?.trim().endsWith('*/')) wrong.push(`${name} has no documentation in ${found}`)
  }
  if (wrong.length > 0) throw new Rejected(`${count(wrong.length, 'name')} astray`, wrong.join('\n'))
  return count(names.length, 'name')
}
/** Runs TypeScript's server, the one that editors run, until it has answered the last of the requests. */
async function askServer(
  requests: readonly { readonly seq: number; readonly [field: string]: unknown }[],
): Promise<Answer[]> {
  const program = binOf('typescript', 'tsserver')
  const child = spawn(process.execPath, [program, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 120_000,
  })
  const closed = once(child, 'close')
  for (const request of requests) child.stdin.write(`${JSON.stringify(request)}\n`)
  const answers: Answer[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    const answer: Answer = JSON.parse(line)
    answers.push(answer)
    if (answer.request_seq === requests.at(-1)?.seq) break
  }
  child.kill()
  await closed
  return answers
}
