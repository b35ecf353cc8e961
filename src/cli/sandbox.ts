import { readFile, writeFile } from 'node:fs/promises'
import { ConfigurationError } from '../core/errors.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import { type KeyTexts, makeKeys } from '../sandbox/make-keys.ts'
import { scenarioWords } from '../sandbox/scenario.ts'
import type { Sandbox } from '../sandbox/types.ts'
import { type CommandContext, codeOf, exitCodes, readArguments, readNumber, UsageError } from './command.ts'
import { createOutput } from './output.ts'
import { createSandboxLog } from './sandbox-log.ts'

const words = scenarioWords.map(({ word, meaning }) => `    ${word.padEnd(12)}  ${meaning}`).join('\n')

export const sandboxHelp = `Usage: antom-contract sandbox [options]

Runs a local gateway until it is interrupted. Its first page tells what happened in it.

  --port PORT           8787 when left out; 0 takes any free port
  --host HOST           address to listen on; 127.0.0.1 when left out, 0.0.0.0 for containers
  --allow-host NAME     a name under which its pages answer, besides those of this machine; may be repeated
  --client-id ID        your client id; SANDBOX_5X00000000000000 when left out
  --public-key FILE     your public key; when left out, a key pair is made for you
  --keys FILE           where made keys are kept, so that they are the same the next time
  --speed NUMBER        how many times faster than in reality periods pass; 1 when left out
  --strict              refuses request fields that the contract does not know; otherwise a warning
  --sign-query          signs notifications over path and query; otherwise over the path alone
  --notify-url URL      where notifications go when a payment names no URL, and those about disputes
  --deliver-to HOST     lets notifications go to this host too; may be repeated
  --deliver-to-private  lets them go to private addresses and the names of containers
  --print-env           prints the settings of a client as environment variables; the log goes to standard error
  -h, --help            this text

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
    'allow-host': { type: 'string', multiple: true, default: [] },
    'client-id': { type: 'string' },
    'public-key': { type: 'string' },
    keys: { type: 'string' },
    speed: { type: 'string', default: '1' },
    strict: { type: 'boolean', default: false },
    'sign-query': { type: 'boolean', default: false },
    'notify-url': { type: 'string' },
    'deliver-to': { type: 'string', multiple: true, default: [] },
    'deliver-to-private': { type: 'boolean', default: false },
    'print-env': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  const output = createOutput(stdout, env)
  if (values.help) {
    output.lines(sandboxHelp)
    return exitCodes.ok
  }
  if (positionals.length > 0)
    throw new UsageError(`sandbox takes options only, not "${positionals.join(' ')}"`)
  const port = readNumber('port', values.port, 0, 65535)
  const speed = readNumber('speed', values.speed, 0.001, 1_000_000)
  const log = values['print-env'] ? createOutput(stderr, env) : output
  const kept = values.keys === undefined ? undefined : await keptKeys(values.keys)
  const merchantPublicKey =
    values['public-key'] === undefined ? undefined : await readText(values['public-key'])

  let running: Sandbox
  try {
    running = await createSandbox({
      port,
      speed,
      strict: values.strict,
      signQuery: values['sign-query'],
      allowedHosts: values['allow-host'],
      deliverTo: values['deliver-to'],
      deliverToPrivate: values['deliver-to-private'],
      ...(values.host !== undefined && { host: values.host }),
      ...(values['client-id'] !== undefined && { clientId: values['client-id'] }),
      ...(values['notify-url'] !== undefined && { notifyUrl: values['notify-url'] }),
      ...(kept !== undefined && { antomKeys: kept.antom, merchantKeys: kept.merchant }),
      ...(merchantPublicKey !== undefined && { merchantPublicKey }),
      ...createSandboxLog(log),
    })
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message)
    throw error
  }
  const { clientId, privateKey, antomPublicKey, baseUrl } = running.credentials
  if (values['print-env']) {
    output.line(`ANTOM_BASE_URL=${baseUrl}`)
    output.line(`ANTOM_CLIENT_ID=${clientId}`)
    output.line(`ANTOM_PUBLIC_KEY=${antomPublicKey}`)
    if (privateKey !== '') output.line(`ANTOM_PRIVATE_KEY=${privateKey}`)
  }
  log.line(log.paint('bold', 'Antom sandbox'), '  ', log.paint('cyan', baseUrl))
  for (const url of running.networkUrls) {
    log.line(`  network    ${url}  (a client needs allowInsecureBaseUrl: true for it)`)
  }
  log.line(`  client id  ${clientId}`)
  if (!values['print-env']) log.line('  keys       antom-contract sandbox --print-env prints them')
  log.line(
    `  verifies   with the public key whose SHA-256 is ${running.merchantKeyFingerprint || 'not known'}`,
  )
  log.line(`  speed      ${speed === 1 ? 'as in reality' : `${speed} times reality`}`)
  log.line('  steering   antom-contract sandbox --help, or the first page')
  log.line()

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await running.close()
  log.line('Stopped.')
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
  return [antom, merchant].every((keys) => isBase64(keys?.privateKey) && isBase64(keys?.publicKey))
}

/** Keys are printed as lines of an `.env` file: nothing else may stand in them. */
function isBase64(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Za-z0-9+/]+=*$/.test(text)
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
