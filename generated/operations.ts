// Operations, notifications and servers of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  CancelRequest,
  CancelResponse,
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  CancelSuccess,
  CaptureNotification,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  ChangeSubscriptionRequest,
  ChangeSubscriptionResponse,
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
  InquireSubscriptionListRequest,
  InquireSubscriptionListResponse,
  InquireSubscriptionListSuccess,
  InquireSubscriptionPaymentRequest,
  InquireSubscriptionPaymentResponse,
  InquireSubscriptionPaymentSuccess,
  InquireSubscriptionRequest,
  InquireSubscriptionResponse,
  InquireSubscriptionSuccess,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PaymentNotification,
  SubscriptionNotification,
  SubscriptionPaymentNotification,
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
} from './types.ts'
import type {
  Advice,
  CancelResultCode,
  CancelSubscriptionResultCode,
  CaptureResultCode,
  ChangeSubscriptionResultCode,
  CreateSubscriptionResultCode,
  GatewayResultCode,
  InquireSubscriptionListResultCode,
  InquireSubscriptionPaymentResultCode,
  InquireSubscriptionResultCode,
  InquiryPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  NotifySubscriptionPaymentResultCode,
  PayResultCode,
  PaymentResultCode,
  TransactionResultCode,
  UpdateSubscriptionResultCode,
} from './result-codes.ts'

/** What a client needs to know about an operation. */
export interface OperationEntry {
  readonly method: string
  /** Path below the server's URL. */
  readonly path: string
  /** Names of the types of its request and its answer. */
  readonly request: string
  readonly response: string
  /** The request field that makes a repetition recognizable, if there is one. */
  readonly idempotencyKey?: string
  /** The vendor's page. */
  readonly docPage: string
  /** What to do about each known result code. */
  readonly advice: Readonly<Record<string, Advice>>
  /** What of the request its answer repeats. */
  readonly echoes?: readonly EchoEntry[]
}

/** A value of the request that the answer repeats. */
export interface EchoEntry {
  /** JSON Pointers into the request and into the answer. */
  readonly request: string
  readonly answer: string
  /** A text, by which the request is known, or an amount. */
  readonly kind: 'id' | 'amount'
}

/** What a receiver needs to know about a notification. */
export interface NotificationEntry {
  /** Names of the types of the message and of the reply that acknowledges it. */
  readonly message: string
  readonly acknowledgement: string
  /** The names of the events that it carries. */
  readonly events: readonly string[]
  /** The field that makes a repetition recognizable, if there is one. */
  readonly idempotencyKey?: string
  /** The vendor's page. */
  readonly docPage: string
}

