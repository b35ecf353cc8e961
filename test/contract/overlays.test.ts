import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadContract, rootDocument } from '../../tools/contract/load.ts'
import { ContractProblems, formatProblem } from '../../tools/contract/problem.ts'
import { publish } from '../../tools/contract/publish.ts'
import { loadTranslations, type Translation } from '../../tools/contract/translate.ts'
import { missingTranslations } from '../../tools/contract/translation-problems.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { copySpec, temporaryFolder } from '../support/spec-copy.ts'

const document = {
  info: { title: 'Transfers', description: 'A text.' },
  tags: [{ name: 'a', description: 'First.' }],
}

function overlay(...actions: string[]): string {
  return ['overlay: 1.0.0', 'actions:', ...actions, ''].join('\n')
}
const action = (target: string, text: string) => `  - target: ${target}\n    update: { description: ${text} }`

/** The translations of `document` by these files, or what is wrong with them, without the folder's name. */
async function load(files: Readonly<Record<string, string>>): Promise<Translation[] | string[]> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return loadTranslations(folder, document).then(
    (translations) =>
      translations.map((translation) => ({
        ...translation,
        orphans: translation.orphans.map((problem) => ({
          ...problem,
          file: problem.file.replace(`${folder}/`, ''),
          message: problem.message.replaceAll(`${folder}/`, ''),
        })),
      })),
    (error: unknown) => {
      if (!(error instanceof ContractProblems)) throw error
      return error.problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''))
    },
  )
}

async function onlyTranslation(files: Readonly<Record<string, string>>): Promise<Translation> {
  const [translation] = await load(files)
  if (typeof translation !== 'object') throw new Error(`There is no translation: ${translation}`)
  return translation
}

