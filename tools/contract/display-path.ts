import { relative } from 'node:path'

/** A file as it is named to people: relative to the folder the command runs in, when it is below that. */
export function displayPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
