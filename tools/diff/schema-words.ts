import type { Json } from '../contract/json.ts'
import { nothingToDo, type Words } from './contract-change.ts'
import type { Impact } from './version.ts'

/** A change of a schema or a call, as it was found. */
export interface SchemaChange {
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: Impact
  /** What of a call or a schema changed; undefined when it is the whole. */
  readonly property: string | undefined
  readonly isField: boolean
  readonly isCall: boolean
  readonly isNotification: boolean
  readonly isExample: boolean
  /** Whether it is only ever sent. */
  readonly isSent: boolean
  /** Whether it is only ever received. */
  readonly isOnlyReceived: boolean
  readonly before: Json | undefined
  readonly after: Json | undefined
  /** What the tool says that found it. */
  readonly verdict: string
}

interface Said {
  readonly text: Words
  readonly todo: Words
}

/**
 * Whether it is a limit of what only comes. What exceeds it is reported and passed on, so that nobody's code breaks: a
 * limit that changed is news for whoever keeps the value.
 */
export function isLimitOfReceived(property: string | undefined, isOnlyReceived: boolean): boolean {
  return isOnlyReceived && /^(?:max|min)/.test(property ?? '')
}

/** Says what changed, and what whoever sends or receives it has to do. */
export function sayOf(change: SchemaChange): Said {
  const { kind, property, isField, isCall, isNotification, isExample } = change
  if (property === undefined) {
    if (isField) return fieldWords(change)
    if (isCall && kind !== 'modified') return kind === 'added' ? newCall : callGone
    if (isNotification && kind !== 'modified') return kind === 'added' ? newNotification : notificationGone
    if (isExample) return exampleWords[kind]
    return {
      text: { en: change.verdict, zh: `${kindsInChinese[kind]}（${change.verdict}）` },
      todo: todoBy(change),
    }
  }
  if (property === 'required') return requiredWords(change)
  if (property === 'description' || property === 'summary')
    return {
      text: { en: `the ${property} is reworded`, zh: `${property === 'summary' ? '摘要' : '说明'}已更新` },
      todo: nothingToDo,
    }
  const shown = (value: Json | undefined) =>
    value === undefined ? undefined : `\`${JSON.stringify(value)}\``
  const [was, is] = [shown(change.before), shown(change.after)]
  return {
    text: {
      en: `\`${property}\` is now ${is ?? 'nothing'}, and was ${was ?? 'nothing'}`,
      zh: `\`${property}\` 由 ${was ?? '无'} 变为 ${is ?? '无'}`,
    },
    todo: todoBy(change),
  }
}

const kindsInChinese = { added: '新增', removed: '已移除', modified: '已更改' } as const

const newCall: Said = { text: { en: 'new call', zh: '新增接口' }, todo: nothingToDo }
const callGone: Said = {
  text: { en: 'the call is gone', zh: '该接口已不存在' },
  todo: { en: 'use another call: the method is gone', zh: '改用其他接口：相应方法已不存在' },
}

// What its handlers do is said of its events.
const newNotification: Said = { text: { en: 'new notification', zh: '新增通知' }, todo: nothingToDo }
const notificationGone: Said = {
  text: { en: 'the notification is gone', zh: '该通知已不存在' },
  todo: { en: 'take its handlers out', zh: '删除其处理函数' },
}

const exampleWords: Readonly<Record<SchemaChange['kind'], Said>> = {
  added: { text: { en: 'new examples', zh: '新增示例' }, todo: nothingToDo },
  removed: { text: { en: 'fewer examples', zh: '示例减少' }, todo: nothingToDo },
  modified: { text: { en: 'other examples', zh: '示例已更改' }, todo: nothingToDo },
}

function fieldWords(change: SchemaChange): Said {
  const { kind, isSent, impact } = change
  if (kind === 'added')
    return {
      text: { en: 'new field', zh: '新增字段' },
      todo: impact === 'major' ? { en: 'give it', zh: '传入该字段' } : nothingToDo,
    }
  if (kind === 'removed')
    return {
      text: { en: 'the field is gone', zh: '该字段已不存在' },
      todo: isSent
        ? {
            en: 'leave it out: the gateway refuses fields that it does not know',
            zh: '不要再传：网关会拒绝未知字段',
          }
        : { en: 'do without it', zh: '不要再依赖该字段' },
    }
  return { text: { en: 'changed', zh: '已更改' }, todo: todoBy(change) }
}

function requiredWords({ before, after, isSent, impact }: SchemaChange): Said {
  const [old, now] = [before, after].map((names) => (Array.isArray(names) ? names : []))
  const added = (now ?? []).filter((name) => !old?.includes(name))
  const removed = (old ?? []).filter((name) => !now?.includes(name))
  const list = (names: readonly Json[], separator: string) =>
    names.map((name) => `\`${name}\``).join(separator)
  const parts = [
    ...(added.length > 0
      ? [{ en: `${list(added, ', ')} became required`, zh: `${list(added, '、')} 变为必填` }]
      : []),
    ...(removed.length > 0
      ? [{ en: `${list(removed, ', ')} became optional`, zh: `${list(removed, '、')} 变为可选` }]
      : []),
  ]
  const todo = isSent
    ? { en: `give ${list(added, ', ')}`, zh: `传入 ${list(added, '、')}` }
    : { en: `handle the absence of ${list(removed, ', ')}`, zh: `处理 ${list(removed, '、')} 缺省的情况` }
  return {
    text: { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') },
    todo: impact === 'major' ? todo : nothingToDo,
  }
}

function todoBy({ property, impact, isSent, isOnlyReceived }: SchemaChange): Words {
  if (isLimitOfReceived(property, isOnlyReceived))
    return { en: 'make room for it where it is kept', zh: '请确认保存处容得下更长的值' }
  if (impact !== 'major') return nothingToDo
  return isSent
    ? { en: 'see to it that what you send fits', zh: '确保您发送的内容符合新要求' }
    : { en: 'see to it that your code takes what comes now', zh: '确保您的代码能处理新的内容' }
}
