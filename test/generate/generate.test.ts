import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { generate, type Progress } from '../../tools/generate/generate.ts'
import { outputs } from '../../tools/generate/outputs/index.ts'
import { compare, writeFiles } from '../../tools/generate/write.ts'
import { exampleSpec, noTypes } from '../support/example-contract.ts'
import { captureOutput } from '../support/output.ts'
import { copySpec, temporaryFolder } from '../support/spec-copy.ts'

it('makes the same bytes every time, wherever the contract lies', async () => {
  const copy = await copySpec(exampleSpec)
  const here = await generate(exampleSpec)
  const there = await generate(copy.spec)
  expect([...there.keys()]).toEqual([...here.keys()])
  for (const [path, content] of here) expect(there.get(path) === content, path).toBe(true)
})

it('tells how far it is', async () => {
  const steps: string[] = []
  const progress: Progress = (step, result, milliseconds) => {
    steps.push(step)
    expect(result).not.toBe('')
    expect(milliseconds).toBeGreaterThanOrEqual(0)
  }
  await generate(exampleSpec, progress, noTypes)
  expect(steps).toEqual(['spec', ...outputs.map(({ name }) => name), 'examples', 'locales', 'manifest.json'])
  expect(new Set(steps).size).toBe(steps.length)
})

it('writes what has changed, takes away what is not generated any more, and leaves the rest alone', async () => {
  const folder = join(await temporaryFolder(), 'generated')
  const first = new Map([
    ['same.ts', 'same'],
    ['changed.ts', 'old'],
    ['gone/gone.js', 'gone'],
  ])
  expect(await writeFiles(folder, first)).toEqual(['same.ts', 'changed.ts', 'gone/gone.js'])
  const before = await stat(join(folder, 'same.ts'))

  const second = new Map([
    ['same.ts', 'same'],
    ['changed.ts', 'new'],
    ['added/added.js', 'added'],
  ])
  expect(await writeFiles(folder, second)).toEqual(['added/added.js', 'changed.ts', 'gone/gone.js'])

  expect(await compare(folder, second)).toEqual({ missing: [], stale: [], extra: [] })
  expect((await stat(join(folder, 'same.ts'))).mtimeMs).toBe(before.mtimeMs)
  expect(await readdir(join(folder, '..'))).toEqual(['generated'])
})

it('leaves every file as it was when one cannot be written', async () => {
  const folder = join(await temporaryFolder(), 'generated')
  await writeFiles(folder, new Map([['a.ts', 'old']]))
  // A folder where a file has to be written: the staging beside it cannot hold both.
  const impossible = new Map([
    ['a.ts', 'new'],
    ['b', 'a file'],
    ['b/c.ts', 'a file below a file'],
  ])
  await expect(writeFiles(folder, impossible)).rejects.toThrow()
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('old')
  expect(await readdir(join(folder, '..'))).toEqual(['generated'])
})

it('does not take a fault of the disk for one of the contract', async () => {
  const copy = await copySpec(exampleSpec)
  await writeFile(copy.out, 'no folder')
  captureOutput()
  await expect(main(['--spec', copy.spec, '--out', copy.out], noTypes)).rejects.toThrow(/ENOTDIR|EEXIST/)
  expect(await readFile(copy.out, 'utf8')).toBe('no folder')
})

it('compares what is there with what should be', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'sub/stale.ts'), 'edited by hand')
  await writeFile(join(folder, 'extra.ts'), '')
  const difference = await compare(
    folder,
    new Map([
      ['sub/stale.ts', 'generated'],
      ['missing.ts', ''],
    ]),
  )
  expect(difference).toEqual({ missing: ['missing.ts'], stale: ['sub/stale.ts'], extra: ['extra.ts'] })
})
