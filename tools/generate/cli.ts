import type { Rules } from '../contract/load.ts'
import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { parseOptions } from '../terminal/options.ts'
import { color, print } from '../terminal/print.ts'
import type { CompiledCache } from './compiled-cache.ts'
import { type Demands, generate, type MakeTypes, type Progress } from './generate.ts'
import { writeFiles } from './write.ts'

const USAGE = `Usage: npm run generate [-- --spec PATH] [-- --out FOLDER] [-- --rules all|essential] [-- --all-problems]
                            [-- --no-cache]

Makes generated/ from spec/.

  --spec PATH        the contract: its folder, or its root document (.yaml, .yml, .json); spec when left out
  --out FOLDER       where to write; generated when left out
  --rules essential  for a document that was not written by this project's rules: what generation needs, and no more
  --all-problems     print every problem, where there are so many that only the first of each kind would be
  --no-cache         do everything anew: nothing that an earlier run has made of the same is used

Exit codes: 0 done, 1 the contract has problems (nothing is written), 2 wrong usage.`

/** The generator's command line; its exit code. */
export async function main(args: string[], makeTypes?: MakeTypes, compiled?: CompiledCache): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      spec: { type: 'string', default: 'spec' },
      out: { type: 'string', default: 'generated' },
      rules: { type: 'string', default: 'all' },
      'all-problems': { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
    },
    problem: ({ rules }) => (isRules(rules) ? undefined : `--rules is all or essential, not ${rules}.`),
  })
  if (typeof options === 'number') return options
  const start = performance.now()
  try {
    const show: Progress = (step, result, milliseconds) => {
      const time = `${milliseconds.toFixed(0)} ms`.padStart(8)
      print(`${color('green', '✓')} ${step.padEnd(26)} ${result.padEnd(36)} ${color('dim', time)}`)
    }
    const { rules } = options
    const demands: Demands = { translations: 'any', ...(isRules(rules) && { rules }) }
    const cache = options['no-cache'] ? undefined : compiled
    const files = await generate(options.spec, show, makeTypes, demands, undefined, cache)
    const changed = await writeFiles(options.out, files)
    const total = ((performance.now() - start) / 1000).toFixed(1)
    const summary = changed.length === 0 ? 'nothing changed' : `${changed.length} changed`
    print(`${files.size} files in ${options.out}, ${summary}, ${total} s`)
    return 0
  } catch (error) {
    if (error instanceof ContractProblems) {
      reportProblems(error.problems, `${options.out} is left as it was.`, options['all-problems'])
      return 1
    }
    throw error
  }
}

function isRules(text: string): text is Rules {
  return text === 'all' || text === 'essential'
}
