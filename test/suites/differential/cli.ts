import { paint } from '../../../tools/terminal/style.ts'
import { messages, openapi } from '../../support/contract.ts'
import { anySeed, wholeNumbers } from '../../support/whole-numbers.ts'
import { countTable, formatCount, leastOf } from './count-table.ts'
import { type Comparison, compare, type Disagreement } from './differential.ts'
import { ajvJudge, firstErrorJudge, generatedJudge, independentJudge, publishedAjvJudge } from './judges.ts'
import { MessageMaker } from './message-maker.ts'

const USAGE = `Usage: npm run verify -- differential [--count N] [--seed S] [--message M] [--json]

Makes messages of every type from the contract, valid and mutated, and compares what the generated validators say with
AJV at run time (every error must be the same, too) and with an implementation of JSON Schema that shares no code with it.

  --count N    how many messages; 100000 when left out
  --seed S     the same seed makes the same messages
  --message M  only the message of this number, as a disagreement names it
  --json       one JSON object on standard output

Exit codes: 0 everybody agrees, 1 somebody does not, 2 wrong usage.`

const SHOWN = 5

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const asked = wholeNumbers(
    args,
    USAGE,
    { count: 100_000, seed: anySeed(), message: -1 },
    { seed: 0, message: -1 },
  )
  if (typeof asked === 'number') return asked
  const { count, seed, message, json } = asked
  const judges = [
    await generatedJudge(messages),
    ajvJudge(openapi, messages),
    firstErrorJudge(openapi, messages),
    publishedAjvJudge(openapi),
    await independentJudge(openapi, messages),
  ] as const
  const isTerminal = process.stderr.isTTY === true
  const start = performance.now()
  const comparison = await compare({
    messages,
    maker: new MessageMaker(openapi),
    judges,
    seed,
    from: Math.max(message, 0),
    to: message < 0 ? count : message + 1,
    progress: (done) => isTerminal && process.stderr.write(`\r\u001b[K${done} of ${count}`),
  })
  if (isTerminal) process.stderr.write('\r\u001b[K')
  const seconds = (performance.now() - start) / 1000
  const { counts, disagreements, broken } = comparison
  if (json) {
    const names = judges.map(({ name }) => name)
    const result = { seed, seconds, judges: names, counts, broken: Object.fromEntries(broken), disagreements }
    console.log(JSON.stringify(result))
  } else print(comparison, seed, seconds, judges.length)
  for (const disagreement of disagreements.slice(0, SHOWN)) report(disagreement, seed)
  if (disagreements.length > SHOWN) console.error(`... and ${disagreements.length - SHOWN} more`)
  return disagreements.length === 0 ? 0 : 1
}

function print({ counts, disagreements, broken }: Comparison, seed: number, seconds: number, judges: number) {
  for (const line of countTable(counts)) console.log(`  ${line}`)
  console.log(`  ${leastOf(counts)}`)
  const total = counts.reduce((sum, { accepted, refused }) => sum + accepted + refused, 0)
  const rules = [...broken]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, times]) => `${rule} ${formatCount(times)}`)
  console.log(`  rules broken: ${rules.join(', ')}`)
  const verdict =
    disagreements.length === 0
      ? paint('green', '✓ all agree')
      : paint('red', `✗ ${disagreements.length} disagreements`)
  console.log(
    `${verdict}: ${formatCount(total)} messages, ${judges} judges, seed ${seed}, ${seconds.toFixed(1)} s`,
  )
}

function report({ number, message, value, verdicts }: Disagreement, seed: number): void {
  const text = JSON.stringify(value)
  console.error(
    `\nmessage ${number}, a ${message}. Again: npm run verify -- differential --seed ${seed} --message ${number}`,
  )
  for (const { judge, verdict } of verdicts)
    console.error(
      `  ${judge.padEnd(30)} ${verdict.valid ? 'accepts' : 'refuses'} ${verdict.errors?.join('; ') ?? ''}`,
    )
  console.error(`  ${text.length > 600 ? `${text.slice(0, 600)}... (${text.length} characters)` : text}`)
}
