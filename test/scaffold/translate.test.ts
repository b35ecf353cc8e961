import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main as check } from '../../tools/check/cli.ts'
import { main } from '../../tools/scaffold/cli.ts'
import { overlayTarget } from '../../tools/scaffold/overlay-target.ts'
import { exampleSpec, noTypes } from '../support/example-contract.ts'
import { captureOutput } from '../support/output.ts'
import { copySpec, type SpecCopy } from '../support/spec-copy.ts'

const ORDER = 'locales/zh-CN/example-order.yaml'
const CODES = 'families/example-order/result-codes/settle.yaml'

const translate = (copy: SpecCopy, ...args: string[]) => main(['translate', '--spec', copy.spec, ...args])
const isTranslated = async (copy: SpecCopy, err: string[]) => {
  await check(['--spec', copy.spec, '--generated', copy.out], noTypes)
  return !err.some((line) => line.includes('translation'))
}

describe('npm run contract -- translate', () => {
  it('has nothing to do where every text is translated', async () => {
    const copy = await copySpec(exampleSpec)
    const { out, err } = captureOutput()
    expect(await translate(copy)).toBe(0)
    expect(await translate(copy, '--stub')).toBe(0)
    expect(out).toEqual(Array(2).fill('✓ zh-CN: every text has a translation that was made from it'))
    expect(err).toEqual([])
  })

  it('lists what is missing, orphaned and stale, and writes nothing', async () => {
    const copy = await copySpec(exampleSpec)
    await copy.replace(
      CODES,
      'meaning: The order is too old.',
      'meaning: The order is stale.\n  uncertain: Perhaps.',
    )
    await copy.replace(
      ORDER,
      'settleTime:\n',
      'settleHour:\n          description: 小时。\n        settleTime:\n',
    )
    const before = await readFile(join(copy.spec, ORDER), 'utf8')
    const { err } = captureOutput()
    expect(await translate(copy)).toBe(1)
    expect(err.slice(0, -1).map((line) => line.replace(/^.*\d {2}/, ''))).toEqual([
      expect.stringMatching(/^"Perhaps\." has no translation in locales\/zh-CN\/example-order\.yaml/),
      expect.stringMatching(
        /^The text changed .* was "The order is too old\.", and is "The order is stale\." now.*订单已过期。/,
      ),
      expect.stringMatching(
        /^The contract has no text at properties\.settleHour\. Delete the translation "小时。"/,
      ),
    ])
    expect(err.at(-1)).toMatch(
      /^3 problems in the contract\. Next: npm run contract -- translate --stub, which/,
    )
    expect(await readFile(join(copy.spec, ORDER), 'utf8')).toBe(before)
  })

  it('leads on to what is to be done by hand where places are there', async () => {
    const copy = await copySpec(exampleSpec)
    await copy.replace(CODES, 'meaning: The order is too old.', 'meaning: The order is stale.')
    const { err } = captureOutput()
    expect(await translate(copy, '--stub')).toBe(0)
    expect(await translate(copy)).toBe(1)
    expect(err.at(-1)).toMatch(
      /^1 problem in the contract\. Next: mend these places by hand, then npm run check\./,
    )
  })

  it('makes places with --stub, which the check refuses until they are written', async () => {
    const copy = await copySpec(exampleSpec)
    await copy.replace(
      CODES,
      'meaning: The order is too old.',
      'meaning: The order is stale.\n  uncertain: Perhaps.',
    )
    await copy.replace(
      'families/example-order/schemas/settle-response.yaml',
      'properties:\n',
      'properties:\n  settleNote:\n    description: A note.\n    type: string\n    maxLength: 9\n',
    )
    const { out, err } = captureOutput()
    expect(await translate(copy, '--stub')).toBe(0)
    expect(out).toEqual([
      expect.stringMatching(/^✓ \S+example-order\.yaml$/),
      expect.stringMatching(/^zh-CN: \d to be written, \d to be revised/),
    ])
    const stubbed = await readFile(join(copy.spec, ORDER), 'utf8')
    expect(stubbed).toContain('        settleNote:\n          description: TODO\n')
    expect(stubbed).toContain('      /properties/settleNote/description: A note.\n')
    expect(stubbed).toContain('meaning: TODO 订单已过期。\n')
    expect(stubbed).toContain('/meaning: The order is stale.\n')
    expect(stubbed).toContain('uncertain: TODO\n')
    expect(await isTranslated(copy, err)).toBe(false)
    expect(err.join('\n')).toMatch(/example-order\.yaml:\d+:\d+ {2}"A note\." is still to be translated/)

    // Asked again, it has nothing to add.
    expect(await translate(copy, '--stub')).toBe(0)
    expect(await readFile(join(copy.spec, ORDER), 'utf8')).toBe(stubbed)
    // What was made before is still to be written; the revised one is among it now.
    expect(out.at(-1)).toMatch(/^zh-CN: [1-9] to be written, 0 to be revised/)

    await copy.write(
      ORDER,
      stubbed.replaceAll('TODO 订单已过期。', '订单太旧。').replaceAll(/: TODO$/gm, ': 文本。'),
    )
    err.length = 0
    expect(await isTranslated(copy, err)).toBe(true)
  })

  it('writes an overlay that is not there, for every kind of text', async () => {
    const copy = await copySpec(exampleSpec)
    await rm(join(copy.spec, 'locales/zh-CN/example-order.yaml'))
    await rm(join(copy.spec, 'locales/zh-CN/shared.yaml'))
    const { err } = captureOutput()
    expect(await translate(copy, '--stub')).toBe(0)
    for (const file of [ORDER, 'locales/zh-CN/shared.yaml']) {
      const stubbed = await readFile(join(copy.spec, file), 'utf8')
      await copy.write(file, stubbed.replaceAll(/: TODO$/gm, ': 文本。'))
    }
    expect(await isTranslated(copy, err)).toBe(true)
  })

  it.each([
    ['an unknown option', ['translate', '--stubs'], /Usage/],
    ['an unknown command', ['translat'], /There is no command "translat"\. Did you mean translate\?\nUsage/],
    ['a kind that there is not', ['new', 'operaton', 'x'], /Did you mean operation\?\nUsage/],
    ['a page of a family', ['new', 'family', 'x', '--from', 'p.md'], /--from is of a call: a family/],
    ['a family in a family', ['new', 'family', 'x', '--family', 'y'], /--family is of a call: a family/],
    [
      'a path of a notification',
      ['new', 'notification', 'x', '--family', 'y', '--path', '/v1/x'],
      /--path is of an operation/,
    ],
    ['no command', [], /Which command\?\nUsage/],
  ])('refuses %s', async (_, args, want) => {
    const { err } = captureOutput()
    expect(await main(args)).toBe(2)
    expect(err.join('\n')).toMatch(want)
  })

  it('prints its usage', async () => {
    const { out } = captureOutput()
    expect([await main(['--help']), await main(['translate', '--help'])]).toEqual([0, 0])
    expect(out).toEqual([
      expect.stringMatching(/^Usage: npm run contract -- COMMAND/),
      expect.stringMatching(/translate \[--stub\]/),
    ])
  })
})

