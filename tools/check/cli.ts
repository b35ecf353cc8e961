import { type LoadedContract, loadContract, rootDocument } from '../contract/load.ts'
import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { checkSnapshots } from '../doc-snapshots/check-snapshots.ts'
import type { CompiledCache } from '../generate/compiled-cache.ts'
import { generate, type MakeTypes } from '../generate/generate.ts'
import { compare } from '../generate/write.ts'
import { parseOptions } from '../terminal/options.ts'
import { color, print, printError } from '../terminal/print.ts'

const USAGE = `Usage: npm run check [-- --spec FOLDER] [-- --generated FOLDER]

Says whether the contract is sound, agrees with the recorded pages, and every generated file is what it generates.
Writes nothing.
Exit codes: 0 all is well, 1 something has to be mended, 2 wrong usage.`

/**
 * The check's command line; its exit code.
 *
 * @param compiled - validators that were compiled before, where that is not what is checked; all are compiled anew when
 *   left out
 */
export async function main(args: string[], makeTypes?: MakeTypes, compiled?: CompiledCache): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      spec: { type: 'string', default: 'spec' },
      generated: { type: 'string', default: 'generated' },
    },
  })
  if (typeof options === 'number') return options
  try {
    const contract = await loadContract(rootDocument(options.spec))
    const demands = { translations: 'complete' } as const
    const files = await generate(options.spec, undefined, makeTypes, demands, contract, compiled)
    passed('the contract has no problems, and its translations are complete')
    const agrees = await reportDisagreement(options.spec, contract)
    return Math.max(agrees, await reportStale(options.generated, files))
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'Mend it, then run `npm run generate`.')
    return 1
  }
}

/** Says whether the contract says what the recorded pages say. */
async function reportDisagreement(spec: string, contract: LoadedContract): Promise<number> {
  const { problems, pages, known, fields, codes, deviations } = await checkSnapshots(spec, contract)
  if (problems.length > 0) {
    reportProblems(problems, 'It does not agree with the recorded pages.')
    return 1
  }
  if (pages + known === 0)
    print(`${color('yellow', '-')} no page is recorded, so the contract was compared with none`)
  else {
    const compared = [plural(fields, 'field'), plural(codes, 'result code'), plural(deviations, 'deviation')]
    const others = known === 0 ? '' : ` and with what is known of ${plural(known, 'other page')}`
    passed(`the contract agrees with ${plural(pages, 'recorded page')}${others}: ${compared.join(', ')}`)
  }
  return 0
}

async function reportStale(folder: string, files: ReadonlyMap<string, string>): Promise<number> {
  const { missing, stale, extra } = await compare(folder, files)
  const findings = [
    ...missing.map((path) => `${folder}/${path} is missing`),
    ...stale.map((path) => `${folder}/${path} is not what the spec generates`),
    ...extra.map((path) => `${folder}/${path} is not generated from the spec`),
  ]
  for (const finding of findings) printError(`${color('red', '✗', process.stderr)} ${finding}`)
  if (findings.length > 0) {
    printError('Run `npm run generate` and commit the result. Generated files are never edited by hand.')
    return 1
  }
  passed(`${files.size} generated files are up to date`)
  return 0
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function passed(what: string): void {
  print(`${color('green', '✓')} ${what}`)
}
