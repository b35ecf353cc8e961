import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { comparisonOf, integer, RATE_COLUMNS, rateRows, times } from '../format.ts'
import { OURS, type RateOptions, resultOf } from '../harness.ts'
import { BARE, HAND_ROLLED, type ReceivedRates, STANDARD, STRIPE } from '../receivers/rates.ts'
import type { Suite } from '../suite.ts'

const run = promisify(execFile)

export const receiveNotification: Suite = {
  name: 'receive-notification',
  summary:
    'A signed notifyCapture: verified, parsed, validated and dispatched, 64 at a time. stripe and standardwebhooks check a shared secret and parse, and no more.',
  run: async ({ quick }) => {
    const { size, measured } = await measure(quick ? { rounds: 3, sample: 100 } : { rounds: 15, sample: 300 })
    const ours = resultOf(measured, OURS).median
    const against = (name: string) => resultOf(measured, name).median / ours
    return {
      tables: [
        {
          title: `${size} bytes, 2048-bit key`,
          columns: RATE_COLUMNS,
          rows: rateRows(measured),
        },
      ],
      verdicts: [
        {
          requirement: 'at least 0.7 times as many as bare synchronous crypto.verify in the same process',
          measured: `${integer(1000 / ours)} a second, ${times(against(BARE))} as many`,
          met: against(BARE) >= 0.7,
          comparison: comparisonOf('receive a notification', measured, BARE),
        },
        {
          requirement: 'at least 5 times as many as a hand-rolled receiver',
          measured: times(against(HAND_ROLLED)),
          met: against(HAND_ROLLED) >= 5,
          comparison: comparisonOf('receive a notification', measured, HAND_ROLLED),
        },
      ],
      comparisons: [STRIPE, STANDARD].map((name) => comparisonOf('receive a notification', measured, name)),
    }
  },
}

/** Measures in a process of its own, without what runs TypeScript here. */
async function measure(options: RateOptions): Promise<ReceivedRates> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-bench-'))
  try {
    const outfile = join(folder, 'measure-rates.mjs')
    await build({
      entryPoints: [fileURLToPath(new URL('../receivers/measure-rates.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      outfile,
    })
    return JSON.parse((await run(process.execPath, [outfile, JSON.stringify(options)])).stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
