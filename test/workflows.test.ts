import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { suites } from '../tools/verify/suites.ts'
import { projectFolder } from './support/contract.ts'
import { ProjectCopy } from './support/project-copy.ts'
import { temporaryFolder } from './support/spec-copy.ts'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly needs?: string
  readonly steps: readonly Step[]
}

interface Step {
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}

const folder = join(projectFolder, '.github/workflows')
const files = readdirSync(folder)
const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))

const mayWrite = ({ permissions = {} }: Job) => Object.values(permissions).includes('write')

describe.each(files)('%s', (file) => {
  const workflow: Workflow = parse(readFileSync(join(folder, file), 'utf8'))
  const jobs = Object.values(workflow.jobs)
  const programs = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run])))

  it('may only read, except where a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('ends', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  it('puts nothing that others wrote into a shell', () => {
    for (const program of programs) expect(program).not.toContain('${{')
  })

  it('takes the actions of others at a commit, and says which version that is', () => {
    const text = readFileSync(join(folder, file), 'utf8')
    const used = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line))
    expect(used).toHaveLength(jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses)).length)
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('installs and runs nothing of others where it may write', () => {
    for (const { permissions = {}, steps } of jobs.filter(mayWrite)) {
      const commands = steps.map(({ run = '' }) => run).join('\n')
      expect(commands).not.toMatch(/\b(?:npm (?:ci|i|install|run|exec|pack)|npx|node|curl)\b/)
      if (permissions['id-token'] !== 'write') continue
      expect(permissions).not.toHaveProperty('contents')
      expect(steps.flatMap(({ uses = '' }) => uses.match(/checkout/g) ?? [])).toEqual([])
      expect(commands).not.toMatch(/\bgit\b/)
    }
  })

  it('leaves no credentials to what others wrote', () => {
    const reading = jobs.filter((job) => !mayWrite(job)).flatMap(({ steps }) => steps)
    for (const step of reading.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
    for (const { run = '' } of reading) expect(run).not.toMatch(/\bgh\b|\bgit push\b/)
  })

  it('runs programs that a shell can read', () => {
    for (const program of programs) {
      expect(() => execFileSync('bash', ['-n'], { input: program, stdio: 'pipe' })).not.toThrow()
    }
  })
})

/** Runs a step of a workflow with programs of the test's own in the place of others. */
async function runStep(file: string, name: string, { programs = {}, env = {}, ...at }: StepOptions) {
  const workflow: Workflow = parse(readFileSync(join(folder, file), 'utf8'))
  const step = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name)
  if (step?.run === undefined) throw new Error(`${file} has no step "${name}" that runs something`)
  const temp = at.temp ?? (await temporaryFolder())
  for (const [program, text] of Object.entries(programs)) {
    writeFileSync(join(temp, program), `#!/bin/bash\n${text}\n`, { mode: 0o755 })
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
    cwd: at.cwd ?? temp,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...env,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, 'output'),
      PATH: `${temp}:${process.env.PATH}`,
    },
  })
  const read = (path: string) => (existsSync(join(temp, path)) ? readFileSync(join(temp, path), 'utf8') : '')
  return { status, out: stdout + stderr, read, temp }
}

interface StepOptions {
  readonly programs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** What the steps of a job share, where one goes on with what another left. */
  readonly temp?: string
}

describe('a release', () => {
  it('is of a tag that is on main', async () => {
    using project = new ProjectCopy([])
    project.git('commit', '-q', '--allow-empty', '-m', 'On main')
    project.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    project.git('switch', '-q', '-c', 'aside')
    project.git('commit', '-q', '--allow-empty', '-m', 'Aside')
    const head = (name: string) =>
      execFileSync('git', ['-C', project.folder, 'rev-parse', name], { encoding: 'utf8' }).trim()
    const run = (commit: string) =>
      runStep('release.yml', 'The tag is on main', {
        cwd: project.folder,
        env: { GITHUB_SHA: commit, GITHUB_REF_NAME: 'v1.0.0' },
      })
    expect((await run(head('main'))).status).toBe(0)
    const aside = await run(head('aside'))
    expect(aside.status).toBe(1)
    expect(aside.out).toContain('v1.0.0 is not on main')
  })

  it('publishes the package that was built, and no other', async () => {
    const cwd = await temporaryFolder()
    writeFileSync(join(cwd, 'package.tgz'), 'built')
    const compare = (text: string) =>
      runStep('release.yml', 'It is the package that was built and tested', {
        cwd,
        env: { SHA256: createHash('sha256').update(text).digest('hex') },
      })
    expect((await compare('built')).status).toBe(0)
    expect((await compare('another')).status).not.toBe(0)
  })

  it.each([
    ['v1.2.3', 'latest'],
    ['v1.2.3-beta.1', 'next'],
  ])('of %s has the tag %s, and runs no script of the package', async (tag, want) => {
    const { out } = await runStep('release.yml', 'Publish, a preview under a tag of its own', {
      programs: { npm: 'echo "npm $*"' },
      env: { GITHUB_REF_NAME: tag },
    })
    expect(out).toBe(
      `npm publish ./package.tgz --ignore-scripts --provenance --access public --tag ${want}\n`,
    )
  })

  it('names its repository, homepage and place for faults by one address', async () => {
    const cwd = await temporaryFolder()
    const file = join(cwd, 'package.json')
    writeFileSync(file, '{ "name": "x", "version": "1.0.0" }')
    const program = join(projectFolder, 'tools/release/set-repository.js')
    execFileSync(process.execPath, [program, 'https://example.com/some/where', file])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      name: 'x',
      version: '1.0.0',
      repository: { type: 'git', url: 'git+https://example.com/some/where.git' },
      homepage: 'https://example.com/some/where#readme',
      bugs: { url: 'https://example.com/some/where/issues' },
    })
    const wrong = spawnSync(process.execPath, [program, 'example.com', file], { encoding: 'utf8' })
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('not "example.com"')])
  })
})

