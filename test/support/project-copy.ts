import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFolder } from './contract.ts'

/** A copy of parts of the project in a git repository of its own, to be changed by a test. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'project-'))

  /** @param from files and folders of the project, or another copy, with its repository */
  constructor(from: readonly string[] | ProjectCopy) {
    if (from instanceof ProjectCopy) {
      cpSync(from.folder, this.folder, { recursive: true })
      return
    }
    for (const part of from) cpSync(join(projectFolder, part), join(this.folder, part), { recursive: true })
    this.git('init', '-q', '-b', 'main')
  }

  /** Copies a file or a folder from elsewhere. */
  copy(from: string, name: string): void {
    cpSync(from, this.path(name), { recursive: true })
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), text)
  }

  /** Replaces a text that is in a file exactly once. */
  edit(name: string, part: string, replacement: string): void {
    const pieces = this.read(name).split(part)
    if (pieces.length !== 2) throw new Error(`${name} has ${JSON.stringify(part)} ${pieces.length - 1} times`)
    this.write(name, pieces.join(replacement))
  }

  /** Commits everything, with a tag. */
  release(tag: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', tag)
    this.git('tag', tag)
  }

  /** The files that differ from what was committed. */
  changed(): string[] {
    const status = execFileSync(
      'git',
      ['-C', this.folder, 'status', '--porcelain', '--untracked-files=all'],
      {
        encoding: 'utf8',
      },
    )
    return status
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3))
  }

  git(...args: string[]): void {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
    ]
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    execFileSync('git', ['-C', this.folder, ...identity, ...args], { env, stdio: 'pipe' })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