export const operations = {
  pay: {
    method: 'POST',
    path: '/v1/payments/pay',
    request: 'PayRequest',
    response: 'PayResponse',
    idempotencyKey: 'paymentRequestId',
    docPage: 'https://docs.antom.com/ac/ams/payment_agreement',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      CURRENCY_NOT_SUPPORT: 'contact-support',
      EXPIRED_CODE: 'ask-payer',
      INVALID_ACCESS_TOKEN: 'ask-payer',
      INVALID_CONTRACT: 'fix-request',
      INVALID_MERCHANT_STATUS: 'contact-support',
      INVALID_PAYMENT_CODE: 'ask-payer',
      INVALID_PAYMENT_METHOD_META_DATA: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      MERCHANT_KYB_NOT_QUALIFIED: 'contact-support',
      MERCHANT_NOT_REGISTERED: 'contact-support',
      NO_INTERFACE_DEF: 'fix-request',
      NO_PAY_OPTIONS: 'contact-support',
      ORDER_IS_CANCELED: 'new-request',
      ORDER_IS_CLOSED: 'new-request',
      ORDER_NOT_EXIST: 'fix-request',
      PARAM_ILLEGAL: 'fix-request',
      PAYMENT_AMOUNT_EXCEED_LIMIT: 'new-request',
      PAYMENT_COUNT_EXCEED_LIMIT: 'contact-support',
      PAYMENT_NOT_QUALIFIED: 'contact-support',
      PROCESS_FAIL: 'contact-support',
      REPEAT_REQ_INCONSISTENT: 'fix-request',
      RISK_REJECT: 'ask-payer',
      SETTLE_CONTRACT_NOT_MATCH: 'fix-request',
      SYSTEM_ERROR: 'contact-support',
      USER_AMOUNT_EXCEED_LIMIT: 'new-request',
      USER_BALANCE_NOT_ENOUGH: 'ask-payer',
      USER_KYC_NOT_QUALIFIED: 'ask-payer',
      USER_NOT_EXIST: 'contact-support',
      USER_PAYMENT_VERIFICATION_FAILED: 'contact-support',
      USER_STATUS_ABNORMAL: 'contact-support',
      PAYMENT_IN_PROCESS: 'inquire',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'inquire',
      VERIFY_TIMES_EXCEED_LIMIT: 'ask-payer',
      VERIFY_UNMATCHED: 'ask-payer',
      FRAUD_REJECT: 'ask-payer',
      ORDER_STATUS_INVALID: 'new-request',
      PAYMENT_PROHIBITED: 'contact-support',
      SELECTED_CARD_BRAND_NOT_AVAILABLE: 'ask-payer',
      AUTHENTICATION_REQUIRED: 'ask-payer',
      INVALID_API: 'fix-request',
      INCORRECT_BLIKCODE: 'ask-payer',
      CARD_NOT_SUPPORTED: 'ask-payer',
      INVALID_EXPIRATION_DATE: 'ask-payer',
      INVALID_CARD_NUMBER: 'ask-payer',
      DO_NOT_HONOR: 'ask-payer',
      INVALID_AMOUNT: 'new-request',
      INVALID_CARD: 'ask-payer',
      ISSUER_REJECTS_TRANSACTION: 'ask-payer',
      INVALID_CVV: 'ask-payer',
      SUSPECTED_CARD: 'ask-payer',
      CARD_BIN_QUERY_ERROR: 'ask-payer',
    },
    echoes: [
      { request: "/paymentRequestId", answer: "/paymentRequestId", kind: 'id' },
      { request: "/paymentAmount", answer: "/paymentAmount", kind: 'amount' },
    ],
  },
  capture: {
    method: 'POST',
    path: '/v1/payments/capture',
    request: 'CaptureRequest',
    response: 'CaptureResponse',
    idempotencyKey: 'captureRequestId',
    docPage: 'https://docs.antom.com/ac/ams/capture',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      AUTH_CANCELLED: 'new-request',
      AUTH_EXPIRED: 'new-request',
      AUTH_NOT_FOUND: 'contact-support',
      CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: 'new-request',
      CAPTURE_IN_PROCESS: 'inquire',
      CURRENCY_NOT_SUPPORT: 'fix-request',
      INVALID_CONTRACT: 'contact-support',
      MULTI_CAPTURE_NOT_SUPPORTED: 'contact-support',
      NO_PAY_OPTIONS: 'contact-support',
      ORDER_IS_CANCELED: 'new-request',
      ORDER_STATUS_INVALID: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      PAYMENT_COUNT_EXCEED_LIMIT: 'contact-support',
      PROCESS_FAIL: 'contact-support',
      REPEAT_REQ_INCONSISTENT: 'fix-request',
      RISK_REJECT: 'ask-payer',
      USER_AMOUNT_EXCEED_LIMIT: 'ask-payer',
      USER_BALANCE_NOT_ENOUGH: 'contact-support',
      USER_NOT_EXIST: 'ask-payer',
      USER_STATUS_ABNORMAL: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/captureRequestId", answer: "/captureRequestId", kind: 'id' },
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
      { request: "/captureAmount", answer: "/captureAmount", kind: 'amount' },
    ],
  },
  inquiryPayment: {
    method: 'POST',
    path: '/v1/payments/inquiryPayment',
    request: 'InquiryPaymentRequest',
    response: 'InquiryPaymentResponse',
    docPage: 'https://docs.antom.com/ac/ams/paymentri_online',
    advice: {
      SUCCESS: 'done',
      ORDER_NOT_EXIST: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      ACCESS_DENIED: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/paymentRequestId", answer: "/paymentRequestId", kind: 'id' },
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
    ],
  },
  cancel: {
    method: 'POST',
    path: '/v1/payments/cancel',
    request: 'CancelRequest',
    response: 'CancelResponse',
    docPage: 'https://docs.antom.com/ac/ams/paymentc_online',
    advice: {
      SUCCESS: 'done',
      CANCEL_WINDOW_EXCEED: 'contact-support',
      CLIENT_INVALID: 'fix-request',
      ORDER_NOT_EXIST: 'fix-request',
      ORDER_STATUS_INVALID: 'contact-support',
      PROCESS_FAIL: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
      { request: "/paymentRequestId", answer: "/paymentRequestId", kind: 'id' },
    ],
  },
  createSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/create',
    request: 'CreateSubscriptionRequest',
    response: 'CreateSubscriptionResponse',
    idempotencyKey: 'subscriptionRequestId',
    docPage: 'https://docs.antom.com/ac/ams/create_sub',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      CLIENT_FORBIDDEN_ACCESS_API: 'contact-support',
      INVALID_API: 'contact-support',
      INVALID_CLIENT_STATUS: 'contact-support',
      INVALID_SIGNATURE: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      MERCHANT_NOT_REGISTERED: 'contact-support',
      OAUTH_FAILED: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      PAYMENT_NOT_QUALIFIED: 'contact-support',
      PROCESS_FAIL: 'contact-support',
      REPEAT_REQ_INCONSISTENT: 'fix-request',
      RISK_REJECT: 'ask-payer',
      UNKNOWN_CLIENT: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  changeSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/change',
    request: 'ChangeSubscriptionRequest',
    response: 'ChangeSubscriptionResponse',
    idempotencyKey: 'subscriptionChangeRequestId',
    docPage: 'https://docs.antom.com/ac/ams/change_sub',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      CLIENT_FORBIDDEN_ACCESS_API: 'contact-support',
      INVALID_API: 'contact-support',
      INVALID_CLIENT_STATUS: 'contact-support',
      INVALID_SIGNATURE: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      MERCHANT_NOT_REGISTERED: 'contact-support',
      OAUTH_FAILED: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      PAYMENT_NOT_QUALIFIED: 'contact-support',
      PROCESS_FAIL: 'contact-support',
      RISK_REJECT: 'ask-payer',
      UNKNOWN_CLIENT: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  updateSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/update',
    request: 'UpdateSubscriptionRequest',
    response: 'UpdateSubscriptionResponse',
    idempotencyKey: 'subscriptionUpdateRequestId',
    docPage: 'https://docs.antom.com/ac/ams/update',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      KEY_NOT_FOUND: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      UNKNOWN_CLIENT: 'contact-support',
      UPDATE_FORBIDDEN_DURING_PAYMENT: 'new-request',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'new-request',
      PARAM_ILLEGAL: 'fix-request',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  cancelSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/cancel',
    request: 'CancelSubscriptionRequest',
    response: 'CancelSubscriptionResponse',
    docPage: 'https://docs.antom.com/ac/ams/cancel_sub',
    advice: {
      SUCCESS: 'done',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  inquireSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/inquireSubscription',
    request: 'InquireSubscriptionRequest',
    response: 'InquireSubscriptionResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_sub',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      SUBSCRIPTION_NOT_EXIST: 'fix-request',
      PARAM_ILLEGAL: 'fix-request',
      INVALID_API: 'contact-support',
      NO_INTERFACE_DEF: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      SYSTEM_ERROR: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
    },
    echoes: [
      { request: "/subscriptionId", answer: "/subscription/subscriptionId", kind: 'id' },
    ],
  },
  inquireSubscriptionList: {
    method: 'POST',
    path: '/v1/subscriptions/inquireSubscriptionList',
    request: 'InquireSubscriptionListRequest',
    response: 'InquireSubscriptionListResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_sublist',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      INVALID_API: 'contact-support',
      NO_INTERFACE_DEF: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      SYSTEM_ERROR: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
    },
  },
  inquireSubscriptionPayment: {
    method: 'POST',
    path: '/v1/subscriptions/inquireSubscriptionPayment',
    request: 'InquireSubscriptionPaymentRequest',
    response: 'InquireSubscriptionPaymentResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_subpayment',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      INVALID_API: 'contact-support',
      NO_INTERFACE_DEF: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      SYSTEM_ERROR: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
    },
  },
} as const satisfies Record<string, OperationEntry>

