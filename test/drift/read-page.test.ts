// Long file: tables of every form of page that is read, and of those that cannot be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apiOperations } from '../../tools/contract/api-operations.ts'
import { NO_TRANSLATIONS, type Translations } from '../../tools/doc-snapshots/facts.ts'
import { type ReadPage, readPage } from '../../tools/drift/page/read-page.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'
import { exampleDocument } from '../support/example-contract.ts'
import { edit, guidePage, lineOf, notifySettlePage } from './support/pages.ts'

const calls = apiOperations(await exampleDocument())
const read = (page: string, translations: Translations = NO_TRANSLATIONS): ReadPage =>
  readPage(page, calls, translations)

const { 'saved-en': english, 'saved-zh': chinese, markdown } = notifySettlePage

describe('a page saved as text', () => {
  it('gives every field with type, mark, length and value', () => {
    const text = (required: boolean, maxLength?: number) => ({
      type: 'String',
      ...(required && { required: true }),
      ...(maxLength && { maxLength }),
    })
    expect(read(english).facts.messages).toEqual({
      notifySettle: {
        request: {
          result: { type: 'Result', required: true, folded: true },
          notifyType: { ...text(true), values: ['SETTLE_RESULT'] },
          settleRequestId: text(true, 64),
          orderId: text(true, 64),
          settleId: text(true, 64),
          settleAmount: { type: 'Amount', required: true, folded: true },
          settleTime: { type: 'Datetime' },
          bankReferenceNo: text(false, 64),
        },
        response: { result: { type: 'Result', required: true, folded: true } },
      },
    })
  })

  it('gives every code of a table with broken rows', () => {
    const rows = calls.find(({ name }) => name === 'notifySettle')?.resultCodes ?? []
    const want = Object.fromEntries(rows.map(({ code, status }) => [code, status]))
    expect(Object.keys(want)).toHaveLength(9)
    expect(read(english).facts.codes).toEqual({ notifySettle: want })
  })

  it('gives the same facts in either language', () => {
    expect(read(chinese).facts).toEqual(read(english).facts)
  })

  it.each([
    ['English', english, { language: 'en', revised: '2024-04-24' }],
    ['Chinese', chinese, { language: 'zh', revised: '2024-04-24' }],
  ])('knows where it comes from: %s', (_, page, want) => {
    expect(read(page)).toMatchObject({ ...want, url: 'https://docs.example/ams/notify_settle' })
  })

  it('is read the same with the line ends of another system', () => {
    expect(read(english.replaceAll('\n', '\r\n')).facts).toEqual(read(english).facts)
  })

  it('is cut off wherever it ends before its last link', () => {
    const lines = english.split('\n')
    const last = lineOf(english, 'News are in') - 1
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), (end) => {
        expect(() => read(lines.slice(0, end).join('\n'))).toThrow(UnusablePage)
      }),
      { numRuns: 60 },
    )
    expect(() => read(lines.slice(0, last + 1).join('\n'))).not.toThrow()
  })
})

