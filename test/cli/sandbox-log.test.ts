import { expect, it } from 'vitest'
import { createOutput } from '../../src/cli/output.ts'
import { createSandboxLog } from '../../src/cli/sandbox-log.ts'

const event = {
  operation: 'ping',
  path: '/ams/api/v1/ping',
  verified: true,
  signed: true,
  status: 200,
  resultStatus: 'S',
  resultCode: 'SUCCESS',
} as const

it.each([
  [{ ...event, fromExample: true }, 'SUCCESS      from the example of the contract: nothing was done\n'],
  [{ ...event, id: 'p-1', fromExample: true }, 'p-1    from the example of the contract: nothing was done\n'],
  [event, 'ping            SUCCESS\n'],
])('says that an answer was an example, and only then', (logged, want) => {
  const written: string[] = []
  createSandboxLog(createOutput({ write: (text) => written.push(text) }, {})).onRequest(logged)
  const text = written.join('')
  expect(text.endsWith(want), text).toBe(true)
})
