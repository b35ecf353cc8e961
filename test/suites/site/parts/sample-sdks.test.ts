import { describe, expect, it } from 'vitest'
import type { ApiOperation, Example } from '../../../../tools/contract/api-operations.ts'
import type { Json } from '../../../../tools/contract/json.ts'
import type { SdkClasses } from '../../../../tools/contract/sdk-classes.ts'
import { sampleGateway } from '../../../../tools/site/samples/gateway.ts'
import { sampleExamples, sampleLanguages, samplesOf } from '../../../../tools/site/samples/index.ts'
import { acknowledgementOf } from '../../../../tools/site/samples/notification.ts'
import { faithfulSdkRequest, sdkRequest, snakeCase } from '../../../../tools/site/samples/sdk-request.ts'
import { loggedFields } from '../../../../tools/site/samples/shown-fields.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi } from '../../../support/contract.ts'

const locale = siteLocale('en', openapi, [])

function firstOf(kind: ApiOperation['kind']): ApiOperation {
  const call = locale.calls.find((one) => one.kind === kind)
  if (!call) throw new Error(`The contract has no ${kind}.`)
  return call
}

function exampleOf(value: Json, message: Example['message'] = 'request'): Example {
  return { call: 'transfer', message, schema: 'Transfer', name: 'one', summary: '', value, path: [] }
}

const classes: SdkClasses['classes'] = {
  java: 'pay/AlipayTransferRequest',
  python: 'declare/AlipayTransferRequest',
  php: 'pay/AlipayTransferRequest',
  go: 'pay/AlipayTransferRequest',
}
const operation: ApiOperation = {
  ...firstOf('operation'),
  name: 'transfer',
  path: '/v1/transfers',
  idempotencyKey: 'transferId',
  sdk: { classes, lacks: ['/a/b', '/c'] },
}
const notification: ApiOperation = {
  ...firstOf('notification'),
  idempotencyKey: 'transferId',
  discriminator: { field: '/notifyType', values: [['TRANSFER', 'TRANSFER']] },
  events: ['TRANSFER'],
}

function codeIn(name: string, call: ApiOperation, value: Json): string {
  const language = sampleLanguages.find((one) => one.name === name)
  return language?.sampleOf(call, exampleOf(value), locale) ?? ''
}

describe('a class of the SDKs', () => {
  it('is the one of its language', () => {
    expect(sdkRequest(operation, 'python')).toEqual({
      package: 'declare',
      request: 'AlipayTransferRequest',
      response: 'AlipayTransferResponse',
    })
    expect(sdkRequest(operation, 'php')?.package).toBe('pay')
    expect(sdkRequest({ ...operation, sdk: undefined }, 'java')).toBeUndefined()
  })

  const faithful: [name: string, value: Json, is: boolean][] = [
    ['has other fields', { a: { x: 1 } }, true],
    ['has a field that is lost', { c: 1 }, false],
    ['has null in a field that is lost', { c: null }, false],
    ['has a field that is lost inside another', { a: { b: false } }, false],
    ['has text where that field would be', { a: 'b' }, true],
  ]
  it.each(faithful)('serves where the example %s: %j, %s', (_, value, is) => {
    expect(faithfulSdkRequest(operation, exampleOf(value), 'go') !== undefined).toBe(is)
  })

  it.each([
    ['captureRequestId', 'capture_request_id'],
    ['AlipayPayRequest', 'alipay_pay_request'],
    ['is3DSAuthentication', 'is3_ds_authentication'],
    ['goodsURL', 'goods_url'],
    ['env', 'env'],
  ])('and its fields have names in snake case: %s', (name, want) => {
    expect(snakeCase(name)).toBe(want)
  })
})

