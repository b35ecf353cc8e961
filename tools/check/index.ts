import { ContractProblems } from '../contract/problem.ts'
import { generate } from '../generate/generate.ts'
import { compare } from '../generate/write.ts'
import { reportProblems } from '../terminal/problems.ts'
import { paint } from '../terminal/style.ts'

process.exitCode = await check()

/** Whether the contract is sound and every generated file is what it generates. */
async function check(): Promise<number> {
  try {
    const files = await generate('spec')
    console.log(`${paint('green', '✓')} the contract has no problems`)
    const { missing, stale, extra } = await compare('generated', files)
    const findings = [
      ...missing.map((path) => `generated/${path} is missing`),
      ...stale.map((path) => `generated/${path} is not what the spec generates`),
      ...extra.map((path) => `generated/${path} is not generated from the spec any more`),
    ]
    for (const finding of findings) console.error(`${paint('red', '✗', process.stderr)} ${finding}`)
    if (findings.length > 0) {
      console.error('Run `npm run generate` and commit the result. Generated files are never edited by hand.')
      return 1
    }
    console.log(`${paint('green', '✓')} ${files.size} generated files are up to date`)
    return 0
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'Mend it, then run `npm run generate`.')
    return 1
  }
}
