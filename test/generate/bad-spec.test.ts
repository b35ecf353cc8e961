// Long file: one table of every fault that a contract can have.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../tools/generate/cli.ts'
import { exampleSpec, noTypes } from '../support/example-contract.ts'
import { captureOutput } from '../support/output.ts'
import { lendSpec, type SpecCopy } from '../support/spec-copy.ts'

const borrowSpec = lendSpec(exampleSpec)

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
          'families/example-order/schemas/settle-request.yaml',
          'positive-amount.yaml',
          'positive-amuont.yaml',
        ),
      want: /^✗ \S+schemas\/settle-request\.yaml:\d+:\d+ {2}There is no such file\. Mend the reference.*\n1 problem in/,
    },
  ],
  [
    'an unknown status',
    {
      given: (spec) =>
        spec.replace('families/example-order/result-codes/settle.yaml', 'status: U', 'status: P'),
      want: /result-codes\/settle\.yaml:\d+:\d+ .*unknown status "P"\. Use one of S, F, U\./,
    },
  ],
  [
    'an unknown advice',
    {
      given: (spec) =>
        spec.replace('families/example-order/result-codes/settle.yaml', 'advice: inquire', 'advice: pray'),
      want: /result-codes\/settle\.yaml:\d+:\d+ .*SETTLE_IN_PROCESS: unknown advice "pray"\. Use one of done,/,
    },
  ],
  ...(
    [
      [
        'a failure that is asked for again',
        'status: F\n  meaning: The order is too old.\n  advice: new-request',
        'status: F\n  meaning: The order is too old.\n  advice: resend',
        /AUTH_EXPIRED: the status F cannot have the advice "resend"\./,
      ],
      [
        'an open outcome that is started anew',
        'advice: inquire',
        'advice: new-request',
        /SETTLE_IN_PROCESS: the status U cannot have the advice "new-request"\./,
      ],
      [
        'a success that is not done',
        'advice: done',
        'advice: inquire',
        /SUCCESS: the status S cannot have the advice "inquire"\./,
      ],
    ] as const
  ).map(([what, from, to, want]): [string, Case] => [
    what,
    { given: (spec) => spec.replace('families/example-order/result-codes/settle.yaml', from, to), want },
  ]),
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
    'a mark of failures on a code that is open',
    {
      given: (spec) =>
        spec.replace(
          'shared/result-codes/gateway.yaml',
          'REQUEST_TRAFFIC_EXCEED_LIMIT:\n',
          'REQUEST_TRAFFIC_EXCEED_LIMIT:\n  mayFollowSuccess: true\n',
        ),
      want: /result-codes\/gateway\.yaml:\d+:\d+ .*REQUEST_TRAFFIC_EXCEED_LIMIT: `mayFollowSuccess` is `true`, on a code with the status F/,
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
          'families/example-order/operations/settle.yaml',
          '/orderId: /orderId',
          '/orderID: /orderId',
        ),
      want: /operations\/settle\.yaml:\d+:\d+ .*The request has no text and no amount at "\/orderID"\./,
    },
  ],
  [
    'an echo that the answer does not have',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/place-order.yaml',
          ': /orderAmount',
          ': /orderAmount/sum',
        ),
      want: /operations\/place-order\.yaml:\d+:\d+ .*The answer has no text and no amount at "\/orderAmount\/sum"\./,
    },
  ],
  [
    'an echo without a slash',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '/orderId: /orderId',
          '/orderId: orderId',
        ),
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*The answer has no text and no amount at "orderId"\./,
    },
  ],
  [
    'an echo of a text as an amount',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/settle.yaml',
          '/orderId: /orderId',
          '/orderId: /settleAmount',
        ),
      want: /operations\/settle\.yaml:\d+:\d+ .*"\/orderId" is an id and "\/settleAmount" an amount: they cannot be compared\./,
    },
  ],
  [
    'echoes that are a list',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '    /orderId: /orderId\n    /orderRequestId: /orderRequestId\n',
          '    [/orderId]\n',
        ),
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*`x-echoes` is a map from a JSON Pointer into the request/,
    },
  ],
  ...(
    [
      ['an inquiry', 'place-order', 'inquiry: inquireOrder', 'inquiry: ask', /There is no operation "ask"\./],
      [
        'a field',
        'place-order',
        'state: /orderStatus',
        'state: /status',
        /There is no field at "\/status"\./,
      ],
      ['a state', 'place-order', 'FAIL: {', 'FAILED: {', /"\/orderStatus" has no value "FAILED"\./],
      ['a status', 'place-order', 'FAIL: { status: F', 'FAIL: { status: U', /A state has a status, S or F/],
      [
        'a cancel',
        'place-order',
        'operation: cancelOrder,',
        'operation: undo,',
        /`cancel` names an operation/,
      ],
      [
        'a number of cancels',
        'place-order',
        'attempts: 3',
        'attempts: 0',
        /how often the same cancel may be sent/,
      ],
      [
        'an open state that is excepted',
        'place-order',
        'state: CANCELLED }',
        'state: CANCELLED, except: [FAIL] }',
        /`except` lists states at "\/orderStatus" that are not final, which "FAIL" is not/,
      ],
      [
        'a known state that is excepted',
        'place-order',
        'state: CANCELLED }',
        'state: CANCELLED, except: [WAITING] }',
        /`except` lists states .*"WAITING" is not/,
      ],
      [
        'a list of what is excepted',
        'place-order',
        'state: CANCELLED }',
        'state: CANCELLED, except: PROCESSING }',
        /`except` lists states .*"PROCESSING" is not/,
      ],
      ['a state after it', 'place-order', 'state: CANCELLED', 'state: GONE', /"GONE", is none of `states`/],
      ['a list', 'settle', 'list: /steps', 'list: /rows', /The answer has no list at "\/rows"\./],
      ['a field of its items', 'settle', '{ stepType:', '{ type:', /The items have no field "type"\./],
      ['a name of its own', 'settle', 'name: settlement', 'name: order', /both have the name "order"/],
      ['a name in camel case', 'settle', 'name: settlement', 'name: the-settlement', /in lower camel case/],
      [
        'a code that is a field',
        'settle',
        'code: /stepResult/resultCode',
        'code: /nothing',
        /no field at "\/nothing"\./,
      ],
      [
        'a code that is a pointer',
        'settle',
        'code: /stepResult/resultCode',
        'code: [a]',
        /`code` is a JSON Pointer, or is left out\./,
      ],
      [
        'a cancel of its own, where one of several is found',
        'settle',
        '    open: ORDER_IN_PROCESS\n',
        '    open: ORDER_IN_PROCESS\n    cancel: { operation: cancelOrder, attempts: 3, state: F }\n',
        /What is found by `item` cannot be cancelled\./,
      ],
      ['a table', 'settle', '    codes: stepResult\n', '', /`x-final-state` needs `codes`, a text\./],
    ] as const
  ).map(([what, operation, from, to, problem]): [string, Case] => [
    `a final state without ${what}`,
    {
      given: (spec) => spec.replace(`families/example-order/operations/${operation}.yaml`, from, to),
      want: new RegExp(`operations/${operation}\\.yaml:\\d+:\\d+ .*${problem.source}`),
    },
  ]),
  [
    'a cancel that requires what its inquiry does not',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/schemas/cancel-order-request.yaml',
          'anyOf:',
          'required: [orderId]\nanyOf:',
        ),
      want: /place-order\.yaml:\d+:\d+ .*cancelOrder requires orderId, which the request of inquireOrder can lack: it is sent to both\./,
    },
  ],
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
          'families/example-order/result-codes/cancel-order.yaml',
          'SUCCESS:',
          'ORDER_NOT_EXIST:\n  status: F\nSUCCESS:',
        ),
      want: /result-codes\/cancel-order\.yaml:\d+:\d+ .*stands twice: here and in line \d+\./,
    },
  ],
  [
    'a result code without an action',
    {
      given: (spec) =>
        spec.write(
          'families/example-order/result-codes/step-result.yaml',
          'SUCCESS:\n  status: S\n  meaning: Done.\n  advice: done\n',
        ),
      want: /result-codes\/step-result\.yaml:1:1 .*SUCCESS: the row needs a text under `action`\./,
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
    'a deprecation that does not say what to do instead',
    {
      given: (spec) =>
        spec.replace(
          'shared/schemas/amount.yaml',
          '    description: ISO 4217 alphabetic code.\n',
          '    description: ISO 4217 alphabetic code.\n    deprecated: true\n    x-migration: " "\n',
        ),
      want: /schemas\/amount\.yaml:\d+:5 .*deprecated needs `x-migration`: what to do instead/,
    },
  ],
  [
    'a call that says what to do instead, and is not deprecated',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/settle.yaml',
          'operationId: settle\n',
          'operationId: settle\n  x-migration: Use another.\n',
        ),
      want: /operations\/settle\.yaml:\d+:3 .*Only what has `deprecated: true` can have an `x-migration`/,
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
        spec.replace(
          'families/example-order/examples/settle/succeeded.json',
          '"value": "10"',
          '"value": "ten"',
        ),
      want: /examples\/settle\/succeeded\.json:\d+:16 {2}The example does not fit SettleResponse: \/settleAmount\/value must match pattern.* Mend the example, or the schema/,
    },
  ],
  [
    'a required field that is not declared',
    {
      given: (spec) =>
        spec.replace('families/example-order/schemas/settle-response.yaml', 'settleTime]', 'settledAt]'),
      want: /schemas\/settle-response\.yaml:\d+:\d+ .*"settledAt" is required but not declared/,
    },
  ],
  [
    'a field of a field that a condition requires, and that is not declared',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/schemas/settle-request.yaml',
          'properties:\n  settleRequestId',
          'if:\n  required: [settleType]\nthen:\n  properties:\n    settleAmount:\n      required: [value, worth]\nproperties:\n  settleRequestId',
        ),
      want: /settle-request\.yaml:\d+:\d+ {2}"worth" is required but not declared[^\n]*\n1 problem /,
    },
  ],
  [
    'a sent object that lets anything pass',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/schemas/settle-request.yaml',
          'additionalProperties: false\n',
          '',
        ),
      want: /schemas\/settle-request\.yaml:1:1 .*needs `additionalProperties: false`/,
    },
  ],
  [
    'a received object that refuses what it does not know',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/schemas/settle-notification.yaml',
          'type: object\n',
          'type: object\nadditionalProperties: false\n',
        ),
      want: /schemas\/settle-notification\.yaml:\d+:\d+ .*must let unknown fields pass/,
    },
  ],
  [
    'an optional received object that cannot be null',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/schemas/settle-response.yaml',
          "    anyOf:\n      - $ref: ../../../shared/schemas/amount.yaml\n      - type: 'null'\n",
          '    $ref: ../../../shared/schemas/amount.yaml\n',
        ),
      want: /schemas\/settle-response\.yaml:\d+:\d+ .*"settleAmount" is an optional object or array/,
    },
  ],
  [
    'a type that contains itself',
    {
      given: (spec) =>
        spec.replace('families/example-order/schemas/goods.yaml', 'cross-sell-goods.yaml', 'goods.yaml'),
      want: /schemas\/goods\.yaml:\d+:\d+ .*must not contain itself/,
    },
  ],
  [
    'a file that nothing refers to',
    {
      given: (spec) =>
        spec.write(
          'families/example-order/schemas/left-over.yaml',
          'description: Left over.\ntype: object\n',
        ),
      want: /openapi\.yaml:\d+:\d+ .*Nothing refers to families\/example-order\/schemas\/left-over\.yaml/,
    },
  ],
  [
    'an operation that no example shows failing',
    {
      given: async (spec) => {
        await spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '            failed:\n              $ref: ../examples/cancel-order/failed.json\n',
          '',
        )
      },
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*No example shows the status F/,
    },
  ],
  [
    'an operation without its page',
    {
      given: (spec) =>
        spec.replace('families/example-order/operations/cancel-order.yaml', '  x-doc:\n', '  x-docs:\n'),
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*needs `x-doc/,
    },
  ],
  [
    'a key that result codes do not have',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/result-codes/settle.yaml',
          '  status: U\n',
          '  status: U\n  severity: high\n',
        ),
      want: /result-codes\/settle\.yaml:\d+:\d+ .*unknown key "severity"\. Known are status, advice, meaning/,
    },
  ],
  [
    'a result code in small letters',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/result-codes/settle.yaml',
          'SETTLE_IN_PROCESS:',
          'settle_in_process:',
        ),
      want: /result-codes\/settle\.yaml:\d+:\d+ .*settle_in_process: a code is at most 64 capital letters/,
    },
  ],
  [
    'a result code that is no row',
    {
      given: (spec) => spec.write('families/example-order/result-codes/cancel-order.yaml', 'SUCCESS: done\n'),
      want: /result-codes\/cancel-order\.yaml:1:\d+ .*SUCCESS: the row needs status, meaning, advice and action\./,
    },
  ],
  [
    'result codes that are a list',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '$ref: ../result-codes/cancel-order.yaml',
          '[SUCCESS]',
        ),
      want: /operations\/cancel-order\.yaml:\d+:5 .*Result codes are a map from code to row\./,
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
        spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '  x-result-codes:',
          '  x-other-codes:',
        ),
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*x-result-codes/,
    },
  ],
  [
    'an operation that states its family itself',
    {
      given: (spec) =>
        spec.replace(
          'families/example-order/operations/cancel-order.yaml',
          '  x-doc:\n',
          '  x-family: other\n  x-doc:\n',
        ),
      want: /operations\/cancel-order\.yaml:\d+:\d+ .*The folder of its file says what family an operation is of/,
    },
  ],
  [
    'a schema file with a name that no type can have',
    {
      given: async (spec) => {
        await spec.write(
          'families/example-order/schemas/Channel_Info.yaml',
          'description: Left over.\ntype: object\n',
        )
        await spec.replace(
          'families/example-order/schemas/settle-notification.yaml',
          'channel-info.yaml',
          'Channel_Info.yaml',
        )
      },
      want: /schemas\/Channel_Info\.yaml:1:1 .*needs a kebab-case name/,
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

    expect(await main(['--spec', copy.spec, '--out', copy.out], noTypes)).toBe(1)

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
