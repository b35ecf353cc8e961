import { describe, expect, it } from 'vitest'
import { REQUEST, SmallContract } from './support/small-contract.ts'

const RESPONSE = 'families/transfer/schemas/transfer-response.yaml'

describe('two files of one name', () => {
  it.each([
    ['that differ', 'type: object\nproperties:\n  other: { type: string }\n'],
    ['that are the same', 'type: object\nproperties:\n  value: { type: string }\n'],
  ])('are a problem that names both: %s', async (_, text) => {
    const contract = await SmallContract.create()
    await contract.write('families/transfer/schemas/amount.yaml', text)
    await contract.replace(RESPONSE, '../../../shared/schemas/amount.yaml', 'amount.yaml')
    expect(await contract.problems('essential')).toContain(
      'families/transfer/schemas/amount.yaml:1:1  Both shared/schemas/amount.yaml and families/transfer/schemas/amount.yaml have the name "amount", which can stand for one only. Rename one of them. (contract/one-file-per-name)',
    )
  })

  it.each([
    ['of different kinds', 'families/transfer/result-codes/transfer-request.yaml'],
    ['of which nothing refers to one', 'families/other/schemas/amount.yaml'],
  ])('are none %s', async (_, file) => {
    const contract = await SmallContract.create()
    await contract.write(file, 'DONE: { status: S, meaning: Done., advice: done, action: Nothing. }\n')
    if (file.includes('result-codes')) {
      const operation = 'families/transfer/operations/transfer.yaml'
      await contract.replace(operation, 'result-codes/transfer.yaml', 'result-codes/transfer-request.yaml')
    }
    expect((await contract.problems('essential')).join('\n')).not.toContain('one-file-per-name')
  })

  it('are a problem when one stands in the root document', async () => {
    const contract = await SmallContract.create()
    await contract.replace(
      RESPONSE,
      '../../../shared/schemas/amount.yaml',
      '../../../openapi.yaml#/components/schemas/amount',
    )
    await contract.replace(
      'openapi.yaml',
      'paths:',
      'components: { schemas: { amount: { type: object } } }\npaths:',
    )
    expect((await contract.problems('essential')).join('\n')).toContain(
      'openapi.yaml:3:34  Both shared/schemas/amount.yaml and openapi.yaml#/components/schemas/amount have the name "amount"',
    )
  })

  it('are a problem when a choice names one by its file', async () => {
    const contract = await SmallContract.create()
    await contract.write('families/transfer/schemas/amount.yaml', 'type: object\n')
    const discriminator = 'discriminator: { propertyName: kind, mapping: { a: amount.yaml } }\ntype: object'
    await contract.replace(RESPONSE, 'type: object', discriminator)
    expect((await contract.problems('essential')).join('\n')).toContain('have the name "amount"')
  })
})

describe('a problem is reported in its own file', () => {
  it.each([
    [REQUEST, '    type: string\n', '    type: string\n    format: nobody-knows\n', 7],
    ['shared/schemas/amount.yaml', '{ type: string }', '{ type: string, format: nobody-knows }', 3],
    ['shared/schemas/amount.yaml', '{ type: string }', '{ type: strong }', 3],
    ['families/transfer/operations/transfer.yaml', 'operationId: transfer', 'operationId: 1transfer', 2],
  ])('%s', async (file, from, to, line) => {
    const contract = await SmallContract.create()
    await contract.replace(file, from, to)
    const lines = (await contract.problems('essential')).map((problem) => problem.replace(/:\d+ .*/, ''))
    expect(lines).toContain(`${file}:${line}`)
  })

  it('when it is a part of a file that others refer to', async () => {
    const contract = await SmallContract.create()
    await contract.replace(REQUEST, 'amount.yaml', 'parts.yaml#/amount')
    await contract.write(
      'shared/schemas/parts.yaml',
      'other: {}\namount:\n  type: string\n  format: nobody-knows\n',
    )
    expect((await contract.problems('essential')).join('\n')).toContain('shared/schemas/parts.yaml:4:')
  })
})
