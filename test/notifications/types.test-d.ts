import {
  createNotificationReceiver,
  type Deviation,
  type EventName,
  identifyEvent,
  isKnownNotification,
  type NotificationContext,
  type NotificationEvent,
} from 'antom-contract/notifications'
import { createTestNotification } from 'antom-contract/testing'
import { describe, expectTypeOf, it } from 'vitest'
import type { CaptureNotification, PaymentNotification } from '../../src/index.ts'

describe('handlers', () => {
  const common = { clientId: 'x', antomPublicKey: 'x', onUnknown: () => {} }

  it('are given the message of their type', () => {
    createNotificationReceiver({
      ...common,
      on: {
        CAPTURE_RESULT: (notification, { eventName, key, body, deviations, signedPath }) => {
          expectTypeOf(eventName).toEqualTypeOf<'CAPTURE_RESULT'>()
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

  it('may take a context of any event', () => {
    const log = (_: unknown, { eventName }: NotificationContext) => {
      expectTypeOf(eventName).toEqualTypeOf<EventName | undefined>()
    }
    createNotificationReceiver({ ...common, on: { CAPTURE_RESULT: log }, onUnknown: log })
  })

  it('are for known events only', () => {
    createNotificationReceiver({
      ...common,
      on: {
        // @ts-expect-error the contract has no such event
        NO_SUCH_RESULT: () => {},
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
    } else if (notification.notifyType === 'PAYMENT_RESULT') {
      expectTypeOf(notification.paymentId).toEqualTypeOf<string>()
    }
  })
})

describe('the name of an event', () => {
  it('narrows what verify gives', async () => {
    const receiver = createNotificationReceiver({
      clientId: 'x',
      antomPublicKey: 'x',
      on: {},
      onUnknown: () => {},
    })
    const notification = await receiver.verify({ method: 'POST', path: '/', headers: {}, body: '' })
    if (isKnownNotification(notification, 'CAPTURE_RESULT')) {
      expectTypeOf(notification).toExtend<CaptureNotification>()
    }
    // @ts-expect-error the contract has no such event
    isKnownNotification(notification, 'NO_EVENT')
  })

  it('is one of the contract, or undefined', () => {
    expectTypeOf(identifyEvent).returns.toEqualTypeOf<EventName | undefined>()
    expectTypeOf(identifyEvent).parameter(0).toEqualTypeOf<unknown>()
    expectTypeOf<NotificationEvent['eventName']>().toEqualTypeOf<EventName | undefined>()
    // @ts-expect-error of no event
    createTestNotification('NO_EVENT')
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
