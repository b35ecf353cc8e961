import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { generateTypes } from '../../tools/generate/outputs/types.ts'

const text = { type: 'string' }
const count = { type: ['integer', 'string'] }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const message = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } })
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
})

/** One operation and one notification, each with a schema of its own, and one that both have. */
const schemas: JsonObject = {
  SendRequest: object(
    {
      goods: { type: 'array', items: ref('Item') },
      tags: { type: 'array', items: { type: 'array', items: text } },
      inner: object({ note: text, count }),
      gone: text,
      address: ref('Address'),
      state: { type: 'string', 'x-extensible-enum': ['NEW'] },
    },
    {
      required: ['goods'],
      if: { required: ['gone'] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
      then: { title: 'SendGoneRequest' },
      else: { title: 'SendKeptRequest' },
    },
  ),
  Flag: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
  Item: object({
    isGift: ref('Flag'),
    count,
    exact: { type: 'integer' },
    fixed: { type: 'integer', enum: [1, 2] },
    share: { type: 'number' },
  }),
  Address: object({ lines: { type: 'array', items: text }, floor: count }),
  SendResponse: object({ parts: { type: 'array', items: ref('Part') }, address: ref('Address') }),
  Part: object({ count, note: text, isOpen: ref('Flag'), isNative: { type: 'boolean' } }),
  SentNotification: object({ note: text, parts: { type: 'array', items: text } }),
  Reply: object({ note: text }, { required: ['note'] }),
}

async function generated(): Promise<string> {
  return await generateTypes({
    openapi: '3.1.0',
    info: { title: 'Sending', version: '1' },
    paths: {
      '/send': {
        post: {
          operationId: 'send',
          requestBody: message('SendRequest'),
          responses: { '200': message('SendResponse') },
        },
      },
    },
    webhooks: {
      sent: {
        post: {
          operationId: 'notifySent',
          requestBody: message('SentNotification'),
          responses: { '200': message('Reply') },
        },
      },
    },
    components: { schemas },
  })
}

async function typesOf(names: readonly string[]): Promise<string[]> {
  const types = await generated()
  return names.map((name) => {
    const [whole = ''] = RegExp(`^export interface ${name} \\{\\n.*?^\\}`, 'ms').exec(types) ?? []
    return whole
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => !/^(?:\/?\*|export|\}$)/.test(line))
      .join(' ')
  })
}

describe('a type that is sent', () => {
  it('takes undefined where a member can be left out, lists that nobody may change, and whole numbers of any size', async () => {
    expect(await typesOf(['SendKeptRequest', 'SendGoneRequest', 'Item'])).toEqual([
      'goods: readonly Item[]; tags?: readonly (readonly string[])[] | undefined; inner?: { note?: string | undefined; count?: number | bigint | string | undefined; } | undefined; gone?: never; address?: Address | undefined; state?: "NEW" | (string & {}) | undefined;',
      'goods: readonly Item[]; tags?: readonly (readonly string[])[] | undefined; inner?: { note?: string | undefined; count?: number | bigint | string | undefined; } | undefined; gone: string; address?: Address | undefined; state?: "NEW" | (string & {}) | undefined;',
      'isGift?: Flag | undefined; count?: number | bigint | string | undefined; exact?: number | bigint | undefined; fixed?: 1 | 2 | undefined; share?: number | undefined;',
    ])
  })

  it('keeps lists and numbers as they are where it is received, too', async () => {
    expect(await typesOf(['Address'])).toEqual([
      'lines?: string[] | undefined; floor?: number | string | undefined;',
    ])
  })
})

it('a yes or no that can come as text says so where it is received', async () => {
  const warned = [...(await generated()).matchAll(/`'false'` is truthy.*\n\s*(\w+)/g)].map(([, name]) => name)
  expect(warned).toEqual(['isOpen'])
})

it('a type that is received is as exact as the contract', async () => {
  expect(await typesOf(['SendResponse', 'Part', 'SentNotification'])).toEqual([
    'parts?: Part[]; address?: Address;',
    'count?: number | string; note?: string; isOpen?: Flag; isNative?: boolean;',
    'note?: string; parts?: string[];',
  ])
})
