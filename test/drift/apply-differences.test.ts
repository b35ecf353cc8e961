import { expect, it, onTestFinished } from 'vitest'
import { loadContract, rootDocument } from '../../tools/contract/load.ts'
import type { Difference } from '../../tools/doc-snapshots/compare-contract.ts'
import type { PageFacts } from '../../tools/doc-snapshots/facts.ts'
import { applyDifferences } from '../../tools/drift/apply.ts'
import { exampleProject } from '../support/example-project.ts'

const facts: PageFacts = {
  kind: 'reference',
  messages: {
    settle: {
      request: { settleType: { type: 'String', required: true, values: ['FULL'] }, note: { type: 'String' } },
    },
  },
  codes: { settle: { NEW_CODE: 'S' } },
}

/** Keys to a field of a message, as the bundled contract has it. */
const property = (call: string, name: string, ...more: string[]) => [
  'paths',
  `/v1/orders/${call}`,
  'post',
  'requestBody',
  'content',
  'application/json',
  'schema',
  'properties',
  name,
  ...more,
]

type Case = Partial<Difference> & Pick<Difference, 'kind' | 'at'>

it.each<[string, { given: Case; says: RegExp; file?: RegExp }]>([
  [
    'another type',
    {
      given: { kind: 'type', at: 'settle.request.orderId', page: 'Integer' },
      says: /^left to you: its type is Integer on the page$/,
    },
  ],
  [
    'a field that the page has not',
    {
      given: { kind: 'not-on-page', at: 'settle.request.orderId' },
      says: /^left to you: the contract has it, and the page has not$/,
    },
  ],
  [
    'another status',
    {
      given: { kind: 'status', at: 'settle.codes.RISK_REJECT', page: 'U' },
      says: /^left to you: its status is U on the page/,
    },
  ],
  [
    'a limit that is none',
    {
      given: {
        kind: 'maxLength',
        at: 'x',
        page: 'long',
        pointer: property('settle', 'orderId', 'maxLength'),
      },
      says: /^left to you: the page has no maxLength$/,
    },
  ],
  [
    'a limit of a shared type',
    {
      given: {
        kind: 'maxLength',
        at: 'x',
        page: '5',
        pointer: property('settle', 'isLastSettle', 'maxLength'),
      },
      says: /^left to you: its type is in .*boolean-value\.yaml, which others have too$/,
    },
  ],
  [
    'a limit that was assumed',
    {
      given: {
        kind: 'maxItems',
        at: 'x',
        page: '7',
        pointer: property('settle', 'goods', 'maxItems'),
      },
      says: /^maxItems: 7$/,
      file: /maxItems: 7\n(?! {4}x-assumed: \[maxItems\])/,
    },
  ],
  [
    'a limit where there was none',
    {
      given: {
        kind: 'maxItems',
        at: 'x',
        page: '9',
        pointer: property('settle', 'shippings', 'maxItems'),
      },
      says: /^maxItems: 9$/,
    },
  ],
  [
    'a limit in a type that other calls have',
    {
      given: {
        kind: 'maxLength',
        at: 'x',
        page: '5',
        pointer: [...property('settle', 'settleAmount'), 'properties', 'value', 'maxLength'],
      },
      says: /^left to you \(maxLength: 5\): placeOrder, transfer have the same type; see their pages$/,
    },
  ],
  [
    'a required mark in a type that other calls have',
    {
      given: {
        kind: 'required',
        at: 'x',
        page: 'optional',
        pointer: [...property('settle', 'settleAmount'), 'properties', 'value'],
      },
      says: /^left to you \(value is not required\): placeOrder, transfer have the same type; see their pages$/,
    },
  ],
  [
    'a field that is required',
    {
      given: {
        kind: 'required',
        at: 'x',
        page: 'required',
        pointer: property('settle', 'settleType'),
      },
      says: /^required: settleType$/,
      file: /required: \[.*settleType\]/,
    },
  ],
  [
    'the first field that is required',
    {
      given: { kind: 'required', at: 'x', page: 'required', pointer: property('inquireOrder', 'orderId') },
      says: /^required: orderId$/,
    },
  ],
  [
    'a field that is required already',
    {
      given: { kind: 'required', at: 'x', page: 'required', pointer: property('settle', 'orderId') },
      says: /^left to you: orderId is required there already/,
    },
  ],
  [
    'a field that is required no more',
    {
      given: { kind: 'required', at: 'x', page: 'optional', pointer: property('settle', 'orderId') },
      says: /^orderId is not required$/,
      file: /required: \[settleRequestId, settleAmount\]/,
    },
  ],
  [
    'a code',
    {
      given: {
        kind: 'not-in-contract',
        at: 'settle.codes.NEW_CODE',
        pointer: ['paths', '/v1/orders/settle', 'post', 'x-result-codes', 'RISK_REJECT'],
      },
      says: /^the code NEW_CODE \(S\)$/,
    },
  ],
  [
    'a code without a status',
    {
      given: {
        kind: 'not-in-contract',
        at: 'settle.codes.ODD',
        pointer: ['paths', '/v1/orders/settle', 'post', 'x-result-codes', 'ODD'],
      },
      says: /^the code ODD \(\)$/,
    },
  ],
  ['a call', { given: { kind: 'not-in-contract', at: 'other' }, says: /contract -- new` makes a call$/ }],
  [
    'a field of which nothing is said',
    {
      given: { kind: 'not-in-contract', at: 'settle.request.unknown' },
      says: /the page does not say what it is$/,
    },
  ],
  [
    'a value of a field without a list',
    {
      given: {
        kind: 'not-in-contract',
        at: 'settle.request.settleType=FULL',
        pointer: property('settle', 'settleType'),
      },
      says: /^left to you: the contract has no such place of its own$/,
    },
  ],
  [
    'a field',
    {
      given: {
        kind: 'not-in-contract',
        at: 'settle.request.note',
        pointer: property('settle', 'note').slice(0, -1),
      },
      says: /^the field note$/,
      file: / {2}note:\n {4}description: TODO\n/,
    },
  ],
  [
    'a place that is not there',
    {
      given: { kind: 'maxLength', at: 'x', page: '5', pointer: property('nowhere', 'x', 'maxLength') },
      says: /left to you: the contract has no such place of its own/,
    },
  ],
])('%s is written or left, as can be', async (_name, { given, says, file }) => {
  const project = await exampleProject()
  onTestFinished(() => project[Symbol.dispose]())
  const contract = await loadContract(rootDocument(project.path('spec')))
  const difference = { pointer: [], message: '', ...given }
  const [applied] = await applyDifferences([difference], facts, contract, '2026-11')
  expect(applied?.text).toMatch(says)
  if (file) expect(project.read('spec/families/example-order/schemas/settle-request.yaml')).toMatch(file)
  // What was written is a contract still, but for the words that are to be written.
  if (!/left to you|code|note/.test(applied?.text ?? ''))
    await loadContract(rootDocument(project.path('spec')))
})
