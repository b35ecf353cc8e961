// Long file: tables of every kind of difference between contract and page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject, objectAt } from '../../tools/contract/json.ts'
import type { LoadedContract } from '../../tools/contract/load.ts'
import { formatProblem } from '../../tools/contract/problem.ts'
import { checkSnapshots } from '../../tools/doc-snapshots/check-snapshots.ts'
import { compareContract, type Difference } from '../../tools/doc-snapshots/compare-contract.ts'
import type { FieldFacts, PageFacts } from '../../tools/doc-snapshots/facts.ts'
import { readSnapshots, snapshotFolder } from '../../tools/doc-snapshots/snapshot.ts'
import { contract, Workplace } from '../drift/support/drift.ts'
import { edit } from '../drift/support/pages.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { ownContract } from '../support/generated.ts'

const FILE = 'ams-settle.zh.yaml'
const snapshot = readFileSync(join(snapshotFolder(exampleSpec), FILE), 'utf8')

async function check(text: string, bundled: LoadedContract = contract): Promise<string[]> {
  using place = new Workplace()
  mkdirSync(place.docs)
  writeFileSync(join(place.docs, FILE), text)
  const { problems } = await checkSnapshots(place.folder, bundled)
  return problems.map((problem) => formatProblem(problem).replace(place.folder, 'FOLDER'))
}

it('finds no problem with the recorded pages of the project', async () => {
  const { problems, pages, fields, codes } = await checkSnapshots(
    join(projectFolder, 'spec'),
    await ownContract(),
  )
  expect(problems).toEqual([])
  // As many as there were at first: pages only grow.
  expect(pages).toBeGreaterThanOrEqual(5)
  expect(fields).toBeGreaterThanOrEqual(57)
  expect(codes).toBeGreaterThanOrEqual(106)
})

