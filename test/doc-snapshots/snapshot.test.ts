import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ContractProblems } from '../../tools/contract/problem.ts'
import { count, NO_TRANSLATIONS } from '../../tools/doc-snapshots/facts.ts'
import {
  pageName,
  readSnapshots,
  recordSnapshot,
  snapshotFolder,
} from '../../tools/doc-snapshots/snapshot.ts'
import { ALIAS_BOMB } from '../contract/support/small-contract.ts'
import { spec, Workplace } from '../drift/support/drift.ts'
import { edit, notifyCapturePage } from '../drift/support/pages.ts'

const { 'saved-en': english, 'saved-zh': chinese, markdown } = notifyCapturePage
const FILE = 'ams-notify-capture.zh.yaml'
const read = (place: Workplace, name = FILE) => readFileSync(join(place.docs, name), 'utf8')

describe('recording', () => {
  it('writes the facts of a page, one line a field, and no sentence of it', async () => {
    using place = new Workplace()
    await place.drift(chinese, { record: true })
    expect(
      read(place).split('codes:')[0],
    ).toBe(`# Facts taken from the page by \`npm run docs:diff -- PAGE --record\`; translations and deviations are by hand.
page:
  url: https://global.alipay.com/docs/ac/ams/notify_capture
  language: zh
  kind: reference
  revised: 2024-04-24
messages:
  notifyCapture:
    request:
      result: { type: Result, required: true, folded: true }
      notifyType: { type: String, required: true, values: [ CAPTURE_RESULT ] }
      captureRequestId: { type: String, required: true, maxLength: 64 }
      paymentId: { type: String, required: true, maxLength: 64 }
      captureId: { type: String, required: true, maxLength: 64 }
      captureAmount: { type: Amount, required: true, folded: true }
      captureTime: { type: Datetime }
      acquirerReferenceNo: { type: String, maxLength: 64 }
    response:
      result: { type: Result, required: true, folded: true }
`)
  })

  it('is read back as the same facts', async () => {
    using place = new Workplace()
    await place.drift(markdown, { record: true, url: 'https://docs.antom.com/ac/ams/notify_capture.md' })
    const report = await place.drift(markdown, { url: 'https://docs.antom.com/ac/ams/notify_capture' })
    expect(report.baseline).toContain('ams-notify-capture.en.yaml')
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
    at: [ notifyCapture.request.acquirerInfo ]
    reason: Not described on this page.
`
    writeFileSync(join(place.docs, FILE), read(place) + byHand)
    const changed = edit(edit(chinese, '| RISK\\_REJECT', '| 风险拒绝'), '64个字符', '32个字符')
    const report = await place.drift(edit(changed, '4月24日', '5月1日'), { record: true })
    expect(report.recorded).toContain(FILE)
    expect(read(place)).toContain(byHand)
    expect(read(place)).toContain('revised: 2024-05-01')
    expect(read(place)).toContain('paymentId: { type: String, required: true, maxLength: 32 }')
    expect(read(place)).toMatch(/AUTH_EXPIRED: F\n {4}RISK_REJECT: F/)
  })

  it('enters names nobody has looked up, so that the check asks for them', async () => {
    using place = new Workplace()
    const { findings } = await place.drift(edit(chinese, '| RISK\\_REJECT', '| 风险拒绝'), { record: true })
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'unrecognised', after: '风险拒绝' }))
    expect(findings.map(({ at }) => at)).not.toContain('notifyCapture.codes.RISK_REJECT')
    expect(read(place)).toContain('    风险拒绝: null\n')
  })

  it('uses what another page has, though this one lacks it', async () => {
    using place = new Workplace()
    const page = edit(chinese, '| RISK\\_REJECT', '| 风险拒绝')
    await place.drift(page, { record: true })
    const other = read(place).replace('ams/notify_capture', 'aaa/notify_capture')
    writeFileSync(
      join(place.docs, 'aaa-notify-capture.zh.yaml'),
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
    ['a limit of nothing', edit(chinese, '64个字符', '0个字符'), /a number in the limit of paymentId/],
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
    await place.drift(markdown, { record: true, url: 'https://docs.antom.com/ac/ams/notify_capture' })
    expect(read(place, 'ams-notify-capture.en.yaml')).toContain('retrieved: 2026-11-20')
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
        at: 'notifyCapture.request.captureAmount',
        after: 'currency, value',
      }),
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        kind: 'required',
        at: 'notifyCapture.request.captureAmount.currency',
        contract: expect.objectContaining({ file: 'spec/shared/schemas/amount.yaml' }),
      }),
    )
  })
})

it.each([
  ['https://global.alipay.com/docs/ac/ams/notify_capture', 'ams-notify-capture'],
  ['https://docs.antom.com/ac/ams/notify_capture.md', 'ams-notify-capture'],
  ['https://docs.antom.com/ac/ams_zh-cn/notify_capture', 'ams-notify-capture'],
  ['https://global.alipay.com/docs/ac/cashierpay/capture', 'cashierpay-capture'],
  ['https://example.com/../../etc/Pass%2Fwd', 'etc-pass-2fwd'],
])('the name of %s is %s', (url, name) => {
  expect(pageName(url)).toBe(name)
})

it('does not take a fault of the disk for a snapshot that is missing', async () => {
  using place = new Workplace()
  writeFileSync(place.docs, 'no folder')
  await expect(readSnapshots(place.docs)).rejects.toThrow(/ENOTDIR/)
  const origin = { url: 'https://e.com/ams/capture', language: 'en', retrieved: '2026-01-01' } as const
  const facts = { kind: 'guide', messages: {}, codes: {} } as const
  await expect(recordSnapshot(place.docs, origin, facts, NO_TRANSLATIONS)).rejects.toThrow(/ENOTDIR/)
})

describe('a snapshot that cannot be read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', '', /ams\.yaml:1:1 {2}The file is empty/],
    ['is a list', '- page\n', /ams\.yaml:1:1 {2}The file must be object/],
    ['is an alias bomb', ALIAS_BOMB, /ams\.yaml:2:8 {2}The contract has no anchors and aliases/],
    ['is not UTF-8', Uint8Array.of(0x61, 0x0a, 0xff), /ams\.yaml:2:1 {2}These bytes are not UTF-8/],
    ['has a key twice', 'page: 1\npage: 2\n', /ams\.yaml:2:1 {2}Not YAML: duplicated mapping key/],
    ['has a prototype', 'translations: { codes: { __proto__: X } }', /ams\.yaml:1:26 {2}No field can have/],
    ['is not YAML', 'page: {', /ams\.yaml:\d+:\d+ {2}Not YAML/],
    [
      'lacks the codes',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\n',
      /must have required property 'codes'/,
    ],
    [
      'has a status that is none',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\ncodes:\n  capture:\n    SUCCESS: X\n',
      /ams\.yaml:5:1 {2}\/codes\/capture\/SUCCESS must be equal to one of the allowed values/,
    ],
    [
      'has a deviation without a reason',
      'page: { url: https://e.com, language: zh, kind: guide, retrieved: 2026-01-01 }\nmessages: {}\ncodes: {}\ndeviations:\n  - difference: status\n    at: [ capture.codes.X ]\n',
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

describe("the project's own snapshot", async () => {
  const snapshots = await readSnapshots(snapshotFolder(spec))
  const byName = Object.fromEntries(snapshots.map((snapshot) => [snapshot.file.split('/').at(-1), snapshot]))

  it.each<[string, Record<string, number>, number]>([
    ['ams-notify-capture.en.yaml', { 'notifyCapture request': 8, 'notifyCapture response': 1 }, 23],
    ['ams-notify-capture.zh.yaml', { 'notifyCapture request': 8, 'notifyCapture response': 1 }, 23],
    ['ams-capture.zh.yaml', { 'capture request': 3, 'capture response': 7 }, 23],
    ['ams-payment-agreement.zh.yaml', { 'pay request': 10, 'pay response': 9 }, 37],
  ])('has every field and code of %s', (file, fields, codes) => {
    const snapshot = byName[file]
    if (snapshot === undefined) throw new Error(`There is no ${file}`)
    const counted = count(snapshot.facts)
    // As many as there were at first: pages only grow.
    expect(counted.codes).toBeGreaterThanOrEqual(codes)
    expect(Object.keys(counted.fields)).toEqual(Object.keys(fields))
    for (const [message, number] of Object.entries(fields))
      expect(counted.fields[message]).toBeGreaterThanOrEqual(number)
  })

  it('has the same facts from the English and the Chinese page', () => {
    expect(byName['ams-notify-capture.en.yaml']?.facts).toEqual(byName['ams-notify-capture.zh.yaml']?.facts)
  })

  it('translates the 18 result codes that a page prints in Chinese', () => {
    const codes: Readonly<Record<string, string | null>> =
      byName['ams-payment-agreement.zh.yaml']?.translations.codes ?? {}
    expect(Object.keys(codes)).toHaveLength(18)
    expect(new Set(Object.values(codes)).size).toBe(18)
    expect(Object.values(codes).every((code) => /^[A-Z_]+$/.test(code ?? ''))).toBe(true)
  })

  it('explains each deviation', () => {
    const deviations = snapshots.flatMap((snapshot) => snapshot.deviations)
    expect(deviations.length).toBeLessThanOrEqual(6)
    for (const { reason } of deviations) expect(reason.length).toBeGreaterThan(30)
  })
})
