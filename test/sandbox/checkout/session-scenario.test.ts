import { describe, expect, it } from 'vitest'
import { createShop } from './shop.ts'

describe('the scenario of a session', () => {
  it.each([
    ['sim.approve-1', 'SUCCESS', 'SUCCESS'],
    ['sim.decline-1', 'FAIL', 'PROCESS_FAIL'],
    ['sim.PAYMENT_IN_PROCESS.RISK_REJECT-1', 'FAIL', 'RISK_REJECT'],
  ])('%s is that of its payment', async (paymentRequestId, status, resultCode) => {
    const shop = await createShop()
    const created = await shop.createSession({ paymentRequestId })
    expect(created.body.result.resultCode).toBe('SUCCESS')
    await shop.pass(10_000)
    expect(shop.sandbox.payment(paymentRequestId)).toMatchObject({ status, resultCode })
  })

  it('lets the payment take its course when the payer declines', async () => {
    const { createSession, sandbox, pass } = await createShop()
    await createSession({ paymentRequestId: 'sim.decline.pending-1' })
    await pass(1)
    expect(sandbox.payment('sim.decline.pending-1')?.status).toBe('PENDING')
    await pass(10_000)
    expect(sandbox.payment('sim.decline.pending-1')?.status).toBe('FAIL')
  })

  it('can fail the payment at its begin', async () => {
    const { createSession, sandbox } = await createShop()
    await createSession({ paymentRequestId: 'sim.RISK_REJECT-1' })
    sandbox.approve('sim.RISK_REJECT-1')
    expect(sandbox.payment('sim.RISK_REJECT-1')).toMatchObject({ status: 'FAIL', resultCode: 'RISK_REJECT' })
  })

  it('can be that of the call: by name, by header, by a program', async () => {
    const { createSession, sandbox, pass } = await createShop()
    const named = await createSession({ paymentRequestId: 'sim.createPaymentSession:NO_PAY_OPTIONS-1' })
    expect(named.body.result.resultCode).toBe('NO_PAY_OPTIONS')
    const byHeader = await createSession({}, { 'sandbox-scenario': 'CARD_NOT_SUPPORTED' })
    expect(byHeader.body.result.resultCode).toBe('CARD_NOT_SUPPORTED')
    sandbox.simulate('createPaymentSession', { payer: 'approve', duplicate: true })
    await createSession({ paymentRequestId: 'sim.NO_SUCH_WORD-1' })
    await pass(1)
    expect(sandbox.payment('sim.NO_SUCH_WORD-1')?.status).toBe('SUCCESS')
  })

  it('refuses an unknown word', async () => {
    const { createSession } = await createShop()
    const answer = await createSession({ paymentRequestId: 'sim.NO_SUCH_CODE-1' })
    expect(answer.body.result.resultCode).toBe('PARAM_ILLEGAL')
  })
})
