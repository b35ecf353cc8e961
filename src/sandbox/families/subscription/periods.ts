import type { Amount } from '../../../../generated/types.ts'
import type { PeriodSegment, SandboxSubscription, SandboxTrial } from '../../state/subscription-state.ts'
import { addUnits, longestUnits } from './calendar.ts'

/** What the dates and prices of a subscription follow from. */
export type Terms = Pick<SandboxSubscription, 'segments' | 'prices' | 'trials' | 'offset'>

/** When a period begins. */
export function periodStart({ segments, offset }: Terms, phase: number): number {
  const segment = lastOf(segments, ({ fromPhase }) => fromPhase <= phase)
  return segment === undefined ? 0 : startWithin(segment, phase, offset)
}

/** The number of the period at a time; 1 before the first one. */
export function phaseAt({ segments, offset }: Terms, time: number): number {
  const segment = lastOf(segments, ({ at }) => at <= time) ?? segments[0]
  if (segment === undefined || segment.at > time) return 1
  const { periodType, periodCount } = segment
  // The last period of a length goes on until the first one of the next length begins, however late that is.
  const next = segments.find(({ fromPhase }) => fromPhase > segment.fromPhase)
  const last = next === undefined ? Number.POSITIVE_INFINITY : next.fromPhase - 1
  let phase = segment.fromPhase + Math.floor((time - segment.at) / longestUnits(periodType, periodCount))
  for (;;) {
    if (phase >= last) return last
    const end = startWithin(segment, phase + 1, offset)
    // At the end of all times no period follows another.
    if (end > time || end <= startWithin(segment, phase, offset)) return phase
    phase += 1
  }
}

/** The amount of a period. Where trials overlap, the first counts. */
export function amountOf({ prices, trials }: Terms, phase: number): Amount {
  const trial = trials.find(({ first, last }) => first <= phase && phase <= last)
  const price = lastOf(prices, ({ fromPhase }) => fromPhase <= phase)
  return trial?.amount ?? price?.amount ?? { currency: 'USD', value: '0' }
}

/** The length of the periods that are agreed on now. */
export function currentRule({ segments }: Terms): Pick<PeriodSegment, 'periodType' | 'periodCount'> {
  const { periodType, periodCount } = segments.at(-1) ?? { periodType: 'MONTH', periodCount: 1 }
  return { periodType, periodCount }
}

/** The length of periods from a period on. What was agreed on for them before is replaced. */
export function withSegment(segments: readonly PeriodSegment[], segment: PeriodSegment): PeriodSegment[] {
  return [...segments.filter(({ fromPhase }) => fromPhase < segment.fromPhase), segment]
}

/** The last period of all trials. */
export function lastTrialPhase(trials: readonly SandboxTrial[]): number {
  return Math.max(0, ...trials.map(({ last }) => last))
}

function startWithin(
  { fromPhase, at, periodType, periodCount }: PeriodSegment,
  phase: number,
  offset: number,
) {
  return addUnits(at, offset, periodType, (phase - fromPhase) * periodCount)
}

/** The last item that fits; the lists are in the order of periods. */
function lastOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  return items.filter(fits).at(-1)
}
