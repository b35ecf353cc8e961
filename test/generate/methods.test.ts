import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contractModel } from '../../tools/contract/model.ts'
import { generateEndpoints } from '../../tools/generate/outputs/endpoints.ts'
import { generateFinalStates } from '../../tools/generate/outputs/final-states.ts'
import { generateMethods } from '../../tools/generate/outputs/methods.ts'
import { generatePaginations } from '../../tools/generate/outputs/paginations.ts'
import { generateWaitRequests } from '../../tools/generate/outputs/wait-requests.ts'
import { temporaryFolder } from '../support/spec-copy.ts'
import { typeCheck } from '../support/type-check.ts'

const message = (name: string, examples = {}) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` }, examples } },
})
const operation = (name: string, request: string, response: string, more = {}) => ({
  post: {
    operationId: name,
    summary: `Does ${name}`,
    'x-doc': { page: `https://vendor.example/${name}` },
    'x-result-codes': [{ code: 'SUCCESS', status: 'S', meaning: 'm', advice: 'done', action: 'a' }],
    requestBody: message(request),
    responses: { '200': message(response) },
    ...more,
  },
})

/** A contract of the test's own, with what can be awkward. */
const document = {
  paths: {
    '/v1/transfer': operation('transfer', 'TransferRequest', 'TransferResponse', {
      description: 'Moves money. */ process.exit() /*',
      'x-idempotency-key': 'transferId',
      requestBody: message('TransferRequest', {
        one: { value: { transferId: "it's", 'odd-key': [{ currency: 'EUR', value: '1' }], nothing: null } },
      }),
      'x-final-state': {
        name: 'transfer',
        inquiry: 'inquireTransfer',
        notFound: [],
        state: '/status',
        code: '/code',
        message: '/text',
        codes: 'inquireTransfer',
        states: { DONE: { status: 'S', code: 'SUCCESS' }, 'NOT-DONE': { status: 'F', code: 'FAILED' } },
        open: 'OPEN',
        cancel: { operation: 'undo', attempts: 2, state: 'NOT-DONE' },
      },
    }),
    '/v1/leg': operation('addLeg', 'LegRequest', 'TransferResponse', {
      'x-final-state': {
        name: 'secondLeg',
        inquiry: 'inquireTransfer',
        item: { list: '/legs', where: { kind: 'OUT' }, id: { legRequestId: 'legId' } },
        state: '/state',
        code: '/code',
        message: '/text',
        codes: 'inquireTransfer',
        states: { DONE: { status: 'S', code: 'SUCCESS' } },
        open: 'OPEN',
      },
    }),
    '/v1/inquireTransfer': operation('inquireTransfer', 'InquireTransferRequest', 'InquireTransferResponse'),
    '/v1/undo': operation('undo', 'InquireTransferRequest', 'TransferResponse'),
    '/v1/legs': operation('listLegs', 'ListLegsRequest', 'InquireTransferResponse', {
      'x-pagination': {
        name: 'legs',
        page: '/pageNo',
        size: '/pageSize',
        items: '/legs',
        currentPage: '/pageNo',
        totalPages: '/pages',
      },
    }),
  },
  components: {
    schemas: {
      InquireTransferResponse: {
        type: 'object',
        properties: {
          legs: { anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/Leg' } }, { type: 'null' }] },
        },
      },
    },
  },
}

describe('the methods of a client', () => {
  const methods = generateMethods(contractModel(document))

  it('are documented from the contract', () => {
    for (const text of [
      '   * Does transfer.\n   *\n   * Moves money.',
      'the same request with the same `transferId` is done once',
      'Repetition: there is no idempotency key',
      "`amount('10.00', 'HKD')` makes an amount",
      'Source: https://vendor.example/transfer\n',
      'Success promises no field besides `result`.',
      '@param secondLeg - as for inquireTransfer, and `legRequestId`',
      'is cancelled with undo',
      'Gives every item of `legs` of listLegs, page after page.',
      '`pageNo` is the page to begin with, `pageSize` how many items each page has',
      'for await (const item of antom.iterateLegs(request))',
    ]) {
      expect(methods).toContain(text)
    }
  })

  it('have an example as people write it', () => {
    const example = /```ts\n([\s\S]*?)```/.exec(methods)?.[1]?.replaceAll(/^ +\* ?/gm, '')
    expect(example).toBe(`const outcome = await antom.transfer({
  transferId: "it's",
  "odd-key": [{
    currency: 'EUR',
    value: '1',
  }],
  nothing: null,
})
if (outcome.status === 'succeeded') console.log(outcome.data)
else console.log(outcome.code, outcome.advice)
`)
  })

  it('make types that a program can use, whatever the texts of the contract are', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'result-codes'))
    const names = [
      'ListLegsRequest',
      'TransferRequest',
      'LegRequest',
      'InquireTransferRequest',
      'TransferResponse',
      'Leg',
    ]
    const files = {
      'package.json': '{ "type": "module" }',
      'methods.ts': methods,
      'final-states.ts': generateFinalStates(contractModel(document)),
      'endpoints.ts': generateEndpoints(contractModel(document)),
      'paginations.ts': generatePaginations(contractModel(document)),
      'wait-requests.ts': generateWaitRequests(contractModel(document)),
      'types.ts': [...names, 'InquireTransferResponse']
        .map((name) => `export interface ${name} { readonly ${name}: string }`)
        .join('\n'),
      'result-codes/types.ts': `export type Advice = 'done'
export type GatewayResultCode = 'X'
export type InquireTransferResultCode = 'SUCCESS'`,
      'result-codes/tables.ts': 'export declare const resultCodeTables: { readonly inquireTransfer: object }',
      'use.ts': `import { iterateMethods, waitMethods } from './endpoints.ts'
import { type FinalStates, finalStates } from './final-states.ts'
import type { WaitForSecondLegRequest } from './wait-requests.ts'
import type { IterateMethods, OperationMethods, WaitMethods } from './methods.ts'
import { paginations } from './paginations.ts'
declare const methods: OperationMethods<{ a?: 1 }, { transfer: 't'; addLeg: 'l'; inquireTransfer: 'i'; undo: 'u'; listLegs: 'll' }>
declare const waits: WaitMethods<{ b?: 1 }, { b?: 1; c?: 1 }, { transfer: 't'; secondLeg: 'l' }>
export const one: Promise<'t'> = methods.transfer({ TransferRequest: '' }, { a: 1 })
export const two: Promise<'t'> = waits.waitForTransfer({ InquireTransferRequest: '' }, { c: 1 })
export const three: Promise<'l'> = waits.waitForSecondLeg({ InquireTransferRequest: '', legRequestId: '1' }, { b: 1 })
export const four: 'secondLeg' = waitMethods.waitForSecondLeg
export const five: 'S' = finalStates.transfer.states.DONE.status
export const six: FinalStates['secondLeg']['succeeded'] = { Leg: '' }
declare const iterations: IterateMethods<{ d?: 1 }>
export const seven: AsyncGenerator<{ readonly Leg: string }> = iterations.iterateLegs({ ListLegsRequest: '' }, { d: 1 })
export const named: FinalStates['secondLeg']['request'] = { InquireTransferRequest: '', legRequestId: '1' } satisfies WaitForSecondLegRequest
export const eight: 'legs' = iterateMethods.iterateLegs
export const nine: 'listLegs' = paginations.legs.operation
// @ts-expect-error it lists something else
iterations.iterateLegs({ InquireTransferRequest: '' })
// @ts-expect-error it cannot be cancelled
waits.waitForSecondLeg({ InquireTransferRequest: '', legRequestId: '1' }, { c: 1 })
// @ts-expect-error it does not name the leg
waits.waitForSecondLeg({ InquireTransferRequest: '' })`,
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    expect(typeCheck([join(folder, 'use.ts')])).toEqual([])
  })
})