describe('a page in Markdown', () => {
  it('gives the fields of objects, to any depth', () => {
    const deep = edit(
      markdown,
      '#### bankInfo (BankInfo)',
      `#### bankInfo (BankInfo)

##### a (Array<Thing>)

More information:

- Maximum size: 1,000 elements

###### b (Thing)

####### c (Thing)

######## d (String, REQUIRED)

- Maximum length: 7 characters`,
    )
    expect(read(deep).facts.messages.notifySettle?.request?.bankInfo).toEqual({
      type: 'BankInfo',
      fields: {
        a: {
          type: 'Array<Thing>',
          maxItems: 1000,
          fields: {
            b: {
              type: 'Thing',
              fields: {
                c: { type: 'Thing', fields: { d: { type: 'String', required: true, maxLength: 7 } } },
              },
            },
          },
        },
      },
    })
    expect(read(deep).lines.get('notifySettle.request.bankInfo.a.b.c.d')).toBe(lineOf(deep, '######## d'))
  })

  it('gives the values of a list, and a fixed value', () => {
    const { request, response } = read(markdown).facts.messages.notifySettle ?? {}
    expect(request?.result?.fields?.resultStatus?.values).toEqual(['S', 'F'])
    expect(response?.result?.fields?.resultCode?.values).toEqual(['SUCCESS'])
  })

  it.each([
    ['a condition', 'Sent when `terminalType` is `APP`.', undefined],
    ['a list of conditions', 'Sent if the terminal is one of:\n\n- `APP`: yes\n- `WEB`: no', undefined],
    ['a default', 'The default value is `AUTOMATIC`.', undefined],
    ['another field', '- `settleId`: the id', undefined],
    ['two values', 'The value is `APP` or `WEB`. It ends.', ['APP', 'WEB']],
    ['a list', 'Valid values are:\n\n- `APP`: yes\n- `MINI_APP`: no', ['APP', 'MINI_APP']],
    ['a list after a condition', 'Valid values when it is sent are:\n\n- `APP`\n- `WEB`', ['APP', 'WEB']],
    [
      'a list in a list',
      'More information:\n\n- Valid values are:\n  - `APP`: a\n  - `WEB`: b\n- Else',
      ['APP', 'WEB'],
    ],
    ['a list below a value', '- `APP`: one of\n  - `IOS`\n- `WEB`', ['APP', 'WEB']],
    ['a list of conditions in a list', '- Sent if the terminal is:\n  - `APP`', undefined],
    ['a bold list', '- **`APP`**: yes', ['APP']],
    ['a value that must be', 'It must be `APP`.', ['APP']],
    [
      'a list on one line',
      'Where. Valid values are `APP`, `WEB`, and `MINI_APP`.',
      ['APP', 'WEB', 'MINI_APP'],
    ],
    ['a line without back-ticks', 'Valid values are: APP, WEB and MINI_APP.', ['APP', 'WEB', 'MINI_APP']],
    ['a line with quotation marks', 'The value can be "APP" or "WEB".', ['APP', 'WEB']],
    ['a line in Chinese', '终端类型。取值为：APP、WEB 和 MINI_APP。', ['APP', 'WEB', 'MINI_APP']],
    ['a line that goes on', 'Valid values are APP or WEB, which are kinds of terminal.', ['APP', 'WEB']],
    ['letters', 'Possible values: S, F or U', ['S', 'F', 'U']],
    ['numbers', 'Valid values are 1 and 2.', ['1', '2']],
    ['one value', 'The value can be APP.', ['APP']],
    ['a range', 'Valid values are 1 to 12.', undefined],
    ['a letter that begins a sentence', 'Valid values are A lot.', undefined],
    ['prose', 'Valid values are listed in the Result table.', undefined],
    ['prose that begins with a name', 'Valid values are ISO codes of three letters.', undefined],
    ['examples', 'Some possible values are `US`, `SG`, and `HK`.', undefined],
    ['more examples', 'Valid values are US, SG etc.', undefined],
    ['a condition on values', 'When the values are APP or WEB, it is sent.', undefined],
    ['a bare fixed value', 'The value is fixed as APP.', ['APP']],
    ['a bare fixed value in Chinese', '固定值为 APP。', ['APP']],
    ['a bare name', 'The value is ISO 8601 time.', undefined],
    [
      'bullets without back-ticks',
      'Valid values are:\n\n- APP: yes\n- **WEB**: no\n- MINI_APP',
      ['APP', 'WEB', 'MINI_APP'],
    ],
    ['bullets in Chinese', '可选值：\n\n- APP：是\n- WEB（网页）', ['APP', 'WEB']],
    ['bullets of prose', 'Notes:\n\n- ID: unique\n- URL: none', undefined],
    ['bullets that begin with a word', 'Valid values are:\n\n- An id of the card.\n- APP - yes', ['APP']],
    [
      'a table of values',
      '| Value | Meaning |\n| --- | --- |\n| APP | a |\n| `WEB` | b |\n| two words | c |',
      ['APP', 'WEB'],
    ],
    [
      'an announced table',
      'Valid values are:\n\n| Terminal | Meaning |\n| --- | --- |\n| APP | a |',
      ['APP'],
    ],
    ['a table of something else', '| Terminal | Meaning |\n| --- | --- |\n| APP | a |', undefined],
    ['a quotation', '> The value is `APP`.', undefined],
    ['an item that begins with a quotation', '- > `WEB`\n- `APP`: yes', ['APP']],
  ])('tells values from %s', (_, text, want) => {
    const page = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n${text}`)
    expect(read(page).facts.messages.notifySettle?.request?.taxId?.values).toEqual(want)
  })

  it.each([
    ['Maximum size: Unlimited', undefined],
    ['最大元素数：无限制', undefined],
    ['Maximum size: 4 elements', 4],
  ])('takes the limit of a list from "%s"', (text, want) => {
    const page = edit(markdown, '#### taxId (String)', `#### taxId (Array<String>)\n\n- ${text}`)
    expect(read(page).facts.messages.notifySettle?.request?.taxId?.maxItems).toBe(want)
  })

  const LIMITS: [text: string, limit: number][] = [
    ['Maximum length: 64 characters', 64],
    ['Maximum length: 64', 64],
    ['Maximum length: 1 character', 1],
    ['Max. length 1,024 chars', 1024],
    ['Maximum length: 12,345,678 characters', 12345678],
    ['Maximum length: 64 characters.', 64],
    ['Maximum length: 64 characters (letters and digits)', 64],
    ['最大长度：64 个字符', 64],
    ['最大长度：64个字符', 64],
    ['最大长度：64字符。', 64],
    ['最大长度: 64', 64],
  ]
  it.each(LIMITS)('takes the limit of a text from "%s"', (text, want) => {
    const page = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n- ${text}`)
    expect(read(page).facts.messages.notifySettle?.request?.taxId?.maxLength).toBe(want)
  })

  it.each([
    ...['1 - 64 characters', '32-64', '1~64', '6e1', '64.5', '64,5', '6,4 characters', '1,0000', '64 KB'],
    ...[
      '64 bytes',
      '128 for cards, 64 for others',
      '128 characters for cards',
      '64 characters, 32 for others',
    ],
    ...['64 characters. 32 for others', '64 characterset', '64k', '0 characters', '-64', '99999999999999999'],
    ...['64 or 32', '64/32', '1 到 64 个字符', '64 个字节', '64 个字符或 32', '64 elements'],
  ])('takes no limit of a text from "%s"', (text) => {
    for (const words of ['Maximum length: ', '最大长度：']) {
      const page = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n- ${words}${text}`)
      expect(() => read(page)).toThrow(/a number in the limit of taxId/)
    }
  })

  it.each(['1 - 4 elements', '4 characters', '4 KB', '4 for cards'])(
    'takes no limit of a list from "%s"',
    (text) => {
      const page = edit(
        markdown,
        '#### taxId (String)',
        `#### taxId (Array<String>)\n\n- Maximum size: ${text}`,
      )
      expect(() => read(page)).toThrow(/a number in the limit of taxId/)
    },
  )

  describe('with fields in the rows of a table', () => {
    const rows = `| Field | Type | Required | Max length | Description |
| --- | --- | --- | --- | --- |
| store (REQUIRED) | Store | | | Where. |
| store.storeId | String(32) | Yes | | Valid values are:<ul><li>A_1: one</li><li><code>B_2</code></li></ul> |
| store.tags[] | Array<String> | No | 4 | - |
| store.tags.tag | String | | 1,024 | The value is fixed as \`X_Y\`.<br>Always. |
| \`terminal\` | String | 否 | | Maximum length: 8 characters |
`
    const want = {
      store: {
        type: 'Store',
        required: true,
        fields: {
          storeId: { type: 'String', required: true, maxLength: 32, values: ['A_1', 'B_2'] },
          tags: {
            type: 'Array<String>',
            maxItems: 4,
            fields: { tag: { type: 'String', maxLength: 1024, values: ['X_Y'] } },
          },
        },
      },
      terminal: { type: 'String', maxLength: 8 },
    }
    const before = read(markdown).facts.messages.notifySettle?.request ?? {}

    it('reads those beside the field above, or of the object above', () => {
      const beside = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n${rows}`)
      expect(read(beside).facts.messages.notifySettle?.request).toEqual({ ...before, ...want })
      const below = edit(markdown, '#### bankInfo (BankInfo)', `#### bankInfo (BankInfo)\n\n${rows}`)
      expect(read(below).facts.messages.notifySettle?.request).toEqual({
        ...before,
        bankInfo: { type: 'BankInfo', fields: want },
      })
      expect(read(below).lines.get('notifySettle.request.bankInfo.store.tags.tag')).toBe(
        lineOf(below, '| store.tags.tag |'),
      )
    })

    it('reads a message that has nothing else', () => {
      const start = markdown.indexOf('#### result (Result, REQUIRED)', markdown.indexOf('## Response'))
      const end = markdown.indexOf('### Request\n')
      const table = '| 参数名 | 类型 | 必填 |\n| --- | --- | --- |\n| result | Result | 是 |\n\n'
      const page = markdown.slice(0, start) + table + markdown.slice(end)
      expect(read(page).facts.messages.notifySettle?.response).toEqual({
        result: { type: 'Result', required: true },
      })
    })

    it.each([
      [
        'a row that names no field',
        '| Some text | String | | | |',
        /a row with the name and the type of a field; found "Some text"/,
      ],
      [
        'a row without a type',
        '| place | | | | |',
        /a row with the name and the type of a field; found "place", ""/,
      ],
      [
        'a field of an object that is not above it',
        '| shop.id | String | | | |',
        /the row of an object above those of its fields; found "shop.id"/,
      ],
      [
        'a range in the column of limits',
        '| place | String | | 1-64 | |',
        /a number in the limit of place; found "1-64"/,
      ],
      [
        'a limit of bytes in the column of limits',
        '| place | String | | 64 KB | |',
        /a number in the limit of place; found "64 KB"/,
      ],
      [
        'a field that is there twice',
        '| store | Store | | | |',
        /each field once; found notifySettle\.request\.store again/,
      ],
    ])('does not read %s', (_, row, message) => {
      const page = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n${rows}${row}\n`)
      const error = thrownBy(() => read(page))
      expect(error).toBeInstanceOf(UnusablePage)
      expect(error.message).toMatch(message)
    })

    it('takes a table of other things for a part of the description', () => {
      const table = '| Wallet | Country |\n| --- | --- |\n| A | B |\n'
      const page = edit(markdown, '#### taxId (String)', `#### taxId (String)\n\n${table}`)
      expect(read(page).facts).toEqual(read(markdown).facts)
    })
  })

  it('takes no limit from code', () => {
    const page = edit(
      markdown,
      '#### taxId (String)',
      '#### taxId (String)\n\n```\nMaximum length: 5 characters\n```',
    )
    const { request } = read(page).facts.messages.notifySettle ?? {}
    expect(request?.taxId).toEqual(read(markdown).facts.messages.notifySettle?.request?.taxId)
  })

  it('prints no date and no address of its own', () => {
    const { url, revised, language } = read(markdown)
    expect({ url, revised, language }).toEqual({ url: undefined, revised: undefined, language: 'en' })
  })

  it('reads the call from its path where it prints one', () => {
    const page = edit(
      markdown,
      '# notifySettle (One-time)',
      '# Something (One-time)\n\n`POST /v1/orders/settle`',
    )
    expect(Object.keys(read(page).facts.messages)).toEqual(['settle'])
  })
})

