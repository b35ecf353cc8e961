import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { displayPath } from '../contract/display-path.ts'
import { insertMember } from '../contract/edit-yaml.ts'
import { loadContract, rootDocument } from '../contract/load.ts'
import { ContractProblems } from '../contract/problem.ts'
import { publish } from '../contract/publish.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { loadTranslations } from '../contract/translate.ts'
import { typeReferences } from '../doc-snapshots/type-references.ts'
import { createPageReader } from '../drift/page-reader.ts'
import { UnusablePage } from '../drift/unusable-page.ts'
import { didYouMean } from '../terminal/nearest.ts'
import { parseOptions } from '../terminal/options.ts'
import { parseUrl } from '../terminal/parse-url.ts'
import { color, print, printError } from '../terminal/print.ts'
import { newCallFiles } from './new-call.ts'
import { CannotScaffold, readNewCall } from './read-new-call.ts'
import { writeStubs } from './translation-stubs.ts'

const USAGE = `Usage: npm run contract -- new operation|notification NAME --family FAMILY [--from PAGE] [--url ADDRESS] [--path PATH]
       npm run contract -- new family NAME

Makes the files of a new call, or of a family, with what the linter asks for. Words are left to be written: they say TODO,
which "npm run check" refuses.

  --family FAMILY  the folder of spec/families/ that it is in
  --from PAGE      the page that describes it, a file or an address: fields, types, lengths, required marks, values, and
                   codes with statuses are taken from it
  --url ADDRESS    the page's address, for a file that does not print it
  --path PATH      of an operation, such as /v1/payments/refund, for a page that does not print it
  --spec FOLDER    the contract; spec when left out

Exit codes: 0 the files are written, 1 something is in the way (nothing is written), 2 wrong usage.`

const KINDS = ['operation', 'notification', 'family']

/** The command line of new; its exit code. */
export async function newCommand(args: readonly string[], createReader = createPageReader): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      family: { type: 'string' },
      from: { type: 'string' },
      url: { type: 'string' },
      path: { type: 'string' },
      spec: { type: 'string', default: 'spec' },
    },
    allowPositionals: true,
    problem: problemOf,
  })
  if (typeof options === 'number') return options
  const [kind = '', name = ''] = options.positionals
  try {
    if (kind === 'family') return await newFamily(options.spec, name)
    return await newCall(kind === 'operation' ? kind : 'notification', name, options, createReader)
  } catch (error) {
    if (error instanceof ContractProblems) reportProblems(error.problems, 'Nothing was written.')
    else if (error instanceof CannotScaffold || error instanceof UnusablePage) {
      const page = error instanceof UnusablePage ? `${options.from}: ` : ''
      printError(`${color('red', '✗', process.stderr)} ${page}${error.message}`)
      printError('Nothing was written.')
    } else throw error
    return 1
  }
}

interface Options {
  readonly family?: string | undefined
  readonly from?: string | undefined
  readonly url?: string | undefined
  readonly path?: string | undefined
  readonly spec: string
}

function problemOf(
  { family, from, url, path }: Pick<Options, 'family' | 'from' | 'url' | 'path'>,
  [kind, name, ...rest]: readonly string[],
): string | undefined {
  if (kind === undefined || !KINDS.includes(kind))
    return `The first word is one of ${KINDS.join(', ')}.${didYouMean(kind ?? '', KINDS)}`
  if (name === undefined || rest.length > 0) return `Name one ${kind}.`
  const form = kind === 'family' ? /^[a-z]+(?:-[a-z]+)*$/ : /^[a-z]+(?:[A-Z][a-z0-9]*)*$/
  if (!form.test(name)) {
    return `The name of ${kind === 'family' ? 'a family is in kebab-case' : 'a call is in camelCase'}, not "${name}".`
  }
  if (kind === 'family') {
    const idle = Object.entries({ family, from, url, path }).find(([, value]) => value !== undefined)
    return idle && `--${idle[0]} is of a call: a family takes its name alone.`
  }
  if (kind === 'notification' && path !== undefined)
    return '--path is of an operation: a notification has none.'
  if (family === undefined) return 'Name the family that it is in with --family.'
  if (path !== undefined && !/^\/v\d[\w/]*$/.test(path))
    return `--path is like /v1/payments/refund, not "${path}".`
  if (url === undefined) return undefined
  return parseUrl(url)?.protocol === 'https:' ? undefined : `--url needs an https address, not "${url}".`
}

async function newFamily(spec: string, name: string): Promise<number> {
  await loadContract(rootDocument(spec), 'draft')
  const folder = join(spec, 'families', name)
  if (existsSync(folder))
    throw new CannotScaffold(`The family ${name} is there already: ${displayPath(folder)}.`)
  await mkdir(join(folder, 'schemas'), { recursive: true })
  print(`${color('green', '✓')} ${displayPath(folder)}`)
  print(`Next: npm run contract -- new operation NAME --family ${name} --from PAGE`)
  return 0
}

async function newCall(
  kind: 'operation' | 'notification',
  name: string,
  options: Options,
  createReader: typeof createPageReader,
): Promise<number> {
  const { spec, family = '' } = options
  const root = rootDocument(spec)
  const contract = await loadContract(root, 'draft')
  if (!existsSync(join(spec, 'families', family))) {
    throw new CannotScaffold(
      `There is no family ${family}. Make it first: npm run contract -- new family ${family}`,
    )
  }
  const { call, notes } = await readNewCall({ ...options, kind, name, family }, contract, createReader)
  const schemas = resolve(spec, 'families', family, 'schemas', 'x.yaml')
  const { files, guesses } = newCallFiles(call, await typeReferences(contract, schemas))
  for (const file of files.keys()) {
    if (existsSync(join(spec, file)))
      throw new CannotScaffold(`${displayPath(join(spec, file))} is there already.`)
  }
  const [entry = ''] = [...files.keys()].filter((file) => /\/(?:operations|notifications)\//.test(file))
  const section = kind === 'operation' ? 'paths' : 'webhooks'
  const document = insertMember(await readFile(root, 'utf8'), [section], call.path ?? name, { $ref: entry })
  for (const [file, text] of files) {
    await mkdir(dirname(join(spec, file)), { recursive: true })
    await writeFile(join(spec, file), text)
    print(`${color('green', '✓')} ${displayPath(join(spec, file))}`)
  }
  await writeFile(root, document)
  print(`${color('green', '✓')} ${displayPath(root)}`)
  await writeOverlayStubs(spec)
  for (const note of [...notes, ...guesses]) print(`${color('yellow', '-')} ${note}`)
  print(
    'Next: write what says TODO, then npm run contract -- translate --stub, npm run generate, and docs:diff --record',
  )
  return 0
}

/** Places for the translations of what was made; what is wrong with the new files is told by the check. */
async function writeOverlayStubs(spec: string): Promise<void> {
  const contract = await loadContract(rootDocument(spec), 'draft')
  for (const translation of await loadTranslations(spec, publish(contract.document))) {
    const { files } = await writeStubs(spec, translation, contract)
    for (const file of files) print(`${color('green', '✓')} ${file}`)
  }
}
