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
  AUTHORIZATION_AUTHCODE_CREATED: {
    "authorizationNotifyType": "AUTHCODE_CREATED",
    "authState": "consent-20250301-0001",
    "authCode": "code-of-consent-0001",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success"
    }
  },
  AUTHORIZATION_TOKEN_CREATED: {
    "accessToken": "access-of-consent-0004",
    "authState": "consent-20250301-0004",
    "authorizationNotifyType": "TOKEN_CREATED",
    "userLoginId": "852-5****4",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success."
    }
  },
  AUTHORIZATION_TOKEN_CANCELED: {
    "authorizationNotifyType": "TOKEN_CANCELED",
    "accessToken": "access-of-consent-0001",
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success"
    }
  },
  VAULTING_RESULT: {
    "result": {
      "resultCode": "SUCCESS",
      "resultStatus": "S",
      "resultMessage": "success"
    },
    "vaultingRequestId": "vault-20250301-0003",
    "paymentMethodDetail": {
      "paymentMethodType": "CARD",
      "card": {
        "brand": "VISA",
        "cardToken": "token-of-card-0003==",
        "maskedCardNo": "************0768",
        "lastFour": "0768",
        "bin": "405469",
        "expiryMonth": "08",
        "expiryYear": "30",
        "funding": "CREDIT",
        "issuingCountry": "US",
        "issuerName": "EXAMPLE BANK",
        "avsResultRaw": "A",
        "cvvResultRaw": "Y"
      }
    },
    "metadata": "{\"cart\":\"17\"}",
    "vaultingStatus": "SUCCESS",
    "vaultingCreateTime": "2025-03-01T10:00:00+08:00",
    "customizedInfo": {
      "customizedField1": "vip"
    }
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
