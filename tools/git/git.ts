import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs a git command in a folder.
 *
 * @throws Error with what git says
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (error) {
    // execFile rejects with an Error that carries the output.
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(stderr.trim() || String(error))
  }
}

/** The commit that a name stands for, or nothing. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  return git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).then(
    (commit) => commit.trim(),
    () => undefined,
  )
}

/** The text of a file at a commit, or nothing when it was not there. */
export async function fileAt(folder: string, commit: string, path: string): Promise<string | undefined> {
  return git(folder, 'show', `${commit}:${path}`).catch(() => undefined)
}

/**
 * The tag of the newest version released before what the folder holds, such as `v1.2.0`, or nothing when none was.
 * Where nothing was changed since a tag, the folder holds that version itself.
 */
export async function lastReleasedTag(folder: string): Promise<string | undefined> {
  const changed = await git(folder, 'status', '--porcelain')
  const itself = changed === '' ? await git(folder, 'tag', '--points-at', 'HEAD') : ''
  const tags = await git(folder, 'tag', '--merged', 'HEAD', '--list', 'v*', '--sort=-version:refname')
  const own = itself.split('\n')
  return tags.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag) && !own.includes(tag))
}
