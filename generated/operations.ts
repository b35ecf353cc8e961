// Operations, notifications and servers of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  AcceptDisputeRequest,
  ApplyTokenRequest,
  ApplyTokenResponse,
  ApplyTokenSuccess,
  CancelRequest,
  CancelResponse,
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  CancelSuccess,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  ChangeSubscriptionRequest,
  ChangeSubscriptionResponse,
  ConsultAuthorizationRequest,
  ConsultAuthorizationResponse,
  ConsultAuthorizationSuccess,
  ConsultPaymentRequest,
  ConsultPaymentResponse,
  ConsultPaymentSuccess,
  CreatePaymentSessionRequest,
  CreatePaymentSessionResponse,
  CreatePaymentSessionSuccess,
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
  CreateVaultingSessionRequest,
  CreateVaultingSessionResponse,
  CreateVaultingSessionSuccess,
  DeclareRequest,
  DeclareResponse,
  DeclareSuccess,
  DisputeResponse,
  DisputeSuccess,
  DownloadDisputeEvidenceRequest,
  DownloadDisputeEvidenceResponse,
  DownloadDisputeEvidenceSuccess,
  FetchNonceRequest,
  FetchNonceResponse,
  FetchNonceSuccess,
  InquireExchangeRateRequest,
  InquireExchangeRateResponse,
  InquireSubscriptionListRequest,
  InquireSubscriptionListResponse,
  InquireSubscriptionListSuccess,
  InquireSubscriptionPaymentRequest,
  InquireSubscriptionPaymentResponse,
  InquireSubscriptionPaymentSuccess,
  InquireSubscriptionRequest,
  InquireSubscriptionResponse,
  InquireSubscriptionSuccess,
  InquireVaultingRequest,
  InquireVaultingResponse,
  InquireVaultingSuccess,
  InquiryDeclarationRequestsRequest,
  InquiryDeclarationRequestsResponse,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  InquiryRefundRequest,
  InquiryRefundResponse,
  InquiryRefundSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  RefundRequest,
  RefundResponse,
  RefundSuccess,
  RetrievePaymentSessionRequest,
  RetrievePaymentSessionResponse,
  RevokeRequest,
  RevokeResponse,
  SupplyDefenseDocumentRequest,
  UpdateAmountRequest,
  UpdateAmountResponse,
  UpdateAmountSuccess,
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
  UploadInvoiceShippingFileRequest,
  UploadInvoiceShippingFileResponse,
  VaultPaymentMethodRequest,
  VaultPaymentMethodResponse,
  VaultPaymentMethodSuccess,
  VerifyAndCompletePaymentRequest,
  VerifyAndCompletePaymentResponse,
} from './types.ts'
import type {
  AcceptDisputeResultCode,
  ApplyTokenResultCode,
  CancelResultCode,
  CancelSubscriptionResultCode,
  CaptureResultCode,
  ChangeSubscriptionResultCode,
  ConsultAuthorizationResultCode,
  ConsultPaymentResultCode,
  CreatePaymentSessionResultCode,
  CreateSubscriptionResultCode,
  CreateVaultingSessionResultCode,
  DeclareResultCode,
  DownloadDisputeEvidenceResultCode,
  FetchNonceResultCode,
  GatewayResultCode,
  InquireExchangeRateResultCode,
  InquireSubscriptionListResultCode,
  InquireSubscriptionPaymentResultCode,
  InquireSubscriptionResultCode,
  InquireVaultingResultCode,
  InquiryDeclarationRequestsResultCode,
  InquiryPaymentResultCode,
  InquiryRefundResultCode,
  NotifyAuthorizationResultCode,
  NotifyCaptureResultCode,
  NotifyPaymentResultCode,
  NotifyRefundResultCode,
  NotifySubscriptionPaymentResultCode,
  NotifyVaultingResultCode,
  PayResultCode,
  PaymentResultCode,
  RefundResultCode,
  RetrievePaymentSessionResultCode,
  RevokeResultCode,
  SupplyDefenseDocumentResultCode,
  TransactionResultCode,
  UpdateAmountResultCode,
  UpdateSubscriptionResultCode,
  UploadInvoiceShippingFileResultCode,
  VaultPaymentMethodResultCode,
  VaultingResultCode,
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
  updateAmount: {
    method: 'POST',
    path: '/v1/payments/updateAmount',
    request: 'UpdateAmountRequest',
    response: 'UpdateAmountResponse',
    idempotencyKey: 'updateRequestId',
    docPage: 'https://docs.antom.com/ac/ams/updateAmount',
    echoes: [
      { request: "/updateRequestId", answer: "/updateRequestId", kind: 'id' },
      { request: "/paymentId", answer: "/paymentId", kind: 'id' },
      { request: "/amount", answer: "/amount", kind: 'amount' },
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
  refund: {
    method: 'POST',
    path: '/v1/payments/refund',
    request: 'RefundRequest',
    response: 'RefundResponse',
    idempotencyKey: 'refundRequestId',
    docPage: 'https://docs.antom.com/ac/ams/refund_online',
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
    echoes: [
      { request: "/refundRequestId", answer: "/refundRequestId", kind: 'id' },
      { request: "/refundId", answer: "/refundId", kind: 'id' },
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
  createSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/create',
    request: 'CreateSubscriptionRequest',
    response: 'CreateSubscriptionResponse',
    idempotencyKey: 'subscriptionRequestId',
    docPage: 'https://docs.antom.com/ac/ams/create_sub',
  },
  changeSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/change',
    request: 'ChangeSubscriptionRequest',
    response: 'ChangeSubscriptionResponse',
    idempotencyKey: 'subscriptionChangeRequestId',
    docPage: 'https://docs.antom.com/ac/ams/change_sub',
  },
  updateSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/update',
    request: 'UpdateSubscriptionRequest',
    response: 'UpdateSubscriptionResponse',
    idempotencyKey: 'subscriptionUpdateRequestId',
    docPage: 'https://docs.antom.com/ac/ams/update',
  },
  cancelSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/cancel',
    request: 'CancelSubscriptionRequest',
    response: 'CancelSubscriptionResponse',
    docPage: 'https://docs.antom.com/ac/ams/cancel_sub',
  },
  inquireSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/inquireSubscription',
    request: 'InquireSubscriptionRequest',
    response: 'InquireSubscriptionResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_sub',
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
  },
  inquireSubscriptionPayment: {
    method: 'POST',
    path: '/v1/subscriptions/inquireSubscriptionPayment',
    request: 'InquireSubscriptionPaymentRequest',
    response: 'InquireSubscriptionPaymentResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquire_subpayment',
  },
  acceptDispute: {
    method: 'POST',
    path: '/v1/payments/acceptDispute',
    request: 'AcceptDisputeRequest',
    response: 'DisputeResponse',
    docPage: 'https://docs.antom.com/ac/ams/accept',
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
  },
  declare: {
    method: 'POST',
    path: '/v1/customs/declare',
    request: 'DeclareRequest',
    response: 'DeclareResponse',
    idempotencyKey: 'declarationRequestId',
    docPage: 'https://docs.antom.com/ac/ams/declare',
  },
  inquiryDeclarationRequests: {
    method: 'POST',
    path: '/v1/customs/inquiryDeclarationRequests',
    request: 'InquiryDeclarationRequestsRequest',
    response: 'InquiryDeclarationRequestsResponse',
    docPage: 'https://docs.antom.com/ac/ams/inquirydeclare',
  },
  uploadInvoiceShippingFile: {
    method: 'POST',
    path: '/v1/payments/uploadInvoiceShippingFile',
    request: 'UploadInvoiceShippingFileRequest',
    response: 'UploadInvoiceShippingFileResponse',
    docPage: 'https://docs.antom.com/ac/ams/uploadInvoiceShippingFile',
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
  notifyDispute: {
    message: 'DisputeNotification',
    acknowledgement: 'NotificationAcknowledgement',
    events: ['DISPUTE_CREATED', 'DISPUTE_JUDGED', 'DISPUTE_CANCELLED', 'DEFENSE_SUPPLIED', 'DEFENSE_DUE_ALERT', 'DISPUTE_ACCEPTED', 'RDR_RESOLVED'],
    idempotencyKey: 'disputeId',
    docPage: 'https://docs.antom.com/ac/ams/notify_dispute',
  },
} as const satisfies Record<string, NotificationEntry>

