import { parseArgs } from 'node:util'
import { paint } from '../../../tools/terminal/style.ts'
import { missingForStores } from '../stores/programs.ts'
import type { EffectKind, StoreName } from './ledger.ts'
import type { CrashReport } from './run.ts'

const USAGE = `Usage: npm run verify -- crash [options]

Sends notifications, on the documented schedule and with duplicates, to four receivers that share a store, kills the
receivers at random, has the store reply late, stall, freeze, break connections, start again (Postgres) and fail over to a
replica that lacks what was acknowledged last (Redis), and shows that each notification was
effective exactly once, and that no handler began while another's lease was alive or its own had ended.

  --store NAME        redis, postgres, or all, which is what is run when left out
  --notifications N   how many; 5000 when left out
  --seed S            a whole number; the same seed makes the same choices
  --speed N           how much faster than documented the sends follow one another; 3000 when left out
  --no-kills          kill nothing
  --no-store-faults   leave the store alone: no late reply, no stall, no broken connection, no frozen server, no other one
  --json              print the figures as JSON

Exit codes: 0 all was as it should, 1 something was not, 2 wrong usage, or a server is not installed.`

/** The runs of each store. */
const variants: Readonly<Record<string, readonly (readonly [StoreName, EffectKind])[]>> = {
  redis: [['redis', 'by-key']],
  postgres: [
    ['postgres', 'by-key'],
    ['postgres', 'transaction'],
  ],
}

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof parse>
  try {
    options = parse(args)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const runs = options.store === 'all' ? Object.values(variants).flat() : variants[options.store]
  const notifications = Number(options.notifications)
  const seed = Number(options.seed ?? Date.now() % 2 ** 31)
  const speed = Number(options.speed)
  const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  if (
    !runs ||
    !isCount(notifications, 1_000_000) ||
    !isCount(speed, 100_000) ||
    !Number.isSafeInteger(seed)
  ) {
    console.error(`--store is redis, postgres or all; the others are whole numbers.\n\n${USAGE}`)
    return 2
  }
  const missing = missingForStores('crash')
  for (const what of missing) console.error(`✗ Not installed: ${what}`)
  if (missing.length > 0) return 2

  // Only now: it imports the clients.
  const { isClean, runCrashTest } = await import('./run.ts')
  const kills = !options['no-kills']
  const storeFails = !options['no-store-faults']
  const reports: CrashReport[] = []
  for (const [store, effect] of runs) {
    const progress = progressOf(`${store}, ${effect}`)
    const report = await runCrashTest({
      store,
      effect,
      notifications,
      seed,
      speed,
      kills,
      storeFails,
      progress,
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    reports.push(report)
    if (!options.json) print(report, isClean(report))
  }
  if (options.json) console.log(JSON.stringify(reports, null, 2))
  return reports.every(isClean) ? 0 : 1
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      store: { type: 'string', default: 'all' },
      notifications: { type: 'string', default: '5000' },
      seed: { type: 'string' },
      speed: { type: 'string', default: '3000' },
      'no-kills': { type: 'boolean', default: false },
      'no-store-faults': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values
}

function progressOf(what: string): (sent: number) => void {
  return (sent) => {
    if (process.stderr.isTTY && sent % 100 === 0) process.stderr.write(`\r\u001b[K${what}: ${sent} sends`)
  }
}

const effectWords: Readonly<Record<EffectKind, string>> = {
  'by-key': 'effect idempotent by key',
  transaction: 'effect in one transaction with the inbox',
}

function print(report: CrashReport, clean: boolean): void {
  const { outcomes, killed, calls, faults, storeFaults } = report
  const { 'from outside': outside = 0, ...chosen } = killed
  const row = (what: string, count: number, note = '') =>
    console.log(`  ${what.padEnd(42)}${String(count).padStart(8)}${note && `   ${paint('dim', note)}`}`)
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, one) => all + one, 0)
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')

  console.log(
    `${report.store}, ${effectWords[report.effect]}, seed ${report.seed}, ${report.seconds.toFixed(1)} s`,
  )
  row('notifications', report.notifications, `${report.persistent} of them sent 8 times, whatever the reply`)
  row(
    'sends',
    report.sends,
    `${report.doubled} pairs at the same time; ${report.speed} times faster than documented`,
  )
  row('  acknowledged', outcomes.acknowledged)
  row('  turned away as busy, or without a store', outcomes.busy)
  row('  failed handlers', outcomes.failed)
  row('  to a receiver that was dead or died', outcomes.unreached + outcomes['cut off'])
  row(
    'processes killed',
    sum(killed),
    `${outside} from outside; by themselves when: ${list(chosen) || 'never'}`,
  )
  row('faults of the store', sum(storeFaults), list(storeFaults) || 'none')
  row('  claims answered too late to count', report.lateClaims)
  row('handler calls', calls.all)
  row('  again after a failure', calls.afterFailure)
  row('  again after a kill', calls.afterKill)
  row('  again after the end of a lease', calls.afterLease)
  row('  again for want of a record', calls.afterLostRecord)
  row('  again after a failover', calls.afterReplacement)
  row('effective exactly once', report.notifications - faults.lost - faults.effectiveTwice)
  row('effective twice', faults.effectiveTwice)
  row('lost', faults.lost)
  row('acknowledged before effective', faults.acknowledgedTooEarly)
  row('handled while another had the lease', faults.handledAtTheSameTime)
  row('begun after the end of their own lease', faults.begunAfterLease)
  row('handled again without a cause', faults.repeatedWithoutCause)
  for (const complaint of new Set(report.complaints)) console.error(`  ${complaint}`)
  if (outcomes.unexpected > 0) console.error(`  ${outcomes.unexpected} replies were unexpected`)
  if (faults.wrongTotal > 0) console.error('  the amounts do not add up')
  console.log(
    clean ? `${paint('green', '✓')} each notification exactly once\n` : `${paint('red', '✗')} FAULTS FOUND\n`,
  )
}
