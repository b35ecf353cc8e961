import { describe, expect, it } from 'vitest'
import { SmallContract } from './support/small-contract.ts'

const FILE = 'families/transfer/flows.yaml'

const SOUND = {
  ask: { from: 'payer', to: 'shop', summary: 'Asks' },
  call: { call: 'transfer', summary: 'at once' },
  answer: { answer: 'transfer', code: 'DONE' },
  refused: { answer: 'transfer', code: 'CLOSED', summary: 'by the gateway' },
  later: { summary: 'Later' },
  told: { event: 'TRANSFER_RESULT' },
  pending: { event: 'TRANSFER_PENDING' },
  read: { event: 'TRANSFER_READ' },
  received: { acknowledge: 'TRANSFER_RESULT' },
}

/** A notification with a discriminator, and nothing else that the rule reads. */
const notification = (discriminator: object) => JSON.stringify({ post: { 'x-discriminator': discriminator } })

/** What the rule says of a contract that has these flows, with the place of the first problem. */
async function problemsOf(flows: unknown): Promise<string> {
  const contract = await SmallContract.create()
  const openapi = `openapi: 3.1.0
info: { title: Example, version: 1.0.0 }
paths:
  /transfer:
    $ref: families/transfer/operations/transfer.yaml
webhooks:
  notifyTransfer:
    $ref: families/transfer/notifications/notify-transfer.yaml
  notifyOther:
    $ref: families/transfer/notifications/notify-other.yaml
  notifyNobody: { post: { responses: {} } }
x-result-codes: { CLOSED: { status: F } }
x-parties: { payer: { summary: Payer }, shop: { summary: Shop } }
x-flows:
  transfer: { $ref: ${FILE} }
`
  await contract.write('openapi.yaml', openapi)
  const values = { field: '/type', values: ['TRANSFER_RESULT', 'TRANSFER_PENDING'] }
  await contract.write('families/transfer/notifications/notify-transfer.yaml', notification(values))
  await contract.write(
    'families/transfer/notifications/notify-other.yaml',
    notification({ field: '/kind', values: { READ: 'TRANSFER_READ' } }),
  )
  await contract.write(FILE, JSON.stringify(flows))
  return (await contract.problems('all')).filter((line) => line.includes('flow-exists')).join('\n')
}

const withStep = (step: unknown) =>
  problemsOf({ plain: { summary: 'A transfer', steps: { ...SOUND, step } } })

describe('a flow', () => {
  it('is sound when all that it names is there', async () => {
    expect(await problemsOf({ plain: { summary: 'A transfer', steps: SOUND } })).toBe('')
  })

  it.each([
    ['a map of flows with steps', { plain: { summary: 'A transfer' } }],
    ['a summary', { plain: { steps: SOUND } }],
    ['to be a map', { plain: 'transfer' }],
  ])('needs %s', async (_, flows) => {
    expect(await problemsOf(flows)).toMatch(
      /^families\/transfer\/flows\.yaml:1:\d+ {2}The flow "plain" needs a `summary`, a text, and `steps`, a map\./,
    )
  })

  it.each([
    ['a text', 'pay', 'is a map'],
    ['two things', { call: 'transfer', event: 'TRANSFER_RESULT' }, 'has call and event.'],
    [
      'an unknown key',
      { call: 'transfer', code: 'DONE' },
      'the unknown key "code". Known are call, summary.',
    ],
    ['nothing', {}, 'needs a `summary`'],
    ['a summary that is no text', { call: 'transfer', summary: 1 }, 'needs a `summary`'],
    ['no words between parties', { from: 'payer', to: 'shop' }, 'needs a `summary`'],
    ['an unknown operation', { call: 'pay' }, 'names the operation "pay", which does not exist.'],
    ['an answer to nothing', { answer: 'pay', code: 'DONE' }, 'names the operation "pay"'],
    ['a code of another', { answer: 'transfer', code: 'OPEN' }, 'that transfer can have; "OPEN" is none.'],
    ['no code', { answer: 'transfer' }, 'needs a `code`'],
    ['an unknown event', { event: 'READ' }, 'names the event "READ", which no notification has.'],
    ['an acknowledgement of nothing', { acknowledge: 'READ' }, 'names the event "READ"'],
    ['an unknown party', { from: 'bank', to: 'shop', summary: 'Asks' }, 'as `from`; "bank" is none.'],
    ['a party to nobody', { from: 'shop', summary: 'Asks' }, 'as `to`; "undefined" is none.'],
    ['a message to oneself', { from: 'shop', to: 'shop', summary: 'Asks' }, 'are the same.'],
  ])('cannot have %s as a step', async (_, step, problem) => {
    const problems = await withStep(step)
    expect(problems).toContain('The step "step" ')
    expect(problems).toContain(problem)
    expect(problems).toMatch(/^families\/transfer\/flows\.yaml:1:\d+ /)
  })
})
