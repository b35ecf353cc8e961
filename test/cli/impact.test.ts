import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shopProject } from '../impact/shop-project.ts'
import { run, temporaryFolder } from './run-command.ts'

const small = {
  'src/orders.ts': `import type { AntomClient } from 'antom-contract'

export const settle = (antom: AntomClient, orderId: string) =>
  antom.settle({ settleRequestId: 'r', orderId, settleType: 'ALL', settleAmount: { currency: 'HKD', value: '1' } })
`,
}

let folder: string
let project: string
let after: string

beforeAll(async () => {
  folder = await shopProject(small)
  project = join(folder, 'tsconfig.json')
  const installed = readFileSync(join(folder, 'node_modules/antom-contract/generated/openapi.json'), 'utf8')
  const document = JSON.parse(installed)
  delete document.components.schemas.SettleRequest.properties.settleType
  document.info.version = '9.9.9'
  after = join(folder, 'after.json')
  writeFileSync(after, JSON.stringify(document))
  return () => rmSync(folder, { recursive: true, force: true })
})

describe('impact', () => {
  it('prints each place with what changed and what to do', async () => {
    const { code, out, err } = await run(['impact', '--project', project, '--to', after])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const [version] = /(?<=From )\S+/.exec(out) ?? []
    expect(out).toBe(`src/orders.ts
  4:49  settleType
        settleType is no longer a field of the settle request
        → leave it out: the gateway refuses fields that it does not know

From ${version} to 9.9.9: 1 place in 1 file.
`)
  })

  it('prints Chinese', async () => {
    const { code, out } = await run(['impact', '--project', project, '--to', after, '--lang', 'zh'])
    expect(code).toBe(1)
    expect(out).toContain('settle request 不再有字段 settleType')
    expect(out).toContain('1 个文件中有 1 处受影响。')
  })

  it('prints JSON in both languages', async () => {
    const { code, out } = await run(['impact', '--project', project, '--to', after, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      to: '9.9.9',
      files: 1,
      places: [
        {
          file: 'src/orders.ts',
          line: 4,
          column: 49,
          text: 'settleType',
          kind: 'field-removed',
          messages: ['settle request'],
          en: { what: 'settleType is no longer a field of the settle request' },
          zh: { todo: '不要再传：网关会拒绝未知字段' },
        },
      ],
    })
  })

  it('answers 0 where nothing is concerned', async () => {
    const { code, out } = await run(['impact', '--project', project, '--from', after, '--to', after])
    expect(code).toBe(0)
    expect(out).toBe('From 9.9.9 to 9.9.9: 0 places in 1 file.\n')
  })

  it('compares with the contract of the package that it is of', async () => {
    const { code, out } = await run(['impact', '--project', project, '--json'])
    expect(code).toBe(1)
    // Of the example contract, no call is in the package's own.
    expect(JSON.parse(out).places).toContainEqual(
      expect.objectContaining({ kind: 'operation-removed', text: 'settle' }),
    )
  })

  it.each<[string, { args: () => readonly string[]; says: RegExp }]>([
    ['operands', { args: () => ['src'], says: /impact takes no operands: name the program with --project/ }],
    [
      'no program',
      { args: () => ['-p', join(folder, 'none.json')], says: /none\.json: .*(?:read|not found)/i },
    ],
    [
      'no such contract',
      {
        args: () => ['-p', project, '--to', join(folder, 'none.json')],
        says: /none\.json cannot be read \(ENOENT\)/,
      },
    ],
    [
      'a contract that is none',
      {
        args: () => ['-p', project, '--to', join(folder, 'package.json')],
        says: /package\.json is no openapi\.json of antom-contract/,
      },
    ],
    [
      'a contract that is no JSON',
      {
        args: () => ['-p', project, '--to', join(folder, 'src/orders.ts')],
        says: /orders\.ts is no openapi\.json/,
      },
    ],
  ])('refuses %s', async (_name, { args, says }) => {
    const { code, out, err } = await run(['impact', ...args()])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
  })

  const selfReference = { $ref: '#/components/schemas/SettleRequest' }
  /** Each type has two fields of the next: a million paths lead to the last. */
  const doubling = Object.fromEntries(
    Array.from({ length: 20 }, (_, level) => {
      const next = { $ref: `#/components/schemas/Level${level + 1}` }
      return [`Level${level}`, { properties: { a: next, b: next } }]
    }),
  )

  it.each<[string, (document: Readonly<Record<string, unknown>>) => object]>([
    ['has no calls where they stand', (document) => ({ ...document, paths: { '/v1/settle': null } })],
    ['has no types', (document) => ({ ...document, components: null })],
    [
      'has a type that is itself',
      (document) => ({ ...document, components: { schemas: { SettleRequest: selfReference } } }),
    ],
    [
      'has more fields than can be looked at',
      (document) => ({
        ...document,
        components: { schemas: { ...doubling, SettleRequest: { properties: { x: doubling.Level0 } } } },
      }),
    ],
  ])('refuses a contract that %s', async (_name, changed) => {
    const file = join(folder, 'hostile.json')
    writeFileSync(file, JSON.stringify(changed(JSON.parse(readFileSync(after, 'utf8')))))
    const { code, out, err } = await run(['impact', '-p', project, '--to', file])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/hostile\.json is no openapi\.json of antom-contract/)
  })

  it('says what a project lacks', async () => {
    const empty = await temporaryFolder()
    writeFileSync(join(empty, 'tsconfig.json'), '{}')
    const { code, err } = await run(['impact', '-p', join(empty, 'tsconfig.json')])
    expect(code).toBe(2)
    expect(err).toMatch(/There is no TypeScript in .*: run npm install --save-dev typescript there/)
  })
})

describe('a program', () => {
  const ask = async (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return Promise.all(
      [[], ['--lang', 'zh']].map((lang) =>
        run(['impact', '-p', file, '--from', after, '--to', after, ...lang]),
      ),
    )
  }

  it('may be named by its folder', async () => {
    expect(await run(['impact', '-p', folder, '--to', after])).toMatchObject({ code: 1, err: '' })
  })

  it.each<[string, string, RegExp, RegExp]>([
    [
      'of references alone',
      '{ "files": [], "references": [{ "path": "./shop" }, { "path": "./web/tsconfig.json" }] }',
      /has no files of its own, only references: .*\/shop, .*\/web\/tsconfig\.json$/m,
      /只有项目引用/,
    ],
    [
      'of declarations alone',
      '{ "files": ["types.d.ts"] }',
      /names no files of a program/,
      /没有指定任何程序文件/,
    ],
    ['without files', '{ "include": ["nowhere"] }', /nowhere/, /nowhere/],
    [
      'whose settings end too early',
      '{ "include": ["src"], "compilerOptions": { "strict": true',
      /'}' expected/,
      /expected/,
    ],
    [
      'whose settings are of another that is gone',
      '{ "extends": "./gone.json", "include": ["src"] }',
      /gone/,
      /gone/,
    ],
  ])('%s is refused', async (what, text, english, chinese) => {
    const [en, zh] = await ask(`${what.replaceAll(' ', '-')}.json`, text)
    expect([en?.code, en?.out, zh?.code]).toEqual([2, '', 2])
    expect(en?.err).toMatch(english)
    expect(zh?.err).toMatch(chinese)
  })
})
