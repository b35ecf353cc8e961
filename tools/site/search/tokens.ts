/*
 * How texts and queries are cut into the terms of the index. Runs in Node, which makes the index, and in the browser,
 * which asks it: both have to cut a text in the same way, so nothing here may depend on a dictionary of one of them.
 */

/** Chinese characters in a row. Particles end a row: no word that is looked for begins or ends with one. */
const HAN_RUN = /(?:(?![的了和或与及并])\p{sc=Han})+/gu
const PARTICLES = /^[的了和或与及并]+$/
const WORD = /[\p{L}\p{N}_]+/gu

/** Words that almost every sentence has: they are not in the index, and not asked for. */
const STOP_WORDS = new Set(
  'a an and are be by can do does for from has have how i if in is it my of on or that the this to was what when where which who why with 吗 呢 是 在 有 被 把 我 要 该 怎么 怎样 如何 什么 哪些 哪个 哪里 为什么'.split(
    ' ',
  ),
)

/**
 * The terms by which a text is found: words without their plural, names whole and in parts, and every pair of Chinese
 * characters that stand side by side.
 *
 * @example
 * ```ts
 * textTerms('captureAmount') // ['captureamount', 'capture', 'amount']
 * textTerms('请款金额') // ['请款', '款金', '金额', '额']
 * ```
 */
export function textTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (STOP_WORDS.has(word.toLowerCase())) return []
    if (isHan(word)) return pairsOf(word)
    const parts = namePartsOf(word)
    return parts.length > 1 ? [whole(word), ...parts.map(withoutPlural)] : [withoutPlural(whole(word))]
  })
}

/**
 * The terms that a text should have to be an answer to a query. A name is asked for in its parts, so that
 * `captureAmount` finds "the amount of a capture" as well. Chinese is cut into words where the browser can; pairs of
 * characters that belong to two words are not asked for, as in 撤销支付 the pair 销支. All pairs are in the index, so a
 * browser that cuts a sentence in other places still finds it.
 */
export function queryTerms(query: string): string[] {
  const words = wordsOf(query).flatMap((word) => (isHan(word) ? chineseWords(word) : [word]))
  const telling = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()))
  const terms = telling.flatMap((word) => {
    if (isHan(word)) return word.length === 1 ? [word] : pairsOf(word).slice(0, -1)
    const parts = namePartsOf(word)
    return parts.length > 1 ? parts.map(withoutPlural) : [withoutPlural(whole(word))]
  })
  return [...new Set(terms)]
}

/** Whether a term is Chinese. */
export function isHan(term: string): boolean {
  return /^\p{sc=Han}/u.test(term)
}

/** Words, and runs of Chinese characters; `的captureAmount金额` is three. */
function wordsOf(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(WORD)].flatMap(([word]) => {
    const rest = word.split(HAN_RUN)
    const runs = word.match(HAN_RUN) ?? []
    return rest
      .flatMap((part, index) => [part, runs[index] ?? ''])
      .filter((part) => /[\p{L}\p{N}]/u.test(part) && !PARTICLES.test(part))
  })
}

/** Pairs of neighbours, and the last character, so that each character begins a term. */
function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

function chineseWords(run: string): string[] {
  if (!('Segmenter' in Intl)) return [run]
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)
  return [...segments].map(({ segment }) => segment)
}

/**
 * `captureAmount` is capture and amount, `AUTH_EXPIRED` is auth and expired, `URLName` is url and name, `is3DSCard` is is,
 * 3ds and card: a number belongs to the capitals behind it, as people write it alone.
 */
function namePartsOf(word: string): string[] {
  return word
    .replace(/(?<!\p{N})\p{N}+\p{Lu}+(?=\p{Lu}\p{Ll}|[^\p{L}]|$)/gu, (part) => `_${part.toLowerCase()}_`)
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .split('_')
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())
}

function whole(word: string): string {
  return word.toLowerCase().replaceAll('_', '')
}

/** The same for "refund" and "refunds", "currency" and "currencies", "match" and "matches". */
function withoutPlural(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
