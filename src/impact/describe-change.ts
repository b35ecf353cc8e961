import { type ContractChange, type FieldChange, isFieldChange, type NameChange } from './contract-changes.ts'

export type Language = 'en' | 'zh'

/** What changed, and what whoever wrote the place has to do. */
export interface ChangeText {
  readonly what: string
  readonly todo: string
}

type FieldText = (change: FieldChange, field: string, where: string) => ChangeText
type NameText = (change: NameChange) => ChangeText
type Direction = FieldChange['message']['direction']

interface Texts {
  readonly field: Readonly<Record<FieldChange['kind'], Readonly<Record<Direction, FieldText>>>>
  readonly name: Readonly<Record<NameChange['kind'], NameText>>
  /** The names of messages, and how many more there are. */
  readonly where: (messages: readonly string[]) => string
}

const same = (text: FieldText): Readonly<Record<Direction, FieldText>> => ({ sent: text, received: text })

const english: Texts = {
  where: ([first = '', ...others]) => (others.length === 0 ? first : `${first} and ${others.length} more`),
  field: {
    'field-removed': {
      sent: (_change, field, where) => ({
        what: `${field} is no longer a field of the ${where}`,
        todo: 'leave it out: the gateway refuses fields that it does not know',
      }),
      received: (_change, field, where) => ({
        what: `${field} no longer comes in the ${where}`,
        todo: 'do without it',
      }),
    },
    'field-renamed': same(({ after }, field, where) => ({
      what: `${field} of the ${where} is called ${after} now`,
      todo: `use ${after}`,
    })),
    'field-required': same(({ after }, _field, where) => ({
      what: `the ${where} requires ${after} now`,
      todo: `give ${after}: without it the request is refused`,
    })),
    'field-type': same(({ before, after }, field, where) => ({
      what: `${field} of the ${where} is of type ${after} now, not ${before}`,
      todo: 'change what is done with its value',
    })),
    'field-limit': same(({ limit = '', before, after }, field, where) => ({
      what: `${field} of the ${where} is limited by ${limit} ${after} now${before === '' ? '' : `, not ${before}`}`,
      todo: 'see to it that the values that are sent here are within it',
    })),
    'field-not-promised': same((_change, field, where) => ({
      what: `${field} can be absent from the ${where} now, also when it succeeded`,
      todo: 'handle its absence',
    })),
    'value-removed': {
      sent: ({ before }, field, where) => ({
        what: `${field} of the ${where} no longer takes ${before}`,
        todo: 'send another value',
      }),
      received: ({ before }, field, where) => ({
        what: `${field} of the ${where} is no longer documented to be ${before}`,
        todo: 'check whether this case is still needed',
      }),
    },
    'value-added': same(({ after }, field, where) => ({
      what: `${field} of the ${where} can be ${after} now`,
      todo: 'add a case for it, or make sure that the default is right',
    })),
  },
  name: {
    'code-removed': ({ name, operation }) => ({
      what: `${operation} is no longer documented to answer ${name}`,
      todo: 'check whether this case is still needed',
    }),
    'code-added': ({ name, operation }) => ({
      what: `${operation} can answer ${name} now`,
      todo: 'add a case for it, or make sure that the default is right',
    }),
    'code-status': ({ name, operation, before, after }) => ({
      what: `${name} of ${operation} has status ${after} now, not ${before}`,
      todo: 'check whether this case treats it as final or as open, rightly',
    }),
    'code-advice': ({ name, operation, before, after }) => ({
      what: `the advice on ${name} of ${operation} is ${after} now, not ${before}`,
      todo: 'check what this case does about it',
    }),
    'operation-removed': ({ name }) => ({ what: `the call ${name} is gone`, todo: 'use another call' }),
    'event-removed': ({ name }) => ({
      what: `the event ${name} is gone`,
      todo: 'its notifications reach onUnknown, should any come',
    }),
    'event-added': ({ name }) => ({
      what: `there is an event ${name} now`,
      todo: 'add a case for it, or make sure that the default is right',
    }),
  },
}

