import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isOfContract, type WatchOne, watchFolder } from '../../../../tools/site/dev/watch-folder.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'

describe('a file is of the contract', () => {
  it.each([
    ['openapi.yaml', true],
    ['families/a/operations/x.yaml', true],
    ['shared/x.yml', true],
    ['shared/x.json', true],
    ['README.md', false],
    ['x.yaml~', false],
    ['.x.yaml.swp', false],
    ['.#x.yaml', false],
    ['.git/x.yaml', false],
    ['4913', false],
    ['yaml', false],
  ])('%s: %s', (path, want) => {
    expect(isOfContract(path)).toBe(want)
  })
})

/** A folder with two files, of which events are made up. */
async function watched() {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'a.yaml'), '')
  await writeFile(join(folder, 'sub/b.yaml'), '')
  const told: string[] = []
  const open = new Map<string, Parameters<WatchOne>[1]>()
  const faults = new Map<string, (error: Error) => void>()
  const stop = await watchFolder(
    folder,
    (file) => told.push(file),
    (path, changed) => {
      open.set(path, changed)
      const watcher = {
        close: () => void open.delete(path),
        on(_: string, listener: (error: Error) => void) {
          faults.set(path, listener)
          return watcher
        },
      }
      // Of a watcher, the two functions that are used.
      return watcher as unknown as ReturnType<WatchOne>
    },
  )
  onTestFinished(stop)
  const tell = (path: string, kind: 'rename' | 'change', name: string | null) =>
    open.get(join(folder, path))?.(kind, name)
  const isWatched = (path: string) => open.has(join(folder, path))
  return { folder, told, stop, tell, isWatched, fault: (path: string) => faults.get(join(folder, path)) }
}

describe('a folder is watched', () => {
  it.each<[string, Parameters<Awaited<ReturnType<typeof watched>>['tell']>, string[]]>([
    ['one that is written', ['', 'change', 'a.yaml'], ['a.yaml']],
    ['one below', ['sub', 'change', 'b.yaml'], ['sub/b.yaml']],
    ['one that replaces another by its name', ['sub', 'rename', 'b.yaml'], ['sub/b.yaml']],
    ['one that is deleted', ['', 'rename', 'gone.yaml'], ['gone.yaml']],
    ['not one of another kind', ['', 'change', 'notes.md'], []],
    ['not one without a name', ['', 'change', null], []],
  ])('and tells of %s', async (_, event, want) => {
    const { told, tell } = await watched()
    tell(...event)
    expect(told).toEqual(want)
  })

  it('with folders that are made later, and what is in them already', async () => {
    const { folder, told, tell, isWatched } = await watched()
    await mkdir(join(folder, 'new/deep'), { recursive: true })
    await writeFile(join(folder, 'new/deep/c.yaml'), '')
    await writeFile(join(folder, 'new/readme.md'), '')
    tell('', 'rename', 'new')
    await vi.waitFor(() => expect(told).toEqual(['new/deep/c.yaml']))
    tell('new/deep', 'change', 'c.yaml')
    expect(told).toEqual(['new/deep/c.yaml', 'new/deep/c.yaml'])
    expect(isWatched('new')).toBe(true)
  })

  it('with one that is deleted and made again', async () => {
    const { folder, told, tell, isWatched } = await watched()
    await rm(join(folder, 'sub'), { recursive: true })
    tell('', 'rename', 'sub')
    expect(isWatched('sub')).toBe(false)
    await mkdir(join(folder, 'sub'))
    await writeFile(join(folder, 'sub/again.yaml'), '')
    tell('', 'rename', 'sub')
    await vi.waitFor(() => expect(told).toEqual(['sub/again.yaml']))
    expect(isWatched('sub')).toBe(true)
  })

  it('no longer where watching fails', async () => {
    const { isWatched, fault } = await watched()
    fault('sub')?.(new Error('EPERM'))
    expect([isWatched(''), isWatched('sub')]).toEqual([true, false])
  })

  it('until it is stopped', async () => {
    const { isWatched, stop } = await watched()
    stop()
    expect([isWatched(''), isWatched('sub')]).toEqual([false, false])
  })

  it('by the system, which sees a save by renaming', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.yaml'), '1')
    const told: string[] = []
    onTestFinished(await watchFolder(folder, (file) => told.push(file)))
    for (const content of ['2', '3']) {
      told.length = 0
      await writeFile(join(folder, 'a.yaml.new'), content)
      await rename(join(folder, 'a.yaml.new'), join(folder, 'a.yaml'))
      await vi.waitFor(() => expect(told).toContain('a.yaml'), 30_000)
    }
  })
})
