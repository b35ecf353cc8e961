import { diagramLabels } from './diagram.ts'
import { fieldLabels } from './fields.ts'
import { frameLabels } from './frame.ts'
import { homeLabels } from './home.ts'
import { operationLabels } from './operation.ts'
import { ladderLabels } from './picture-ladders.ts'
import { pictureLabels } from './pictures.ts'
import { resultCodeLabels } from './result-codes.ts'
import { sampleLabels } from './samples.ts'
import { searchLabels } from './search.ts'
import type { SiteLanguage } from './translated.ts'
import { tryItLabels } from './try-it.ts'

/** The words of the pages themselves in one language; what the pages say about the API comes from the contract. */
export type Labels = ReturnType<typeof labelsIn>

/** The labels of every page in one language. */
export function labelsIn(language: SiteLanguage) {
  // Asked with whatever status a contract has.
  const statusNames: Readonly<Record<string, string>> = resultCodeLabels[language].statusNames
  return {
    ...frameLabels[language],
    ...homeLabels[language],
    ...operationLabels[language],
    ...fieldLabels[language],
    ...resultCodeLabels[language],
    ...searchLabels[language],
    statusNames,
    sample: sampleLabels[language],
    diagram: diagramLabels[language],
    pictures: pictureLabels[language],
    ladders: ladderLabels[language],
    tryIt: tryItLabels[language],
  }
}
