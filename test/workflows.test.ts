import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { suites } from '../tools/verify/suites.ts'
import { projectFolder } from './support/contract.ts'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >
}

interface Step {
  readonly run?: string
}

const folder = join(projectFolder, '.github/workflows')
const files = readdirSync(folder)
const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))

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

  it('runs programs that a shell can read', () => {
    for (const program of programs) {
      expect(() => execFileSync('bash', ['-n'], { input: program, stdio: 'pipe' })).not.toThrow()
    }
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
