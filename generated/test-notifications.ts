// An example of each event.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { NotificationMessages } from './operations.ts'

/** The first example of each event. */
export const testNotifications: { readonly [Name in keyof NotificationMessages]: NotificationMessages[Name] } = {
  PAYMENT_RESULT: {
    "notifyType": "PAYMENT_RESULT",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    },
    "paymentRequestId": "order-20260310-0815-pay-1",
    "paymentId": "20260310194010890100188880275820777",
    "paymentAmount": {
      "currency": "HKD",
      "value": "50000"
    },
    "paymentCreateTime": "2026-03-10T19:40:10+08:00",
    "paymentTime": "2026-03-10T19:41:02+08:00"
  },
  PAYMENT_PENDING: {
    "notifyType": "PAYMENT_PENDING",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    },
    "paymentRequestId": "order-20260310-0815-pay-1",
    "paymentId": "20260310194010890100188880275820777",
    "paymentAmount": {
      "currency": "HKD",
      "value": "50000"
    },
    "paymentCreateTime": "2026-03-10T19:40:10+08:00"
  },
  UPDATE_AMOUNT_RESULT: {
    "notifyType": "UPDATE_AMOUNT_RESULT",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    },
    "paymentRequestId": "order-20260310-0815-pay-1",
    "paymentId": "20260310194010890100188880275820777",
    "paymentAmount": {
      "currency": "HKD",
      "value": "50000"
    },
    "paymentCreateTime": "2026-03-10T19:40:10+08:00",
    "updateRequestId": "update-20260711-0004",
    "authExpiryTime": "2026-07-18T10:00:00+08:00",
    "paymentResultInfo": {
      "cardNo": "411111******1111",
      "incrementalAuthorizationAvailable": true
    }
  },
  CAPTURE_RESULT: {
    "notifyType": "CAPTURE_RESULT",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    },
    "captureRequestId": "capture-20241110-0042",
    "paymentId": "20241110190741010012345678901234567",
    "captureId": "20241110190741010098765432109876543",
    "captureAmount": {
      "currency": "BRL",
      "value": "50000"
    },
    "captureTime": "2024-11-10T00:34:52-08:00"
  },
  REFUND_RESULT: {
    "notifyType": "REFUND_RESULT",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "Success"
    },
    "refundStatus": "SUCCESS",
    "refundRequestId": "refund-20260314-0021",
    "refundId": "20260314194010890200188840233617042",
    "refundAmount": {
      "currency": "HKD",
      "value": "10000"
    },
    "refundTime": "2026-03-14T01:52:37-07:00"
  },
}
