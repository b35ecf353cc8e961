import { writeFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { isConfigurationError } from '../../core/errors.ts'
import { type KeyTexts, makeKeys } from '../../sandbox/make-keys.ts'
import { keyErrorsFor } from '../../signing/keys/key-kind.ts'
import { parsePrivateKey, privateKeyKind } from '../../signing/keys/private-key.ts'
import { parsePublicKeys, publicKeyKind } from '../../signing/keys/public-key.ts'
import { codeOf, UsageError } from '../command.ts'
import { flagProblem } from '../option-problem.ts'
import { readFileUpTo } from '../read-input.ts'
import { fileProblem, readEnvFile } from './env-file.ts'

/** The keys of a sandbox, and for whom they are. */
export interface KeptKeys {
  /** The gateway's; absent when none are kept yet. */
  readonly antom?: KeyTexts
  /** The merchant's; absent when none are kept yet, or the merchant keeps the private key elsewhere. */
  readonly merchant?: KeyTexts
  /** Where it is kept with the keys. */
  readonly clientId?: string
  /** The text of the file of settings that they were read from. */
  readonly text?: string
}

/** The setting that keeps the gateway's private key beside those of a client. */
export const gatewayKeyName = 'ANTOM_SANDBOX_PRIVATE_KEY'

/** Two pairs of keys have some five kilobytes. */
const maxKeyFile = 65_536

/**
 * The keys in a file of `--keys`.
 *
 * @returns `undefined` when the file is not there
 * @throws {UsageError} (as a rejection) when it cannot be read, or holds something else
 */
export async function readKeyFile(file: string): Promise<KeptKeys | undefined> {
  let text: string
  try {
    text = new TextDecoder().decode(
      await readFileUpTo(file, maxKeyFile, { en: 'file of keys', zh: '密钥文件' }),
    )
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw fileProblem(file, error)
  }
  try {
    const keys: unknown = JSON.parse(text)
    if (isKeptKeys(keys)) return keys
  } catch {}
  throw new UsageError({
    en: `${file} does not hold the keys of a sandbox; name a file that is not there yet to have it made`,
    zh: `${file} 中没有沙箱的密钥；请给出一个尚不存在的文件，由本命令生成`,
  })
}

/** Makes keys and keeps them in a file, which must not be there. @throws {UsageError} (as a rejection) when it cannot be written */
export async function makeKeyFile(file: string): Promise<KeptKeys> {
  const keys = { antom: await makeKeys(), merchant: await makeKeys() }
  // They protect nothing but a sandbox; yet a private key in a file is for its owner alone.
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch((error) => {
    throw fileProblem(file, error)
  })
  return keys
}

/**
 * The keys among the settings of an `.env` file, which a sandbox wrote there.
 *
 * @returns what there is; nothing for a file that is not there
 * @throws {UsageError} (as a rejection) when the file cannot be read, or holds keys of another gateway: these may be
 *   the only copy of an account's key, and are never replaced
 */
export async function readEnvKeys(file: string): Promise<KeptKeys> {
  const text = await readEnvFile(file)
  const settings = parseEnv(text)
  const { ANTOM_PRIVATE_KEY: privateKey, ANTOM_PUBLIC_KEY: publicKey, ANTOM_CLIENT_ID: clientId } = settings
  const gatewayKey = settings[gatewayKeyName]
  const antom = gatewayKey ? pairOf(gatewayKey, gatewayKeyName, file) : undefined
  // Not told by the base URL: a proxy of the real gateway can be on this machine.
  const isOwn = antom !== undefined && publicKey !== undefined && isKey(publicKey, antom.publicKey)
  if ((privateKey || publicKey) && !isOwn) {
    throw new UsageError({
      en: `${file} holds keys of another gateway, which the sandbox does not replace: its own have ${gatewayKeyName} beside them, which belongs to ANTOM_PUBLIC_KEY. Name another file, such as .env.sandbox, or put ANTOM_PRIVATE_KEY and ANTOM_PUBLIC_KEY into another`,
      zh: `${file} 中是另一个网关的密钥，沙箱不会覆盖：沙箱自己的密钥旁有与 ANTOM_PUBLIC_KEY 成对的 ${gatewayKeyName}。请改用其他文件，例如 .env.sandbox，或先把 ANTOM_PRIVATE_KEY 和 ANTOM_PUBLIC_KEY 移到其他文件`,
    })
  }
  const merchant = privateKey ? pairOf(privateKey, 'ANTOM_PRIVATE_KEY', file) : undefined
  return { text, ...(antom && { antom }), ...(merchant && { merchant }), ...(clientId && { clientId }) }
}

/**
 * A private key as bare base64 of PKCS#8, and its public key: of a text in every form that a client takes.
 *
 * @throws {UsageError} when it is none; what it is stays where it is
 */
function pairOf(text: string, name: string, file: string): KeyTexts {
  try {
    const { der, spki } = parsePrivateKey(text, keyErrorsFor(name, privateKeyKind))
    return { privateKey: toBase64(der), publicKey: toBase64(spki) }
  } catch (error) {
    if (!isConfigurationError(error)) throw error
    const { en, zh } = flagProblem(error, {}).text
    throw new UsageError({
      en: en.replace(name, () => `${name} in ${file}`),
      zh: zh.replace(name, () => `${file} 中的 ${name}`),
    })
  }
}

/** Whether a text is this public key, in any form. */
function isKey(text: string, base64: string): boolean {
  try {
    const [only, ...more] = parsePublicKeys(text, keyErrorsFor('ANTOM_PUBLIC_KEY', publicKeyKind))
    return only !== undefined && more.length === 0 && toBase64(only) === base64
  } catch (error) {
    if (isConfigurationError(error)) return false
    throw error
  }
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function isKeptKeys(value: unknown): value is Required<Pick<KeptKeys, 'antom' | 'merchant'>> {
  // Every step may be missing in a file that somebody else wrote.
  const { antom, merchant } = (value ?? {}) as Partial<Record<keyof KeptKeys, Partial<KeyTexts>>>
  return [antom, merchant].every((keys) => isBase64(keys?.privateKey) && isBase64(keys?.publicKey))
}

/** Keys are printed as lines of an `.env` file: nothing else may stand in them. */
function isBase64(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Za-z0-9+/]+=*$/.test(text)
}
