import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { captureOutput } from '../support/output.ts'
import { temporaryFolder } from '../support/spec-copy.ts'

/** A document as others write them, in one file. */
const document = `openapi: 3.1.0
info: { title: Parcels, version: 1.0.0 }
paths:
  /parcels:
    post:
      operationId: sendParcel
      x-doc: { page: 'https://parcels.example/docs', retrieved: '2026-01-01' }
      x-result-codes:
        SENT: { status: S, meaning: It is on its way., advice: done, action: Nothing. }
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } }
      responses:
        '200':
          description: Sent.
          content: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } }
webhooks:
  parcelArrived:
    post:
      operationId: parcelArrived
      x-doc: { page: 'https://parcels.example/docs', retrieved: '2026-01-01' }
      x-discriminator: { field: /name, values: { a: ARRIVED } }
      x-deduplication-fields: [/name]
      x-result-codes:
        SENT: { status: S, meaning: It is on its way., advice: done, action: Nothing. }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Parcel' }
            examples: { one: { value: { name: a } } }
      responses:
        '200':
          description: Taken.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Parcel' }
              examples: { one: { value: { name: a } } }
components:
  schemas:
    Parcel:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 1 }
        label: { type: string, minLength: 3, maxLength: 5 }
        weight: { type: integer, exclusiveMinimum: 0, exclusiveMaximum: 100, multipleOf: 5 }
        marks: { type: object, minProperties: 1, maxProperties: 2, additionalProperties: { type: string } }
        sender: { $ref: '#/components/schemas/Person' }
        receiver: { $ref: '#/components/schemas/Person' }
    Person: { type: object, properties: { name: { type: string } } }
`

async function generated(text: string, name = 'parcels.yaml', ...options: string[]) {
  const folder = await temporaryFolder()
  const [file, out] = [join(folder, name), join(folder, 'generated')]
  await writeFile(file, text)
  const { err } = captureOutput()
  const exitCode = await main(['--spec', file, '--out', out, '--rules', 'essential', ...options])
  return { exitCode, err: err.join('\n').replaceAll(`${folder}/`, ''), out }
}

describe('a document by its path', () => {
  it('is generated from', async () => {
    const { exitCode, err, out } = await generated(document)
    expect(err).toBe('')
    expect(exitCode).toBe(0)
    expect(await readFile(join(out, 'types.ts'), 'utf8')).toContain('export interface Parcel {')
  })

  it('can be JSON', async () => {
    const { parse } = await import('yaml')
    expect((await generated(JSON.stringify(parse(document)), 'parcels.json')).exitCode).toBe(0)
  })

  it('has validators that check what it demands', async () => {
    const { out } = await generated(document)
    const { validateParcel } = await import(join(out, 'validators/parcel.js'))
    const cases: [value: object, valid: boolean][] = [
      [{ name: '' }, false],
      [{ name: 'a' }, true],
      [{ name: 'a', label: 'ab' }, false],
      [{ name: 'a', label: 'abc' }, true],
      // Three characters of two UTF-16 units each, and two of them.
      [{ name: 'a', label: '\u{1F4B3}\u{1F4B3}\u{1F4B3}' }, true],
      [{ name: 'a', label: '\u{1F4B3}\u{1F4B3}' }, false],
      [{ name: 'a', weight: 0 }, false],
      [{ name: 'a', weight: 5 }, true],
      [{ name: 'a', weight: 6 }, false],
      [{ name: 'a', weight: 100 }, false],
      [{ name: 'a', marks: {} }, false],
      [{ name: 'a', marks: { a: 'x' } }, true],
      [{ name: 'a', marks: { a: 'x', b: 'x', c: 'x' } }, false],
    ]
    for (const [value, valid] of cases) {
      expect([value, validateParcel(value)]).toEqual([value, valid])
      expect(validateParcel.errors?.[0]?.keyword).not.toBe('readable')
    }
  })
})

