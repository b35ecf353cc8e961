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
}
