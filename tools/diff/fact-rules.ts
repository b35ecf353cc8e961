// Long file: one table, a rule for each kind of change.
import { waitMethod } from '../contract/final-states.ts'
import { iterateMethod } from '../contract/paginations.ts'
import { nothingToDo, type Words } from './contract-change.ts'
import { eventChange } from './event-fact.ts'
import type { Fact, FactKind } from './facts.ts'
import { type MethodRules, methodChange, methodIn, signatureOfWait } from './method-change.ts'
import type { Impact } from './version.ts'

/** What is said of one change of a fact. */
export interface FactRule {
  readonly impact: Impact | ((fact: Fact, before: string) => Impact)
  readonly text: (fact: Fact, before: string) => Words
  readonly todo: Words | ((fact: Fact, before: string) => Words)
}

interface Rules {
  readonly added: FactRule
  readonly removed: FactRule
  /** Facts that say nothing but that they are there cannot change. */
  readonly changed?: FactRule
}

const upgrade: Words = { en: 'nothing: the package follows by itself', zh: '无需处理：升级后自动生效' }

const waiting: MethodRules = {
  method: waitMethod,
  signature: signatureOfWait,
  otherwise: {
    text: { en: 'what decides its outcome is stated anew', zh: '最终状态的判定已更新' },
    todo: { en: 'check code that reads the state itself', zh: '检查自行读取状态的代码' },
  },
}

const iterating: MethodRules = {
  method: iterateMethod,
  signature: () => [],
  otherwise: {
    text: { en: 'how its pages are read is stated anew', zh: '分页方式已更新' },
    todo: upgrade,
  },
}

const changedMethod = (rules: MethodRules): FactRule => ({
  impact: ({ value }, before) => methodChange(value, before, rules).impact,
  text: ({ value }, before) => methodChange(value, before, rules).text,
  todo: ({ value }, before) => methodChange(value, before, rules).todo,
})

