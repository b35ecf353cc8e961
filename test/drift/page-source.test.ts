import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_TRANSLATIONS, type Translations } from '../../tools/doc-snapshots/facts.ts'
import { knownCalls } from '../../tools/drift/known-calls.ts'
import { parsePageSource } from '../../tools/drift/page/page-source.ts'
import { readPage } from '../../tools/drift/page/read-page.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'
import { contract, Workplace } from './support/drift.ts'
import { lineOf, notifySettlePage } from './support/pages.ts'
import { notifySettleSource, sourceField } from './support/source-page.ts'

const calls = knownCalls(contract.document)
const URL_OF = 'https://docs.example/ams/notify_settle'
type Source = ReturnType<typeof notifySettleSource>

function read(text: string, translations: Translations = NO_TRANSLATIONS) {
  return readPage(text, calls, translations)
}

/** The page with a change, as its site prints it. */
function changed(change: (page: Source) => void, space: string | number = 2): string {
  const page = notifySettleSource()
  change(page)
  return JSON.stringify(page, null, space)
}

const operationOf = (page: Source) => {
  const operation = page.paths.undefined?.post
  if (operation === undefined) throw new Error('The page has no operation.')
  return operation
}
const page = changed(() => {})

describe('the source of a page', () => {
  it('gives the facts that the same page gives in Markdown', () => {
    const { facts, language, url, revised, unrecognised } = read(page)
    expect(facts).toEqual(read(notifySettlePage.markdown).facts)
    expect({ language, url, revised, unrecognised }).toEqual({
      language: 'en',
      url: undefined,
      revised: undefined,
      unrecognised: [],
    })
  })

  it.each<[string, string]>([
    ['on one line', changed(() => {}, 0)],
    ['with a byte order mark and line ends of another system', `\ufeff\r\n${page.replaceAll('\n', '\r\n')}`],
  ])('gives them %s too', (_, text) => {
    expect(read(text).facts).toEqual(read(page).facts)
  })

  it('has its fields in the order of the page', () => {
    const { request = {} } = read(page).facts.messages.notifySettle ?? {}
    expect(Object.keys(request).slice(0, 3)).toEqual(['result', 'notifyType', 'settleRequestId'])
  })

  it('says where each fact stands', () => {
    const { lines } = read(page)
    expect(lines.get('notifySettle.request.settleAmount')).toBe(lineOf(page, '"settleAmount": {'))
    expect(lines.get('notifySettle.request.result.resultMessage')).toBe(lineOf(page, '"resultMessage": {'))
    expect(lines.get('notifySettle.codes.RISK_REJECT')).toBe(lineOf(page, '"code": "RISK_REJECT"'))
    expect(lines.get('notifySettle.codes')).toBe(lineOf(page, '"x-result"'))
  })

  it('gives the fields, limits and values of a list', () => {
    const text = changed((source) => {
      Object.assign(sourceField(source, 'bankInfo'), {
        'x-descType': 'Array<Object>',
        type: 'array',
        'x-maxSize': '4',
        items: { type: 'object', properties: { bank: { 'x-descType': 'String' } }, required: ['bank'] },
      })
      Object.assign(sourceField(source, 'taxId'), { 'x-descType': '', type: 'integer', enum: ['1', '2'] })
      Object.assign(sourceField(source, 'settleTime'), {
        'x-descType': 'Array<String>',
        maxItems: 4,
        maxLength: 8,
      })
    })
    expect(read(text).facts.messages.notifySettle?.request).toMatchObject({
      bankInfo: {
        type: 'Array<Object>',
        maxItems: 4,
        fields: { bank: { type: 'String', required: true } },
      },
      taxId: { type: 'Integer', values: ['1', '2'] },
      settleTime: { type: 'Array<String>', maxItems: 4, maxLength: 8 },
    })
  })

  it('reads the call from its path, with and without a slash', () => {
    for (const path of ['v1/orders/settle', '/v1/orders/settle']) {
      const text = changed((source) => {
        source.paths = { [path]: { post: operationOf(source) } }
      })
      expect(Object.keys(read(text).facts.messages)).toEqual(['settle'])
      expect(parsePageSource(text).path).toBe('/v1/orders/settle')
    }
    expect(parsePageSource(page).path).toBeUndefined()
  })

  it('has no codes where its list is empty', () => {
    const text = changed((source) => {
      operationOf(source)['x-result'] = []
    })
    expect(read(text).facts.codes).toEqual({})
  })

  it('is Chinese where its words are, with names as the snapshot translates them', () => {
    const text = changed((source) => {
      sourceField(source, 'settleTime').description = `<p>${'请款完成的时间。'.repeat(90)}</p>`
      sourceField(source, 'settleTime')['x-descType'] = '某种对象'
      operationOf(source)['x-result'].push({ code: '风险拒绝', value: 'F' })
    })
    const { language, unrecognised, facts } = read(text, { codes: {}, types: { 某种对象: 'Datetime' } })
    expect(language).toBe('zh')
    expect(unrecognised.map(({ printed, meaning }) => [printed, meaning])).toEqual([
      ['某种对象', 'Datetime'],
      ['风险拒绝', undefined],
    ])
    expect(facts).toEqual(read(page).facts)
  })
})

