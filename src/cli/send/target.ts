import { parseUrl } from '../../core/parse-url.ts'
import { UsageError } from '../command.ts'

/** The address of `--to`. @throws {UsageError} when it is missing, or nothing can be sent there */
export function readTarget(text: string | undefined): URL {
  if (text === undefined) {
    throw new UsageError({
      en: '--to is missing: the address of the receiver, such as http://127.0.0.1:8080/antom/notify',
      zh: '缺少 --to：接收端的地址，例如 http://127.0.0.1:8080/antom/notify',
    })
  }
  const url = parseUrl(text)
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') {
    return url
  }
  throw new UsageError({
    en: `--to takes an http or https URL without a user name, not "${text}"`,
    zh: `--to 的值应为不带用户名的 http 或 https URL，而不是“${text}”`,
  })
}