const chinese: Texts = {
  where: ([first = '', ...others]) =>
    others.length === 0 ? first : `${first} 等 ${others.length + 1} 种消息`,
  field: {
    'field-removed': {
      sent: (_change, field, where) => ({
        what: `${where} 不再有字段 ${field}`,
        todo: '不要再传：网关会拒绝未知字段',
      }),
      received: (_change, field, where) => ({ what: `${where} 不再返回 ${field}`, todo: '不要再依赖此字段' }),
    },
    'field-renamed': same(({ after }, field, where) => ({
      what: `${where} 的 ${field} 更名为 ${after}`,
      todo: `改用 ${after}`,
    })),
    'field-required': same(({ after }, _field, where) => ({
      what: `${where} 的 ${after} 现为必填`,
      todo: `传入 ${after}，否则请求会被拒绝`,
    })),
    'field-type': same(({ before, after }, field, where) => ({
      what: `${where} 的 ${field} 的类型由 ${before} 变为 ${after}`,
      todo: '修改对其值的处理',
    })),
    'field-limit': same(({ limit = '', before, after }, field, where) => ({
      what: `${where} 的 ${field} 的限制 ${limit} 现为 ${after}${before === '' ? '' : `，原为 ${before}`}`,
      todo: '确保此处发送的值不超出限制',
    })),
    'field-not-promised': same((_change, field, where) => ({
      what: `${where} 的 ${field} 即使成功也可能缺省`,
      todo: '处理缺省的情况',
    })),
    'value-removed': {
      sent: ({ before }, field, where) => ({
        what: `${where} 的 ${field} 不再接受 ${before}`,
        todo: '改传其他值',
      }),
      received: ({ before }, field, where) => ({
        what: `${where} 的 ${field} 的文档中不再有 ${before}`,
        todo: '检查此分支是否还需要',
      }),
    },
    'value-added': same(({ after }, field, where) => ({
      what: `${where} 的 ${field} 新增取值 ${after}`,
      todo: '增加对应分支，或确认默认分支正确',
    })),
  },
  name: {
    'code-removed': ({ name, operation }) => ({
      what: `${operation} 的文档中不再有结果码 ${name}`,
      todo: '检查此分支是否还需要',
    }),
    'code-added': ({ name, operation }) => ({
      what: `${operation} 新增结果码 ${name}`,
      todo: '增加对应分支，或确认默认分支正确',
    }),
    'code-status': ({ name, operation, before, after }) => ({
      what: `${operation} 的结果码 ${name} 的状态由 ${before} 变为 ${after}`,
      todo: '检查此分支把结果当作最终还是尚未确定，是否仍然正确',
    }),
    'code-advice': ({ name, operation, before, after }) => ({
      what: `${operation} 的结果码 ${name} 的建议动作由 ${before} 变为 ${after}`,
      todo: '检查此分支的处理',
    }),
    'operation-removed': ({ name }) => ({ what: `接口 ${name} 已不存在`, todo: '改用其他接口' }),
    'event-removed': ({ name }) => ({
      what: `事件 ${name} 已不存在`,
      todo: '若仍收到此类通知，会交给 onUnknown',
    }),
    'event-added': ({ name }) => ({
      what: `新增事件 ${name}`,
      todo: '增加对应分支，或确认默认分支正确',
    }),
  },
}

/**
 * Says what changed and what to do about it.
 *
 * @param change - the change
 * @param messages - the messages that changed in this way
 */
export function describeChange(
  change: ContractChange,
  messages: readonly string[],
  language: Language,
): ChangeText {
  const texts = language === 'zh' ? chinese : english
  if (!isFieldChange(change)) return texts.name[change.kind](change)
  const field = change.pointer.slice(1).replaceAll('/*', '[]').replaceAll('/', '.')
  return texts.field[change.kind][change.message.direction](change, field, texts.where(messages))
}
