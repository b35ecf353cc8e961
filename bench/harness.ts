/** How the package itself is called in every table; ratios are to it. */
export const OURS = 'antom-contract'

/** Something that is fast enough to be measured in loops. */
export interface Contender {
  readonly name: string
  /**
   * Does the work so many times and returns how often it gave the expected result. The number is checked, so no
   * compiler may leave the work out.
   */
  readonly run: (times: number) => number | Promise<number>
}

/** Something that is slow, or happens once: each sample tells its own time. */
export interface Timed {
  readonly name: string
  /** One measurement, in milliseconds. */
  readonly sample: () => Promise<number>
}

export interface Measured {
  readonly name: string
  /** Milliseconds for once. */
  readonly median: number
  readonly best: number
}

export interface RateOptions {
  readonly rounds: number
  /** How long one contender works in one round, in milliseconds. */
  readonly sample: number
}

/**
 * Measures contenders in alternation, so that whatever else the machine does hits all of them. The order turns by
 * one place every round, so that none always follows the same other.
 */
export async function measureRates(
  contenders: readonly Contender[],
  { rounds, sample }: RateOptions,
): Promise<Measured[]> {
  const prepared: (Timed & { readonly times: number })[] = []
  for (const contender of contenders) {
    const times = await calibrate(contender, sample)
    prepared.push({
      name: contender.name,
      times,
      sample: async () => (await timed(contender, times)) / times,
    })
  }
  return measureTimes(prepared, rounds)
}

/** Measures contenders that tell their own time, in the same alternation. */
export async function measureTimes(contenders: readonly Timed[], rounds: number): Promise<Measured[]> {
  const samples = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length]
      if (contender) samples.get(contender.name)?.push(await contender.sample())
    }
  }
  return [...samples].map(([name, times]) => ({ name, median: median(times), best: Math.min(...times) }))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export function resultOf(measured: readonly Measured[], name: string): Measured {
  const found = measured.find((one) => one.name === name)
  if (!found) throw new Error(`Nothing was measured under the name ${name}.`)
  return found
}

/** Warms a contender up, and finds how many repetitions fill a sample. */
async function calibrate(contender: Contender, sample: number): Promise<number> {
  let times = 16
  let elapsed = 0
  const end = performance.now() + 3 * sample
  while (elapsed < sample / 2 || performance.now() < end) {
    if (elapsed < sample / 2) times *= 2
    elapsed = await timed(contender, times)
  }
  return Math.max(1, Math.round((times * sample) / elapsed))
}

async function timed(contender: Contender, times: number): Promise<number> {
  const start = performance.now()
  const right = await contender.run(times)
  const elapsed = performance.now() - start
  if (right !== times) throw new Error(`${contender.name}: ${times - right} of ${times} results are wrong.`)
  return elapsed
}
