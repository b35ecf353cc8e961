import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTerms, textTerms } from '../../../../tools/site/search/tokens.ts'

const words = fc.constantFrom(
  'captureAmount',
  'AUTH_EXPIRED',
  'the',
  'of',
  'cards',
  '3-D',
  '请款',
  '支付已撤销',
  '的',
  '付款人',
  '，',
  '/v1/pay',
  'ＡＢＣ',
)
const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '))
const sentences = fc
  .array(fc.constantFrom(...'全额撤销一笔支付若付款人已付款则退回款项未由此关闭商户签约授权'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((characters) => characters.join(''))

describe('the terms of a text', () => {
  it.each<[string, { given: string; want: string[] }]>([
    ['a name, whole and in parts', { given: 'captureAmount', want: ['captureamount', 'capture', 'amount'] }],
    ['a code, whole and in parts', { given: 'AUTH_EXPIRED', want: ['authexpired', 'auth', 'expired'] }],
    ['capitals before a word', { given: 'URLName', want: ['urlname', 'url', 'name'] }],
    ['a number with the capitals behind it', { given: 'request4DX', want: ['request4dx', 'request', '4dx'] }],
    ['such a number before a word', { given: 'is4DXCard', want: ['is4dxcard', 'is', '4dx', 'card'] }],
    ['a number behind a word', { given: 'line2Text', want: ['line2text', 'line2', 'text'] }],
    [
      'words without their plural',
      { given: 'cards currencies matches', want: ['card', 'currency', 'match'] },
    ],
    ['what only looks like a plural', { given: 'address has bus', want: ['address', 'bus'] }],
    [
      'pairs of Chinese characters, and the last one',
      { given: '请款金额', want: ['请款', '款金', '金额', '额'] },
    ],
    [
      'Chinese beside Latin letters',
      { given: '用captureId查询', want: ['用', 'captureid', 'capture', 'id', '查询', '询'] },
    ],
    ['rows that end at a particle', { given: '付款人的银行', want: ['付款', '款人', '人', '银行', '行'] }],
    ['no words that every sentence has', { given: 'the state of an order', want: ['state', 'order'] }],
    ['letters of full width as those of half width', { given: 'ＩＤ', want: ['id'] }],
    ['nothing of punctuation', { given: ' ,.-_ 的，。', want: [] }],
  ])('are %s', (_, { given, want }) => {
    expect(textTerms(given)).toEqual(want)
  })
})

describe('the terms of a query', () => {
  it.each<[string, { given: string; want: string[] }]>([
    ['the parts of a name', { given: 'captureAmount', want: ['capture', 'amount'] }],
    ['a number with letters, however they are written', { given: '4dx 4DX', want: ['4dx'] }],
    ['each once', { given: 'cards card CARD', want: ['card'] }],
    ['pairs within words, none across two', { given: '撤销支付', want: ['撤销', '支付'] }],
    ['one character as a beginning', { given: '卡', want: ['卡'] }],
    ['no words that every sentence has', { given: 'how do I refund', want: ['refund'] }],
    ['no Chinese ones either', { given: '如何退款', want: ['退款'] }],
    ['nothing, if there is nothing else', { given: 'the 的', want: [] }],
  ])('are %s', (_, { given, want }) => {
    expect(queryTerms(given)).toEqual(want)
  })

  it('are terms of the text itself, or beginnings of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const terms = textTerms(text)
        for (const term of queryTerms(text)) expect(terms.some((other) => other.startsWith(term))).toBe(true)
      }),
    )
  })

  it('find a Chinese word wherever it stands in a sentence, whatever a dictionary takes for words', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.integer({ min: 1, max: 6 }), (sentence, start, length) => {
        const from = start % sentence.length
        const word = sentence.slice(from, from + length)
        const terms = textTerms(sentence)
        for (const term of queryTerms(word)) expect(terms.some((other) => other.startsWith(term))).toBe(true)
      }),
    )
  })

  it('take a whole row of characters where the browser cannot cut it', () => {
    const whole = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {}
    try {
      Reflect.deleteProperty(Intl, 'Segmenter')
      expect(queryTerms('撤销支付')).toEqual(['撤销', '销支', '支付'])
    } finally {
      Object.defineProperty(Intl, 'Segmenter', whole)
    }
  })
})
