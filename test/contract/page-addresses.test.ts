import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { ContractProblems, formatProblem } from '../../tools/contract/problem.ts'
import { loadTranslations } from '../../tools/contract/translate.ts'
import { temporaryFolder } from '../support/spec-copy.ts'

/** A document with an operation that is documented at these addresses, and has one in a text and in a message. */
function documentOf(url: string, page: string, also: string[]): JsonObject {
  const value = { url: 'https://docs.example/ac/a' }
  return {
    externalDocs: { url },
    paths: {
      '/a': {
        post: {
          description: 'https://docs.example/ac/a',
          'x-doc': { page, also },
          requestBody: { content: { json: { examples: { one: { value } } } } },
        },
      },
    },
  }
}

const english = documentOf('https://docs.example/ac/api', 'https://docs.example/ac/a', [
  'https://docs.example/ac/sub/b',
  'https://docs.example/ac',
  'https://other.example/ac/a',
])

function overlay(...pages: string[]): string {
  const lines = pages.length === 0 ? [] : ['x-doc-pages:', ...pages.map((line) => `  ${line}`)]
  return ['overlay: 1.0.0', ...lines, 'actions: []', ''].join('\n')
}

/** The document in a language of these overlays, or what is wrong with them, without the folder's name. */
async function translated(...overlays: string[]): Promise<JsonObject | string[] | undefined> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'locales/xx'), { recursive: true })
  for (const [index, text] of overlays.entries()) {
    await writeFile(join(folder, `locales/xx/${index}.yaml`), text)
  }
  try {
    return (await loadTranslations(folder, english))[0]?.document
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    return error.problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''))
  }
}

describe("the vendor's pages in a language", () => {
  it('are found by the longest folder, or by their own address, outside of texts and messages', async () => {
    expect(
      await translated(
        overlay(
          'https://docs.example/ac/: https://docs.example/ac_xx/',
          'https://docs.example/ac/a: https://docs.example/ac_xx/z',
        ),
        overlay('https://docs.example/ac/sub/: https://xx.example/'),
      ),
    ).toEqual(
      documentOf('https://docs.example/ac_xx/api', 'https://docs.example/ac_xx/z', [
        'https://xx.example/b',
        'https://docs.example/ac',
        'https://other.example/ac/a',
      ]),
    )
  })

  it('are those of the contract where nothing is said', async () => {
    expect(await translated(overlay())).toEqual(english)
  })

  it.each([
    ['a folder for a page', 'https://a.example/b: https://a.example/c/'],
    ['a page for a folder', 'https://a.example/b/: https://a.example/c'],
    ['what is no address', 'https://a.example/b: c'],
    ['an address without https', 'http://a.example/b: https://a.example/c'],
    ['a program', 'https://a.example/b: "javascript:alert(1)"'],
    ['an address that ends a literal', `https://a.example/b: "https://a.example/c'+d+'"`],
    ['a list', 'https://a.example/b: [https://a.example/c]'],
    ['nothing', 'https://a.example/b:'],
  ])('must not be given as %s', async (_, line) => {
    expect(await translated(overlay('https://a.example/x: https://a.example/y', line))).toEqual([
      'locales/xx/0.yaml:4:3  Write an https address for an https address; both end in "/" where they are of a folder. (translation)',
    ])
  })

  it('must be pairs', async () => {
    expect(await translated('overlay: 1.0.0\nactions: []\nx-doc-pages: []\n')).toEqual([
      'locales/xx/0.yaml:3:1  `x-doc-pages` has the addresses of this language by those of the contract. (translation)',
    ])
  })

  it('must stand once', async () => {
    const one = overlay('https://a.example/b: https://a.example/c')
    expect(await translated(one, one)).toEqual([
      'locales/xx/1.yaml:3:3  https://a.example/b stands in locales/xx/0.yaml as well. Delete one of the two. (translation)',
    ])
  })
})
