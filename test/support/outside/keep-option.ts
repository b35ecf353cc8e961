import { parseArgs } from 'node:util'

/** What a check that works in a temporary folder can be told. */
export interface KeepOptions {
  /** Whether to leave the folder. */
  readonly keep: boolean
  readonly help: boolean
}

/**
 * Reads `--keep` and `--help`.
 *
 * @param args - of the command line
 * @param usage - printed when there is anything else
 * @returns undefined then
 */
export function parseKeep(args: string[], usage: string): KeepOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { keep: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    return values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(usage)
    return undefined
  }
}
