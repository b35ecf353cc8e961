import { color, print, printError } from '../../../tools/terminal/print.ts'
import { sixtyChanges } from '../../diff/support/sixty-changes.ts'
import { exampleDocument } from '../../support/example-contract.ts'
import { disagreements, type Reason, reasons } from './disagreements.ts'
import { byApiSmartDiff, byRedocly, type Rating } from './peers.ts'

/**
 * Prints sixty changes of a contract as we rate them and as two peers do, with the reason of each disagreement. That we
 * rate them so is held by the fast tests.
 *
 * @returns 0, or 1 where a disagreement has no reason or a reason no disagreement
 */
export async function main(): Promise<number> {
  const base = await exampleDocument()
  const width = Math.max(...sixtyChanges.map(({ name }) => name.length))
  const used = new Set<Reason>()
  const problems: string[] = []
  print(`${'change'.padEnd(width)}  ours   redocly  api-smart-diff`)
  for (const { name, change, want } of sixtyChanges) {
    const candidate = structuredClone(base)
    change(candidate)
    const ratings = {
      redocly: await byRedocly(base, candidate),
      apiSmartDiff: byApiSmartDiff(base, candidate),
    }
    const shown = (['redocly', 'apiSmartDiff'] as const).map((peer) => {
      const reason = disagreements[name]?.[peer]
      if (reason) used.add(reason)
      problems.push(...problemOf(name, peer, want, ratings[peer], reason))
      return `${ratings[peer].padEnd(6)} ${(reason ?? '').padEnd(11)}`
    })
    print(`${name.padEnd(width)}  ${want.padEnd(6)} ${shown.join(' ')}`.trimEnd())
  }
  print('')
  for (const reason of used) print(`${color('dim', reason.padEnd(12))} ${reasons[reason]}`)
  for (const problem of problems) printError(`${color('red', '✗', process.stderr)} ${problem}`)
  const apart = Object.values(disagreements).flatMap((peers) => Object.keys(peers)).length
  print('')
  print(`${sixtyChanges.length} changes, ${apart} disagreements with two peers, each with its reason`)
  return problems.length > 0 ? 1 : 0
}

function problemOf(
  name: string,
  peer: string,
  want: Rating,
  rating: Rating,
  reason: Reason | undefined,
): readonly string[] {
  if (rating !== want && reason === undefined)
    return [`${name}: ${peer} says ${rating}, we say ${want}, and disagreements.ts does not say why`]
  if (rating === want && reason !== undefined)
    return [`${name}: ${peer} agrees; take its reason out of disagreements.ts`]
  return []
}
