import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a person does with TODO: words, in the language of the file, and a decision for each code. */
export function writeWords(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const words = path.includes('locales') ? '文本。' : 'A text.'
    const text = readFileSync(path, 'utf8')
    const written = text
      .replaceAll(/(status: F\n(?: .*\n)*? +advice: )TODO/g, '$1contact-support')
      .replaceAll(/(status: U\n(?: .*\n)*? +advice: )TODO/g, '$1inquire')
      .replaceAll(/^( *(?:description|summary|meaning|action): )TODO$/gm, `$1${words}`)
      .replaceAll('"summary": "TODO"', `"summary": "${words}"`)
    if (written !== text) writeFileSync(path, written)
  }
}
