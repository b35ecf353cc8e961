import { describe, expect, it } from 'vitest'
import { apiOperations } from '../../../tools/contract/api-operations.ts'
import { loadContract, rootDocument } from '../../../tools/contract/load.ts'
import { publish } from '../../../tools/contract/publish.ts'
import { openapi, projectFolder } from '../../support/contract.ts'
import { exampleEvents, exampleEventsSpec } from '../../support/example-events.ts'
import { multiplyContract } from '../../support/multiply-contract.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { foreignFaults } from './foreign.ts'
import { plot } from './plot.ts'

it('makes a sound contract of twice the size, in which nothing is shared but what families share', async () => {
  const folder = await temporaryFolder()
  await multiplyContract(`${projectFolder}spec`, folder, 2)
  const { document, sources } = await loadContract(rootDocument(folder))
  const names = (of: typeof openapi) => apiOperations(of).map(({ name }) => name)
  const once = names(openapi)
  expect(names(publish(document)).sort()).toEqual([...once, ...once.map((name) => `${name}C1`)].sort())
  const schemas = Object.keys(Object(Object(publish(document).components).schemas))
  const shared = [...sources.keys()].filter((file) => file.startsWith('shared/schemas/')).length
  expect(shared).toBeGreaterThan(0)
  const all = Object.keys(Object(Object(openapi.components).schemas)).length
  expect(schemas).toHaveLength(shared + 2 * (all - shared))
})

it('multiplies notifications of every form, each with examples and events of its own', async () => {
  const folder = await temporaryFolder()
  await multiplyContract(exampleEventsSpec, folder, 3)
  const { document } = await loadContract(rootDocument(folder), 'essential')
  const events = (of: typeof openapi) => apiOperations(of).flatMap((call) => call.events)
  const once = events(await exampleEvents())
  // Those that a field names by a value of another name, and those that are known by their fields, among them.
  expect(once).toEqual(expect.arrayContaining(['MANDATE_CREATED', 'DEPOSIT_RESULT']))
  const copies = [1, 2].flatMap((copy) => once.map((event) => `${event}_C${copy}`))
  expect(events(publish(document)).sort()).toEqual([...once, ...copies].sort())
})

describe('the refusal of a document', () => {
  const problem = '✗ a/b.yaml:12:3  The request needs a schema with a name.  generatable'
  const summary = '1 problem in the contract. out is left as it was.'
  const cases: [name: string, { given: [errors: string, exitCode: number]; want: RegExp | undefined }][] = [
    ['is clear', { given: [`${problem}\n${summary}\n`, 1], want: undefined }],
    ['is no success', { given: [`${problem}\n${summary}\n`, 0], want: /exit code 0/ }],
    ['is no crash', { given: ['TypeError: x\n    at y (z.ts:1:2)\n', 1], want: /last line does not say/ }],
    [
      'has no stack trace',
      { given: [`    at y (z.ts:1:2)\n${summary}\n`, 1], want: /not a problem with its place/ },
    ],
    ['has a place', { given: [`✗ a/b.yaml  No.\n${summary}\n`, 1], want: /not a problem with its place/ }],
    ['tells all it counts', { given: [summary, 1], want: /0 lines for 1 problems/ }],
  ]
  it.each(cases)('%s', (_, { given, want }) => {
    const { found } = foreignFaults(...given)
    if (want) expect(found.join('\n')).toMatch(want)
    else expect(found).toEqual([])
  })
})

it('draws what grows linearly along the guide', () => {
  const svg = plot('Title', 'size', [{ name: 'time', colour: '#000', points: [[1, 10], [10, 100], [100, 1000]] }]) // biome-ignore format: pairs
  const [, guide = ''] = /<path d="([^"]+)" stroke="#999"/.exec(svg) ?? []
  const [, line = ''] = /<path d="([^"]+)" fill="none"/.exec(svg) ?? []
  const ends = (path: string) => [path.split('L')[0], path.split('L').at(-1)]
  expect(ends(line)).toEqual(ends(guide))
  expect(svg.match(/<circle/g)).toHaveLength(3)
})
