import { readFile } from 'node:fs/promises'
import { isContractError, isSignatureError } from '../core/errors.ts'
import { visibleJson } from '../core/visible-json.ts'
import { visibleText } from '../core/visible-text.ts'
import { allFacts } from '../notifications/diagnosis/checked-signature.ts'
import { DiagnosedSignatureError } from '../notifications/diagnosis/diagnosed-signature-error.ts'
import {
  type CheckedSignature,
  createNotificationReceiver,
  identifyEvent,
  isNotificationError,
} from '../notifications/index.ts'
import { type CommandContext, codeOf, exitCodes, painter, readArguments, UsageError } from './command.ts'
import { joinMessage, type Message, splitMessage } from './http-message.ts'

export const verifyHelp = `Usage: antom-contract verify [FILE] [options]

Checks the signature of a message that was captured, offline, and says what is wrong with it: a notification, an
answer, or a request of your own. FILE is the whole HTTP message (request line, headers, empty line, body); without
FILE and without --body it is read from standard input.

  --headers FILE     the headers alone, one "name: value" a line, or a JSON object
  --body FILE        the body alone, byte for byte as it came; - is standard input
  --path PATH        path and query that were called, when no request line says so
  --public-key KEY   a file with the key of the signer, or the key itself; ANTOM_PUBLIC_KEY when left out
  --client-id ID     your client id; ANTOM_CLIENT_ID, or what the message says, when left out
  --json             the verdict as JSON
  -h, --help         this text

Exit codes: 0 authentic, 1 not authentic or (a notification) not as the contract says, 2 called wrongly.

  antom-contract verify notification.http --public-key antom.pem
  antom-contract verify --headers headers.txt --body body.json --path /antom/notify --public-key antom.pem
`

/** A message is a few kilobytes. */
const maxSize = 4_194_304

interface Verdict {
  readonly verdict: 'authentic' | 'not-authentic' | 'breaks-contract'
  readonly reason?: string
  /** What was undone to find the signature good. */
  readonly cause?: string
  readonly diagnosis?: string
  readonly pointer?: string
  /** The name of the event, when the contract knows it, and the `notifyType` as Antom wrote it. */
  readonly eventName?: string
  readonly notifyType?: string
  readonly path: string
  readonly clientId: string
  readonly bytes: number
  readonly checked: CheckedSignature
}

