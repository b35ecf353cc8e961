import { expect, it } from 'vitest'
import { contractModel } from '../../tools/contract/model.ts'
import { generateSandbox } from '../../tools/generate/outputs/sandbox.ts'

/** A contract of one operation with these examples of its answer. */
function generated(statuses: readonly string[]): string {
  const examples = Object.fromEntries(
    statuses.map((resultStatus) => [resultStatus, { value: { result: { resultStatus } } }]),
  )
  const content = {
    'application/json': { schema: { $ref: '#/components/schemas/CreateTransferResponse' }, examples },
  }
  const request = { 'application/json': { schema: { $ref: '#/components/schemas/CreateTransferRequest' } } }
  return generateSandbox(
    contractModel({
      openapi: '3.1.0',
      paths: {
        '/v1/transfers/create': {
          post: {
            operationId: 'createTransfer',
            'x-idempotency-fingerprint': ['/transferAmount'],
            requestBody: { content: request },
            responses: { 200: { description: '', content } },
          },
        },
      },
      webhooks: {},
      components: { schemas: { CreateTransferRequest: {}, CreateTransferResponse: {} } },
    }),
  )
}

it.each([
  [['F', 'U', 'S'], '{"result":{"resultStatus":"S"}}'],
  [['F', 'U'], '{"result":{"resultStatus":"U"}}'],
  [['F'], '{}'],
  [[], '{}'],
])('takes of the examples %j one of success, else one of work in process', (statuses, want) => {
  expect(generated(statuses)).toContain(
    `  createTransfer: {"fingerprint":["/transferAmount"],"example":${want}},\n`,
  )
})
