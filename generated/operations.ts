// Operations, notifications and servers of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  ApplyTokenRequest,
  ApplyTokenResponse,
  ApplyTokenSuccess,
  AuthorizationNotification,
  CancelRequest,
  CancelResponse,
  CancelSuccess,
  CaptureNotification,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  ConsultAuthorizationRequest,
  ConsultAuthorizationResponse,
  ConsultAuthorizationSuccess,
  CreateVaultingSessionRequest,
  CreateVaultingSessionResponse,
  CreateVaultingSessionSuccess,
  FetchNonceRequest,
  FetchNonceResponse,
  FetchNonceSuccess,
  InquireVaultingRequest,
  InquireVaultingResponse,
  InquireVaultingSuccess,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PaymentNotification,
  RevokeRequest,
  RevokeResponse,
  VaultPaymentMethodRequest,
  VaultPaymentMethodResponse,
  VaultPaymentMethodSuccess,
  VaultingNotification,
} from './types.ts'
import type {
  ApplyTokenResultCode,
  CancelResultCode,
  CaptureResultCode,
  ConsultAuthorizationResultCode,
  CreateVaultingSessionResultCode,
  FetchNonceResultCode,
  GatewayResultCode,
  InquireVaultingResultCode,
  InquiryPaymentResultCode,
  NotifyAuthorizationResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  NotifyVaultingResultCode,
  PayResultCode,
  PaymentResultCode,
  RevokeResultCode,
  TransactionResultCode,
  VaultPaymentMethodResultCode,
  VaultingResultCode,
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
  consultAuthorization: {
    method: 'POST',
    path: '/v1/authorizations/consult',
    request: 'ConsultAuthorizationRequest',
    response: 'ConsultAuthorizationResponse',
    docPage: 'https://docs.antom.com/ac/ams/authconsult',
  },
  applyToken: {
    method: 'POST',
    path: '/v1/authorizations/applyToken',
    request: 'ApplyTokenRequest',
    response: 'ApplyTokenResponse',
    docPage: 'https://docs.antom.com/ac/ams/accesstokenapp',
  },
  revoke: {
    method: 'POST',
    path: '/v1/authorizations/revoke',
    request: 'RevokeRequest',
    response: 'RevokeResponse',
    docPage: 'https://docs.antom.com/ac/ams/authrevocation',
  },
  createVaultingSession: {
    method: 'POST',
    path: '/v1/vaults/createVaultingSession',
    request: 'CreateVaultingSessionRequest',
    response: 'CreateVaultingSessionResponse',
    idempotencyKey: 'vaultingRequestId',
    docPage: 'https://docs.antom.com/ac/ams/vaulting_session',
  },
  vaultPaymentMethod: {
    method: 'POST',
    path: '/v1/vaults/vaultPaymentMethod',
    request: 'VaultPaymentMethodRequest',
    response: 'VaultPaymentMethodResponse',
    idempotencyKey: 'vaultingRequestId',
    docPage: 'https://docs.antom.com/ac/ams/vault_method',
    echoes: [
      { request: "/vaultingRequestId", answer: "/vaultingRequestId", kind: 'id' },
    ],
  },
  inquireVaulting: {
    method: 'POST',
    path: '/v1/vaults/inquireVaulting',
    request: 'InquireVaultingRequest',
    response: 'InquireVaultingResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_vaulting',
    echoes: [
      { request: "/vaultingRequestId", answer: "/vaultingRequestId", kind: 'id' },
    ],
  },
  fetchNonce: {
    method: 'POST',
    path: '/v1/vaults/fetchNonce',
    request: 'FetchNonceRequest',
    response: 'FetchNonceResponse',
    docPage: 'https://docs.antom.com/ac/ams/fetchnouce',
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
  notifyAuthorization: {
    message: 'AuthorizationNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['AUTHORIZATION_AUTHCODE_CREATED', 'AUTHORIZATION_TOKEN_CREATED', 'AUTHORIZATION_TOKEN_CANCELED'],
    docPage: 'https://docs.antom.com/ac/ams/notifyauth',
  },
  notifyVaulting: {
    message: 'VaultingNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['VAULTING_RESULT'],
    idempotencyKey: 'vaultingRequestId',
    docPage: 'https://docs.antom.com/ac/ams/notify_vaulting',
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
  consultAuthorization: {
    request: ConsultAuthorizationRequest
    response: ConsultAuthorizationResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ConsultAuthorizationSuccess
    /** The codes that are known; others can come. */
    resultCode: ConsultAuthorizationResultCode | GatewayResultCode
  }
  applyToken: {
    request: ApplyTokenRequest
    response: ApplyTokenResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ApplyTokenSuccess
    /** The codes that are known; others can come. */
    resultCode: ApplyTokenResultCode | GatewayResultCode
  }
  revoke: {
    request: RevokeRequest
    response: RevokeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RevokeResponse
    /** The codes that are known; others can come. */
    resultCode: RevokeResultCode | GatewayResultCode
  }
  createVaultingSession: {
    request: CreateVaultingSessionRequest
    response: CreateVaultingSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreateVaultingSessionSuccess
    /** The codes that are known; others can come. */
    resultCode: CreateVaultingSessionResultCode | GatewayResultCode
  }
  vaultPaymentMethod: {
    request: VaultPaymentMethodRequest
    response: VaultPaymentMethodResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: VaultPaymentMethodSuccess
    /** The codes that are known; others can come. */
    resultCode: VaultPaymentMethodResultCode | GatewayResultCode
  }
  inquireVaulting: {
    request: InquireVaultingRequest
    response: InquireVaultingResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireVaultingSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireVaultingResultCode | GatewayResultCode
  }
  fetchNonce: {
    request: FetchNonceRequest
    response: FetchNonceResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: FetchNonceSuccess
    /** The codes that are known; others can come. */
    resultCode: FetchNonceResultCode | GatewayResultCode
  }
}

/** The notification of each event. */
export interface NotificationMessages {
  PAYMENT_RESULT: PaymentNotification & { notifyType: 'PAYMENT_RESULT' }
  PAYMENT_PENDING: PaymentNotification & { notifyType: 'PAYMENT_PENDING' }
  UPDATE_AMOUNT_RESULT: PaymentNotification & { notifyType: 'UPDATE_AMOUNT_RESULT' }
  CAPTURE_RESULT: CaptureNotification
  AUTHORIZATION_AUTHCODE_CREATED: AuthorizationNotification & { authorizationNotifyType: 'AUTHCODE_CREATED' }
  AUTHORIZATION_TOKEN_CREATED: AuthorizationNotification & { authorizationNotifyType: 'TOKEN_CREATED' }
  AUTHORIZATION_TOKEN_CANCELED: AuthorizationNotification & { authorizationNotifyType: 'TOKEN_CANCELED' }
  VAULTING_RESULT: VaultingNotification
}
