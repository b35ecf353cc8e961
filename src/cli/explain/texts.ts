import type { Text } from '../language.ts'

/** The words of `explain`. */
export const explainTexts = {
  advice: { en: 'advice: ', zh: '建议动作：' },
  products: { en: 'only: ', zh: '仅限：' },
  since: { en: 'first seen: ', zh: '首次出现：' },
  source: { en: 'source: ', zh: '来源：' },
  docs: { en: 'docs: ', zh: '文档：' },
  unsure: { en: 'uncertain: ', zh: '待确认：' },
  others: { en: 'also of: ', zh: '其他也有此结果码的接口：' },
  near: { en: 'Did you mean: ', zh: '您要找的是否是：' },
  question: { en: '?', zh: '？' },
  more: {
    en: 'New codes appear: decide by resultStatus, S success, F final failure, U not known yet.',
    zh: '新的结果码会不断出现：请依据 resultStatus 判断，S 表示成功，F 表示最终失败，U 表示尚未确定。',
  },
  S: { en: 'success', zh: '成功' },
  F: { en: 'final failure', zh: '最终失败' },
  U: { en: 'not known yet', zh: '尚未确定' },
  fields: { en: 'codes of fields', zh: '字段的结果码' },
  gateway: { en: 'codes of any call', zh: '任何接口都可能返回的结果码' },
  all: { en: 'all of them', zh: '全部' },
  detail: {
    en: 'antom-contract explain CODE says what one means and what to do.',
    zh: '运行 antom-contract explain 结果码，可查看其含义与处理办法。',
  },
  none: { en: 'No code fits.', zh: '没有符合条件的结果码。' },
} as const satisfies Record<string, Text>

/** Joins names in a sentence or a list. */
export const listSeparator: Text = { en: ', ', zh: '、' }

/** Text in brackets. */
export const inBrackets: Readonly<Record<keyof Text, (text: string) => string>> = {
  en: (text) => ` (${text})`,
  zh: (text) => `（${text}）`,
}

/** That a code is not known, in the table of one call or in any. */
export function unknownCode(code: string, operation: string | undefined): Text {
  return operation === undefined
    ? { en: `${code} is not a result code of this contract.`, zh: `${code} 不是本契约的结果码。` }
    : {
        en: `${code} is not a result code of ${operation}.`,
        zh: `${code} 不是 ${operation} 的结果码。`,
      }
}

/** Where else a code is known. */
export function codeOf(names: string): Text {
  return { en: `It is one of ${names}.`, zh: `${names} 有此结果码。` }
}