describe('the place of a translation', () => {
  const document = {
    info: { title: 'T' },
    tags: [{ name: 'a', description: 'A' }],
    paths: { '/v1/it': { post: { summary: 'S', 'x-result-codes': [{ code: 'A', meaning: 'M' }] } } },
    components: { schemas: { Thing: { allOf: [{ properties: { a: { description: 'D' } } }] } } },
  }
  it.each<[string, (string | number)[], { target: string; keys: string[] }]>([
    ['the document', ['info', 'title'], { target: '$.info', keys: ['title'] }],
    ['an item', ['tags', 0, 'description'], { target: '$.tags[0]', keys: ['description'] }],
    [
      'an operation',
      ['paths', '/v1/it', 'post', 'summary'],
      { target: "$.paths['/v1/it'].post", keys: ['summary'] },
    ],
    [
      'a code',
      ['paths', '/v1/it', 'post', 'x-result-codes', 0, 'meaning'],
      { target: "$.paths['/v1/it'].post['x-result-codes'][?@.code=='A']", keys: ['meaning'] },
    ],
    [
      'a part of a schema',
      ['components', 'schemas', 'Thing', 'allOf', 0, 'properties', 'a', 'description'],
      { target: '$.components.schemas.Thing.allOf[0]', keys: ['properties', 'a', 'description'] },
    ],
    [
      'an odd name',
      ['components', 'schemas', "it's", 'description'],
      { target: "$.components.schemas['it\\'s']", keys: ['description'] },
    ],
  ])('of a text of %s', (_, path, want) => {
    expect(overlayTarget(path, document)).toEqual(want)
  })
})
