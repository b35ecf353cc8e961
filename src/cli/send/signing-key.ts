import { parseEnv } from 'node:util'
import { machineClock } from '../../core/clock.ts'
import { isConfigurationError } from '../../core/errors.ts'
import type { NotificationBody } from '../../sandbox/deliveries/send-notification.ts'
import { createMessageSigner } from '../../sandbox/message-signer.ts'
import { importPrivateKey } from '../../signing/index.ts'
import { type RunContext, UsageError } from '../command.ts'
import { readKey } from '../given-keys.ts'
import { flagProblem } from '../option-problem.ts'
import { readEnvFile } from '../sandbox/env-file.ts'
import { gatewayKeyName, readKeyFile } from '../sandbox/kept-keys.ts'

/** What of the flags says how a notification is signed. */
export interface SigningFlags {
  readonly env?: string | undefined
  readonly keys?: string | undefined
  readonly 'private-key'?: string | undefined
  readonly 'client-id'?: string | undefined
}

/** Signs in the place of Antom: gives the headers of a body. */
export type Sign = (path: string, body: NotificationBody) => Promise<Record<string, string>>

/** The client id of a sandbox that was started without one. */
const sandboxClientId = 'SANDBOX_5X00000000000000'

/**
 * Makes what signs notifications with the key that the flags name.
 *
 * @returns `undefined` when they name none
 * @throws {UsageError} (as a rejection) when there is no key where they say, or it cannot be used
 */
export async function readSigner(flags: SigningFlags, context: RunContext): Promise<Sign | undefined> {
  const { env: envFile, keys, 'private-key': key } = flags
  const settings: Record<string, string | undefined> =
    envFile === undefined ? {} : parseEnv(await readEnvFile(envFile))
  const text = await keyText(flags, settings, context)
  if (text === undefined) return undefined
  const clientId =
    flags['client-id'] ?? (settings.ANTOM_CLIENT_ID || context.env.ANTOM_CLIENT_ID || sandboxClientId)
  const flag = key !== undefined ? '--private-key' : keys !== undefined ? '--keys' : '--env'
  try {
    const privateKey = await importPrivateKey(text, 'privateKey')
    const sign = createMessageSigner({ clientId, privateKey, clock: machineClock(false) })
    return (path, body) => sign({ path, body, timeHeader: 'request-time' })
  } catch (error) {
    if (isConfigurationError(error)) throw flagProblem(error, { privateKey: { flag } })
    throw error
  }
}

async function keyText(
  { env: envFile, keys, 'private-key': key }: SigningFlags,
  settings: Readonly<Record<string, string | undefined>>,
  context: RunContext,
): Promise<string | undefined> {
  if (key !== undefined) return readKey(key, '--private-key', context)
  if (keys !== undefined) {
    const kept = await readKeyFile(keys)
    return kept?.antom?.privateKey ?? noKey('--keys', keys)
  }
  if (envFile === undefined) return undefined
  return settings[gatewayKeyName] || noKey('--env', envFile)
}

function noKey(flag: string, file: string): never {
  throw new UsageError({
    en: `${file} holds no keys of a sandbox: start it once with ${flag} ${file}`,
    zh: `${file} 中没有沙箱的密钥：请先用 ${flag} ${file} 启动一次沙箱`,
  })
}
