import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../tools/contract/json.ts'
import { resolveReference } from '../../../../tools/contract/json-pointer.ts'
import { drawFlow } from '../../../../tools/site/diagram.ts'
import { describeLimits } from '../../../../tools/site/field-texts.ts'
import { type FieldRow, fieldTables } from '../../../../tools/site/fields.ts'
import { labelsIn } from '../../../../tools/site/i18n/labels.ts'
import { type Guide, siteLocale } from '../../../../tools/site/site-locale.ts'
import { changelogPage, guidePage, loadGuides } from '../../../../tools/site/text-pages.ts'
import { openapi } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'

const text = { type: 'string' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The rows of a message with one field, called `a`. */
const rowsOf = (field: JsonObject | boolean, message: JsonObject = {}) =>
  fieldTables(
    {
      components: {
        schemas: {
          Message: { type: 'object', ...message, properties: { a: field, b: text } },
          Thing: { type: 'object', description: 'A thing.', properties: { id: text } },
        },
      },
    },
    'Message',
  )[0]?.rows ?? []

const english = labelsIn('en')

describe('a table of fields', () => {
  const cases: [name: string, { given: JsonObject; want: Partial<FieldRow> }][] = [
    ['a text', { given: text, want: { type: 'string', nullable: false } }],
    ['any value', { given: {}, want: { type: 'any' } }],
    [
      'several types',
      { given: { type: ['string', 'integer', 'null'] }, want: { type: 'string | integer', nullable: true } },
    ],
    ['a data type', { given: ref('Thing'), want: { type: 'Thing', description: 'A thing.' } }],
    [
      'a data type with words of its own',
      { given: { ...ref('Thing'), description: 'It.' }, want: { description: 'It.' } },
    ],
    [
      'a data type or null',
      { given: { anyOf: [ref('Thing'), { type: 'null' }] }, want: { type: 'Thing', nullable: true } },
    ],
    [
      'null and nothing else',
      { given: { anyOf: [{ type: 'null' }] }, want: { type: 'any', nullable: true } },
    ],
    [
      'a list',
      { given: { type: 'array', maxItems: 3, items: ref('Thing') }, want: { type: 'Thing[]', maxItems: 3 } },
    ],
    ['a list of anything', { given: { type: 'array', items: true }, want: { type: 'any[]' } }],
    ['values that are no texts', { given: { enum: ['a', 1, null] }, want: { values: ['a', '1', 'null'] } }],
    ['a map', { given: { type: 'object', additionalProperties: true }, want: { anyKey: true } }],
  ]
  it.each(cases)('has %s', (_, { given, want }) => {
    expect(rowsOf(given)[0]).toMatchObject({ path: 'a', depth: 0, ...want })
  })

  it('goes down to the last field, and leaves out what nothing is said about', () => {
    expect(rowsOf({ type: 'array', items: ref('Thing') }).map(({ path }) => path)).toEqual([
      'a',
      'a[].id',
      'b',
    ])
    expect(rowsOf(true).map(({ path }) => path)).toEqual(['b'])
  })
})

describe('the words for a field', () => {
  it('take their punctuation from the language', () => {
    const [row] = rowsOf({ type: 'integer', minimum: 2, maximum: 36, 'x-extensible-enum': ['A', 'B'] })
    expect(row && describeLimits(row, english, true)).toEqual([
      'Known values (the list grows): `A`, `B`',
      'Range: 2 … 36',
    ])
    expect(row && describeLimits(row, labelsIn('zh-CN'), true)).toEqual([
      '已知取值（会不断增加）：`A`、`B`',
      '范围：2 至 36',
    ])
  })

  it.each<[string, JsonObject, string[]]>([
    ['from', { minimum: 1 }, [`${english.range}: at least 1`]],
    ['to', { maximum: 9 }, [`${english.range}: at most 9`]],
    [
      'both, with no need of the pattern',
      { minimum: 1, maximum: 9, pattern: 'x' },
      [`${english.range}: 1 … 9`],
    ],
    ['neither', {}, []],
  ])('say how large it may be: %s', (_, given, want) => {
    const [row] = rowsOf({ type: 'string', ...given })
    expect(row && describeLimits(row, english, true)).toEqual(want)
  })
})

describe('a guide', () => {
  const guide: Guide = {
    slug: 'one',
    title: 'One',
    markdown: `# One

![known](a.svg) ![unknown](b.svg)

| name | count |
| :--- | ---: |
| x | 1 |

[other](two.md#part) [elsewhere](../src/x.ts) [web](https://example.com)
`,
    images: new Map([['a.svg', '<svg/>']]),
  }
  const locale = { ...siteLocale('en', openapi, []), guides: [guide, { ...guide, slug: 'two' }] }
  const { content } = guidePage(guide, locale)

  it.each([
    ['holds the drawings that it has', `src="data:image/svg+xml;base64,${btoa('<svg/>')}"`],
    ['leaves other images as they are', '<img src="b.svg"'],
    ['sets numbers to the right, and nothing else', '<td>x</td>\n<td class="number">1</td>'],
    ['leads to other guides', '<a href="two.html#part">other</a>'],
    ['leads nowhere where the site has nothing', '</a> elsewhere <a'],
    ['leads to the web', '<a href="https://example.com">web</a>'],
  ])('%s', (_, want) => {
    expect(content).toContain(want)
  })
})

it('reads guides in one language, and those that are not translated as they were written', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'docs/zh-CN'), { recursive: true })
  const files = {
    'README.md': '# Package',
    'README.zh-CN.md': '# 包',
    'docs/cups.md': '# Cups\n\n![cup](cup.svg)',
    'docs/cup.svg': '<svg/>',
    'docs/pots.md': '# Pots',
    'docs/zh-CN/cups.md': '# 杯子\n\n![杯子](../cup.svg)',
  }
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content)
  const titles = async (language: string) =>
    (await loadGuides(folder, language)).map(({ slug, title, images }) => [slug, title, ...images.keys()])
  expect(await titles('en')).toEqual([
    ['package', 'Package'],
    ['cups', 'Cups', 'cup.svg'],
    ['pots', 'Pots'],
  ])
  expect(await titles('zh-CN')).toEqual([
    ['package', '包'],
    ['cups', '杯子', '../cup.svg'],
    ['pots', 'Pots'],
  ])
  const untranslated = (await loadGuides(folder, 'zh-CN')).filter(({ language }) => language === 'en')
  expect(untranslated.map(({ slug }) => slug)).toEqual(['pots'])
})

