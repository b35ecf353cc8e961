import { describe, expect, it } from 'vitest'
import { SmallContract } from './support/small-contract.ts'

const FILE = 'families/transfer/states.yaml'

const RESPONSE = `type: object
properties:
  status: { type: string, enum: [OPEN, DONE, LOST], x-open-enum: true }
  note: { type: string }
  parts: { anyOf: [{ type: array, items: { type: object, properties: { status: { type: string, enum: [OPEN, DONE] } } } }, { type: 'null' }] }
`

const SOUND = {
  summary: 'A transfer',
  field: { call: 'transfer', at: '/status' },
  states: { waiting: { summary: 'waits' }, OPEN: { summary: 'on its way' }, DONE: { summary: 'there' } },
  transitions: {
    begun: { to: 'waiting', call: 'transfer' },
    sent: { from: 'waiting', to: 'OPEN', summary: 'it is sent' },
    ended: {
      from: ['OPEN', 'waiting'],
      to: 'DONE',
      event: 'TRANSFER_RESULT',
      value: 'S',
      summary: 'it arrives',
    },
  },
}

/** What the rule says of a contract that has these states. */
async function problemsOf(states: unknown): Promise<string> {
  const contract = await SmallContract.create()
  await contract.write(
    'openapi.yaml',
    `openapi: 3.1.0
info: { title: Example, version: 1.0.0 }
paths:
  /transfer:
    $ref: families/transfer/operations/transfer.yaml
webhooks:
  notifyTransfer: { post: { x-discriminator: { event: TRANSFER_RESULT } } }
x-states:
  transfer: { $ref: ${FILE} }
`,
  )
  await contract.write('families/transfer/schemas/transfer-response.yaml', RESPONSE)
  await contract.write(FILE, JSON.stringify({ transfer: states }))
  return (await contract.problems('all')).filter((line) => line.includes('states-exist')).join('\n')
}

const withTransition = (transition: unknown) =>
  problemsOf({ ...SOUND, transitions: { ...SOUND.transitions, one: transition } })

describe('states', () => {
  it('are sound when all that they name is there', async () => {
    expect(await problemsOf(SOUND)).toBe('')
  })

  it('can be those of the items of a list', async () => {
    expect(await problemsOf({ ...SOUND, field: { call: 'transfer', at: '/parts/status' } })).toBe('')
    const { states } = SOUND
    const lost = {
      ...SOUND,
      field: { call: 'transfer', at: '/parts/status' },
      states: { ...states, LOST: states.DONE },
    }
    expect(await problemsOf(lost)).toContain('The field has no value "LOST".')
  })

  it.each([
    ['a map', 'transfer', 'needs a `summary`, a text, and `states` and `transitions`, two maps.'],
    ['a summary', { ...SOUND, summary: 1 }, 'needs a `summary`'],
    ['states', { ...SOUND, states: [] }, 'needs a `summary`'],
    ['transitions', { ...SOUND, transitions: undefined }, 'needs a `summary`'],
    ['a field that is a map', { ...SOUND, field: '/status' }, '`field` names an operation'],
    [
      'a field of an operation',
      { ...SOUND, field: { call: 'pay', at: '/status' } },
      '`field` names an operation',
    ],
    ['a field', { ...SOUND, field: { call: 'transfer', at: '/state' } }, 'no list of values at "/state"'],
    [
      'a field with values',
      { ...SOUND, field: { call: 'transfer', at: '/note' } },
      'no list of values at "/note"',
    ],
    [
      'a field for values',
      { ...SOUND, field: undefined },
      'Without a `field` a state is in lower camel case; "OPEN"',
    ],
    [
      'a value of the field',
      { ...SOUND, states: { ...SOUND.states, GONE: { summary: '' } } },
      'no value "GONE"',
    ],
    ['words', { ...SOUND, states: { ...SOUND.states, OPEN: {} } }, 'The state "OPEN" needs a `summary`'],
    [
      'a way to every state',
      { ...SOUND, states: { ...SOUND.states, idle: { summary: 'idle' } } },
      'No transition leads to the state "idle".',
    ],
  ])('need %s', async (_, states, problem) => {
    const problems = await problemsOf(states)
    expect(problems).toContain(problem)
    expect(problems).toMatch(/^families\/transfer\/states\.yaml:1:\d+ /)
  })

  it.each([
    ['a text', 'pay', 'is a map'],
    ['an unknown key', { to: 'OPEN', call: 'transfer', by: 'me' }, 'has the unknown key "by"'],
    ['no end', { from: 'OPEN', call: 'transfer' }, 'the state "undefined", which is none'],
    ['an unknown end', { to: 'LOST', call: 'transfer' }, 'the state "LOST", which is none'],
    [
      'an unknown beginning',
      { from: ['OPEN', 'LOST'], to: 'DONE', call: 'transfer' },
      'the state "LOST", which is none',
    ],
    ['an unknown operation', { to: 'OPEN', call: 'pay' }, 'names the operation "pay", which does not exist.'],
    ['an unknown event', { to: 'OPEN', call: 'transfer', event: 'READ' }, 'names the event "READ"'],
    ['no cause', { to: 'OPEN', event: 'TRANSFER_RESULT' }, 'needs a `call` or a `summary`'],
  ])('cannot have a transition with %s', async (_, transition, problem) => {
    const problems = await withTransition(transition)
    expect(problems).toContain(`The transition "one" `)
    expect(problems).toContain(problem)
  })
})
