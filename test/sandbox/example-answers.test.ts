import { describe, expect, it } from 'vitest'
import { responseValidators } from '../../generated/response-validators.ts'
import { contract } from '../../src/sandbox/contract.ts'
import { createSandboxFor } from '../../src/sandbox/create-sandbox.ts'
import { createExampleAnswers } from '../../src/sandbox/gateway/example-answers.ts'
import type { GatewayEvent, SandboxOptions } from '../../src/sandbox/index.ts'
import { isObject } from '../../src/sandbox/json.ts'
import { createSandboxState } from '../../src/sandbox/state/sandbox-state.ts'
import { examples } from '../support/contract.ts'
import { exampleTransfer, transferRequest } from './example-transfer.ts'
import { createMerchant } from './merchant.ts'

const createPath = '/v1/transfers/create'

function transferMerchant(options: SandboxOptions = {}) {
  return createMerchant(options, (all) => createSandboxFor(exampleTransfer, all))
}

describe('an operation without behaviour of its own', () => {
  it('is answered from its example, which repeats what the contract says of the request', async () => {
    const { call } = await transferMerchant()
    const first = await call(createPath, transferRequest)
    expect(first.isSigned).toBe(true)
    expect(first.body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      transferId: '2024',
      transferRequestId: 't-1',
      transferAmount: transferRequest.transferAmount,
      // An object of this name has other fields in the request.
      receiver: { name: 'an-example' },
      transfer: { receiverId: 'receiver-7', amounts: [transferRequest.transferAmount] },
    })
  })

  it('leaves the example of the contract as it is', async () => {
    const before = structuredClone(exampleTransfer.entries)
    const { call } = await transferMerchant()
    await call(createPath, transferRequest)
    const { receiver, ...withoutReceiver } = transferRequest
    const other = await call(createPath, { ...withoutReceiver, transferRequestId: 't-2' })
    expect(other.body.transfer).toMatchObject({ receiverId: 'an-example' })
    expect(exampleTransfer.entries).toEqual(before)
  })

  it('answers a repetition with the same text, and another request with the same id not', async () => {
    const { call } = await transferMerchant()
    const first = await call(createPath, transferRequest)
    const path = createPath
    expect((await call(path, transferRequest)).text).toBe(first.text)
    const transferAmount = { value: '1', currency: 'HKD' }
    expect((await call(path, { ...transferRequest, transferAmount })).text).toBe(first.text)
    const changed = await call(path, {
      ...transferRequest,
      transferAmount: { ...transferAmount, value: '2' },
    })
    expect(changed.body.result).toEqual({
      resultStatus: 'F',
      resultCode: 'REPEAT_REQ_INCONSISTENT',
      resultMessage: 'This transferRequestId was used before with other values in /transferAmount.',
    })
  })

  it('checks requests and takes scenarios like every other', async () => {
    const { call } = await transferMerchant()
    const illegal = await call(createPath, { transferRequestId: 't-2' })
    expect(illegal.body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: '/transferAmount is required',
    })
    const request = { ...transferRequest, transferRequestId: 'sim.RECEIVER_UNKNOWN-1' }
    for (let count = 0; count < 2; count += 1) {
      expect((await call(createPath, request)).body.result).toMatchObject({
        resultCode: 'RECEIVER_UNKNOWN',
        resultMessage: 'No such receiver.',
      })
    }
  })

  it.each([
    ['sim.UNKNOWN_EXCEPTION-1', ['UNKNOWN_EXCEPTION', 'SUCCESS', 'SUCCESS']],
    ['sim.TRANSFER_IN_PROCESS.times2-1', ['TRANSFER_IN_PROCESS', 'TRANSFER_IN_PROCESS', 'SUCCESS']],
  ])('%s meets a code that is not final as often as asked, and then answers', async (id, want) => {
    const { call } = await transferMerchant()
    const codes: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const answer = await call(createPath, { ...transferRequest, transferRequestId: id })
      codes.push(answer.body.result.resultCode)
    }
    expect(codes).toEqual(want)
  })

  it('without a key, an example and codes answers success, each time anew', async () => {
    const { call } = await transferMerchant()
    for (const request of [{ a: 1 }, { a: 2 }]) {
      expect((await call('/v1/ping', request)).body).toEqual({
        result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      })
    }
    expect((await call('/v1/ping', { wrong: true })).body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: 'The body is not valid',
    })
  })

  it('with an example of work in process only answers that, and every value of a repetition counts', async () => {
    const { call } = await transferMerchant()
    const path = '/v1/transfers/schedule'
    const first = await call(path, { scheduleId: 's-1', day: 1 })
    expect(first.body).toEqual({
      result: { resultCode: 'SCHEDULE_IN_PROCESS', resultStatus: 'U', resultMessage: 'In process.' },
      scheduleId: 's-1',
    })
    expect((await call(path, { day: 1, scheduleId: 's-1' })).text).toBe(first.text)
    expect((await call(path, { scheduleId: 's-1', day: 2 })).body.result).toMatchObject({
      resultCode: 'REPEAT_REQ_INCONSISTENT',
      resultMessage: 'This scheduleId was used before with other values.',
    })
  })

  it('is marked in the log, and only when its answer was asked for', async () => {
    const events: GatewayEvent[] = []
    const { call } = await transferMerchant({ onRequest: (event) => events.push(event) })
    await call(createPath, transferRequest)
    await call('/v1/ping', {})
    await call(createPath, {})
    await call('/v1/elsewhere', {})
    expect(events.map(({ operation, fromExample }) => [operation, fromExample])).toEqual([
      ['createTransfer', true],
      ['ping', true],
      ['createTransfer', undefined],
      [undefined, undefined],
    ])
  })

  it('forgets the oldest answers above its limit', async () => {
    const { call } = await transferMerchant({ keep: 2 })
    const transferAmount = { currency: 'HKD', value: '2' }
    for (const id of ['a', 'b', 'c']) await call(createPath, { ...transferRequest, transferRequestId: id })
    const codes: string[] = []
    for (const id of ['a', 'c']) {
      const answer = await call(createPath, { ...transferRequest, transferRequestId: id, transferAmount })
      codes.push(answer.body.result.resultCode)
    }
    expect(codes).toEqual(['SUCCESS', 'REPEAT_REQ_INCONSISTENT'])
  })
})

it('marks no operation that a family answers', async () => {
  const events: GatewayEvent[] = []
  const { pay } = await createMerchant({ onRequest: (event) => events.push(event) })
  await pay()
  expect(events).toMatchObject([{ operation: 'pay', resultCode: 'SUCCESS' }])
  expect(events[0]).not.toHaveProperty('fromExample')
})

/** Whatever the contract holds: a new operation is here without a change of this file. */
describe('the example of every operation of the contract makes a valid answer', () => {
  const validators: Readonly<Record<string, () => Promise<(data: unknown) => boolean>>> = responseValidators
  it.each(Object.keys(contract.operations))('%s', async (operation) => {
    const requests = examples.filter(({ call, message }) => call === operation && message === 'request')
    const validate = await validators[operation]?.()
    for (const value of [{}, ...requests.map((example) => example.value)]) {
      const answer = createExampleAnswers(contract, createSandboxState(1))
      const body = answer(operation, { request: isObject(value) ? value : {}, scenario: {}, attempt: 1 })
      expect(body.result.resultStatus).not.toBe('F')
      expect(validate?.(body), JSON.stringify(body)).toBe(true)
    }
  })
})
