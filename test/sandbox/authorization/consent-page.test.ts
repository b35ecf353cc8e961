import { expect, it } from 'vitest'
import { createMerchant, type Merchant } from '../merchant.ts'
import { codeOf, consentFlow } from './consent.ts'

const origin = 'http://sandbox.localhost'

async function open({ sandbox }: Merchant, url: unknown) {
  const response = await sandbox.fetch(new Request(String(url)))
  return { text: await response.text(), policy: response.headers.get('content-security-policy') ?? '' }
}

async function submit({ sandbox }: Merchant, url: unknown, action: string) {
  const response = await sandbox.fetch(
    new Request(String(url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      body: new URLSearchParams({ action }).toString(),
      redirect: 'manual',
    }),
  )
  return response.headers.get('location') ?? ''
}

it('shows who asks for what, escaped, and leads back with code and state', async () => {
  const merchant = await createMerchant()
  const flow = consentFlow(merchant, 'GCASH', '<b>"1"&2')
  const authRedirectUrl = 'http://127.0.0.1:9/back?cart=7&authState=old'
  const { normalUrl } = (await flow.consult({ authRedirectUrl })).body
  const { text, policy } = await open(merchant, normalUrl)
  expect(text).toContain('Let the merchant debit this wallet?')
  expect(text).toContain('&lt;b&gt;&quot;1&quot;&amp;2')
  expect(text).toContain('AGREEMENT_PAY')
  expect(policy).toContain("form-action 'self' http://127.0.0.1:9")
  const back = new URL(await submit(merchant, normalUrl, 'approve'))
  expect(back.origin + back.pathname).toBe('http://127.0.0.1:9/back')
  expect(back.searchParams.getAll('authState').at(-1)).toBe('<b>"1"&2')
  expect(codeOf(await flow.exchange(back.searchParams.get('authCode')))).toBe('SUCCESS')
})

it('leads to a shop elsewhere by a button, without the code in the page', async () => {
  const merchant = await createMerchant()
  const flow = consentFlow(merchant)
  const { normalUrl } = (await flow.consult({ authRedirectUrl: 'https://shop.example/back' })).body
  expect(await submit(merchant, normalUrl, 'approve')).toBe(new URL(String(normalUrl)).pathname)
  const { text } = await open(merchant, normalUrl)
  expect(text).toContain('Back to shop.example')
  const back = new URL(await submit(merchant, normalUrl, 'return'))
  const code = back.searchParams.get('authCode')
  expect(text).not.toContain(code)
  expect(codeOf(await flow.exchange(code))).toBe('SUCCESS')
  // The code was exchanged: there is nothing to carry back.
  expect(await submit(merchant, normalUrl, 'return')).toBe(new URL(String(normalUrl)).pathname)
})

it('is decided once, and ends what was agreed', async () => {
  const merchant = await createMerchant()
  const flow = consentFlow(merchant)
  const { normalUrl } = (await flow.consult()).body
  await submit(merchant, normalUrl, 'revoke')
  expect((await open(merchant, normalUrl)).text).toContain('Let the merchant debit this wallet?')
  await submit(merchant, normalUrl, 'decline')
  await submit(merchant, normalUrl, 'approve')
  expect((await open(merchant, normalUrl)).text).toContain('You have declined')
  const { accessToken } = await consentFlow(merchant, 'GCASH', 'consent-2').obtainTokens()
  const second = (await open(merchant, `${origin}/`)).text.match(/\/consent\/(\d+)/)?.[0]
  expect((await open(merchant, origin + second)).text).toContain('End it at the wallet')
  await submit(merchant, origin + second, 'revoke')
  expect((await open(merchant, origin + second)).text).toContain('cannot debit this wallet any more')
  expect(codeOf(await flow.debit(accessToken, 'debit-1'))).toBe('INVALID_ACCESS_TOKEN')
})

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[::1]/back',
  'shop:back',
  'https://shop;sandbox/back',
  'https://shop,default-src/back',
])('leads nowhere with the address %s', async (authRedirectUrl) => {
  const merchant = await createMerchant()
  const { normalUrl } = (await consentFlow(merchant).consult({ authRedirectUrl })).body
  expect(await submit(merchant, normalUrl, 'approve')).toBe(new URL(String(normalUrl)).pathname)
  const { text, policy } = await open(merchant, normalUrl)
  expect(text).not.toContain('Back to')
  expect(policy).toContain("form-action 'self';")
})

it('has no button for the wallet whose payers cannot end it themselves', async () => {
  const merchant = await createMerchant()
  await consentFlow(merchant, 'ANTOM_BIZ_ACCOUNT').obtainTokens()
  const path = (await open(merchant, `${origin}/`)).text.match(/\/consent\/(\d+)/)?.[0]
  expect((await open(merchant, origin + path)).text).not.toContain('End it at the wallet')
})

it('is not there for another id', async () => {
  const { sandbox } = await createMerchant()
  for (const path of ['/consent/1', '/consent/x', `/consent/${'1'.repeat(65)}`]) {
    expect((await sandbox.fetch(new Request(origin + path))).status).toBe(404)
  }
})
