import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type JsonObject, objectAt } from '../contract/json.ts'
import { type LoadedContract, loadContract, type Rules, rootDocument, specFolder } from '../contract/load.ts'
import { contractModel } from '../contract/model.ts'
import { ContractProblems } from '../contract/problem.ts'
import { publish, schemaNames } from '../contract/publish.ts'
import { loadTranslations, type Translation } from '../contract/translate.ts'
import { translationProblems } from '../contract/translation-problems.ts'
import { schemasOf } from '../contract/walk-schema.ts'
import { checkExamples } from './check-examples.ts'
import { type CompiledCache, noCache } from './compiled-cache.ts'
import { outputs } from './outputs/index.ts'
import type { LocateInSpec } from './outputs/schema-locations.ts'
import { UncompilableSchema } from './uncompilable-schema.ts'

/** Told when a step has ended: its name, what it made, and how long it took in milliseconds. */
export type Progress = (step: string, result: string, milliseconds: number) => void

/** Makes `types.ts` from the published document; in a thread of its own where time matters. */
export type MakeTypes = (document: JsonObject) => Promise<string>

const generateTypesHere: MakeTypes = async (document) => {
  // Imported only here: it brings TypeScript with it.
  const { generateTypes } = await import('./outputs/types.ts')
  return generateTypes(document)
}

/** What to ask of a contract before anything is made of it. */
export interface Demands {
  /** Whether a text without a translation, or a translation without a text, is a problem. */
  readonly translations: 'complete' | 'any'
  /** What the contract is held to; all rules when left out. */
  readonly rules?: Rules
}

/**
 * Everything that is generated from a contract, by path below `generated/`. Nothing is written.
 *
 * @param spec the contract's folder, or its root document
 * @param given the contract, when it has been read already
 * @param compiled validators that were compiled before; all are compiled anew when left out
 * @throws ContractProblems when the contract has to be mended first
 */
export async function generate(
  spec: string,
  progress: Progress = () => {},
  makeTypes: MakeTypes = generateTypesHere,
  demands: Demands = { translations: 'any' },
  given?: LoadedContract,
  compiled: CompiledCache = noCache,
): Promise<Map<string, string>> {
  const step = async <T>(
    name: string,
    work: () => T | Promise<T>,
    result: (value: T) => string,
  ): Promise<T> => {
    const start = performance.now()
    const value = await work()
    progress(name, result(value), performance.now() - start)
    return value
  }
  const contract = await step(
    'spec',
    () => given ?? loadContract(rootDocument(spec), demands.rules),
    ({ sources }) => `${sources.size} files read, no problems`,
  )
  const document = publish(contract.document)
  const model = contractModel(document)
  const types = makeTypes(document)
  const loadedTranslations = loadTranslations(specFolder(spec), document)
  const translations = loadedTranslations.then(
    (all) => new Map(all.map(({ language, document: texts }) => [language, contractModel(texts)])),
  )
  // Both are awaited by outputs that come after others, which can fail first.
  types.catch(() => {})
  translations.catch(() => {})
  if (demands.translations === 'complete') await requireTranslations(await loadedTranslations, contract)
  const locate = locateInSpec(contract)
  const files = new Map<string, string>()
  for (const { name, summary, make } of outputs) {
    await step(
      name,
      async () => {
        const made = await withPlaces(contract, () => make({ model, translations, types, compiled, locate }))
        for (const [path, content] of made) files.set(path, content)
      },
      () => summary,
    )
  }
  await step(
    'examples',
    () => checkExamples(model, files, contract.locate),
    (count) => `${count} messages, all valid`,
  )
  const loaded = await step(
    'locales',
    () => loadedTranslations,
    (all) => all.map(describeTranslation).join(', '),
  )
  await step(
    'manifest.json',
    async () => {
      const locales = loaded
        .flatMap(({ overlays }) => overlays)
        .map(({ file, source }) => [file, source] as const)
      files.set('manifest.json', await manifest(new Map([...contract.sources, ...locales]), files))
    },
    () => 'what it was made from',
  )
  return files
}

/** Does something; a type of which no validator can be made is a problem of the contract then, at the type's place. */
async function withPlaces<T>({ document, locate }: LoadedContract, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UncompilableSchema)) throw error
    const [file = error.schema] =
      [...schemaNames(schemasOf(document))].find(([, name]) => name === error.schema) ?? []
    const place = await locate(['components', 'schemas', file])
    const { message } = error
    throw new ContractProblems([{ ...place, message, rule: 'generatable', severity: 'error' }])
  }
}

/** Finds parts of the published document in the contract's files: their paths are the same wherever the command runs. */
function locateInSpec({ document, locate, root }: LoadedContract): LocateInSpec {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const fileNames = new Map([...schemaNames(schemas)].map(([file, name]) => [name, file]))
  return async ([top = '', kind = '', name = '', ...rest]) => {
    const { file, line } = await locate([top, kind, fileNames.get(name) ?? name, ...rest], 'key')
    return { file: relative(dirname(root), resolve(file)).replaceAll('\\', '/'), line }
  }
}

async function requireTranslations(
  translations: readonly Translation[],
  contract: LoadedContract,
): Promise<void> {
  const problems = await Promise.all(
    translations.map((translation) => translationProblems(translation, contract)),
  )
  if (problems.flat().length > 0) throw new ContractProblems(problems.flat())
}

function describeTranslation({ language, missing, stale, orphans }: Translation): string {
  const faults = missing.length + stale.length + orphans.length
  return `${language} ${faults === 0 ? 'complete' : `${faults} to mend`}`
}

const TOOLS = ['@redocly/openapi-core', 'ajv', 'esbuild', 'openapi-typescript', 'typescript'] as const

async function manifest(sources: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>) {
  const input = createHash('sha256')
  for (const [path, content] of sources) input.update(`${path}\0${content}\0`)
  const { devDependencies } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return `${JSON.stringify(
    {
      note: 'Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.',
      input: { files: sources.size, sha256: input.digest('hex') },
      tools: Object.fromEntries(TOOLS.map((name) => [name, devDependencies[name]])),
      outputs: Object.fromEntries(
        [...files]
          .map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    },
    null,
    2,
  )}\n`
}