export const notifications = {
  notifyPayment: {
    message: 'PaymentNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['PAYMENT_RESULT', 'PAYMENT_PENDING', 'UPDATE_AMOUNT_RESULT'],
    idempotencyKey: 'paymentId',
    docPage: 'https://docs.antom.com/ac/ams/paymentrn_online',
  },
  notifyCapture: {
    message: 'CaptureNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['CAPTURE_RESULT'],
    idempotencyKey: 'captureId',
    docPage: 'https://docs.antom.com/ac/ams/notify_capture',
  },
  notifySubscription: {
    message: 'SubscriptionNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['SUBSCRIPTION_CREATE', 'SUBSCRIPTION_CHANGE', 'SUBSCRIPTION_UPDATE', 'SUBSCRIPTION_CANCEL', 'SUBSCRIPTION_TERMINATE'],
    idempotencyKey: 'subscriptionId',
    docPage: 'https://docs.antom.com/ac/ams/notify_sub',
  },
  notifySubscriptionPayment: {
    message: 'SubscriptionPaymentNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['SUBSCRIPTION_PAYMENT_RESULT'],
    idempotencyKey: 'paymentId',
    docPage: 'https://docs.antom.com/ac/ams/notify_subpayment',
  },
} as const satisfies Record<string, NotificationEntry>

