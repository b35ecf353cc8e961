import { expect, it } from 'vitest'
import type { FieldChange, NameChange } from '../../src/impact/contract-changes.ts'
import { describeChange } from '../../src/impact/describe-change.ts'

const fieldKinds: readonly FieldChange['kind'][] = [
  'field-removed',
  'field-renamed',
  'field-required',
  'field-type',
  'field-limit',
  'field-not-promised',
  'value-removed',
  'value-added',
]
const nameKinds: readonly NameChange['kind'][] = [
  'code-removed',
  'code-added',
  'code-status',
  'code-advice',
  'operation-removed',
  'event-removed',
  'event-added',
]
const languages = ['en', 'zh'] as const

const fieldChange = (
  kind: FieldChange['kind'],
  direction: 'sent' | 'received',
  before: string,
): FieldChange => ({
  message: { name: 'pay request', direction, types: ['PayRequest'], form: undefined, fields: new Map() },
  pointer: '/order/goods/*/goodsName',
  kind,
  before,
  after: 'NOW',
  limit: 'maxLength',
})

it.each(fieldKinds)('%s is said in both languages, of what is sent and of what is received', (kind) => {
  for (const direction of ['sent', 'received'] as const)
    for (const before of ['WAS', ''])
      for (const language of languages) {
        const { what, todo } = describeChange(
          fieldChange(kind, direction, before),
          ['pay request', 'x'],
          language,
        )
        expect(what).toContain(kind === 'field-required' ? 'NOW' : 'order.goods[].goodsName')
        expect(what).toContain(language === 'en' ? 'pay request and 1 more' : 'pay request 等 2 种消息')
        expect(/\p{Script=Han}/u.test(what + todo)).toBe(language === 'zh')
      }
  expect(describeChange(fieldChange(kind, 'sent', 'WAS'), ['pay request'], 'zh').what).not.toContain('等')
})

it.each(nameKinds)('%s is said in both languages', (kind) => {
  for (const language of languages) {
    const change = { kind, operation: 'pay', name: 'NAME', before: 'WAS', after: 'NOW' }
    const { what, todo } = describeChange(change, [], language)
    expect(what).toContain('NAME')
    expect(todo).not.toBe('')
    expect(/\p{Script=Han}/u.test(what + todo)).toBe(language === 'zh')
  }
})
