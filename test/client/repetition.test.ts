import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { resultCodeTables } from '../../generated/result-codes/tables.ts'
import type { ResultCodeData } from '../../generated/result-codes/types.ts'
import { callNamed } from '../../src/client/call-named.ts'
import { isObject } from '../../tools/contract/json.ts'
import { examples } from '../support/contract.ts'
import { clientOf, type Reply, responseTo } from '../support/gateway.ts'

/*
 * What a failure says that answers a repetition by the client itself. Of most codes that the request failed, whichever
 * attempt it was; some can be about the repetition alone, and leave open what the attempt before it has done.
 */

const answer = (resultStatus: string, resultCode: string): Reply => ({
  body: { result: { resultStatus, resultCode, resultMessage: 'text' } },
})
const fault = (code: string) => (): Response => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })
}
const replied = (reply: Reply) => (url: string) => responseTo(url, reply)
const firsts = {
  'was not answered': fault('ECONNRESET'),
  'met a fault': replied({ status: 503 }),
  'is open': replied(answer('U', 'UNKNOWN_EXCEPTION')),
}

/** Calls an operation whose first attempt meets something, and whose second gets a result. */
async function call(operation: string, first: (url: string) => Response, code: string, status = 'F') {
  const example = examples.find((one) => one.call === operation && one.message === 'request')?.value
  if (!isObject(example)) throw new Error(`The contract has no request of ${operation}`)
  let sent = 0
  const fetch = async (url: string) => {
    sent += 1
    return sent === 1 ? first(url) : responseTo(url, answer(status, code))
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, hooks: { onDeviation: () => {} } })
  const outcome = await callNamed(antom, operation, example, {})
  return { outcome, sent }
}

const tables: Readonly<Record<string, Readonly<Record<string, ResultCodeData>>>> = resultCodeTables
const rows = Object.keys(operations).flatMap((operation) =>
  Object.entries(tables[operation] ?? {}).map(([code, row]) => ({ operation, code, ...row })),
)
const marked = rows.filter(({ mayFollowSuccess }) => mayFollowSuccess)
/** Every other failure, of one of the operations that have it. */
const others = rows.filter(
  ({ mayFollowSuccess, status, code }, index) =>
    mayFollowSuccess === undefined && status === 'F' && index === rows.findIndex((row) => row.code === code),
)

describe.each(Object.entries(firsts))('after an attempt that %s', (_, first) => {
  it.each(marked)('$operation with $code is open', async ({ operation, code }) => {
    const { outcome, sent } = await call(operation, first, code)
    expect(outcome).toMatchObject({ status: 'pending', code, advice: 'inquire', verified: true })
    expect(outcome.message).toMatch(/repetition/)
    expect(JSON.parse(new TextDecoder().decode(outcome.response.body)).result.resultStatus).toBe('F')
    expect(sent).toBe(2)
  })
})

it.each(marked)('the first attempt of $operation with $code has failed', async ({ operation, code }) => {
  const { outcome, sent } = await call(operation, replied(answer('F', code)), code)
  expect([outcome.status, outcome.advice, sent]).toEqual(['failed', tables[operation]?.[code]?.advice, 1])
})

it.each(marked)('$operation with $code has failed where nothing had left', async ({ operation, code }) => {
  const { outcome, sent } = await call(operation, fault('ECONNREFUSED'), code)
  expect([outcome.status, sent]).toEqual(['failed', 2])
})

it('every other failure is one, also of a repetition', async () => {
  for (const { operation, code } of others) {
    const { outcome } = await call(operation, firsts['was not answered'], code)
    expect([operation, code, outcome.status]).toEqual([operation, code, 'failed'])
  }
})

describe.each(Object.entries(firsts))('after an attempt that %s', (_, first) => {
  it('a failure with a code that the contract does not know as one is open', async () => {
    for (const operation of Object.keys(operations)) {
      const known = Object.entries(tables[operation] ?? {})
      const open = known.find(([code, { status }]) => status === 'U' && !tables.gateway?.[code])?.[0]
      for (const code of ['NEVER_SEEN', 'toString', ...(open === undefined ? [] : [open])]) {
        const { outcome } = await call(operation, first, code)
        expect([operation, code, outcome.status, outcome.advice]).toEqual([
          operation,
          code,
          'pending',
          'inquire',
        ])
      }
    }
  })

  it("a failure with one of the gateway's own codes is one", async () => {
    const [code] = Object.entries(tables.gateway ?? {}).find(([, { status }]) => status === 'F') ?? []
    const { outcome } = await call('cancel', first, code ?? '')
    expect([code, outcome.status]).toEqual([code, 'failed'])
  })
})

it('a code that is marked and comes as a success is one', async () => {
  for (const { operation, code } of marked) {
    const { outcome } = await call(operation, firsts['was not answered'], code, 'S')
    expect([operation, code, outcome.status]).toEqual([operation, code, 'succeeded'])
  }
})

it.each([
  ['that the request was taken before', 'REPEAT_REQUEST'],
  // With or without an idempotency key: what was not looked at was not compared with what came before it.
  ['that this attempt was not looked at', 'REQUEST_TRAFFIC_EXCEED_LIMIT'],
])('a failure that says %s is always marked', (_, name) => {
  const found = rows.filter(({ code, status }) => code === name && status === 'F')
  expect(found).not.toEqual([])
  expect(found.filter(({ mayFollowSuccess }) => mayFollowSuccess !== true)).toEqual([])
})
