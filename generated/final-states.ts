// How it is found out what became of a call.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  InquireVaultingRequest,
  InquireVaultingResponse,
  InquireVaultingSuccess,
  InquiryPaymentRequest,
  InquiryPaymentResponse,
  InquiryPaymentSuccess,
  InquiryRefundRequest,
  InquiryRefundResponse,
  InquiryRefundSuccess,
  Transaction,
} from './types.ts'
import type {
  WaitForAmountUpdateRequest,
  WaitForCaptureRequest,
} from './wait-requests.ts'
import type {
  Advice,
  GatewayResultCode,
  InquireVaultingResultCode,
  InquiryPaymentResultCode,
  InquiryRefundResultCode,
  PaymentResultCode,
  RefundResultCode,
  TransactionResultCode,
  VaultingResultCode,
} from './result-codes/types.ts'
import type { resultCodeTables } from './result-codes/tables.ts'

/** A state of what was asked for, and what it comes to. */
export interface FinalStateRow {
  readonly status: 'S' | 'F'
  /** The result code where the answer has none. */
  readonly code: string
  /** What to do, whatever the code says. */
  readonly advice?: Advice
}

/** What a client needs to know to wait until something is decided. */
export interface FinalStateEntry {
  /** The operation that is asked. */
  readonly inquiry: string
  /** The name of the type of its answers. */
  readonly schema: string
  /** Codes of refused inquiries after which it is asked again. */
  readonly notFound: readonly string[]
  /** How one of several is found in the answer. */
  readonly item?: FinalStateItem
  /** JSON Pointer to the state: from the answer, or from the item. */
  readonly state: string
  /** JSON Pointers to its result code and its text, where the answer has them. */
  readonly code?: string
  readonly message?: string
  /** What the known states come to; every other one leaves it open. */
  readonly states: Readonly<Record<string, FinalStateRow>>
  /** The result code while nothing is decided and the answer has none. */
  readonly open: string
  /** The table of its result codes. */
  readonly codes: keyof typeof resultCodeTables
  /** What ends it at the deadline. */
  readonly cancel?: FinalStateCancel
}

/** How one of several is found in an answer. */
export interface FinalStateItem {
  /** JSON Pointer to the list. */
  readonly list: string
  /** What the item says, by field. */
  readonly where: Readonly<Record<string, string>>
  /** The field of the caller's request that names it, and the item's field with the same value. */
  readonly argument: string
  readonly field: string
}

/** How what is still open at the deadline is ended. */
export interface FinalStateCancel {
  readonly operation: string
  /** How often the same cancel may be sent. */
  readonly attempts: number
  /** The state afterwards. */
  readonly state: string
  /** States in which it is not ended, although they are not final. */
  readonly except: readonly string[]
}

