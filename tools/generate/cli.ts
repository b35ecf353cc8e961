import { parseArgs } from 'node:util'
import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../terminal/problems.ts'
import { paint } from '../terminal/style.ts'
import { generate, type MakeTypes, type Progress } from './generate.ts'
import { writeFiles } from './write.ts'

const USAGE = `Usage: npm run generate [-- --spec FOLDER] [-- --out FOLDER]

Makes generated/ from spec/. Exit codes: 0 done, 1 the contract has problems (nothing is written), 2 wrong usage.`

/** The generator's command line; its exit code. */
export async function main(args: string[], makeTypes?: MakeTypes): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const start = performance.now()
  try {
    const show: Progress = (step, result, milliseconds) => {
      const time = `${milliseconds.toFixed(0)} ms`.padStart(8)
      console.log(`${paint('green', '✓')} ${step.padEnd(16)} ${result.padEnd(36)} ${paint('dim', time)}`)
    }
    const files = await generate(options.spec, show, makeTypes)
    const changed = await writeFiles(options.out, files)
    const total = ((performance.now() - start) / 1000).toFixed(1)
    const summary = changed.length === 0 ? 'nothing changed' : `${changed.length} changed`
    console.log(`${files.size} files in ${options.out}, ${summary}, ${total} s`)
    return 0
  } catch (error) {
    if (error instanceof ContractProblems) {
      reportProblems(error.problems, `${options.out} is left as it was.`)
      return 1
    }
    throw error
  }
}

function parse(args: string[]): { spec: string; out: string; help: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        spec: { type: 'string', default: 'spec' },
        out: { type: 'string', default: 'generated' },
        help: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(USAGE)
    return undefined
  }
}