describe('the sample of an operation', () => {
  const uses: [name: string, withClass: string[], without: string[]][] = [
    [
      'Java',
      [
        'import com.alipay.global.api.request.ams.pay.AlipayTransferRequest;',
        'import com.alipay.global.api.response.ams.pay.AlipayTransferResponse;',
        'AlipayTransferResponse response = client.execute(request);',
      ],
      ['implements JSONAware', 'setPath("/ams/api/v1/transfers");', 'AlipayResponse response = '],
    ],
    [
      'Python',
      [
        'from com.alipay.ams.api.request.declare.alipay_transfer_request import AlipayTransferRequest',
        'request.transfer_id = "1"\n',
      ],
      ['class Request(AlipayRequest):', 'request = Request("/ams/api/v1/transfers")'],
    ],
    [
      'PHP',
      ['use Request\\pay\\AlipayTransferRequest;', "$request->setTransferId('1');\n"],
      ['extends AlipayRequest implements JsonSerializable', "$this->setPath('/ams/api/v1/transfers');"],
    ],
    ['Go', ['&response.AlipayTransferResponse{}', 'api/response/pay"'], ['&response.AlipayResponse{}']],
  ]

  it.each(uses)('in %s uses the SDK’s class', (name, withClass) => {
    const code = codeIn(name, operation, { transferId: '1' })
    for (const line of withClass) expect(code).toContain(line)
  })

  it.each(uses)(
    'in %s gives the body to the SDK’s client where there is no class',
    (name, withClass, without) => {
      const code = codeIn(name, { ...operation, sdk: undefined }, { transferId: '1' })
      for (const line of without) expect(code).toContain(line)
      for (const line of withClass) expect(code).not.toContain(line)
    },
  )

  it.each(uses.filter(([name]) => name !== 'Go'))(
    'in %s gives the body where the class would lose a field',
    (name, _, without) => {
      for (const line of without) expect(codeIn(name, operation, { c: 1 })).toContain(line)
    },
  )

  it.each(['cURL', 'Java', 'Python', 'PHP', 'Go'])(
    'in %s says how it is repeated, if it is recognized',
    (name) => {
      const words = locale.labels.sample.neverTwice
      expect(codeIn(name, operation, {})).toContain(words)
      expect(codeIn(name, { ...operation, idempotencyKey: undefined }, {})).not.toContain(words)
    },
  )

  it('is of the first request when no example is named', () => {
    const [first, second] = [exampleOf({ n: 1 }), exampleOf({ n: 2 })]
    const call = { ...operation, examples: [exampleOf({}, 'response'), first, second] }
    expect(sampleExamples(call)).toEqual([first, second])
    expect(samplesOf(call, locale)).toEqual(samplesOf(call, locale, first))
    expect(samplesOf(call, locale, second)).not.toEqual(samplesOf(call, locale, first))
  })
})

describe('the sample of a notification', () => {
  const acknowledged = { ...notification, examples: [exampleOf({ result: { ok: '"yes"' } }, 'response')] }

  it.each(['Java', 'Python', 'PHP', 'Go'])(
    'in %s verifies before it parses, and acknowledges at the end',
    (name) => {
      const code = codeIn(name, acknowledged, { notifyType: 'TRANSFER' })
      const verified = code.search(/check_?signature\(|SignatureTool::verify\(/i)
      expect(verified).toBeGreaterThan(0)
      expect(code).toMatch(/401|StatusUnauthorized/)
      const parsed = code.search(/json\.loads|json_decode|JSON\.parseObject|json\.Unmarshal/)
      expect(parsed).toBeGreaterThan(name === 'Java' ? code.indexOf('if (!isAuthentic') : verified)
      expect(code).toContain('ok')
    },
  )

  it('is missing where nothing says how it is acknowledged, and in cURL', () => {
    const names = (call: ApiOperation) =>
      samplesOf(call, locale, exampleOf({ notifyType: 'TRANSFER' })).map(({ lang }) => lang)
    expect(names(acknowledged)).toEqual(['TypeScript', 'Java', 'Python', 'PHP', 'Go'])
    expect(names({ ...acknowledged, examples: [] })).toEqual(['TypeScript'])
  })

  it('acknowledges as the first example does', () => {
    expect(acknowledgementOf(acknowledged)).toBe('{"result":{"ok":"\\"yes\\""}}')
    expect(acknowledgementOf({ ...notification, examples: [exampleOf({})] })).toBeUndefined()
  })

  const logged: [name: string, call: ApiOperation, value: Json, want: string[][]][] = [
    ['nothing', notification, {}, []],
    [
      'what the example has',
      notification,
      { notifyType: 'TRANSFER', transferId: '1', result: { resultStatus: 'S' } },
      [['notifyType'], ['result', 'resultStatus'], ['transferId']],
    ],
    [
      'nothing secret',
      { ...notification, idempotencyKey: 'code' },
      { notifyType: 'TRANSFER', code: '1' },
      [['notifyType']],
    ],
    [
      'no kind that no field names',
      { ...notification, idempotencyKey: undefined, discriminator: undefined },
      { notifyType: 'TRANSFER', transferId: '1' },
      [],
    ],
    [
      'no kind that other fields tell',
      { ...notification, discriminator: { present: ['/transferId'], absent: [], event: 'TRANSFER' } },
      { notifyType: 'TRANSFER', transferId: '1' },
      [['transferId']],
    ],
  ]
  it.each(logged)('logs %s', (_, call, value, want) => {
    expect(loggedFields(call, exampleOf(value), { secrets: new Set(['code']) })).toEqual(want)
  })

  it.each(['Java', 'Python', 'PHP', 'Go'])(
    'logs in %s that it came, where nothing in it is known',
    (name) => {
      const code = codeIn(name, acknowledged, {})
      expect(code).toMatch(new RegExp(`(print|println|Println|error_log)\\(['"]${acknowledged.name}['"]\\)`))
    },
  )
})

describe('the gateway of the samples', () => {
  it('is the first sandbox', () => {
    const servers = [
      { url: 'https://live.example/ams/api', 'x-environment': 'production' },
      { url: 'https://try.example/ams/sandbox/api', 'x-environment': 'sandbox' },
      { url: 'https://other.example/ams/sandbox/api', 'x-environment': 'sandbox' },
    ]
    expect(sampleGateway({ servers })).toEqual({
      origin: 'https://try.example',
      url: 'https://try.example/ams/sandbox/api',
      basePath: '/ams/api',
    })
  })
})
