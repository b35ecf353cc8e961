import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

/*
 * Mutates valid notifications and looks for a forgery that is accepted, an authentic one that no handler is given, or one
 * that makes the receiver throw.
 * Exit codes: 0 clean, 1 faults found, 2 wrong usage.
 */
const USAGE = `Usage: npm run verify -- fuzz [--count N] [--seed S]

Changes every example of a notification that the contract has, and mixes those of different events.

  --count N  how many mutations; 100000 when left out
  --seed S   a whole number; the same seed makes the same mutations`

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  let options: { count?: string | undefined; seed?: string | undefined; help?: boolean | undefined }
  try {
    options = parseArgs({
      args,
      options: { count: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const count = Number(options.count ?? 100_000)
  const seed = Number(options.seed ?? Date.now() % 2 ** 31)
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    console.error(`--count and --seed are whole numbers, and --count is at least 1.\n\n${USAGE}`)
    return 2
  }
  const isTerminal = process.stderr.isTTY === true
  const start = performance.now()
  const { outcomes, faults, handled, examples } = await fuzz({
    count,
    seed,
    progress: (done) => isTerminal && process.stderr.write(`\r${done} of ${count}`),
  })
  if (isTerminal) process.stderr.write('\r\u001b[K')
  const seconds = (performance.now() - start) / 1000
  console.log(`${count} mutations of ${examples} examples with seed ${seed} in ${seconds.toFixed(1)} s`)
  for (const [outcome, times] of [...outcomes].sort())
    console.log(`  ${outcome.padEnd(12)} ${String(times).padStart(9)}`)
  const events = handled.size - 1
  const never = [...handled].filter(([, times]) => times === 0).map(([event]) => event)
  const [least = 0] = [...handled.values()].sort((one, other) => one - other)
  console.log(`handlers of ${events} events and of unknown ones, each called ${least} times or more`)
  if (never.length > 0) console.log(`  never called: ${never.join(', ')}`)
  for (const fault of faults) console.error(fault)
  console.log(
    faults.length === 0 ? 'no forgery accepted, no authentic message lost, no exception' : 'FAULTS FOUND',
  )
  return faults.length === 0 ? 0 : 1
}
