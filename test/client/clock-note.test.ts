import { describe, expect, it } from 'vitest'
import { clockNote } from '../../src/client/clock-note.ts'
import { clientOf, type Reply, rejectionOf, responseTo, virtualClock } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const now = Date.parse('2026-03-01T12:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('a clock', () => {
  it.each<[string, number, string | undefined]>([
    ['that is right', 0, undefined],
    ['that is five minutes off', 5 * minute, undefined],
    ['that is a little more off', 5 * minute + 1, '5 minutes ahead of'],
    ['that is as much behind', -5 * minute - 1, '5 minutes behind'],
    ['that is two hours off, almost', 2 * hour - minute, '119 minutes ahead of'],
    ['that is two hours off', 2 * hour, '2 hours ahead of'],
    ['that is two days off, almost', -2 * day + hour, '47 hours behind'],
    ['that is two days off', -2 * day, '2 days behind'],
    ['that gives no number', Number.NaN, undefined],
  ])('%s', (_, off, want) => {
    const note = clockNote(new Headers({ 'response-time': '2026-03-01T17:30:00+05:30' }), now + off)
    if (want === undefined) expect(note).toBe('')
    else expect(note).toContain(`This machine's clock is ${want} the answer's time, 2026-03-01T12:00:00Z.`)
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['a date of HTTP', { date: 'Sun, 01 Mar 2026 12:00:00 GMT' }, true],
    ['milliseconds', { 'response-time': `${now}` }, true],
    [
      'a time that cannot be read, and a date',
      { 'response-time': 'x', date: 'Sun, 01 Mar 2026 12:00:00 GMT' },
      true,
    ],
    ['a date that cannot be read', { date: 'yesterday' }, false],
    ['none', {}, false],
  ])('is compared with %s of the answer', (_, headers, isCompared) => {
    expect(clockNote(new Headers(headers), now + day) !== '').toBe(isCompared)
  })

  it('is compared with the time of the answer itself before that of its HTTP server', () => {
    const headers = { 'response-time': '2026-03-01T12:00:00Z', date: 'Sat, 28 Feb 2026 12:00:00 GMT' }
    expect(clockNote(new Headers(headers), now)).toBe('')
  })
})

describe('the outcome of a call', () => {
  const capture = requestOf('capture', { captureRequestId: 'c-1', paymentId: 'p-1' })
  const antomAt = (time: number, reply: Reply) =>
    clientOf(
      { url: 'http://127.0.0.1:1' },
      { clock: virtualClock(time), fetch: async (url: string) => responseTo(url, reply) },
    ).antom
  const failure = (code: string): Reply => ({
    signed: false,
    headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' },
    body: { result: { resultStatus: 'F', resultCode: code, resultMessage: 'The signature is invalid.' } },
  })

  it('says that the clock may be why a request was not authentic', async () => {
    const { message } = await antomAt(now - day, failure('INVALID_SIGNATURE')).capture(capture)
    expect(message).toBe(
      "The signature is invalid. (This machine's clock is 24 hours behind the answer's time, 2026-03-01T12:00:00Z. The time of a request is signed with it: set the clock, and try again.)",
    )
  })

  it('is as Antom says where the clock is right', async () => {
    const { message } = await antomAt(now, failure('INVALID_SIGNATURE')).capture(capture)
    expect(message).toBe('The signature is invalid.')
  })

  it('says it in the error of an unsigned failure as well, once', async () => {
    const error = await rejectionOf(antomAt(now + 3 * day, failure('PARAM_ILLEGAL')).capture(capture))
    expect(String(error).split('3 days ahead of')).toHaveLength(2)
    expect(error).toMatchObject({ reason: 'unsigned', result: { message: 'The signature is invalid.' } })
  })

  it('says nothing of a clock where the answer is signed, and so the request was authentic', async () => {
    const { signed: _, ...reply } = failure('ORDER_NOT_EXIST')
    const { message, verified } = await antomAt(now + day, reply).capture(capture)
    expect([message, verified]).toEqual(['The signature is invalid.', true])
  })
})
