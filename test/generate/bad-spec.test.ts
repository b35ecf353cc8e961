// Long file: one table of every fault that a contract can have.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { committedTypes } from '../support/generated.ts'
import { captureOutput } from '../support/output.ts'
import { lendSpec, type SpecCopy } from '../support/spec-copy.ts'

const borrowSpec = lendSpec()

interface Case {
  given: (spec: SpecCopy) => Promise<void>
  /** What standard error has to say: the file and line, and the problem with its fix. */
  want: RegExp
}

const cases: [string, Case][] = [
  [
    'YAML that does not parse',
    {
      given: (spec) =>
        spec.replace(
          'shared/schemas/amount.yaml',
          'required: [currency, value]',
          'required: [currency, value',
        ),
      want: /^✗ \S+schemas\/amount\.yaml:6:1 {2}Not YAML: deficient indentation\. Mend the syntax.*\n1 problem in/,
    },
  ],
  [
    'a reference that leads nowhere',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/schemas/capture-request.yaml',
          'positive-amount.yaml',
          'positive-amuont.yaml',
        ),
      want: /^✗ \S+schemas\/capture-request\.yaml:\d+:\d+ {2}There is no such file\. Mend the reference.*\n1 problem in/,
    },
  ],
  [
    'an unknown status',
    {
      given: (spec) => spec.replace('families/payment/result-codes/capture.yaml', 'status: U', 'status: P'),
      want: /result-codes\/capture\.yaml:\d+:\d+ .*unknown status "P"\. Use one of S, F, U\./,
    },
  ],
  [
    'an unknown advice',
    {
      given: (spec) =>
        spec.replace('families/payment/result-codes/capture.yaml', 'advice: inquire', 'advice: pray'),
      want: /result-codes\/capture\.yaml:\d+:\d+ .*CAPTURE_IN_PROCESS: unknown advice "pray"\. Use one of done,/,
    },
  ],
  [
    'a code before any work that may succeed',
    {
      given: (spec) =>
        spec.replace(
          'shared/result-codes/gateway.yaml',
          'REQUEST_TRAFFIC_EXCEED_LIMIT:\n',
          'REQUEST_TRAFFIC_EXCEED_LIMIT:\n  beforeWork: true\n',
        ),
      want: /result-codes\/gateway\.yaml:\d+:\d+ .*REQUEST_TRAFFIC_EXCEED_LIMIT: `beforeWork` is `true`, on a code with the status F/,
    },
  ],
  [
    'a beforeWork that is text',
    {
      given: (spec) =>
        spec.replace('shared/result-codes/gateway.yaml', 'beforeWork: true', "beforeWork: 'yes'"),
      want: /result-codes\/gateway\.yaml:\d+:\d+ .*`beforeWork` is `true`/,
    },
  ],
  [
    'an echo of a field that the request does not have',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/capture.yaml',
          '/paymentId: /paymentId',
          '/paymentID: /paymentId',
        ),
      want: /operations\/capture\.yaml:\d+:\d+ .*The request has no text and no amount at "\/paymentID"\./,
    },
  ],
  [
    'an echo that the answer does not have',
    {
      given: (spec) =>
        spec.replace('families/payment/operations/pay.yaml', ': /paymentAmount', ': /paymentAmount/sum'),
      want: /operations\/pay\.yaml:\d+:\d+ .*The answer has no text and no amount at "\/paymentAmount\/sum"\./,
    },
  ],
  [
    'an echo without a slash',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/cancel.yaml',
          '/paymentId: /paymentId',
          '/paymentId: paymentId',
        ),
      want: /operations\/cancel\.yaml:\d+:\d+ .*The answer has no text and no amount at "paymentId"\./,
    },
  ],
  [
    'an echo of a text as an amount',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/capture.yaml',
          '/paymentId: /paymentId',
          '/paymentId: /captureAmount',
        ),
      want: /operations\/capture\.yaml:\d+:\d+ .*"\/paymentId" is an id and "\/captureAmount" an amount: they cannot be compared\./,
    },
  ],
  [
    'echoes that are a list',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/cancel.yaml',
          '    /paymentId: /paymentId\n    /paymentRequestId: /paymentRequestId\n',
          '    [/paymentId]\n',
        ),
      want: /operations\/cancel\.yaml:\d+:\d+ .*`x-echoes` is a map from a JSON Pointer into the request/,
    },
  ],
  ...(
    [
      ['an inquiry', 'pay', 'inquiry: inquiryPayment', 'inquiry: ask', /There is no operation "ask"\./],
      ['a field', 'pay', 'state: /paymentStatus', 'state: /status', /There is no field at "\/status"\./],
      ['a state', 'pay', 'FAIL: {', 'FAILED: {', /"\/paymentStatus" has no value "FAILED"\./],
      ['a status', 'pay', 'FAIL: { status: F', 'FAIL: { status: U', /A state has a status, S or F/],
      ['a cancel', 'pay', 'operation: cancel,', 'operation: undo,', /`cancel` names an operation/],
      ['a number of cancels', 'pay', 'attempts: 3', 'attempts: 0', /how often the same cancel may be sent/],
      ['a state after it', 'pay', 'state: CANCELLED', 'state: GONE', /"GONE", is none of `states`/],
      ['a list', 'capture', 'list: /transactions', 'list: /rows', /The answer has no list at "\/rows"\./],
      [
        'a field of its items',
        'capture',
        '{ transactionType:',
        '{ type:',
        /The items have no field "type"\./,
      ],
      ['a name of its own', 'capture', 'name: capture', 'name: payment', /both have the name "payment"/],
      ['a name in camel case', 'capture', 'name: capture', 'name: the-capture', /in lower camel case/],
      [
        'a code that is a field',
        'capture',
        'code: /transactionResult/resultCode',
        'code: /nothing',
        /no field at "\/nothing"\./,
      ],
      [
        'a code that is a pointer',
        'capture',
        'code: /transactionResult/resultCode',
        'code: [a]',
        /`code` is a JSON Pointer, or is left out\./,
      ],
      ['a table', 'capture', '    codes: transactionResult\n', '', /`x-final-state` needs `codes`, a text\./],
    ] as const
  ).map(([what, operation, from, to, problem]): [string, Case] => [
    `a final state without ${what}`,
    {
      given: (spec) => spec.replace(`families/payment/operations/${operation}.yaml`, from, to),
      want: new RegExp(`operations/${operation}\\.yaml:\\d+:\\d+ .*${problem.source}`),
    },
  ]),
  [
    'a currency without decimals',
    {
      given: (spec) => spec.replace('shared/currencies.yaml', 'AUD:\n  decimals: 2', 'AUD:\n  digits: 2'),
      want: /currencies\.yaml:\d+:\d+ .*AUD: the row needs `decimals`, a whole number from 0 to 4\./,
    },
  ],
  [
    'a currency that is no code',
    {
      given: (spec) => spec.replace('shared/currencies.yaml', 'AUD:', 'Dollar:'),
      want: /currencies\.yaml:\d+:\d+ .*Dollar: a currency is its ISO 4217 code, three capital letters\./,
    },
  ],
  [
    'a result code listed twice',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/result-codes/cancel.yaml',
          'SUCCESS:',
          'ORDER_NOT_EXIST:\n  status: F\nSUCCESS:',
        ),
      want: /result-codes\/cancel\.yaml:\d+:\d+ .*duplicated mapping key/,
    },
  ],
  [
    'a result code without an action',
    {
      given: (spec) =>
        spec.write(
          'families/payment/result-codes/transaction-result.yaml',
          'SUCCESS:\n  status: S\n  meaning: Done.\n  advice: done\n',
        ),
      want: /result-codes\/transaction-result\.yaml:1:1 .*SUCCESS: the row needs a text under `action`\./,
    },
  ],
  [
    'a string without maxLength',
    {
      given: (spec) =>
        spec.write(
          'shared/schemas/date-time.yaml',
          'description: A time.\ntype: string\nformat: date-time\n',
        ),
      want: /schemas\/date-time\.yaml:2:1 .*needs a maxLength.*x-assumed/,
    },
  ],
  [
    'a property without a description',
    {
      given: (spec) =>
        spec.replace('shared/schemas/amount.yaml', '    description: ISO 4217 alphabetic code.\n', ''),
      want: /schemas\/amount\.yaml:\d+:\d+ .*"currency" needs a `description`/,
    },
  ],
  [
    'an example that its schema refuses',
    {
      given: (spec) =>
        spec.replace('families/payment/examples/capture/succeeded.json', '"value": "10"', '"value": "ten"'),
      want: /examples\/capture\/succeeded\.json:\d+:16 {2}The example does not fit CaptureResponse: \/captureAmount\/value must match pattern.* Mend the example, or the schema/,
    },
  ],
  [
    'a required field that is not declared',
    {
      given: (spec) =>
        spec.replace('families/payment/schemas/capture-response.yaml', 'captureTime]', 'capturedAt]'),
      want: /schemas\/capture-response\.yaml:\d+:\d+ .*"capturedAt" is required but not declared/,
    },
  ],
  [
    'a field of a field that a condition requires, and that is not declared',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/schemas/capture-request.yaml',
          'properties:\n  captureRequestId',
          'if:\n  required: [captureType]\nthen:\n  properties:\n    captureAmount:\n      required: [value, worth]\nproperties:\n  captureRequestId',
        ),
      want: /capture-request\.yaml:\d+:\d+ {2}"worth" is required but not declared[^\n]*\n1 problem /,
    },
  ],
  [
    'a sent object that lets anything pass',
    {
      given: (spec) =>
        spec.replace('families/payment/schemas/capture-request.yaml', 'additionalProperties: false\n', ''),
      want: /schemas\/capture-request\.yaml:1:1 .*needs `additionalProperties: false`/,
    },
  ],
  [
    'a received object that refuses what it does not know',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/schemas/capture-notification.yaml',
          'type: object\n',
          'type: object\nadditionalProperties: false\n',
        ),
      want: /schemas\/capture-notification\.yaml:\d+:\d+ .*must let unknown fields pass/,
    },
  ],
  [
    'an optional received object that cannot be null',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/schemas/capture-response.yaml',
          "    anyOf:\n      - $ref: ../../../shared/schemas/amount.yaml\n      - type: 'null'\n",
          '    $ref: ../../../shared/schemas/amount.yaml\n',
        ),
      want: /schemas\/capture-response\.yaml:\d+:\d+ .*"captureAmount" is an optional object or array/,
    },
  ],
  [
    'a type that contains itself',
    {
      given: (spec) =>
        spec.replace('families/payment/schemas/goods.yaml', 'cross-sell-goods.yaml', 'goods.yaml'),
      want: /schemas\/goods\.yaml:\d+:\d+ .*must not contain itself/,
    },
  ],
  [
    'a file that nothing refers to',
    {
      given: (spec) =>
        spec.write('families/payment/schemas/left-over.yaml', 'description: Left over.\ntype: object\n'),
      want: /openapi\.yaml:\d+:\d+ .*Nothing refers to families\/payment\/schemas\/left-over\.yaml/,
    },
  ],
  [
    'an operation that no example shows failing',
    {
      given: async (spec) => {
        await spec.replace(
          'families/payment/operations/cancel.yaml',
          '            failed:\n              $ref: ../examples/cancel/failed.json\n',
          '',
        )
      },
      want: /operations\/cancel\.yaml:\d+:\d+ .*No example shows the status F/,
    },
  ],
  [
    'an operation without its page',
    {
      given: (spec) => spec.replace('families/payment/operations/cancel.yaml', '  x-doc:\n', '  x-docs:\n'),
      want: /operations\/cancel\.yaml:\d+:\d+ .*needs `x-doc/,
    },
  ],
  [
    'a key that result codes do not have',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/result-codes/capture.yaml',
          '  status: U\n',
          '  status: U\n  severity: high\n',
        ),
      want: /result-codes\/capture\.yaml:\d+:\d+ .*unknown key "severity"\. Known are status, advice, meaning/,
    },
  ],
  [
    'a result code in small letters',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/result-codes/capture.yaml',
          'CAPTURE_IN_PROCESS:',
          'capture_in_process:',
        ),
      want: /result-codes\/capture\.yaml:\d+:\d+ .*capture_in_process: a code is at most 64 capital letters/,
    },
  ],
  [
    'a result code that is no row',
    {
      given: (spec) => spec.write('families/payment/result-codes/cancel.yaml', 'SUCCESS: done\n'),
      want: /result-codes\/cancel\.yaml:1:\d+ .*SUCCESS: the row needs status, meaning, advice and action\./,
    },
  ],
  [
    'result codes that are a list',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/cancel.yaml',
          '$ref: ../result-codes/cancel.yaml',
          '[SUCCESS]',
        ),
      want: /operations\/cancel\.yaml:\d+:5 .*Result codes are a map from code to row\./,
    },
  ],
  [
    'currencies that are a list',
    {
      given: (spec) => spec.replace('openapi.yaml', '$ref: shared/currencies.yaml', '[AUD]'),
      want: /openapi\.yaml:\d+:3 .*Currencies are a map from code to row\./,
    },
  ],
  [
    'an operation without result codes',
    {
      given: (spec) =>
        spec.replace('families/payment/operations/cancel.yaml', '  x-result-codes:', '  x-other-codes:'),
      want: /operations\/cancel\.yaml:\d+:\d+ .*x-result-codes/,
    },
  ],
  [
    'an operation that states its family itself',
    {
      given: (spec) =>
        spec.replace(
          'families/payment/operations/cancel.yaml',
          '  x-doc:\n',
          '  x-family: other\n  x-doc:\n',
        ),
      want: /operations\/cancel\.yaml:\d+:\d+ .*The folder of its file says what family an operation is of/,
    },
  ],
  [
    'a schema file with a name that no type can have',
    {
      given: async (spec) => {
        await spec.write(
          'families/payment/schemas/Retry_Info.yaml',
          'description: Left over.\ntype: object\n',
        )
        await spec.replace(
          'families/payment/schemas/payment-notification.yaml',
          'retry-info.yaml',
          'Retry_Info.yaml',
        )
      },
      want: /schemas\/Retry_Info\.yaml:1:1 .*needs a kebab-case name/,
    },
  ],
]

describe('a contract with a problem', () => {
  it.each(cases)('%s', async (_, { given, want }) => {
    const copy = borrowSpec()
    await given(copy)
    await mkdir(copy.out)
    await writeFile(join(copy.out, 'openapi.json'), 'as it was')
    const { out, err } = captureOutput()

    expect(await main(['--spec', copy.spec, '--out', copy.out], committedTypes)).toBe(1)

    expect(err.join('\n')).toMatch(want)
    expect(err.at(-1)).toMatch(/^\d+ problems? in the contract\. .* is left as it was\.$/)
    expect(out.join('\n')).not.toContain('files in')
    expect(await readdir(copy.out)).toEqual(['openapi.json'])
  })
})

describe('the command line', () => {
  it('says where it looked when there is no contract', async () => {
    const { err } = captureOutput()
    expect(await main(['--spec', '/nowhere/spec', '--out', '/nowhere/generated'])).toBe(1)
    expect(err[0]).toMatch(/\/nowhere\/spec\/openapi\.yaml:1:1 .*There is no contract here/)
  })

  it('explains itself when an option is wrong', async () => {
    const { err } = captureOutput()
    expect(await main(['--spce', 'spec'])).toBe(2)
    expect(err.join('\n')).toMatch(/--spce[\s\S]*Usage: npm run generate/)
  })

  it('prints its usage', async () => {
    const { out } = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(out[0]).toMatch(/^Usage: npm run generate/)
  })
})
