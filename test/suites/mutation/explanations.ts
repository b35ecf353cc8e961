import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { isObject } from '../../../tools/contract/json.ts'
import { type Explanation, onOneLine } from './judge.ts'

const folder = fileURLToPath(new URL('explained/', import.meta.url))

/** All explanations, those of each folder from a file of their own. */
export async function readExplanations(): Promise<Explanation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const texts = await Promise.all(names.map((name) => readFile(folder + name, 'utf8')))
  return texts.flatMap((text, index) =>
    parseExplanations(text, `test/suites/mutation/explained/${names[index]}`),
  )
}

/**
 * Reads explanations.
 *
 * @param text a YAML list of `file`, `why` and `changes`, the last as this script prints them
 * @param name the file that the text is from, for errors
 */
export function parseExplanations(text: string, name: string): Explanation[] {
  const list: unknown = parse(text) ?? []
  if (!Array.isArray(list)) throw new Error(`${name}: is not a list.`)
  return list.map((entry: unknown, index) => {
    const refuse = (problem: string) => new Error(`${name}: explanation ${index + 1} ${problem}.`)
    const { file, why, changes, ...others } = isObject(entry) ? entry : {}
    const [other] = Object.keys(others)
    if (other !== undefined) throw refuse(`has an unknown field, ${other}`)
    for (const [field, value] of Object.entries({ file, why, changes })) {
      if (typeof value !== 'string' || value.trim() === '') throw refuse(`has no ${field}`)
    }
    const lines = String(changes).trim().split('\n').map(onOneLine)
    const pairs: string[] = []
    for (let at = 0; at < lines.length; at += 2) {
      const [was = '', becomes = ''] = lines.slice(at)
      if (!was.startsWith('- ') || !becomes.startsWith('+ '))
        throw refuse(`has changes that are not "- before" and "+ after" in turn, at "${was}"`)
      pairs.push(`${was}\n${becomes}`)
    }
    return { file: String(file), why: String(why), changes: pairs }
  })
}
