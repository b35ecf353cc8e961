import { type Language, languageAsked } from './language.ts'
import { regenerate } from './regenerate.ts'
import { texts } from './texts.ts'

/*
 * The main job: generates everything from the contract, then pays, captures and is notified, with what was generated.
 * `npm start -- --lang zh` does so in Chinese, as does a Chinese locale. Exit code 0 when every step ended as it should,
 * 1 when one did not, 2 when it was called wrongly.
 */
const language = languageAsked(process.argv.slice(2), process.env)
if (language === undefined) {
  console.error(texts[languageAsked([], process.env) ?? 'en'].usage)
  process.exitCode = 2
} else {
  process.exitCode = (await regenerate(texts[language].generate)) && (await mainJob(language)) ? 0 : 1
}

async function mainJob(language: Language): Promise<boolean> {
  // Imported only now: it stands on what has just been generated.
  const { mainJob } = await import('./main-job.ts')
  return mainJob(language)
}
