import { describe, expect, it } from 'vitest'
import { apiOperations } from '../../tools/contract/api-operations.ts'
import { familiesOf, familyOfFile, statedFamilies, withFamilies } from '../../tools/contract/family.ts'
import { publish } from '../../tools/contract/publish.ts'
import { openapi } from '../support/contract.ts'
import { exampleDocument } from '../support/example-contract.ts'
import { ownContract } from '../support/generated.ts'

describe('familyOfFile', () => {
  it.each([
    ['/c/families/payment/operations/pay.yaml', 'payment'],
    ['/c/families/payment/pay.yaml', 'payment'],
    ['/c/families/payment/schemas/deep/er/a.yaml', 'payment'],
    ['/c/families/pay.yaml', undefined],
    ['/c/shared/schemas/amount.yaml', undefined],
    ['/c/openapi.yaml', undefined],
    ['/c/other/families/payment/pay.yaml', undefined],
    ['/families/payment/pay.yaml', undefined],
    ['/c/families-of/payment/pay.yaml', undefined],
  ])('%s: %s', (file, want) => {
    expect(familyOfFile('/c', file)).toBe(want)
  })

  it('reads paths relative to the working directory', () => {
    expect(familyOfFile('spec', 'spec/families/payment/operations/pay.yaml')).toBe('payment')
    expect(familyOfFile(`${process.cwd()}/spec`, 'spec/families/payment/a.yaml')).toBe('payment')
  })
})

describe('familiesOf', () => {
  const pay = { post: { operationId: 'pay' } }
  const cases: [name: string, files: Record<string, unknown>, want: string | undefined][] = [
    ['a path item in a file of a family', { 'families/a/pay.yaml': pay }, 'a'],
    [
      'a file that leads to another',
      { 'families/a/pay.yaml': { $ref: '../b/pay.yaml' }, 'families/b/pay.yaml': pay },
      'b',
    ],
    [
      'a part of a file',
      { 'families/a/pay.yaml': { $ref: 'all.yaml#/x' }, 'families/a/all.yaml': { x: pay } },
      'a',
    ],
    [
      'a file that leads out of its family',
      { 'families/a/pay.yaml': { $ref: '../../pay.yaml' }, 'pay.yaml': pay },
      undefined,
    ],
    ['a file that is missing', {}, 'a'],
  ]
  it.each(cases)('finds the family of %s', (_, files, want) => {
    const root = { paths: { '/pay': { $ref: 'families/a/pay.yaml' } } }
    const all = Object.entries({ 'openapi.yaml': root, ...files })
    const found = familiesOf('/c/openapi.yaml', new Map(all.map(([file, value]) => [`/c/${file}`, value])))
    expect(found.get('paths')?.get('/pay')).toBe(want)
  })

  it('follows references of all path items, and reads webhooks too', () => {
    const files = new Map<string, unknown>([
      [
        '/c/openapi.yaml',
        { paths: { $ref: 'families/a/paths.yaml' }, webhooks: { n: { $ref: 'families/b/n.yaml' } } },
      ],
      ['/c/families/a/paths.yaml', { '/pay': pay, '/more': { $ref: '../c/more.yaml' } }],
      ['/c/families/b/n.yaml', pay],
      ['/c/families/c/more.yaml', pay],
    ])
    expect(familiesOf('/c/openapi.yaml', files)).toEqual(
      new Map([
        [
          'paths',
          new Map([
            ['/pay', 'a'],
            ['/more', 'c'],
          ]),
        ],
        ['webhooks', new Map([['n', 'b']])],
      ]),
    )
  })

  it.each([[undefined], [null], [[]], ['text'], [{}], [{ paths: [] }], [{ paths: { '/pay': pay } }]])(
    'finds none in %j',
    (root) => {
      const found = familiesOf('/c/openapi.yaml', new Map([['/c/openapi.yaml', root]]))
      expect([...found.values()].every((families) => families.size === 0)).toBe(true)
    },
  )
})

describe('withFamilies', () => {
  const document = {
    openapi: '3.1.0',
    paths: {
      '/pay': {
        summary: 'A text',
        parameters: [],
        get: { operationId: 'get' },
        post: { operationId: 'pay' },
      },
      '/other': { post: { operationId: 'other', 'x-family': 'invented' } },
    },
  }
  const families = new Map([['paths', new Map([['/pay', 'a']])]])

  it('marks every operation of a path item, and takes away what a file says itself', () => {
    expect(withFamilies(document, families)).toEqual({
      openapi: '3.1.0',
      paths: {
        '/pay': {
          summary: 'A text',
          parameters: [],
          get: { operationId: 'get', 'x-family': 'a' },
          post: { operationId: 'pay', 'x-family': 'a' },
        },
        '/other': { post: { operationId: 'other' } },
      },
    })
  })

  it('leaves the given document as it is', () => {
    const before = structuredClone(document)
    withFamilies(document, families)
    expect(document).toEqual(before)
  })

  it('names what a file says itself as a problem', () => {
    expect(statedFamilies(document).map(({ path }) => path)).toEqual([
      ['paths', '/other', 'post', 'x-family'],
    ])
    expect(statedFamilies(withFamilies(document, families)).map(({ path }) => path.at(-2))).toHaveLength(2)
  })
})

describe('the published document', () => {
  it('says of every operation and notification the family whose folder it is in', async () => {
    const { document, locate } = await ownContract()
    const sections = Object.entries({ paths: openapi.paths, webhooks: openapi.webhooks })
    const items = sections.flatMap(([section, of]) => Object.keys(Object(of)).map((name) => [section, name]))
    expect(items.length).toBeGreaterThan(0)
    const calls = apiOperations(openapi)
    for (const [index, item] of items.entries()) {
      const { file } = await locate([...item, 'post'])
      expect(calls[index]?.family).toBe(/families\/([^/]+)\//.exec(file)?.[1])
    }
    expect(apiOperations(publish(document)).map(({ family }) => family)).toEqual(
      calls.map(({ family }) => family),
    )
  })

  it('has a family by its folder alone', async () => {
    const calls = apiOperations(await exampleDocument())
    const families = new Map(calls.map(({ name, family }) => [name, family]))
    expect(families.get('transfer')).toBe('example-transfer')
    expect(families.get('notifyTransfer')).toBe('example-transfer')
    expect(families.get('placeOrder')).toBe('example-order')
  })
})
