import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { contractModel } from '../../tools/contract/model.ts'
import { createCompiledCache } from '../../tools/generate/compiled-cache.ts'
import { compiledPath, generateValidators, validatorGroups } from '../../tools/generate/outputs/validators.ts'
import { exampleDocument } from '../support/example-contract.ts'

const day = 86_400_000

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'compiled-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const example = contractModel(await exampleDocument())
const groups = validatorGroups(example)

/** Counts what is compiled anew. */
function counted(folder: string) {
  const cache = createCompiledCache('generator', folder)
  const compiled: string[] = []
  return {
    compiled,
    get: cache.get,
    set: (source: string, code: string) => {
      compiled.push(source)
      cache.set(source, code)
    },
  }
}

it('is asked for every module, and gives what was compiled', async () => {
  const folder = await newFolder()
  const without = await generateValidators(example)
  const first = counted(folder)
  expect(await generateValidators(example, first)).toEqual(without)
  expect(first.compiled).toHaveLength(groups.size)
  const second = counted(folder)
  expect(await generateValidators(example, second)).toEqual(without)
  expect(second.compiled).toEqual([])
  expect(await readdir(folder)).toHaveLength(groups.size)
})

it('has what one changed message needs compiled, and nothing else', async () => {
  const folder = await newFolder()
  await generateValidators(example, counted(folder))
  const [changed = ''] = example.messages
  const document = structuredClone(example.document)
  Object(document.components).schemas[changed].minProperties = 1
  const cache = counted(folder)
  const model = contractModel(document)
  const files = await generateValidators(model, cache)
  expect(cache.compiled).toHaveLength(1)
  expect(files).toEqual(await generateValidators(model))
})

it('does not give what another generator has compiled', async () => {
  const folder = await newFolder()
  createCompiledCache('generator', folder).set('source', 'code')
  expect(createCompiledCache('changed generator', folder).get('source')).toBeUndefined()
})

it('tells apart what was compiled from different texts', async () => {
  const cache = createCompiledCache('generator', await newFolder())
  cache.set('a', 'of a')
  expect([cache.get('a'), cache.get('b')]).toEqual(['of a', undefined])
  cache.set('a', 'of a, again')
  expect(cache.get('a')).toBe('of a, again')
})

it.each([
  ['just under a week', 7 * day - 60_000, 'code'],
  ['more than a week', 7 * day + 60_000, undefined],
])('keeps an entry for a week: %s', async (_, age, kept) => {
  const folder = await newFolder()
  createCompiledCache('generator', folder).set('source', 'code')
  const [name = ''] = await readdir(folder)
  const made = Date.now()
  await utimes(join(folder, name), new Date(made), new Date(made))
  expect(createCompiledCache('generator', folder, () => made + age).get('source')).toBe(kept)
  expect(await readdir(folder)).toHaveLength(kept === undefined ? 0 : 1)
})

it('compiles where its folder is a file', async () => {
  const folder = await newFolder()
  const file = join(folder, 'file')
  await writeFile(file, '')
  const files = await generateValidators(example, createCompiledCache('generator', file))
  expect([...files.keys()]).toContain(compiledPath([...groups.keys()][0] ?? ''))
})