describe('a page at the address of a call', () => {
  const [settle, notify] = ['settle', 'notifySettle'].map((name) => {
    const call = calls.find((one) => one.name === name)
    if (call === undefined) throw new Error(`There is no ${name}`)
    return { ...call, docPages: [`https://docs.example/ams/${name}`] }
  })
  const known = [settle, notify].filter((call) => call !== undefined)
  const renamed = edit(markdown, '# notifySettle (One-time)', '# settle (One-time)')

  it('is about that call, though it calls it as another', () => {
    const at = (address?: string) =>
      Object.keys(readPage(renamed, known, NO_TRANSLATIONS, address).facts.messages)
    expect(at()).toEqual(['settle'])
    expect(at('https://docs.example/ams/elsewhere')).toEqual(['settle'])
    expect(at('https://other.example/docs/ams_zh-cn/notifySettle.md')).toEqual(['notifySettle'])
  })

  it('is about the call of its path all the same', () => {
    const page = edit(renamed, '# settle (One-time)', '# settle\n\n`POST /v1/orders/settle`')
    const { facts } = readPage(page, known, NO_TRANSLATIONS, 'https://docs.example/ams/notifySettle')
    expect(Object.keys(facts.messages)).toEqual(['settle'])
  })
})

describe('a guide', () => {
  it('gives the fields of each call that it names beside a table', () => {
    expect(read(guidePage).facts).toEqual({
      kind: 'guide',
      messages: {
        settle: { request: { settleRequestId: {}, settleAmount: {} } },
        notifySettle: { request: { notifyType: { values: ['SETTLE_RESULT'] } } },
        inquireOrder: {
          response: {
            steps: { fields: { stepType: { values: ['SETTLE'] }, stepResult: {} } },
          },
        },
      },
      codes: {},
    })
  })

  it.each<[string, { given: string; want: string }]>([
    ['in English', { given: guidePage, want: 'en' }],
    ['in Chinese', { given: `${'本页说明请款。'.repeat(200)}\n\n${guidePage}`, want: 'zh' }],
  ])('has its language: %s', (_, { given, want }) => {
    expect(read(given).language).toBe(want)
  })

  it('takes a table of anything else for none of its own', () => {
    const table = '| Step | Who |\n| --- | --- |\n| 1. Call **settle** | You |\n\n'
    expect(read(`**settle**\n\n${table}${guidePage}`).facts).toEqual(read(guidePage).facts)
  })

  it('is cut off without its last link', () => {
    const page = guidePage.slice(0, guidePage.indexOf('Read the'))
    expect(() => read(page)).toThrow(/cut off/)
  })
})

