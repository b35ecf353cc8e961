import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { binOf, versionOf } from './peers.ts'

/** What leads from the compiled files to the sources. */
export function sourceChecks(packed: PackedPackage): Check[] {
  return [
    {
      what: 'maps lead to sources',
      tool: 'source maps',
      version: '3',
      run: () => followMaps(packed),
    },
    {
      what: 'a stack trace names sources',
      tool: 'Node',
      version: process.versions.node,
      run: () => traceStack(packed),
    },
    {
      what: '"Go to definition" finds sources',
      tool: 'TypeScript',
      version: versionOf('typescript'),
      run: () => goToDefinitions(packed),
    },
  ]
}

interface SourceMap {
  readonly version: number
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly (string | null)[]
  readonly sourceRoot?: string
  readonly mappings: string
}

/** Every map is named by the file that it is for, and every source that it names is in the package and readable. */
async function followMaps({ files, installed }: PackedPackage): Promise<string> {
  const wrong: string[] = []
  const sources = new Set<string>()
  const compiled = [...files.keys()].filter((path) => /^dist\/.*\.(d\.ts|js)$/.test(path))
  // Copied, not compiled: they are their own sources.
  const isCompiled = (path: string) => !path.startsWith('dist/generated/validators/')
  for (const path of compiled.filter(isCompiled)) {
    const text = await readFile(join(installed, path), 'utf8')
    const [, name] = /\n?\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? []
    // One that only loads others has no code of its own.
    const hasCode = text.replace(/^((import|export) (type )?[{*"'][^;=(]*;?|\/\/.*)$/gm, '').trim() !== ''
    if (name === undefined && path.endsWith('.js') && !hasCode) continue
    const mapPath = name === undefined ? undefined : join(dirname(path), name)
    if (mapPath === undefined || !files.has(mapPath)) {
      wrong.push(`${path} has no map`)
      continue
    }
    const map: SourceMap = JSON.parse(await readFile(join(installed, mapPath), 'utf8'))
    const isEmpty = map.sources.length === 0 || map.mappings === ''
    if (isEmpty && hasCode) wrong.push(`${mapPath} is empty`)
    for (const source of map.sources) {
      const sourcePath = join(dirname(mapPath), map.sourceRoot ?? '', source)
      sources.add(sourcePath)
      if (!files.has(sourcePath)) wrong.push(`${mapPath} names ${sourcePath}, which is not in the package`)
    }
  }
  const maps = [...files.keys()].filter((path) => path.endsWith('.map'))
  wrong.push(
    ...maps
      .filter((map) => !files.has(map.slice(0, -'.map'.length)))
      .map((map) => `${map} belongs to nothing`),
  )
  if (wrong.length > 0) throw new Rejected(count(wrong.length, 'problem'), wrong.join('\n'))
  return `${maps.length} maps, ${sources.size} sources`
}

/** An error of the package is thrown where the source says, not in line 2,000 of a chunk. */
async function traceStack({ project, installed }: PackedPackage): Promise<string> {
  const program = `import { createAntomClient } from 'antom-contract'\ncreateAntomClient({ clientId: '' })\n`
  await writeFile(join(project, 'trace.js'), program)
  const { ok, output } = await runCommand(process.execPath, ['--enable-source-maps', 'trace.js'], project)
  const [, file = '', line = ''] =
    /\((?:file:\/\/)?(\/[^)]+\/src\/client\/options\.ts):(\d+):\d+\)/.exec(output) ?? []
  if (ok || file === '') throw new Rejected('no source in it', output)
  const text = (await readFile(file, 'utf8')).split('\n')[Number(line) - 1] ?? ''
  if (!text.includes("throw optionError('clientId'"))
    throw new Rejected('another line', `${file}:${line}: ${text}`)
  return `${relative(installed, file)}:${line}`
}

/** What is asked as an editor asks when somebody clicks on a name, and where it has to lead. */
const NAMES = {
  createAntomClient: 'src/client/create-client.ts',
  createNotificationReceiver: 'src/notifications/create-notification-receiver.ts',
  createSandbox: 'src/sandbox/create-sandbox.ts',
  captureResultCodes: 'generated/result-codes.ts',
  isTransportError: 'src/core/errors/transport-error.ts',
} as const

/** An answer of TypeScript's server, as far as it is used. */
interface Answer {
  readonly request_seq?: number
  readonly body?: readonly { readonly file: string; readonly start: { readonly line: number } }[]
}

async function goToDefinitions({ project, installed }: PackedPackage): Promise<string> {
  const file = join(project, 'click.ts')
  const text = await readFile(fileURLToPath(new URL('consumer/flow.ts', import.meta.url)), 'utf8')
  await writeFile(file, text)
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'NodeNext', target: 'ES2022', types: [] },
      files: ['click.ts'],
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
  for (const [index, [name, wanted]] of names.entries()) {
    const definition = answers.find((answer) => answer.request_seq === index + 1)?.body?.[0]
    const found = definition === undefined ? 'nowhere' : relative(installed, definition.file)
    if (found !== wanted) {
      wrong.push(`${name} leads to ${found}, not to ${wanted}`)
      continue
    }
    const source = (await readFile(join(installed, found), 'utf8')).split('\n')
    const line = source[(definition?.start.line ?? 0) - 1] ?? ''
    if (!line.includes(name)) wrong.push(`${name} leads to another line of ${found}: ${line}`)
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
