import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './contract.ts'
import type { SpecCopy } from './spec-copy.ts'

/** Adds a family of one operation and one notification to a copy of the contract, without translations. */
export async function addExampleTransfer(copy: SpecCopy): Promise<void> {
  await cp(join(projectFolder, 'test/support/example-transfer'), copy.spec, { recursive: true })
  await copy.replace(
    'openapi.yaml',
    'webhooks:\n',
    '  /v1/payments/transfer:\n    $ref: families/example-transfer/operations/transfer.yaml\nwebhooks:\n  notifyTransfer:\n    $ref: families/example-transfer/notifications/notify-transfer.yaml\n',
  )
}