export { type ServerEntry, servers } from './endpoints.ts'

/** What to do about the codes that any call can get. */
export const gatewayAdvice = {
  INVALID_SIGNATURE: 'fix-request',
  SIGNATURE_INVALID: 'fix-request',
  SIGN_VERIFY_FAILURE: 'fix-request',
  KEY_NOT_FOUND: 'fix-request',
  CLIENT_INVALID: 'fix-request',
  NO_INTERFACE_DEF: 'fix-request',
  PARAM_ILLEGAL: 'fix-request',
  ACCESS_DENIED: 'contact-support',
  MEDIA_TYPE_NOT_ACCEPTABLE: 'fix-request',
  METHOD_NOT_SUPPORTED: 'fix-request',
  REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
  UNKNOWN_EXCEPTION: 'resend',
} as const satisfies Readonly<Record<string, Advice>>

/** The codes of failures that the gateway gives before it does any work, and so also without a signature. */
export const codesBeforeWork: readonly string[] = [
  'INVALID_SIGNATURE',
  'SIGNATURE_INVALID',
  'SIGN_VERIFY_FAILURE',
  'KEY_NOT_FOUND',
  'CLIENT_INVALID',
  'NO_INTERFACE_DEF',
  'MEDIA_TYPE_NOT_ACCEPTABLE',
  'METHOD_NOT_SUPPORTED',
]

/** The messages of each operation. */
export interface OperationMessages {
  pay: {
    request: PayRequest
    response: PayResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: PaySuccess
    /** The codes that are known; others can come. */
    resultCode: PayResultCode | GatewayResultCode
  }
  capture: {
    request: CaptureRequest
    response: CaptureResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CaptureSuccess
    /** The codes that are known; others can come. */
    resultCode: CaptureResultCode | GatewayResultCode
  }
  inquiryPayment: {
    request: InquiryPaymentRequest
    response: InquiryPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: InquiryPaymentResultCode | GatewayResultCode
  }
  cancel: {
    request: CancelRequest
    response: CancelResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CancelSuccess
    /** The codes that are known; others can come. */
    resultCode: CancelResultCode | GatewayResultCode
  }
  createSubscription: {
    request: CreateSubscriptionRequest
    response: CreateSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreateSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: CreateSubscriptionResultCode | GatewayResultCode
  }
  changeSubscription: {
    request: ChangeSubscriptionRequest
    response: ChangeSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ChangeSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: ChangeSubscriptionResultCode | GatewayResultCode
  }
  updateSubscription: {
    request: UpdateSubscriptionRequest
    response: UpdateSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: UpdateSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: UpdateSubscriptionResultCode | GatewayResultCode
  }
  cancelSubscription: {
    request: CancelSubscriptionRequest
    response: CancelSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CancelSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: CancelSubscriptionResultCode | GatewayResultCode
  }
  inquireSubscription: {
    request: InquireSubscriptionRequest
    response: InquireSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionResultCode | GatewayResultCode
  }
  inquireSubscriptionList: {
    request: InquireSubscriptionListRequest
    response: InquireSubscriptionListResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionListSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionListResultCode | GatewayResultCode
  }
  inquireSubscriptionPayment: {
    request: InquireSubscriptionPaymentRequest
    response: InquireSubscriptionPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionPaymentResultCode | GatewayResultCode
  }
}

/** The notification of each event. */
export interface NotificationMessages {
  PAYMENT_RESULT: PaymentNotification & { notifyType: 'PAYMENT_RESULT' }
  PAYMENT_PENDING: PaymentNotification & { notifyType: 'PAYMENT_PENDING' }
  UPDATE_AMOUNT_RESULT: PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }
  CAPTURE_RESULT: CaptureNotification
  SUBSCRIPTION_CREATE: SubscriptionNotification & { subscriptionNotificationType: 'CREATE' }
  SUBSCRIPTION_CHANGE: SubscriptionNotification & { subscriptionNotificationType: 'CHANGE' }
  SUBSCRIPTION_UPDATE: SubscriptionNotification & { subscriptionNotificationType: 'UPDATE' }
  SUBSCRIPTION_CANCEL: SubscriptionNotification & { subscriptionNotificationType: 'CANCEL' }
  SUBSCRIPTION_TERMINATE: SubscriptionNotification & { subscriptionNotificationType: 'TERMINATE' }
  SUBSCRIPTION_PAYMENT_RESULT: SubscriptionPaymentNotification
}
