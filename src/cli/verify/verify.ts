import { isConfigurationError } from '../../core/errors.ts'
import { exitCodes, type RunContext, readArguments, UsageError } from '../command.ts'
import { readKey } from '../given-keys.ts'
import { flagProblem } from '../option-problem.ts'
import { createOutput } from '../output.ts'
import { readInput } from '../read-input.ts'
import { verifySpec } from '../specs/verify.ts'
import { type CapturedMessage, readCapture, withKind } from './captures.ts'
import { joinMessage } from './http-message.ts'
import { judgePaths, maxSize, type Verdict } from './judge.ts'
import { type PathCandidate, pathCandidates } from './path-candidates.ts'
import { printVerdict } from './print-verdict.ts'

/** `antom-contract verify`: checks captured messages. */
export async function verifyMessage(args: readonly string[], context: RunContext): Promise<number> {
  const { env, language } = context
  const output = createOutput(context.stdout, env)
  const { values, positionals } = readArguments(args, verifySpec)
  if (positionals.length > 1) {
    throw new UsageError({
      en: 'verify takes one file; name the parts with --headers and --body',
      zh: 'verify 只接受一个文件；报文头与报文体请分别用 --headers 和 --body 给出',
    })
  }
  if ((values.headers === undefined) !== (values.body === undefined)) {
    throw new UsageError({
      en: '--headers and --body go together',
      zh: '--headers 与 --body 须同时给出',
    })
  }
  if (values.headers !== undefined && positionals.length > 0) {
    throw new UsageError({
      en: 'Give the whole message as FILE, or its parts with --headers and --body; not both',
      zh: '请用 FILE 给出完整报文，或用 --headers 和 --body 分别给出；不能同时使用',
    })
  }
  if (values.path !== undefined && !/^(?:\/|https?:\/\/)/i.test(values.path)) {
    throw new UsageError({
      en: `--path takes the path that was called, which begins with /, not "${values.path}"`,
      zh: `--path 的值应为实际请求的路径，以 / 开头，而不是“${values.path}”`,
    })
  }
  const captured: readonly CapturedMessage[] =
    values.headers !== undefined && values.body !== undefined
      ? [
          withKind(
            joinMessage(
              await readInput(values.headers, context, maxSize),
              await readInput(values.body, context, maxSize),
            ),
          ),
        ]
      : readCapture(await readInput(positionals[0] ?? '-', context, maxSize))
  const messages = values.base64 ? captured.map(decodeBody) : captured
  const [from, key] =
    values['public-key'] === undefined
      ? ['ANTOM_PUBLIC_KEY', env.ANTOM_PUBLIC_KEY]
      : ['--public-key', values['public-key']]
  const verdicts: (Verdict & { readonly label?: string })[] = []
  let keyText: string | undefined
  for (const message of messages) {
    const paths = pathsOf(message, values.path)
    if (key === undefined || key === '') {
      throw new UsageError({
        en: 'No public key: give --public-key FILE, or set ANTOM_PUBLIC_KEY',
        zh: '没有公钥：请给出 --public-key FILE，或设置 ANTOM_PUBLIC_KEY',
      })
    }
    const clientId = values['client-id'] ?? (env.ANTOM_CLIENT_ID || message.headers['client-id'])
    if (clientId === undefined) {
      throw new UsageError({
        en: 'The message has no client-id header, and --client-id is not given',
        zh: '报文没有 client-id 报文头，也没有给出 --client-id',
      })
    }
    // Once: what is no regular file, such as standard input, can be read a single time.
    keyText ??= await readKey(key, from, context, maxSize)
    const verdict = await judgeOrRefuse(message, paths, clientId, keyText)
    const { label } = message
    verdicts.push({ ...(label !== undefined && { label }), ...verdict })
  }
  const [first] = verdicts
  // A HAR file gives a list, also with one message: what is read by programs keeps its form.
  const isList = messages.some(({ label }) => label !== undefined)
  if (values.json) output.json(isList ? verdicts : first)
  else for (const verdict of verdicts) printVerdict(verdict, verdict.label, language, output)
  return verdicts.every(({ verdict }) => verdict === 'authentic') ? exitCodes.ok : exitCodes.no
}

function decodeBody(message: CapturedMessage): CapturedMessage {
  const text = Buffer.from(message.body).toString('latin1').trim()
  if (!/^[A-Za-z0-9+/_\s-]*={0,2}$/.test(text)) {
    throw new UsageError({
      en: '--base64: the body is not base64 text',
      zh: '--base64：报文体不是 Base64 文本',
    })
  }
  return { ...message, body: Buffer.from(text, 'base64') }
}

function pathsOf(message: CapturedMessage, given: string | undefined): [PathCandidate, ...PathCandidate[]] {
  const [first, ...more] = given === undefined ? pathCandidates(message) : [{ path: given }]
  if (first !== undefined) return [first, ...more]
  throw new UsageError({
    en: 'The message has no request line: give the path that was called with --path',
    zh: '报文没有请求行：请用 --path 给出实际请求的路径',
  })
}

/** @throws {UsageError} (as a rejection) when the key or the client id cannot be used */
async function judgeOrRefuse(...args: Parameters<typeof judgePaths>): Promise<Verdict> {
  try {
    return await judgePaths(...args)
  } catch (error) {
    if (!isConfigurationError(error)) throw error
    throw flagProblem(error, {
      antomPublicKey: { flag: '--public-key (ANTOM_PUBLIC_KEY)' },
      clientId: { flag: '--client-id (ANTOM_CLIENT_ID)' },
    })
  }
}
