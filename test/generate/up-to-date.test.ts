import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

type Check = (args: string[], record?: string) => { unchanged: string } | { recordRun: () => void }

// Plain JavaScript without declarations, since it runs before anything that could read them.
const { checkUpToDate }: { checkUpToDate: Check } = await import(
  new URL('../../tools/generate/up-to-date.js', import.meta.url).href
)

let folder = ''
let args: string[] = []
const file = (path: string) => join(folder, path)
const check = (given = args) => checkUpToDate(given, file('cache/record'))

/** Stands in for a run of the generator that succeeds. */
function run(given = args): void {
  const state = check(given)
  if ('recordRun' in state) state.recordRun()
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'up-to-date-'))
  args = ['--spec', file('spec'), '--out', file('out')]
  await mkdir(file('spec/schemas'), { recursive: true })
  await mkdir(file('out'))
  await writeFile(file('spec/openapi.yaml'), 'openapi: 3.1.0')
  await writeFile(file('spec/schemas/amount.yaml'), 'type: object')
  await writeFile(file('out/types.ts'), 'export {}')
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

describe('the generator', () => {
  it('runs the first time, and not again when nothing changed', () => {
    expect(check()).toHaveProperty('recordRun')
    run()
    expect(check()).toEqual({
      unchanged: expect.stringMatching(/^1 files in .*out, nothing changed, \d+\.\d s$/),
    })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a file of the contract is changed', () => writeFile(file('spec/schemas/amount.yaml'), 'type: string')],
    ['a file of the contract is added', () => writeFile(file('spec/schemas/new.yaml'), '')],
    ['a file of the contract is deleted', () => rm(file('spec/schemas/amount.yaml'))],
    ['a generated file is changed', () => writeFile(file('out/types.ts'), 'export { }')],
    ['a generated file is added', () => writeFile(file('out/more.ts'), '')],
    ['a generated file is deleted', () => rm(file('out/types.ts'))],
    ['everything generated is deleted', () => rm(file('out'), { recursive: true })],
    ['the record is deleted', () => rm(file('cache'), { recursive: true })],
    ['the record is damaged', () => writeFile(file('cache/record'), 'v')],
  ])('runs when %s', async (_, change) => {
    run()
    await change()
    expect(check()).toHaveProperty('recordRun')
  })

  it('runs when everything is to be made anew, and is remembered then', () => {
    run()
    expect(check([...args, '--no-cache'])).toHaveProperty('recordRun')
    run([...args, '--no-cache'])
    expect(check()).toHaveProperty('unchanged')
  })

  it('does not run when packages are installed beside what is read', async () => {
    run()
    await mkdir(file('spec/node_modules/package'), { recursive: true })
    await writeFile(file('spec/node_modules/package/index.js'), '')
    expect(check()).toHaveProperty('unchanged')
  })

  it('runs when a linked file is changed', async () => {
    await writeFile(file('linked.yaml'), 'a')
    await symlink(file('linked.yaml'), file('spec/linked.yaml'))
    run()
    expect(check()).toHaveProperty('unchanged')
    await writeFile(file('linked.yaml'), 'b')
    expect(check()).toHaveProperty('recordRun')
  })

  it('runs again when a file is changed while it runs', async () => {
    const state = check()
    await writeFile(file('spec/schemas/amount.yaml'), 'type: string')
    if ('recordRun' in state) state.recordRun()
    expect(check()).toHaveProperty('recordRun')
  })

  it('runs when a file moved from one place to another', async () => {
    run()
    await rm(file('spec/schemas/amount.yaml'))
    await writeFile(file('spec/schemas/money.yaml'), 'type: object')
    expect(check()).toHaveProperty('recordRun')
  })

  it.each([
    ['other options', () => [...args, '--rules', 'essential']],
    ['options that do not exist', () => [...args, '--spce', 'spec']],
    ['a contract that is one document', () => ['--spec', file('spec/openapi.yaml'), '--out', file('out')]],
    ['a name that would have to be escaped', () => ['--spec', file('spec'), '--out', `${file('out')}\u0007`]],
    ['a folder without a contract', () => ['--spec', file('out'), '--out', file('out')]],
  ])('always runs with %s', (_, given) => {
    run(given())
    expect(check(given())).toHaveProperty('recordRun')
  })

  it('runs without a record where none can be written', async () => {
    await writeFile(file('cache'), 'a file where the folder would be')
    expect(run).not.toThrow()
    expect(check()).toHaveProperty('recordRun')
  })
})