export { type ServerEntry, servers } from './endpoints.ts'
export type { NotificationMessages } from './events.ts'

/** The messages of each operation. */
export interface OperationMessages {
  /** The messages of `pay`. */
  pay: {
    request: PayRequest
    response: PayResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: PaySuccess
    /** The codes that are known; others can come. */
    resultCode: PayResultCode | GatewayResultCode
  }
  /** The messages of `capture`. */
  capture: {
    request: CaptureRequest
    response: CaptureResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CaptureSuccess
    /** The codes that are known; others can come. */
    resultCode: CaptureResultCode | GatewayResultCode
  }
  /** The messages of `inquiryPayment`. */
  inquiryPayment: {
    request: InquiryPaymentRequest
    response: InquiryPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: InquiryPaymentResultCode | GatewayResultCode
  }
  /** The messages of `cancel`. */
  cancel: {
    request: CancelRequest
    response: CancelResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CancelSuccess
    /** The codes that are known; others can come. */
    resultCode: CancelResultCode | GatewayResultCode
  }
  /** The messages of `updateAmount`. */
  updateAmount: {
    request: UpdateAmountRequest
    response: UpdateAmountResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: UpdateAmountSuccess
    /** The codes that are known; others can come. */
    resultCode: UpdateAmountResultCode | GatewayResultCode
  }
  /** The messages of `consultPayment`. */
  consultPayment: {
    request: ConsultPaymentRequest
    response: ConsultPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ConsultPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: ConsultPaymentResultCode | GatewayResultCode
  }
  /** The messages of `createPaymentSession`. */
  createPaymentSession: {
    request: CreatePaymentSessionRequest
    response: CreatePaymentSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreatePaymentSessionSuccess
    /** The codes that are known; others can come. */
    resultCode: CreatePaymentSessionResultCode | GatewayResultCode
  }
  /** The messages of `retrievePaymentSession`. */
  retrievePaymentSession: {
    request: RetrievePaymentSessionRequest
    response: RetrievePaymentSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RetrievePaymentSessionResponse
    /** The codes that are known; others can come. */
    resultCode: RetrievePaymentSessionResultCode | GatewayResultCode
  }
  /** The messages of `verifyAndCompletePayment`. */
  verifyAndCompletePayment: {
    request: VerifyAndCompletePaymentRequest
    response: VerifyAndCompletePaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: VerifyAndCompletePaymentResponse
    /** The codes that are known; others can come. */
    resultCode: VerifyAndCompletePaymentResultCode | GatewayResultCode
  }
  /** The messages of `inquireExchangeRate`. */
  inquireExchangeRate: {
    request: InquireExchangeRateRequest
    response: InquireExchangeRateResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireExchangeRateResponse
    /** The codes that are known; others can come. */
    resultCode: InquireExchangeRateResultCode | GatewayResultCode
  }
  /** The messages of `refund`. */
  refund: {
    request: RefundRequest
    response: RefundResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RefundSuccess
    /** The codes that are known; others can come. */
    resultCode: RefundResultCode | GatewayResultCode
  }
  /** The messages of `inquiryRefund`. */
  inquiryRefund: {
    request: InquiryRefundRequest
    response: InquiryRefundResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryRefundSuccess
    /** The codes that are known; others can come. */
    resultCode: InquiryRefundResultCode | GatewayResultCode
  }
  /** The messages of `consultAuthorization`. */
  consultAuthorization: {
    request: ConsultAuthorizationRequest
    response: ConsultAuthorizationResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ConsultAuthorizationSuccess
    /** The codes that are known; others can come. */
    resultCode: ConsultAuthorizationResultCode | GatewayResultCode
  }
  /** The messages of `applyToken`. */
  applyToken: {
    request: ApplyTokenRequest
    response: ApplyTokenResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ApplyTokenSuccess
    /** The codes that are known; others can come. */
    resultCode: ApplyTokenResultCode | GatewayResultCode
  }
  /** The messages of `revoke`. */
  revoke: {
    request: RevokeRequest
    response: RevokeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: RevokeResponse
    /** The codes that are known; others can come. */
    resultCode: RevokeResultCode | GatewayResultCode
  }
  /** The messages of `createVaultingSession`. */
  createVaultingSession: {
    request: CreateVaultingSessionRequest
    response: CreateVaultingSessionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreateVaultingSessionSuccess
    /** The codes that are known; others can come. */
    resultCode: CreateVaultingSessionResultCode | GatewayResultCode
  }
  /** The messages of `vaultPaymentMethod`. */
  vaultPaymentMethod: {
    request: VaultPaymentMethodRequest
    response: VaultPaymentMethodResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: VaultPaymentMethodSuccess
    /** The codes that are known; others can come. */
    resultCode: VaultPaymentMethodResultCode | GatewayResultCode
  }
  /** The messages of `inquireVaulting`. */
  inquireVaulting: {
    request: InquireVaultingRequest
    response: InquireVaultingResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireVaultingSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireVaultingResultCode | GatewayResultCode
  }
  /** The messages of `fetchNonce`. */
  fetchNonce: {
    request: FetchNonceRequest
    response: FetchNonceResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: FetchNonceSuccess
    /** The codes that are known; others can come. */
    resultCode: FetchNonceResultCode | GatewayResultCode
  }
  /** The messages of `createSubscription`. */
  createSubscription: {
    request: CreateSubscriptionRequest
    response: CreateSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CreateSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: CreateSubscriptionResultCode | GatewayResultCode
  }
  /** The messages of `changeSubscription`. */
  changeSubscription: {
    request: ChangeSubscriptionRequest
    response: ChangeSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: ChangeSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: ChangeSubscriptionResultCode | GatewayResultCode
  }
  /** The messages of `updateSubscription`. */
  updateSubscription: {
    request: UpdateSubscriptionRequest
    response: UpdateSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: UpdateSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: UpdateSubscriptionResultCode | GatewayResultCode
  }
  /** The messages of `cancelSubscription`. */
  cancelSubscription: {
    request: CancelSubscriptionRequest
    response: CancelSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: CancelSubscriptionResponse
    /** The codes that are known; others can come. */
    resultCode: CancelSubscriptionResultCode | GatewayResultCode
  }
  /** The messages of `inquireSubscription`. */
  inquireSubscription: {
    request: InquireSubscriptionRequest
    response: InquireSubscriptionResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionResultCode | GatewayResultCode
  }
  /** The messages of `inquireSubscriptionList`. */
  inquireSubscriptionList: {
    request: InquireSubscriptionListRequest
    response: InquireSubscriptionListResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionListSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionListResultCode | GatewayResultCode
  }
  /** The messages of `inquireSubscriptionPayment`. */
  inquireSubscriptionPayment: {
    request: InquireSubscriptionPaymentRequest
    response: InquireSubscriptionPaymentResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquireSubscriptionPaymentSuccess
    /** The codes that are known; others can come. */
    resultCode: InquireSubscriptionPaymentResultCode | GatewayResultCode
  }
  /** The messages of `acceptDispute`. */
  acceptDispute: {
    request: AcceptDisputeRequest
    response: DisputeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DisputeSuccess
    /** The codes that are known; others can come. */
    resultCode: AcceptDisputeResultCode | GatewayResultCode
  }
  /** The messages of `supplyDefenseDocument`. */
  supplyDefenseDocument: {
    request: SupplyDefenseDocumentRequest
    response: DisputeResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DisputeSuccess
    /** The codes that are known; others can come. */
    resultCode: SupplyDefenseDocumentResultCode | GatewayResultCode
  }
  /** The messages of `downloadDisputeEvidence`. */
  downloadDisputeEvidence: {
    request: DownloadDisputeEvidenceRequest
    response: DownloadDisputeEvidenceResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DownloadDisputeEvidenceSuccess
    /** The codes that are known; others can come. */
    resultCode: DownloadDisputeEvidenceResultCode | GatewayResultCode
  }
  /** The messages of `declare`. */
  declare: {
    request: DeclareRequest
    response: DeclareResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: DeclareSuccess
    /** The codes that are known; others can come. */
    resultCode: DeclareResultCode | GatewayResultCode
  }
  /** The messages of `inquiryDeclarationRequests`. */
  inquiryDeclarationRequests: {
    request: InquiryDeclarationRequestsRequest
    response: InquiryDeclarationRequestsResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: InquiryDeclarationRequestsResponse
    /** The codes that are known; others can come. */
    resultCode: InquiryDeclarationRequestsResultCode | GatewayResultCode
  }
  /** The messages of `uploadInvoiceShippingFile`. */
  uploadInvoiceShippingFile: {
    request: UploadInvoiceShippingFileRequest
    response: UploadInvoiceShippingFileResponse
    /** An answer whose `result.resultStatus` is `S`. */
    success: UploadInvoiceShippingFileResponse
    /** The codes that are known; others can come. */
    resultCode: UploadInvoiceShippingFileResultCode | GatewayResultCode
  }
}
