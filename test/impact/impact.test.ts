import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadProgram, type MerchantProgram } from '../../src/impact/compiler.ts'
import { contractChanges } from '../../src/impact/contract-changes.ts'
import { type ContractDocument, contractFacts } from '../../src/impact/contract-facts.ts'
import { impactOf } from '../../src/impact/impact.ts'
import { shop } from './shop.ts'
import { shopProject } from './shop-project.ts'

let program: MerchantProgram
let installed: ContractDocument

beforeAll(async () => {
  const folder = await shopProject()
  program = loadProgram(join(folder, 'tsconfig.json'))
  const text = readFileSync(join(folder, 'node_modules/antom-contract/generated/openapi.json'), 'utf8')
  installed = JSON.parse(text)
  return () => rmSync(folder, { recursive: true, force: true })
})

/** What a test may change of a document. */
type Writable = { [key: string]: Writable } & Writable[]
type Change = (document: Writable) => void

const changed = (change: Change): ContractDocument => {
  const document: unknown = structuredClone(installed)
  change(document as Writable) // JSON, which has these members: a change of one that is not there throws
  return document as ContractDocument // it still is one
}

const schema = (document: Writable, name: string): Writable => {
  const found = document.components?.schemas?.[name]
  if (!found) throw new Error(`There is no schema ${name}`)
  return found
}

const properties = (document: Writable, name: string): Writable => {
  const found = schema(document, name).properties
  if (!found) throw new Error(`${name} has no properties`)
  return found
}

function remove(of: Writable, name: string): void {
  expect(Object.hasOwn(of, name)).toBe(true)
  delete of[name]
}

const codesOf = (document: Writable, path: string): Writable => {
  const codes = document.paths?.[path]?.post?.['x-result-codes']
  if (!codes) throw new Error(`${path} has no codes`)
  return codes
}

const setCode =
  (path: string, code: string, to: Readonly<Record<string, string>>): Change =>
  (document) => {
    const found = codesOf(document, path).find((row) => String(row.code) === code)
    if (!found) throw new Error(`There is no ${code}`)
    Object.assign(found, to)
  }

const settlePath = '/v1/orders/settle'
const transferPath = '/v1/payments/transfer'

/** By the name that stands in the comments of the shop. */
const changes: Readonly<Record<string, Change>> = {
  renamed: (document) => {
    const all = properties(document, 'SettleRequest')
    Object.assign(all, { settleKind: all.settleType })
    remove(all, 'settleType')
  },
  'removed-request': (document) => remove(properties(document, 'SettleRequest'), 'settleType'),
  'removed-answer': (document) => remove(properties(document, 'SettleResponse'), 'bankReferenceNo'),
  'removed-notification': (document) => remove(properties(document, 'SettleNotification'), 'taxId'),
  'newly-required': (document) => {
    schema(document, 'DirectPlaceOrderRequest').required?.push('orderRegion' as never) // a name: a list of them
    Object.assign(properties(document, 'DirectPlaceOrderRequest'), {
      orderRegion: { type: 'string', maxLength: 2 },
    })
  },
  shorter: (document) => {
    for (const name of ['DirectPlaceOrderRequest', 'HostedPlaceOrderRequest'])
      Object.assign(properties(document, name).orderRequestId ?? {}, { maxLength: 32 })
  },
  type: (document) => {
    properties(document, 'SettleNotification').settleAmount = { type: 'string' } as never // as JSON has it
  },
  'not-promised': (document) => {
    const promise: unknown = schema(document, 'SettleResponse').then?.required
    const list = promise as string[] // of names, in JSON Schema
    list.splice(list.indexOf('settleTime'), 1)
  },
  'new-code': (document) =>
    codesOf(document, settlePath).push({ code: 'LIMIT_EXCEED', status: 'F', advice: 'inquire' } as never),
  'removed-code': (document) => {
    const codes = codesOf(document, settlePath)
    codes.splice(
      codes.findIndex((row) => String(row.code) === 'RISK_REJECT'),
      1,
    )
  },
  advice: setCode(settlePath, 'AUTH_EXPIRED', { advice: 'ask-payer' }),
  status: setCode(settlePath, 'SETTLE_IN_PROCESS', { status: 'F' }),
  event: (document) => remove(document.webhooks ?? ({} as Writable), 'notifySettle'),
  'removed-value': (document) => {
    const reason: unknown = properties(document, 'TransferRequest').transferReason
    Object.assign(reason as object, { 'x-extensible-enum': ['RETURNED_GOODS'] })
  },
  'removed-operation': (document) => remove(document.paths ?? ({} as Writable), transferPath),
  'new-value': (document) => {
    Object.assign(properties(document, 'Step').stepType ?? {}, {
      'x-extensible-enum': ['SETTLE', 'CANCEL', 'HOLD'],
    })
  },
  'removed-answer-value': (document) => {
    Object.assign(properties(document, 'Step').stepType ?? {}, { 'x-extensible-enum': ['SETTLE'] })
  },
}

/** Where the shop says that a change concerns it. */
function planted(change: string): readonly string[] {
  return Object.entries(shop).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => {
      const names = line.match(/\/\/! (.*)/)?.[1]?.split(' ') ?? []
      return names.includes(change) ? [`${file}:${at + 1}`] : []
    }),
  )
}

describe('a change of the contract', () => {
  it.each(Object.keys(changes))('%s concerns the places that were planted, and no others', (name) => {
    const change = changes[name]
    if (!change) throw new Error('unreachable')
    expect(planted(name).length).toBeGreaterThan(0)
    const found = impactOf(program, contractFacts(installed), contractFacts(changed(change)))
    expect(new Set(found.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(planted(name)))
  })

  it('is looked for where the shop names it: every name in the shop is one', () => {
    const named = Object.values(shop).flatMap((text) =>
      [...text.matchAll(/\/\/! (.*)/g)].flatMap(([, names = '']) => names.split(' ')),
    )
    expect([...new Set(named)].sort()).toEqual(Object.keys(changes).sort())
  })

  it('that is none concerns nothing', () => {
    expect(contractChanges(contractFacts(installed), contractFacts(installed))).toEqual([])
    expect(impactOf(program, contractFacts(installed), contractFacts(installed))).toEqual([])
  })
})
