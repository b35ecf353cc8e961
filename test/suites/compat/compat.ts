import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { fileAt, git, lastReleasedTag } from '../../../tools/git/git.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** Raised when no version was released yet, so that no consumer exists to guard. */
export class NothingReleased extends Error {
  override readonly name = 'NothingReleased'
}

/** How one part of the released version fared with the candidate. */
export interface ConsumerResult {
  readonly name: string
  /** `unknown`: an example that fails with the version it is of as well, such as a server that needs settings. */
  readonly verdict: 'passed' | 'failed' | 'unknown'
  /** What it printed, when it failed. */
  readonly output: string
}

/** Milliseconds that one example may take. */
const TIME_LIMIT = 180_000

/**
 * Runs the type tests and the examples of the last released version against the candidate: what a consumer wrote
 * against that version has to compile and run with this one.
 *
 * @param folder the candidate's project
 * @param told told of each result as it comes
 * @returns the tag, and a result for the type tests and for each example
 * @throws NothingReleased when there is no tag of a released version, or it has neither
 */
export async function checkConsumers(
  folder: string,
  told: (result: ConsumerResult) => void = () => {},
): Promise<{ tag: string; results: ConsumerResult[] }> {
  const tag = await lastReleasedTag(folder)
  if (tag === undefined)
    throw new NothingReleased('No version has been released yet (there is no tag v1.2.3).')
  const consumers = await filesOf(folder, tag)
  if (consumers.length === 0) throw new NothingReleased(`${tag} has no type tests and no examples.`)
  const stage = await mkdtemp(join(tmpdir(), 'consumers-'))
  const results: ConsumerResult[] = []
  const note = (result: ConsumerResult) => {
    results.push(result)
    told(result)
  }
  try {
    await copyCandidate(folder, stage)
    await Promise.all(consumers.map((file) => copyFromTag(folder, tag, file, stage)))
    await symlink(join(folder, 'node_modules'), join(stage, 'node_modules'))
    if (await importsPackage(consumers, stage)) note(await buildPackage(stage))
    note(await compile(consumers, stage))
    for (const example of consumers.filter(isProgram)) {
      const result = await runExample(example, stage)
      note(result.verdict === 'failed' ? await compareWithRelease(result, { folder, tag, example }) : result)
    }
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
  return { tag, results }
}

/** What failed with the candidate is a fault of it only where the release itself can run it. */
async function compareWithRelease(
  failure: ConsumerResult,
  { folder, tag, example }: { folder: string; tag: string; example: string },
): Promise<ConsumerResult> {
  const stage = await mkdtemp(join(tmpdir(), 'released-'))
  try {
    const archive = join(stage, 'release.tar')
    await git(folder, 'archive', '--format=tar', '-o', archive, tag)
    await run('tar', ['-xf', archive, '-C', stage])
    await symlink(join(folder, 'node_modules'), join(stage, 'node_modules'))
    if (await importsPackage([example], stage)) await buildPackage(stage)
    const { verdict } = await runExample(example, stage)
    return verdict === 'passed' ? failure : { ...failure, verdict: 'unknown' }
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

/** The released version's type tests and examples, with what they share. */
async function filesOf(folder: string, tag: string): Promise<string[]> {
  const list = await git(folder, 'ls-tree', '-r', '-z', '--name-only', tag, '--', 'test', 'examples')
  const files = list.split('\0').filter((file) => file !== '')
  const own = files.filter((file) => file.endsWith('.test-d.ts') || file.startsWith('examples/'))
  return own.length === 0 ? [] : [...own, ...files.filter((file) => file.startsWith('test/support/'))]
}

/** A program is an example that is not part of another. */
function isProgram(file: string): boolean {
  return /^examples\/(?:[^/]+|[^/]+\/index)\.ts$/.test(file)
}

async function copyCandidate(folder: string, stage: string): Promise<void> {
  const left = new Set(['.git', 'node_modules', 'test', 'examples', 'dist', 'site', 'coverage', 'bench'])
  for (const entry of await readdir(folder)) {
    if (!left.has(entry)) await cp(join(folder, entry), join(stage, entry), { recursive: true })
  }
}

async function copyFromTag(folder: string, tag: string, file: string, stage: string): Promise<void> {
  await mkdir(dirname(join(stage, file)), { recursive: true })
  await writeFile(join(stage, file), (await fileAt(folder, tag, file)) ?? '')
}

async function importsPackage(files: readonly string[], stage: string): Promise<boolean> {
  const { name } = JSON.parse(await readFile(join(stage, 'package.json'), 'utf8'))
  const texts = await Promise.all(files.map((file) => readFile(join(stage, file), 'utf8')))
  return texts.some((text) => text.includes(`'${name}`))
}

function buildPackage(stage: string): Promise<ConsumerResult> {
  return attempt('build of the candidate', stage, ['--import', tsx(), 'tools/build/index.ts'])
}

async function compile(files: readonly string[], stage: string): Promise<ConsumerResult> {
  const config = { extends: './tsconfig.json', include: ['examples', 'test/**/*.test-d.ts'] }
  await writeFile(join(stage, 'tsconfig.consumers.json'), JSON.stringify(config))
  const tests = files.filter((file) => file.endsWith('.test-d.ts')).length
  const name = `types: ${tests} type tests, ${files.filter(isProgram).length} examples`
  return attempt(name, stage, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.consumers.json'])
}

function runExample(example: string, stage: string): Promise<ConsumerResult> {
  return attempt(example, stage, ['--import', tsx(), example])
}

function tsx(): string {
  return require.resolve('tsx')
}

async function attempt(name: string, stage: string, args: string[]): Promise<ConsumerResult> {
  try {
    await run(process.execPath, args, { cwd: stage, timeout: TIME_LIMIT, maxBuffer: 16 * 1024 * 1024 })
    return { name, verdict: 'passed', output: '' }
  } catch (error) {
    // execFile rejects with an Error that carries the output.
    const {
      stdout = '',
      stderr = '',
      killed,
    } = error as { stdout?: string; stderr?: string; killed?: boolean }
    const late = killed ? `It did not end within ${TIME_LIMIT / 1000} s.\n` : ''
    return { name, verdict: 'failed', output: `${late}${stdout}${stderr}`.trim() || String(error) }
  }
}
