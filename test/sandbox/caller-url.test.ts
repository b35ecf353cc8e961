import { expect, it } from 'vitest'
import { createMerchant, manualCard } from './merchant.ts'

async function linkFor(host: string | undefined, options: Parameters<typeof createMerchant>[0]) {
  const merchant = await createMerchant(options)
  const { body } = await merchant.pay(manualCard, host === undefined ? {} : { headers: { host } })
  const { origin, pathname } = new URL(String(body.normalUrl))
  const { paymentId } = body
  return { merchant, link: origin, isPage: pathname === `/cashier/${paymentId}` }
}

const everywhere = { port: 0, host: '0.0.0.0', allowedHosts: ['sandbox.internal'] } as const

it.each([
  ['192.168.1.7:8787', 'http://192.168.1.7:8787'],
  ['[fd00::7]:8787', 'http://[fd00::7]:8787'],
  ['localhost:8787', 'http://localhost:8787'],
  ['sandbox.internal', 'http://sandbox.internal'],
  // Names under which the pages do not answer, and what is no name.
  ['evil.example', undefined],
  ['a@192.168.1.7', undefined],
  ['192.168.1.7/x', undefined],
  [undefined, undefined],
])('when it listens everywhere, a call under %s gets a link with %s', async (host, want) => {
  const { merchant, link, isPage } = await linkFor(host, everywhere)
  expect([link, isPage]).toEqual([want ?? merchant.sandbox.url, true])
})

it.each([{ port: 0 }, { port: false }] as const)('otherwise it has the one name: %j', async (options) => {
  const { merchant, link } = await linkFor('localhost:1', options)
  expect(link).toBe(merchant.sandbox.url)
})

it('is that of the call alone: what others are told later has the usual one', async () => {
  const { merchant } = await linkFor('192.168.1.7:8787', everywhere)
  const again = await merchant.pay(manualCard)
  expect(new URL(String(again.body.normalUrl)).origin).toBe(merchant.sandbox.url)
})

it('is that of the first page as well', async () => {
  const merchant = await createMerchant(everywhere)
  await merchant.call('/v1/vaults/createVaultingSession', {
    vaultingRequestId: 'card-1',
    paymentMethodType: 'CARD',
  })
  const page = await merchant.sandbox.fetch(`${merchant.sandbox.url}/`, {
    headers: { host: '10.1.2.3:8787' },
  })
  expect(await page.text()).toContain('http://10.1.2.3:8787/vault/')
})
