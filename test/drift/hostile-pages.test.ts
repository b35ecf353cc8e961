import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_TRANSLATIONS } from '../../tools/doc-snapshots/facts.ts'
import { knownCalls } from '../../tools/drift/known-calls.ts'
import { describedValues } from '../../tools/drift/page/described-values.ts'
import { bareFixedValue, enumeratedValues, leadingWord } from '../../tools/drift/page/enumerated-values.ts'
import { parseFieldHeading } from '../../tools/drift/page/field-heading.ts'
import { htmlNodes } from '../../tools/drift/page/html-nodes.ts'
import { readPage } from '../../tools/drift/page/read-page.ts'
import { repairTables } from '../../tools/drift/page/repair-tables.ts'
import { sentencesOf } from '../../tools/drift/page/sentences.ts'
import { typeName } from '../../tools/drift/page/vocabulary.ts'
import { reportLines } from '../../tools/drift/report.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'
import { color, print } from '../../tools/terminal/print.ts'
import { captureOutput } from '../support/output.ts'
import { contract, Workplace } from './support/drift.ts'
import { edit, notifySettlePage } from './support/pages.ts'
import { notifySettleSource, sourceField } from './support/source-page.ts'

const calls = knownCalls(contract.document)
const read = (text: string) => readPage(text, calls, NO_TRANSLATIONS)
const URL_OF = 'https://docs.example/ams/notify_settle'

/*
 * Work that grows with the square of half a megabyte takes many minutes, and what grows with its length takes less than a
 * second: that these tests end says which of them it is, on any machine.
 */
const SIZE = 512 * 1024
const fill = (part: string) => part.repeat(Math.floor(SIZE / part.length))
const PARTS = [
  ' ',
  '\t',
  'a',
  'A',
  '(',
  'is ',
  'is: ',
  '为：',
  'POST ',
  'max ',
  'maximum length ',
  'A, ',
  'A or ',
  '"',
  '。',
  '. ',
  '|',
  '| a\n',
  '| a |\n| - |\n',
  '#',
  '<',
  '<p>',
  '<!--',
  '<code>',
  '</p>',
  '&',
  '&#1',
  'Valid values are A, ',
  'Valid values are ',
  'values: ',
]

describe('the work for a page grows with its length', () => {
  it.each(PARTS.map((part) => [JSON.stringify(part), fill(part)]))('in its sentences: %s', (_, text) => {
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }
    for (const sentence of sentencesOf(paragraph.children)) enumeratedValues(sentence)
    leadingWord(text)
    bareFixedValue(text)
    expect(describedValues([paragraph]).length).toBeLessThanOrEqual(1)
  })

  it.each(PARTS.map((part) => [JSON.stringify(part), fill(part)]))(
    'in descriptions in HTML: %s',
    (_, text) => {
      expect(htmlNodes(text).length).toBeLessThanOrEqual(text.length)
    },
  )

  it.each(PARTS.map((part) => [JSON.stringify(part), fill(part)]))('in its tables: %s', (_, text) => {
    const page = `| a | b |\n| - | - |\n${text}`
    expect(repairTables(page).text.length).toBeLessThan(page.length * 3)
  })

  it.each(PARTS.map((part) => [JSON.stringify(part), fill(part)]))('in names: %s', (_, text) => {
    expect(typeName(text.slice(0, 200))).toSatisfy((name) => name === undefined || typeof name === 'string')
    const heading = () => parseFieldHeading(`a (${text}`, 7)
    if (text.trim() !== '')
      expect(heading).toThrow(expect.objectContaining({ name: 'UnusablePage', line: 7 }))
  })

  it.each<[string, string]>([
    ['keys', `{"openapi":1,"x":{${fill('"a":1,').slice(0, -1)}}}`],
    ['items', `{"openapi":1,"x":[${fill('1,').slice(0, -1)}]}`],
    ['line ends', `{"openapi":1,"x":${fill('\n')}1}`],
    ['quotation marks in a text', `{"openapi":1,"x":"${fill('\\"')}"}`],
    ['a long key', `{"openapi":1,"${fill('a')}":{"b":1}}`],
    ['deep lists of many items', `{"openapi":1,"x":${'['.repeat(90)}${fill('1,')}1${']'.repeat(90)}}`],
  ])('in its source: %s', (_, text) => {
    expect(() => read(text)).toThrow(/found 0 operations/)
  })

  it('in the fields of its source', () => {
    const page = notifySettleSource()
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`n${index}`, { type: 'string' }]),
    )
    Object.assign(sourceField(page, 'bankInfo'), { properties: many })
    expect(() => read(JSON.stringify(page))).toThrow(/at most 10,000 fields, values and result codes/)
  })
})

