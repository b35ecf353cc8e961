import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadProgram, type MerchantProgram } from '../../src/impact/compiler.ts'
import { type ContractFacts, contractFacts, type FieldFacts } from '../../src/impact/contract-facts.ts'
import { impactOf } from '../../src/impact/impact.ts'
import { shopProject } from './shop-project.ts'

const files = {
  'src/order.ts': `import type { AntomClient } from 'antom-contract'
import type { EventName } from 'antom-contract/notifications'

export const settle = (antom: AntomClient, settleRequestId: string) =>
  antom.settle({ settleRequestId, orderId: '12345', settleAmount: { currency: 'HKD', value: '500' } })

export function told(eventName: EventName): string {
  switch (eventName) {
    case 'SETTLE_RESULT':
      return 'settled'
    default:
      return 'else'
  }
}
`,
}

let program: MerchantProgram
let installed: ContractFacts

beforeAll(async () => {
  const folder = await shopProject(files)
  program = loadProgram(join(folder, 'tsconfig.json'))
  const path = join(folder, 'node_modules/antom-contract/generated/openapi.json')
  installed = contractFacts(JSON.parse(readFileSync(path, 'utf8')))
  return () => rmSync(folder, { recursive: true, force: true })
})

/** The contract with other limits of one field of the settle request. */
function withLimits(pointer: string, limits: FieldFacts['limits']): ContractFacts {
  return {
    ...installed,
    messages: installed.messages.map((message) => {
      const facts = message.fields.get(pointer)
      if (message.name !== 'settle request' || !facts) return message
      return { ...message, fields: new Map([...message.fields, [pointer, { ...facts, limits }]]) }
    }),
  }
}

describe('a narrower limit concerns what is sent', () => {
  it.each<[string, string, FieldFacts['limits'], readonly string[]]>([
    ['unless the text that is written there fits', '/orderId', { maxLength: 5 }, []],
    ['when that is longer', '/orderId', { maxLength: 4 }, ['orderId']],
    ['when that is shorter', '/orderId', { minLength: 6, maxLength: 64 }, ['orderId']],
    ['not when it is as long', '/orderId', { minLength: 5, maxLength: 64 }, []],
    ['when it is above a maximum', '/settleAmount/value', { maximum: 499, maxLength: 16 }, ['value']],
    ['not when it is the maximum', '/settleAmount/value', { maximum: 500, maxLength: 16 }, []],
    ['when it is below a minimum', '/settleAmount/value', { minimum: 501, maxLength: 16 }, ['value']],
    ['not when it is the minimum', '/settleAmount/value', { minimum: 500, maxLength: 16 }, []],
    ['when nobody can tell', '/orderId', { pattern: '^A', maxLength: 64 }, ['orderId']],
    ['when it is a variable', '/settleRequestId', { maxLength: 63 }, ['settleRequestId']],
    ['not when it is wider', '/settleRequestId', { maxLength: 65 }, []],
  ])('%s', (_name, pointer, limits, want) => {
    const found = impactOf(program, installed, withLimits(pointer, limits))
    expect(found.map(({ text }) => text)).toEqual(want)
  })
})

describe('an event', () => {
  it('that is new concerns where events are told apart', () => {
    const after = { ...installed, events: new Set([...installed.events, 'NEW_RESULT']) }
    expect(impactOf(program, installed, after).map(({ line, change }) => [line, change.kind])).toEqual([
      [8, 'event-added'],
    ])
  })

  it('that is gone concerns where it is named', () => {
    const after = { ...installed, events: new Set(['TRANSFER_RESULT']) }
    expect(impactOf(program, installed, after).map(({ line, change }) => [line, change.kind])).toEqual([
      [9, 'event-removed'],
    ])
  })
})
