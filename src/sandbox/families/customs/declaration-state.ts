import type { Amount } from '../../../../generated/types.ts'
import type { JsonObject } from '../../json.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import type { RecordTimers } from '../../state/record-timers.ts'

/** Whether the customs have answered a declaration. */
export type DeclarationStatus = 'IN_PROCESS' | 'CUSTOMS_PROCESSING_COMPLETED'

/** What the customs answered. */
export interface CustomsAnswer {
  readonly code: string
  readonly description: string
  /** In milliseconds since 1970. */
  readonly at: number
}

/** A declaration as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxDeclaration {
  readonly declarationRequestId: string
  readonly paymentId: string
  readonly customsPaymentId: string
  /** The request that was taken last: the first one, or a retransmission. */
  request: JsonObject
  /** The id under which the customs know the order. */
  orderId: string
  customsCode: string
  amount: Amount
  status: DeclarationStatus
  answer: CustomsAnswer | undefined
  /** When a call with its id was last answered with success. */
  lastCallAt: number
  changedAt: number
  readonly timers: RecordTimers
}

/** The declarations of a sandbox. */
export interface DeclarationState {
  readonly add: (declaration: SandboxDeclaration) => void
  readonly find: (declarationRequestId: string) => SandboxDeclaration | undefined
  /** The declarations of a payment. */
  readonly ofPayment: (paymentId: string) => readonly SandboxDeclaration[]
  /** The latest declarations, newest first. */
  readonly newest: (count: number) => SandboxDeclaration[]
}

/**
 * Makes the place where declarations are kept. A declaration that is removed takes its timers with it.
 *
 * @param maxEntries - how many declarations are kept; the oldest are removed above it
 */
export function createDeclarationState(maxEntries: number): DeclarationState {
  const byPayment = new Map<string, Set<SandboxDeclaration>>()
  const declarations = createRecentMap<SandboxDeclaration>(maxEntries, {
    onEvict: (declaration) => {
      declaration.timers.clear()
      const others = byPayment.get(declaration.paymentId)
      others?.delete(declaration)
      if (others?.size === 0) byPayment.delete(declaration.paymentId)
    },
  })
  return {
    add: (declaration) => {
      const others = byPayment.get(declaration.paymentId) ?? new Set()
      byPayment.set(declaration.paymentId, others.add(declaration))
      declarations.set(declaration.declarationRequestId, declaration)
    },
    find: (id) => declarations.get(id),
    ofPayment: (paymentId) => [...(byPayment.get(paymentId) ?? [])],
    newest: (count) => declarations.newest(count),
  }
}
