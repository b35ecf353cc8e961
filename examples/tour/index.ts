import { parseArgs } from 'node:util'
import { regenerate } from './regenerate.ts'
import { texts } from './texts.ts'

/*
 * The main job: generates everything from the contract, then pays, captures and is notified, with what was generated.
 * `npm start -- --lang zh` does so in Chinese. Exit code 0 when every step ended as it should, 1 when one did not,
 * 2 when it was called wrongly.
 */
const language = languageAsked()
if (language === undefined) {
  console.error('Usage: npm start -- [--lang en|zh]')
  process.exitCode = 2
} else {
  process.exitCode = (await regenerate(texts[language].generate)) && (await mainJob(language)) ? 0 : 1
}

async function mainJob(language: 'en' | 'zh'): Promise<boolean> {
  // Imported only now: it stands on what has just been generated.
  const { mainJob } = await import('./main-job.ts')
  return mainJob(language)
}

function languageAsked(): 'en' | 'zh' | undefined {
  try {
    const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } })
    const [language] = values.lang.toLowerCase().split(/[-_]/)
    return language === 'en' || language === 'zh' ? language : undefined
  } catch {
    return undefined
  }
}
