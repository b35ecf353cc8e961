import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../tools/contract/problem.ts'
import { checkSnapshots } from '../../tools/doc-snapshots/check-snapshots.ts'
import { reportLines } from '../../tools/drift/report.ts'
import { contract, Workplace } from './support/drift.ts'
import { edit, notifySettlePage } from './support/pages.ts'

const URL_OF = 'https://docs.example/ams/notify_settle'
const page = notifySettlePage.markdown

/** What is known of the page without having read it: less than it says, in the words of other sources. */
const KNOWN = `# What is known of the page.
page:
  url: ${URL_OF}
  language: en
  kind: facts
  retrieved: 2024-06-29
  sources:
    - { what: a copy of the page, date: 2024-06 }
messages:
  notifySettle:
    request:
      result: { type: Result, required: true }
      notifyType: { type: String, required: true, values: [ SETTLE_RESULT ] }
      settleRequestId: { type: URL, required: true, maxLength: 64 }
      orderId: { type: String, required: true, maxLength: 64 }
      settleId: { type: String, required: true, maxLength: 64 }
      settleAmount:
        type: Amount
        required: true
        fields:
          currency: { type: String, required: true, maxLength: 3 }
          value: { type: String, required: true }
      settleTime: {}
      bankReferenceNo: { type: String }
      bankInfo: {}
      channelInfo: {}
      taxId: {}
    response:
      result: { type: Result, required: true }
codes: {}
deviations:
  - difference: not-on-page
    at: [ notifySettle.request.taxId ]
    reason: For the sake of the test, of which nothing is true.
`

function known(place: Workplace, text = KNOWN, name = 'ams-notify-settle.en.yaml'): void {
  mkdirSync(place.docs)
  writeFileSync(join(place.docs, name), text)
}

async function problems(place: Workplace): Promise<string[]> {
  const found = await checkSnapshots(place.folder, contract)
  return found.problems.map((problem) => formatProblem(problem).replace(place.folder, 'FOLDER'))
}

describe('the check of what is known of a page', () => {
  const withoutDeviation = KNOWN.slice(0, KNOWN.indexOf('deviations:'))

  it('lets the contract know more than that', async () => {
    using place = new Workplace()
    const less = edit(
      withoutDeviation,
      '      orderId: { type: String, required: true, maxLength: 64 }\n',
      '',
    )
    known(place, less)
    expect(await problems(place)).toEqual([])
    expect(await checkSnapshots(place.folder, contract)).toMatchObject({ pages: 0, known: 1, codes: 0 })
  })

  it.each<[string, string, string, RegExp]>([
    [
      'a field',
      'settleTime: {}',
      'settleTimes: {}',
      /settleTimes: the page has the field settleTimes; the contract has not/,
    ],
    ['a length', '3 }', '4 }', /currency: on the page it has the maxLength 4, in the contract 3/],
    ['a mark', 'bankInfo: {}', 'bankInfo: { required: true }', /bankInfo: on the page it is required/],
    [
      'a kind',
      '{ type: Result, required: true }\n      notifyType',
      '{ type: String, required: true }\n      notifyType',
      /result: on the page it has the type String/,
    ],
    [
      'a code',
      'codes: {}',
      'codes: { notifySettle: { RISK_REJECT: U } }',
      /RISK_REJECT: on the page it has the status U/,
    ],
  ])('holds the contract to it: %s', async (_, part, replacement, want) => {
    using place = new Workplace()
    known(place, edit(withoutDeviation, part, replacement))
    expect(await problems(place)).toEqual([expect.stringMatching(want)])
  })

  it('names a deviation that is none', async () => {
    using place = new Workplace()
    known(place)
    expect(await problems(place)).toEqual([
      expect.stringMatching(/taxId: page and contract do not differ in this way/),
    ])
  })
})

describe('a page of which something is known', () => {
  it('is compared with that, and what is not known is no change', async () => {
    using place = new Workplace()
    known(place)
    const report = await place.drift(page, { url: URL_OF })
    // One type serves every result of the contract.
    expect(report.findings.map(({ at }) => at)).toEqual(['notifySettle.request.result.resultStatus=U'])
    expect(report.baseline).toContain('ams-notify-settle.en.yaml')
    expect(reportLines(report).join('\n')).toContain(
      'compared with what is known of it: a copy of the page (2024-06); --record takes the page instead',
    )
  })

  it('is found without its address', async () => {
    using place = new Workplace()
    known(place)
    expect((await place.drift(page)).baseline).toContain('ams-notify-settle.en.yaml')
  })

  it.each<[string, [string, string], object]>([
    [
      'a length',
      ['- Maximum length: 3 ', '- Maximum length: 5 '],
      { kind: 'maxLength', before: '3', after: '5' },
    ],
    [
      'a required mark',
      ['orderId (String, REQUIRED)', 'orderId (String)'],
      { kind: 'required', after: 'optional' },
    ],
    [
      'a kind of value',
      ['orderId (String,', 'orderId (Integer,'],
      { kind: 'type', before: 'String', after: 'Integer' },
    ],
    [
      'a field that is gone',
      ['#### taxId (String)', ''],
      { kind: 'removed', at: 'notifySettle.request.taxId' },
    ],
    [
      'a new field',
      ['#### taxId (String)', '#### taxId (String)\n\n#### extra (String)'],
      { kind: 'added', after: 'String' },
    ],
  ])('is seen to change in what is known: %s', async (_, change, want) => {
    using place = new Workplace()
    known(place)
    const { findings } = await place.drift(edit(page, ...change), { url: URL_OF })
    expect(findings).toContainEqual(expect.objectContaining(want))
  })

  it('takes the place of it once it is recorded', async () => {
    using place = new Workplace()
    known(place)
    const { recorded } = await place.drift(page, { record: true, url: URL_OF })
    expect(recorded).toContain('ams-notify-settle.en.yaml')
    const text = readFileSync(join(place.docs, 'ams-notify-settle.en.yaml'), 'utf8')
    expect(text).toMatch(/^# Facts taken from the page by `npm run docs:diff -- PAGE --record`/)
    expect(text).not.toMatch(/What is known|sources|kind: facts/)
    expect(text).toContain('kind: reference')
    expect(text).toContain('reason: For the sake of the test')
    const again = await place.drift(page, { record: true, url: URL_OF })
    expect([again.recorded, again.sources]).toEqual([undefined, []])
  })

  it('takes its place in another language, too', async () => {
    using place = new Workplace()
    known(place)
    const { recorded } = await place.drift(notifySettlePage['saved-zh'], { record: true })
    expect(recorded).toContain('ams-notify-settle.zh.yaml')
    expect(readdirSync(place.docs)).toEqual(['ams-notify-settle.zh.yaml'])
    expect(readFileSync(join(place.docs, 'ams-notify-settle.zh.yaml'), 'utf8')).toContain('sake of the test')
  })

  it('stays as it is where the page cannot be recorded', async () => {
    using place = new Workplace()
    known(place)
    const bad = edit(page, '#### taxId (String)', '#### taxId (String)\n\n#### a_ (String)').replace(
      'a_',
      `a${'b'.repeat(5)}`,
    )
    const url = 'https://docs.example/'
    await expect(place.drift(bad, { record: true, url })).rejects.toThrow(/an address with a path/)
    expect(existsSync(join(place.docs, 'ams-notify-settle.en.yaml'))).toBe(true)
  })
})