describe('what the generators have no code for', () => {
  const replaced = (from: string, to: string) => {
    if (!document.includes(from)) throw new Error(`The document does not have ${from}.`)
    return document.replace(from, to)
  }
  const cases: [name: string, { given: string; want: RegExp }][] = [
    [
      'another version of OpenAPI',
      {
        given: replaced('3.1.0', '3.0.3'),
        want: /parcels\.yaml:1:10 {2}.*version of this document is 3\.0\.3\. Convert/,
      },
    ],
    [
      'an operation without a name',
      {
        given: replaced('operationId: sendParcel', 'summary: Send'),
        want: /parcels\.yaml:6:7 {2}The operation needs an operationId/,
      },
    ],
    [
      'an operation whose name is none in code',
      {
        given: replaced('sendParcel', 'send-parcel'),
        want: /:6:20 {2}The operationId "send-parcel" is no name.*"sendParcel"/,
      },
    ],
    [
      'two operations of one name',
      {
        given: replaced('operationId: parcelArrived', 'operationId: sendParcel'),
        want: /:19:\d+ {2}.*(?:two operations named|unique)/,
      },
    ],
    [
      'a message without a name',
      {
        given: replaced(
          "schema: { $ref: '#/components/schemas/Parcel' } } }\n      responses",
          'schema: { type: object } } }\n      responses',
        ),
        want: /parcels\.yaml:11:9 {2}The request needs a schema with a name/,
      },
    ],
    [
      'a keyword that no validator checks',
      {
        given: replaced('minProperties: 1', 'patternProperties: { a: {} }'),
        want: /:46:\d+ {2}The validators would not check `patternProperties`/,
      },
    ],
    [
      'a format without an expression',
      {
        given: replaced('minLength: 1', 'format: email'),
        want: /:43:\d+ {2}The validators have no expression for the format email/,
      },
    ],
    [
      'a pattern that is none',
      {
        given: replaced('minLength: 1', "pattern: '[a'"),
        want: /:43:\d+ {2}The pattern is no regular expression/,
      },
    ],
    [
      'a type whose name is none in code',
      {
        given: document.replaceAll('Person', 'a.person'),
        want: /:49:\d+ {2}The schema's name, A\.person, is no name in TypeScript/,
      },
    ],
    [
      'two schemas that become one type',
      {
        given: `${document}    person: { type: object }\n`,
        want: /:50:\d+ {2}Both Person and person become the type Person/,
      },
    ],
    [
      'a reference to a part of a schema',
      {
        given: replaced(
          "receiver: { $ref: '#/components/schemas/Person' }",
          "receiver: { $ref: '#/components/schemas/Person/properties/name' }",
        ),
        want: /:48:\d+ {2}The generators follow references to whole schemas/,
      },
    ],
    [
      'a schema that contains itself',
      {
        given: replaced(
          'properties: { name: { type: string } } }',
          "properties: { boss: { $ref: '#/components/schemas/Person' } } }",
        ),
        want: /:49:\d+ {2}A schema must not contain itself/,
      },
    ],
    [
      'a notification that cannot be told from its repetition',
      {
        given: replaced('      x-deduplication-fields: [/name]\n', ''),
        want: /:19:7 {2}The notification needs `x-deduplication-fields`/,
      },
    ],
    [
      'a notification without an example',
      {
        given: replaced('{ a: ARRIVED }', '{ b: ARRIVED }'),
        want: /:2\d:\d+ {2}The example one would be recognized as no event/,
      },
    ],
    [
      'no notification',
      {
        given: document.replace(/webhooks:[\s\S]*?components:/, 'components:'),
        want: /parcels\.yaml:1:1 {2}The receiver is made of notifications, and there is none/,
      },
    ],
  ]

  it.each(cases)('is named: %s', async (_, { given, want }) => {
    const { exitCode, err } = await generated(given)
    expect(err).toMatch(want)
    expect(exitCode).toBe(1)
  })

  it('is named all at once, with the rules that are broken', async () => {
    const { err } = await generated(
      replaced('minLength: 1', 'format: email')
        .replace('sendParcel', 'send-parcel')
        .replace('status: S, meaning: It is', 'status: X, meaning: It is'),
    )
    expect(err).toMatch(/unknown status/)
    expect(err).toMatch(/no expression for the format/)
    expect(err).toMatch(/is no name in TypeScript/)
  })
})

describe('very many problems', () => {
  const many = document.replace(
    'name: { type: string, minLength: 1 }',
    `name: { type: string }\n${Array.from({ length: 120 }, (_, at) => `        f${at}: { type: string, format: email }`).join('\n')}`,
  )

  it('are counted after the first of each kind', async () => {
    const { err } = await generated(many)
    expect(err.split('\n')).toHaveLength(7)
    expect(err).toMatch(/^ +115 more of generatable$/m)
    expect(err).toMatch(/^120 problems in the contract\./m)
  })

  it('are all printed when asked for', async () => {
    const { err } = await generated(many, 'parcels.yaml', '--all-problems')
    expect(err.split('\n')).toHaveLength(121)
  })
})

it('explains itself when the rules are none', async () => {
  const { err } = captureOutput()
  expect(await main(['--rules', 'some'])).toBe(2)
  expect(err.join('\n')).toMatch(/--rules is all or essential, not some\.[\s\S]*Usage: npm run generate/)
})
