// Long file: one table of every change of a page that has to be reported.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../tools/drift/drift.ts'
import { Workplace } from './support/drift.ts'
import { edit, FORMS, type Form, lineOf, notifySettlePage } from './support/pages.ts'

const URL_OF = 'https://docs.example/ams/notify_settle'

const DEVIATIONS: Readonly<Record<Form, string>> = {
  'saved-en': 'notifySettle.request.bankInfo',
  'saved-zh': 'notifySettle.request.bankInfo',
  markdown: 'notifySettle.request.result.resultStatus=U',
}

/** A place where the page has been recorded, with its one difference from the contract explained. */
async function recorded(form: Form): Promise<Workplace> {
  const place = new Workplace()
  const { recorded: file } = await place.drift(notifySettlePage[form], { record: true, url: URL_OF })
  const snapshot = join(place.docs, `ams-notify-settle.${form === 'saved-zh' ? 'zh' : 'en'}.yaml`)
  expect(file).toContain('ams-notify-settle')
  const deviation = `deviations:
  - difference: not-on-page
    at: [ ${DEVIATIONS[form]} ]
    reason: Explained for the sake of the test.
`
  writeFileSync(snapshot, readFileSync(snapshot, 'utf8') + deviation)
  return place
}

describe.each(FORMS)('%s', (form) => {
  it('has nothing to report about a page that did not change', async () => {
    using place = await recorded(form)
    const report = await place.drift(notifySettlePage[form], { url: URL_OF })
    expect(report.findings).toEqual([])
    expect(report.explained).toBe(1)
  })
})

interface Case {
  /** The text of the page that is replaced. */
  readonly part: string
  readonly replacement: string
  /** Where the finding stands: the line of this text in the changed page. */
  readonly line: string
  readonly want: Partial<Finding>
  /** File of the contract that does not say the same, and the text of its line. */
  readonly contract?: readonly [string, RegExp]
}

const field = {
  'saved-en': (name: string, type: string, required = '') =>
    `#### ${name} ${type}  ${required}\n\nOur words.\n\n`,
  'saved-zh': (name: string, type: string, required = '') => `#### ${name} ${type} ${required}  \n说明。  \n`,
  markdown: (name: string, type: string, required = '') =>
    `#### ${name} (${type}${required && `, ${required}`})\n\nOur words.\n\n`,
}