export const finalStates = {
  payment: {
    inquiry: "inquiryPayment",
    schema: "InquiryPaymentResponse",
    notFound: ["ORDER_NOT_EXIST"],
    state: "/paymentStatus",
    code: "/paymentResultCode",
    message: "/paymentResultMessage",
    states: {
      SUCCESS: { status: "S", code: "SUCCESS" },
      FAIL: { status: "F", code: "PROCESS_FAIL" },
      CANCELLED: { status: "F", code: "ORDER_IS_CANCELED", advice: "new-request" },
    },
    open: "PAYMENT_IN_PROCESS",
    codes: "paymentResultCode",
    cancel: { operation: "cancel", attempts: 3, state: "CANCELLED", except: ["PENDING"] },
  },
  capture: {
    inquiry: "inquiryPayment",
    schema: "InquiryPaymentResponse",
    notFound: ["ORDER_NOT_EXIST"],
    item: { list: "/transactions", where: { transactionType: "CAPTURE" }, argument: "captureRequestId", field: "transactionRequestId" },
    state: "/transactionResult/resultStatus",
    code: "/transactionResult/resultCode",
    message: "/transactionResult/resultMessage",
    states: {
      S: { status: "S", code: "SUCCESS" },
      F: { status: "F", code: "PROCESS_FAIL" },
    },
    open: "PAYMENT_IN_PROCESS",
    codes: "transactionResult",
  },
  amountUpdate: {
    inquiry: "inquiryPayment",
    schema: "InquiryPaymentResponse",
    notFound: ["ORDER_NOT_EXIST"],
    item: { list: "/transactions", where: { transactionType: "INCREMENTAL" }, argument: "updateRequestId", field: "transactionRequestId" },
    state: "/transactionResult/resultStatus",
    code: "/transactionResult/resultCode",
    message: "/transactionResult/resultMessage",
    states: {
      S: { status: "S", code: "SUCCESS" },
      F: { status: "F", code: "PROCESS_FAIL" },
    },
    open: "PAYMENT_IN_PROCESS",
    codes: "transactionResult",
  },
  refund: {
    inquiry: "inquiryRefund",
    schema: "InquiryRefundResponse",
    notFound: ["ORDER_NOT_EXIST"],
    state: "/refundStatus",
    states: {
      SUCCESS: { status: "S", code: "SUCCESS" },
      FAIL: { status: "F", code: "PROCESS_FAIL", advice: "new-request" },
    },
    open: "REFUND_IN_PROCESS",
    codes: "refund",
  },
  vaulting: {
    inquiry: "inquireVaulting",
    schema: "InquireVaultingResponse",
    notFound: ["VAULTING_NOT_EXIST"],
    state: "/vaultingStatus",
    code: "/vaultingResultCode",
    message: "/vaultingResultMessage",
    states: {
      SUCCESS: { status: "S", code: "SUCCESS" },
      FAIL: { status: "F", code: "PROCESS_FAIL" },
    },
    open: "VERIFICATION_IN_PROCESS",
    codes: "vaultingResultCode",
  },
} as const satisfies Readonly<Record<string, FinalStateEntry>>

/** The types of what can be waited for. */
export interface FinalStates {
  /** Waiting for a payment. */
  payment: {
    /** What names it. */
    request: InquiryPaymentRequest
    /** What outcomes carry as `data`, by how they ended. */
    succeeded: InquiryPaymentSuccess
    failed: InquiryPaymentResponse
    pending: InquiryPaymentResponse
    /** The codes that are known; others can come. */
    code: InquiryPaymentResultCode | PaymentResultCode | GatewayResultCode
    /** The operation that ends it at the deadline. */
    cancel: 'cancel'
  }
  /** Waiting for a capture. */
  capture: {
    /** What names it. */
    request: WaitForCaptureRequest
    /** What outcomes carry as `data`, by how they ended. */
    succeeded: Transaction
    failed: Transaction
    pending: InquiryPaymentResponse
    /** The codes that are known; others can come. */
    code: InquiryPaymentResultCode | TransactionResultCode | GatewayResultCode
    /** The operation that ends it at the deadline. */
    cancel: undefined
  }
  /** Waiting for an amount update. */
  amountUpdate: {
    /** What names it. */
    request: WaitForAmountUpdateRequest
    /** What outcomes carry as `data`, by how they ended. */
    succeeded: Transaction
    failed: Transaction
    pending: InquiryPaymentResponse
    /** The codes that are known; others can come. */
    code: InquiryPaymentResultCode | TransactionResultCode | GatewayResultCode
    /** The operation that ends it at the deadline. */
    cancel: undefined
  }
  /** Waiting for a refund. */
  refund: {
    /** What names it. */
    request: InquiryRefundRequest
    /** What outcomes carry as `data`, by how they ended. */
    succeeded: InquiryRefundSuccess
    failed: InquiryRefundResponse
    pending: InquiryRefundResponse
    /** The codes that are known; others can come. */
    code: RefundResultCode | InquiryRefundResultCode | GatewayResultCode
    /** The operation that ends it at the deadline. */
    cancel: undefined
  }
  /** Waiting for a vaulting. */
  vaulting: {
    /** What names it. */
    request: InquireVaultingRequest
    /** What outcomes carry as `data`, by how they ended. */
    succeeded: InquireVaultingSuccess
    failed: InquireVaultingResponse
    pending: InquireVaultingResponse
    /** The codes that are known; others can come. */
    code: InquireVaultingResultCode | VaultingResultCode | GatewayResultCode
    /** The operation that ends it at the deadline. */
    cancel: undefined
  }
}
