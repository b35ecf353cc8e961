import { describe, expect, it } from 'vitest'
import { contract } from '../../src/sandbox/contract.ts'
import { consentFlow } from './authorization/consent.ts'
import { createMerchant, manualCard } from './merchant.ts'

async function createWaiting() {
  const merchant = await createMerchant()
  await merchant.pay({ ...manualCard, paymentRequestId: 'one' })
  const request = { vaultingRequestId: 'card-1', paymentMethodType: 'CARD' }
  await merchant.call('/v1/vaults/createVaultingSession', request)
  await consentFlow(merchant).consult()
  return merchant
}

const { resultCodes } = contract
const failuresOf = (...tables: string[]) =>
  tables.flatMap((table) =>
    Object.entries(resultCodes[table] ?? {}).flatMap(([code, { status }]) => (status === 'F' ? [code] : [])),
  )
const [ofCards, ofPayments] = [failuresOf('vaultingResultCode'), failuresOf('pay', 'paymentResultCode')]

/** A code that only a card has, one that only a payment has, and what is none. */
const ofCard = ofCards.find((code) => !ofPayments.includes(code)) ?? ''
const ofPayment = ofPayments.find((code) => !ofCards.includes(code)) ?? ''
const none = 'NO_SUCH_CODE'

describe('a reason to decline', () => {
  it.each([
    ['card-1', ofCard, true],
    ['card-1', ofPayment, 'error'],
    ['card-1', none, 'error'],
    ['one', ofPayment, true],
    ['one', ofCard, 'error'],
    ['one', none, 'error'],
    ['consent-1', none, true],
    ['nobody', ofCard, false],
    ['nobody', ofPayment, false],
    ['nobody', none, 'error'],
  ])('of %s that is %s: %s, and then the same or false', async (id, code, want) => {
    const { sandbox } = await createWaiting()
    const decline = () => {
      try {
        return sandbox.decline(id, code)
      } catch {
        return 'error'
      }
    }
    expect(decline()).toBe(want)
    expect(decline()).toBe(want === 'error' ? 'error' : false)
  })

  it('belongs to whichever of two records with one id has it', async () => {
    const merchant = await createWaiting()
    await merchant.pay({ ...manualCard, paymentRequestId: 'card-1' })
    expect(merchant.sandbox.decline('card-1', ofPayment)).toBe(true)
    expect(merchant.sandbox.decline('card-1', ofCard)).toBe(true)
  })
})

describe('the payer of a wallet', () => {
  it.each([
    ['GCASH', true],
    ['ANTOM_BIZ_ACCOUNT', false],
  ])('%s can end an authorization: %s', async (wallet, can) => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant, wallet)
    await flow.consult()
    merchant.sandbox.approve('consent-1')
    expect(merchant.sandbox.revoke('consent-1')).toBe(can)
    expect(merchant.sandbox.revoke('consent-1')).toBe(false)
  })
})
