import { describe, expect, it } from 'vitest'
import { CONSTRAINTS } from '../../../../tools/contract/constraints.ts'
import type { Json, JsonObject } from '../../../../tools/contract/json.ts'
import { describeLimits, presenceMarks } from '../../../../tools/site/field-texts.ts'
import { fieldTables } from '../../../../tools/site/fields.ts'
import { labelsIn } from '../../../../tools/site/i18n/labels.ts'

const text = { type: 'string' }
const english = labelsIn('en')
const chinese = labelsIn('zh-CN')

/** What is said of every field of a message, but for its type. */
function told(message: JsonObject, labels = english, isSent = true): Record<string, string[]> {
  const properties = {
    a: text,
    b: text,
    part: { type: 'object', properties: { c: text, list: { type: 'array', items: text } } },
    whole: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
  }
  const schemas = {
    Message: { type: 'object', properties, ...message },
    Thing: { type: 'object', properties: { id: text } },
  }
  const rows = fieldTables({ components: { schemas } }, 'Message')[0]?.rows ?? []
  return Object.fromEntries(
    rows.flatMap((row) => {
      const texts = [...presenceMarks(row, labels, isSent), ...describeLimits(row, labels, isSent)]
      const news = texts.filter((one) => one !== labels.nullable)
      return news.length === 0 ? [] : [[row.path, news]]
    }),
  )
}

/** `then` as a key of a literal makes a promise of it for the linter. */
function rule(condition: Json, demand: Json, otherwise?: Json): JsonObject {
  return {
    if: condition,
    ...Object.fromEntries([['then', demand]]),
    ...(otherwise === undefined ? {} : { else: otherwise }),
  }
}

const isX = { required: ['b'], properties: { b: { const: 'X' } } }
const inside = (schema: Json) => ({ properties: { part: schema } })

