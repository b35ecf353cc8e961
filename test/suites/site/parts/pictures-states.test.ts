import { describe, expect, it } from 'vitest'
import { stateDiagram, stateDiagramMarkdown, tokenLife } from '../../../../tools/site/pictures/index.ts'
import { layOutStates } from '../../../../tools/site/pictures/state-diagram.ts'
import { stateMachinesOf } from '../../../../tools/site/pictures/states.ts'
import { drawnExample, HOSTILE, outside, overlaps, readXml } from './pictures-support.ts'

const ORDER = {
  summary: 'States of an order',
  field: { call: 'inquireOrder', at: '/orderStatus' },
  states: {
    waiting: { summary: 'Waits for the payer' },
    PROCESSING: { summary: 'on its way' },
    SUCCESS: { summary: 'paid' },
    FAIL: { summary: 'not paid' },
    over: { summary: 'Over | done' },
  },
  transitions: {
    begun: { to: 'waiting', call: 'placeOrder', value: 'U' },
    agreed: { from: 'waiting', to: 'PROCESSING', summary: 'the payer agrees' },
    paid: {
      from: ['waiting', 'PROCESSING'],
      to: 'SUCCESS',
      event: 'SETTLE_RESULT',
      value: 'S',
      summary: 'it is paid',
    },
    failed: { from: 'PROCESSING', to: 'FAIL', event: 'SETTLE_RESULT', summary: 'it is not' },
    again: { from: 'PROCESSING', to: 'PROCESSING', call: 'settle' },
    closed: { from: 'SUCCESS', to: 'over', call: 'cancelOrder' },
  },
}

const LIFE = {
  summary: 'A life',
  states: { valid: { summary: 'Valid' } },
  transitions: { issued: { to: 'valid', call: 'transfer' } },
}

const example = (machines: object, language = 'en') =>
  drawnExample({ 'x-states': { 'example-order': { ...machines } } }, language)
const orders = example({ order: ORDER })

const layoutOf = (machine: object) => {
  const [first] = stateMachinesOf(example({ order: machine }))
  if (first === undefined) throw new Error('There is no state machine.')
  return layOutStates(first)
}