it('shows a picture where a guide names one, and refuses a name that there is no picture of', () => {
  const locale = siteLocale('zh-CN', openapi, [])
  const guide: Guide = {
    slug: 'x',
    title: 'X',
    markdown: '# X\n\n<!-- picture: receiver-checks -->\n\n<!-- more -->\n',
    images: new Map(),
  }
  const { content } = guidePage(guide, locale)
  expect(content).toMatch(/<svg [^>]*role="img"/)
  expect(content).not.toContain('picture:')
  expect(content).toContain('<!-- more -->')
  const unknown = { ...guide, markdown: '<!-- picture: nothing -->' }
  expect(() => guidePage(unknown, locale)).toThrow(/a picture nothing; there are client-decision, /)
})

it('gives each heading of a page a place of its own, also where two are the same', () => {
  const locale = siteLocale('en', openapi, [])
  const { content } = changelogPage(
    '# Changes\n\n## 2\n\n### Added\n\n## 1\n\n### Added\n\n### Added\n',
    locale,
  )
  const ids = [...content.matchAll(/<h[2-4] id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['2', 'added', '1', 'added-1', 'added-2'])
})

it('asks for its words in a language that it does not have', () => {
  expect(() => siteLocale('fr', openapi, [])).toThrow(/The site has no words in fr\. Add them to/)
})

it('asks for the words of a drawing', async () => {
  // The types exclude it; the drawing is a file of its own, which they do not know.
  const words = {} as typeof english.diagram
  await expect(drawFlow(words, '')).rejects.toThrow(/flow\.dot asks for \{\w+\}/)
})

it('follows a reference into the document, and takes anything else as it is', () => {
  const header = { description: 'One.' }
  const document = { components: { headers: { one: header } } }
  expect(resolveReference(document, { $ref: '#/components/headers/one' })).toBe(header)
  expect(resolveReference(document, header)).toBe(header)
  expect(resolveReference(document, { $ref: '#/components/headers/two' })).toEqual({})
})
