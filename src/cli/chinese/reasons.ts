import { inChinese, type Phrase } from './phrases.ts'

/** What is said of a value that is not as the contract says, as `describeError` and the checks beside it say it. */
const reasons: readonly Phrase[] = [
  [/^is required, or else (.+)$/, (fields = '') => `必填，也可以改为提供 ${either(fields)}`],
  [/^is required with (.+)$/, '在有 $1 时必填'],
  [/^is required when the amount for each period changes$/, '在每期金额变化时必填'],
  [/^is required$/, '必填'],
  [/^is not a field (?:of this message|that the contract knows)$/, '不是契约中的字段'],
  [/^has a value that the contract does not know$/, '的值不在契约所列之中'],
  [/^has more than (\d+) fields that the contract does not know$/, '中有 $1 个以上契约中没有的字段'],
  [/^has a name that is not allowed here$/, '的名称在此处不允许'],
  [/^is not allowed here in this form$/, '不允许以这种形式出现'],
  [/^is not allowed here$/, '不允许出现在此处'],
  [/^must be one of (.+)$/, (values = '') => `的值应为以下之一：${values.replaceAll(', ', '、')}`],
  [/^must be at least (.+)$/, '应不小于 $1'],
  [/^must be at most (.+)$/, '应不大于 $1'],
  [/^must be more than (.+)$/, '应大于 $1'],
  [/^must be less than (.+)$/, '应小于 $1'],
  [/^must be a multiple of (.+)$/, '应为 $1 的整数倍'],
  [/^must match (.+)$/, '应符合 $1'],
  [/^must be (.+)$/, (what = '') => `应为 ${either(what)}`],
  [/^has more than one of the allowed forms$/, '同时符合多种形式'],
  [/^has none of the allowed forms$/, '不符合任何一种形式'],
  [/^has more than (\d+) characters$/, '超过 $1 个字符'],
  [/^has more than (\d+) items$/, '超过 $1 个元素'],
  [/^has more than (\d+) fields$/, '超过 $1 个字段'],
  [/^has fewer than (\d+) characters$/, '少于 $1 个字符'],
  [/^has fewer than (\d+) items$/, '少于 $1 个元素'],
  [/^has fewer than (\d+) fields$/, '少于 $1 个字段'],
  [/^has an item twice$/, '中有重复的元素'],
  [/^lacks (\d+) item of a certain form$/, '缺少 $1 个符合要求的元素'],
  [/^is not a valid (.+)$/, '不是有效的 $1'],
  [/^does not meet what holds (?:in every other case|in this case)$/, '不满足此情况下的要求'],
  [/^cannot be read$/, '无法读取'],
  [/^is not valid$/, '无效'],
  [/^is wrong$/, '有误'],
  [/^is not as the contract says$/, '与契约不符'],
  [/^is another amount than (.+) of the request$/, '与请求中的 $1 不是同一金额'],
  [/^breaks the rule "(.+)"$/, '不符合 $1'],
]

/**
 * Says in Chinese what is wrong with a value.
 *
 * @param reason - in English, with the values of the contract in it
 * @returns `undefined` for a reason that is not known
 */
export function reasonInChinese(reason: string): string | undefined {
  // Of several forms that a value may have, each says what it wants.
  const parts = reason.split(/ or (?=(?:is|has|must|lacks|breaks|does) )/)
  const all = parts.map((part) => inChinese(part, reasons))
  return all.every((part) => part !== undefined) ? all.join('，或') : undefined
}

function either(names: string): string {
  return names.replaceAll(' or ', ' 或 ')
}
