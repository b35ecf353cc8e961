import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Deviation } from '../../src/validation/deviation.ts'
import { createDeviationReporter, type DeviationEvent } from '../../src/validation/report-deviations.ts'

const channel = 'antom-contract:deviation'

const deviation: Deviation = {
  kind: 'documented',
  pointer: '/captureAmount/value',
  keyword: 'type',
  reason: 'must be string',
  schema: 'CaptureNotification',
}
const unknownField = { schema: 'CaptureNotification', value: { inventedField: 'a secret' } }

afterEach(() => vi.restoreAllMocks())

function spies() {
  return {
    warn: vi.spyOn(console, 'warn').mockImplementation(() => {}),
    error: vi.spyOn(console, 'error').mockImplementation(() => {}),
  }
}

describe('with a hook', () => {
  it('tells each deviation every time, and nothing on the console', async () => {
    const { warn, error } = spies()
    const events: DeviationEvent[] = []
    const report = createDeviationReporter((event) => events.push(event))
    await report({ notifyType: 'CAPTURE_RESULT' }, [deviation])
    await report({ operation: 'capture' }, [{ ...deviation, kind: 'contradiction' }])
    expect(events).toEqual([
      { ...deviation, notifyType: 'CAPTURE_RESULT', operation: undefined },
      { ...deviation, kind: 'contradiction', notifyType: undefined, operation: 'capture' },
    ])
    expect([warn.mock.calls, error.mock.calls]).toEqual([[], []])
  })

  it('tells fields that the contract does not know, without their values', async () => {
    const events: DeviationEvent[] = []
    const report = createDeviationReporter((event) => events.push(event))
    await report({ notifyType: 'CAPTURE_RESULT' }, [], unknownField)
    expect(events.map(({ kind, pointer }) => [kind, pointer])).toEqual([['unknown', '/inventedField']])
    expect(JSON.stringify(events)).not.toContain('secret')
  })

  it('goes on when the hook fails, at once or later', async () => {
    const report = createDeviationReporter(() => {
      throw new Error('log is full')
    })
    await report({}, [deviation, deviation])
    await createDeviationReporter(() => Promise.reject(new Error('later')))({}, [deviation])
  })
})

describe('with a subscriber of the channel', () => {
  it('tells it the same', async () => {
    const { warn } = spies()
    const events: unknown[] = []
    const listen = (event: unknown) => events.push(event)
    subscribe(channel, listen)
    try {
      await createDeviationReporter(undefined)({ operation: 'pay' }, [deviation], unknownField)
    } finally {
      unsubscribe(channel, listen)
    }
    expect(events).toMatchObject([
      { pointer: '/captureAmount/value', operation: 'pay' },
      { kind: 'unknown', pointer: '/inventedField', operation: 'pay' },
    ])
    expect(warn.mock.calls).toEqual([])
  })
})

describe('with nobody who listens', () => {
  it('warns once of each kind, whatever the position in a list', async () => {
    const { warn } = spies()
    const report = createDeviationReporter(undefined)
    const at = (index: number) => ({ ...deviation, pointer: `/transactions/${index}/amount` })
    await report({}, [at(0), at(1)])
    await report({}, [at(2), deviation])
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/CaptureNotification\/transactions\/0\/amount must be string.*onDeviation/),
      expect.stringMatching(/CaptureNotification\/captureAmount\/value/),
    ])
  })

  it('tells a contradiction as an error, every time', async () => {
    const { error, warn } = spies()
    const report = createDeviationReporter(undefined)
    const contradiction: Deviation = { ...deviation, kind: 'contradiction' }
    await report({}, [contradiction])
    await report({}, [contradiction])
    expect([error.mock.calls.length, warn.mock.calls.length]).toEqual([2, 0])
  })

  it('is silent about what is unknown, and does not look for it', async () => {
    const { warn, error } = spies()
    let looked = 0
    const value = {
      get inventedField() {
        looked++
        return 1
      },
    }
    const unknown: Deviation = { ...deviation, kind: 'unknown' }
    await createDeviationReporter(undefined)({}, [unknown], { schema: 'CaptureNotification', value })
    expect([warn.mock.calls.length, error.mock.calls.length, looked]).toEqual([0, 0, 0])
  })

  it('remembers 100 kinds at most, and is silent beyond', async () => {
    const { warn } = spies()
    const report = createDeviationReporter(undefined)
    for (let field = 0; field < 150; field++) {
      const letter = `${String.fromCharCode(97 + (field % 26))}${'x'.repeat(Math.floor(field / 26))}`
      await report({}, [{ ...deviation, pointer: `/${letter}` }])
    }
    expect(warn.mock.calls.length).toBe(100)
  })

  it('shows foreign text escaped', async () => {
    const { warn } = spies()
    await createDeviationReporter(undefined)({}, [{ ...deviation, pointer: '/a\u001b[2J\nb' }])
    const [[text = ''] = []] = warn.mock.calls
    expect(text).toContain('\\u{1b}')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u001f]/)
  })
})
