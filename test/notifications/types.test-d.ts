import { createNotificationReceiver, type Deviation, isKnownNotification } from 'antom-contract/notifications'
import { createTestNotification } from 'antom-contract/testing'
import { describe, expectTypeOf, it } from 'vitest'
import type { CaptureNotification, PaymentNotification } from '../../src/index.ts'

describe('handlers', () => {
  const common = { clientId: 'x', antomPublicKey: 'x', onUnknown: () => {} }

  it('are given the message of their type', () => {
    createNotificationReceiver({
      ...common,
      on: {
        CAPTURE_RESULT: (notification, { key, body, deviations, signedPath }) => {
          expectTypeOf(notification).toEqualTypeOf<CaptureNotification>()
          expectTypeOf(key).toEqualTypeOf<string>()
          expectTypeOf(body).toEqualTypeOf<Uint8Array>()
          expectTypeOf(deviations).toEqualTypeOf<readonly Deviation[]>()
          expectTypeOf(signedPath).toEqualTypeOf<string>()
        },
        PAYMENT_PENDING: (notification) => {
          expectTypeOf(notification).toExtend<PaymentNotification>()
          expectTypeOf(notification.notifyType).toEqualTypeOf<'PAYMENT_PENDING'>()
        },
      },
    })
  })

  it('are for known types only', () => {
    createNotificationReceiver({
      ...common,
      on: {
        // @ts-expect-error the contract has no such type
        REFUND_RESULT: () => {},
      },
    })
  })

  it('include one for what is unknown', () => {
    // @ts-expect-error nothing would keep what nobody expected
    createNotificationReceiver({ clientId: 'x', antomPublicKey: 'x', on: {} })
  })
})

describe('verify', () => {
  it('gives a union that a guard and then notifyType narrow', async () => {
    const receiver = createNotificationReceiver({
      clientId: 'x',
      antomPublicKey: 'x',
      on: {},
      onUnknown: () => {},
    })
    const notification = await receiver.verify({
      method: 'POST',
      path: '/',
      headers: new Headers(),
      body: '',
    })
    if (!isKnownNotification(notification)) {
      expectTypeOf(notification.notifyType).toEqualTypeOf<string | undefined>()
      expectTypeOf(notification.refundId).toEqualTypeOf<unknown>()
    } else if (notification.notifyType === 'CAPTURE_RESULT') {
      expectTypeOf(notification.captureId).toEqualTypeOf<string>()
    } else {
      expectTypeOf(notification.paymentId).toEqualTypeOf<string>()
    }
  })
})

describe('createTestNotification', () => {
  it('knows the message and the overrides', () => {
    expectTypeOf(
      createTestNotification('CAPTURE_RESULT', { captureId: '1' }),
    ).toEqualTypeOf<CaptureNotification>()
    // @ts-expect-error of another message
    createTestNotification('CAPTURE_RESULT', { paymentTime: '' })
  })
})