/** What editors make of a text; the repository keeps all of it as the text itself. */
const SAVED: [how: string, save: (text: string) => string][] = [
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with a mark of the byte order', (text) => `\ufeff${text}`],
  ['with both', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
]

it.each(SAVED)('files saved %s are read as the same, overlays and others', async (_, save) => {
  const contract = await copySpec(exampleSpec)
  const files = ['locales/zh-CN/example-order.yaml', 'families/example-order/operations/settle.yaml']
  const read = async () => {
    const { document: bundled, sources } = await loadContract(rootDocument(contract.spec))
    const translations = await loadTranslations(contract.spec, publish(bundled))
    return [
      ...sources,
      ...translations.flatMap(({ overlays }) => overlays.map((one) => [one.file, one.source])),
    ]
  }
  const before = await read()
  for (const file of files) {
    const text = await readFile(join(contract.spec, file), 'utf8')
    await contract.write(file, save(text))
    expect(before).toContainEqual([file, text])
  }
  expect(await read()).toEqual(before)
})

describe('the overlays of a language', () => {
  it('are all applied', async () => {
    const translation = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action('$.info', 'Ein Text.')),
      'locales/xx/two.yaml': overlay(action('$.tags[0]', 'Erstens.')),
    })
    expect(translation.language).toBe('xx')
    expect(translation.document).toEqual({
      info: { title: 'Transfers', description: 'Ein Text.' },
      tags: [{ name: 'a', description: 'Erstens.' }],
    })
    expect(translation.orphans).toEqual([])
    expect(translation.missing.map(({ path }) => path)).toEqual([['info', 'title']])
  })

  it('are listed with their files, by name, for the manifest', async () => {
    const { overlays } = await onlyTranslation({
      'locales/xx/z.yaml': overlay(action('$.tags[0]', 'Erstens.')),
      'locales/xx/a.yaml': overlay(action('$.info', 'Ein Text.')),
      'locales/xx/notes.txt': 'Not an overlay.',
    })
    expect(overlays.map(({ file }) => file)).toEqual(['locales/xx/a.yaml', 'locales/xx/z.yaml'])
  })

  it('must not translate the same text, and each of the two is named with its line', async () => {
    const { orphans } = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action('$.tags[0]', 'Erstens.'), action('$.info', 'Ein Text.')),
      'locales/xx/two.yaml': overlay(action('$.info', 'Ein Wort.')),
    })
    expect(orphans.map(formatProblem)).toEqual([
      'locales/xx/two.yaml:4:15  The text "description" of $.info is translated in two overlays, the other time in locales/xx/one.yaml:6. Delete one of the two. (translation)',
    ])
  })

  it.each([
    ['with the same words', 'Ein Text.', '$.info'],
    ['by another target', 'Ein Wort.', '$..info'],
  ])('must not translate the same text %s', async (_, text, target) => {
    const { orphans } = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action('$.info', 'Ein Text.')),
      'locales/xx/two.yaml': overlay(action(target, text)),
    })
    expect(orphans).toHaveLength(1)
  })

  it('may each translate one text of the same node', async () => {
    const { orphans, missing } = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action('$.info', 'Ein Text.')),
      'locales/xx/two.yaml': overlay('  - target: $.info\n    update: { title: Überweisungen }'),
      'locales/xx/three.yaml': overlay(action('$.tags[0]', 'Erstens.')),
    })
    expect(orphans).toEqual([])
    expect(missing).toEqual([])
  })

  it('may within one file say first what holds for many, and then what holds for one', async () => {
    const translation = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action('$..*[?@.name]', 'Alle.'), action('$.tags[0]', 'Erstens.')),
    })
    expect(translation.orphans).toEqual([])
    expect(translation.document.tags).toEqual([{ name: 'a', description: 'Erstens.' }])
  })

  it.each([
    ['a name', "$..['tags'][?@.name=='a']"],
    ['one of several names', "$..['servers', 'tags', 'info'][?@.name=='a']"],
    ['a name, and anything below it', "$..['tags']..[?@.name=='a']"],
  ])('find by %s, wherever it stands', async (_, target) => {
    const { orphans, document: translated } = await onlyTranslation({
      'locales/xx/one.yaml': overlay(action(`"${target}"`, 'Erstens.')),
    })
    expect(orphans).toEqual([])
    expect(translated).toEqual({ ...document, tags: [{ name: 'a', description: 'Erstens.' }] })
  })

  it.each(["$..['title'][?@.name=='a']", "$..['none'][?@.name=='a']"])(
    'find nothing by %s',
    async (target) => {
      const { orphans } = await onlyTranslation({
        'locales/xx/one.yaml': overlay(action(`"${target}"`, 'Erstens.')),
      })
      expect(orphans).toMatchObject([{ message: expect.stringContaining('Nothing in the contract is') }])
    },
  )

  it('of two languages do not meet', async () => {
    const translations = await load({
      'locales/xx/one.yaml': overlay(action('$.info', 'Ein Text.')),
      'locales/yy/one.yaml': overlay(action('$.info', 'Un texte.')),
    })
    expect(translations).toMatchObject([
      { language: 'xx', orphans: [] },
      { language: 'yy', orphans: [] },
    ])
  })
})

describe('a translation', () => {
  const made = (...sources: string[]) =>
    overlay(
      `  - target: $.info
    update: { title: Überweisungen, description: Ein Text. }
    x-source: { /title: Transfers, ${sources.join(', ')} }`,
      `  - target: $.tags[0]
    update: { description: Erstens. }
    x-source: { /description: First. }`,
    )

  it.each<[string, { given: string; stale: string[][]; orphans: RegExp[] }]>([
    ['from the present text', { given: made('/description: A text.'), stale: [], orphans: [] }],
    ['from several texts', { given: made('/description: [A., A text.]'), stale: [], orphans: [] }],
    ['from another text', { given: made('/description: A word.'), stale: [['A word.']], orphans: [] }],
    ['from other texts', { given: made('/description: [A., B.]'), stale: [['A.', 'B.']], orphans: [] }],
    ['from nobody knows what', { given: made(), stale: [[]], orphans: [] }],
    ['from what is no text', { given: made('/description: { a: A text. }'), stale: [[]], orphans: [] }],
    [
      'with a source too many',
      {
        given: made('/description: A text.', '/summary: In short.'),
        stale: [],
        orphans: [
          /one\.yaml:5:\d+ {2}No text of the `update` is at \/summary\. Delete this line of `x-source`/,
        ],
      },
    ],
  ])('was made %s', async (_, { given, stale, orphans }) => {
    const translation = await onlyTranslation({ 'locales/xx/one.yaml': given })
    expect(translation.missing).toEqual([])
    expect(translation.stale.map(({ sources }) => sources)).toEqual(stale)
    for (const { path, text, translation: words } of translation.stale) {
      expect([path, text, words]).toEqual([['info', 'description'], 'A text.', 'Ein Text.'])
    }
    expect(translation.orphans.map(formatProblem)).toEqual(orphans.map((want) => expect.stringMatching(want)))
  })

  it('is judged by the action that came last', async () => {
    const translation = await onlyTranslation({
      'locales/xx/one.yaml': overlay(
        '  - target: $..*[?@.description]\n    update: { description: Alle. }\n    x-source: { /description: Old. }',
        '  - target: $.info\n    update: { description: Ein Text. }\n    x-source: { /description: A text. }',
      ),
    })
    expect(translation.stale.map(({ path }) => path)).toEqual([['tags', 0, 'description']])
  })

  it.each([
    ['TODO', 1],
    ['TODO Ein Text.', 1],
    ['A text.', 1],
    ['TODOS.', 0],
    ['Ein TODO.', 0],
  ])('that says %j is missing: %d', async (words, count) => {
    const { missing } = await onlyTranslation({
      'locales/xx/one.yaml': made('/description: A text.').replace('Ein Text.', words),
    })
    expect(missing.map(({ text }) => text)).toEqual(Array(count).fill('A text.'))
  })
})

