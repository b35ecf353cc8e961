import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../support/contract.ts'
import { entryPoints } from '../support/public-symbols.ts'
import { typeCheckAlone } from '../support/type-check.ts'

/** The pages that people read, by their path in the project. */
const pages = [
  ...readdirSync(projectFolder).filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md'),
  ...readdirSync(join(projectFolder, 'docs'))
    // Its samples are programs for frameworks that are not installed here: test/suites/frameworks compiles and runs them.
    .filter((file) => file.endsWith('.md') && file !== 'frameworks.md')
    .map((file) => `docs/${file}`),
]

interface Sample {
  /** The line at which the code begins; the first is 1. */
  readonly line: number
  readonly code: string
}

/** The samples in TypeScript on a page. */
function samplesOf(page: string): Sample[] {
  const text = readFileSync(join(projectFolder, page), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }))
}

/** Where each of the package's names leads in the sources, and where the frameworks that samples are for are. */
const sourcePaths = {
  ...Object.fromEntries([...entryPoints(true)].map(([name, source]) => [name, [source]])),
  // The samples are checked in a folder outside of the project.
  ...Object.fromEntries(
    Object.entries({
      express: '@types/express/index.d.ts',
      fastify: 'fastify/fastify.d.ts',
      hono: 'hono/dist/types/index.d.ts',
      koa: '@types/koa/index.d.ts',
    }).map(([name, file]) => [name, [join(projectFolder, 'node_modules', file)]]),
  ),
}

/** A sample that must be found wrong, so that the others are known to be looked at. */
const wrong = { name: 'wrong', code: "import { amount } from 'antom-contract'\namount(1, 'USD')\n" }

const samples = pages.flatMap((page) =>
  samplesOf(page).map(({ line, code }) => ({ name: `${page}:${line}`, code })),
)
const fileNames = new Map([...samples, wrong].map(({ name }, index) => [name, `sample-${index}.ts`]))

// All in one run of the compiler: reading the package takes it most of the time. The package itself is checked by `tsc`.
async function checkSamples(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-'))
  try {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const files = [...samples, wrong].map(({ name, code }) => ({
      path: join(folder, fileNames.get(name) ?? ''),
      // A sample without an import would be a script, and share its names with the others.
      code: `${code}\nexport {}\n`,
    }))
    for (const { path, code } of files) await writeFile(path, code)
    return typeCheckAlone(
      // Samples import clients of stores, which are not installed here.
      [...files.map(({ path }) => path), join(projectFolder, 'test/docs/store-clients.d.ts')],
      {
        paths: sourcePaths,
        types: ['node'],
        typeRoots: [join(projectFolder, 'node_modules/@types')],
        skipLibCheck: true,
      },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function findingsIn(all: readonly string[], name: string): string[] {
  return all.filter((finding) => finding.startsWith(`${fileNames.get(name)}:`))
}

let findings: string[]
beforeAll(async () => {
  findings = await checkSamples()
})

describe('the samples on every page are right', () => {
  it.each(samples.map(({ name }) => name))('%s', (name) => {
    expect(findingsIn(findings, name)).toEqual([])
  })
})

it('finds what is wrong with a sample, and nothing elsewhere', () => {
  expect(findingsIn(findings, wrong.name)).toEqual([
    expect.stringMatching(/^sample-\d+\.ts:2: .*'number' is not assignable/),
  ])
  const names = [...fileNames.values()]
  expect(findings.filter((finding) => !names.some((name) => finding.startsWith(`${name}:`)))).toEqual([])
})
