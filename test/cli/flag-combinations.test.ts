import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { CommandSpec } from '../../src/cli/command-spec.ts'
import { commandSpecs } from '../../src/cli/specs/index.ts'
import { generateKeyPair } from '../../src/testing/index.ts'
import { run, temporaryFolder } from './run-command.ts'

const specs: readonly CommandSpec[] = commandSpecs
const apart = specs.flatMap(({ name, apart: pairs = [] }) =>
  pairs.map(({ flags }): [string, readonly [string, string]] => [name, flags]),
)

describe('flags that undo each other', () => {
  it.each(apart)('%s refuses %j together, before anything else', async (command, [one, other]) => {
    const { code, out, err } = await run([command, `--${one}`, 'x', `--${other}`, 'x', '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`--${one} and --${other} cannot be given together: `)
    const chinese = await run([command, `--${one}`, 'x', `--${other}`, 'x', '--lang', 'zh'])
    expect(chinese.code).toBe(2)
    expect(chinese.err).toContain(`--${one} 与 --${other} 不能同时给出：`)
  })

  it('are found in every command that has some', () => {
    expect([...new Set(apart.map(([name]) => name))]).toEqual(
      expect.arrayContaining(['sandbox', 'trigger', 'replay', 'resend']),
    )
  })

  it.each<[readonly string[], RegExp]>([
    [['sandbox', '--format', 'json'], /--format goes with sandbox keys/],
    [['sandbox', 'keys', '--keys', 'a', '--env', 'b'], /--env and --keys cannot be given together/],
    [['sandbox', 'keys', '--env', 'b', '--port', '1'], /--port is without effect on sandbox keys/],
    [['sandbox', 'keys', '--env', 'b', '--strict'], /--strict is without effect on sandbox keys/],
    [['sandbox', 'keys', '--env', 'b', '--allow-host', 'x'], /--allow-host is without effect/],
    [
      ['replay', 'a.http', '--to', 'http://127.0.0.1', '--client-id', 'x'],
      /--client-id goes with a key that signs anew: --env, --keys or --private-key/,
    ],
    [['replay', 'a.http', '--to', 'http://127.0.0.1', '--sign-query'], /--sign-query goes with a key/],
    [['replay', '-', '-', '--to', 'http://127.0.0.1'], /Standard input .* is named more than once/],
    [['verify', '--headers', '-', '--body', '-'], /Standard input .* is named more than once/],
    [
      ['explain', '--operation', 'capture', '--family', 'refund'],
      /--operation capture and --family refund cannot .* capture is of the family payment/,
    ],
  ])('%j is called wrongly', async (args, message) => {
    const stdin = 'POST /a HTTP/1.1\r\nclient-id: x\r\n\r\n{}'
    const { code, out, err } = await run(args, { stdin })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    // In Chinese there is no sentence of English left.
    expect((await run([...args, '--lang', 'zh'], { stdin })).err).not.toMatch(/cannot be|without effect/)
  })

  it.each<readonly string[]>([
    ['explain', '--operation', 'capture', '--family', 'payment'],
    ['explain', '--operation', 'capture', '--status', 'F'],
  ])('%j is called rightly', async (...args) => {
    expect((await run(args)).code).toBe(0)
  })
})

describe('sandbox with a public key of the merchant', () => {
  it('writes no file of keys that it refuses', async () => {
    const file = join(await temporaryFolder(), 'keys.json')
    await run(['sandbox', '--port', '0', '--keys', file, '--public-key', 'own.pem'])
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  it('keeps the keys of the gateway with --env, and no private key', async () => {
    const folder = await temporaryFolder()
    const [file, own] = [join(folder, '.env'), join(folder, 'own.pem')]
    await writeFile(own, (await generateKeyPair()).publicKey)
    const args = ['sandbox', '--port', '0', '--env', file, '--public-key', own]
    expect((await run(args)).code).toBe(0)
    const first = parseEnv(await readFile(file, 'utf8'))
    expect(Object.keys(first)).not.toContain('ANTOM_PRIVATE_KEY')
    expect((await run(args)).code).toBe(0)
    expect(parseEnv(await readFile(file, 'utf8')).ANTOM_PUBLIC_KEY).toBe(first.ANTOM_PUBLIC_KEY)
  })

  it('refuses one that is not of the private key in the settings, and leaves them', async () => {
    const folder = await temporaryFolder()
    const [file, own] = [join(folder, '.env'), join(folder, 'own.pem')]
    expect((await run(['sandbox', '--port', '0', '--env', file])).code).toBe(0)
    const before = await readFile(file, 'utf8')
    const args = ['sandbox', '--port', '0', '--env', file, '--public-key', own]
    await writeFile(own, (await generateKeyPair()).publicKey)
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toMatch(/--public-key and --env do not fit: ANTOM_PRIVATE_KEY in .*\.env belongs to another/)
    await writeFile(own, 'x')
    expect((await run(args)).err).toMatch(/--public-key is not a key/)
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it('takes one that is of the private key in the settings', async () => {
    const folder = await temporaryFolder()
    const [file, own] = [join(folder, '.env'), join(folder, 'own.txt')]
    await run(['sandbox', '--port', '0', '--env', file])
    const { out } = await run(['sandbox', 'keys', '--env', file, '--format', 'json'])
    await writeFile(own, JSON.parse(out).publicKey)
    const args = ['sandbox', '--port', '0', '--print-env', '--env', file, '--public-key', own]
    const again = await run(args)
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('ANTOM_PRIVATE_KEY=')])
  })
})
