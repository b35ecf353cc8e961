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
  DISPUTE_CREATED: {
    "paymentRequestId": "order-20260802-3310-pay-1",
    "paymentId": "20260802194010890100188550275810331",
    "disputeId": "DSP20260914000000001734",
    "disputeTime": "2026-09-14T21:16:03-07:00",
    "disputeAmount": {
      "currency": "EUR",
      "value": "18450"
    },
    "disputeNotificationType": "DISPUTE_CREATED",
    "disputeReasonCode": "4853",
    "disputeSource": "Mastercard",
    "defenseDueTime": "2026-09-28T21:16:03-07:00"
  },
  DISPUTE_JUDGED: {
    "paymentRequestId": "order-20260802-3310-pay-1",
    "paymentId": "20260802194010890100188550275810331",
    "disputeId": "DSP20260914000000001734",
    "disputeJudgedAmount": {
      "currency": "EUR",
      "value": "18450"
    },
    "disputeJudgedResult": "ACCEPT_BY_MERCHANT",
    "disputeJudgedTime": "2026-10-20T02:16:42-07:00",
    "disputeNotificationType": "DISPUTE_JUDGED",
    "disputeReasonMsg": "Cardholder dispute",
    "disputeReasonCode": "4853",
    "disputeSource": "Mastercard"
  },
  DISPUTE_CANCELLED: {
    "paymentRequestId": "order-20260811-7712-pay-1",
    "paymentId": "20260811194010890100188550275817712",
    "disputeId": "DSP20260922000000003390",
    "disputeTime": "2026-09-22T18:44:22-08:00",
    "disputeAmount": {
      "currency": "KRW",
      "value": "38900"
    },
    "disputeNotificationType": "DISPUTE_CANCELLED"
  },
  DEFENSE_SUPPLIED: {
    "paymentRequestId": "order-20260807-0412-pay-1",
    "paymentId": "20260807194010890100188550275810412",
    "disputeId": "DSP20260921000000002207",
    "disputeNotificationType": "DEFENSE_SUPPLIED",
    "disputeTime": "2026-09-21T05:20:44-07:00"
  },
  DEFENSE_DUE_ALERT: {
    "paymentRequestId": "order-20260802-3310-pay-1",
    "paymentId": "20260802194010890100188550275810331",
    "disputeId": "DSP20260914000000001734",
    "disputeNotificationType": "DEFENSE_DUE_ALERT",
    "disputeTime": "2026-09-14T21:16:03-07:00",
    "defenseDueTime": "2026-09-28T21:16:03-07:00"
  },
  DISPUTE_ACCEPTED: {
    "paymentRequestId": "order-20260802-3310-pay-1",
    "paymentId": "20260802194010890100188550275810331",
    "disputeId": "DSP20260914000000001734",
    "disputeTime": "2026-09-14T21:16:03-07:00",
    "disputeAmount": {
      "currency": "EUR",
      "value": "18450"
    },
    "disputeNotificationType": "DISPUTE_ACCEPTED",
    "disputeAcceptReason": "MERCHANT_ACCEPTED",
    "disputeAcceptTime": "2026-09-16T03:42:07-07:00",
    "disputeType": "CHARGEBACK"
  },
  RDR_RESOLVED: {
    "paymentRequestId": "order-20260807-0412-pay-1",
    "paymentId": "20260807194010890100188550275810412",
    "disputeId": "DSP20261009000000006120",
    "disputeTime": "2026-10-09T07:51:13-07:00",
    "disputeAmount": {
      "currency": "USD",
      "value": "4200"
    },
    "disputeNotificationType": "RDR_RESOLVED",
    "disputeSource": "Visa"
  },
}
