import { execFile } from 'node:child_process'
import { createVerify } from 'node:crypto'
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { contentToSign } from '../../../../src/signing/content.ts'
import { examplesOf } from '../../../../tools/contract/api-operations.ts'
import type { Json } from '../../../../tools/contract/json.ts'
import { jsonSchemas } from '../../../../tools/site/json-schemas.ts'
import { sampleExamples, samplesOf } from '../../../../tools/site/samples/index.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { model, openapi, projectFolder } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'
import { typeCheckAlone } from '../../../support/type-check.ts'

const locale = siteLocale('en', openapi, [])

describe('the cURL samples', () => {
  const operations = locale.calls.filter(({ kind }) => kind === 'operation')

  it.each(operations.map((call) => [call.name, call] as const))(
    'of %s sends a signed request',
    async (_, call) => {
      const folder = await temporaryFolder()
      const sample = samplesOf(call, locale).find(({ lang }) => lang === 'cURL')?.code ?? ''
      await copyFile(
        join(projectFolder, 'test/signing/vectors/keys/private-pkcs8.pem'),
        join(folder, 'private-key.pem'),
      )
      await copyFile(
        join(projectFolder, 'test/signing/vectors/keys/public-spki.pem'),
        join(folder, 'public-key.pem'),
      )
      // Stands in for curl, so that nothing is sent.
      await writeFile(join(folder, 'curl'), '#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done\n')
      await chmod(join(folder, 'curl'), 0o755)
      const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', sample], {
        cwd: folder,
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      })
      const words = stdout.split('\0')
      const header = (name: string) =>
        words.find((word) => word.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
      const body = words[words.indexOf('--data-binary') + 1] ?? ''
      expect(JSON.parse(body)).toEqual(call.examples.find(({ message }) => message === 'request')?.value)
      const content = contentToSign({
        path: new URL(words[0] ?? '').pathname,
        clientId: header('client-id'),
        time: header('request-time'),
        body,
      })
      const signature = decodeURIComponent(/signature=(.+)$/.exec(header('signature'))?.[1] ?? '')
      const key = await readFile(join(folder, 'public-key.pem'), 'utf8')
      expect(createVerify('RSA-SHA256').update(content).verify(key, signature, 'base64')).toBe(true)
    },
  )
})

describe('the TypeScript samples', () => {
  const [pay] = locale.calls
  if (!pay) throw new Error('The contract has no call.')
  const [example] = pay.examples
  if (!example) throw new Error('The first call has no example.')
  const cases: [name: string, { given: Json; want: string }][] = [
    ['a list of nothing', { given: { list: [] }, want: '{\n  list: [],\n}' }],
    ['a list', { given: { list: ['a', { b: 1 }] }, want: "{\n  list: [\n    'a',\n    { b: 1 },\n  ],\n}" }],
    ['what is no text', { given: { a: 1, b: true, c: null }, want: '{\n  a: 1,\n  b: true,\n  c: null,\n}' }],
    ['names that need quotes', { given: { 'a-b': '1', $c: '2' }, want: "{\n  'a-b': '1',\n  $c: '2',\n}" }],
    [
      'texts that need escapes',
      {
        given: { a: "it's", b: 'C:\\', c: 'x\ny' },
        want: "{\n  a: 'it\\'s',\n  b: 'C:\\\\',\n  c: 'x\\ny',\n}",
      },
    ],
  ]

  it.each(cases)('write %s', (_, { given, want }) => {
    const call = { ...pay, examples: [{ ...example, message: 'request' as const, value: given }] }
    expect(samplesOf(call, locale)[0]?.code).toContain(`antom.${pay.name}(${want})\n`)
  })

  it('need an example', () => {
    expect(samplesOf({ ...pay, examples: [] }, locale)).toEqual([])
  })

  it('compile against what the package exports', async () => {
    const folder = await temporaryFolder()
    const files = await Promise.all(
      locale.calls.flatMap((call) =>
        sampleExamples(call).map(async (example) => {
          const code = samplesOf(call, locale, example).find(({ lang }) => lang === 'TypeScript')?.code ?? ''
          const file = join(folder, `${call.name}-${example.name}.mts`)
          await writeFile(file, code)
          return file
        }),
      ),
    )
    expect(files.length).toBeGreaterThanOrEqual(locale.calls.length)
    expect(
      typeCheckAlone(files, {
        types: ['node'],
        typeRoots: [join(projectFolder, 'node_modules/@types')],
        skipLibCheck: true,
        paths: {
          'antom-contract': [join(projectFolder, 'src/index.ts')],
          'antom-contract/notifications': [join(projectFolder, 'src/notifications/index.ts')],
        },
      }),
    ).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  it('hold everything that they refer to', () => {
    const schemas = jsonSchemas(model)
    expect(schemas.size).toBeGreaterThan(10)
    for (const text of schemas.values()) {
      const schema = JSON.parse(text)
      const references = [...text.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map(([, name = '']) => name)
      expect(references.filter((name) => !(name in schema.$defs))).toEqual([])
    }
  })

  it('are for every message that has an example', () => {
    const names = new Set(examplesOf(openapi).map(({ schema }) => `${schema}.json`))
    expect([...names].filter((name) => !jsonSchemas(model).has(name))).toEqual([])
  })
})
