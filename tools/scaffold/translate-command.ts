import { loadContract, rootDocument } from '../contract/load.ts'
import { ContractProblems } from '../contract/problem.ts'
import { publish } from '../contract/publish.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { loadTranslations, type Translation } from '../contract/translate.ts'
import { translationProblems } from '../contract/translation-problems.ts'
import { parseOptions } from '../terminal/options.ts'
import { color, print } from '../terminal/print.ts'
import { writeStubs } from './translation-stubs.ts'

const USAGE = `Usage: npm run contract -- translate [--stub] [--spec FOLDER]

Says which texts of the contract lack a translation, which translations are of texts that are gone, and which were made
from a text that has changed since.

  --stub         makes a place for each text that lacks a translation, with the English beside it, and marks those whose
                 English changed; all of them begin with TODO, which "npm run check" refuses until they are written
  --spec FOLDER  the contract; spec when left out

Exit codes: 0 nothing is left to do, or the stubs are written, 1 something is left, 2 wrong usage.`

/** The command line of translate; its exit code. */
export async function translateCommand(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: { stub: { type: 'boolean', default: false }, spec: { type: 'string', default: 'spec' } },
  })
  if (typeof options === 'number') return options
  try {
    const contract = await loadContract(rootDocument(options.spec))
    const translations = await loadTranslations(options.spec, publish(contract.document))
    const problems = await Promise.all(translations.map((one) => translationProblems(one, contract)))
    if (problems.flat().length === 0) {
      print(
        `${color('green', '✓')} ${translations.map(({ language }) => language).join(', ')}: every text has a translation that was made from it`,
      )
      return 0
    }
    if (!options.stub) {
      reportProblems(problems.flat(), nextStep(translations))
      return 1
    }
    for (const translation of translations) {
      const { missing, stale, files } = await writeStubs(options.spec, translation, contract)
      for (const file of files) print(`${color('green', '✓')} ${file}`)
      print(
        `${translation.language}: ${missing} to be written, ${stale} to be revised; each begins with TODO and has the English in x-source`,
      )
      if (translation.orphans.length > 0) reportProblems(translation.orphans, 'These are mended by hand.')
    }
    return 0
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'Nothing was written.')
    return 1
  }
}

/** What to do next. Places help only where there are none yet: what says TODO is written, and what is left over deleted. */
function nextStep(translations: readonly Translation[]): string {
  const needsPlaces = translations.some(
    ({ missing, stale }) => stale.length > 0 || missing.some(({ translator: place }) => place === undefined),
  )
  return needsPlaces
    ? 'Next: npm run contract -- translate --stub, which makes places for what is missing and marks what has to be revised.'
    : 'Next: mend these places by hand, then npm run check. There is nothing left that --stub makes a place for.'
}