describe('names in the language of the page', () => {
  const page = edit(
    edit(chinese, '| RISK\\_REJECT', '| 风险拒绝'),
    '#### settleTime 日期时间',
    '#### settleTime 某种对象',
  )

  it('are reported with their lines', () => {
    const { unrecognised, facts } = read(page)
    expect(unrecognised).toEqual([
      { what: 'type', printed: '某种对象', line: lineOf(page, '#### settleTime'), meaning: undefined },
      { what: 'code', printed: '风险拒绝', line: lineOf(page, '| 风险拒绝'), meaning: undefined },
    ])
    expect(facts.codes.notifySettle).not.toHaveProperty('RISK_REJECT')
  })

  it('are read as what the snapshot says that they stand for', () => {
    const translated = read(page, { codes: { 风险拒绝: 'RISK_REJECT' }, types: { 某种对象: 'Datetime' } })
    expect(translated.facts).toEqual(read(chinese).facts)
    expect(translated.unrecognised.map(({ meaning }) => meaning)).toEqual(['Datetime', 'RISK_REJECT'])
  })

  it('are not read as what an object has by nature', () => {
    const { unrecognised } = read(edit(chinese, '| RISK\\_REJECT', '| constructor'))
    expect(unrecognised).toMatchObject([{ printed: 'constructor', meaning: undefined }])
  })
})

