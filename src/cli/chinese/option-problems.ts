import type { ConfigurationError } from '../../core/errors.ts'
import { keyProblemInChinese } from './key-problems.ts'
import { inChinese, type Phrase } from './phrases.ts'

/** What else than a key can be wrong with what a flag gives. */
const problems: readonly Phrase[] = [
  [
    /^must be (\d+) to (\d+) visible ASCII characters without spaces; it is (\d+) characters$/,
    '的值应为 $1 至 $2 个可见 ASCII 字符，不含空格；现为 $3 个字符',
  ],
  [
    /^has a key or a certificate that cannot be used, or that do not belong together$/,
    '的密钥或证书无法使用，或二者不匹配',
  ],
  [/port (\d+) is in use: /, '$1 已被占用：请停止占用它的程序，或换一个端口（0 表示任意空闲端口）'],
  [/port (\d+) may not be used by this user: /, '$1 无权使用：请换一个 1023 以上的端口'],
  [/: (\S+) is not an address of this machine$/, '无法监听：$1 不是本机的地址'],
  [
    /there is no host (\S+): give an address/,
    '无法监听：没有主机 $1，请给出本机的地址，例如 127.0.0.1 或 0.0.0.0',
  ],
  [/it cannot listen on (\S+) \((.+)\)$/, '无法监听 $1（$2）'],
]

/**
 * Says in Chinese what is wrong with the value of an option, behind the name of its flag.
 *
 * @param error - in English; what is not known of it is repeated as it is
 */
export function optionProblemInChinese({ option, message }: ConfigurationError): string {
  const problem = message.startsWith(`${option} `) ? message.slice(option.length + 1) : message
  return keyProblemInChinese(problem) ?? inChinese(problem, problems) ?? `的值无法使用：${problem}`
}
