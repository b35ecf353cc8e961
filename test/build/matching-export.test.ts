import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { matchingExport } from '../../tools/build/matching-export.ts'

/** Each key leads to a file of its own, so that Node tells which key it took. */
const keys: readonly string[] = [
  '.',
  './a/*',
  './a/b/*',
  './a/b/*.js',
  './a/b/exact',
  './closed/*',
  './closed/inner/*',
  './closed/one',
]
const closed: readonly string[] = ['./closed/inner/*', './closed/one']

const exports = Object.fromEntries(
  keys.map((key, index) => [key, closed.includes(key) ? null : `./files/${index}.cjs`]),
)

const subpaths: [subpath: string, key: string | undefined][] = [
  ['.', '.'],
  ['./a/x', './a/*'],
  ['./a/x/y', './a/*'],
  ['./a/b', './a/*'],
  ['./a/b/x', './a/b/*'],
  ['./a/b/x.js', './a/b/*.js'],
  ['./a/b/.js', './a/b/*'],
  ['./a/b/exact', './a/b/exact'],
  ['./a/b/exact.js', './a/b/*.js'],
  ['./closed/x', './closed/*'],
  ['./closed/one', './closed/one'],
  ['./closed/ones', './closed/*'],
  ['./closed/inner', './closed/*'],
  ['./closed/inner/x', './closed/inner/*'],
  ['./other', undefined],
]

it.each(subpaths)('%s is ruled by %s, and Node agrees', async (subpath, key) => {
  expect(matchingExport(exports, subpath)).toBe(key)
  const folder = await mkdtemp(join(tmpdir(), 'exports-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const installed = join(folder, 'node_modules/one')
  await mkdir(join(installed, 'files'), { recursive: true })
  await writeFile(join(installed, 'package.json'), JSON.stringify({ name: 'one', exports }))
  for (const index of keys.keys()) await writeFile(join(installed, `files/${index}.cjs`), '')
  const resolve = () => createRequire(join(folder, 'shop.cjs')).resolve(`one${subpath.slice(1)}`)
  if (key === undefined || closed.includes(key)) {
    expect(resolve).toThrow(expect.objectContaining({ code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }))
  } else {
    expect(resolve()).toMatch(new RegExp(`files/${keys.indexOf(key)}\\.cjs$`))
  }
})
