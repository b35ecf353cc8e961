import type { SandboxDeclaration } from './declaration-state.ts'

/** A declaration as the sandbox keeps it. */
export interface DeclarationSnapshot {
  /** The merchant's id. */
  readonly declarationRequestId: string
  /** The declared payment. */
  readonly paymentId: string
  /** The customs that it went to last. */
  readonly customsCode: string
  /** The id under which the customs know the order. */
  readonly customsOrderId: string
  /** The declared amount, in the currency's smallest unit. */
  readonly amount: { readonly currency: string; readonly value: string }
  /** Whether the customs have answered. */
  readonly status: 'IN_PROCESS' | 'CUSTOMS_PROCESSING_COMPLETED'
  /** What the customs answered; absent before. */
  readonly resultCode?: string
}

/** A copy of a declaration for programs; later changes of the declaration do not show in it. */
export function declarationSnapshot(declaration: SandboxDeclaration): DeclarationSnapshot {
  const { declarationRequestId, paymentId, customsCode, orderId, amount, status, answer } = declaration
  return {
    declarationRequestId,
    paymentId,
    customsCode,
    customsOrderId: orderId,
    amount: { ...amount },
    status,
    ...(answer !== undefined && { resultCode: answer.code }),
  }
}
