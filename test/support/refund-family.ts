import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './contract.ts'
import type { SpecCopy } from './spec-copy.ts'

/** Adds a family of one operation and one notification to a copy of the contract, without translations. */
export async function addRefundFamily(copy: SpecCopy): Promise<void> {
  await cp(join(projectFolder, 'test/generate/refund-spec'), copy.spec, { recursive: true })
  await copy.replace(
    'openapi.yaml',
    'webhooks:\n',
    '  /v1/payments/refund:\n    $ref: families/refund/operations/refund.yaml\nwebhooks:\n  notifyRefund:\n    $ref: families/refund/notifications/notify-refund.yaml\n',
  )
}
