import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, markTerms } from '../../../../tools/site/search/marks.ts'
import { textTerms } from '../../../../tools/site/search/tokens.ts'

const shown = (text: string, ...terms: string[]) =>
  markTerms(text, terms)
    .map(([part, isMarked]) => (isMarked ? `[${part}]` : part))
    .join('')

describe('marks', () => {
  it.each<[string, { given: [string, ...string[]]; want: string }]>([
    [
      'a word, whatever its case',
      { given: ['Amount of an amount', 'amount'], want: '[Amount] of an [amount]' },
    ],
    [
      'its plural',
      { given: ['refunds and currencies', 'refund', 'currency'], want: '[refunds] and [currencies]' },
    ],
    ['a part of a name', { given: ['captureAmount', 'amount'], want: 'capture[Amount]' }],
    ['parts side by side as one', { given: ['captureAmount', 'amount', 'capture'], want: '[captureAmount]' }],
    [
      'parts of a code as one',
      { given: ['AUTH_EXPIRED _EXPIRED', 'expired', 'auth'], want: '[AUTH_EXPIRED] _[EXPIRED]' },
    ],
    ['a whole code', { given: ['is AUTH_EXPIRED.', 'authexpired'], want: 'is [AUTH_EXPIRED].' }],
    ['the beginning of a word', { given: ['capturing', 'captur'], want: '[captur]ing' }],
    [
      'nothing within a word',
      { given: ['recapture discount', 'capture', 'count'], want: 'recapture discount' },
    ],
    [
      'Chinese within a sentence',
      { given: ['全额撤销一笔支付', '撤销', '支付'], want: '全额[撤销]一笔[支付]' },
    ],
    ['pairs that overlap as one', { given: ['请款金额', '请款', '款金', '金额'], want: '[请款金额]' }],
    ['a word behind Chinese', { given: ['查询payment', 'payment'], want: '查询[payment]' }],
    ['nothing without terms', { given: ['text'], want: 'text' }],
    ['nothing of an empty text', { given: ['', 'a'], want: '' }],
    ['what has signs of a pattern', { given: ['a.b (c) a+b', 'a+b', '(c'], want: 'a.b [(c]) [a+b]' }],
  ])('%s', (_, { given: [text, ...terms], want }) => {
    expect(shown(text, ...terms)).toBe(want)
  })

  const texts = fc.string({ unit: fc.constantFrom(...'aA_ .请款s[]<&'), maxLength: 40 })

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const segments = markTerms(text, textTerms(other))
        expect(segments.map(([part]) => part).join('')).toBe(text)
        expect(segments.every(([part]) => part !== '')).toBe(true)
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'one two three four '.repeat(20)}needle ${'five six seven eight '.repeat(20)}`.trim()

  it('is a short text as it is, up to the limit', () => {
    expect(excerpt('12345', [], 5)).toBe('12345')
    expect(excerpt('123456 ', [], 5)).not.toBe('123456 ')
  })

  it('is around what was asked for, between whole words', () => {
    const text = excerpt(long, ['needle'], 80)
    expect(text).toMatch(/^… (one|two|three|four) .* needle five .* …$/)
    expect(text.length).toBeLessThan(90)
  })

  it('is the beginning, where it is in that, or nowhere', () => {
    expect(excerpt(long, ['two'], 80)).toMatch(/^one two .* …$/)
    expect(excerpt(long, ['nothing'], 80)).toMatch(/^one two .* …$/)
  })

  it('reaches to the end', () => {
    expect(excerpt(`${'one two '.repeat(40)}needle end`, ['needle'], 80)).toMatch(/^… .*needle end$/)
  })

  it('cuts Chinese, which has no spaces', () => {
    const text = excerpt(`${'款'.repeat(100)}，${'额'.repeat(30)}请款${'额'.repeat(100)}`, ['请款'], 60)
    expect(text).toMatch(/^… 额+请款额+ …$/)
  })
})
