// Operations, notifications and servers of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  CancelRequest,
  CancelResponse,
  CancelSuccess,
  CaptureNotification,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  InquiryRefundRequest,
  InquiryRefundResponse,
  InquiryRefundSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PaymentNotification,
  RefundNotification,
  RefundRequest,
  RefundResponse,
  RefundSuccess,
} from './types.ts'
import type {
  Advice,
  CancelResultCode,
  CaptureResultCode,
  GatewayResultCode,
  InquiryPaymentResultCode,
  InquiryRefundResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  NotifyRefundResultCode,
  PayResultCode,
  PaymentResultCode,
  RefundResultCode,
  TransactionResultCode,
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
  refund: {
    method: 'POST',
    path: '/v1/payments/refund',
    request: 'RefundRequest',
    response: 'RefundResponse',
    idempotencyKey: 'refundRequestId',
    docPage: 'https://docs.antom.com/ac/ams/refund_online',
    advice: {
      SUCCESS: 'done',
      REFUND_IN_PROCESS: 'inquire',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
      ACCESS_DENIED: 'contact-support',
      INVALID_API: 'contact-support',
      CURRENCY_NOT_SUPPORT: 'new-request',
      INVALID_MERCHANT_STATUS: 'contact-support',
      KEY_NOT_FOUND: 'fix-request',
      MERCHANT_BALANCE_NOT_ENOUGH: 'new-request',
      MULTIPLE_REFUNDS_NOT_SUPPORTED: 'contact-support',
      PARTIAL_REFUND_NOT_SUPPORTED: 'new-request',
      REFUND_NOT_SUPPORTED: 'contact-support',
      PAYMENT_METHOD_NOT_SUPPORTED: 'contact-support',
      REFUND_AMOUNT_EXCEED: 'new-request',
      REFUND_WINDOW_EXCEED: 'contact-support',
      ORDER_NOT_EXIST: 'fix-request',
      ORDER_STATUS_INVALID: 'contact-support',
      ORDER_IS_CANCELED: 'contact-support',
      ORDER_IS_CLOSED: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      REPEAT_REQ_INCONSISTENT: 'fix-request',
      NO_INTERFACE_DEF: 'fix-request',
      SYSTEM_ERROR: 'contact-support',
    },
    echoes: [
      { request: "/refundRequestId", answer: "/refundRequestId", kind: 'id' },
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
      { request: "/refundAmount", answer: "/refundAmount", kind: 'amount' },
    ],
  },
  inquiryRefund: {
    method: 'POST',
    path: '/v1/payments/inquiryRefund',
    request: 'InquiryRefundRequest',
    response: 'InquiryRefundResponse',
    docPage: 'https://docs.antom.com/ac/ams/ir_online',
    advice: {
      SUCCESS: 'done',
      ORDER_NOT_EXIST: 'fix-request',
      ACCESS_DENIED: 'contact-support',
      INVALID_API: 'contact-support',
      KEY_NOT_FOUND: 'fix-request',
      NO_INTERFACE_DEF: 'fix-request',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      SYSTEM_ERROR: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/refundRequestId", answer: "/refundRequestId", kind: 'id' },
      { request: "/refundId", answer: "/refundId", kind: 'id' },
    ],
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
  notifyRefund: {
    message: 'RefundNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['REFUND_RESULT'],
    idempotencyKey: 'refundId',
    docPage: 'https://docs.antom.com/ac/ams/notify_refund',
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
  refund: {
    request: RefundRequest
    response: RefundResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RefundSuccess
    /** The codes that are known; others can come. */
    resultCode: RefundResultCode | GatewayResultCode
  }
  inquiryRefund: {
    request: InquiryRefundRequest
    response: InquiryRefundResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryRefundSuccess
    /** The codes that are known; others can come. */
    resultCode: InquiryRefundResultCode | GatewayResultCode
  }
}

/** The notification of each event. */
export interface NotificationMessages {
  PAYMENT_RESULT: PaymentNotification & { notifyType: 'PAYMENT_RESULT' }
  PAYMENT_PENDING: PaymentNotification & { notifyType: 'PAYMENT_PENDING' }
  UPDATE_AMOUNT_RESULT: PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }
  CAPTURE_RESULT: CaptureNotification
  REFUND_RESULT: RefundNotification
}
