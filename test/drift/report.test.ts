import { describe, expect, it } from 'vitest'
import type { Finding, PageReport } from '../../tools/drift/drift.ts'
import { reportLines } from '../../tools/drift/report.ts'

const quiet: PageReport = {
  source: 'page.md',
  url: undefined,
  language: 'en',
  date: '2024-04-24',
  calls: ['capture'],
  count: { fields: { 'capture request': 5, 'capture response': 7 }, codes: 23 },
  findings: [],
  explained: 0,
  unrecognised: [],
  baseline: 'capture.en.yaml',
  sources: [],
  recorded: undefined,
  applied: [],
}

describe('the headline', () => {
  it.each<[string, Partial<PageReport>, string]>([
    [
      'one call',
      {},
      'page.md  capture, English, of 2024-04-24: fields 5 request + 7 response, 23 result codes',
    ],
    [
      'one code',
      { count: { ...quiet.count, codes: 1 } },
      'page.md  capture, English, of 2024-04-24: fields 5 request + 7 response, 1 result code',
    ],
    [
      'no codes, no date, Chinese',
      { count: { fields: { 'capture request': 5 }, codes: 0 }, date: undefined, language: 'zh' },
      'page.md  capture, Chinese, undated: fields 5 request',
    ],
    [
      'several calls, in a language without a name here',
      {
        calls: ['pay', 'capture'],
        language: 'ja',
        count: { fields: { 'pay request': 1, 'capture request': 2 }, codes: 0 },
      },
      'page.md  pay, capture, ja, of 2024-04-24: fields 1 pay request + 2 capture request',
    ],
  ])('is of %s', (_, more, want) => {
    expect(reportLines({ ...quiet, ...more })[0]).toBe(want)
  })
})

describe('a finding', () => {
  it.each<[Finding, string]>([
    [{ kind: 'not-recorded', at: 'page' }, 'this page is not recorded yet; record it with --record'],
    [
      { kind: 'unrecognised', at: 'code', after: '风险' },
      `"风险" is no result code as the API spells them; enter what it stands for in the snapshot's translations`,
    ],
    [
      { kind: 'unrecognised', at: 'type', after: '金额' },
      `"金额" is no type as the API spells them; enter what it stands for in the snapshot's translations`,
    ],
    [{ kind: 'added', at: 'a.b' }, 'a.b is new'],
    [{ kind: 'added', at: 'a.codes.X', after: 'F' }, 'a.codes.X is new (F)'],
    [{ kind: 'removed', at: 'a.b' }, 'a.b is gone'],
    [{ kind: 'removed', at: 'a.codes.X', before: 'F' }, 'a.codes.X is gone (was F)'],
    [{ kind: 'unfolded', at: 'a.b', after: 'c, d' }, 'a.b now shows its fields: c, d'],
    [{ kind: 'folded', at: 'a.b' }, 'a.b does not show its fields any more'],
    [{ kind: 'not-in-contract', at: 'a.b' }, 'a.b is not in the contract'],
    [{ kind: 'not-on-page', at: 'a.b' }, 'a.b is in the contract, and not here'],
    [{ kind: 'maxLength', at: 'a.b', before: '64', after: '32' }, 'a.b: maxLength 64 -> 32'],
    [{ kind: 'maxLength', at: 'a.b', after: '32' }, 'a.b: maxLength 32'],
    [
      { kind: 'required', at: 'a.b', before: 'optional', after: 'required' },
      'a.b: required optional -> required',
    ],
    [{ kind: 'required', at: 'a.b', after: 'required' }, 'a.b is required'],
  ])('%o', (finding, want) => {
    expect(reportLines({ ...quiet, findings: [finding] }).slice(1)).toEqual([`  ✗ page.md  ${want}`])
  })

  it('names the line of the page, of the snapshot and of the contract', () => {
    const finding: Finding = {
      kind: 'removed',
      at: 'a.b',
      line: 12,
      snapshot: { file: 'snapshot.yaml', line: 3 },
      contract: { file: 'a.yaml', line: 4, column: 1, message: 'has it' },
    }
    expect(reportLines({ ...quiet, findings: [finding] }).slice(1)).toEqual([
      '  ✗ page.md:12  a.b is gone',
      '      recorded in snapshot.yaml:3',
      '      a.yaml:4  has it',
    ])
  })
})

it('says what was recorded, or that nothing changed, or neither', () => {
  expect(reportLines(quiet).slice(1)).toEqual([
    '  ✓ nothing changed since it was recorded in capture.en.yaml',
  ])
  expect(reportLines({ ...quiet, recorded: 'new.yaml' }).slice(1)).toEqual(['  ✓ recorded in new.yaml'])
})

it('counts the differences that the snapshot explains', () => {
  expect(reportLines({ ...quiet, explained: 1 })[1]).toBe(
    '  1 difference from the contract, explained in the snapshot',
  )
  expect(reportLines({ ...quiet, explained: 2 })[1]).toBe(
    '  2 differences from the contract, explained in the snapshot',
  )
})

it('shows the names that the snapshot translates, one under the other', () => {
  const lines = reportLines({
    ...quiet,
    unrecognised: [
      { what: 'code', printed: '风险拒绝', meaning: 'RISK_REJECT', line: 7 },
      { what: 'code', printed: '成功', meaning: 'SUCCESS', line: 1234 },
      { what: 'type', printed: '金额', meaning: 'Amount', line: 10 },
      { what: 'type', printed: '订单', meaning: undefined, line: 11 },
    ],
  })
  expect(lines.slice(1, 5)).toEqual([
    '  2 result codes and 1 type not spelled as the API spells them, translated by the snapshot:',
    '    7:    RISK_REJECT  风险拒绝',
    '    1234: SUCCESS      成功',
    '    10:   Amount       金额',
  ])
  expect(lines.join('\n')).not.toContain('订单')
})