/** `antom-contract verify`: checks a captured message. */
export async function verifyMessage(args: readonly string[], context: CommandContext): Promise<number> {
  const { stdout, env } = context
  const { values, positionals } = readArguments(args, {
    headers: { type: 'string' },
    body: { type: 'string' },
    path: { type: 'string' },
    'public-key': { type: 'string' },
    'client-id': { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    stdout.write(verifyHelp)
    return exitCodes.ok
  }
  if (positionals.length > 1)
    throw new UsageError('verify takes one file; name the parts with --headers and --body')
  if ((values.headers === undefined) !== (values.body === undefined)) {
    throw new UsageError('--headers and --body go together')
  }
  if (values.headers !== undefined && positionals.length > 0) {
    throw new UsageError('Give the whole message as FILE, or its parts with --headers and --body; not both')
  }
  const message =
    values.headers !== undefined && values.body !== undefined
      ? joinMessage(await read(values.headers, context), await read(values.body, context))
      : splitMessage(await read(positionals[0] ?? '-', context))
  const path = values.path ?? message.target
  if (path === undefined)
    throw new UsageError('The message has no request line: give the path that was called with --path')
  const key = values['public-key'] ?? env.ANTOM_PUBLIC_KEY
  if (key === undefined || key === '') {
    throw new UsageError('No public key: give --public-key FILE, or set ANTOM_PUBLIC_KEY')
  }
  const clientId = values['client-id'] ?? (env.ANTOM_CLIENT_ID || message.headers['client-id'])
  if (clientId === undefined) {
    throw new UsageError('The message has no client-id header, and --client-id is not given')
  }
  const verdict = await judge(message, path, clientId, await readKey(key, context))
  if (values.json) stdout.write(`${visibleJson(verdict)}\n`)
  else print(verdict, context)
  return verdict.verdict === 'authentic' ? exitCodes.ok : exitCodes.no
}

async function judge(message: Message, path: string, clientId: string, key: string): Promise<Verdict> {
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: key,
    on: {},
    onUnknown: () => {},
    // The verdict says where a notification differs from the contract.
    strict: true,
    onDeviation: () => {},
    maxBodySize: maxSize,
  })
  const { 'response-time': responseTime, ...headers } = message.headers
  const received = {
    method: 'POST',
    path,
    // An answer is signed as a notification is, with its own time in the place of the request's.
    headers: {
      ...headers,
      ...(responseTime !== undefined && { 'request-time': responseTime }),
      'content-type': 'application/json',
    },
    body: message.body,
  }
  const checked = await allFacts({ ...received, paths: [path], options: { antomPublicKey: key } })
  const facts = { path, clientId, bytes: message.body.length, checked }
  try {
    const notification = await receiver.verify(received)
    const { notifyType } = notification
    const eventName = identifyEvent(notification)
    return {
      verdict: 'authentic',
      ...facts,
      ...(eventName !== undefined && { eventName }),
      ...(notifyType !== undefined && { notifyType }),
    }
  } catch (error) {
    if (error instanceof DiagnosedSignatureError) {
      const { reason, summary: diagnosis, checked, diagnosis: found } = error
      const cause = found && { cause: found.cause }
      return { verdict: 'not-authentic', reason, ...cause, diagnosis, ...facts, checked }
    }
    if (isSignatureError(error)) {
      return { verdict: 'not-authentic', reason: error.reason, diagnosis: error.message, ...facts }
    }
    // What comes after the signature concerns notifications only; an answer or a request has another form.
    const isNotification = isContractError(error) && error.pointer !== '/notifyType' && error.pointer !== ''
    if (isContractError(error) && isNotification) {
      const { pointer, keyword, message: diagnosis } = error
      return { verdict: 'breaks-contract', reason: keyword, pointer, diagnosis, ...facts }
    }
    if (isContractError(error)) return { verdict: 'authentic', ...facts }
    if (!isNotificationError(error)) throw error
    const { reason, message: diagnosis } = error
    return { verdict: 'breaks-contract', reason, diagnosis, ...facts }
  }
}

function print(verdict: Verdict, { stdout, env }: CommandContext): void {
  const paint = painter(stdout, env)
  const titles = {
    authentic: paint('green', '✓ authentic'),
    'not-authentic': paint('red', '✗ not authentic'),
    'breaks-contract': paint('yellow', '! authentic, but not as the contract says'),
  }
  const { eventName, notifyType, reason, cause, pointer, diagnosis, checked } = verdict
  const { paths, clientId, requestTime, keyVersion, keyFingerprints, bodyLength, bodySha256 } = checked
  const rows = [
    ['reason', reason],
    ['cause', cause],
    ['where', pointer],
    ['message', eventName ?? notifyType],
    ['path', paths.join(', then ')],
    ['client id', clientId],
    ['time', requestTime],
    ['key', keyFingerprints.join(', ')],
    ['version', keyVersion?.toString()],
    ['body', `${bodyLength} bytes, SHA-256 ${bodySha256}`],
  ] as const
  stdout.write(`${titles[verdict.verdict]}\n`)
  for (const [name, value] of rows) {
    if (value !== undefined && value !== '') {
      stdout.write(`  ${paint('dim', name.padEnd(9))}  ${visibleText(value)}\n`)
    }
  }
  if (diagnosis !== undefined) stdout.write(`\n${visibleText(diagnosis, 4000)}\n`)
}

async function readKey(key: string, context: CommandContext): Promise<string> {
  // A key has no dot and is longer than any name of a file; a PEM one has line breaks.
  if (key.includes('-----') || /^[A-Za-z0-9+/=\s]{200,}$/.test(key)) return key
  return new TextDecoder().decode(await read(key, context))
}

async function read(file: string, { stdin }: CommandContext): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const add = (chunk: Uint8Array) => {
    size += chunk.length
    if (size > maxSize)
      throw new UsageError(`${file === '-' ? 'Standard input' : file} has more than ${maxSize} bytes`)
    chunks.push(chunk)
  }
  if (file === '-') {
    if (stdin.isTTY) throw new UsageError('Nothing to check: name a file, or pipe the message in')
    for await (const chunk of stdin) add(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } else {
    try {
      add(await readFile(file))
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(`${file} cannot be read (${codeOf(error)})`)
    }
  }
  return Buffer.concat(chunks)
}
