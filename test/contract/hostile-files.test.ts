import { symlink } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ALIAS_BOMB, REQUEST, SmallContract } from './support/small-contract.ts'

interface Case {
  readonly given: (contract: SmallContract) => Promise<void>
  /** File, line and column of the first problem, and a part of its message. */
  readonly want: string | RegExp
}

const AMOUNT = '../../../shared/schemas/amount.yaml'
const refer = (to: string) => (contract: SmallContract) => contract.replace(REQUEST, AMOUNT, to)
const hold = (content: string | Uint8Array) => (contract: SmallContract) => contract.write(REQUEST, content)
const begin = (content: string) => (contract: SmallContract) => contract.write('openapi.yaml', content)

const CODES = 'families/transfer/result-codes/transfer.yaml'
const NETWORK = `${REQUEST}:4:5  Nothing is fetched for a contract.`
const OUTSIDE = `${REQUEST}:4:5  The reference leads out of the contract's folder.`
const MISSING = `${REQUEST}:4:5  There is no such file.`

const references: [name: string, Case][] = [
  ['http', { given: refer('http://127.0.0.1:9/amount.yaml'), want: NETWORK }],
  ['https', { given: refer('https://127.0.0.1:9/amount.yaml'), want: NETWORK }],
  ['a file address', { given: refer('file:///etc/hostname'), want: NETWORK }],
  ['a data address', { given: refer("'data:application/json,{}'"), want: NETWORK }],
  ['an address in capitals', { given: refer('HTTP://127.0.0.1/amount.yaml'), want: MISSING }],
  ['an absolute path', { given: refer('/etc/hostname'), want: OUTSIDE }],
  ['an absolute path that looks like a host', { given: refer('//127.0.0.1/amount'), want: OUTSIDE }],
  ['a path out of the folder', { given: refer('../../../../outside.yaml'), want: OUTSIDE }],
  [
    'a link to a file outside',
    {
      given: async (contract) => {
        await contract.write('../outside.yaml', 'type: object\n')
        await symlink(contract.path('../outside.yaml'), contract.path('shared/link.yaml'))
        await refer('../../../shared/link.yaml')(contract)
      },
      want: OUTSIDE,
    },
  ],
  [
    'a file in a linked folder outside',
    {
      given: async (contract) => {
        await contract.write('../outside/amount.yaml', 'type: object\n')
        await symlink(contract.path('../outside'), contract.path('shared/link'))
        await refer('../../../shared/link/amount.yaml')(contract)
      },
      want: OUTSIDE,
    },
  ],
  [
    'a folder whose name begins alike',
    {
      given: async (contract) => {
        await contract.write('../spec-other/amount.yaml', 'type: object\n')
        await refer('../../../../spec-other/amount.yaml')(contract)
      },
      want: OUTSIDE,
    },
  ],
  ['no file', { given: refer('nothing.yaml'), want: /There is no such file\. Mend [^?]*$/ }],
  [
    'a mistyped file',
    {
      given: refer('../../../shared/schemas/amont.yaml'),
      want: `${MISSING} Mend the reference, or add the file. Did you mean ../../../shared/schemas/amount.yaml?`,
    },
  ],
  [
    'a file of another folder',
    {
      given: refer('amount.yaml'),
      want: /no such file.* Did you mean \.\.\/\.\.\/\.\.\/shared\/schemas\/amount\.yaml\?/,
    },
  ],
  [
    'a file without its ending, and a part of it',
    {
      given: refer("'../../../shared/schemas/amount#/properties'"),
      want: /no such file.* Did you mean \.\.\/\.\.\/\.\.\/shared\/schemas\/amount\.yaml#\/properties\?/,
    },
  ],
  [
    'one folder too far up',
    {
      given: refer('../../../../shared/schemas/amount.yaml'),
      want: /leads out of .* Did you mean \.\.\/\.\.\/\.\.\/shared\/schemas\/amount\.yaml\?/,
    },
  ],
  [
    'a mistyped part of a file',
    {
      given: refer(`${AMOUNT}#/properties/valeu`),
      want: /Nothing stands where .* Did you mean \.\.\/\S+\/amount\.yaml#\/properties\/value\?/,
    },
  ],
  [
    'a mistyped part of the same file',
    { given: refer("'#/propertis/note'"), want: /Nothing stands .* Did you mean #\/properties\/note\?/ },
  ],
  ['a file as a folder', { given: refer(`${AMOUNT}/nothing.yaml`), want: MISSING }],
  ['a folder', { given: refer('../schemas'), want: 'families/transfer/schemas:1:1  This is a folder' }],
  ['a name that no file can have', { given: refer('"a\\0.yaml"'), want: /4:5 {2}The file cannot be read/ }],
  ['a long name', { given: refer('a'.repeat(5000)), want: /4:5 {2}The file cannot be read \(ENAMETOOLONG/ }],
  ['nothing in a file', { given: refer(`${AMOUNT}#/nothing`), want: /4:5 {2}Nothing stands where this/ }],
  ['half an escape', { given: refer("'#/%'"), want: /4:5 {2}Nothing stands where this/ }],
  ['a number', { given: refer('5'), want: `${REQUEST}:4:5  A \`$ref\` is a text` }],
  ['nothing at all', { given: refer('~'), want: `${REQUEST}:4:5  A \`$ref\` is a text` }],
  ['a map', { given: refer('{ a: b }'), want: `${REQUEST}:4:5  A \`$ref\` is a text` }],
  ['itself', { given: refer("'#/properties/amount'"), want: `${REQUEST}:4:5  This reference leads in a` }],
  [
    'what is below itself',
    { given: refer("'#/properties/amount/a'"), want: /4:5 {2}This reference leads in a/ },
  ],
  [
    'a circle of files',
    {
      given: async (contract) => {
        await contract.write('shared/a.yaml', '$ref: b.yaml\n')
        await contract.write('shared/b.yaml', '$ref: a.yaml\n')
        await refer('../../../shared/a.yaml')(contract)
      },
      want: `${REQUEST}:4:5  This reference leads in a circle`,
    },
  ],
]

const contents: [name: string, Case][] = [
  ['nothing', { given: hold(''), want: `${REQUEST}:1:1  The file is empty.` }],
  ['a comment', { given: hold('# Later.\n'), want: `${REQUEST}:1:1  The file is empty.` }],
  ['null', { given: hold('~\n'), want: `${REQUEST}:1:1  The file is empty.` }],
  ['a list', { given: hold('- a\n'), want: `${REQUEST}:1:1  Every file of a contract is a map` }],
  ['a number', { given: hold('5\n'), want: /1:1 {2}Every file.*the value 5\./ }],
  ['a text', { given: hold('hello\n'), want: /1:1 {2}Every file.*the value "hello"\./ }],
  ['two documents', { given: hold('a: 1\n---\nb: 2\n'), want: /1:1 {2}The file holds several documents/ }],
  [
    'a key twice',
    {
      given: hold('a: 1\nb: 2\na: 3\n'),
      want: `${REQUEST}:3:1  \`a\` stands twice: here and in line 1. Keep one of the two`,
    },
  ],
  [
    'a key twice further in',
    {
      given: hold('b: 1\nc:\n  - d: { e: 1, "e": 2 }\n'),
      want: `${REQUEST}:3:16  \`e\` stands twice: here and in line 3.`,
    },
  ],
  [
    'a result code twice',
    {
      given: (contract) => {
        const row = '{ status: S, meaning: Done., advice: done, action: Nothing. }'
        return contract.write(CODES, `DONE: ${row}\nLATE: ${row}\n\nDONE: ${row}\n`)
      },
      want: `${CODES}:4:1  \`DONE\` stands twice: here and in line 1.`,
    },
  ],
  ['a tab', { given: hold('a:\n\tb: 1\n'), want: `${REQUEST}:2:1  Not YAML: tab characters` }],
  [
    'an unknown tag',
    { given: hold('a: !!js/function x\n'), want: `${REQUEST}:1:4  JSON has no value of this kind` },
  ],
  [
    'a list that never ends',
    { given: hold('['.repeat(50_000)), want: /1:\d+ {2}The file is nested more than 100 levels/ },
  ],
  [
    'other bytes than UTF-8',
    {
      given: hold(Buffer.from('a: 1\nb: caf\xe9\n', 'latin1')),
      want: `${REQUEST}:2:1  These bytes are not UTF-8.`,
    },
  ],
  ['UTF-16', { given: hold(Buffer.from('\ufeffa: 1\n', 'utf16le')), want: /1:1 {2}These bytes are not/ }],
  [
    'too much',
    { given: hold(Buffer.alloc(33 * 1024 * 1024, 'x')), want: /1:1 {2}The file is larger than 32 MiB/ },
  ],
  [
    'an alias',
    { given: hold('a: &a { b: 1 }\nc: *a\n'), want: `${REQUEST}:2:4  The contract has no anchors` },
  ],
  ['an alias of a text', { given: hold('a: &a text\nc: *a\n'), want: `${REQUEST}:2:4  The contract has no` }],
  [
    'a merge',
    { given: hold('a: &a { b: 1 }\nc: { <<: *a }\n'), want: `${REQUEST}:2:10  The contract has no` },
  ],
  ['an alias bomb', { given: hold(ALIAS_BOMB), want: `${REQUEST}:2:8  The contract has no anchors` }],
  [
    'a prototype',
    { given: hold('properties:\n  __proto__: {}\n'), want: `${REQUEST}:2:3  No field can have` },
  ],
  [
    'no number',
    { given: hold('type: object\nmaxLength: .nan\n'), want: `${REQUEST}:2:1  JSON has no number NaN` },
  ],
  [
    'an endless number',
    { given: hold('a:\n  - .inf\n'), want: `${REQUEST}:2:5  JSON has no number Infinity` },
  ],
  [
    'half a character',
    { given: hold('a:\n  - "\\ud83d"\n'), want: `${REQUEST}:2:5  The text has half of a` },
  ],
  [
    'half a character in a name',
    { given: hold('a: 1\n"b\\udc00": 1\n'), want: `${REQUEST}:2:1  The text has half` },
  ],
  ['bytes', { given: hold('a: !!binary aGk=\n'), want: `${REQUEST}:1:1  JSON has no value of this kind` }],
  ['a set', { given: hold('a: !!set { b, c }\n'), want: `${REQUEST}:1:1  JSON has no value of this kind` }],
]

const roots: [name: string, Case][] = [
  ['nothing', { given: begin(''), want: 'openapi.yaml:1:1  The file is empty.' }],
  ['a list', { given: begin('- a\n'), want: 'openapi.yaml:1:1  Every file of a contract is a map' }],
  ['a number', { given: begin('5\n'), want: 'openapi.yaml:1:1  Every file of a contract is a map' }],
  ['another map', { given: begin('a: b\n'), want: 'openapi.yaml:1:1  Unsupported specification.' }],
  [
    'a version as a number',
    { given: begin('openapi: 3.1\n'), want: 'openapi.yaml:1:1  Invalid OpenAPI version' },
  ],
  ['an alias bomb', { given: begin(ALIAS_BOMB), want: 'openapi.yaml:2:8  The contract has no anchors' }],
]

describe.each([
  ['a reference to', references],
  ['a file that holds', contents],
  ['a root document that holds', roots],
])('a problem with its place: %s', (_, cases) => {
  it.each(cases)('%s', async (__, { given, want }) => {
    const contract = await SmallContract.create()
    await given(contract)
    const problems = await contract.problems('all')
    if (typeof want === 'string') expect(problems.join('\n')).toContain(want)
    else expect(problems.join('\n')).toMatch(want)
  })
})

describe('a document that others wrote', () => {
  it('may repeat itself by alias, within bounds', async () => {
    const contract = await SmallContract.create()
    await contract.write(REQUEST, 'type: object\nproperties:\n  a: &a { type: string }\n  b: *a\n')
    expect((await contract.problems('essential')).join('\n')).not.toContain('alias')
  })

  it.each<[string, string, string]>([
    ['a bomb', ALIAS_BOMB, '2:8  The aliases of this file repeat more'],
    ['a circle', 'a: &a [*a]\n', '1:8  An alias stands inside of what it repeats'],
    ['a circle of merges', 'a: &a { b: { c: *a } }\n', '1:17  An alias stands inside'],
  ])('may not repeat itself without end: %s', async (_, text, want) => {
    const contract = await SmallContract.create()
    await contract.write(REQUEST, text)
    expect((await contract.problems('essential')).join('\n')).toContain(`${REQUEST}:${want}`)
  })
})

it('leaves alone what a message has under the name of a reference', async () => {
  const contract = await SmallContract.create()
  await contract.replace(
    'families/transfer/operations/transfer.yaml',
    '  responses:',
    "        examples: { one: { value: { amount: { $ref: 'http://127.0.0.1:9/a' } } } }\n  responses:",
  )
  expect((await contract.problems('essential')).join('\n')).not.toContain('fetched')
})

it('finds a contract in a folder that is a link', async () => {
  const contract = await SmallContract.create()
  const link = contract.path('../link')
  await symlink(contract.folder, link)
  expect(await new SmallContract(link).problems('essential')).toEqual(await contract.problems('essential'))
})
