import { parseEnv } from 'node:util'
import { isLoopbackHost, isPrivateHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'
import { visibleText } from '../../core/visible-text.ts'
import { type RunContext, readArguments, UsageError } from '../command.ts'
import type { Text } from '../language.ts'
import { createOutput } from '../output.ts'
import { readUpTo } from '../read-input.ts'
import { readEnvFile } from '../sandbox/env-file.ts'
import { resendSpec } from '../specs/resend.ts'
import type { Sent } from './send.ts'
import { sendInOrder, type ToSend } from './send-in-order.ts'

/** Where a sandbox listens that was started without a port. */
const defaultUrl = 'http://127.0.0.1:8787'

/** How long the sandbox may take, in milliseconds: it waits for the receiver up to ten seconds. */
const patience = 20_000

/** The answer about a notification has some kilobytes: its body, and how often it was sent. */
const maxAnswer = 1_048_576

/** `antom-contract resend`: has a running sandbox send notifications once more. */
export async function resend(args: readonly string[], context: RunContext): Promise<number> {
  const output = createOutput(context.stdout, context.env)
  const { values, positionals } = readArguments(args, resendSpec)
  const wrong = positionals.find((id) => !/^\d{1,12}$/.test(id))
  if (positionals.length === 0 || wrong !== undefined) {
    throw new UsageError({
      en: `resend takes numbers of notifications, as the log of the sandbox shows them${wrong === undefined ? '' : `, not "${wrong}"`}`,
      zh: `resend 需要通知的编号，见沙箱的日志${wrong === undefined ? '' : `，而不是“${wrong}”`}`,
    })
  }
  const url = await sandboxUrl(values, context)
  const all = positionals.map((id): ToSend => ({ name: `#${id}`, send: () => ask(url, id) }))
  const { sent, code } = await sendInOrder(all, values, context)
  if (values.json) output.json(sent)
  return code
}

async function sandboxUrl(
  { sandbox, env: envFile }: { readonly sandbox?: string | undefined; readonly env?: string | undefined },
  { env }: RunContext,
): Promise<URL> {
  const inFile = envFile === undefined ? undefined : parseEnv(await readEnvFile(envFile)).ANTOM_BASE_URL
  if (envFile !== undefined && !inFile) {
    throw new UsageError({
      en: `${envFile} has no ANTOM_BASE_URL: name the file of sandbox --env, or give --sandbox`,
      zh: `${envFile} 中没有 ANTOM_BASE_URL：请给出 sandbox --env 所用的文件，或用 --sandbox 给出地址`,
    })
  }
  const text = sandbox ?? (inFile || env.ANTOM_BASE_URL || defaultUrl)
  const url = parseUrl(text)
  const host = url?.hostname ?? ''
  // The settings may be those of the real gateway, which must not be asked.
  if (url !== undefined && /^https?:$/.test(url.protocol) && (isLoopbackHost(host) || isPrivateHost(host))) {
    return url
  }
  throw new UsageError({
    en: `"${text}" is not the address of a sandbox, on this machine or in its network: give --sandbox`,
    zh: `“${text}”不是本机或内部网络中沙箱的地址：请用 --sandbox 给出`,
  })
}

async function ask(sandbox: URL, id: string): Promise<Sent> {
  let text: string
  let status: number
  try {
    const response = await fetch(new URL(`/deliveries/${id}/resend`, sandbox), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    status = response.status
    text = (await readUpTo(maxAnswer, piecesOf(response), tooMuch(sandbox))).toString()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw noSandbox(sandbox)
  }
  if (status === 404 && text.includes(`"id": "${id}"`)) {
    return { name: `#${id}`, url: sandbox.origin, problem: 'there is no notification with this number' }
  }
  const answer = readAnswer(text)
  if (status !== 200 || answer === undefined) throw noSandbox(sandbox)
  const { notifyType, url, attempt } = answer
  const { status: reply, problem } = attempt
  return {
    name: `#${id} ${visibleText(notifyType, 100)}`,
    url,
    ...(typeof reply === 'number' && { status: reply }),
    ...(typeof problem === 'string' && { problem }),
  }
}

interface Answer {
  readonly notifyType: string
  readonly url: string
  readonly attempt: { readonly status?: unknown; readonly problem?: unknown }
}

/** What a sandbox answers; `undefined` when something else answered. */
function readAnswer(text: string): Answer | undefined {
  try {
    const answer: Partial<Answer> | null = JSON.parse(text)
    const { notifyType, url, attempt } = answer ?? {}
    const isAnswer = typeof notifyType === 'string' && typeof url === 'string' && typeof attempt === 'object'
    return isAnswer && attempt !== null ? { notifyType, url, attempt } : undefined
  } catch {
    return undefined
  }
}

/** Whoever stops reading ends the answer. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read())
      yield part.value
  } finally {
    await reader?.cancel()
  }
}

function tooMuch({ origin }: URL): Text {
  return {
    en: `${origin} answers with more than ${maxAnswer} bytes, which is no sandbox: give its address with --sandbox`,
    zh: `${origin} 的响应超过 ${maxAnswer} 字节，不是沙箱：请用 --sandbox 给出地址`,
  }
}

function noSandbox({ origin }: URL): UsageError {
  return new UsageError({
    en: `No sandbox answers at ${origin}: start it, or give its address with --sandbox (with --tls, NODE_EXTRA_CA_CERTS names its certificate)`,
    zh: `${origin} 没有沙箱响应：请先启动，或用 --sandbox 给出地址（使用 --tls 时，须以 NODE_EXTRA_CA_CERTS 指定其证书）`,
  })
}
