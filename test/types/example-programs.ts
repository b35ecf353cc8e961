import { generate } from '../../tools/generate/generate.ts'
import { type OpenProgram, openEditor } from '../support/editor.ts'
import { exampleContract, exampleSpec } from '../support/example-contract.ts'
import { typesOnce } from '../support/generated.ts'

/** A program on the contract that never changes. */
const EXAMPLE = `
import type { NotificationMessages } from './generated/events.ts'
import type { OperationMethods, WaitMethods } from './generated/methods.ts'
import type { OperationMessages } from './generated/operations.ts'
import type { /*^choice*/CancelOrderRequest, /*^alias*/PlaceOrderRequest, /*^interface*/SettleRequest, /*^success*/SettleSuccess } from './generated/types.ts'

interface CallOptions { readonly signal?: AbortSignal }
type Outcome<Name extends keyof OperationMessages> = {
  /** What success gives. */
  readonly data: OperationMessages[Name]['success']
}
type Waits = { readonly order: 1; readonly settlement: 2 }
type Outcomes = { readonly [Name in keyof OperationMessages]: Outcome<Name> }
declare const example: OperationMethods<CallOptions, Outcomes> & WaitMethods<CallOptions, CallOptions, Waits>
declare const on: NotificationMessages

const outcome = await example./*^method*/settle({ settleRequestId: 's', orderId: 'o', /*^amount*/settleAmount: { currency: 'HKD', /*^value*/value: '1' } })
outcome./*^data*/data./*^promised*/settleId
example./*^wait*/waitForOrder({ orderRequestId: 'o' })
example./*^item*/waitForSettlement
on./*^event*/SETTLE_RESULT
const request: SettleRequest = { /*^fields*/ }
request./*^list*/goods
const hosted = (one: Extract<PlaceOrderRequest, { returnUrl: string }>) => one./*^address*/returnUrl
const direct = (one: Extract<PlaceOrderRequest, { goods?: object | undefined }>) => one./*^constant*/productCode
const event: keyof NotificationMessages = '/*^events*/'
const product: PlaceOrderRequest['productCode'] = '/*^values*/'
`

/** The same with mistakes, each on a line of its own. */
const MISTAKES = `
import type { OperationMethods } from './generated/methods.ts'
import type { InquireOrderRequest, SettleRequest } from './generated/types.ts'

declare const example: OperationMethods<{ readonly retries?: number }, { readonly [name: string]: unknown }>
const settleAmount = { currency: 'HKD', value: '100' }

export const missing: SettleRequest = {}
example.settle({ settleRequestId: 's', orderId: 'o' })
example.settle({ settleRequestId: 's', orderId: 'o', settleAmount: { currency: 'HKD' } })
example.settle({ settleRequestId: 's', orderId: 'o', settleAmount: { currency: 'HKD', value: 100 } })
example.settle({ settleRequestId: 's', orderId: 'o', settleAmount, settleTyp: 'x' })
example.settle({ settleRequestId: 's', orderId: 7, settleAmount })
example.inquireOrder({ orderID: 'o' })
export const either: InquireOrderRequest = {}
example.placeOrder({ productCode: 'HOSTED_ORDER', orderRequestId: 'o', orderAmount: settleAmount })
example.placeOrder({ productCode: 'DIRECT_ORDER', orderRequestId: 'o', orderAmount: settleAmount, returnUrl: 'https://shop.example/' })
example.placeOrder({ productCode: 'OTHER', orderRequestId: 'o', orderAmount: settleAmount })
`

/** Opens both programs, beside what the contract generates. */
export async function openExamples(): Promise<{
  readonly example: OpenProgram
  readonly mistakes: OpenProgram
}> {
  const contract = await exampleContract()
  const generated = await generate(exampleSpec, undefined, typesOnce, { translations: 'any' }, contract)
  const files = [...generated].filter(([path]) => path.endsWith('.ts'))
  const editor = openEditor(
    new Map([
      ...files.map(([path, text]) => [`test/editor/generated/${path}`, text] as const),
      ['test/editor/example.ts', EXAMPLE],
      ['test/editor/mistakes.ts', MISTAKES],
    ]),
  )
  return { example: editor('test/editor/example.ts'), mistakes: editor('test/editor/mistakes.ts') }
}
