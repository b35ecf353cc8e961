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
  ConsultPaymentRequest,
  ConsultPaymentResponse,
  ConsultPaymentSuccess,
  CreatePaymentSessionRequest,
  CreatePaymentSessionResponse,
  CreatePaymentSessionSuccess,
  InquireExchangeRateRequest,
  InquireExchangeRateResponse,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PaymentNotification,
  RetrievePaymentSessionRequest,
  RetrievePaymentSessionResponse,
  VerifyAndCompletePaymentRequest,
  VerifyAndCompletePaymentResponse,
} from './types.ts'
import type {
  CancelResultCode,
  CaptureResultCode,
  ConsultPaymentResultCode,
  CreatePaymentSessionResultCode,
  GatewayResultCode,
  InquireExchangeRateResultCode,
  InquiryPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  PayResultCode,
  PaymentResultCode,
  RetrievePaymentSessionResultCode,
  TransactionResultCode,
  VerifyAndCompletePaymentResultCode,
} from './result-codes/types.ts'

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
    echoes: [
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
      { request: "/paymentRequestId", answer: "/paymentRequestId", kind: 'id' },
    ],
  },
  consultPayment: {
    method: 'POST',
    path: '/v1/payments/consult',
    request: 'ConsultPaymentRequest',
    response: 'ConsultPaymentResponse',
    docPage: 'https://docs.antom.com/ac/ams/consult',
  },
  createPaymentSession: {
    method: 'POST',
    path: '/v1/payments/createPaymentSession',
    request: 'CreatePaymentSessionRequest',
    response: 'CreatePaymentSessionResponse',
    docPage: 'https://docs.antom.com/ac/ams/session_cashier',
  },
  retrievePaymentSession: {
    method: 'POST',
    path: '/v1/payments/retrievePaymentSession',
    request: 'RetrievePaymentSessionRequest',
    response: 'RetrievePaymentSessionResponse',
    docPage: 'https://docs.antom.com/ac/apo/retrievePaymentSession',
  },
  verifyAndCompletePayment: {
    method: 'POST',
    path: '/v1/payments/verifyAndCompletePayment',
    request: 'VerifyAndCompletePaymentRequest',
    response: 'VerifyAndCompletePaymentResponse',
    idempotencyKey: 'verifyRequestId',
    docPage: 'https://docs.antom.com/ac/apo/verifyAndCompletePayment',
    echoes: [
      { request: "/verifyRequestId", answer: "/verifyRequestId", kind: 'id' },
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
    ],
  },
  inquireExchangeRate: {
    method: 'POST',
    path: '/v1/payments/inquireExchangeRate',
    request: 'InquireExchangeRateRequest',
    response: 'InquireExchangeRateResponse',
    docPage: 'https://docs.antom.com/ac/ams/exchange_rate',
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
} as const satisfies Record<string, NotificationEntry>

export { type ServerEntry, servers } from './endpoints.ts'

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
  consultPayment: {
    request: ConsultPaymentRequest
    response: ConsultPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ConsultPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: ConsultPaymentResultCode | GatewayResultCode
  }
  createPaymentSession: {
    request: CreatePaymentSessionRequest
    response: CreatePaymentSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreatePaymentSessionSuccess
    /** The codes that are known; others can come. */
    resultCode: CreatePaymentSessionResultCode | GatewayResultCode
  }
  retrievePaymentSession: {
    request: RetrievePaymentSessionRequest
    response: RetrievePaymentSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RetrievePaymentSessionResponse
    /** The codes that are known; others can come. */
    resultCode: RetrievePaymentSessionResultCode | GatewayResultCode
  }
  verifyAndCompletePayment: {
    request: VerifyAndCompletePaymentRequest
    response: VerifyAndCompletePaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: VerifyAndCompletePaymentResponse
    /** The codes that are known; others can come. */
    resultCode: VerifyAndCompletePaymentResultCode | GatewayResultCode
  }
  inquireExchangeRate: {
    request: InquireExchangeRateRequest
    response: InquireExchangeRateResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireExchangeRateResponse
    /** The codes that are known; others can come. */
    resultCode: InquireExchangeRateResultCode | GatewayResultCode
  }
}

/** The notification of each event. */
export interface NotificationMessages {
  PAYMENT_RESULT: PaymentNotification & { notifyType: 'PAYMENT_RESULT' }
  PAYMENT_PENDING: PaymentNotification & { notifyType: 'PAYMENT_PENDING' }
  UPDATE_AMOUNT_RESULT: PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }
  CAPTURE_RESULT: CaptureNotification
}
