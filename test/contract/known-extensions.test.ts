import { describe, expect, it } from 'vitest'
import { SmallContract } from './support/small-contract.ts'

const OPERATION = 'families/transfer/operations/transfer.yaml'

/** What the rule says of the small contract after an edit. */
async function problemsOf(file: string, from: string, to: string): Promise<string> {
  const contract = await SmallContract.create()
  await contract.replace(file, from, to)
  return (await contract.problems('all')).filter((line) => line.includes('known-extensions')).join('\n')
}

describe('an extension', () => {
  it.each([
    [
      'of an operation',
      OPERATION,
      '  x-result-codes:',
      '  x-idempotancy-key: note\n  x-result-codes:',
      'x-idempotancy-key',
    ],
    [
      'of a schema',
      'families/transfer/schemas/transfer-request.yaml',
      'type: object',
      'x-asumed: []\ntype: object',
      'x-asumed',
    ],
  ])('%s that nothing reads is named where it stands', async (_, file, from, to, name) => {
    const problems = await problemsOf(file, from, to)
    expect(problems).toContain(`has no extension "${name}". Known are x-`)
    expect(problems).toMatch(/^families\/transfer\/\w+\/[\w-]+\.yaml:\d+:\d+ /)
  })

  it('that names the idempotency key names a field of the request', async () => {
    const edit = (key: string) => `  x-idempotency-key: ${key}\n  x-result-codes:`
    expect(await problemsOf(OPERATION, '  x-result-codes:', edit('memo'))).toContain(
      'The request has no field "memo".',
    )
    expect(await problemsOf(OPERATION, '  x-result-codes:', edit('note'))).toBe('')
  })
})
