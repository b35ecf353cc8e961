import { asObject, type Json, type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { componentName } from '../contract/walk-schema.ts'
import type { Words } from './contract-change.ts'
import type { Impact } from './version.ts'

/** What a contract says of an event. */
interface EventFact {
  readonly event: string
  /** The notification that carries it, and the type of its message, which is what a handler is given. */
  readonly notification: string
  readonly message: string
  /** How it is recognized: by the value of a field, or by the fields that are present. */
  readonly by: JsonObject
}

/**
 * The events of a notification, each with everything that is said of it.
 *
 * @param notification - of a published contract
 * @returns the name of each, and what is said of it as a text
 */
export function eventFacts(notification: JsonObject): readonly (readonly [event: string, value: string])[] {
  const { field, values, event, present, absent } = objectAt(notification, 'x-discriminator')
  const content = objectAt(objectAt(notification, 'requestBody'), 'content')
  const fact = (name: string, by: JsonObject): readonly [string, string] => {
    const said: EventFact = {
      event: name,
      notification: stringAt(notification, 'operationId') ?? '',
      message: componentName(objectAt(objectAt(content, 'application/json'), 'schema')) ?? '',
      by,
    }
    return [name, JSON.stringify(said)]
  }
  if (typeof event === 'string') return [fact(event, { present: present ?? [], absent: absent ?? [] })]
  const named: readonly (readonly [string, Json])[] = Array.isArray(values)
    ? values.map((value) => [String(value), value])
    : Object.entries(asObject(values))
  return named.map(([value, name]) => fact(String(name), { field: field ?? null, value }))
}

/** What is said when the fact of an event changed. */
export interface EventChange {
  readonly impact: Impact
  readonly text: Words
  readonly todo: Words
}

/**
 * What a changed event is to those who have a handler for it: another type where another notification carries it. Where a
 * notification names its events in another field, programs that read that field by themselves find nothing.
 */
export function eventChange(now: string, before: string): EventChange {
  const [event, old] = [read(now), read(before)]
  const isMoved = event.notification !== old.notification || event.message !== old.message
  const [by, formerly] = [JSON.stringify(event.by), JSON.stringify(old.by)]
  const isFieldOther = event.by.field !== old.by.field
  const words = [
    ...(isMoved ? [moved(event, old)] : []),
    ...(by === formerly
      ? []
      : [
          {
            en: `\`${event.event}\` is recognized by \`${by}\`, and was by \`${formerly}\``,
            zh: `事件 \`${event.event}\` 的识别方式由 \`${formerly}\` 变为 \`${by}\``,
          },
        ]),
  ]
  return {
    impact: isMoved || isFieldOther ? 'major' : 'minor',
    text: { en: words.map(({ en }) => en).join('; '), zh: words.map(({ zh }) => zh).join('；') },
    todo: isMoved ? compileHandler : isFieldOther ? readOtherField : followed,
  }
}

const compileHandler: Words = {
  en: 'compile its handler anew: it is given a message of another type',
  zh: '重新编译其处理函数：收到的消息类型已改变',
}
const readOtherField: Words = {
  en: 'check code that reads that field itself; the receiver follows',
  zh: '检查自行读取该字段的代码；接收器会自动适配',
}
const followed: Words = { en: 'nothing: the package follows by itself', zh: '无需处理：升级后自动生效' }

function moved(event: EventFact, old: EventFact): Words {
  const shown = ({ notification, message }: EventFact) =>
    message === '' ? `\`${notification}\`` : `\`${notification}\` (\`${message}\`)`
  return {
    en: `\`${event.event}\` comes with ${shown(event)}, and came with ${shown(old)}`,
    zh: `承载事件 \`${event.event}\` 的通知由 ${shown(old)} 变为 ${shown(event)}`,
  }
}

const read = (value: string): EventFact => JSON.parse(value) as EventFact // made by eventFacts, above
