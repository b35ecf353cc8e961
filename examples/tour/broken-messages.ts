/** A sample message with one thing wrong, and where the validator has to find it. */
export interface BrokenMessage {
  readonly name: string
  /** Operation or notification, and the name of its example in the contract. */
  readonly from: readonly [call: string, example: string]
  readonly change: (message: Record<string, unknown>) => unknown
  readonly pointer: string
}

/** The mistakes that integrations make most. */
export const brokenMessages: readonly BrokenMessage[] = [
  {
    name: 'amount as a number',
    from: ['notifyCapture', 'succeeded'],
    change: (message) => ({ ...message, captureAmount: { currency: 'BRL', value: 50000 } }),
    pointer: '/captureAmount/value',
  },
  {
    name: 'amount with decimals',
    from: ['capture', 'capture'],
    change: (message) => ({ ...message, captureAmount: { currency: 'HKD', value: '10.00' } }),
    pointer: '/captureAmount/value',
  },
  {
    name: 'no capture id',
    from: ['notifyCapture', 'succeeded'],
    change: ({ captureId: _, ...message }) => message,
    pointer: '/captureId',
  },
  {
    name: 'another notification type',
    from: ['notifyCapture', 'succeeded'],
    change: (message) => ({ ...message, notifyType: 'PAYMENT_RESULT' }),
    pointer: '/notifyType',
  },
  {
    name: 'time without an offset',
    from: ['notifyCapture', 'succeeded'],
    change: (message) => ({ ...message, captureTime: '2022-11-10T00:34:52' }),
    pointer: '/captureTime',
  },
  {
    name: 'request id of 65 characters',
    from: ['pay', 'agreement'],
    change: (message) => ({ ...message, paymentRequestId: 'x'.repeat(65) }),
    pointer: '/paymentRequestId',
  },
  {
    name: 'misspelled field',
    from: ['pay', 'agreement'],
    change: (message) => ({ ...message, paymentNotifyURL: 'https://shop.example/notify' }),
    pointer: '/paymentNotifyURL',
  },
  {
    name: 'auto debit without an access token',
    from: ['pay', 'agreement'],
    change: (message) => ({ ...message, paymentMethod: { paymentMethodType: 'GCASH' } }),
    pointer: '/paymentMethod/paymentMethodId',
  },
  {
    name: 'success without its capture id',
    from: ['capture', 'succeeded'],
    change: ({ captureId: _, ...message }) => message,
    pointer: '/captureId',
  },
  {
    name: 'neither payment id nor request id',
    from: ['inquiryPayment', 'byPaymentId'],
    change: () => ({}),
    pointer: '/paymentId',
  },
]
