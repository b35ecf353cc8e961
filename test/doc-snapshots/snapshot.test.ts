import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ContractProblems } from '../../tools/contract/problem.ts'
import { NO_TRANSLATIONS } from '../../tools/doc-snapshots/facts.ts'
import { pageName } from '../../tools/doc-snapshots/page-name.ts'
import { readSnapshots, recordSnapshot } from '../../tools/doc-snapshots/snapshot.ts'
import { ALIAS_BOMB } from '../contract/support/small-contract.ts'
import { Workplace } from '../drift/support/drift.ts'
import { edit, notifySettlePage } from '../drift/support/pages.ts'

const { 'saved-en': english, 'saved-zh': chinese, markdown } = notifySettlePage
const FILE = 'ams-notify-settle.zh.yaml'
const read = (place: Workplace, name = FILE) => readFileSync(join(place.docs, name), 'utf8')

describe('recording', () => {
  it('writes the facts of a page, one line a field, and no sentence of it', async () => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    expect(
      read(place).split('codes:')[0],
    ).toBe(`# Facts taken from the page by \`npm run docs:diff -- PAGE --record\`; translations and deviations are by hand.
page:
  url: https://docs.example/ams/notify_settle
  language: zh
  kind: reference
  revised: 2024-04-24
messages:
  notifySettle:
    request:
      result: { type: Result, required: true, folded: true }
      notifyType: { type: String, required: true, values: [ SETTLE_RESULT ] }
      settleRequestId: { type: String, required: true, maxLength: 64 }
      orderId: { type: String, required: true, maxLength: 64 }
      settleId: { type: String, required: true, maxLength: 64 }
      settleAmount: { type: Amount, required: true, folded: true }
      settleTime: { type: Datetime }
      bankReferenceNo: { type: String, maxLength: 64 }
    response:
      result: { type: Result, required: true, folded: true }
`)
  })

  it('is read back as the same facts', async () => {
    using place = new Workplace()
    await place.drift(markdown, { record: true, url: 'https://docs.example/ams/notify_settle.md' })
    const report = await place.drift(markdown, { url: 'https://docs.example/ams/notify_settle' })
    expect(report.baseline).toContain('ams-notify-settle.en.yaml')
    expect(report.findings.map(({ kind }) => kind)).toEqual(['not-on-page'])
  })

  it('keeps what stands there by hand, and the order of the page', async () => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    const byHand = `translations:
  codes:
    风险拒绝: RISK_REJECT # looked up
deviations:
  # why
  - difference: not-on-page
    at: [ notifySettle.request.bankInfo ]
    reason: Not described on this page.
`
    writeFileSync(join(place.docs, FILE), read(place) + byHand)
    const changed = edit(edit(chinese, '| RISK\\_REJECT', '| 风险拒绝'), '64个字符', '32个字符')
    const report = await place.drift(edit(changed, '4月24日', '5月1日'), { record: true })
    expect(report.recorded).toContain(FILE)
    expect(read(place)).toContain(byHand)
    expect(read(place)).toContain('revised: 2024-05-01')
    expect(read(place)).toContain('orderId: { type: String, required: true, maxLength: 32 }')
    expect(read(place)).toMatch(/AUTH_EXPIRED: F\n {4}RISK_REJECT: F/)
  })

  it('enters names nobody has looked up, so that the check asks for them', async () => {
    using place = new Workplace()
    const { findings } = await place.drift(edit(chinese, '| RISK\\_REJECT', '| 风险拒绝'), { record: true })
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'unrecognised', after: '风险拒绝' }))
    expect(findings.map(({ at }) => at)).not.toContain('notifySettle.codes.RISK_REJECT')
    expect(read(place)).toContain('    风险拒绝: null\n')
  })

  it('uses what another page has, though this one lacks it', async () => {
    using place = new Workplace()
    const page = edit(chinese, '| RISK\\_REJECT', '| 风险拒绝')
    await place.drift(page, { record: true })
    const other = read(place).replace('ams/notify_settle', 'aaa/notify_settle')
    writeFileSync(
      join(place.docs, 'aaa-notify-settle.zh.yaml'),
      other.replace('风险拒绝: null', '风险拒绝: RISK_REJECT'),
    )
    const { unrecognised } = await place.drift(page)
    expect(unrecognised).toMatchObject([{ printed: '风险拒绝', meaning: 'RISK_REJECT' }])
  })

  it('writes nothing when nothing changed', async () => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    writeFileSync(join(place.docs, FILE), `${read(place)}# a mark\n`)
    const report = await place.drift(chinese, { record: true })
    expect(report.recorded).toBe(undefined)
    expect(read(place)).toContain('# a mark')
  })

  it.each([
    ['cut off', chinese.slice(0, 1200), /cut off|heading/],
    ['broken', edit(chinese, '| RISK\\_REJECT | F |', '| RISK\\_REJECT |'), /a row of 4 cells/],
    [
      'older',
      edit(chinese, '4月24日', '3月24日'),
      /2024-04-24, which is recorded, or later; found one of 2024-03-24/,
    ],
  ])('leaves the snapshot as it was when the page is %s', async (_, page, message) => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    const before = read(place)
    await expect(place.drift(page, { record: true })).rejects.toThrow(message)
    expect(read(place)).toBe(before)
    expect(readdirSync(place.docs)).toEqual([FILE])
  })

  it.each([
    [
      'a name that no file can hold',
      edit(chinese, '| RISK\\_REJECT', '| \\_\\_proto\\_\\_'),
      /facts that can be recorded/,
    ],
    ['a limit of nothing', edit(chinese, '64个字符', '0个字符'), /a number in the limit of orderId/],
    [
      'a limit without end',
      edit(chinese, '64个字符', `${'9'.repeat(400)}个字符`),
      /a number in the limit of/,
    ],
  ])('leaves the snapshot as it was for %s', async (_, page, message) => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    const before = read(place)
    await expect(place.drift(page, { record: true })).rejects.toThrow(message)
    expect(read(place)).toBe(before)
    expect(readdirSync(place.docs)).toEqual([FILE])
  })

  it('asks for an address with a path', async () => {
    using place = new Workplace()
    const recording = place.drift(markdown, { record: true, url: 'https://docs.antom.com/' })
    await expect(recording).rejects.toThrow(/an address with a path.*found https:\/\/docs\.antom\.com\//)
  })

  it('asks for the address of a page that prints none', async () => {
    using place = new Workplace()
    await expect(place.drift(markdown, { record: true })).rejects.toThrow(/give it with --url/)
  })

  it('dates a page that prints no date by the day it was retrieved', async () => {
    using place = new Workplace()
    await place.drift(markdown, { record: true, url: 'https://docs.example/ams/notify_settle' })
    expect(read(place, 'ams-notify-settle.en.yaml')).toContain('retrieved: 2026-11-20')
  })
})

