import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { isIP } from 'node:net'

/** A server's key and certificate as PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Whose the certificates are, and who has signed them. */
const ownName = 'antom-contract sandbox'

/** How many days a certificate is good for: some systems refuse more than 825. */
const validDays = 800

/**
 * Makes a certificate that a key signs itself, for TLS on this machine. Node.js makes none; what it takes are a dozen
 * nested values in DER, which need no program besides and look the same everywhere.
 *
 * @param privateKey - RSA, as bare base64 of PKCS#8
 * @param hosts - names and addresses under which the server is called; those of this machine are added
 * @param now - milliseconds since 1970
 */
export function makeCertificate(privateKey: string, hosts: readonly string[], now: number): Certificate {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' })
  const names = [...new Set(['localhost', '127.0.0.1', '::1', ...hosts])]
  const issuer = sequence(set(sequence(oid('550403'), value(0x0c, Buffer.from(ownName)))))
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40 // positive, and of full length
  const content = sequence(
    value(0xa0, value(0x02, Buffer.from([2]))), // version 3
    value(0x02, serial),
    sha256WithRsa,
    issuer,
    // An hour ago: clocks of containers differ.
    sequence(time(now - 3_600_000), time(now + validDays * 86_400_000)),
    issuer,
    publicKey,
    value(
      0xa3,
      sequence(
        // An authority for itself: that is what lets a client trust it by its file alone.
        extension('551d13', sequence(value(0x01, Buffer.from([0xff]))), true),
        extension('551d0f', value(0x03, Buffer.from([2, 0b1010_0100])), true), // signatures, key transport, certificates
        extension('551d25', sequence(oid('2b06010505070301'))), // TLS servers
        extension('551d11', sequence(...names.map(alternativeName))),
        extension('551d0e', value(0x04, createHash('sha1').update(publicKey).digest())),
      ),
    ),
  )
  const signature = sign('sha256', content, key)
  const der = sequence(content, sha256WithRsa, value(0x03, Buffer.concat([Buffer.of(0), signature])))
  return {
    key: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`,
  }
}

/**
 * Tells whether a certificate can be used on: it is of this key, for all of these names, and good for a day more.
 *
 * @param text - PEM, of any origin
 */
export function fitsKey(text: string, privateKey: string, hosts: readonly string[], now: number): boolean {
  try {
    const certificate = new X509Certificate(text)
    const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' })
    const knows = (host: string) =>
      (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined
    return (
      certificate.checkPrivateKey(key) &&
      hosts.every(knows) &&
      Date.parse(certificate.validTo) > now + 86_400_000 &&
      Date.parse(certificate.validFrom) <= now
    )
  } catch {
    return false
  }
}

/** Whether {@link makeCertificate} has made a certificate. */
export function isOwnCertificate(text: string): boolean {
  try {
    const { subject, issuer } = new X509Certificate(text)
    return [subject, issuer].every((name) => name === `CN=${ownName}`)
  } catch {
    return false
  }
}

const sha256WithRsa = sequenceOf([oid('2a864886f70d01010b'), value(0x05, Buffer.alloc(0))])

/** A value of DER: its tag, the length of its content, its content. */
function value(tag: number, content: Uint8Array): Buffer {
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return sequenceOf(parts)
}

function sequenceOf(parts: readonly Uint8Array[]): Buffer {
  return value(0x30, Buffer.concat(parts))
}

function set(part: Uint8Array): Buffer {
  return value(0x31, part)
}

/** An object identifier, its encoded arcs in hexadecimal. */
function oid(hex: string): Buffer {
  return value(0x06, Buffer.from(hex, 'hex'))
}

function extension(id: string, content: Uint8Array, isCritical = false): Buffer {
  const critical = isCritical ? [value(0x01, Buffer.of(0xff))] : []
  return sequence(oid(id), ...critical, value(0x04, content))
}

/** A time: with two digits of the year until 2049, with four from then on. */
function time(milliseconds: number): Buffer {
  const digits = `${new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')}`
  const isShort = new Date(milliseconds).getUTCFullYear() < 2050
  return isShort ? value(0x17, Buffer.from(digits.slice(2))) : value(0x18, Buffer.from(digits))
}

/** A name or an address in the certificate. */
function alternativeName(host: string): Buffer {
  const version = isIP(host)
  if (version === 0) return value(0x82, Buffer.from(host))
  return value(0x87, version === 4 ? Buffer.from(host.split('.').map(Number)) : ipv6Bytes(host))
}

function ipv6Bytes(host: string): Buffer {
  // `URL` writes every form of an address in one.
  const text = new URL(`http://[${host.replace(/%.*/, '')}]`).hostname.slice(1, -1)
  const [head = '', tail] = text.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const missing = 8 - groups(head).length - groups(tail).length
  const all = [
    ...groups(head),
    ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'),
    ...groups(tail),
  ]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}
