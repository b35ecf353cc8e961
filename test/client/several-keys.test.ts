import { expect, it } from 'vitest'
import { createAntomClient } from '../../src/index.ts'
import { createSandbox } from '../../src/testing/index.ts'
import { pem } from '../signing/vectors.ts'
import { requestOf } from '../support/requests.ts'

it.each([
  ['the old key and the new one', (antom: string, other: string) => antom + other],
  ['the new key and the old one', (antom: string, other: string) => other + antom],
])('an answer is verified with any of several keys of Antom: %s', async (_name, keys) => {
  const sandbox = await createSandbox({ merchantPublicKey: pem('public-spki.pem'), port: false })
  const { clientId, baseUrl, antomPublicKey } = sandbox.credentials
  const client = (publicKey: string) =>
    createAntomClient({
      clientId,
      baseUrl,
      privateKey: pem('private-pkcs8.pem'),
      antomPublicKey: publicKey,
      fetch: sandbox.fetch,
    })
  const other = pem('other-public-spki.pem')
  const block = `-----BEGIN PUBLIC KEY-----\n${antomPublicKey}\n-----END PUBLIC KEY-----\n`
  const inquiry = requestOf('inquiryPayment', { paymentRequestId: 'none' })
  const outcome = await client(keys(block, other)).inquiryPayment(inquiry)
  expect([outcome.code, outcome.verified]).toEqual(['ORDER_NOT_EXIST', true])
  await expect(client(other).inquiryPayment(inquiry)).rejects.toMatchObject({
    reason: 'bad-signature',
  })
  await sandbox.close()
})
