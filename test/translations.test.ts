import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main as check } from '../tools/check/cli.ts'
import { type Json, mapObjects } from '../tools/contract/json.ts'
import { readPageAddresses } from '../tools/contract/page-addresses.ts'
import { mapStrings, textsOf } from '../tools/contract/texts.ts'
import { loadTranslations } from '../tools/contract/translate.ts'
import { main as generate } from '../tools/generate/cli.ts'
import { ALIAS_BOMB } from './contract/support/small-contract.ts'
import { openapi, projectFolder } from './support/contract.ts'
import { exampleSpec, noTypes } from './support/example-contract.ts'
import { captureOutput } from './support/output.ts'
import { lendSpec, type SpecCopy } from './support/spec-copy.ts'

const borrowSpec = lendSpec(exampleSpec)
const spec = join(projectFolder, 'spec')
const ORDER = 'locales/zh-CN/example-order.yaml'
const SHARED = 'locales/zh-CN/shared.yaml'
const [chinese] = await loadTranslations(spec, openapi)
if (!chinese) throw new Error('There is no Chinese overlay.')
const pageInChinese = await readPageAddresses(chinese.overlays)
/** A document with the addresses of the vendor's Chinese pages. */
const withChinesePages = (document: Json): Json =>
  mapStrings(document, (value, _, isText) => (isText ? value : pageInChinese(value)))

describe('the Chinese overlay', () => {
  it('translates every text', () => {
    expect(chinese.missing).toEqual([])
    expect(chinese.stale).toEqual([])
    expect(chinese.orphans).toEqual([])
    const texts = [...textsOf(chinese.document)]
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(({ text }) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  it("changes texts and the addresses of the vendor's pages, and nothing else", () => {
    const emptied = (document: Json) =>
      mapObjects(document, (object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, value]) => [
            key,
            typeof value === 'string' &&
            /^(description|summary|title|meaning|action|uncertain|x-migration)$/.test(key)
              ? ''
              : value,
          ]),
        ),
      )
    expect(emptied(chinese.document)).toEqual(emptied(withChinesePages(openapi)))
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
})

describe('npm run check', () => {
  const problems: [name: string, { given: (copy: SpecCopy) => Promise<void>; want: RegExp }][] = [
    [
      'a text of a data type without a translation',
      {
        given: (copy) =>
          copy.replace(ORDER, 'settleTime:\n          description: 结算的完成时间。', 'settleTime: {}'),
        want: /schemas\/settle-response\.yaml:\d+:\d+ {2}"When the settlement was completed\." has no translation in locales\/zh-CN\/example-order\.yaml/,
      },
    ],
    [
      'a result code without a translation',
      {
        given: (copy) =>
          copy.replace(
            'families/example-order/result-codes/settle.yaml',
            'AUTH_EXPIRED:\n  status: F\n  meaning: The order is too old.',
            'AUTH_EXPIRED:\n  status: F\n  meaning: The order is too old.\n  uncertain: Perhaps.',
          ),
        want: /result-codes\/settle\.yaml:\d+:\d+ {2}"Perhaps\." has no translation/,
      },
    ],
    [
      'a translation of a field that is gone',
      {
        given: (copy) =>
          copy
            .replace(
              ORDER,
              'settleTime:\n          description: 结算的完成时间。',
              'settleTime:\n          description: 结算的完成时间。\n        settleHour:\n          description: 小时。',
            )
            .then(() =>
              copy.replace(
                ORDER,
                '      /properties/settleTime/',
                '      /properties/settleHour/description: An hour.\n      /properties/settleTime/',
              ),
            ),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}The contract has no text at properties\.settleHour\. Delete the translation "小时。" \(of "An hour\."\)\./,
      },
    ],
    [
      'a text that changed after it was translated',
      {
        given: (copy) =>
          copy.replace(
            'families/example-order/result-codes/settle.yaml',
            'meaning: The order is too old.',
            'meaning: The order is older than a day.',
          ),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}The text changed after it was translated\. It was "The order is too old\.", and is "The order is older than a day\." now; the translation is "订单已过期。"\. .* The text is in \S+result-codes\/settle\.yaml:\d+\./,
      },
    ],
    [
      'a translation that is still to be written',
      {
        given: (copy) => copy.replace(ORDER, 'meaning: 订单已过期。', 'meaning: TODO 订单已过期。'),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}"The order is too old\." is still to be translated/,
      },
    ],
    [
      'a text of a header without a translation',
      {
        given: (copy) => copy.replace(SHARED, '$.components.headers.signature', '$.info'),
        want: /headers\/signature\.yaml:\d+:\d+ {2}".*" has no translation in locales\/zh-CN\/shared\.yaml/,
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
        given: (copy) => copy.replace(ORDER, 'actions:\n', 'actions:\n  - none\n'),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}A translation needs a `target` and an `update`/,
      },
    ],
    [
      'an overlay that is a list',
      {
        given: (copy) => copy.write(ORDER, '- overlay: 1.0.0\n'),
        want: /locales\/zh-CN\/example-order\.yaml:1:1 {2}Not an OpenAPI Overlay/,
      },
    ],
    [
      'an overlay that is empty',
      {
        given: (copy) => copy.write(ORDER, '# Later.\n'),
        want: /locales\/zh-CN\/example-order\.yaml:1:1 {2}The file is empty/,
      },
    ],
    [
      'an overlay that is an alias bomb',
      {
        given: (copy) => copy.write(ORDER, ALIAS_BOMB),
        want: /locales\/zh-CN\/example-order\.yaml:2:8 {2}The contract has no anchors and aliases/,
      },
    ],
    [
      'a target that selects nothing',
      {
        given: (copy) =>
          copy.replace(ORDER, '$.components.schemas.SettleResponse', '$.components.schemas.SettledResponse'),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}Nothing in the contract is \$\.components\.schemas\.SettledResponse/,
      },
    ],
    [
      'a target that is no JSONPath',
      {
        given: (copy) => copy.replace(ORDER, '$.components.schemas.SettleResponse', '$.components['),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}Not a JSONPath/,
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
        given: (copy) => copy.replace(ORDER, 'actions:', 'actions: ['),
        want: /locales\/zh-CN\/example-order\.yaml:\d+:\d+ {2}Not YAML/,
      },
    ],
    [
      'a file that is no overlay',
      {
        given: (copy) => copy.replace(ORDER, 'overlay: 1.0.0', 'overlay: 3.1.0'),
        want: /locales\/zh-CN\/example-order\.yaml:1:1 {2}Not an OpenAPI Overlay/,
      },
    ],
  ]

  it.each(problems)('names %s', async (_, { given, want }) => {
    const copy = borrowSpec()
    await given(copy)
    const { err } = captureOutput()
    expect(await check(['--spec', copy.spec, '--generated', copy.out], noTypes)).toBe(1)
    expect(err.join('\n')).toMatch(want)
  })

  it('is stricter than generating, which falls back to the text of the contract', async () => {
    const copy = borrowSpec()
    await copy.replace(ORDER, 'meaning: 订单已过期。', 'meaning: The order is too old.')
    captureOutput()
    expect(await generate(['--spec', copy.spec, '--out', copy.out], noTypes)).toBe(0)
    expect(await readFile(join(copy.out, 'result-codes/texts.zh-CN.ts'), 'utf8')).toContain(
      'meaning: "The order is too old."',
    )
  })
})