describe('an unexplained difference', () => {
  it.each([
    [
      'a documented field that is missing',
      'settleAmount: { type: Amount, required: true, folded: true }',
      'settleAmount: { type: Amount, required: true, folded: true }\n      extra: { type: String }',
      /^test\/support\/example-contract\/families\/example-order\/schemas\/settle-request\.yaml:5:1 {2}settle\.request\.extra: the page has the field extra; the contract has not\. Page: https:\/\/docs\.example\/ams\/settle \(FOLDER\/doc-snapshots\/ams-settle\.zh\.yaml:13\)\. Change the contract, or accept/,
    ],
    [
      'another required mark',
      'settleAmount: { type: Amount, required: true, folded: true }',
      'settleAmount: { type: Amount, folded: true }',
      /^test\/support\/example-contract\/families\/example-order\/schemas\/settle-request\.yaml:\d+:3 {2}settle\.request\.settleAmount: on the page it is optional, in the contract required/,
    ],
    [
      'another length',
      'settleRequestId: { type: String, required: true, maxLength: 64 }',
      'settleRequestId: { type: String, required: true, maxLength: 32 }',
      /^test\/support\/example-contract\/families\/example-order\/schemas\/settle-request\.yaml:\d+:5 .*on the page it has the maxLength 32, in the contract 64/,
    ],
    [
      'a value',
      'settleRequestId: { type: String, required: true, maxLength: 64 }',
      'settleRequestId: { type: String, required: true, maxLength: 64, values: [ A ] }',
      /settleRequestId=A: the page has the value A; the contract has no values/,
    ],
    [
      'a documented code that is missing',
      '    SUCCESS: S',
      '    SUCCESS: S\n    NEW_CODE: F',
      /^test\/support\/example-contract\/families\/example-order\/result-codes\/settle\.yaml:1:1 .*the page has the result code NEW_CODE \(F\); the contract has not/,
    ],
    [
      'another status',
      'RISK_REJECT: F',
      'RISK_REJECT: U',
      /^test\/support\/example-contract\/families\/example-order\/result-codes\/settle\.yaml:\d+:1 {2}settle\.codes\.RISK_REJECT: on the page it has the status U, in the contract F/,
    ],
    [
      'a code that only the contract has',
      '    RISK_REJECT: F\n',
      '',
      /^test\/support\/example-contract\/families\/example-order\/result-codes\/settle\.yaml:\d+:1 .*the contract has the result code RISK_REJECT; the page has not/,
    ],
    [
      'a field that only the contract has',
      '      orderId: { type: String, required: true, maxLength: 64 }\n',
      '',
      /^test\/support\/example-contract\/families\/example-order\/schemas\/settle-request\.yaml:\d+:3 .*the contract has the field orderId; the page has not/,
    ],
    [
      'a call that the contract does not have',
      'codes:\n  settle:',
      '  consult:\n    request: {}\ncodes:\n  settle:',
      /^test\/support\/example-contract\/openapi\.yaml:1:1 {2}consult: the page describes consult; the contract has no such call/,
    ],
  ])('names the places: %s', async (_, part, replacement, message) => {
    const problems = await check(edit(snapshot, part, replacement))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  it('is no difference any more with its deviation', async () => {
    const changed = edit(
      snapshot,
      'settleRequestId: { type: String, required: true, maxLength: 64 }',
      'settleRequestId: { type: String, required: true, maxLength: 32 }',
    )
    const deviation = (page: number) => `  - difference: maxLength
    at: [ settle.request.settleRequestId ]
    page: ${page}
    contract: 64
    reason: Accepted for the sake of the test.
`
    expect(await check(changed + deviation(32))).toEqual([])
    // What was accepted was 48; 32 is another matter, and 48 is over.
    const problems = await check(changed + deviation(48))
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/the maxLength 32/)
    expect(problems[1]).toMatch(/do not differ in this way any more/)
  })
})

describe('a deviation', () => {
  it('fails when nothing answers to it any more, with its own line', async () => {
    const problems = await check(
      edit(
        snapshot,
        'at: [ settle.request.isLastSettle ]',
        'at: [ settle.request.isLastSettle, settle.request.orderId ]',
      ),
    )
    expect(problems).toEqual([
      expect.stringMatching(
        /^FOLDER\/doc-snapshots\/ams-settle\.zh\.yaml:\d+:1 {2}settle\.request\.orderId: .*Delete the deviation/,
      ),
    ])
  })

  it('is needed for what has no later date', async () => {
    const problems = await check(snapshot.slice(0, snapshot.indexOf('deviations:')))
    expect(problems).toEqual([expect.stringMatching(/isLastSettle; the page has not/)])
  })
})

it('asks for names that nobody has looked up', async () => {
  const problems = await check(`${snapshot}translations:\n  codes:\n    风险拒绝: null\n`)
  expect(problems).toEqual([expect.stringMatching(/The page prints "风险拒绝"\. Enter the result code/)])
})

describe('fields that appeared later', () => {
  const facts = async (): Promise<PageFacts> => {
    const found = (await readSnapshots(snapshotFolder(exampleSpec))).find(({ file }) => file.endsWith(FILE))
    if (!found) throw new Error(`${FILE} is not there`)
    return found.facts
  }
  const missing = async (date: string) =>
    compareContract(await facts(), date, contract.document).map(({ at }) => at.replace('settle.request.', ''))

  it.each([
    ['2024-04-25', ['isLastSettle']],
    ['2025-05-31', ['isLastSettle']],
    ['2025-06-01', ['isLastSettle', 'transit']],
    ['2025-08-01', ['isLastSettle', 'settleType', 'transit']],
    ['2026-01-01', ['isLastSettle', 'settleType', 'transit', 'goods', 'shippings']],
  ])('are expected on a page of %s: %s', async (date, want) => {
    expect((await missing(date)).sort()).toEqual([...want].sort())
  })
})

describe('every keyword of a field', () => {
  const fields = {
    text: { type: 'string', maxLength: 64 },
    time: { type: 'string', format: 'date-time', maxLength: 64 },
    flag: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'], maxLength: 5 },
    fixed: { type: 'string', const: 'A', maxLength: 1 },
    listed: { type: 'string', enum: ['A', 'B'], 'x-open-enum': true, maxLength: 64 },
    assumed: { type: 'string', maxLength: 64, 'x-assumed': ['maxLength'] },
    list: { type: ['array', 'null'], maxItems: 5, items: { $ref: '#/components/schemas/thing' } },
    object: { anyOf: [{ $ref: '#/components/schemas/thing' }, { type: 'null' }] },
    number: { type: ['integer', 'string'], pattern: '^[0-9]+$', maxLength: 9 },
    rate: { type: 'number' },
    anything: {},
  }
  const document: JsonObject = {
    paths: {
      '/v1/thing': {
        post: {
          operationId: 'thing',
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/request' } } },
          },
        },
      },
    },
    components: {
      schemas: {
        request: { type: 'object', required: ['text'], properties: fields },
        thing: { type: 'object', required: ['id'], properties: { id: { type: 'string', maxLength: 8 } } },
      },
    },
  }
  const agreeing: Record<string, FieldFacts> = {
    text: { type: 'String', required: true, maxLength: 64 },
    time: { type: 'Datetime' },
    flag: { type: 'Boolean', values: ['true', 'false'] },
    fixed: { type: 'String', values: ['A'] },
    listed: { type: 'String', maxLength: 64, values: ['A', 'B'] },
    assumed: { type: 'String' },
    list: {
      type: 'Array<Thing>',
      maxItems: 5,
      fields: { id: { type: 'String', required: true, maxLength: 8 } },
    },
    object: { type: 'Thing', fields: { id: { type: 'String', required: true, maxLength: 8 } } },
    number: { type: 'Integer' },
    rate: { type: 'Number' },
    anything: { type: 'Thing' },
  }
  const compare = (request: Record<string, FieldFacts>, kind: PageFacts['kind'] = 'reference') =>
    compareContract({ kind, messages: { thing: { request } }, codes: {} }, '2026-01-01', document)

  it('agrees with a page that says the same', () => {
    expect(compare(agreeing)).toEqual([])
  })

  it.each<[field: string, types: string[]]>([
    ['text', ['String', 'URL', 'string']],
    ['time', ['Datetime', 'Date-Time']],
    ['flag', ['Boolean']],
    ['number', ['Integer', 'int', 'Long']],
    ['rate', ['Number', 'Double', 'decimal']],
    ['list', ['Array<Thing>', 'List', 'Thing[]']],
    ['object', ['Thing', 'Map']],
    ['anything', ['String', 'Thing', 'Array']],
  ])('knows the types that a page may print for %s', (name, types) => {
    for (const type of types)
      expect(compare({ ...agreeing, [name]: { ...agreeing[name], type } })).toEqual([])
  })

  it.each<[string, FieldFacts, Partial<Difference>]>([
    ['text', { type: 'String', required: true }, { kind: 'maxLength', page: 'none', contract: '64' }],
    [
      'text',
      { type: 'Integer', required: true, maxLength: 64 },
      { kind: 'type', page: 'Integer', contract: 'text' },
    ],
    ['time', { type: 'String' }, { kind: 'type', page: 'String', contract: 'datetime' }],
    [
      'fixed',
      { type: 'String', values: ['B', 'A'] },
      { kind: 'not-in-contract', at: 'thing.request.fixed=B' },
    ],
    [
      'listed',
      { type: 'String', maxLength: 64, values: ['A'] },
      { kind: 'not-on-page', at: 'thing.request.listed=B' },
    ],
    ['assumed', { type: 'String', maxLength: 32 }, { kind: 'maxLength', page: '32', contract: '64' }],
    ['list', { type: 'Array', maxItems: 6 }, { kind: 'maxItems', page: '6', contract: '5' }],
    ['list', { type: 'Thing', maxItems: 5 }, { kind: 'type', contract: 'array' }],
    ['object', { type: 'String' }, { kind: 'type', contract: 'object' }],
    [
      'object',
      { type: 'Thing', fields: { id: { type: 'String', maxLength: 8 } } },
      {
        kind: 'required',
        at: 'thing.request.object.id',
        pointer: [
          'paths',
          '/v1/thing',
          'post',
          'requestBody',
          'content',
          'application/json',
          'schema',
          'properties',
          'object',
          'anyOf',
          '0',
          'properties',
          'id',
        ],
      },
    ],
    [
      'list',
      { type: 'Array', maxItems: 5, fields: { id: { type: 'String', required: true, maxLength: 9 } } },
      { kind: 'maxLength', at: 'thing.request.list.id' },
    ],
  ])('%s differs from %j', (name, facts, want) => {
    expect(compare({ ...agreeing, [name]: facts })).toEqual([expect.objectContaining(want)])
  })

  it('is not expected of a guide, except the values that it names', () => {
    expect(compare({ text: {}, fixed: { values: ['A'] } }, 'guide')).toEqual([])
    expect(compare({ fixed: { values: ['B'] }, none: {} }, 'guide').map(({ at }) => at)).toEqual([
      'thing.request.fixed=B',
      'thing.request.none',
    ])
  })
})

it('compares the page of one product with the variant and the codes of that product', async () => {
  const document = structuredClone(contract.document)
  const order = objectAt(objectAt(objectAt(document, 'paths'), '/v1/orders/placeOrder'), 'post')
  const codes = objectAt(order, 'x-result-codes')
  codes.HOSTED_ONLY = { status: 'F', productCodes: ['HOSTED_ORDER'] }
  codes.BOTH = { status: 'F', productCodes: ['HOSTED_ORDER', 'DIRECT_ORDER'] }
  const schema = objectAt(objectAt(objectAt(document, 'components'), 'schemas'), 'direct-place-order-request')
  const properties = objectAt(schema, 'properties')
  properties.onlyHere = { type: 'string', maxLength: 1 }
  expect(isObject(schema)).toBe(true)
  const { problems } = await checkSnapshots(exampleSpec, { ...contract, document })
  expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
    'placeOrder.request.onlyHere',
    'placeOrder.codes.BOTH',
  ])
})
