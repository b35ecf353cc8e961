import { createPrivateKey } from 'node:crypto'
import type { KeyTexts } from '../../sandbox/make-keys.ts'
import { codeOf, UsageError } from '../command.ts'
import { readFileUpTo } from '../read-input.ts'
import { type Certificate, fitsKey, isOwnCertificate, makeCertificate } from './certificate.ts'
import { fileProblem } from './env-file.ts'

/** One that this command writes has some two kilobytes. */
const maxCertificate = 65_536

/** What of the flags a certificate depends on. */
export interface CertificateFlags {
  readonly tls: boolean
  readonly 'tls-cert'?: string | undefined
  readonly host?: string | undefined
  readonly 'allow-host': readonly string[]
}

/**
 * The certificate with which a sandbox listens; `undefined` without `--tls`.
 *
 * It is of the gateway's own key, which is kept with the other keys: a file then needs to hold no secret, and a client
 * that trusts it goes on to do so as long as the keys stay. Nothing but a sandbox trusts that key.
 *
 * @param antom - the gateway's keys
 * @param now - milliseconds since 1970
 * @throws {UsageError} (as a rejection) when the file of the certificate holds something else
 */
export async function sandboxCertificate(
  { tls, 'tls-cert': file, host, 'allow-host': names }: CertificateFlags,
  antom: KeyTexts | undefined,
  now: number,
): Promise<Certificate | undefined> {
  if (file !== undefined && !tls) {
    throw new UsageError({ en: '--tls-cert goes with --tls', zh: '--tls-cert 须与 --tls 一起使用' })
  }
  if (!tls || antom === undefined) return undefined
  const hosts = [...(host === undefined || host === '0.0.0.0' || host === '::' ? [] : [host]), ...names]
  const kept = file === undefined ? undefined : await readCertificate(file)
  if (kept !== undefined && fitsKey(kept, antom.privateKey, hosts, now)) {
    const key = createPrivateKey({
      key: Buffer.from(antom.privateKey, 'base64'),
      format: 'der',
      type: 'pkcs8',
    })
    return { key: key.export({ format: 'pem', type: 'pkcs8' }).toString(), cert: kept }
  }
  // Another program may need the one that is there, and it may be the only copy.
  if (file !== undefined && kept !== undefined && !isOwnCertificate(kept)) {
    throw new UsageError({
      en: `${file} holds a certificate that no sandbox has made, which is not replaced: name a file that is not there yet`,
      zh: `${file} 中的证书不是沙箱生成的，不会被覆盖：请给出一个尚不存在的文件`,
    })
  }
  return makeCertificate(antom.privateKey, hosts, now)
}

async function readCertificate(file: string): Promise<string | undefined> {
  let text: string
  try {
    text = (await readFileUpTo(file, maxCertificate, { en: 'certificate', zh: '证书' })).toString()
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw fileProblem(file, error)
  }
  // What is written over later must be what this command has written.
  if (/^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n$/.test(text)) return text
  throw new UsageError({
    en: `${file} holds something else than a certificate: name a file that is not there yet`,
    zh: `${file} 的内容不是证书：请给出一个尚不存在的文件`,
  })
}
