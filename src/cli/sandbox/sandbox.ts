import { writeFile } from 'node:fs/promises'
import { isConfigurationError } from '../../core/errors.ts'
import { createSandbox } from '../../sandbox/create-sandbox.ts'
import { makeKeys } from '../../sandbox/make-keys.ts'
import type { Sandbox, SandboxCredentials } from '../../sandbox/types.ts'
import { preparePublicKey } from '../../signing/keys/public-key.ts'
import { exitCodes, type RunContext, readArguments, readNumber, UsageError } from '../command.ts'
import { readKey } from '../given-keys.ts'
import type { Language, Text } from '../language.ts'
import { flagProblem } from '../option-problem.ts'
import { createOutput, type Output } from '../output.ts'
import { sandboxSpec } from '../specs/sandbox.ts'
import { columns } from '../wrap.ts'
import { fileProblem, updateEnvFile } from './env-file.ts'
import { gatewayKeyName, type KeptKeys, makeKeyFile, readEnvKeys, readKeyFile } from './kept-keys.ts'
import { printKeys } from './print-keys.ts'
import { loadRefusalText } from './refusal-text.ts'
import { sandboxCertificate } from './sandbox-certificate.ts'
import { createSandboxLog } from './sandbox-log.ts'
import { printKept, speedText, sandboxTexts as texts } from './sandbox-texts.ts'

/** `antom-contract sandbox`: runs a local gateway, or prints the keys that are kept for one. */
export async function sandbox(args: readonly string[], context: RunContext): Promise<number> {
  const { stdout, stderr, env, language } = context
  const { values, positionals } = readArguments(args, sandboxSpec)
  const output = createOutput(stdout, env)
  if (positionals[0] === 'keys' && positionals.length === 1) return printKeys(values, output)
  if (positionals.length > 0) {
    const shown = positionals.join(' ')
    throw new UsageError({
      en: `sandbox takes the word keys, or flags only, not "${shown}"`,
      zh: `sandbox 只接受 keys 或选项，而不是“${shown}”`,
    })
  }
  if (values.format !== undefined) {
    throw new UsageError({ en: '--format goes with sandbox keys', zh: '--format 须与 sandbox keys 一起使用' })
  }
  const port = readNumber('port', values.port, 0, 65535)
  const speed = readNumber('speed', values.speed, 0.001, 1_000_000)
  const log = values['print-env'] ? createOutput(stderr, env) : output
  const keys = await keptKeys(values)
  const merchantPublicKey = await ownPublicKey(values, keys, context)
  const clientId = values['client-id'] ?? keys.clientId
  // Made here where something stands on it: the file of settings keeps it, the certificate is of it.
  const isKept = values.env !== undefined || values.tls
  const antom = keys.antom ?? (isKept ? await makeKeys() : undefined)
  const tls = await sandboxCertificate(values, antom, Date.now())
  const refusalText = await loadRefusalText(language)

  const interrupted = context.interruption()
  let running: Sandbox
  try {
    running = await createSandbox({
      port,
      speed,
      strict: values.strict,
      signQuery: values['sign-query'],
      allowedHosts: values['allow-host'],
      allowedOrigins: values['allow-origin'],
      deliverTo: values['deliver-to'],
      deliverToPrivate: values['deliver-to-private'],
      ...(values.host !== undefined && { host: values.host }),
      ...(clientId !== undefined && { clientId }),
      ...(values['notify-url'] !== undefined && { notifyUrl: values['notify-url'] }),
      ...(antom !== undefined && { antomKeys: antom }),
      ...(keys.merchant !== undefined && { merchantKeys: keys.merchant }),
      ...(merchantPublicKey !== undefined && { merchantPublicKey }),
      ...(tls !== undefined && { tls }),
      ...createSandboxLog(log, language, refusalText),
    })
  } catch (error) {
    if (isConfigurationError(error)) throw flagProblem(error, flagsOfOptions)
    throw error
  }
  const settings = settingsOf(running.credentials)
  try {
    if (values.env !== undefined && antom !== undefined) {
      await updateEnvFile(values.env, { ...settings, [gatewayKeyName]: antom.privateKey }, keys.text ?? '')
    }
    if (values['tls-cert'] !== undefined && tls !== undefined) {
      const file = values['tls-cert']
      await writeFile(file, tls.cert).catch((error) => {
        throw fileProblem(file, error)
      })
    }
  } catch (error) {
    await running.close()
    throw error
  }
  if (values['print-env']) {
    for (const [name, value] of Object.entries(settings)) output.line(`${name}=${value}`)
  }
  printStart(running, { ...values, speed }, language, log)
  await abortOf(interrupted)
  await running.close()
  log.line(texts.stopped[language])
  return exitCodes.ok
}

