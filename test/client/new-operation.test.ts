import { cp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { clientId, keys, startGateway } from '../support/gateway.ts'
import { typesOnce } from '../support/generated.ts'
import { captureOutput } from '../support/output.ts'
import { temporaryFolder } from '../support/spec-copy.ts'
import { typeCheckAlone } from '../support/type-check.ts'

const CONSUMER = `
import { createAntomClient } from './src/index.ts'

const antom = createAntomClient()
export async function transfer(): Promise<string> {
  const outcome = await antom.transfer({
    transferRequestId: 'r',
    paymentId: 'p',
    transferAmount: { currency: 'USD', value: '1' },
  })
  if (outcome.status === 'succeeded') {
    const id: string = outcome.data.transferId
    return id
  }
  const optional: string | undefined = outcome.data.transferId
  if (outcome.code === 'TRANSFER_WINDOW_EXCEED') return outcome.advice
  return optional ?? ''
}
// @ts-expect-error -- the amount is missing
antom.transfer({ transferRequestId: 'r', paymentId: 'p' })
// @ts-expect-error -- the contract knows no such operation
antom.reverse({})
`

it('has a typed method for an operation that was added to the contract alone', async () => {
  const folder = await temporaryFolder()
  const { err } = captureOutput()
  const args = ['--spec', exampleSpec, '--out', join(folder, 'generated')]
  expect(await main(args, typesOnce), err.join('\n')).toBe(0)

  // The client as it is, on what was just generated.
  await cp(join(projectFolder, 'src'), join(folder, 'src'), { recursive: true })
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const consumer = join(folder, 'consumer.ts')
  await writeFile(consumer, CONSUMER)
  // Alone: helpers beside the client, such as remainingAmount, are about messages of the project's own contract.
  expect(typeCheckAlone([consumer])).toEqual([])

  const body = {
    result: { resultStatus: 'F', resultCode: 'TRANSFER_WINDOW_EXCEED', resultMessage: 'too late' },
  }
  const gateway = await startGateway(() => ({ body }))
  const { createAntomClient } = await import(join(folder, 'src/index.ts'))
  const { privateKey, antomPublicKey } = keys
  const antom = createAntomClient({ clientId, privateKey, antomPublicKey, baseUrl: gateway.url })
  const request = { transferRequestId: 'r', paymentId: 'p', transferAmount: { currency: 'USD', value: '1' } }
  expect(await antom.transfer(request)).toMatchObject({
    status: 'failed',
    advice: 'contact-support',
    verified: true,
  })
  expect(gateway.received[0]).toMatchObject({ isSigned: true, path: '/sandbox/api/v1/payments/transfer' })
})