describe('the watch over the documentation', () => {
  const conditions = () => {
    const workflow: Workflow = parse(readFileSync(join(folder, 'docs-watch.yml'), 'utf8'))
    return Object.values(workflow.jobs).flatMap(({ steps }) => steps.filter((step) => step.if !== undefined))
  }
  /** Which of the steps that fail do so for an exit code of the comparison. */
  const failing = (code: number) =>
    conditions()
      .filter((step) => {
        const terms = (step.if ?? '').split(' && ').map((term) => {
          const [, operator, value] = /^steps\.docs-diff\.outputs\.code (==|!=) '(\d)'$/.exec(term) ?? []
          if (operator === undefined) throw new Error(`What does "${term}" mean?`)
          return operator === '==' ? value === String(code) : value !== String(code)
        })
        return terms.every(Boolean)
      })
      .map(({ name }) => name)

  it.each<[string, number, string[]]>([
    ['nothing changed', 0, []],
    ['something changed', 1, []],
    ['it crashed', 2, ['Fail if the comparison crashed']],
    ['a page could not be read', 3, ['Fail if a page could not be used']],
    ['it was killed', 9, ['Fail if the comparison crashed']],
  ])('knows when %s', async (_, code, want) => {
    const { read, out, status } = await runStep(
      'docs-watch.yml',
      'Compare the pages with the snapshots and the contract',
      {
        programs: { npm: `echo compared; exit ${code}` },
      },
    )
    expect({ status, out, output: read('output') }).toEqual({
      status: 0,
      out: 'compared\n',
      output: `code=${code}\n`,
    })
    expect(failing(code)).toEqual(want)
  })

  it('opens nothing when nothing was recorded', async () => {
    const { status, read } = await runStep('docs-watch.yml', 'Write down what changed', {
      programs: { npm: 'exit 9', git: 'exit 0' },
    })
    expect({ status, output: read('output') }).toEqual({ status: 0, output: 'changed=no\n' })
  })

  it.each<[string, { check: number; title: string }]>([
    [
      'one that can be merged when the contract agrees',
      { check: 0, title: 'The documentation changed; the contract agrees with it' },
    ],
    ['one that asks for a change when it does not', { check: 1, title: 'The documentation changed' }],
  ])('opens %s', async (_, { check, title }) => {
    using project = new ProjectCopy([])
    const origin = await temporaryFolder()
    execFileSync('git', ['init', '-q', '--bare', origin])
    project.git('remote', 'add', 'origin', origin)
    project.git('commit', '-q', '--allow-empty', '-m', 'Begin')
    const snapshot = 'spec/doc-snapshots/new.yaml'
    project.write(snapshot, 'page: new\n')
    const options = { cwd: project.folder, temp: await temporaryFolder() }
    const programs = { npm: `echo checked; exit ${check}`, 'docs-diff.txt': 'the report' }
    const { status, read } = await runStep('docs-watch.yml', 'Write down what changed', {
      ...options,
      programs,
    })
    expect([status, read('output')]).toEqual([0, 'changed=yes\n'])
    expect(read('changes/shown.md')).toMatch(/the report\n~~~~~~[\s\S]*checked\n~~~~~~\n$/)

    // What else is in the patch, from whoever ran in the job before, is no part of the branch.
    const patch = join(options.temp, 'changes/snapshots.patch')
    const own = readFileSync(patch, 'utf8')
    writeFileSync(patch, own + own.replaceAll(snapshot, '.github/workflows/evil.yml'))
    project.git('reset', '-q', '--hard')
    const opened = await runStep('docs-watch.yml', 'Open or update the pull request', {
      ...options,
      programs: { gh: 'if [ "$2" = list ]; then echo 0; else echo "$*" >> "$RUNNER_TEMP/calls"; fi' },
    })
    expect(opened.status).toBe(0)
    expect(read('calls')).toContain(`--title ${title} --body-file`)
    const branch = ['-C', origin, 'ls-tree', '-r', '--name-only', 'docs-watch']
    expect(execFileSync('git', branch, { encoding: 'utf8' })).toBe(`${snapshot}\n`)
  })
})

const commandFiles = ['.ci/run', ...files.map((file) => `.github/workflows/${file}`)]

it.each(commandFiles)('%s runs scripts and suites that exist', (file) => {
  const text = readFileSync(join(projectFolder, file), 'utf8')
  const names = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name]) => name)
  expect(names.filter((name) => name === undefined || !Object.hasOwn(scripts, name))).toEqual([])
  const named = [...text.matchAll(/npm run verify -- ([\w-]+)/g)].map(([, name]) => name)
  expect(named.filter((name) => !suites.some((suite) => suite.name === name))).toEqual([])
})
