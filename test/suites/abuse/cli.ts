import { paint } from '../../../tools/terminal/style.ts'
import { anySeed, wholeNumbers } from '../../support/whole-numbers.ts'
import { type AbuseResult, attackAll, memoryLimit, pauseLimit } from './abuse.ts'

const USAGE = `Usage: npm run verify -- abuse [--scale N] [--seed S] [--json]

Builds the package and attacks a receiver of it behind node:http over real connections of this machine, while legitimate
notifications keep coming: each of them has to be handled once, nothing else may be, memory has to stay below
${memoryLimit} MB, and no message may keep the receiver from other work for more than ${pauseLimit} ms.

  --scale N  N times 300 connections and 2000 requests an attack; 10 when left out
  --seed S   the same seed makes the same messages
  --json     one JSON object on standard output

Exit codes: 0 it held, 1 it did not, 2 wrong usage.`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const asked = wholeNumbers(args, USAGE, { scale: 10, seed: anySeed() }, { seed: 0 })
  if (typeof asked === 'number') return asked
  const { scale, seed, json } = asked
  const isTerminal = process.stderr.isTTY === true
  const result = await attackAll({
    scale,
    seed,
    progress: (attack) => isTerminal && process.stderr.write(`\r\u001b[K${attack} ...`),
  })
  if (isTerminal) process.stderr.write('\r\u001b[K')
  if (json) console.log(JSON.stringify({ scale, seed, memoryLimit, pauseLimit, ...result }))
  else print(result, scale, seed)
  for (const fault of result.faults.slice(0, 20))
    console.error(`${paint('red', '✗', process.stderr)} ${fault}`)
  if (result.faults.length > 20) console.error(`... and ${result.faults.length - 20} more`)
  return result.faults.length === 0 ? 0 : 1
}

function print(result: AbuseResult, scale: number, seed: number): void {
  const { phases, rssBefore, rssAfter, diagnoses, refused, seconds, faults } = result
  const width = Math.max(...phases.map(({ attack }) => attack.length))
  const row = (name: string, ...cells: (string | number)[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(11)).join('')}`)
  row('attack', 'conns', 'sent MB', 'legitimate', 'handled', 'slowest ms', 'peak MB', 'heap MB', 'pause ms')
  for (const phase of phases) {
    const { attack, connections, megabytes, sent, acknowledged, slowest, peakRss, peakHeap, longestPause } =
      phase
    row(attack, connections, megabytes, sent, acknowledged, slowest, peakRss, peakHeap, longestPause)
  }
  const reasons = Object.entries(refused).sort(([, a], [, b]) => b - a)
  console.log(`  refused: ${reasons.map(([reason, times]) => `${reason} ${times}`).join(', ')}`)
  console.log(`  ${diagnoses} diagnoses; memory ${rssBefore} MB before, ${rssAfter} MB after`)
  const legitimate = phases.reduce((sum, { sent }) => sum + sent, 0)
  const verdict =
    faults.length === 0
      ? paint('green', `✓ all ${legitimate} handled once, none forged`)
      : paint('red', `✗ ${faults.length} faults`)
  console.log(`${verdict}: scale ${scale}, seed ${seed}, ${seconds.toFixed(1)} s`)
}