describe('a page is unusable', () => {
  const { markdown } = notifySettlePage
  const long = 'x'.repeat(201)
  it.each<[string, string, RegExp]>([
    [
      'with a long heading',
      edit(markdown, 'taxId (String)', `taxId (String, ${long})`),
      /at most 200 characters; found "taxId \(String, xx/,
    ],
    [
      'with a long code',
      edit(markdown, '| RISK_REJECT |', `| ${long} |`),
      /a name of at most 200 characters/,
    ],
    [
      'with a long type in a table',
      edit(
        markdown,
        '#### taxId (String)',
        `#### taxId (String)\n\n| Field | Type |\n| --- | --- |\n| a | ${long} |\n`,
      ),
      /a name of at most 200 characters/,
    ],
    [
      'with fields deeper than any page',
      edit(
        markdown,
        '#### taxId (String)',
        `#### a (Thing)\n\n${Array.from({ length: 33 }, (_, index) => `${'#'.repeat(index + 5)} a (Thing)`).join('\n\n')}\n`,
      ),
      /at most 32 levels of fields/,
    ],
    [
      'with its status in a far column',
      markdown
        .replaceAll(/^(\| [^|]+\|)( [SFU] \| )/gm, `$1${' x |'.repeat(20)}$2`)
        .replace(
          '| Code | Value | Message | Further action |\n| --- | --- | --- | --- |',
          `| Code |${' x |'.repeat(20)} Value | Message | Action |\n|${' - |'.repeat(24)}`,
        ),
      /a column of S, F and U/,
    ],
    ['in YAML with aliases', 'openapi: 3.0.0\na: &a [x, x]\nb: [*a, *a]\n', /Expected an API page/],
    [
      'in JSON with a prototype',
      '{"__proto__":{"openapi":1},"paths":{"constructor":{}}}',
      /found other JSON/,
    ],
  ])('%s', (_, text, want) => {
    expect(() => read(text)).toThrow(UnusablePage)
    expect(() => read(text)).toThrow(want)
  })
})

describe('what nobody sees of a page', () => {
  const invisible = fc.constantFrom(
    '\u001b',
    '\u0007',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ud800',
    '&#x202e;',
    '&#27;',
    '\u{e0001}',
  )
  const SEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u
  const { markdown } = notifySettlePage
  const source = () => JSON.stringify(notifySettleSource(), null, 2)
  /** Places where names, types, codes, values and addresses stand; `@` is what is put there. */
  const pages: ((text: string) => string)[] = [
    (text) => edit(markdown, '#### taxId (String)', `#### taxId (Str${text}ing)`),
    (text) => edit(markdown, '#### taxId (String)', `#### tax${text}Id (String)`),
    (text) => edit(markdown, '#### taxId (String)', `#### taxId (${text}某种对象)`),
    (text) => edit(markdown, '| RISK_REJECT |', `| RISK${text}_REJECT |`),
    (text) => edit(markdown, '| RISK_REJECT |', `| 风险${text}拒绝 |`),
    (text) => edit(markdown, '`SETTLE_RESULT`', `\`SETTLE${text}_RESULT\``),
    (text) => notifySettlePage['saved-en'].replace('notify_settle', `notify_settle${text}`),
    (text) => edit(source(), '"code": "RISK_REJECT"', `"code": ${JSON.stringify(`RISK${text}拒绝`)}`),
    (text) => edit(source(), '"x-descType": "BankInfo"', `"x-descType": ${JSON.stringify(`Bank${text}某`)}`),
    (text) => edit(source(), '"taxId": {', `"taxId": {\n "enum": ${JSON.stringify(['A', `B${text}`])},`),
    (text) => edit(source(), '"taxId": {', `${JSON.stringify(`tax${text}`)}: {`),
  ]

  it('gets neither into a file nor into a report', { timeout: 120_000 }, async () => {
    const { out, err } = captureOutput()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pages),
        fc.array(invisible, { minLength: 1, maxLength: 3 }),
        async (make, text) => {
          using place = new Workplace()
          out.length = 0
          let message = ''
          try {
            const report = await place.drift(make(text.join('')), { record: true, url: URL_OF })
            for (const line of reportLines(report)) print(line)
            const file = readFileSync(join(place.docs, 'ams-notify-settle.en.yaml'), 'utf8')
            expect(file).not.toMatch(SEEN)
          } catch (error) {
            if (!(error instanceof UnusablePage)) throw error
            message = error.message
          }
          print(color('red', message))
          expect(stripVTControlCharacters(out.join('\n'))).not.toMatch(SEEN)
          expect(out.some((line) => line.includes('\n'))).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
    expect(err).toEqual([])
  })
})