describe('a table of fields', () => {
  it.each<[string, JsonObject, Record<string, string[]>]>([
    ['a field that is needed', rule(isX, { required: ['a'] }), { a: ['required if `b` = `X`'] }],
    ['otherwise', rule(isX, true, { required: ['a'] }), { a: ['required if `b` ≠ `X`'] }],
    [
      'a field that must not be there',
      rule(isX, { properties: { a: false } }),
      { a: ['not allowed if `b` = `X`'] },
    ],
    [
      'a field inside another one',
      rule(isX, inside({ required: ['c'] })),
      { 'part.c': ['required if `b` = `X`'] },
    ],
    [
      'a value inside another one',
      rule(isX, inside({ properties: { c: { enum: [1, '1'] } } })),
      { 'part.c': ['Values: `1`, if `b` = `X`'] },
    ],
    ['the only value', rule(isX, { properties: { a: { const: 'Y' } } }), { a: ['Always `Y`, if `b` = `X`'] }],
    [
      'lengths',
      rule(isX, { properties: { a: { minLength: 2, maxLength: 5 } } }),
      { a: ['2 to 5 characters, if `b` = `X`'] },
    ],
    [
      'the entries of a list',
      rule(isX, inside({ properties: { list: { minItems: 1, items: { maxLength: 5 } } } })),
      { 'part.list': ['at most 5 characters, if `b` = `X`', 'not empty, if `b` = `X`'] },
    ],
    [
      'a value that may be null otherwise',
      rule(isX, { properties: { whole: { $ref: '#/components/schemas/Thing' } } }),
      { whole: ['not null, if `b` = `X`'] },
    ],
    [
      'a type that is narrower',
      rule(isX, { properties: { a: { type: 'integer' } } }),
      { a: ['Type: `integer`, if `b` = `X`'] },
    ],
    [
      'one field of several',
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { a: ['at least one of: `a`, `b`'], b: ['at least one of: `a`, `b`'] },
    ],
    [
      'one field of several in some case, of which one stands inside another',
      rule(isX, { anyOf: [{ required: ['a'] }, { required: ['part'], ...inside({ required: ['c'] }) }] }),
      {
        a: ['at least one of: `a`, `part.c`, if `b` = `X`'],
        'part.c': ['at least one of: `a`, `part.c`, if `b` = `X`'],
      },
    ],
    [
      'fields that come together',
      { anyOf: [{ required: ['a', 'b'] }, { required: ['whole'] }] },
      {
        a: ['at least one of: `a` + `b`, `whole`'],
        b: ['at least one of: `a` + `b`, `whole`'],
        whole: ['at least one of: `a` + `b`, `whole`'],
      },
    ],
    [
      'one of several conditions',
      rule({ anyOf: [{ required: ['a'] }, isX] }, { required: ['whole'] }, { required: ['part'] }),
      {
        part: ['required if `a` is not there and `b` ≠ `X`'],
        whole: ['required if `a` is there, or `b` = `X`'],
      },
    ],
    [
      'several conditions at once',
      rule({ required: ['a', 'b'], properties: { b: { enum: ['X', 'Y'] } } }, true, { required: ['part'] }),
      { part: ['required if `b` ≠ `X` / `Y`, or `a` is not there'] },
    ],
    [
      'a condition inside another one',
      rule(isX, rule({ required: ['a'] }, { required: ['part'] })),
      { part: ['required if `b` = `X` and `a` is there'] },
    ],
    [
      'a condition that a field fulfils which is absent',
      rule({ properties: { b: { const: 'X' } } }, { required: ['a'] }),
      { a: ['required if `b` is not there, or `b` = `X`'] },
    ],
    [
      'what is no condition',
      { allOf: [rule({ properties: { b: true } }, { required: ['a'] }, { required: ['part'] })] },
      { a: ['required'] },
    ],
    ['a condition that is not', rule({ not: isX }, { required: ['a'] }), { a: ['required if `b` ≠ `X`'] }],
  ])('says %s', (_, message, want) => {
    expect(told(message)).toEqual(want)
  })

  it('speaks of an object inside the message from the message down', () => {
    const part = {
      type: 'object',
      properties: { c: text, d: text },
      ...rule({ required: ['c'] }, { required: ['d'] }),
    }
    expect(told({ properties: { part } })).toEqual({ 'part.d': ['required if `part.c` is there'] })
  })

  it('says the same of what is received as a promise, and in Chinese', () => {
    const message = {
      allOf: [
        rule(isX, { required: ['a'] }),
        rule(isX, { anyOf: [{ required: ['part'] }, { required: ['whole'] }] }),
      ],
    }
    const names = '`part`、`whole`'
    expect(told(message, english, false).a).toEqual(['promised if `b` = `X`'])
    expect(told(message, chinese, false)).toEqual({
      a: ['当 `b` 为 `X` 时必定返回'],
      part: [`当 \`b\` 为 \`X\` 时，至少返回一个：${names}`],
      whole: [`当 \`b\` 为 \`X\` 时，至少返回一个：${names}`],
    })
    expect(told(message, chinese).part).toEqual([`当 \`b\` 为 \`X\` 时，至少填一个：${names}`])
    expect(told({ allOf: [rule({ required: ['b'] }, { required: ['a'] })] }, chinese).a).toEqual([
      '当 `b` 存在时必填',
    ])
  })

  it.each<[JsonObject, string, string]>([
    [{ type: 'array', items: text, minItems: 1 }, 'not empty', '不能为空'],
    [{ type: 'array', items: text, minItems: 1, maxItems: 4 }, '1 to 4 entries', '1 至 4 项'],
    [{ ...text, minLength: 2 }, 'at least 2 characters', '至少 2 个字符'],
    [{ ...text, minLength: 3, maxLength: 3 }, 'exactly 3 characters', '恰好 3 个字符'],
    [{ ...text, minLength: 0, maxLength: 3 }, 'at most 3 characters', '最多 3 个字符'],
    [{ type: 'object', minProperties: 1, maxProperties: 2 }, '1 to 2 keys', '1 至 2 个键'],
    [{ type: 'integer', exclusiveMinimum: 1 }, 'Range: more than 1', '范围：大于 1'],
    [{ type: 'integer', multipleOf: 5 }, 'a multiple of 5', '5 的倍数'],
  ])('says how much a value may be: %j', (a, inEnglish, inChinese) => {
    expect(told({ properties: { a } })).toEqual({ a: [inEnglish] })
    expect(told({ properties: { a } }, chinese)).toEqual({ a: [inChinese] })
  })

  it('has the kinds of a value in one row, and what is at the keys of a map', () => {
    const either = {
      anyOf: [
        { type: 'integer', enum: [1, 2] },
        { type: 'string', pattern: '^[12]$' },
      ],
    }
    const map = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Thing' } }
    const document = {
      components: {
        schemas: {
          Message: { type: 'object', properties: { either, map } },
          Thing: { type: 'object', properties: { id: text } },
        },
      },
    }
    expect(fieldTables(document, 'Message')[0]?.rows).toMatchObject([
      { path: 'either', type: 'integer | string', values: ['1', '2'], pattern: '^[12]$' },
      { path: 'map', type: '{*: Thing}' },
      { path: 'map.*.id', type: 'string' },
    ])
  })

  // A demand of the contract that no table shows would be one that readers meet in production.
  it('knows every keyword that demands something, or says that it does not', () => {
    const samples: Record<(typeof CONSTRAINTS)[number], Json> = {
      ...{
        $ref: '#/components/schemas/Thing',
        type: 'integer',
        const: 'X',
        enum: ['X'],
        minimum: 1,
        maximum: 1,
      },
      ...{
        exclusiveMinimum: 1,
        exclusiveMaximum: 1,
        multipleOf: 2,
        maxLength: 2,
        minLength: 2,
        pattern: 'x',
      },
      ...{
        format: 'uri',
        minItems: 2,
        maxItems: 2,
        items: { maxLength: 2 },
        required: ['c'],
        minProperties: 2,
      },
      ...{
        maxProperties: 2,
        properties: { c: false },
        additionalProperties: false,
        allOf: [{ required: ['c'] }],
      },
      ...{ anyOf: [{ required: ['c'] }, { required: ['list'] }], oneOf: [{ required: ['c'] }], not: isX },
      ...{ if: isX, ...Object.fromEntries([['then', {}]]), else: {} },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
      then: {},
    }
    const silent = CONSTRAINTS.filter((keyword) => {
      try {
        return Object.keys(told(rule(isX, inside({ [keyword]: samples[keyword] })))).length === 0
      } catch (error) {
        expect(String(error)).toContain(`cannot show what \`${keyword}\` demands of part`)
        return false
      }
    })
    // Which say nothing alone.
    expect(silent).toEqual(['if', 'then', 'else'])
    expect(() => told(rule({ required: ['b'], properties: { b: { pattern: 'x' } } }, true))).toThrow(
      '`pattern`',
    )
    expect(() => told({ properties: { a: { not: { const: 'X' } } } })).toThrow('`not` demands of a')
  })
})
