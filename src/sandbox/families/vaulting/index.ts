import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textOf } from '../../json.ts'
import type { PayerActions } from '../../payers.ts'
import { createCreateVaultingSession } from './create-vaulting-session.ts'
import { createFetchNonce } from './fetch-nonce.ts'
import { createInquireVaulting } from './inquire-vaulting.ts'
import { createVaultPaymentMethod } from './vault-payment-method.ts'
import { createVaultings } from './vaulting.ts'
import { createVaultingLifecycle } from './vaulting-lifecycle.ts'
import { createVaultingPages, isVaultingFailure, vaultingsTable } from './vaulting-page.ts'

/** The vaulting family, and what a payer does by program. An attempt is named by its `vaultingRequestId`. */
export interface VaultingFamily extends SandboxFamily, PayerActions {
  /** The payer enters a test card, or is authenticated. Returns whether the attempt was waiting for that. */
  readonly approve: (vaultingRequestId: string) => boolean
  /** The attempt fails, with a code of `vaultingResultCode`. Returns whether it was waiting. */
  readonly decline: (vaultingRequestId: string, code?: string) => boolean
}

/** The behaviour of createVaultingSession, vaultPaymentMethod, inquireVaulting and fetchNonce. */
export function createVaultingFamily(context: FamilyContext): VaultingFamily {
  const { contract, state } = context
  const vaultings = createVaultings(state.maxEntries, state.tokens)
  const lifecycle = createVaultingLifecycle(context, vaultings)
  return {
    operations: {
      createVaultingSession: createCreateVaultingSession(context, vaultings, lifecycle),
      vaultPaymentMethod: createVaultPaymentMethod(context, vaultings, lifecycle),
      inquireVaulting: createInquireVaulting(context, vaultings),
      fetchNonce: createFetchNonce(context),
    },
    subjectOf: (request: JsonObject): RequestSubject | undefined => {
      const id = textOf(request, 'vaultingRequestId')
      if (id === undefined) return undefined
      const operation = vaultings.find(id)?.operation
      return { id, madeBy: operation && { operation, id } }
    },
    pageAt: createVaultingPages(context, vaultings, lifecycle),
    section: (count) => {
      const newest = vaultings.newest(count)
      return newest.length === 0
        ? undefined
        : { title: 'Stored cards', html: vaultingsTable(newest, context.url()) }
    },
    owns: (id) => vaultings.find(id) !== undefined,
    isReason: (code) => isVaultingFailure(code, contract),
    approve: (id) => {
      const vaulting = vaultings.find(id)
      return vaulting !== undefined && lifecycle.approve(vaulting)
    },
    decline: (id, code = 'USER_PAYMENT_VERIFICATION_FAILED') => {
      const vaulting = vaultings.find(id)
      return vaulting !== undefined && lifecycle.fail(vaulting, code)
    },
  }
}
