import { inChinese, type Phrase } from '../chinese/phrases.ts'
import { reasonInChinese } from '../chinese/reasons.ts'
import type { Language, Text } from '../language.ts'

/** What the log of a sandbox says. */
export const logTexts = {
  broken: { en: 'connection broken on purpose', zh: '按要求断开连接' },
  unsigned: { en: 'unsigned', zh: '未签名' },
  fromPage: { en: 'from a page of ', zh: '来自网页：' },
  pageRefused: { en: '(--allow-origin lets it)', zh: '（--allow-origin 可允许）' },
  example: {
    en: 'from the example of the contract: nothing was done',
    zh: '取自契约中的示例：未做任何处理',
  },
  exampleFields: { en: 'from the example of the contract: ', zh: '取自契约中的示例：' },
  leftOut: {
    en: 'left out, because the contract does not know it: ',
    zh: '契约中没有，已略去：',
  },
  strict: { en: '(--strict refuses it)', zh: '（--strict 会拒绝）' },
  acknowledged: { en: 'acknowledged', zh: '已确认收到' },
  waiting: { en: 'waiting: ', zh: '等待重发：' },
  'given-up': { en: 'given-up: ', zh: '不再发送：' },
  blocked: { en: 'blocked: ', zh: '未发送：' },
} as const satisfies Record<string, Text>

/** How often a notification was sent. */
export function sendCount(count: number): Text {
  return { en: `send ${count}`, zh: `第 ${count} 次` }
}

/** Some names of a list. */
export function someOf(names: readonly string[], most: number): Text {
  const more = names.length - most
  const shown = names.slice(0, most)
  return {
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `${shown.join('、')}${more > 0 ? ` 等，另有 ${more} 个` : ''}`,
  }
}

/** What is said of a send that was not acknowledged, and the same in Chinese. A test makes each of them. */
const problemsZh: readonly Phrase[] = [
  [/^HTTP (\d+), not 200$/, 'HTTP $1，而不是 200'],
  [/^no reply within (\d+) s$/, '$1 秒内没有响应'],
  [
    /^a redirect \((.+)\) is no acknowledgement, and is not followed$/,
    '重定向（$1）不算确认收到，也不会跟随',
  ],
  [/^the reply is empty$/, '响应为空'],
  [/^the reply is not JSON$/, '响应不是 JSON'],
  [
    /^the reply is no acknowledgement: (\S+) (.+)$/,
    (at, reason = '') =>
      `响应不是确认响应：${at === 'it' ? '' : `${at} `}${reasonInChinese(reason) ?? reason}`,
  ],
  [/^nothing listens there \((.+)\)$/, '该地址没有服务监听（$1）'],
  [/^there is no such host \((.+)\)$/, '没有这个主机（$1）'],
  [/^the connection failed \((.+)\)$/, '连接失败（$1）'],
  [/^the connection failed$/, '连接失败'],
  [/^fetch sends nothing to this port.*$/, 'fetch 不向此端口发送请求，因为它属于其他协议：请换一个端口'],
  [/^there is no notification with this number$/, '没有这个编号的通知'],
  [/^the notify URL is not a URL$/, '通知地址不是 URL'],
  [/^(.+) is not a protocol for notifications$/, '$1 不是通知可用的协议'],
  [/^the notify URL holds a user name or a password$/, '通知地址中含有用户名或密码'],
  [
    /^(.+) is not this machine: allow it with (--deliver-to \S+), or every private host with (--deliver-to-private)$/,
    '$1 不是本机，请用 $2 允许，或用 $3 允许所有私有主机',
  ],
  [/^(.+) is not this machine: allow it with (--deliver-to .+)$/, '$1 不是本机，请用 $2 允许'],
]

/** Why a send was not acknowledged. Options of functions are named by their flags. */
export function problemText(problem: string, language: Language): string {
  const english = problem.replace(/\b\w+ \((--[^)]+)\)/g, '$1')
  if (language === 'en') return english
  return inChinese(english, problemsZh) ?? english
}
