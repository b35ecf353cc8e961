import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../tools/diff/cli.ts'
import { exampleProject } from '../support/example-project.ts'
import { ProjectCopy } from '../support/project-copy.ts'

let project: ProjectCopy
let out: string[]
let errors: string[]

const [start, released] = await Promise.all([exampleProject(), exampleProject()])
// Where there is nothing to compare with, the contract is not read.
rmSync(start.path('spec'), { recursive: true })
released.release('v0.1.0')
released.git('tag', 'v0.2.0-beta')
afterAll(() => {
  start[Symbol.dispose]()
  released[Symbol.dispose]()
})

beforeEach(() => {
  project = new ProjectCopy(start)
  out = []
  errors = []
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)))
  vi.spyOn(console, 'error').mockImplementation((text) => void errors.push(String(text)))
})

afterEach(() => {
  vi.restoreAllMocks()
  project[Symbol.dispose]()
})

const run = (...args: string[]) => main(args, project.folder)

function raise(version: string): void {
  project.write(
    'package.json',
    project.read('package.json').replace(/"version": "[^"]+"/, `"version": "${version}"`),
  )
  project.write(
    'spec/openapi.yaml',
    project.read('spec/openapi.yaml').replace(/^ {2}version: .*$/m, `  version: ${version}`),
  )
}

describe('without anything to compare with', () => {
  it.each([
    ['no released version', [], 2, /Nothing was compared\. No version has been released yet/],
    ['no released version, which is allowed', ['--if-released'], 0, /Nothing was compared/],
    ['no such commit', ['--base', 'nowhere'], 2, /There is no commit "nowhere" here/],
    ['a name that looks like an option', ['--base=--output=x'], 2, /There is no commit "--output=x" here/],
    ['an option that does not exist', ['--bse', 'main'], 2, /Usage/],
    ['a value for an option that has none', ['--json=yes'], 2, /--json[\s\S]*Usage/],
  ])('says so: %s', async (_, args, code, message) => {
    project.git('commit', '-q', '--allow-empty', '-m', 'empty')
    expect(await run(...args)).toBe(code)
    expect(errors.join('\n')).toMatch(message)
    expect(out).toEqual([])
  })

  it('prints its usage', async () => {
    expect(await run('--help')).toBe(0)
    expect(out[0]).toMatch(/^Usage: npm run contract:diff/)
    expect(errors).toEqual([])
  })

  it.each([
    ['package.json', '{ "name": "x" }', /package\.json of HEAD has no version/],
    ['package.json', '[]', /package\.json of HEAD has no version/],
    ['package.json', '{', /package\.json of HEAD is not JSON: /],
    ['package.json', '{ "version": "next" }', /package\.json of HEAD, "next", has not the form 1\.2\.3/],
    [
      'generated/openapi.json',
      '{ "a": \u001b }',
      /generated\/openapi\.json of HEAD is not JSON: .*\\u\{1b\}/,
    ],
    [
      'generated/openapi.json',
      '{ "a": { "$ref": "http://127.0.0.1:9/x" } }',
      /HEAD refers to http:\/\/127\.0\.0\.1:9\/x, and nothing is fetched/,
    ],
    ['package.json', undefined, /HEAD has no package\.json/],
    ['generated/openapi.json', '[]', /generated\/openapi\.json of HEAD is not an object/],
  ])('says when the commit is of no use: %s with %s', async (file, text, want) => {
    if (text === undefined) rmSync(project.path(file))
    else project.write(file, text)
    project.release('v0.0.1')
    expect(await run('--base', 'HEAD')).toBe(2)
    expect(errors.join('\n')).toMatch(want)
    expect(out).toEqual([])
  })

  it('says when the commit has no contract', async () => {
    project.git('commit', '-q', '--allow-empty', '-m', 'empty')
    expect(await run('--base', 'HEAD')).toBe(2)
    expect(errors.join('\n')).toMatch(/HEAD has no generated\/openapi\.json/)
  })
})

