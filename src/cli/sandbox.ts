import { readFile, writeFile } from 'node:fs/promises'
import { ConfigurationError } from '../core/errors.ts'
import { createSandbox, type Sandbox } from '../sandbox/create-sandbox.ts'
import { type KeyTexts, makeKeys } from '../sandbox/make-keys.ts'
import { scenarioWords } from '../sandbox/scenario.ts'
import {
  type CommandContext,
  codeOf,
  exitCodes,
  painter,
  readArguments,
  readNumber,
  UsageError,
} from './command.ts'

const words = scenarioWords.map(({ word, meaning }) => `    ${word.padEnd(12)}  ${meaning}`).join('\n')

export const sandboxHelp = `Usage: antom-contract sandbox [options]

Runs a local gateway until it is interrupted. Its first page tells what happened in it.

  --port PORT        8787 when left out; 0 takes any free port
  --host HOST        address to listen on; 127.0.0.1 when left out
  --client-id ID     your client id; SANDBOX_5X00000000000000 when left out
  --public-key FILE  your public key; when left out, a key pair is made for you
  --keys FILE        where made keys are kept, so that they are the same the next time
  --speed NUMBER     how many times faster than in reality periods pass; 1 when left out
  --notify-url URL   where notifications go when a payment names no URL
  --deliver-to HOST  lets notifications go to this host too; may be repeated
  --print-env        prints the settings for a client as environment variables, and nothing else to standard output
  -h, --help         this text

Begin a request's own id with sim., words between dots, and a hyphen, to get what you want to see:

    sim.RISK_REJECT-order-17
    sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1
    sim.approve.slow500.duplicate-2

${words}

Or send the words in the header sandbox-scenario.

Exit codes: 0 interrupted, 2 called wrongly or the port is in use.
`

/** `antom-contract sandbox`: runs a local gateway. */
export async function sandbox(args: readonly string[], context: CommandContext): Promise<number> {
  const { stdout, stderr, env, signal } = context
  const { values, positionals } = readArguments(args, {
    port: { type: 'string', default: '8787' },
    host: { type: 'string' },
    'client-id': { type: 'string' },
    'public-key': { type: 'string' },
    keys: { type: 'string' },
    speed: { type: 'string', default: '1' },
    'notify-url': { type: 'string' },
    'deliver-to': { type: 'string', multiple: true, default: [] },
    'print-env': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    stdout.write(sandboxHelp)
    return exitCodes.ok
  }
  if (positionals.length > 0)
    throw new UsageError(`sandbox takes options only, not "${positionals.join(' ')}"`)
  const port = readNumber('port', values.port, 0, 65535)
  const speed = readNumber('speed', values.speed, 0.001, 1_000_000)
  const log = values['print-env'] ? stderr : stdout
  const paint = painter(log, env)
  const kept = values.keys === undefined ? undefined : await keptKeys(values.keys)
  const merchantPublicKey =
    values['public-key'] === undefined ? undefined : await readText(values['public-key'])
  const marks = { S: paint('green', 'S'), F: paint('red', 'F'), U: paint('yellow', 'U') } as const
  const line = (mark: string, ...cells: string[]) =>
    log.write(
      `${paint('dim', new Date().toISOString().slice(11, 19))}  ${mark}  ${cells.join('  ').trimEnd()}\n`,
    )

  let running: Sandbox
  try {
    running = await createSandbox({
      port,
      speed,
      deliverTo: values['deliver-to'],
      ...(values.host !== undefined && { host: values.host }),
      ...(values['client-id'] !== undefined && { clientId: values['client-id'] }),
      ...(values['notify-url'] !== undefined && { notifyUrl: values['notify-url'] }),
      ...(kept !== undefined && { antomKeys: kept.antom, merchantKeys: kept.merchant }),
      ...(merchantPublicKey !== undefined && { merchantPublicKey }),
      onRequest: ({ operation, path, resultStatus, resultCode, resultMessage, signed, status, id }) => {
        const mark =
          resultStatus === 'S' || resultStatus === 'F' || resultStatus === 'U' ? marks[resultStatus] : ' '
        const what = status === 'break' ? 'connection broken on purpose' : (resultCode ?? `HTTP ${status}`)
        const why = resultStatus === 'F' ? paint('dim', resultMessage ?? '') : ''
        line(
          mark,
          (operation ?? path).padEnd(14),
          what,
          id ?? '',
          signed || status === 'break' ? '' : paint('dim', 'unsigned'),
          why,
        )
      },
      onDelivery: ({ notifyType, url, attempts, resultStatus, state }, { problem }) => {
        const how =
          problem === undefined ? paint('green', 'acknowledged') : paint('yellow', `${state}: ${problem}`)
        line(paint('cyan', '→'), notifyType.padEnd(14), resultStatus, url, `send ${attempts.length}`, how)
      },
    })
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message)
    throw error
  }
  const { clientId, privateKey, antomPublicKey, baseUrl } = running.credentials
  const settings = [
    `ANTOM_BASE_URL=${baseUrl}`,
    `ANTOM_CLIENT_ID=${clientId}`,
    `ANTOM_PUBLIC_KEY=${antomPublicKey}`,
    ...(privateKey === '' ? [] : [`ANTOM_PRIVATE_KEY=${privateKey}`]),
  ]
  if (values['print-env']) stdout.write(`${settings.join('\n')}\n`)
  log.write(`${paint('bold', 'Antom sandbox')}  ${paint('cyan', baseUrl)}\n`)
  log.write(`  client id  ${clientId}\n`)
  if (!values['print-env']) log.write('  keys       antom-contract sandbox --print-env prints them\n')
  log.write(`  speed      ${speed === 1 ? 'as in reality' : `${speed} times reality`}\n`)
  log.write('  steering   antom-contract sandbox --help, or the first page\n\n')

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await running.close()
  log.write('Stopped.\n')
  return exitCodes.ok
}

interface KeptKeys {
  readonly antom: KeyTexts
  readonly merchant: KeyTexts
}

/** The keys in a file, which is made when it is not there. */
async function keptKeys(file: string): Promise<KeptKeys> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw unreadable(file, error)
    const keys = { antom: await makeKeys(), merchant: await makeKeys() }
    // They protect nothing but a sandbox; yet a private key in a file is for its owner alone.
    await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch(
      (failure) => {
        throw unreadable(file, failure)
      },
    )
    return keys
  }
  try {
    const keys: unknown = JSON.parse(text)
    if (isKeptKeys(keys)) return keys
  } catch {}
  throw new UsageError(
    `${file} does not hold the keys of a sandbox; name a file that is not there yet to have it made`,
  )
}

function isKeptKeys(value: unknown): value is KeptKeys {
  // Every step may be missing in a file that somebody else wrote.
  const { antom, merchant } = (value ?? {}) as Partial<Record<keyof KeptKeys, Partial<KeyTexts>>>
  return [antom, merchant].every(
    (keys) => typeof keys?.privateKey === 'string' && typeof keys.publicKey === 'string',
  )
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): UsageError {
  return new UsageError(`${file} cannot be read or written (${codeOf(error)})`)
}
