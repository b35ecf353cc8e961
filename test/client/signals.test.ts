import { getEventListeners } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkSignal } from '../../src/client/call-options.ts'
import { machineClock } from '../../src/core/clock.ts'
import { onAbort } from '../../src/core/on-abort.ts'
import { clientOf, rejectionOf, responseTo } from '../support/gateway.ts'

const capture = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}

/** Warnings of the process while a test runs. */
function warnings(): Error[] {
  const found: Error[] = []
  const listener = (warning: Error) => found.push(warning)
  process.on('warning', listener)
  onTestFinished(() => void process.off('warning', listener))
  return found
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('gives one signal to any number of calls without a warning, and leaves nothing on it', async () => {
  const found = warnings()
  const { signal } = new AbortController()
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const fetch = async (url: string) => {
    await gate
    return responseTo(url, { body: { result: { resultStatus: 'F', resultCode: 'X' } } })
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, hooks: { onDeviation: () => {} } })
  const calls = Array.from({ length: 100 }, () => antom.capture(capture, { signal }))
  await settled()
  expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1)
  release()
  for (const { status } of await Promise.all(calls)) expect(status).toBe('failed')
  await settled()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(found).toEqual([])
})

describe('a fetch that knows no signals', () => {
  const never = () => new Promise<never>(() => {})
  // As a body that stops in the middle.
  const half = () =>
    Promise.resolve(
      new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) })),
    )

  it.each([
    ['without an answer', never],
    ['with half an answer', half],
  ])('%s ends with the time for the attempt', async (_, fetch) => {
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, timeout: 20, retries: 1 })
    const error = await rejectionOf(antom.capture(capture))
    expect(error).toMatchObject({ name: 'TransportError', reason: 'timeout', attempt: 2 })
  })

  it.each([
    ['without an answer', never],
    ['with half an answer', half],
  ])('%s ends when the caller leaves', async (_, fetch) => {
    const controller = new AbortController()
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch })
    const error = rejectionOf(antom.capture(capture, { signal: controller.signal }))
    setImmediate(() => controller.abort(new Error('shop closed')))
    expect(await error).toMatchObject({ name: 'TransportError', reason: 'aborted' })
  })

  it('may fail later, which concerns nobody', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', note)
    onTestFinished(() => {
      process.off('unhandledRejection', note)
    })
    let fail: (error: Error) => void = () => {}
    const fetch = () =>
      new Promise<never>((_, reject) => {
        fail = reject
      })
    const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, timeout: 20, retries: 0 })
    await rejectionOf(antom.capture(capture))
    fail(new Error('too late'))
    for (let turn = 0; turn < 3; turn++) await settled()
    expect(unhandled).toEqual([])
  })
})

it('ends every call of one signal, in an attempt and in a wait', async () => {
  const found = warnings()
  const controller = new AbortController()
  const { signal } = controller
  let attempts = 0
  const fetch = async (_: string, init: RequestInit) => {
    // Half of them answer, so that their calls wait for the next attempt.
    if (++attempts % 2 === 0) return new Response(null, { status: 503, headers: { 'retry-after': '50' } })
    return new Promise<Response>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('ended')))
    })
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, clock: machineClock(false) })
  const calls = Array.from({ length: 40 }, () => rejectionOf(antom.capture(capture, { signal })))
  while (attempts < 40) await settled()
  await settled()
  controller.abort(new Error('shop closed'))
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ reason: 'aborted' })
  await settled()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(found).toEqual([])
})

it('calls each function once, also one that is given twice, and none that has stopped', () => {
  const controller = new AbortController()
  const { signal } = controller
  const calls: string[] = []
  const twice = () => calls.push('twice')
  onAbort(signal, twice)
  const stop = onAbort(signal, twice)
  const stopOther = onAbort(signal, () => calls.push('stopped'))
  stopOther()
  stopOther()
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  stop()
  onAbort(signal, () => calls.push('last'))
  controller.abort()
  expect(calls).toEqual(['twice', 'last'])
})

it.each<[string, unknown, boolean]>([
  ['undefined', undefined, true],
  ['null', null, true],
  ['a real one', new AbortController().signal, true],
  ['one of another realm', { aborted: false, addEventListener: () => {} }, true],
  ['an object', {}, false],
  ['what cannot be listened to', { aborted: false }, false],
  ['what does not say whether it is aborted', { addEventListener: () => {} }, false],
])('%s is taken for a signal, or refused by name', (_, signal, isTaken) => {
  // A cast: what programs in JavaScript pass.
  const check = () => checkSignal(signal as AbortSignal)
  if (isTaken) expect(check).not.toThrow()
  else expect(check).toThrow(expect.objectContaining({ name: 'ConfigurationError', option: 'signal' }))
})