describe('the recording that a page is compared with', () => {
  it('is that of the same page in another language, when there is no other', async () => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    const report = await place.drift(english)
    expect(report.baseline).toContain('.zh.yaml')
    expect(report.findings.map(({ kind }) => kind)).toEqual(['not-on-page'])
  })

  it('is found by what the page is about, when it prints no address', async () => {
    using place = new Workplace()
    await place.drift(english, { record: true })
    const report = await place.drift(edit(markdown, 'currency (String, REQUIRED)', 'currency (String)'))
    expect(report.baseline).toContain('.en.yaml')
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        kind: 'unfolded',
        at: 'notifySettle.request.settleAmount',
        after: 'currency, value',
      }),
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        kind: 'required',
        at: 'notifySettle.request.settleAmount.currency',
        contract: expect.objectContaining({
          file: 'test/support/example-contract/shared/schemas/amount.yaml',
        }),
      }),
    )
  })
})

it.each([
  ['https://docs.example/ams/notify_settle', 'ams-notify-settle'],
  ['https://docs.example/ams/notify_settle.md', 'ams-notify-settle'],
  ['https://docs.example/ams_zh-cn/notify_settle', 'ams-notify-settle'],
  ['https://docs.example/cashierpay/settle', 'cashierpay-settle'],
  ['https://example.com/../../etc/Pass%2Fwd', 'etc-pass-2fwd'],
])('the name of %s is %s', (url, name) => {
  expect(pageName(url)).toBe(name)
})

