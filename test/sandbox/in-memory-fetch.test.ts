import { spawnSync } from 'node:child_process'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { autoDebit, createMerchant } from './merchant.ts'

type FetchInput = [input: Request | string, init?: RequestInit]

const page = 'http://sandbox.localhost/'
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Lets the tasks that are under way end, without a look at timers. */
const turns = async (count = 50) => {
  for (let done = 0; done < count; done += 1) await turn()
}

function takeTimers() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('the fetch of a sandbox', () => {
  const reason = new Error('too late')

  it.each([
    ['a URL', (): FetchInput => [page, { signal: AbortSignal.abort(reason) }]],
    ['a request', (): FetchInput => [new Request(page, { signal: AbortSignal.abort(reason) })]],
    [
      'a request with another signal',
      (): FetchInput => [new Request(page), { signal: AbortSignal.abort(reason) }],
    ],
  ])('rejects with the reason of a signal that is aborted already: %s', async (_, made) => {
    const onRequest = vi.fn()
    const { sandbox } = await createMerchant({ onRequest })
    await expect(sandbox.fetch(...made())).rejects.toBe(reason)
    expect(onRequest).not.toHaveBeenCalled()
  })

  it.each([null, undefined, new AbortController().signal])('answers with the signal %s', async (signal) => {
    const { sandbox } = await createMerchant()
    const init = signal === undefined ? {} : { signal }
    expect(
      (await sandbox.fetch(new Request(page, { signal: AbortSignal.abort() }), { signal: null })).status,
    ).toBe(200)
    expect((await sandbox.fetch(page, init)).status).toBe(200)
  })

  it('rejects while the answer is late; what was asked for is done', async () => {
    const merchant = await createMerchant()
    const stop = new AbortController()
    const { fetch } = merchant.sandbox
    // The helper signs the request, and gives it no signal of its own.
    Object.assign(merchant.sandbox, { fetch: (request: Request) => fetch(request, { signal: stop.signal }) })
    takeTimers()
    const answer = merchant.pay({ paymentRequestId: 'sim.slow60000-1' }).catch((error: unknown) => error)
    while (merchant.sandbox.payment('sim.slow60000-1') === undefined) await turn()
    stop.abort(reason)
    expect(await answer).toBe(reason)
    expect(merchant.sandbox.payment('sim.slow60000-1')?.status).toBe('SUCCESS')
  })

  it('leaves no listener on a signal', async () => {
    const { sandbox } = await createMerchant()
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await sandbox.fetch(page, { signal })
    await turns()
    const count = ({ mock }: { mock: { calls: unknown[][] } }) =>
      mock.calls.filter(([name]) => name === 'abort').length
    // The request has one of its own, which goes with it.
    expect(count(removed)).toBe(1)
    expect(count(added)).toBeGreaterThan(0)
  })

  it('brings no rejection that nobody handles', async () => {
    const onUnhandled = vi.fn()
    process.on('unhandledRejection', onUnhandled)
    onTestFinished(() => void process.off('unhandledRejection', onUnhandled))
    const { sandbox } = await createMerchant()
    const stop = new AbortController()
    const answer = sandbox.fetch(page, { signal: stop.signal })
    stop.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    await turns()
    expect(onUnhandled).not.toHaveBeenCalled()
  })
})

describe('an answer that is late', () => {
  it('is late by real time, whatever the clock says', async () => {
    const merchant = await createMerchant()
    takeTimers()
    let isAnswered = false
    const answer = merchant.pay({ paymentRequestId: 'sim.slow3000-1' }).then(() => {
      isAnswered = true
    })
    while (merchant.sandbox.payment('sim.slow3000-1') === undefined) await turn()
    await turns()
    merchant.clock.advance(60_000)
    merchant.sandbox.advance(60_000)
    await vi.advanceTimersByTimeAsync(2999)
    await turns()
    expect(isAnswered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await answer
  })

  it('keeps a program going that waits for it', () => {
    const script = `
      import { createSandbox } from ${JSON.stringify(new URL('../../src/sandbox/index.ts', import.meta.url).href)}
      const sandbox = await createSandbox(${JSON.stringify({ port: false, antomKeys, merchantKeys })})
      sandbox.simulate('pay', { slow: 20, unsigned: true })
      const { contentToSign, formatSignatureHeader, importPrivateKey, sign } = await import(${JSON.stringify(new URL('../../src/signing/index.ts', import.meta.url).href)})
      const [path, body, time] = ['/ams/sandbox/api/v1/payments/pay', ${JSON.stringify(JSON.stringify(autoDebit))}, String(Date.now())]
      const { clientId, privateKey } = sandbox.credentials
      const signature = await sign(contentToSign({ path, clientId, time, body }), await importPrivateKey(privateKey))
      const headers = { 'content-type': 'application/json', 'client-id': clientId, 'request-time': time, signature: formatSignatureHeader({ keyVersion: 1, signature }) }
      const response = await sandbox.fetch(sandbox.url + path, { method: 'POST', headers, body })
      console.log((await response.json()).result.resultCode)`
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    )
    expect([stdout, status]).toEqual(['SUCCESS\n', 0])
  })
})

describe('a sandbox that is closed', () => {
  it('answers no more: connections break, those that wait included', async () => {
    const onRequest = vi.fn()
    const merchant = await createMerchant({ onRequest })
    const waiting = merchant.pay({ paymentRequestId: 'sim.slow60000-1' }).catch((error: unknown) => error)
    while (merchant.sandbox.payment('sim.slow60000-1') === undefined) await turn()
    await merchant.sandbox.close()
    expect(await waiting).toBeInstanceOf(TypeError)
    await expect(merchant.sandbox.fetch(page)).rejects.toThrow(TypeError)
    await turns()
    expect(onRequest).not.toHaveBeenCalled()
  })

  it('breaks off what it sends, and says no more of it', async () => {
    const onDelivery = vi.fn()
    const signals: AbortSignal[] = []
    const merchant = await createMerchant({
      onDelivery,
      deliver: ({ signal }) => {
        signals.push(signal)
        return new Promise(() => {})
      },
    })
    await merchant.pay()
    merchant.clock.advance(3000)
    while (signals.length === 0) await turn()
    const again = merchant.sandbox.resend('1')
    while (signals.length === 1) await turn()
    await merchant.sandbox.close()
    await merchant.sandbox.settled()
    expect(await again).toMatchObject({ problem: 'the sandbox was closed' })
    expect(await merchant.sandbox.resend('1')).toMatchObject({ problem: 'the sandbox was closed' })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
    expect(onDelivery).not.toHaveBeenCalled()
    expect(merchant.sandbox.deliveries()[0]?.attempts).toEqual([])
  })

  it('can be closed again, and keeps what it has', async () => {
    const sandbox = await createSandbox({ port: false, antomKeys, merchantKeys })
    await sandbox.close()
    await sandbox.close()
    await sandbox.settled()
    expect(sandbox.payments()).toEqual([])
  })
})
