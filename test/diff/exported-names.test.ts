import { expect, it } from 'vitest'
import { exportedNameChanges, exportedNames } from '../../tools/diff/exported-names.ts'
import { told } from './support/told.ts'

const files: Readonly<Record<string, string>> = {
  'src/index.ts': `
export type * from '../generated/types.ts'
export * from './again.ts'
export { helper, type Kind as Sort } from './helper.ts'
export const limit = 1, { taken } = rest
export async function call() {}
export class Client {}
export default 5
const own = 2
function hidden() {}
`,
  'src/again.ts': "export * from './index.ts'\nexport interface Again {}\nexport { x } from 'elsewhere'",
  'generated/types.ts': 'export interface Message {}\nexport type Id = string\ninterface Hidden {}',
  'generated/validators/index.d.ts': 'export declare function validate(data: unknown): boolean',
}

const read = async (path: string) => files[path]
const manifest = (exports: unknown) => ({ name: 'antom-contract', exports })

it('are read from the sources of every module that ships', async () => {
  const found = await exportedNames(
    manifest({
      '.': { types: './dist/src/index.d.ts', default: './dist/src/index.js' },
      './validators': { import: { types: './dist/generated/validators/index.d.mts' } },
      './validators/*': { types: './dist/generated/validators/*.d.ts' },
      './closed': null,
      './openapi.json': './dist/openapi.json',
      './gone': { types: './dist/types/src/gone.d.cts' },
    }),
    read,
  )
  expect(Object.fromEntries([...found].map(([module, names]) => [module, [...names].sort()]))).toEqual({
    'antom-contract': ['Again', 'Client', 'Id', 'Message', 'Sort', 'call', 'helper', 'limit', 'x'],
    'antom-contract/validators': ['validate'],
    'antom-contract/gone': [],
  })
})

it.each([[undefined], ['text'], [{}]])('are none in %j', async (given) => {
  expect([...(await exportedNames(given, read))]).toEqual([])
})

it('that come and go are told, and modules as a whole', () => {
  const names = (of: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(of).map(([module, list]) => [module, new Set(list)]))
  const before = names({ a: ['kept', 'gone'], b: ['x'] })
  const after = names({ a: ['kept', 'come', 'more'], c: ['y'] })
  expect(told(exportedNameChanges(before, after))).toEqual([
    { impact: 'major', place: 'a', text: '`gone` is not exported any more' },
    { impact: 'major', place: 'b', text: 'the module is gone' },
    { impact: 'minor', place: 'a', text: 'exports `come`, `more`' },
    { impact: 'minor', place: 'c', text: 'new module' },
  ])
})
