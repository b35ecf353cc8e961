import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyTrackedFiles } from '../../support/tracked-files.ts'

const run = promisify(execFile)
/** Bytes that a program may print. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** What the programs find in their environment besides what is there: by default, that all tests are meant. */
type Environment = Readonly<Record<string, string>>

/** How a program ended. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** A copy of the repository in a temporary folder, with what is not committed yet and the same `node_modules`. */
export interface RepositoryCopy extends AsyncDisposable {
  readonly folder: string
  /** Runs Node.js in the copy. */
  node(...args: string[]): Promise<Ended>
  /** Runs npm in the copy. */
  npm(...args: string[]): Promise<Ended>
  /** The paths of the files that were changed, added or removed. */
  changed(): Promise<string[]>
  /** Takes every change back. */
  reset(): Promise<void>
  /** Runs git in the copy; its standard output. */
  git(...args: string[]): Promise<string>
  /** Commits every change. */
  commit(message: string): Promise<void>
}

/**
 * Copies the repository: tracked files, and those that git does not ignore.
 *
 * @param source its folder
 * @param environment what its programs find in their environment
 */
export async function copyRepository(
  source: string,
  environment: Environment = { TESTS: 'all' },
): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-'))
  await copyTrackedFiles(source, folder)
  await symlink(join(source, 'node_modules'), join(folder, 'node_modules'))
  await git(folder, 'init', '-q', '-b', 'main')
  // Whatever `.gitignore` says of a link of this name.
  await appendFile(join(folder, '.git/info/exclude'), '\nnode_modules\n')
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  const commit = async (message: string) => {
    await git(folder, 'add', '-A')
    await git(folder, ...identity, 'commit', '-q', '-m', message)
  }
  await commit('The contract as it is')
  return {
    folder,
    node: (...args) => runProgram(folder, environment, process.execPath, args),
    npm: (...args) => runProgram(folder, environment, 'npm', args),
    async changed() {
      await git(folder, 'add', '-A')
      const list = await git(folder, 'diff', '--cached', '--name-only', '-z', '--no-renames')
      return list.split('\0').filter((file) => file !== '')
    },
    async reset() {
      await git(folder, 'reset', '-q', '--hard')
      await git(folder, 'clean', '-fdq', '-e', 'node_modules')
    },
    git: (...args) => git(folder, ...args),
    commit,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

async function git(folder: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: MOST_OUTPUT, env })
  return stdout
}

async function runProgram(
  folder: string,
  environment: Environment,
  program: string,
  args: readonly string[],
): Promise<Ended> {
  // A test that is skipped for want of a server is not the change's fault.
  const { CI: _, ...env } = process.env
  try {
    const { stdout, stderr } = await run(program, args, {
      cwd: folder,
      env: { ...env, NO_COLOR: '1', ...environment },
      maxBuffer: MOST_OUTPUT,
    })
    return { code: 0, output: `${stdout}${stderr}` }
  } catch (error) {
    // execFile rejects with an Error that carries the exit code and the output.
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    return { code: typeof code === 'number' ? code : 1, output: `${stdout}${stderr}` || String(error) }
  }
}
