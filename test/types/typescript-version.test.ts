import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../support/contract.ts'

const read = async (path: string) => await readFile(join(projectFolder, path), 'utf8')
const own = JSON.parse(await read('package.json'))

it('the oldest TypeScript that is promised is the oldest that the packed types are compiled with', async () => {
  const [, oldest = ''] = /^>=(\d+\.\d+)$/.exec(own.peerDependencies.typescript) ?? []
  expect(own.peerDependenciesMeta.typescript).toEqual({ optional: true })
  const { dependencies } = JSON.parse(await read('test/suites/package/package.json'))
  expect(dependencies[`typescript-${oldest}`]).toMatch(RegExp(`^npm:typescript@${oldest}\\.\\d+$`))
  expect(await read('test/suites/package/programs.ts')).toContain(`['typescript-${oldest}', 'typescript'`)
})

it.each(['README.md', 'README.zh-CN.md'])('%s says which TypeScript it needs', async (page) => {
  expect(await read(page)).toMatch(
    RegExp(`TypeScript\\D{1,10}${own.peerDependencies.typescript.slice(2)}\\b`),
  )
})
