import { describe, expect, it } from 'vitest'
import { textRuns, textWidth, wrapText } from '../../../../tools/site/pictures/text-runs.ts'

const plain = (text: string) => [{ text, isCode: false }]
const linesOf = (text: string, width: number) =>
  wrapText(text, width, 10).map((line) =>
    line.map((run) => (run.isCode ? `<${run.text}>` : run.text)).join(''),
  )

describe('the width of a text', () => {
  it('is a square for each Han letter and full-width sign', () => {
    expect(textWidth(plain('付款，“人”'), 10)).toBe(60)
    expect(textWidth(plain('付款'), 20)).toBe(40)
  })

  it('is the same for all letters of code', () => {
    expect(textWidth([{ text: 'iiii', isCode: true }], 10)).toBe(
      textWidth([{ text: 'WMWM', isCode: true }], 10),
    )
    expect(textWidth(plain('iiii'), 10)).toBeLessThan(textWidth(plain('WMWM'), 10))
  })

  it.each([
    ['mm', 'nn'],
    ['nn', 'rr'],
    ['rr', 'll'],
    ['NN', 'nn'],
  ])('is larger for %s than for %s', (wide, narrow) => {
    expect(textWidth(plain(wide), 10)).toBeGreaterThan(textWidth(plain(narrow), 10))
  })
})

describe('the runs of a text', () => {
  it('are code between backticks', () => {
    expect(textRuns('a `b` c`d`')).toEqual([
      { text: 'a ', isCode: false },
      { text: 'b', isCode: true },
      { text: ' c', isCode: false },
      { text: 'd', isCode: true },
    ])
  })
})

describe('a text that is broken', () => {
  it.each([
    ['between words', 'one two three', 45, ['one two', 'three']],
    ['between Han words, never before punctuation', '付款人拒绝，或退款', 50, ['付款人', '拒绝，或', '退款']],
    ['not within code', '`accessTokenExpiryTime` has come', 30, ['<accessTokenExpiryTime>', 'has', 'come']],
    ['with punctuation at what it follows', '`S`: paid', 20, ['<S>:', 'paid']],
    ['with an opening bracket at what follows', '用（`PUT`）', 30, ['用', '（<PUT>）']],
    ['not at a no-break space', '↻\u00a0`updateEverything` now', 30, ['↻\u00a0<updateEverything>', 'now']],
    ['nowhere where it fits', 'one two three', 500, ['one two three']],
    ['into nothing when it is empty', '', 50, []],
    ['into nothing when it is blank', '  ', 50, []],
  ])('is broken %s', (_, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines)
  })

  it('keeps every character but the spaces at the breaks', () => {
    const text = 'The `payer` declines, or（`x`）the time is up：付款人已完成，等待入账。'
    for (let width = 5; width < 500; width += 5) {
      const joined = wrapText(text, width, 10).map((line) => line.map((run) => run.text).join(''))
      expect(joined.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[` ]/g, ''))
    }
  })
})
