import { describe, expect, it } from 'vitest'
import { openExamples } from './example-programs.ts'

const { example, mistakes } = await openExamples()

describe('what an editor shows of a contract that never changes', () => {
  const cases: [
    place: string,
    want: { signature: string; text: readonly string[]; tags?: readonly string[] },
  ][] = [
    [
      'method',
      {
        signature:
          '(method) OperationMethods<CallOptions, Outcomes>.settle(request: SettleRequest, options?: CallOptions | undefined): Promise<Outcome<"settle">>',
        text: [
          'Settle an order.',
          'Moves the money of an order to the merchant.',
          'Repetition: the same request with the same `settleRequestId` is done once. Never take a new one for the same intention.',
          'Success promises `settleRequestId`, `settleId`, `orderId`, `settleAmount`, `settleTime`.',
          'Source: https://docs.example/ams/settle',
        ],
        tags: ['param', 'param', 'returns', 'throws', 'throws', 'throws', 'throws', 'throws', 'example'],
      },
    ],
    [
      'wait',
      {
        signature:
          '(method) WaitMethods<CallOptions, CallOptions, Waits>.waitForOrder(order: InquireOrderRequest, options?: CallOptions | undefined): Promise<1>',
        text: [
          expect.stringMatching(/^Asks inquireOrder until the outcome of placeOrder is final/),
          expect.stringMatching(/^With `cancelAtDeadline`/),
          'Repetition: waiting again is safe, since inquiries change nothing.',
          'Source: https://docs.example/ams/inquire_order',
        ],
        tags: ['param', 'param', 'returns', 'throws', 'throws', 'throws', 'throws', 'example'],
      },
    ],
    [
      'item',
      {
        signature:
          '(method) WaitMethods<CallOptions, CallOptions, Waits>.waitForSettlement(settlement: WaitForSettlementRequest, options?: CallOptions | undefined): Promise<2>',
        text: expect.arrayContaining([expect.stringMatching(/^It is found in the answer's/)]),
        tags: expect.arrayContaining(['example']),
      },
    ],
    [
      'event',
      {
        signature: '(property) NotificationMessages.SETTLE_RESULT: SettleNotification',
        text: [
          'Result of a settlement.',
          'Sent when a settlement has ended.',
          'Repetition: the same event with the same `settleId`, `result.resultStatus` is handled once.',
          'Source: https://docs.example/ams/notify_settle',
        ],
        tags: ['example'],
      },
    ],
    [
      'alias',
      {
        signature:
          '(alias) type PlaceOrderRequest = HostedPlaceOrderRequest | DirectPlaceOrderRequest\nimport PlaceOrderRequest',
        text: [
          'Asks for an order. `productCode` says which product is used.',
          'It is what `placeOrder` takes.',
          'Source: https://docs.example/ams/order_direct',
        ],
      },
    ],
    [
      'choice',
      {
        signature:
          '(alias) type CancelOrderRequest = CancelOrderRequestWithOrderId | CancelOrderRequestWithOrderRequestId\nimport CancelOrderRequest',
        text: [
          'Cancels an order in full. At least one of `orderId` and `orderRequestId` is there.',
          'It is what `cancelOrder` takes.',
          'Source: https://docs.example/ams/cancel_order',
        ],
      },
    ],
    [
      'interface',
      {
        signature: '(alias) interface SettleRequest\nimport SettleRequest',
        text: [
          'Asks for one settlement of an order.',
          'It is what `settle` takes.',
          'Source: https://docs.example/ams/settle',
        ],
      },
    ],
    [
      'success',
      {
        signature: '(alias) interface SettleSuccess\nimport SettleSuccess',
        text: [
          'Answer to a settlement.',
          'It is what `settle` answers when it has succeeded.',
          'Source: https://docs.example/ams/settle',
        ],
      },
    ],
    [
      'amount',
      {
        signature: '(property) SettleRequest.settleAmount: PositiveAmount',
        text: ['Amount to settle. Counted in the smallest unit of its currency.'],
      },
    ],
    [
      'value',
      {
        signature: '(property) PositiveAmount.value: string',
        text: ['Whole number of smallest units. At most 16 characters. Matches `^[1-9][0-9]*$`.'],
      },
    ],
    ['data', { signature: '(property) data: SettleSuccess', text: ['What success gives.'] }],
    [
      'promised',
      {
        signature: '(property) SettleSuccess.settleId: string',
        text: ["The gateway's id of the settlement. At most 64 characters."],
      },
    ],
    [
      'list',
      {
        signature: '(property) SettleRequest.goods?: readonly Goods[] | undefined',
        text: ['The goods that this settlement is for. At most 100 items.'],
      },
    ],
    [
      'address',
      {
        signature: '(property) HostedPlaceOrderRequest.returnUrl: string',
        text: ['Where the payer returns to. At most 2048 characters. Format: `uri`.'],
      },
    ],
    [
      'constant',
      {
        signature: '(property) DirectPlaceOrderRequest.productCode: "DIRECT_ORDER"',
        text: ['Always `DIRECT_ORDER`.'],
      },
    ],
  ]

  it.each(cases)('at %s', (place, { signature, text, tags = [] }) => {
    const hover = example.hover(place)
    expect(hover?.signature).toBe(signature)
    expect(hover?.text.split('\n\n')).toEqual(text)
    expect(hover?.tags.map(([name]) => name)).toEqual(tags)
  })

  it.each<[place: string, want: string[]]>([
    // Those that are required come first.
    [
      'fields',
      [
        'orderId',
        'settleAmount',
        'settleRequestId',
        'goods',
        'isLastSettle',
        'settleType',
        'shippings',
        'transit',
      ],
    ],
    ['values', ['DIRECT_ORDER', 'HOSTED_ORDER']],
    ['events', ['SETTLE_RESULT', 'TRANSFER_RESULT']],
  ])('completes %s', (place, want) => {
    // Values of a union come in the order in which the compiler met them.
    const names = example.completions(place)
    expect(place === 'fields' ? names : names.toSorted()).toEqual(want)
  })
})

describe('what the compiler says of a wrong request', () => {
  it('names the field, or underlines it, and no type in full', () => {
    const argument = (given: string, type: string) =>
      `Argument of type '${given}' is not assignable to parameter of type '${type}'.`
    expect(mistakes.problems()).toEqual([
      {
        at: 'missing',
        lines: [
          "Type '{}' is missing the following properties from type 'SettleRequest': settleRequestId, orderId, settleAmount",
        ],
      },
      {
        at: "{ settleRequestId: 's', orderId: 'o' }",
        lines: [
          argument('{ settleRequestId: string; orderId: string; }', 'SettleRequest'),
          "Property 'settleAmount' is missing in type '{ settleRequestId: string; orderId: string; }' but required in type 'SettleRequest'.",
        ],
      },
      {
        at: 'settleAmount',
        lines: [
          "Property 'value' is missing in type '{ currency: string; }' but required in type 'PositiveAmount'.",
        ],
      },
      { at: 'value', lines: ["Type 'number' is not assignable to type 'string'."] },
      {
        at: 'settleTyp',
        lines: [
          "Object literal may only specify known properties, but 'settleTyp' does not exist in type 'SettleRequest'. Did you mean to write 'settleType'?",
        ],
      },
      { at: 'orderId', lines: ["Type 'number' is not assignable to type 'string'."] },
      {
        at: 'orderID',
        lines: [
          "Object literal may only specify known properties, but 'orderID' does not exist in type 'InquireOrderRequest'. Did you mean to write 'orderId'?",
        ],
      },
      { at: 'either', lines: ["Type '{}' is not assignable to type 'InquireOrderRequest'."] },
      {
        at: "{ productCode: 'HOSTED_ORDER', orderRequestId: 'o', orderAmount: settleAmount }",
        lines: [
          argument(
            '{ productCode: "HOSTED_ORDER"; orderRequestId: string; orderAmount: { currency: string; value: string; }; }',
            'PlaceOrderRequest',
          ),
          "Property 'returnUrl' is missing in type '{ productCode: \"HOSTED_ORDER\"; orderRequestId: string; orderAmount: { currency: string; value: string; }; }' but required in type 'HostedPlaceOrderRequest'.",
        ],
      },
      {
        at: 'returnUrl',
        lines: [
          "Object literal may only specify known properties, and 'returnUrl' does not exist in type 'DirectPlaceOrderRequest'.",
        ],
      },
      {
        at: 'productCode',
        // The two values in either order.
        lines: [
          expect.stringMatching(/^Type '"OTHER"' is not assignable to type '"\w+_ORDER" \| "\w+_ORDER"'\.$/),
        ],
      },
    ])
  })
})