describe('what is in locales/', () => {
  it.each<[name: string, Record<string, string>]>([
    ['nothing', { 'openapi.yaml': '' }],
    ['a folder without overlays', { 'locales/xx/notes.txt': '' }],
    ['another file', { 'locales/notes.txt': '' }],
    ['no folder', { locales: '' }],
  ])('is no language: %s', async (_, files) => {
    expect(await load(files)).toEqual([])
  })

  it('is refused with every fault at once', async () => {
    expect(
      await load({
        'locales/xx.yaml': overlay(action('$.info', 'Ein Text.')),
        'locales/yy/one.yaml': '- a list\n',
        'locales/yy/two.yaml': overlay(action('$.info', 'Un texte.')),
        'locales/zz/one.yaml': 'overlay: 3.1.0\nactions: []\n',
      }),
    ).toEqual([
      'locales/xx.yaml:1:1  The overlays of a language are in a folder of its name. Move the file into locales/xx/. (translation)',
      'locales/yy/one.yaml:1:1  Not an OpenAPI Overlay: it needs `overlay: 1.0.0` and a list of `actions`. (translation)',
      'locales/zz/one.yaml:1:1  Not an OpenAPI Overlay: it needs `overlay: 1.0.0` and a list of `actions`. (translation)',
    ])
  })
})

it('a text without a translation is reported with the overlay of the family that its file is in', async () => {
  const copy = await copySpec(exampleSpec)
  await copy.take('locales/zh-CN/example-transfer.yaml')
  const name = 'shared/schemas/boolean-value.yaml'
  await copy.replace('locales/zh-CN/shared.yaml', "'BooleanValue', ", '')
  const loaded = await loadContract(rootDocument(copy.spec))
  const [translation] = await loadTranslations(copy.spec, publish(loaded.document))
  if (!translation) throw new Error('There is no translation.')
  const found = new Map<string, Set<string>>()
  for (const { file, message } of await missingTranslations(translation, loaded)) {
    const overlay = /locales\/\S+\.yaml/.exec(message)?.[0] ?? ''
    found.set(overlay, (found.get(overlay) ?? new Set()).add(file.replace(`${copy.spec}/`, '')))
  }
  const folder = 'families/example-transfer'
  expect(found).toEqual(
    new Map([
      [
        'locales/zh-CN/example-transfer.yaml',
        new Set([
          `${folder}/examples/notify-transfer/acknowledgement.json`,
          `${folder}/examples/notify-transfer/succeeded.json`,
          `${folder}/examples/transfer/failed.json`,
          `${folder}/examples/transfer/request.json`,
          `${folder}/examples/transfer/succeeded.json`,
          `${folder}/notifications/notify-transfer.yaml`,
          `${folder}/operations/transfer.yaml`,
          `${folder}/result-codes/transfer.yaml`,
          `${folder}/schemas/transfer-notification.yaml`,
          `${folder}/schemas/transfer-request.yaml`,
          `${folder}/schemas/transfer-response.yaml`,
        ]),
      ],
      ['locales/zh-CN/shared.yaml', new Set([name])],
    ]),
  )
})