it('does not take a fault of the disk for a snapshot that is missing', async () => {
  using place = new Workplace()
  writeFileSync(place.docs, 'no folder')
  await expect(readSnapshots(place.docs)).rejects.toThrow(/ENOTDIR/)
  const origin = { url: 'https://e.com/ams/settle', language: 'en', retrieved: '2026-01-01' } as const
  const facts = { kind: 'guide', messages: {}, codes: {} } as const
  await expect(recordSnapshot(place.docs, origin, facts, NO_TRANSLATIONS)).rejects.toThrow(/ENOTDIR/)
})

describe('a snapshot that cannot be read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', '', /ams\.yaml:1:1 {2}The file is empty/],
    ['is a list', '- page\n', /ams\.yaml:1:1 {2}The file must be object/],
    ['is an alias bomb', ALIAS_BOMB, /ams\.yaml:2:8 {2}The contract has no anchors and aliases/],
    ['is not UTF-8', Uint8Array.of(0x61, 0x0a, 0xff), /ams\.yaml:2:1 {2}These bytes are not UTF-8/],
    ['has a key twice', 'page: 1\npage: 2\n', /ams\.yaml:2:1 {2}`page` stands twice: here and in line 1\./],
    ['has a prototype', 'translations: { codes: { __proto__: X } }', /ams\.yaml:1:26 {2}No field can have/],
    ['is not YAML', 'page: {', /ams\.yaml:\d+:\d+ {2}Not YAML/],
    [
      'lacks the codes',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\n',
      /must have required property 'codes'/,
    ],
    [
      'has a status that is none',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\ncodes:\n  settle:\n    SUCCESS: X\n',
      /ams\.yaml:5:1 {2}\/codes\/settle\/SUCCESS must be equal to one of the allowed values/,
    ],
    [
      'has facts without their sources',
      'page: { url: https://e.com, language: zh, kind: facts, retrieved: 2026-01-01 }\nmessages: {}\ncodes: {}\n',
      /must have required property 'sources'/,
    ],
    [
      'names sources of a page that was read',
      'page:\n  { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01, sources: [{ what: x, date: "2024" }] }\nmessages: {}\ncodes: {}\n',
      /ams\.yaml:2:1 {2}\/page\/sources boolean schema is false/,
    ],
    [
      'was retrieved on a day that no calendar has',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-13-01 }\nmessages: {}\ncodes: {}\n',
      /ams\.yaml:1:1 {2}\/page\/retrieved must match format "day of the calendar"/,
    ],
    [
      'has a source of a month that no calendar has',
      'page:\n  { url: https://e.com, language: zh, kind: facts, retrieved: 2026-01-01, sources: [{ what: x, date: 2024-13 }] }\nmessages: {}\ncodes: {}\n',
      /ams\.yaml:2:1 {2}\/page\/sources\/0\/date must match format "date of the calendar"/,
    ],
    [
      'has a deviation without a reason',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\ncodes: {}\ndeviations:\n  - difference: status\n    at: [ settle.codes.X ]\n',
      /ams\.yaml:5:1 .*'reason'/,
    ],
  ])('says where: it %s', async (_, text, message) => {
    using place = new Workplace()
    mkdirSync(place.docs)
    writeFileSync(join(place.docs, 'ams.yaml'), text)
    const snapshots = readSnapshots(place.docs)
    await expect(snapshots).rejects.toThrow(ContractProblems)
    await expect(snapshots).rejects.toThrow(message)
  })
})

it('says when a snapshot is a folder', async () => {
  using place = new Workplace()
  mkdirSync(join(place.docs, 'ams.yaml'), { recursive: true })
  await expect(readSnapshots(place.docs)).rejects.toThrow(/ams\.yaml:1:1 {2}This is a folder/)
})
