import { readFileSync } from 'node:fs'

/** A code sample of a guide. */
export interface Sample {
  /** The line at which the code begins; the first is 1. */
  readonly line: number
  readonly code: string
}

/** The samples of a language in a Markdown file. */
export function samplesOf(file: string, language: string): Sample[] {
  const text = readFileSync(file, 'utf8')
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...text.matchAll(fence)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }))
}
