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
  SUBSCRIPTION_CREATE: {
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "subscriptionStatus": "ACTIVE",
    "subscriptionNotificationType": "CREATE",
    "subscriptionStartTime": "2026-03-13T18:15:29+08:00",
    "subscriptionEndTime": "2027-03-13T18:15:29+08:00",
    "periodRule": {
      "periodType": "MONTH",
      "periodCount": 1
    }
  },
  SUBSCRIPTION_CHANGE: {
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "subscriptionStatus": "ACTIVE",
    "subscriptionNotificationType": "CHANGE",
    "subscriptionStartTime": "2026-03-13T18:15:29+08:00",
    "subscriptionEndTime": "2027-03-13T18:15:29+08:00",
    "periodRule": {
      "periodType": "MONTH",
      "periodCount": 6
    }
  },
  SUBSCRIPTION_UPDATE: {
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "subscriptionStatus": "ACTIVE",
    "subscriptionNotificationType": "UPDATE",
    "subscriptionStartTime": "2026-03-13T18:15:29+08:00",
    "subscriptionEndTime": "2027-03-13T18:15:29+08:00",
    "periodRule": {
      "periodType": "MONTH",
      "periodCount": 1
    }
  },
  SUBSCRIPTION_CANCEL: {
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "subscriptionStatus": "ACTIVE",
    "subscriptionNotificationType": "CANCEL",
    "subscriptionStartTime": "2026-03-13T18:15:29+08:00",
    "subscriptionEndTime": "2027-03-13T18:15:29+08:00",
    "periodRule": {
      "periodType": "MONTH",
      "periodCount": 1
    }
  },
  SUBSCRIPTION_TERMINATE: {
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "subscriptionStatus": "TERMINATED",
    "subscriptionNotificationType": "TERMINATE",
    "subscriptionStartTime": "2026-03-13T18:15:29+08:00",
    "subscriptionEndTime": "2026-05-02T09:00:00+08:00",
    "periodRule": {
      "periodType": "MONTH",
      "periodCount": 1
    }
  },
  SUBSCRIPTION_PAYMENT_RESULT: {
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    },
    "paymentId": "20260413194010890100123000000887766",
    "paymentAmount": {
      "currency": "PHP",
      "value": "1000"
    },
    "paymentCreateTime": "2026-04-13T18:15:40+08:00",
    "paymentTime": "2026-04-13T18:16:02+08:00",
    "subscriptionRequestId": "plan-20260313-0001",
    "subscriptionId": "202603131940108010001230000004711",
    "periodStartTime": "2026-04-13T18:15:29+08:00",
    "periodEndTime": "2026-05-13T18:15:29+08:00",
    "phaseNo": "2"
  },
}
