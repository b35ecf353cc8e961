import { createPrivateKey, createPublicKey } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'
import { isLoopbackHost, isPrivateHost } from '../../core/host-names.ts'
import { parseUrl } from '../../core/parse-url.ts'
import { type KeyTexts, makeKeys } from '../../sandbox/make-keys.ts'
import { codeOf, UsageError } from '../command.ts'
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
    text = (await readFileUpTo(file, maxKeyFile, { en: 'file of keys', zh: '密钥文件' })).toString()
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
  const settings = parseEnv(await readEnvFile(file))
  const kept = settings[gatewayKeyName] || undefined
  const antom = kept === undefined ? undefined : pairOf(kept)
  if (kept !== undefined && antom === undefined) throw unreadableKey(gatewayKeyName, file)
  const { ANTOM_PRIVATE_KEY: privateKey, ANTOM_PUBLIC_KEY: publicKey, ANTOM_CLIENT_ID: clientId } = settings
  const isOwn = (antom !== undefined && publicKey === antom.publicKey) || isLocal(settings.ANTOM_BASE_URL)
  if ((privateKey || publicKey) && !isOwn) {
    throw new UsageError({
      en: `${file} holds keys of another gateway, which the sandbox does not replace: name another file, such as .env.sandbox, or take ANTOM_PRIVATE_KEY and ANTOM_PUBLIC_KEY out of it`,
      zh: `${file} 中是另一个网关的密钥，沙箱不会覆盖：请改用其他文件，例如 .env.sandbox，或先从中移走 ANTOM_PRIVATE_KEY 和 ANTOM_PUBLIC_KEY`,
    })
  }
  const merchant = privateKey ? pairOf(privateKey) : undefined
  if (privateKey && merchant === undefined) throw unreadableKey('ANTOM_PRIVATE_KEY', file)
  return { ...(antom && { antom }), ...(merchant && { merchant }), ...(clientId && { clientId }) }
}

function unreadableKey(name: string, file: string): UsageError {
  return new UsageError({
    en: `${name} in ${file} is no RSA private key: delete the line to have a new one made`,
    zh: `${file} 中的 ${name} 不是 RSA 私钥：请删除该行，由本命令重新生成`,
  })
}

/** Whether a base URL is that of a sandbox: on this machine, in its network or in a container. */
function isLocal(baseUrl: string | undefined): boolean {
  const host = baseUrl === undefined ? undefined : parseUrl(baseUrl)?.hostname
  return host !== undefined && (isLoopbackHost(host) || isPrivateHost(host))
}

/** A private key as bare base64 of PKCS#8, and its public key; `undefined` when it is none. */
function pairOf(text: string): KeyTexts | undefined {
  try {
    const key = text.includes('-----')
      ? createPrivateKey(text.replaceAll('\\n', '\n'))
      : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
    if (key.asymmetricKeyType !== 'rsa') return undefined
    return {
      privateKey: key.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    }
  } catch {
    return undefined
  }
}

function isKeptKeys(value: unknown): value is Required<Pick<KeptKeys, 'antom' | 'merchant'>> {
  // Every step may be missing in a file that somebody else wrote.
  const { antom, merchant } = (value ?? {}) as Partial<Record<keyof KeptKeys, Partial<KeyTexts>>>
  return [antom, merchant].every((keys) => isBase64(keys?.privateKey) && isBase64(keys?.publicKey))
}

/** Keys are printed as lines of an `.env` file: nothing else may stand in them. */
function isBase64(text: unknown): boolean {
  return typeof text === 'string' && /^[A-Za-z0-9+/]+=*$/.test(text)
}
