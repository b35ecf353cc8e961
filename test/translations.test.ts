import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleFromString, createConfig } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { main as check } from '../tools/check/cli.ts'
import { isObject, type Json, mapObjects } from '../tools/contract/json.ts'
import { textsOf } from '../tools/contract/texts.ts'
import { loadTranslations } from '../tools/contract/translate.ts'
import { main as generate } from '../tools/generate/cli.ts'
import { ALIAS_BOMB } from './contract/support/small-contract.ts'
import { openapi, projectFolder } from './support/contract.ts'
import { committedTypes } from './support/generated.ts'
import { captureOutput } from './support/output.ts'
import { lendSpec, type SpecCopy } from './support/spec-copy.ts'

const borrowSpec = lendSpec()
const spec = join(projectFolder, 'spec')
const PAYMENT = 'locales/zh-CN/payment.yaml'
const SHARED = 'locales/zh-CN/shared.yaml'
const [chinese] = await loadTranslations(spec, openapi)
if (!chinese) throw new Error('There is no Chinese overlay.')

describe('the Chinese overlay', () => {
  it('translates every text', () => {
    expect(chinese.missing).toEqual([])
    expect(chinese.orphans).toEqual([])
    const texts = [...textsOf(chinese.document)]
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({ text }) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('changes texts and nothing else', () => {
    const emptied = (document: Json) =>
      mapObjects(document, (object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, value]) => [
            key,
            typeof value === 'string' && /^(description|summary|title|meaning|action|uncertain)$/.test(key)
              ? ''
              : value,
          ]),
        ),
      )
    expect(emptied(chinese.document)).toEqual(emptied(openapi))
  })

  it('keeps every name, value and number that a text quotes', () => {
    const quoted = (text: string) => [...new Set(text.match(/`[^`]+`/g) ?? [])].sort()
    const english = [...textsOf(openapi)]
    const translated = new Map([...textsOf(chinese.document)].map(({ path, text }) => [path.join('/'), text]))
    const differing = english
      .map(({ path, text }) => [text, translated.get(path.join('/')) ?? ''] as const)
      .filter(([before, after]) => quoted(before).join() !== quoted(after).join())
    expect(differing).toEqual([])
  })

  it('is a standard overlay: another program makes the same of it', async () => {
    const { bundle, problems } = await bundleFromString({
      source: await readFile(join(projectFolder, 'generated/openapi.json'), 'utf8'),
      absoluteRef: join(projectFolder, 'generated/openapi.json'),
      config: await createConfig({}),
      overlays: (await readdir(join(spec, 'locales/zh-CN'))).map((file) => join(spec, 'locales/zh-CN', file)),
    })
    expect(problems).toEqual([])
    expect(isObject(bundle.parsed)).toBe(true)
    expect(bundle.parsed).toEqual(chinese.document)
  })
})

describe('npm run check', () => {
  const problems: [name: string, { given: (copy: SpecCopy) => Promise<void>; want: RegExp }][] = [
    [
      'a text of a data type without a translation',
      {
        given: (copy) =>
          copy.replace(PAYMENT, 'captureTime:\n          description: 请款的完成时间。', 'captureTime: {}'),
        want: /schemas\/capture-response\.yaml:\d+:\d+ {2}The text has no translation in locales\/zh-CN\/payment\.yaml/,
      },
    ],
    [
      'a result code without a translation',
      {
        given: (copy) =>
          copy.replace(
            'families/payment/result-codes/capture.yaml',
            'AUTH_EXPIRED:\n  status: F\n  meaning: The authorization has expired.',
            'AUTH_EXPIRED:\n  status: F\n  meaning: The authorization has expired.\n  uncertain: Perhaps.',
          ),
        want: /result-codes\/capture\.yaml:\d+:\d+ {2}The text has no translation/,
      },
    ],
    [
      'a translation of a field that is gone',
      {
        given: (copy) =>
          copy.replace(
            PAYMENT,
            'captureTime:\n          description: 请款的完成时间。',
            'captureTime:\n          description: 请款的完成时间。\n        captureHour:\n          description: 小时。',
          ),
        want: /locales\/zh-CN\/payment\.yaml:\d+:\d+ {2}The contract has no text at properties\.captureHour\. Delete the translation\./,
      },
    ],
    [
      'a text of a header without a translation',
      {
        given: (copy) => copy.replace(SHARED, '$.components.headers.signature', '$.info'),
        want: /headers\/signature\.yaml:\d+:\d+ {2}The text has no translation in locales\/zh-CN\/shared\.yaml/,
      },
    ],
    [
      'a target that is a text itself',
      {
        given: (copy) => copy.replace(SHARED, '$.components.headers.signature', '$.info.title'),
        want: /locales\/zh-CN\/shared\.yaml:\d+:\d+ {2}The contract has no text at \$\.info\.title\. Delete the translation\./,
      },
    ],
    [
      'an action that is none',
      {
        given: (copy) => copy.replace(PAYMENT, 'actions:\n', 'actions:\n  - none\n'),
        want: /locales\/zh-CN\/payment\.yaml:\d+:\d+ {2}A translation needs a `target` and an `update`/,
      },
    ],
    [
      'an overlay that is a list',
      {
        given: (copy) => copy.write(PAYMENT, '- overlay: 1.0.0\n'),
        want: /locales\/zh-CN\/payment\.yaml:1:1 {2}Not an OpenAPI Overlay/,
      },
    ],
    [
      'an overlay that is empty',
      {
        given: (copy) => copy.write(PAYMENT, '# Later.\n'),
        want: /locales\/zh-CN\/payment\.yaml:1:1 {2}The file is empty/,
      },
    ],
    [
      'an overlay that is an alias bomb',
      {
        given: (copy) => copy.write(PAYMENT, ALIAS_BOMB),
        want: /locales\/zh-CN\/payment\.yaml:2:8 {2}The contract has no anchors and aliases/,
      },
    ],
    [
      'a target that selects nothing',
      {
        given: (copy) =>
          copy.replace(
            PAYMENT,
            '$.components.schemas.CaptureResponse',
            '$.components.schemas.CapturedResponse',
          ),
        want: /locales\/zh-CN\/payment\.yaml:\d+:\d+ {2}Nothing in the contract is \$\.components\.schemas\.CapturedResponse/,
      },
    ],
    [
      'a target that is no JSONPath',
      {
        given: (copy) => copy.replace(PAYMENT, '$.components.schemas.CaptureResponse', '$.components['),
        want: /locales\/zh-CN\/payment\.yaml:\d+:\d+ {2}Not a JSONPath/,
      },
    ],
    [
      'an action that does not update',
      {
        given: (copy) => copy.replace(SHARED, '$.info\n    update:', '$.info\n    remove: true\n    x-was:'),
        want: /locales\/zh-CN\/shared\.yaml:\d+:\d+ {2}A translation needs a `target` and an `update`/,
      },
    ],
    [
      'an overlay that is not YAML',
      {
        given: (copy) => copy.replace(PAYMENT, 'actions:', 'actions: ['),
        want: /locales\/zh-CN\/payment\.yaml:\d+:\d+ {2}Not YAML/,
      },
    ],
    [
      'a file that is no overlay',
      {
        given: (copy) => copy.replace(PAYMENT, 'overlay: 1.0.0', 'overlay: 3.1.0'),
        want: /locales\/zh-CN\/payment\.yaml:1:1 {2}Not an OpenAPI Overlay/,
      },
    ],
  ]

  it.each(problems)('names %s', async (_, { given, want }) => {
    const copy = borrowSpec()
    await given(copy)
    const { err } = captureOutput()
    const args = ['--spec', copy.spec, '--generated', join(projectFolder, 'generated')]
    expect(await check(args, committedTypes)).toBe(1)
    expect(err.join('\n')).toMatch(want)
  })

  it('is stricter than generating, which falls back to the text of the contract', async () => {
    const copy = borrowSpec()
    await copy.replace(PAYMENT, 'meaning: 授权已过期。', 'meaning: The authorization has expired.')
    captureOutput()
    expect(await generate(['--spec', copy.spec, '--out', copy.out], committedTypes)).toBe(0)
    expect(await readFile(join(copy.out, 'result-codes.zh-CN.ts'), 'utf8')).toContain(
      'meaning: "The authorization has expired."',
    )
  })
})
