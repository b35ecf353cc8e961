import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { markModules } from '../../tools/build/mark-modules.ts'

it('puts a manifest into each folder that has modules, which says what that of the package says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mark-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'src/chunks'), { recursive: true })
  await mkdir(join(folder, 'src/types'))
  for (const file of ['src/index.js', 'src/chunks/one.js', 'src/chunks/two.js', 'src/types/only.d.ts']) {
    await writeFile(join(folder, file), '')
  }
  await markModules(folder)
  const files = (await readdir(folder, { recursive: true })).map(String)
  const marks = files.filter((file) => file.endsWith('package.json')).sort()
  expect(marks).toEqual(['src/chunks/package.json', 'src/package.json'])
  for (const file of marks) {
    expect(JSON.parse(await readFile(join(folder, file), 'utf8'))).toEqual({
      type: manifest.type,
      sideEffects: manifest.sideEffects,
    })
  }
})
