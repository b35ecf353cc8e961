import { createPrivateKey } from 'node:crypto'
import { exitCodes, givenFlags, readChoice, UsageError } from '../command.ts'
import type { Output } from '../output.ts'
import { sandboxSpec } from '../specs/sandbox.ts'
import { type KeptKeys, readEnvKeys, readKeyFile } from './kept-keys.ts'

/** What of the flags says where keys are and how they are printed. */
export interface KeyFlags {
  readonly keys?: string | undefined
  readonly env?: string | undefined
  readonly format?: string | undefined
  readonly [other: string]: unknown
}

/** The flags that say what is printed. All others are about a gateway, and none is started. */
const ownFlags: readonly string[] = ['keys', 'env', 'format', 'lang', 'help']

/**
 * `antom-contract sandbox keys`: prints the keys that a client and the settings of an account need. The gateway's private
 * key is not among them: nobody but the gateway signs with it.
 */
export async function printKeys(flags: KeyFlags, { line, lines, json }: Output): Promise<number> {
  const idle = givenFlags(flags, sandboxSpec.flags).find((name) => !ownFlags.includes(name))
  if (idle !== undefined) {
    throw new UsageError({
      en: `--${idle} is without effect on sandbox keys, which starts no gateway`,
      zh: `--${idle} 对 sandbox keys 不起作用：它不启动网关`,
    })
  }
  if (flags.keys !== undefined && flags.env !== undefined) {
    throw new UsageError({
      en: 'sandbox keys prints the keys of one file: --env and --keys cannot be given together',
      zh: 'sandbox keys 只输出一个文件中的密钥：--env 与 --keys 不能同时给出',
    })
  }
  const file = flags.keys ?? flags.env
  if (file === undefined) {
    throw new UsageError({
      en: 'sandbox keys needs the file that keeps them: --env FILE or --keys FILE',
      zh: 'sandbox keys 需要保存密钥的文件：--env FILE 或 --keys FILE',
    })
  }
  const format = readChoice('format', flags.format ?? 'env', ['env', 'pkcs1', 'json', 'pem'])
  const kept: KeptKeys | undefined =
    flags.keys === undefined ? await readEnvKeys(file) : await readKeyFile(file)
  const { antom, merchant, clientId } = kept ?? {}
  if (antom === undefined) {
    const flag = flags.keys === undefined ? '--env' : '--keys'
    throw new UsageError({
      en: `${file} holds no keys of a sandbox: start it once with ${flag} ${file}`,
      zh: `${file} 中没有沙箱的密钥：请先用 ${flag} ${file} 启动一次沙箱`,
    })
  }
  const keys = [
    { name: 'ANTOM_CLIENT_ID', member: 'clientId', text: clientId },
    { name: 'ANTOM_PUBLIC_KEY', member: 'antomPublicKey', text: antom.publicKey, label: 'PUBLIC KEY' },
    { name: 'ANTOM_PRIVATE_KEY', member: 'privateKey', text: merchant?.privateKey, label: 'PRIVATE KEY' },
    { name: 'MERCHANT_PUBLIC_KEY', member: 'publicKey', text: merchant?.publicKey, label: 'PUBLIC KEY' },
  ]
  if (format === 'json') json(Object.fromEntries(keys.map(({ member, text }) => [member, text])))
  for (const { name, text, label } of format === 'json' ? [] : keys) {
    if (text === undefined) continue
    if (format === 'env') line(`${name}=${text}`)
    else if (format === 'pkcs1') line(`${name}=${label === 'PRIVATE KEY' ? pkcs1Of(text) : text}`)
    else if (label !== undefined) {
      line(`# ${name}`)
      lines(`-----BEGIN ${label}-----\n${text.replace(/.{1,64}/g, '$&\n')}-----END ${label}-----`)
    }
  }
  return exitCodes.ok
}

/** A private key in the older form that some SDKs take: bare base64 of PKCS#1. */
function pkcs1Of(privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
  return key.export({ format: 'der', type: 'pkcs1' }).toString('base64')
}
