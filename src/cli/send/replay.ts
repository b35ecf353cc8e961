import { givenFlags, type RunContext, readArguments, UsageError } from '../command.ts'
import { createOutput } from '../output.ts'
import { readInput } from '../read-input.ts'
import { replaySpec } from '../specs/replay.ts'
import { sendFlags } from '../specs/send-flags.ts'
import { type CapturedMessage, readCapture } from '../verify/captures.ts'
import { maxSize } from '../verify/judge.ts'
import { send } from './send.ts'
import { sendInOrder, type ToSend } from './send-in-order.ts'
import { readSigner } from './signing-key.ts'
import { readTarget } from './target.ts'

/** Headers that belong to a connection or to the form in which a body is sent, and pseudo headers. */
const notReplayed =
  /^(?::.*|host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|content-length|content-encoding|accept-encoding|expect)$/

/** What only a new signature takes up. */
const signingFlags = { 'client-id': sendFlags['client-id'], 'sign-query': sendFlags['sign-query'] }

/** `antom-contract replay`: sends recorded notifications again. */
export async function replay(args: readonly string[], context: RunContext): Promise<number> {
  const output = createOutput(context.stdout, context.env)
  const { values, positionals } = readArguments(args, replaySpec)
  if (positionals.length === 0) {
    throw new UsageError({
      en: 'replay takes one or more files of recorded notifications; - is standard input',
      zh: 'replay 需要一个或多个记录通知的文件；- 表示标准输入',
    })
  }
  const to = readTarget(values.to)
  const sign = await readSigner(values, context)
  // What was recorded has its client id and its signature.
  const idle = sign === undefined && givenFlags(values, signingFlags)[0]
  if (idle) {
    throw new UsageError({
      en: `--${idle} goes with a key that signs anew: --env, --keys or --private-key`,
      zh: `--${idle} 须与用于重新签名的密钥一起使用：--env、--keys 或 --private-key`,
    })
  }
  // All are read before the first is sent: a mistake in the last file must not leave half of them sent.
  const recorded: { readonly file: string; readonly message: CapturedMessage }[] = []
  for (const file of positionals) {
    for (const message of readCapture(await readInput(file, context, maxSize)))
      recorded.push({ file, message })
  }
  const notifications = recorded.filter(({ message }) => message.kind === 'notification')
  const others = recorded.length - notifications.length
  if (notifications.length === 0) {
    throw new UsageError({
      en: `Nothing to send: what was recorded are answers and requests of calls (${others}), and no notification`,
      zh: `没有可发送的内容：所记录的是接口的响应与请求（${others} 条），没有通知`,
    })
  }
  if (others > 0) {
    const text = {
      en: `Left out: ${others} of ${recorded.length}, which are answers and requests of calls, not notifications`,
      zh: `已略过：${recorded.length} 条中的 ${others} 条，为接口的响应与请求，不是通知`,
    }
    createOutput(context.stderr, context.env).line(text[context.language])
  }
  const all = notifications.map(({ file, message }): ToSend => {
    const name = message.label === undefined ? file : `${file} ${message.label}`
    const outgoing = {
      name,
      url: urlOf(to, message),
      body: new Uint8Array(message.body),
      sign: sign ?? (async () => recordedHeaders(message)),
      signQuery: values['sign-query'],
    }
    return { name, send: () => send(outgoing) }
  })
  const { sent, code } = await sendInOrder(all, values, context)
  if (values.json) output.json(sent)
  return code
}

/** The address of `--to`; the recorded path where it has none, which is the one that was signed. */
function urlOf(to: URL, { target }: CapturedMessage): URL {
  if (to.pathname !== '/' || to.search !== '' || target === undefined) return to
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? new URL(`${to.origin}${path}`) : to
}

function recordedHeaders({ headers }: CapturedMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !notReplayed.test(name))
  // Whatever else stands in a record, `fetch` takes only names and values of HTTP.
  const sendable = kept.filter(
    ([name, value]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t -~\u0080-\u00ff]*$/.test(value),
  )
  return { 'content-type': 'application/json; charset=UTF-8', ...Object.fromEntries(sendable) }
}
