import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../support/contract.ts'

it('loads at once all that is otherwise loaded by a call', () => {
  const lazily = ['client', 'inbox', 'notifications', 'signing'].flatMap((folder) =>
    readdirSync(join(projectFolder, 'src', folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.ts'))
      .flatMap(({ parentPath, name }) =>
        [...readFileSync(join(parentPath, name), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(
          ([, to = '']) => join(parentPath, to),
        ),
      ),
  )
  const here = import.meta.dirname
  const loaded = [...readFileSync(join(here, 'load.ts'), 'utf8').matchAll(/^import '(.+)'$/gm)].map(
    ([, to = '']) => join(here, to),
  )
  const names = (files: string[]) => [...new Set(files.map((file) => relative(projectFolder, file)))].sort()
  expect(names(loaded)).toEqual(names(lazily))
})
