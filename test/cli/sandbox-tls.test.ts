import { X509Certificate } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeCertificate } from '../../src/cli/sandbox/certificate.ts'
import { makeKeys } from '../../src/sandbox/make-keys.ts'
import { createSandbox, generateKeyPair } from '../../src/testing/index.ts'
import { type Run, run, temporaryFolder } from './run-command.ts'

const start = (file: string, ...more: readonly string[]): Promise<Run> =>
  run(['sandbox', '--port', '0', '--env', file, ...more])

const own = await makeKeys()

describe('sandbox --tls', () => {
  /** The status of the first page, for a client that trusts nothing but one certificate. */
  const statusOf = (url: string, ca: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${url}/`, { ca }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  it('is trusted by its certificate, and keeps it as long as the keys', async () => {
    const folder = await temporaryFolder()
    const [env, cert] = [join(folder, '.env'), join(folder, 'cert.pem')]
    const interrupt = new AbortController()
    let seen = ''
    const going = run(['sandbox', '--port', '0', '--env', env, '--tls', '--tls-cert', cert], {
      signal: interrupt.signal,
      onOutput: (text) => {
        seen = text
      },
    })
    while (!seen.includes('steering')) await new Promise((resolve) => setTimeout(resolve, 5))
    const url = parseEnv(await readFile(env, 'utf8')).ANTOM_BASE_URL ?? ''
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    const text = await readFile(cert, 'utf8')
    expect(await statusOf(url, text)).toBe(200)
    expect(await statusOf(url.replace('127.0.0.1', 'localhost'), text)).toBe(200)
    const { privateKey } = await makeKeys()
    await expect(statusOf(url, makeCertificate(privateKey, [], Date.now()).cert)).rejects.toThrow(
      /certificate/,
    )
    interrupt.abort()
    expect((await going).code).toBe(0)
    const again = () => start(env, '--tls', '--tls-cert', cert)
    expect((await again()).code).toBe(0)
    expect(await readFile(cert, 'utf8')).toBe(text)
    // Of another key, or without a name that is asked for, it is made anew.
    expect((await start(env, '--tls', '--tls-cert', cert, '--allow-host', 'sandbox.internal')).code).toBe(0)
    const wider = await readFile(cert, 'utf8')
    expect(new X509Certificate(wider).subjectAltName).toContain('DNS:sandbox.internal')
    expect((await start(join(folder, 'other'), '--tls', '--tls-cert', cert)).code).toBe(0)
    expect(await readFile(cert, 'utf8')).not.toBe(wider)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a certificate without TLS', ['--tls-cert', 'x'], /--tls-cert goes with --tls/],
    [
      'a file with something else',
      ['--tls', '--tls-cert', import.meta.filename],
      /holds something else than a certificate/,
    ],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await run(['sandbox', '--port', '0', ...args])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it.each(['subject', 'issuer'])('replaces no certificate of another %s', async (which) => {
    const { cert } = makeCertificate(own.privateKey, [], Date.now())
    const der = Buffer.from(cert.replace(/-----.+-----|\s/g, ''), 'base64')
    const name = 'antom-contract sandbox'
    const at = which === 'issuer' ? der.indexOf(name) : der.lastIndexOf(name)
    der.write('somebody else, and all', at)
    const text = `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
    const file = join(await temporaryFolder(), 'server.pem')
    await writeFile(file, text)
    const args = ['sandbox', '--port', '0', '--tls', '--tls-cert', file]
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`${file} holds a certificate that no sandbox has made, which is not replaced`)
    expect((await run([...args, '--lang', 'zh'])).err).toContain('不会被覆盖')
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('makes certificates for every kind of name', async () => {
    const { privateKey } = await makeKeys()
    const { cert, key } = makeCertificate(
      privateKey,
      ['a.internal', '10.0.0.1', 'fd00::1', '::ffff:1.2.3.4'],
      Date.now(),
    )
    const certificate = new X509Certificate(cert)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    for (const name of ['localhost', 'a.internal']) expect(certificate.checkHost(name)).toBe(name)
    for (const address of ['127.0.0.1', '10.0.0.1', 'fd00::1', '::1']) {
      expect(certificate.checkIP(address)).toBeDefined()
    }
    expect(certificate.checkHost('b.internal')).toBeUndefined()
    expect(certificate.ca).toBe(true)
    // Beyond 2049 a time has another form.
    const late = Date.UTC(2060, 0, 1)
    expect(new X509Certificate(makeCertificate(privateKey, [], late).cert).validFrom).toContain('2059')
    const sandbox = await createSandbox({ tls: { key, cert } })
    expect(await statusOf(sandbox.url, cert)).toBe(200)
    await sandbox.close()
    const other = await generateKeyPair()
    await expect(createSandbox({ tls: { key: other.privateKey, cert } })).rejects.toThrow(/^tls has a key/)
    await expect(createSandbox({ tls: { key: 'x', cert: 'y' } })).rejects.toThrow(/^tls has a key/)
  })
})
