import { describe, expect, it } from 'vitest'
import { flowsOf, partiesOf } from '../../../../tools/site/pictures/flows.ts'
import { familyFlow, familyFlowMarkdown } from '../../../../tools/site/pictures/index.ts'
import { layOutSequence } from '../../../../tools/site/pictures/sequence-diagram.ts'
import { drawnExample, HOSTILE, outside, overlaps, readXml } from './pictures-support.ts'

const PARTIES = {
  payer: { summary: 'Payer' },
  merchant: { summary: 'Merchant' },
  antom: { summary: 'Gateway' },
  bank: { summary: 'A bank with quite a long name' },
  nobody: { summary: 'Nobody' },
}

const STEPS = {
  ask: { from: 'payer', to: 'merchant', summary: 'Asks for `everything`' },
  call: { call: 'settle', summary: 'the first time' },
  open: { answer: 'settle', code: 'SETTLE_IN_PROCESS' },
  heading: { summary: 'Much later' },
  told: { event: 'SETTLE_RESULT', summary: '`S`' },
  received: { acknowledge: 'SETTLE_RESULT' },
  paid: { from: 'antom', to: 'bank', summary: 'Pays it back over quite a distance' },
  back: { from: 'bank', to: 'payer', summary: 'Books it' },
}

const example = (steps: object, language = 'en') =>
  drawnExample(
    {
      'x-parties': PARTIES,
      'x-flows': { 'example-order': { plain: { summary: 'A settlement', steps: { ...steps } } } },
    },
    language,
  )

const layoutOf = (steps: object) => {
  const locale = example(steps)
  const [flow] = flowsOf('example-order', locale)
  if (flow === undefined) throw new Error('There is no flow.')
  return layOutSequence(flow, partiesOf(locale), locale.labels.pictures)
}

describe('a flow', () => {
  it('shows every step, in the picture and as text', () => {
    const html = familyFlow('example-order', example(STEPS))
    const [picture = '', text = ''] = html.split('<details>')
    const drawn = readXml(`${picture.slice(picture.indexOf('<svg'), picture.indexOf('</svg>'))}</svg>`).texts
    for (const said of [
      'Payer',
      'settle',
      'the first time',
      'U SETTLE_IN_PROCESS',
      'Much later',
      'SETTLE_RESULT',
      'acknowledged',
    ])
      expect(drawn).toContain(said)
    expect(drawn.filter((one) => /^\d$/.test(one))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    const read = readXml(html)
    expect(read.texts.join(' ')).toContain(
      'A sequence diagram of Payer, Merchant, Gateway, A bank with quite a long name, in 7 steps.',
    )
    expect(text).toContain(
      '<li>Merchant calls <a href="../operations/settle.html">settle</a>; the first time</li>',
    )
    expect(text).toContain('</ol><p>Much later</p><ol start="4">')
    expect(text).toContain(
      'Gateway answers <a href="../operations/settle.html">settle</a> with <code>U SETTLE_IN_PROCESS</code>',
    )
    expect(text).toContain(
      '<a href="../operations/notifySettle.html">notifySettle</a>, <code>SETTLE_RESULT</code>; <code>S</code>',
    )
    expect(new Set(read.ids).size).toBe(read.ids.length)
  })

  it('is the same in Markdown', () => {
    expect(familyFlowMarkdown('example-order', example(STEPS))).toBe(`**A settlement**

1. Payer → Merchant: Asks for \`everything\`
2. Merchant calls settle; the first time
3. Gateway answers settle with \`U SETTLE_IN_PROCESS\`

**Much later**

4. Gateway sends notifySettle, \`SETTLE_RESULT\`; \`S\`
5. Merchant acknowledges \`SETTLE_RESULT\`
6. Gateway → A bank with quite a long name: Pays it back over quite a distance
7. A bank with quite a long name → Payer: Books it
`)
  })

  it('has separators and words of its language', () => {
    expect(familyFlowMarkdown('example-order', example(STEPS, 'zh-CN'))).toContain(
      'Merchant调用 settle；the first time',
    )
    expect(familyFlow('example-order', example(STEPS, 'zh-CN'))).toContain('确认收到')
  })

  it('draws a code of the gateway with its status', () => {
    const html = familyFlow(
      'example-order',
      example({ one: { answer: 'transfer', code: 'INVALID_SIGNATURE' } }),
    )
    expect(readXml(html).texts).toContain('F INVALID_SIGNATURE')
  })

  it('leads to pages of the first folder', () => {
    expect(familyFlow('example-order', example(STEPS), '')).toContain('href="operations/settle.html"')
  })

  it('is nothing where the contract states none', () => {
    expect(familyFlow('example-transfer', example(STEPS))).toBe('')
    expect(familyFlow('example-order', drawnExample({}))).toBe('')
  })

  it('shows hostile words as words', () => {
    const steps = { ask: { from: 'payer', to: 'merchant', summary: HOSTILE }, heading: { summary: HOSTILE } }
    const html = familyFlow('example-order', example(steps))
    const { tags, texts } = readXml(html.replace(/<a href="[^"]*">a<\/a>/g, 'a'))
    expect(tags).not.toContain('img')
    expect(tags).not.toContain('script')
    expect(texts.join(' ')).toContain('<img')
    expect(html).not.toContain('style=')
  })
})

describe('the layout of a flow', () => {
  it('leaves out who takes no part, and scrolls only when it is wider than a phone', () => {
    expect(layoutOf(STEPS).parties).toHaveLength(4)
    expect(familyFlow('example-order', example(STEPS))).toContain('picture-wide" tabindex="0" role="region"')
    const { ask, call } = STEPS
    expect(layoutOf({ ask, call }).parties).toHaveLength(3)
    expect(layoutOf({ ask, call }).width).toBeLessThanOrEqual(440)
    expect(familyFlow('example-order', example({ ask, call }))).not.toContain('picture-wide')
  })

  it('lets no texts overlap, and none leave the picture', () => {
    const long = 'with a great many words that need several lines, and 付款人在收银台页面付款'
    for (const steps of [
      STEPS,
      { ...STEPS, long: { call: 'settle', summary: long }, end: { summary: long } },
    ]) {
      const { width, height, parties, steps: drawn } = layoutOf(steps)
      const boxes = [...parties.map(({ box }) => box), ...drawn.map(({ label }) => label)]
      expect(overlaps(boxes)).toEqual([])
      expect(outside(boxes, width, height)).toEqual([])
    }
  })

  it('draws each arrow from one party to the other, below the step before', () => {
    const { parties, steps } = layoutOf(STEPS)
    const [payer, merchant, antom, bank] = parties.map(({ x }) => x)
    const arrows = steps.filter(({ number }) => number !== undefined).map(({ from, to }) => [from, to])
    expect(arrows).toEqual([
      [payer, merchant],
      [merchant, antom],
      [antom, merchant],
      [antom, merchant],
      [merchant, antom],
      [antom, bank],
      [bank, payer],
    ])
    const heights = steps.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    for (const { label, y, number } of steps)
      if (number !== undefined) expect(y).toBeGreaterThanOrEqual(label.y + label.height)
  })
})
