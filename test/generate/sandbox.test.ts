import { expect, it } from 'vitest'
import { identify } from '../../tools/contract/discriminators.ts'
import type { Json } from '../../tools/contract/json.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { generateSandbox } from '../../tools/generate/outputs/sandbox.ts'
import { exampleEvents } from '../support/example-events.ts'

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
  [['F', 'S'], '{"result":{"resultStatus":"F"}},{"result":{"resultStatus":"S"}}'],
  [['U'], '{"result":{"resultStatus":"U"}}'],
  [[], ''],
])('has the answers %j of the examples', (statuses, want) => {
  expect(generated(statuses)).toContain(
    `  createTransfer: {"fingerprint":["/transferAmount"],"examples":[${want}]},\n`,
  )
})

it('has the examples of each event', async () => {
  const model = contractModel(await exampleEvents())
  const discriminators = model.notifications.flatMap(({ discriminator }) => discriminator ?? [])
  const events = model.notifications.flatMap((call) => call.events)
  const text = generateSandbox(model)
  for (const event of events) {
    const [, list = ''] = new RegExp(`^  ${event}: (.*),$`, 'm').exec(text) ?? []
    const examples: Json[] = JSON.parse(list)
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.map((example) => identify(discriminators, example))).toEqual(examples.map(() => event))
  }
})