/** The flags of the options of a sandbox. */
const flagsOfOptions = {
  port: { flag: '--port' },
  host: { flag: '--host', zh: '的值应为本机的地址或名称，例如 127.0.0.1' },
  clientId: { flag: '--client-id', zh: '的值应为可见 ASCII 字符，最多 128 个' },
  merchantPublicKey: { flag: '--public-key' },
  'antomKeys.privateKey': { flag: '--keys' },
  notifyUrl: { flag: '--notify-url', zh: '的值应为 URL' },
  deliverTo: { flag: '--deliver-to', zh: '的值应为主机名或地址，不带协议和路径' },
  allowedHosts: { flag: '--allow-host', zh: '的值应为主机名或地址，不带协议和路径' },
  allowedOrigins: {
    flag: '--allow-origin',
    zh: '的值应为浏览器发送的 origin，例如 https://docs.example，不带路径；不接受 * 和 null',
  },
  tls: { flag: '--tls' },
} as const

type Values = ReturnType<typeof readArguments<typeof sandboxSpec.flags>>['values']

/** The keys that were kept. A file of `--keys` is made when it is not there. */
async function keptKeys({ keys, env: envFile }: Values): Promise<KeptKeys> {
  const inEnv = envFile === undefined ? {} : await readEnvKeys(envFile)
  if (keys === undefined) return inEnv
  return { ...inEnv, ...((await readKeyFile(keys)) ?? (await makeKeyFile(keys))) }
}

/**
 * The key of `--public-key`; none where the settings keep the whole pair, with which the gateway then works.
 *
 * @throws {UsageError} (as a rejection) when the settings keep another pair: a client that reads them would sign with it
 */
async function ownPublicKey(
  { 'public-key': key, env: envFile = '' }: Values,
  { merchant }: KeptKeys,
  context: RunContext,
): Promise<string | undefined> {
  if (key === undefined) return undefined
  const text = await readKey(key, '--public-key', context)
  if (merchant === undefined) return text
  if (isSameKey(text, merchant.publicKey)) return undefined
  throw new UsageError({
    en: `--public-key and --env do not fit: ANTOM_PRIVATE_KEY in ${envFile} belongs to another public key than that of --public-key. Name another file with --env, or take ANTOM_PRIVATE_KEY out of it`,
    zh: `--public-key 与 --env 不匹配：${envFile} 中的 ANTOM_PRIVATE_KEY 与 --public-key 的公钥不是一对。请用 --env 指定其他文件，或从中移走 ANTOM_PRIVATE_KEY`,
  })
}

/** Whether two texts are the same public key. @throws {UsageError} when the one that was given cannot be used */
function isSameKey(given: string, kept: string): boolean {
  try {
    const [key] = preparePublicKey(given, 'merchantPublicKey').keys
    return key instanceof Uint8Array && Buffer.from(key).toString('base64') === kept
  } catch (error) {
    if (isConfigurationError(error)) throw flagProblem(error, flagsOfOptions)
    throw error
  }
}

/** The settings of a client of the sandbox, as environment variables. */
function settingsOf({ baseUrl, clientId, antomPublicKey, privateKey }: SandboxCredentials) {
  return {
    ANTOM_BASE_URL: baseUrl,
    ANTOM_CLIENT_ID: clientId,
    ANTOM_PUBLIC_KEY: antomPublicKey,
    ...(privateKey !== '' && { ANTOM_PRIVATE_KEY: privateKey }),
  }
}

function printStart(
  { credentials, networkUrls, merchantKeyFingerprint }: Sandbox,
  values: Pick<Values, 'print-env' | 'env' | 'keys' | 'tls' | 'tls-cert'> & { readonly speed: number },
  language: Language,
  { line, paint }: Output,
): void {
  const { env: envFile, keys, 'tls-cert': certificate, tls, speed } = values
  const row = (name: Text, ...parts: readonly string[]) => {
    line(`  ${name[language]}${' '.repeat(Math.max(0, 11 - columns(name[language])))}  `, parts.join('  '))
  }
  line(paint('bold', texts.title[language]), '  ', paint('cyan', credentials.baseUrl))
  for (const url of networkUrls) row(texts.network, url, ...(tls ? [] : [texts.insecure[language]]))
  row(texts.clientId, credentials.clientId)
  if (envFile !== undefined) row(texts.settings, envFile)
  if (keys !== undefined) row(texts.keys, printKept(keys)[language])
  else if (envFile === undefined && !values['print-env']) row(texts.keys, texts.printEnv[language])
  if (tls)
    row(
      texts.certificate,
      ...(certificate === undefined ? [texts.noCertificate[language]] : [certificate, texts.trust[language]]),
    )
  const fingerprint = merchantKeyFingerprint || texts.notKnown[language]
  row(texts.verifies, `${texts.publicKey[language]}${language === 'en' ? ' ' : ''}${fingerprint}`)
  row(texts.speed, speed === 1 ? texts.real[language] : speedText(speed)[language])
  row(texts.steering, texts.steeringHelp[language])
  line()
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
