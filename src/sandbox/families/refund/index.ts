import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textOf } from '../../json.ts'
import { findRequestedRefund } from './find-requested-refund.ts'
import { createInquiryRefund } from './inquiry-refund.ts'
import { createRefund } from './refund.ts'
import { createRefundLifecycle } from './refund-lifecycle.ts'
import { refundsTable } from './refunds-listing.ts'

/** The behaviour of refund and inquiryRefund. */
export function createRefundFamily(context: FamilyContext): SandboxFamily {
  const { refunds } = context.state
  return {
    operations: {
      refund: createRefund(context, createRefundLifecycle(context)),
      inquiryRefund: createInquiryRefund(context),
    },
    subjectOf: (request: JsonObject): RequestSubject | undefined => {
      const id = textOf(request, 'refundId') ?? textOf(request, 'refundRequestId')
      if (id === undefined) return undefined
      const refund = findRequestedRefund(refunds, request)
      const madeBy = refund?.refundRequestId ?? textOf(request, 'refundRequestId')
      return { id, madeBy: madeBy === undefined ? undefined : { operation: 'refund', id: madeBy } }
    },
    section: (count) => {
      const newest = refunds.newest(count)
      return newest.length === 0 ? undefined : { title: 'Refunds', html: refundsTable(newest) }
    },
  }
}
