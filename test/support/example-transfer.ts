import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleSpec } from './example-contract.ts'
import type { SpecCopy } from './spec-copy.ts'

/**
 * Adds a family of the example contract, one operation and one notification, to a copy of the project's own, without
 * translations.
 */
export async function addExampleTransfer(copy: SpecCopy): Promise<void> {
  const family = 'families/example-transfer'
  await cp(join(exampleSpec, family), join(copy.spec, family), { recursive: true })
  await copy.replace(
    'openapi.yaml',
    'webhooks:\n',
    '  /v1/payments/transfer:\n    $ref: families/example-transfer/operations/transfer.yaml\nwebhooks:\n  notifyTransfer:\n    $ref: families/example-transfer/notifications/notify-transfer.yaml\n',
  )
}