describe('since the last released version', () => {
  beforeEach(() => {
    project[Symbol.dispose]()
    project = new ProjectCopy(released)
  })

  it('has nothing to say about a contract that did not change', async () => {
    project.git('commit', '-q', '--allow-empty', '-m', 'else')
    expect(await run()).toBe(0)
    expect(out).toEqual(['The contract is what it was at v0.1.0 (0.1.0).'])
  })

  it('compares a release with the one before it, and not with itself', async () => {
    expect(await run()).toBe(2)
    raise('0.1.1')
    project.release('v0.1.1')
    expect(await run('--json')).toBe(0)
    expect(JSON.parse(out.join('\n'))).toMatchObject({ base: { name: 'v0.1.0' }, version: '0.1.1' })
  })

  it('fails until the version is raised enough, and writes the changelog', async () => {
    project.edit(
      'spec/families/example-order/schemas/settle-request.yaml',
      'from the placeOrder response.\n    type: string\n    maxLength: 64',
      'from the placeOrder response.\n    type: string\n    maxLength: 60',
    )
    expect(await run()).toBe(1)
    expect(out.join('\n')).toMatch(
      /Breaking \(1\)\n {2}SettleRequest\.orderId {2}`maxLength` is now `60`, and was `64`/,
    )
    expect(errors).toEqual([
      expect.stringMatching(/package\.json is 0\.1\.0; these changes need 0\.2\.0 or later/),
    ])

    raise('0.1.1')
    expect(await run()).toBe(1)

    raise('0.2.0')
    errors.length = 0
    expect(await run('--write-changelog')).toBe(0)
    expect(errors).toEqual([])
    const today = new Date().toISOString().slice(0, 10)
    expect(project.read('CHANGELOG.md')).toMatch(
      new RegExp(`## \\[Unreleased\\]\n\n## \\[0\\.2\\.0\\] - ${today}`),
    )
    expect(project.read('CHANGELOG.md')).toContain(
      '- `SettleRequest.orderId`: `maxLength` is now `60`, and was `64`',
    )
    expect(out.at(-1)).toBe('CHANGELOG.md: the section of 0.2.0 is written')
  })

  it('writes no section that is as it should be, and nothing but JSON where that is asked for', async () => {
    project.edit(
      'spec/families/example-order/result-codes/settle.yaml',
      'advice: ask-payer\n  action: Tell',
      'advice: contact-support\n  action: Tell',
    )
    raise('0.1.1')
    expect(await run('--write-changelog', '--json')).toBe(0)
    expect(JSON.parse(out.join('\n'))).toMatchObject({ version: '0.1.1', problems: [] })
    const changelog = project.read('CHANGELOG.md')
    expect(changelog).toContain('the advice on `RISK_REJECT` is now `contact-support`')

    expect(await run('--write-changelog')).toBe(0)
    expect(out.at(-1)).toBe('CHANGELOG.md: the section of 0.1.1 is as it should be')
    expect(project.read('CHANGELOG.md')).toBe(changelog)
  })

  it('does not take a fault of the disk for one of the contract', async () => {
    rmSync(project.path('package.json'))
    await expect(run()).rejects.toThrow(/ENOENT/)
  })

  it('asks for one version in both places', async () => {
    project.edit('spec/openapi.yaml', '  version: 0.1.0', '  version: 0.1.1')
    expect(await run()).toBe(1)
    expect(errors).toEqual([
      expect.stringMatching(/info\.version in spec\/openapi\.yaml is 0\.1\.1; package\.json says 0\.1\.0/),
    ])
  })

  it('reports as JSON', async () => {
    project.edit(
      'spec/families/example-order/result-codes/settle.yaml',
      'advice: ask-payer\n  action: Tell',
      'advice: contact-support\n  action: Tell',
    )
    expect(await run('--json')).toBe(1)
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      base: { name: 'v0.1.0', version: '0.1.0' },
      impact: 'minor',
      lowest: '0.1.1',
      changes: [
        {
          place: 'settle',
          text: { en: expect.stringMatching(/the advice on `RISK_REJECT` is now `contact-support`/) },
        },
        { place: 'notifySettle' },
      ],
    })
  })

  it('does not compare a contract that has problems', async () => {
    project.edit('spec/families/example-order/schemas/settle-request.yaml', 'type: object', 'type: objekt')
    expect(await run()).toBe(2)
    expect(errors.join('\n')).toMatch(/settle-request\.yaml:\d+.*\n?.*Nothing was compared/s)
  })
})