/** What each kind of change asks of a user: from the side of whoever sends, receives, configures or compiles. */
export const factRules: Readonly<Record<FactKind, Rules>> = {
  currency: {
    added: {
      impact: 'minor',
      text: ({ name, value }) => ({
        en: `amounts in ${name} are known, with ${value} decimals`,
        zh: `新增币种 ${name}，小数位数 ${value}`,
      }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'major',
      text: ({ name }) => ({ en: `amounts in ${name} are not known any more`, zh: `不再支持币种 ${name}` }),
      todo: { en: 'stop making amounts in it: amount() refuses them', zh: '不要再用此币种：amount() 会拒绝' },
    },
    changed: {
      impact: 'major',
      text: ({ name, value }, before) => ({
        en: `amounts in ${name} have ${value} decimals, and had ${before}`,
        zh: `币种 ${name} 的小数位数由 ${before} 变为 ${value}`,
      }),
      todo: {
        en: 'check every amount that was made or stored without amount(): it is worth another sum now',
        zh: '检查所有未经 amount() 生成或保存的金额：其数值含义已改变',
      },
    },
  },
  server: {
    added: {
      impact: 'minor',
      text: ({ value }) => ({ en: `new address \`${value}\``, zh: `新增请求地址 \`${value}\`` }),
      todo: {
        en: 'nothing, unless your region is meant: then set it',
        zh: '无需处理；若是您所在的区域，请设置 region',
      },
    },
    removed: {
      impact: 'major',
      text: ({ value }) => ({ en: `the address \`${value}\` is gone`, zh: `请求地址 \`${value}\` 已不存在` }),
      todo: { en: 'set another region, or baseUrl', zh: '改设其他 region，或设置 baseUrl' },
    },
    changed: {
      impact: 'major',
      text: ({ value }, before) => ({
        en: `requests go to \`${value}\`, and went to \`${before}\``,
        zh: `请求地址由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: {
        en: 'let the new host through firewalls and proxies before upgrading',
        zh: '升级前在防火墙与代理中放行新主机',
      },
    },
  },
  timing: {
    added: {
      impact: 'minor',
      text: ({ name }) => ({ en: `the period \`${name}\` is known`, zh: `新增时限 \`${name}\`` }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'minor',
      text: ({ name }) => ({
        en: `the period \`${name}\` is not stated any more`,
        zh: `不再给出时限 \`${name}\``,
      }),
      todo: upgrade,
    },
    changed: {
      impact: 'minor',
      text: ({ name, value }, before) => ({
        en: `the period \`${name}\` is \`${value}\`, and was \`${before}\``,
        zh: `时限 \`${name}\` 由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: {
        en: 'compare timeouts, leases and schedules of your own with it',
        zh: '核对您自己设定的超时、租约与计划任务',
      },
    },
  },
  advice: {
    added: {
      impact: 'major',
      text: ({ name }) => ({ en: `new advice \`${name}\``, zh: `新增建议动作 \`${name}\`` }),
      todo: { en: 'add a case wherever advice is told apart', zh: '在所有区分建议动作之处增加分支' },
    },
    removed: {
      impact: 'major',
      text: ({ name }) => ({ en: `the advice \`${name}\` is gone`, zh: `建议动作 \`${name}\` 已不存在` }),
      todo: {
        en: 'take its case out: code that names it no longer compiles',
        zh: '删除其分支：引用它的代码无法再编译',
      },
    },
  },
  'unsigned-code': {
    added: {
      impact: 'minor',
      text: ({ name }) => ({
        en: `\`${name}\` is believed without a signature, as a code that is given before any work`,
        zh: `\`${name}\` 属于处理前即返回的结果码，未签名也可采信`,
      }),
      todo: upgrade,
    },
    removed: {
      impact: 'minor',
      text: ({ name }) => ({
        en: `\`${name}\` is not believed without a signature any more`,
        zh: `\`${name}\` 未签名时不再采信`,
      }),
      todo: {
        en: 'expect a SignatureError where it failed before',
        zh: '原先得到失败结果之处，现会抛出 SignatureError',
      },
    },
  },
  'idempotency-key': {
    added: {
      impact: 'minor',
      text: ({ value }) => ({
        en: `repetitions are recognized by \`${value}\``,
        zh: `以 \`${value}\` 识别重复请求`,
      }),
      todo: {
        en: 'keep it with the order, and repeat it after a lost answer',
        zh: '与订单一并保存，响应丢失后原样重发',
      },
    },
    removed: {
      impact: 'major',
      text: ({ value }) => ({
        en: `repetitions are not recognized by \`${value}\` any more`,
        zh: `不再以 \`${value}\` 识别重复请求`,
      }),
      todo: { en: 'do not repeat the call; inquire instead', zh: '不要重发，改为查询' },
    },
    changed: {
      impact: 'major',
      text: ({ value }, before) => ({
        en: `repetitions are recognized by \`${value}\`, and were by \`${before}\``,
        zh: `识别重复请求的字段由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: { en: 'keep and repeat that field', zh: '保存并重发该字段' },
    },
  },
  'idempotency-fingerprint': {
    added: {
      impact: 'major',
      text: ({ value }) => ({
        en: `a repetition with another \`${value}\` is refused`,
        zh: `重复请求的 \`${value}\` 不同时会被拒绝`,
      }),
      todo: { en: 'repeat it unchanged', zh: '重发时保持其不变' },
    },
    removed: {
      impact: 'minor',
      text: ({ value }) => ({
        en: `a repetition with another \`${value}\` is not refused any more`,
        zh: `重复请求的 \`${value}\` 不同时不再被拒绝`,
      }),
      todo: nothingToDo,
    },
  },
  echo: {
    added: {
      impact: 'minor',
      text: ({ value }) => ({
        en: `answers are compared with their requests by \`${value}\` too`,
        zh: `响应还会按 \`${value}\` 与请求比对`,
      }),
      todo: upgrade,
    },
    removed: {
      impact: 'minor',
      text: ({ value }) => ({
        en: `answers are not compared with their requests by \`${value}\` any more`,
        zh: `响应不再按 \`${value}\` 与请求比对`,
      }),
      todo: { en: 'compare it yourself where you rely on it', zh: '若依赖此比对，请自行完成' },
    },
    changed: {
      impact: 'minor',
      text: ({ value }, before) => ({
        en: `the answer repeats it at \`${value}\`, and did so at \`${before}\``,
        zh: `响应中的对应位置由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: upgrade,
    },
  },
  'final-state': {
    added: {
      impact: 'minor',
      text: () => ({ en: 'its outcome can be waited for', zh: '可等待其最终状态' }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'major',
      text: () => ({ en: 'its outcome cannot be waited for any more', zh: '不再能等待其最终状态' }),
      todo: ({ value }) => ({
        en: `inquire in a loop of your own: \`${methodIn(value, waiting)}\` is gone`,
        zh: `自行循环查询：\`${methodIn(value, waiting)}\` 已不存在`,
      }),
    },
    changed: changedMethod(waiting),
  },
  pagination: {
    added: {
      impact: 'minor',
      text: () => ({ en: 'all its pages can be read', zh: '可逐页读取' }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'major',
      text: () => ({ en: 'its pages cannot be read one after another any more', zh: '不再能逐页读取' }),
      todo: ({ value }) => ({
        en: `call it page by page: \`${methodIn(value, iterating)}\` is gone`,
        zh: `自行逐页调用：\`${methodIn(value, iterating)}\` 已不存在`,
      }),
    },
    changed: changedMethod(iterating),
  },
  deduplication: {
    added: {
      impact: 'minor',
      text: ({ value }) => ({
        en: `repetitions are told by \`${value}\``,
        zh: `以 \`${value}\` 识别重复通知`,
      }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'major',
      text: () => ({ en: 'repetitions are not told any more', zh: '不再识别重复通知' }),
      todo: { en: 'make the handler idempotent by itself', zh: '让处理函数自身具备幂等性' },
    },
    changed: {
      impact: 'major',
      text: ({ value }, before) => ({
        en: `repetitions are told by \`${value}\`, and were by \`${before}\``,
        zh: `识别重复通知的字段由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: {
        en: 'expect what was handled before the upgrade to be handled once more when it is repeated after it',
        zh: '升级前已处理的通知，升级后若重复送达会再处理一次',
      },
    },
  },
  event: {
    added: {
      impact: 'minor',
      text: ({ name }) => ({ en: `new event \`${name}\``, zh: `新增事件 \`${name}\`` }),
      todo: {
        en: 'handle it, or let it reach onUnknown as before',
        zh: '增加处理函数，或仍由 onUnknown 处理',
      },
    },
    removed: {
      impact: 'major',
      text: ({ name }) => ({ en: `the event \`${name}\` is gone`, zh: `事件 \`${name}\` 已不存在` }),
      todo: {
        en: 'take its handler out: its notifications reach onUnknown',
        zh: '删除其处理函数：此类通知会交给 onUnknown',
      },
    },
    changed: {
      impact: ({ value }, before) => eventChange(value, before).impact,
      text: ({ value }, before) => eventChange(value, before).text,
      todo: ({ value }, before) => eventChange(value, before).todo,
    },
  },
  default: {
    added: {
      impact: 'minor',
      text: ({ value }) => ({ en: `left out, it is \`${value}\``, zh: `缺省时为 \`${value}\`` }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'major',
      text: ({ value }) => ({
        en: `left out, it is not \`${value}\` any more`,
        zh: `缺省时不再是 \`${value}\``,
      }),
      todo: { en: 'give it where you relied on the default', zh: '依赖缺省值之处改为显式传入' },
    },
    changed: {
      impact: 'major',
      text: ({ value }, before) => ({
        en: `left out, it is \`${value}\`, and was \`${before}\``,
        zh: `缺省值由 \`${before}\` 变为 \`${value}\``,
      }),
      todo: { en: 'give it where you relied on the default', zh: '依赖缺省值之处改为显式传入' },
    },
  },
  secret: {
    added: {
      impact: 'minor',
      text: () => ({ en: 'it is a secret now, and never shown', zh: '现视为机密，不再显示' }),
      todo: { en: 'do not expect it in hooks, logs and errors', zh: '钩子、日志与错误中不再出现此字段' },
    },
    removed: {
      impact: 'major',
      text: () => ({ en: 'it is no secret any more, and is shown', zh: '不再视为机密，会被显示' }),
      todo: {
        en: 'take it out of logs yourself where it must not stand',
        zh: '不应出现之处，请自行从日志中去除',
      },
    },
  },
  list: {
    added: {
      impact: 'minor',
      text: () => ({ en: 'its values are listed', zh: '列出了取值' }),
      todo: nothingToDo,
    },
    removed: {
      impact: 'minor',
      text: () => ({ en: 'its values are not listed any more', zh: '不再列出取值' }),
      todo: {
        en: 'check code that names its values: they are not typed any more',
        zh: '检查引用其取值的代码：不再有类型约束',
      },
    },
    changed: {
      // A sender may send more to a list that opens, and less to one that closes; to a receiver it is the other way round.
      impact: ({ isSent }, before) => ((before === 'closed') === (isSent !== true) ? 'major' : 'minor'),
      text: ({ value }) =>
        value === 'open'
          ? { en: 'its list is open now: other values can come', zh: '取值列表现为开放：可能出现其他值' }
          : { en: 'its list is closed now: no other values come', zh: '取值列表现为封闭：不会出现其他值' },
      todo: { en: 'have a default wherever its values are told apart', zh: '区分取值之处请保留默认分支' },
    },
  },
}
