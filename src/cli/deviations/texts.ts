import type { DeviationKind } from '../../validation/deviation.ts'
import { reasonInChinese } from '../chinese/reasons.ts'
import type { Text } from '../language.ts'
import type { LineProblem } from './read-log.ts'

/** What each kind of deviation means, as a heading. */
export const kindTexts: Readonly<Record<DeviationKind, Text>> = {
  contradiction: {
    en: 'contradicts the request that it answers',
    zh: '与所答复的请求矛盾',
  },
  documented: { en: 'is otherwise than documented', zh: '与文档不符' },
  unknown: { en: 'is not known to the contract', zh: '契约中没有' },
}

/** What a line is that cannot be read. */
export const problemTexts: Readonly<Record<LineProblem, Text>> = {
  'not-json': { en: 'is not JSON', zh: '不是 JSON' },
  'too-long': { en: 'has more than 65536 bytes', zh: '超过 65536 字节' },
}

/** The words of `deviations`. */
export const deviationTexts = {
  whole: { en: '(the message)', zh: '（整条消息）' },
  noPlace: {
    en: 'no message of this version of the contract',
    zh: '此版本的契约中没有这种消息',
  },
  addedThere: { en: ' (would be added there)', zh: '（应补充到此处）' },
  from: { en: 'in ', zh: '见于 ' },
  none: { en: 'No deviations', zh: '没有偏差' },
} as const satisfies Record<string, Text>

/** Where in a log something is wrong. */
export function badLine(file: string, line: number, problem: LineProblem): Text {
  const shown = file === '-' ? { en: 'standard input', zh: '标准输入' } : { en: file, zh: file }
  return {
    en: `${shown.en}:${line} ${problemTexts[problem].en}`,
    zh: `${shown.zh}:${line} ${problemTexts[problem].zh}`,
  }
}

/** That more lines cannot be read than are named. */
export function moreBadLines(count: number): Text {
  return { en: `and ${count} more lines that cannot be read`, zh: `另有 ${count} 行无法读取` }
}

/** What was read, and what came of it. */
export function summary(findings: number, deviations: number, lines: number, uncounted: number): Text {
  const more =
    uncounted === 0
      ? { en: '', zh: '' }
      : {
          en: ` ${uncounted} deviations were of still other differences, and are not listed.`,
          zh: `另有 ${uncounted} 条偏差属于其他差异，未列出。`,
        }
  return {
    en: `${plural(findings, 'finding')} from ${plural(deviations, 'deviation')} in ${plural(lines, 'line')}.${more.en}`,
    zh: `共 ${lines} 行，${deviations} 条偏差，汇总为 ${findings} 处差异。${more.zh}`,
  }
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** What each keyword finds, in Chinese, for a log whose reasons are of another version. */
const reasonsZh: Readonly<Record<string, string>> = {
  required: '缺少应有的字段',
  type: '类型不符',
  enum: '不是所列的值之一',
  const: '不是规定的值',
  pattern: '格式不符',
  format: '格式不符',
  maxLength: '超过最大长度',
  minLength: '短于最小长度',
  maxItems: '元素过多',
  minItems: '元素过少',
  maximum: '超过最大值',
  minimum: '小于最小值',
  additionalProperties: '契约中没有这个字段',
  'x-open-enum': '契约中没有这个值',
  'x-echoes': '与请求中的值不同',
}

/** What differs, without values. */
export function reasonText(keyword: string, reason: string): Text {
  return {
    en: reason === '' ? keyword : reason,
    zh:
      reasonInChinese(reason) ??
      (Object.hasOwn(reasonsZh, keyword) ? (reasonsZh[keyword] ?? keyword) : `不符合 ${keyword}`),
  }
}
