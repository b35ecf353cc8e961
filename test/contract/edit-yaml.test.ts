import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { insertMember, replaceList, replaceValue, yamlOf } from '../../tools/contract/edit-yaml.ts'
import { exampleSpec } from '../support/example-contract.ts'

const FILE = `# A comment.
description: >-
  Folded over
  lines.
required: [a, b] # both
properties:
  a:
    type: string # text
    enum:
      - A
      - B

  b: { type: string }
  c:
    description: |
      Last.
`

describe('a member', () => {
  it.each<[string, { given: Parameters<typeof insertMember>; want: [string, string] }]>([
    [
      'comes last',
      {
        given: [FILE, ['properties'], 'd', { type: 'string' }],
        want: ['      Last.\n', '  d:\n    type: string\n'],
      },
    ],
    ['comes last in the file', { given: [FILE, [], 'x', 1], want: ['      Last.\n', 'x: 1\n'] }],
    [
      'comes after one',
      {
        given: [FILE, ['properties', 'a'], 'maxLength', 8, 'type'],
        want: ['type: string # text\n', '    maxLength: 8\n'],
      },
    ],
    [
      'comes after a folded text',
      { given: [FILE, [], 'type', 'object', 'description'], want: ['  lines.\n', 'type: object\n'] },
    ],
    [
      'comes after a list on lines',
      {
        given: [FILE, ['properties', 'a'], 'x-open-enum', true],
        want: ['      - B\n', '    x-open-enum: true\n'],
      },
    ],
    [
      'has short lists on one line',
      { given: [FILE, [], 'x', { y: ['a', 'b'] }], want: ['      Last.\n', 'x:\n  y: [a, b]\n'] },
    ],
  ])('%s', (_, { given, want: [before, added] }) => {
    expect(insertMember(...given)).toBe(FILE.replace(before, before + added))
  })

  it('stays on the line of its map', () => {
    expect(insertMember(FILE, ['properties', 'b'], 'maxLength', 8)).toBe(
      FILE.replace('{ type: string }', '{ type: string, maxLength: 8 }'),
    )
  })

  it.each<[string, Parameters<typeof insertMember>, RegExp]>([
    ['there is no map', [FILE, ['required'], 'x', 1], /No map is at required/],
    ['there is nothing', [FILE, ['none'], 'x', 1], /No map is at none/],
    ['it is there already', [FILE, ['properties'], 'a', 1], /properties\.a is there already/],
  ])('is refused where %s', (_, args, want) => {
    expect(() => insertMember(...args)).toThrow(want)
  })

  it('is what a parser finds, whatever the value', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    )
    const file = readFileSync(join(exampleSpec, 'families/example-order/schemas/settle-request.yaml'), 'utf8')
    fc.assert(
      fc.property(value, (given) => {
        const written = parse(insertMember(file, ['properties'], 'added', { given }))
        expect(written.properties.added).toEqual({ given })
        delete written.properties.added
        expect(written).toEqual(parse(file))
      }),
    )
  })
})

describe('a value', () => {
  it.each<[string, string, [string, string]]>([
    [
      'a text',
      replaceValue(FILE, ['properties', 'b', 'type'], 'integer'),
      ['{ type: string }', '{ type: integer }'],
    ],
    [
      'a number as a text',
      replaceValue(FILE, ['properties', 'a', 'type'], '1'),
      ['string # text', "'1' # text"],
    ],
    ['a list on a line', replaceList(FILE, ['required'], ['a', 'b', 'c']), ['[a, b]', '[a, b, c]']],
    [
      'a list on lines',
      replaceList(FILE, ['properties', 'a', 'enum'], ['A', 'C', 'D']),
      ['- A\n      - B', '- A\n      - C\n      - D'],
    ],
  ])('is replaced: %s', (_, got, [from, to]) => {
    expect(got).toBe(FILE.replace(from, to))
  })

  it('is refused where there is none', () => {
    expect(() => replaceValue(FILE, ['properties'], 1)).toThrow(/No value is at properties/)
    expect(() => replaceList(FILE, ['description'], [])).toThrow(/No list is at description/)
  })
})

it('writes what others read', () => {
  expect(yamlOf({ a: ['x', 'y'], b: [{ c: 1 }], since: '2026-11' })).toBe(
    "a: [x, y]\nb:\n  - c: 1\nsince: '2026-11'\n",
  )
})