describe('an unusable source', () => {
  const withField = (name: string, value: unknown) =>
    changed((source) => {
      const { properties } = operationOf(source).requestBody.content['application/json'].schema
      Object.assign(properties, { [name]: value })
    })

  it.each<[string, string, RegExp]>([
    ['text that is cut off', page.slice(0, -40), /the source of a page in JSON; found other text/],
    ['other JSON', '{ "a": 1 }', /an OpenAPI document with one operation; found other JSON/],
    ['no operation', '{ "openapi": "3.0.0" }', /found 0 operations/],
    [
      'two operations',
      changed((source) => {
        source.paths = { ...source.paths, '/v1/orders/settle': { post: operationOf(source) } }
      }),
      /found 2 operations/,
    ],
    [
      'another path',
      changed((source) => {
        source.paths = { 'v1/orders/return': { post: operationOf(source) } }
      }),
      /a call of the contract \(placeOrder, .*found "\/v1\/orders\/return", which/,
    ],
    [
      'another name',
      changed((source) => {
        source.info.description = '<p>The <b>notifyVaulting</b> API.</p>'
      }),
      /found "notifyVaulting", which/,
    ],
    [
      'no name',
      changed((source) => {
        source.info.description = ''
      }),
      /found neither a path nor a name/,
    ],
    [
      'no fields',
      changed((source) => {
        operationOf(source).responses['200'].content['application/json'].schema.properties = {}
      }),
      /fields of the response; found none/,
    ],
    ['a field that is none', withField('Not a field', {}), /a field with its name.*found \{"Not a field"/],
    [
      'a field without members',
      withField('bad', 'String'),
      /a field with its name.*found \{"bad":"String"\}/,
    ],
    [
      'a field that refers to another',
      withField('bad', { $ref: '#/x' }),
      /found \{"bad":\{"\$ref":"#\/x"\}\}/,
    ],
    [
      'a limit that is no number',
      withField('bad', { maxLength: 'many' }),
      /a number in the limit of bad; found "many"/,
    ],
    ['a limit of nothing', withField('bad', { maxLength: 0 }), /a number in the limit of bad; found 0/],
    [
      'no list of codes',
      changed((source) => {
        Object.assign(operationOf(source), { 'x-result': {} })
      }),
      /x-result, the list of result codes; found none/,
    ],
    [
      'a status that is none',
      changed((source) => {
        operationOf(source)['x-result'].push({ code: 'NEW_CODE', value: 'X' })
      }),
      /a row with a code and S, F or U; found "NEW_CODE", "X"/,
    ],
    [
      'a code twice',
      changed((source) => {
        operationOf(source)['x-result'].push({ code: 'RISK_REJECT', value: 'F' })
      }),
      /each result code once; found RISK_REJECT again; the first is on line \d+/,
    ],
  ])('is one with %s', (_, text, want) => {
    expect(() => read(text)).toThrow(UnusablePage)
    expect(() => read(text)).toThrow(want)
  })

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('has %s deeper than any page, however deep', (_, open, close) => {
    const nested = (times: number) => `{"openapi":1,"x":${open.repeat(times)}1${close.repeat(times)}}`
    expect(() => read(nested(99))).toThrow(/found 0 operations/)
    expect(() => read(nested(100))).toThrow(/at most 100 objects and lists within one another/)
    expect(() => read(nested(200_000))).toThrow(/at most 100 objects and lists within one another/)
  })

  it('never makes the reader fail in another way', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(60), fc.string(), (at, length, text) => {
        const start = at % page.length
        const broken = page.slice(0, start) + text + page.slice(start + length)
        try {
          expect(Object.keys(read(broken).facts.messages)).toHaveLength(1)
        } catch (error) {
          expect(error).toBeInstanceOf(UnusablePage)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is one whatever its members are', () => {
    const json = fc.jsonValue()
    const places: ((source: Source, value: unknown) => void)[] = [
      (source, value) => Object.assign(source, { info: value }),
      (source, value) => Object.assign(operationOf(source), { requestBody: value }),
      (source, value) => Object.assign(operationOf(source), { 'x-result': value }),
      (source, value) => Object.assign(operationOf(source)['x-result'], [value]),
      (source, value) => Object.assign(sourceField(source, 'result'), { properties: value }),
      (source, value) => Object.assign(sourceField(source, 'result'), { 'x-order': value, required: value }),
      (source, value) => Object.assign(sourceField(source, 'taxId'), { description: value, enum: value }),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...places), json, (put, value) => {
        try {
          read(changed((source) => put(source, value)))
        } catch (error) {
          expect(error).toBeInstanceOf(UnusablePage)
        }
      }),
      { numRuns: 200 },
    )
  })
})

it('is recorded, compared and recorded again as pages in Markdown are', async () => {
  using place = new Workplace()
  const first = await place.drift(page, { record: true, url: URL_OF })
  expect(first.recorded).toMatch(/ams-notify-settle\.en\.yaml$/)
  const inMarkdown = await place.drift(notifySettlePage.markdown, { url: URL_OF })
  expect(inMarkdown.findings.filter(({ snapshot }) => snapshot)).toEqual([])
  const next = changed((source) => {
    sourceField(source, 'settleId').maxLength = 48
  })
  const { findings } = await place.drift(next, { record: true, url: URL_OF })
  expect(findings).toContainEqual(
    expect.objectContaining({
      kind: 'maxLength',
      at: 'notifySettle.request.settleId',
      before: '64',
      after: '48',
      line: lineOf(next, '"settleId": {'),
    }),
  )
  expect((await place.drift(notifySettlePage.markdown, { url: URL_OF })).findings).toContainEqual(
    expect.objectContaining({ kind: 'maxLength', before: '48', after: '64' }),
  )
})