const cases: Record<Form, [string, Case][]> = {
  'saved-en': [
    [
      'a new field',
      {
        part: '#### settleTime',
        replacement: `${field['saved-en']('newField', 'String', 'REQUIRED')}#### settleTime`,
        line: '#### newField',
        want: { kind: 'added', at: 'notifySettle.request.newField' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /^properties:/],
      },
    ],
    [
      'a removed field',
      {
        part: '#### settleTime Datetime  \n\nWhen.\n',
        replacement: '',
        line: '### Request parameters',
        want: { kind: 'removed', at: 'notifySettle.request.settleTime' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleTime:/],
      },
    ],
    [
      'a required mark that is gone',
      {
        part: '#### settleId String  REQUIRED',
        replacement: '#### settleId String',
        line: '#### settleId',
        want: {
          kind: 'required',
          at: 'notifySettle.request.settleId',
          before: 'required',
          after: 'optional',
        },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleId:/],
      },
    ],
    [
      'another length',
      {
        part: '#### settleId String  REQUIRED\n\nMore information about this field\n\n*   Maximum length: 64',
        replacement:
          '#### settleId String  REQUIRED\n\nMore information about this field\n\n*   Maximum length: 128',
        line: '#### settleId',
        want: { kind: 'maxLength', at: 'notifySettle.request.settleId', before: '64', after: '128' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /maxLength: 64/],
      },
    ],
    [
      'a new value',
      {
        part: 'the type is `SETTLE_RESULT`',
        replacement: 'the type is `SETTLE_RESULT` or `SETTLE_PENDING`',
        line: '#### notifyType',
        want: { kind: 'added', at: 'notifySettle.request.notifyType=SETTLE_PENDING' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /notifyType:/],
      },
    ],
    [
      'a new code',
      {
        part: '| RISK\\_REJECT',
        replacement: '| NEW\\_CODE | F | New. | Do.\n\n |\n| RISK\\_REJECT',
        line: '| NEW\\_CODE',
        want: { kind: 'added', at: 'notifySettle.codes.NEW_CODE', after: 'F' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /SUCCESS/],
      },
    ],
    [
      'another status',
      {
        part: '| AUTH\\_EXPIRED | F |',
        replacement: '| AUTH\\_EXPIRED | U |',
        line: '| AUTH\\_EXPIRED',
        want: { kind: 'status', at: 'notifySettle.codes.AUTH_EXPIRED', before: 'F', after: 'U' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /AUTH_EXPIRED/],
      },
    ],
    [
      'another type',
      {
        part: '#### settleTime Datetime',
        replacement: '#### settleTime String',
        line: '#### settleTime',
        want: {
          kind: 'type',
          at: 'notifySettle.request.settleTime',
          before: 'Datetime',
          after: 'String',
        },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleTime:/],
      },
    ],
  ],
  'saved-zh': [
    [
      'a new field',
      {
        part: '#### settleTime',
        replacement: `${field['saved-zh']('newField', '字符串', '必填')}#### settleTime`,
        line: '#### newField',
        want: { kind: 'added', at: 'notifySettle.request.newField' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /^properties:/],
      },
    ],
    [
      'a removed field',
      {
        part: '#### settleTime 日期时间  \n时间。  \n',
        replacement: '',
        line: '### 请求参数',
        want: { kind: 'removed', at: 'notifySettle.request.settleTime' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleTime:/],
      },
    ],
    [
      'a new required mark',
      {
        part: '#### settleTime 日期时间',
        replacement: '#### settleTime 日期时间 **必需**',
        line: '#### settleTime',
        want: {
          kind: 'required',
          at: 'notifySettle.request.settleTime',
          before: 'optional',
          after: 'required',
        },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleTime:/],
      },
    ],
    [
      'another length',
      {
        part: '64个字符',
        replacement: '32个字符',
        line: '#### orderId',
        want: { kind: 'maxLength', at: 'notifySettle.request.orderId', before: '64', after: '32' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /maxLength: 64/],
      },
    ],
    [
      'a new value',
      {
        part: '类型为 `SETTLE_RESULT`',
        replacement: '类型为 `SETTLE_RESULT` 或 `SETTLE_PENDING`',
        line: '#### notifyType',
        want: { kind: 'added', at: 'notifySettle.request.notifyType=SETTLE_PENDING' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /notifyType:/],
      },
    ],
    [
      'a new code',
      {
        part: '| RISK\\_REJECT',
        replacement: '| NEW\\_CODE | U | 新 | 做。  \n| RISK\\_REJECT',
        line: '| NEW\\_CODE',
        want: { kind: 'added', at: 'notifySettle.codes.NEW_CODE', after: 'U' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /SUCCESS/],
      },
    ],
    [
      'a removed code',
      {
        part: '| RISK\\_REJECT | F | 拒绝。 | 告知。  \n',
        replacement: '',
        line: '### 结果/错误代码',
        want: { kind: 'removed', at: 'notifySettle.codes.RISK_REJECT', before: 'F' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /RISK_REJECT/],
      },
    ],
    [
      'another status',
      {
        part: '| AUTH\\_EXPIRED | F |',
        replacement: '| AUTH\\_EXPIRED | U |',
        line: '| AUTH\\_EXPIRED',
        want: { kind: 'status', at: 'notifySettle.codes.AUTH_EXPIRED', before: 'F', after: 'U' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /AUTH_EXPIRED/],
      },
    ],
  ],
  markdown: [
    [
      'a new field',
      {
        part: '#### settleTime',
        replacement: `${field.markdown('newField', 'String', 'REQUIRED')}#### settleTime`,
        line: '#### newField',
        want: { kind: 'added', at: 'notifySettle.request.newField' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /^properties:/],
      },
    ],
    [
      'a new nested field',
      {
        part: '##### value (String, REQUIRED)',
        replacement: '##### value (String, REQUIRED)\n\n##### scale (Integer)',
        line: '##### scale',
        want: { kind: 'added', at: 'notifySettle.request.settleAmount.scale' },
        contract: ['shared/schemas/amount.yaml', /^properties:/],
      },
    ],
    [
      'a removed field',
      {
        part: '#### settleTime (Datetime)\n',
        replacement: '',
        line: '## Request parameters',
        want: { kind: 'removed', at: 'notifySettle.request.settleTime' },
        contract: ['families/example-order/schemas/settle-notification.yaml', /settleTime:/],
      },
    ],
    [
      'a required mark that is gone from a nested field',
      {
        part: '##### value (String, REQUIRED)',
        replacement: '##### value (String)',
        line: '##### value',
        want: {
          kind: 'required',
          at: 'notifySettle.request.settleAmount.value',
          before: 'required',
          after: 'optional',
        },
        contract: ['shared/schemas/amount.yaml', /value:/],
      },
    ],
    [
      'another length of a nested field',
      {
        part: '- Maximum length: 3 characters',
        replacement: '- Maximum length: 4 characters',
        line: '##### currency',
        want: {
          kind: 'maxLength',
          at: 'notifySettle.request.settleAmount.currency',
          before: '3',
          after: '4',
        },
        contract: ['shared/schemas/amount.yaml', /maxLength: 3/],
      },
    ],
    [
      'a new value in a list',
      {
        part: '-   `F`: it failed.\n',
        replacement: '-   `F`: it failed.\n-   `P`: it is partly done.\n',
        line: '##### resultStatus',
        want: { kind: 'added', at: 'notifySettle.request.result.resultStatus=P' },
        contract: ['shared/schemas/result.yaml', /resultStatus:/],
      },
    ],
    [
      'another fixed value',
      {
        part: '`S`.',
        replacement: '`S` or `F`.',
        line: '##### resultStatus (String, REQUIRED)\n\nThe value',
        want: { kind: 'added', at: 'notifySettle.response.result.resultStatus=F' },
        contract: ['shared/schemas/notification-acknowledgement.yaml', /resultStatus:/],
      },
    ],
    [
      'a new code',
      {
        part: '| RISK_REJECT',
        replacement: '| NEW_CODE | F | New. | Do. |\n| RISK_REJECT',
        line: '| NEW_CODE',
        want: { kind: 'added', at: 'notifySettle.codes.NEW_CODE', after: 'F' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /SUCCESS/],
      },
    ],
    [
      'another status',
      {
        part: '| AUTH_EXPIRED | F |',
        replacement: '| AUTH_EXPIRED | S |',
        line: '| AUTH_EXPIRED',
        want: { kind: 'status', at: 'notifySettle.codes.AUTH_EXPIRED', before: 'F', after: 'S' },
        contract: ['families/example-order/result-codes/notify-settle.yaml', /AUTH_EXPIRED/],
      },
    ],
  ],
}

describe.each(FORMS)('%s: the one finding about', (form) => {
  it.each(cases[form])('%s', async (_, { part, replacement, line, want, contract }) => {
    using place = await recorded(form)
    const page = edit(notifySettlePage[form], part, replacement)
    const { findings } = await place.drift(page, { url: URL_OF })
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({ ...want, line: lineOf(page, line) })
    expect(Boolean(finding?.contract)).toBe(contract !== undefined)
    if (finding?.contract && contract) {
      const [file, text] = contract
      expect(finding.contract.file).toBe(`test/support/example-contract/${file}`)
      expect(readFileSync(finding.contract.file, 'utf8').split('\n')[finding.contract.line - 1]).toMatch(text)
    }
  })
})
