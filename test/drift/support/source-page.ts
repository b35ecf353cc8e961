import { apiOperations } from '../../../tools/contract/api-operations.ts'
import { exampleDocument } from '../../support/example-contract.ts'

/*
 * notifySettle of the example contract as the vendor's site keeps a page: an OpenAPI document with the facts as members,
 * descriptions in HTML as two editors write it, lengths left on objects, and the codes as a list. The wording is ours.
 */

type Tree = Record<string, unknown>

const field = (type: string, order: number, more: Tree = {}): Tree => ({
  type: type.endsWith('Info') || type === 'Amount' || type === 'Result' ? 'object' : 'string',
  description: '<p><span style="font-size: 14px;">Our words.</span>&nbsp;</p>',
  'x-descType': type,
  'x-order': String(order),
  ...more,
})

const STATUS =
  '<div class="editor"><p data-id="p_0" style="margin: 0px;">How it ended. Valid values are:</p><ul data-id="ul"><li><span><code style="padding: 0px 2px;">S</code>:</span> it succeeded.</li><li data-id="li_1"><code><span class="s">F</span></code> it failed.&nbsp;</li></ul></div>'

/** What the site's own member for the codes holds. */
export interface SourceRow {
  readonly code?: unknown
  readonly value?: unknown
}

const rows: SourceRow[] = (
  apiOperations(await exampleDocument()).find(({ name }) => name === 'notifySettle')?.resultCodes ?? []
).map(({ code, status }) => ({
  code,
  value: status,
  message: 'What.',
  action: '<p>Do.</p>\n',
}))

/** The source of the page; every part of it can be changed before it is printed. */
export function notifySettleSource() {
  const request = {
    type: 'object',
    properties: {
      // The order is that of `x-order`, not of the members.
      notifyType: field('String', 1, {
        description: '<p>What is told. Here the type is <code>SETTLE_RESULT</code>.&nbsp;</p>',
      }),
      result: field('Result', 0, {
        maxLength: '64',
        properties: {
          resultCode: field('String', 0, { maxLength: 64 }),
          resultStatus: field('String', 1, { description: STATUS }),
          resultMessage: field('String', 2, { maxLength: '256' }),
        },
        required: ['resultCode', 'resultStatus'],
      }),
      settleRequestId: field('String', 2, { maxLength: 64 }),
      orderId: field('String', 3, { maxLength: 64 }),
      settleId: field('String', 4, { maxLength: 64, 'x-warning': '' }),
      settleAmount: field('Amount', 5, {
        properties: {
          currency: field('String', 0, { maxLength: 3 }),
          value: field('String', 1, { 'x-range': '1 - unlimited' }),
        },
        required: ['currency', 'value'],
      }),
      settleTime: field('Datetime', 6),
      bankReferenceNo: field('String', 7, { maxLength: 64 }),
      bankInfo: field('BankInfo', 8),
      channelInfo: field('ChannelInfo', 9),
      taxId: field('String', 10),
    } as Record<string, Tree>,
    required: ['result', 'notifyType', 'settleRequestId', 'orderId', 'settleId', 'settleAmount'],
  }
  const response = {
    type: 'object',
    properties: {
      result: field('Result', 0, {
        properties: {
          resultCode: field('String', 0, {
            description: '<p>The value is fixed to</p>\n <p>The value is fixed as <code>SUCCESS</code>.</p>',
          }),
          resultStatus: field('String', 1, {
            description:
              '<p>The value is <span style="background-color: #eee;font-family: monospace;">S</span>.</p>',
          }),
          resultMessage: field('String', 2, { maxLength: 256 }),
        },
        required: ['resultCode', 'resultStatus', 'resultMessage'],
      }),
    } as Record<string, Tree>,
    required: ['result'],
  }
  const operation = {
    requestBody: { content: { 'application/json': { schema: request, examples: {} } } },
    responses: {
      '200': { description: '', content: { 'application/json': { schema: response, examples: {} } } },
    },
    'x-result': rows.map((row): SourceRow => ({ ...row })),
    'x-moreCodes': [],
  }
  return {
    openapi: '3.0.0',
    info: {
      title: 'document',
      version: '1.0.0',
      description:
        '<p>The <strong>notifySettle</strong> API tells how a settle ended.</p>\n<h1>Structure</h1>',
      'x-bizType': 'NOTIFICATION',
    },
    paths: { undefined: { post: operation } } as Record<string, { post?: typeof operation }>,
  }
}

/** A part of that page by the names that lead to it. */
export function sourceField(page: ReturnType<typeof notifySettleSource>, ...names: string[]): Tree {
  let fields: unknown = page.paths.undefined?.post?.requestBody.content['application/json'].schema.properties
  let found: Tree = {}
  for (const name of names) {
    found = (fields as Record<string, Tree>)[name] ?? {}
    fields = found.properties
  }
  return found
}