describe('states', () => {
  it('are read with what is final for the client, and all values of the field', () => {
    const [machine] = stateMachinesOf(orders)
    expect(machine?.states.map(({ name, isValue, final }) => [name, isValue, final])).toEqual([
      ['waiting', false, undefined],
      ['PROCESSING', true, undefined],
      ['SUCCESS', true, 'S'],
      ['FAIL', true, 'F'],
      ['over', false, undefined],
      ['CANCELLED', true, 'F'],
    ])
    expect(machine?.transitions.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'undefined waiting',
      'waiting PROCESSING',
      'waiting SUCCESS',
      'PROCESSING SUCCESS',
      'PROCESSING FAIL',
      'PROCESSING PROCESSING',
      'SUCCESS over',
    ])
  })

  it('can be those of the items of a list', () => {
    const [machine] = stateMachinesOf(
      example({ step: { ...ORDER, field: { call: 'inquireOrder', at: '/steps/stepType' } } }),
    )
    expect(machine?.states.filter(({ isValue }) => isValue).map(({ name }) => name)).toEqual([
      'SETTLE',
      'CANCEL',
    ])
    expect(machine?.states.every(({ final }) => final === undefined)).toBe(true)
  })

  it('shows every state and what moves it, in the picture and as text', () => {
    const html = stateDiagram('example-order', orders)
    const { texts, ids } = readXml(html)
    const said = texts.join(' ')
    for (const text of [
      'Waits for the payer',
      'on its way',
      'CANCELLED',
      'placeOrder U',
      '↻ settle',
      'cancelOrder',
    ])
      expect(said).toContain(text)
    expect(said).toContain(
      'A state diagram with 6 states: Waits for the payer, PROCESSING, SUCCESS, FAIL, Over | done, CANCELLED.',
    )
    expect(html.match(/picture-good/g)).toHaveLength(1)
    expect(html.match(/picture-bad/g)).toHaveLength(2)
    expect(html.match(/picture-end/g)).toHaveLength(1)
    expect(html.match(/class="picture-start"/g)).toHaveLength(1)
    expect(html.match(/class="picture-arrow"/g)).toHaveLength(6)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks a value that nothing explains', () => {
    const html = stateDiagram(
      'example-order',
      example({ step: { ...LIFE, field: { call: 'inquireOrder', at: '/steps/stepType' } } }),
    )
    expect(html.match(/picture-unexplained/g)).toHaveLength(2)
    expect(html).toContain(
      '<td></td><td><code>SETTLE</code></td><td>Documented, without what leads to it</td><td></td>',
    )
  })

  it('are a table in Markdown', () => {
    expect(stateDiagramMarkdown('example-order', orders)).toBe(`**States of an order**

| From | To | Cause | Reported by |
| --- | --- | --- | --- |
| Beginning | Waits for the payer | placeOrder \`U\` |  |
| Waits for the payer | \`PROCESSING\` (on its way) | the payer agrees |  |
| Waits for the payer | \`SUCCESS\` (paid) | \`S\`: it is paid | notifySettle \`SETTLE_RESULT\` |
| \`PROCESSING\` (on its way) | \`SUCCESS\` (paid) | \`S\`: it is paid | notifySettle \`SETTLE_RESULT\` |
| \`PROCESSING\` (on its way) | \`FAIL\` (not paid) | it is not | notifySettle \`SETTLE_RESULT\` |
| \`PROCESSING\` (on its way) | \`PROCESSING\` (on its way) | settle |  |
| \`SUCCESS\` (paid) | Over \\| done | cancelOrder |  |
|  | \`CANCELLED\` | Documented, without what leads to it |  |
`)
    expect(stateDiagramMarkdown('example-order', example({ order: ORDER }, 'zh-CN'))).toContain(
      '`SUCCESS`（paid）',
    )
  })

  it.each([
    ['the family', 'example-order', true],
    ['a call that moves them', 'settle', true],
    ['the inquiry', 'inquireOrder', true],
    ['a notification that reports them', 'notifySettle', true],
    ['another call', 'transfer', false],
    ['another family', 'example-transfer', false],
  ])('are shown with %s', (_, subject, isShown) => {
    expect(stateDiagram(subject, orders) !== '').toBe(isShown)
    expect(stateDiagramMarkdown(subject, orders) !== '').toBe(isShown)
  })

  it('has the life of an access token by its name', () => {
    const both = example({ order: ORDER, accessToken: LIFE })
    expect(tokenLife(both, '')).toContain('href="operations/transfer.html"')
    expect(tokenLife(both)).not.toContain('States of an order')
    expect(tokenLife(orders)).toBe('')
  })

  it('shows hostile words as words', () => {
    const hostile = { ...LIFE, summary: HOSTILE, states: { valid: { summary: HOSTILE } } }
    const html = stateDiagram('example-order', example({ order: hostile }))
    const { tags } = readXml(html.replace(/<a href="[^"]*">a<\/a>/g, 'a'))
    expect(tags).not.toContain('img')
    expect(tags).not.toContain('script')
  })
})

describe('the layout of states', () => {
  it('lets no texts overlap, and none leave the picture', () => {
    for (const machine of [ORDER, LIFE]) {
      const { width, height, nodes, labels } = layoutOf(machine)
      expect(overlaps([...nodes, ...labels])).toEqual([])
      expect(outside([...nodes, ...labels], width, height)).toEqual([])
    }
  })

  it('draws each arrow from the box of its state to the other', () => {
    // In an order that is not that of the states.
    const transitions = Object.fromEntries(Object.entries(ORDER.transitions).reverse())
    const { machine, arrows, edges, nodes } = layoutOf({ ...ORDER, transitions })
    const boxOf = (name: string | undefined) =>
      nodes[
        name === undefined ? machine.states.length : machine.states.findIndex((state) => state.name === name)
      ]
    for (const [index, { from, to }] of arrows.entries()) {
      const { curve = [], tip } = edges[index] ?? {}
      for (const [point, name] of [[curve[0], from] as const, [tip, to] as const]) {
        const box = boxOf(name)
        expect(point && box && Math.abs(point.x - box.x - box.width / 2) <= box.width / 2 + 2).toBe(true)
        expect(point && box && Math.abs(point.y - box.y - box.height / 2) <= box.height / 2 + 2).toBe(true)
      }
    }
  })
})
