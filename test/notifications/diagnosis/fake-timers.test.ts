import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { diagnosisLimits } from '../../../src/notifications/diagnosis/limits.ts'
import { antom, other, signed, watch } from '../fixture.ts'

/** Waits for turns of the event loop, which no replaced timer stops. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !isSo(); turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(undefined)
    })
  }
  expect(isSo()).toBe(true)
}

describe('diagnoses', () => {
  it('end when a lookup of keys hangs, so that the next begins', async () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    let calls = 0
    const { receiver, refused } = watch({
      antomPublicKey: () => (++calls === 2 ? new Promise(() => {}) : antom.publicKey),
    })
    const forged = await signed(undefined, { privateKey: other.privateKey })
    await receiver.handle(forged)
    // Time stands still: nothing but the clock of the test can end it.
    await until(() => calls === 2)
    await vi.advanceTimersByTimeAsync(diagnosisLimits.duration)
    await until(() => refused.length === 1)
    expect(refused[0]?.error).toMatchObject({
      reason: 'bad-signature',
      message: expect.stringMatching(/see cause.*Checked: path/),
      cause: expect.objectContaining({ message: 'No answer within 2000 ms' }),
    })
    await receiver.handle(forged)
    await until(() => refused.length === 2)
    expect(refused[1]?.error.message).toMatch(/None of the known causes/)
  })

  it('go on in a program that has replaced the timers', async () => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { receiver } = watch()
    const forged = await signed(undefined, { privateKey: other.privateKey })
    await expect(receiver.verify(forged)).rejects.toMatchObject({ reason: 'bad-signature' })
  })
})
