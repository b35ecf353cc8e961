import { expect, it } from 'vitest'
import { makeKeys } from '../../src/sandbox/make-keys.ts'
import { readSandboxKeys } from '../../src/sandbox/sandbox-keys.ts'
import { importPublicKey, sign, verify } from '../../src/signing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'

it('imports the private key of a pair once for all sandboxes that have it', async () => {
  const first = await readSandboxKeys({ antomKeys, merchantKeys })
  const second = await readSandboxKeys({ antomKeys, merchantKeys })
  const other = await readSandboxKeys({ antomKeys: await makeKeys(), merchantKeys })
  expect(second.privateKey).toBe(first.privateKey)
  expect(other.privateKey).not.toBe(first.privateKey)
})

it('signs with the key that the pair has now', async () => {
  const pair = { ...antomKeys }
  await readSandboxKeys({ antomKeys: pair, merchantKeys })
  Object.assign(pair, merchantKeys)
  const { privateKey, antomPublicKey } = await readSandboxKeys({ antomKeys: pair, merchantKeys })
  const content = new TextEncoder().encode('text')
  const signature = await sign(content, privateKey)
  expect(await verify(content, signature, await importPublicKey(antomPublicKey))).toBe(true)
})

it('names a key that cannot be used each time', async () => {
  const pair = { ...antomKeys, privateKey: 'none' }
  for (const _ of [1, 2]) {
    await expect(readSandboxKeys({ antomKeys: pair, merchantKeys })).rejects.toThrow(/antomKeys\.privateKey/)
  }
})
