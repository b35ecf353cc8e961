import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../support/contract.ts'

it('the base of all errors names each kind of them', async () => {
  const folder = join(projectFolder, 'src')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const kinds = texts.flatMap((text) =>
    [...text.matchAll(/class (\w+) extends AntomError\b/g)].map(([, name]) => name),
  )
  const base = await readFile(join(projectFolder, 'src/core/errors/antom-error.ts'), 'utf8')
  const [, list = ''] = /Raised only as one of its kinds: (.*?)\.\n/s.exec(base) ?? []
  expect([...list.matchAll(/\{@link (\w+)\}/g)].map(([, name]) => name)).toEqual(kinds.toSorted())
})
