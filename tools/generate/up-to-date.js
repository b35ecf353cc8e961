import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Where the last run that succeeded is recorded; it holds a hash, and can be deleted at any time. */
const RECORD = join(PROJECT, 'node_modules/.cache/antom-contract/generate')

/** What else decides what is generated: this code, and the versions of what it uses. */
const GENERATOR = [
  'tools',
  'redocly.yaml',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/**
 * Decides whether a run of the generator would change nothing, in a tenth of the time that the run would take. Plain
 * JavaScript that imports nothing, for speed.
 *
 * @param {string[]} args the generator's arguments
 * @param {string} record file with the record of the last run
 * @returns {{ unchanged: string } | { recordRun: () => void }} what to print instead of running, or what to call after a
 *   run that succeeded
 */
export function checkUpToDate(args, record = RECORD) {
  const start = performance.now()
  try {
    const { spec, out, 'no-cache': isAnew } = optionsOf(args)
    // Hashed before the run: a file that is changed while it goes on has to be read by the next one.
    const inputs = `${hashOf([spec])} ${generatorHash()}`
    const state = () => `${process.version} ${inputs} ${hashOf([out])}`
    if (!isAnew && existsSync(record) && readFileSync(record, 'utf8') === state()) {
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      return { unchanged: `${filesBelow(out).length} files in ${out}, nothing changed, ${seconds} s` }
    }
    return {
      recordRun() {
        try {
          mkdirSync(dirname(record), { recursive: true })
          writeFileSync(record, state())
        } catch {
          // Without a record, as in a folder that cannot be written to, the next run does everything again.
        }
      },
    }
  } catch {
    // The generator itself says what is wrong with its arguments, or with a file that cannot be read.
    return { recordRun() {} }
  }
}

/** What the code of the generator and the packages that it uses are known by. */
export function generatorHash() {
  return hashOf(GENERATOR.map((path) => join(PROJECT, path)))
}

/**
 * The options of a run without any that are not known here.
 *
 * @param {string[]} args
 */
function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      spec: { type: 'string', default: 'spec' },
      out: { type: 'string', default: 'generated' },
      'no-cache': { type: 'boolean', default: false },
    },
  })
  // The folder is printed, before the code that escapes what is printed could be loaded.
  if (!/^[\w ./:\\-]+$/.test(values.out)) throw new Error('This needs escaping.')
  // A single document is a contract of others, whose folder can hold anything.
  if (!existsSync(join(values.spec, 'openapi.yaml'))) throw new Error('This is no folder of a contract.')
  return values
}

/** @param {readonly string[]} paths files, and folders with everything below them */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) {
    const content = readFileSync(path)
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * The files below a folder, sorted; a file itself, and nothing where there is none. Of a link, what it leads to. Packages
 * that are installed below it are left out: those of the site are thousands of files, and nothing is generated with them.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory())
    return readdirSync(path)
      .filter((name) => name !== 'node_modules')
      .sort()
      .flatMap((name) => filesBelow(join(path, name)))
  return found?.isFile() ? [path] : []
}
