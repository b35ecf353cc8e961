import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelsIn } from '../../../../tools/site/i18n/labels.ts'
import {
  clientDecision,
  clientDecisionMarkdown,
  receiverChecks,
  receiverChecksMarkdown,
} from '../../../../tools/site/pictures/index.ts'
import { layOutLadder } from '../../../../tools/site/pictures/ladder.ts'
import { antom, clientId, other, signed, watch } from '../../../notifications/fixture.ts'
import { projectFolder } from '../../../support/contract.ts'
import { drawnExample, outside, overlaps, readXml } from './pictures-support.ts'

const { receiver, client } = labelsIn('en').ladders
const chinese = labelsIn('zh-CN').ladders
const guide = readFileSync(`${projectFolder}docs/notifications.md`, 'utf8')

/** What is drawn in code in an outcome, behind its status: `405 method`. */
const reasonsIn = (outcome: string) => {
  let status = ''
  return [...outcome.matchAll(/(\d{3})|`([\w-]+)`/g)].flatMap(([, number, reason]) => {
    if (number !== undefined) status = number
    return number === undefined && status !== '' ? [`${status} ${reason}`] : []
  })
}

describe('the checks of the receiver', () => {
  it('end with the statuses that the guide has for their reasons', () => {
    const rows = new Map(
      [...guide.matchAll(/^\| (\d{3}) \| (.*) \|$/gm)].map(([, status = '', reasons = '']) => [
        status,
        reasons,
      ]),
    )
    const drawn = receiver.steps.flatMap(({ outcome }) => reasonsIn(outcome))
    expect(drawn.length).toBeGreaterThan(10)
    for (const one of drawn) {
      const [status = '', reason] = one.split(' ')
      expect(rows.get(status), one).toContain(`\`${reason}\``)
    }
  })

  const faults = [
    'method',
    'content-type',
    'too-large',
    'duplicate-header',
    'client-id-mismatch',
    'unknown-key-version',
    'bad-signature',
    'stale',
    'not-json',
  ]

  it.each(faults.map((fault, index) => [fault, index] as const))(
    'find %s before all that are drawn below it',
    async (fault, first) => {
      const has = (one: string) => faults.indexOf(one) >= first
      const payload = has('not-json') ? 'x' : undefined
      const message = await signed(has('too-large') ? 'x'.repeat(200_000) : payload, {
        keyVersion: has('unknown-key-version') ? 9 : 1,
        privateKey: (has('bad-signature') ? other : antom).privateKey,
        ...(has('stale') && { requestTime: '2001-01-01T00:00:00Z' }),
      })
      const headers = {
        ...message.headers,
        ...(has('client-id-mismatch') && { 'client-id': 'another' }),
        ...(has('duplicate-header') && { 'request-time': ['1', '2'] }),
        ...(has('content-type') && { 'content-type': 'text/plain' }),
      }
      const { deliver } = watch({ clientId, antomPublicKey: { 1: antom.publicKey }, tolerance: 60_000 })
      const reply = await deliver({ ...message, headers, ...(has('method') && { method: 'GET' }) })
      expect(reply.reason).toBe(fault)
      const drawn = receiver.steps.map(({ outcome }) => reasonsIn(outcome))
      const place = (reason: string) =>
        drawn.findIndex((reasons) => reasons.some((one) => one.endsWith(` ${reason}`)))
      expect(drawn[place(fault)]).toContain(`${reply.status} ${fault}`)
      for (const later of faults.slice(first + 1)) expect(place(later), later).toBeGreaterThan(place(fault))
    },
  )
})

describe('checks', () => {
  it.each([
    ['the receiver', receiver, chinese.receiver],
    ['the client', client, chinese.client],
  ])('of %s are the same in both languages', (_, one, two) => {
    const codeOf = (text: string) => [...text.matchAll(/\d{3}|`[^`]*`/g)].map(([code]) => code)
    expect(
      two.steps.map(({ check, outcome, endsWhenTrue, isGood }) => [
        codeOf(check),
        codeOf(outcome),
        endsWhenTrue,
        isGood,
      ]),
    ).toEqual(
      one.steps.map(({ check, outcome, endsWhenTrue, isGood }) => [
        codeOf(check),
        codeOf(outcome),
        endsWhenTrue,
        isGood,
      ]),
    )
    expect(codeOf(two.end)).toEqual(codeOf(one.end))
  })

  it.each([
    ['the receiver', receiver],
    ['the receiver in Chinese', chinese.receiver],
    ['the client', client],
    ['the client in Chinese', chinese.client],
    [
      'nobody',
      {
        title: 'None',
        steps: [{ check: 'Is it so?', outcome: 'a rather long outcome, which has several lines' }],
        end: 'so',
      },
    ],
  ])('of %s fit a phone, and do not overlap', (_, ladder) => {
    const { width, height, steps, end } = layOutLadder(ladder)
    const boxes = [...steps.flatMap(({ check, outcome }) => [check, outcome]), end]
    expect(width).toBeLessThanOrEqual(440)
    expect(overlaps(boxes)).toEqual([])
    expect(outside(boxes, width, height)).toEqual([])
  })

  it.each(['en', 'zh-CN'])('are drawn and said in %s', (language) => {
    const locale = drawnExample({}, language)
    for (const [html, markdown, { steps }] of [
      [receiverChecks(locale), receiverChecksMarkdown(locale), locale.labels.ladders.receiver],
      [clientDecision(locale), clientDecisionMarkdown(locale), locale.labels.ladders.client],
    ] as const) {
      const { texts } = readXml(html)
      const picture = readXml(`${html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))}</svg>`)
      const drawn = picture.texts.join('').replaceAll(/\s/g, '')
      for (const { check, outcome } of steps) {
        for (const text of [check, outcome]) {
          expect(drawn).toContain(text.replaceAll(/[`\s]/g, ''))
          expect(texts.join('').replaceAll(/\s/g, '')).toContain(text.replaceAll(/[`\s]/g, ''))
          expect(markdown).toContain(text)
        }
      }
    }
  })
})
