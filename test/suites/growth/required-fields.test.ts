import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadContract, rootDocument } from '../../../tools/contract/load.ts'
import { contractModel } from '../../../tools/contract/model.ts'
import { publish } from '../../../tools/contract/publish.ts'
import { model, projectFolder } from '../../support/contract.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { addRequiredFields } from './required-fields.ts'

it('adds a field to every example of a request, and to nothing else', async () => {
  const spec = join(await temporaryFolder(), 'spec')
  await cp(join(projectFolder, 'spec'), spec, { recursive: true })
  await addRequiredFields(spec)
  // It throws when a rule of the contract is broken.
  const { document } = await loadContract(rootDocument(spec))
  const grown = contractModel(publish(document))
  const operations = new Set(model.operations.map(({ name }) => name))
  const isRequest = ({ call, message }: { readonly call: string; readonly message: string }) =>
    operations.has(call) && message === 'request'
  const before = model.calls.flatMap(({ examples }) => examples)
  expect(before.some(isRequest)).toBe(true)
  expect(grown.calls.flatMap(({ examples }) => examples)).toEqual(
    before.map((one) =>
      isRequest(one) ? { ...one, value: { ...Object(one.value), exampleSource: 'WEB' } } : one,
    ),
  )
})
