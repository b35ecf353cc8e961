import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Keeps what was compiled, by what it was compiled from. */
export interface CompiledCache {
  /** What was compiled from the same before; undefined where it has to be compiled. */
  readonly get: (source: string) => string | undefined
  readonly set: (source: string, compiled: string) => void
}

/** Compiles everything anew: for checks of what is committed, which must not depend on an earlier run. */
export const noCache: CompiledCache = { get: () => undefined, set: () => {} }

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/antom-contract/compiled', import.meta.url))

const WEEK = 7 * 86_400_000

/**
 * A cache in a folder, which can be deleted at any time. A quarter of a run is spent on compiling validators, and a change of
 * the contract concerns few of them. An entry is found again only by the same code of the generator, with the same packages
 * and the same Node.js; after a week it is made anew.
 *
 * @param generator - what the generator's code and its packages are known by
 * @param folder - where it is; beside the installed packages when left out
 * @param now - the time, in milliseconds since 1970
 */
export function createCompiledCache(
  generator: string,
  folder = FOLDER,
  now: () => number = Date.now,
): CompiledCache {
  const fileOf = (source: string) =>
    join(folder, createHash('sha256').update(`${process.version}\0${generator}\0${source}`).digest('hex'))
  removeOld(folder, now())
  return {
    get: (source) => {
      try {
        return readFileSync(fileOf(source), 'utf8')
      } catch {
        return undefined
      }
    },
    set: (source, compiled) => {
      const file = fileOf(source)
      const staged = `${file}.new-${process.pid}`
      try {
        mkdirSync(folder, { recursive: true })
        // In one step, so that no run finds half of it.
        writeFileSync(staged, compiled)
        renameSync(staged, file)
      } catch {
        // Without an entry, as in a folder that cannot be written to, the next run compiles again.
      }
    },
  }
}

function removeOld(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name)
      if (now - statSync(file).mtimeMs > WEEK) rmSync(file)
    }
  } catch {
    // There is no folder yet, or another run has removed the same.
  }
}
