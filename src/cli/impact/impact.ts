import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { installedFile, loadProgram, type MerchantProgram, ProjectError } from '../../impact/compiler.ts'
import { type ContractDocument, type ContractFacts, contractFacts } from '../../impact/contract-facts.ts'
import { describeChange } from '../../impact/describe-change.ts'
import { type Finding, impactOf } from '../../impact/impact.ts'
import { codeOf, exitCodes, type RunContext, readArguments, UsageError } from '../command.ts'
import type { Language } from '../language.ts'
import { createOutput, type Output } from '../output.ts'
import { readFileUpTo } from '../read-input.ts'
import { impactSpec } from '../specs/impact.ts'

/** Some ten times what the whole API would have. */
const maxContract = 32 * 1024 * 1024

/** `antom-contract impact`: lists the places of a program that a new version of the contract concerns. */
export async function impact(args: readonly string[], context: RunContext): Promise<number> {
  const { language, env } = context
  const output = createOutput(context.stdout, env)
  const { values, positionals } = readArguments(args, impactSpec)
  if (positionals.length > 0)
    throw new UsageError({
      en: 'impact takes no operands: name the program with --project',
      zh: 'impact 不接受参数：请用 --project 指定程序',
    })
  // Files that were named come first: they are read in an instant, and a program may take many seconds.
  const [named, to] = await Promise.all([
    values.from === undefined ? undefined : readContract(values.from),
    readContract(values.to ?? ownContract()),
  ])
  const program = load(values.project)
  const from = named ?? (await readContract(installedFile(values.project, 'openapi.json')))
  const findings = impactOf(program, from, to)
  const versions = { from: from.version, to: to.version }
  if (values.json) output.json({ ...versions, files: program.files.length, places: findings.map(asJson) })
  else printFindings(findings, versions, program.files.length, language, output)
  return findings.length > 0 ? exitCodes.no : exitCodes.ok
}

/** The contract of the package that this command is of: beside its sources, else as the package ships it. */
function ownContract(): string {
  const beside = fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url))
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('antom-contract/openapi.json')
}

function load(config: string): MerchantProgram {
  try {
    return loadProgram(config)
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error
    throw new UsageError(error.text)
  }
}

async function readContract(file: string | undefined): Promise<ContractFacts> {
  if (file === undefined)
    throw new UsageError({
      en: 'The installed antom-contract has no openapi.json: name the one in use with --from',
      zh: '已安装的 antom-contract 没有 openapi.json：请用 --from 指定当前版本的文件',
    })
  let text: string
  try {
    const kind = { en: 'openapi.json of antom-contract', zh: 'antom-contract 的 openapi.json' }
    // Takes no byte order mark into the text.
    text = new TextDecoder().decode(await readFileUpTo(file, maxContract, kind))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError({
      en: `${file} cannot be read (${codeOf(error)})`,
      zh: `无法读取 ${file}（${codeOf(error)}）`,
    })
  }
  try {
    const document: unknown = JSON.parse(text)
    if (isContract(document)) return contractFacts(document)
  } catch {
    // Said below: what is no JSON, or has another form further in, is no contract either.
  }
  throw new UsageError({
    en: `${file} is no openapi.json of antom-contract`,
    zh: `${file} 不是 antom-contract 的 openapi.json`,
  })
}

/** Told by what each has: a document of somebody else must not pass for an empty contract. */
function isContract(document: unknown): document is ContractDocument {
  const needed = ['info', 'paths', 'webhooks', 'components', 'x-result-codes']
  return typeof document === 'object' && document !== null && needed.every((key) => key in document)
}

function asJson({ change, messages, ...place }: Finding) {
  const texts = { en: describeChange(change, messages, 'en'), zh: describeChange(change, messages, 'zh') }
  return { ...place, kind: change.kind, messages, ...texts }
}

function printFindings(
  findings: readonly Finding[],
  { from, to }: { readonly from: string; readonly to: string },
  files: number,
  language: Language,
  { line, paint }: Output,
): void {
  for (const file of new Set(findings.map((finding) => finding.file))) {
    line(paint('bold', file))
    const own = findings.filter((finding) => finding.file === file)
    const positions = own.map((finding) => `${finding.line}:${finding.column}`)
    const width = Math.max(...positions.map((position) => position.length))
    for (const [index, { text, change, messages }] of own.entries()) {
      const { what, todo } = describeChange(change, messages, language)
      line('  ', paint('dim', (positions[index] ?? '').padStart(width)), '  ', paint('yellow', text))
      line(`  ${' '.repeat(width)}  ${what}`)
      line(`  ${' '.repeat(width)}  `, paint('dim', `→ ${todo}`))
    }
    line()
  }
  const count = findings.length
  line(
    language === 'zh'
      ? `从 ${from} 到 ${to}：${files} 个文件中有 ${count} 处受影响。`
      : `From ${from} to ${to}: ${count} ${count === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  )
}