describe('an unusable page', () => {
  const dropFrom = (page: string, part: string) => page.slice(0, page.indexOf(part))

  it.each<[string, string, { line?: number; message: RegExp }]>([
    ['nothing', '', { line: 1, message: /Expected an API page.*found neither/ }],
    [
      'some other text',
      '# Recipe\n\n| Food | Grams |\n| --- | --- |\n| flour | 500 |\n',
      { message: /API page/ },
    ],
    [
      'a web page',
      '<!doctype html><html><body><h3>Request parameters</h3></body></html>',
      { message: /API page/ },
    ],
    [
      'an operation that the contract does not have',
      edit(markdown, '# notifySettle (One-time)', '# notifyVaulting (One-time)'),
      { line: 1, message: /a call of the contract \(placeOrder, .*found "notifyVaulting"/ },
    ],
    [
      'a path that the contract does not have',
      edit(markdown, '# notifySettle (One-time)', '# Return\n\n`POST /v1/orders/return`'),
      { line: 3, message: /found "\/v1\/orders\/return"/ },
    ],
    [
      'no answer',
      edit(markdown, '## Response parameters', '## Something else'),
      { message: /a heading for the parameters of the response/ },
    ],
    ['no codes', dropFrom(markdown, '### Result/Error codes'), { message: /a heading for the result codes/ }],
    [
      'no table of codes',
      dropFrom(markdown, '| Code'),
      { message: /a table under the heading of the result codes; found none/ },
    ],
    [
      'a table without statuses',
      edit(
        markdown,
        '| Code | Value | Message | Further action |\n| --- | --- | --- | --- |',
        '| Code | Value |\n| --- | --- |\n| A | B |\n\nand so on',
      ),
      { message: /a column of S, F and U/ },
    ],
    [
      'a row with missing cells',
      edit(markdown, '| RISK_REJECT | F | Refused. | Tell the payer. |', '| RISK_REJECT | F |'),
      {
        line: lineOf(markdown, '| RISK_REJECT'),
        message: /a row of 4 cells.*found 2 cells: "RISK_REJECT", "F"/,
      },
    ],
    [
      'a status that is none',
      edit(markdown, '| AUTH_EXPIRED | F |', '| AUTH_EXPIRED | X |'),
      { line: lineOf(markdown, '| AUTH_EXPIRED'), message: /S, F or U/ },
    ],
    [
      'a code that is there twice',
      edit(markdown, '| AUTH_EXPIRED |', '| RISK_REJECT |'),
      { message: /each result code once; found RISK_REJECT again/ },
    ],
    [
      'a field that is there twice',
      edit(markdown, '#### settleId', '#### orderId'),
      {
        line: lineOf(markdown, '#### settleId'),
        message: /found notifySettle\.request\.orderId again; the first is on line \d+/,
      },
    ],
    [
      'a heading that is no field',
      edit(markdown, '#### settleId (String, REQUIRED)', '#### What to do next'),
      {
        line: lineOf(markdown, '#### settleId'),
        message: /the heading of a field.*found "What to do next"/,
      },
    ],
    [
      'a field below nothing',
      edit(markdown, '##### currency (String, REQUIRED)', '###### currency (String, REQUIRED)'),
      { message: /at most one level below/ },
    ],
    [
      'a limit without a number',
      edit(markdown, '- Maximum length: 3 characters', '- Maximum length: many characters'),
      { line: lineOf(markdown, '- Maximum length: 3'), message: /a number in the limit of currency/ },
    ],
    [
      'a second part of the same name',
      edit(markdown, '## Response parameters', '## Request parameters'),
      { message: /found a second one; the first is on line/ },
    ],
    [
      'a second table of codes',
      edit(markdown, '## Response parameters', '## Result/Error codes'),
      { message: /one part with the result codes; found a second one/ },
    ],
    [
      'headings that are all too deep',
      '# settle\n\n#### Request parameters\n\n#### settleId (String)\n',
      {
        message:
          /a heading for the parameters of the request; found the end of the page, after no part at all/,
      },
    ],
    [
      'a request without fields',
      edit(english, english.slice(english.indexOf('#### result'), english.indexOf('### Response par')), ''),
      { line: lineOf(english, '### Request parameters'), message: /fields under the heading of the request/ },
    ],
  ])('is one with %s', (_, page, { line, message }) => {
    const error = thrownBy(() => read(page))
    expect(error).toBeInstanceOf(UnusablePage)
    expect(error.message).toMatch(message)
    if (line !== undefined) expect(error).toMatchObject({ line })
  })

  it('never makes the reader fail in another way, or forget a field silently', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(english, chinese, markdown),
        fc.nat(),
        fc.nat(200),
        fc.string(),
        (page, at, length, text) => {
          const start = at % page.length
          const broken = page.slice(0, start) + text + page.slice(start + length)
          try {
            const { facts } = read(broken)
            expect(Object.keys(facts.messages).length).toBeGreaterThan(0)
          } catch (error) {
            expect(error).toBeInstanceOf(UnusablePage)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

function thrownBy(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('Nothing was thrown.')
}
