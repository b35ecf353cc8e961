// Operations, notifications and servers of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  AcceptDisputeRequest,
  CancelRequest,
  CancelResponse,
  CancelSuccess,
  CaptureNotification,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  DeclareRequest,
  DeclareResponse,
  DeclareSuccess,
  DisputeNotification,
  DisputeResponse,
  DisputeSuccess,
  DownloadDisputeEvidenceRequest,
  DownloadDisputeEvidenceResponse,
  DownloadDisputeEvidenceSuccess,
  InquiryDeclarationRequestsRequest,
  InquiryDeclarationRequestsResponse,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PaymentNotification,
  SupplyDefenseDocumentRequest,
  UploadInvoiceShippingFileRequest,
  UploadInvoiceShippingFileResponse,
} from './types.ts'
import type {
  Advice,
  AcceptDisputeResultCode,
  CancelResultCode,
  CaptureResultCode,
  DeclareResultCode,
  DownloadDisputeEvidenceResultCode,
  GatewayResultCode,
  InquiryDeclarationRequestsResultCode,
  InquiryPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  PayResultCode,
  PaymentResultCode,
  SupplyDefenseDocumentResultCode,
  TransactionResultCode,
  UploadInvoiceShippingFileResultCode,
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
  uploadInvoiceShippingFile: {
    method: 'POST',
    path: '/v1/payments/uploadInvoiceShippingFile',
    request: 'UploadInvoiceShippingFileRequest',
    response: 'UploadInvoiceShippingFileResponse',
    docPage: 'https://docs.antom.com/ac/ams/uploadInvoiceShippingFile',
    advice: {
      SUCCESS: 'done',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  acceptDispute: {
    method: 'POST',
    path: '/v1/payments/acceptDispute',
    request: 'AcceptDisputeRequest',
    response: 'DisputeResponse',
    docPage: 'https://docs.antom.com/ac/ams/accept',
    advice: {
      SUCCESS: 'done',
      PARAM_ILLEGAL: 'fix-request',
      REPEAT_REQUEST: 'inquire',
      TIME_EXCEEDS_LIMIT: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/disputeId", answer: "/disputeId", kind: 'id' },
    ],
  },
  supplyDefenseDocument: {
    method: 'POST',
    path: '/v1/payments/supplyDefenseDocument',
    request: 'SupplyDefenseDocumentRequest',
    response: 'DisputeResponse',
    docPage: 'https://docs.antom.com/ac/ams/supply_evidence',
    advice: {
      SUCCESS: 'done',
      DEFENSE_EXCEED_LIMIT: 'contact-support',
      NOT_ALLOW_IN_CURRENT_STATUS: 'inquire',
      PARAM_ILLEGAL: 'fix-request',
      REPEAT_REQUEST: 'inquire',
      TIME_EXCEEDS_LIMIT: 'contact-support',
      UNKNOWN_EXCEPTION: 'resend',
    },
    echoes: [
      { request: "/disputeId", answer: "/disputeId", kind: 'id' },
    ],
  },
  downloadDisputeEvidence: {
    method: 'POST',
    path: '/v1/payments/downloadDisputeEvidence',
    request: 'DownloadDisputeEvidenceRequest',
    response: 'DownloadDisputeEvidenceResponse',
    docPage: 'https://docs.antom.com/ac/ams/download',
    advice: {
      SUCCESS: 'done',
      PARAM_ILLEGAL: 'fix-request',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  declare: {
    method: 'POST',
    path: '/v1/customs/declare',
    request: 'DeclareRequest',
    response: 'DeclareResponse',
    idempotencyKey: 'declarationRequestId',
    docPage: 'https://docs.antom.com/ac/ams/declare',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      CLIENT_INVALID: 'fix-request',
      DUPLICATED_DECLARATIONS: 'fix-request',
      INVALID_API: 'contact-support',
      INVALID_CONTRACT: 'contact-support',
      INVALID_SIGNATURE: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      MEDIA_TYPE_NOT_ACCEPTABLE: 'fix-request',
      MERCHANT_NOT_REGISTERED: 'contact-support',
      METHOD_NOT_SUPPORTED: 'fix-request',
      NO_INTERFACE_DEF: 'fix-request',
      ORDER_NOT_EXIST: 'fix-request',
      ORDER_STATUS_INVALID: 'contact-support',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      REPEAT_REQ_INCONSISTENT: 'fix-request',
      RISK_REJECT: 'ask-payer',
      SYSTEM_ERROR: 'contact-support',
      TOTAL_DECLARATION_AMOUNT_EXCEED: 'new-request',
      USER_STATUS_ABNORMAL: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
    },
  },
  inquiryDeclarationRequests: {
    method: 'POST',
    path: '/v1/customs/inquiryDeclarationRequests',
    request: 'InquiryDeclarationRequestsRequest',
    response: 'InquiryDeclarationRequestsResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquirydeclare',
    advice: {
      SUCCESS: 'done',
      ACCESS_DENIED: 'contact-support',
      ARRAY_SIZE_EXCEEDED: 'fix-request',
      CLIENT_INVALID: 'fix-request',
      INVALID_API: 'contact-support',
      INVALID_CONTRACT: 'contact-support',
      INVALID_SIGNATURE: 'fix-request',
      KEY_NOT_FOUND: 'fix-request',
      MEDIA_TYPE_NOT_ACCEPTABLE: 'fix-request',
      MERCHANT_NOT_REGISTERED: 'contact-support',
      METHOD_NOT_SUPPORTED: 'fix-request',
      NO_INTERFACE_DEF: 'fix-request',
      PARAM_ILLEGAL: 'fix-request',
      PROCESS_FAIL: 'contact-support',
      RISK_REJECT: 'ask-payer',
      SYSTEM_ERROR: 'contact-support',
      REQUEST_TRAFFIC_EXCEED_LIMIT: 'resend',
      UNKNOWN_EXCEPTION: 'resend',
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
  notifyDispute: {
    message: 'DisputeNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['DISPUTE_CREATED', 'DISPUTE_JUDGED', 'DISPUTE_CANCELLED', 'DEFENSE_SUPPLIED', 'DEFENSE_DUE_ALERT', 'DISPUTE_ACCEPTED', 'RDR_RESOLVED'],
    idempotencyKey: 'disputeId',
    docPage: 'https://docs.antom.com/ac/ams/notify_dispute',
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
  uploadInvoiceShippingFile: {
    request: UploadInvoiceShippingFileRequest
    response: UploadInvoiceShippingFileResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: UploadInvoiceShippingFileResponse
    /** The codes that are known; others can come. */
    resultCode: UploadInvoiceShippingFileResultCode | GatewayResultCode
  }
  acceptDispute: {
    request: AcceptDisputeRequest
    response: DisputeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DisputeSuccess
    /** The codes that are known; others can come. */
    resultCode: AcceptDisputeResultCode | GatewayResultCode
  }
  supplyDefenseDocument: {
    request: SupplyDefenseDocumentRequest
    response: DisputeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DisputeSuccess
    /** The codes that are known; others can come. */
    resultCode: SupplyDefenseDocumentResultCode | GatewayResultCode
  }
  downloadDisputeEvidence: {
    request: DownloadDisputeEvidenceRequest
    response: DownloadDisputeEvidenceResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DownloadDisputeEvidenceSuccess
    /** The codes that are known; others can come. */
    resultCode: DownloadDisputeEvidenceResultCode | GatewayResultCode
  }
  declare: {
    request: DeclareRequest
    response: DeclareResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DeclareSuccess
    /** The codes that are known; others can come. */
    resultCode: DeclareResultCode | GatewayResultCode
  }
  inquiryDeclarationRequests: {
    request: InquiryDeclarationRequestsRequest
    response: InquiryDeclarationRequestsResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryDeclarationRequestsResponse
    /** The codes that are known; others can come. */
    resultCode: InquiryDeclarationRequestsResultCode | GatewayResultCode
  }
}

/** The notification of each event. */
export interface NotificationMessages {
  PAYMENT_RESULT: PaymentNotification & { notifyType: 'PAYMENT_RESULT' }
  PAYMENT_PENDING: PaymentNotification & { notifyType: 'PAYMENT_PENDING' }
  UPDATE_AMOUNT_RESULT: PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }
  CAPTURE_RESULT: CaptureNotification
  DISPUTE_CREATED: DisputeNotification & { disputeNotificationType: 'DISPUTE_CREATED' }
  DISPUTE_JUDGED: DisputeNotification & { disputeNotificationType: 'DISPUTE_JUDGED' }
  DISPUTE_CANCELLED: DisputeNotification & { disputeNotificationType: 'DISPUTE_CANCELLED' }
  DEFENSE_SUPPLIED: DisputeNotification & { disputeNotificationType: 'DEFENSE_SUPPLIED' }
  DEFENSE_DUE_ALERT: DisputeNotification & { disputeNotificationType: 'DEFENSE_DUE_ALERT' }
  DISPUTE_ACCEPTED: DisputeNotification & { disputeNotificationType: 'DISPUTE_ACCEPTED' }
  RDR_RESOLVED: DisputeNotification & { disputeNotificationType: 'RDR_RESOLVED' }
}
