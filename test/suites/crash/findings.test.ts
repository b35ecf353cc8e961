import { describe, expect, it } from 'vitest'
import { examine } from './findings.ts'
import type { Loss } from './inbox-store.ts'
import type { Account, Invocation } from './ledger.ts'
import type { SentNotification } from './sender.ts'

const lease = 1000

/** A handler that was called at once, took 10 ms, and succeeded, which was recorded after another. */
function call(given: Partial<Invocation> = {}): Invocation {
  const askedAt = given.askedAt ?? 0
  return {
    id: '1',
    key: 'a',
    process: '0.0',
    askedAt,
    startedAt: askedAt + 1,
    endedAt: askedAt + 11,
    recordedAt: askedAt + 12,
    ...given,
  }
}

/** One that never ended, because its process died. */
function cutOff(given: Partial<Invocation> = {}): Invocation {
  const { endedAt: _, recordedAt: __, ...rest } = call(given)
  return rest
}

interface Given {
  readonly acknowledgedAt?: number
  readonly effects?: Account['effects']
  readonly total?: number
  readonly invocations?: readonly Invocation[]
  readonly losses?: readonly Loss[]
}

/** What is found when one notification over 5 came to this. */
function found({ acknowledgedAt = 20, total = 5, invocations = [call()], losses = [], ...rest }: Given) {
  const { effects = new Map([['a', { times: 1, at: 10 }]]) } = rest
  const notification: SentNotification = { key: 'a', amount: 5, persistent: false, sends: 1, acknowledgedAt }
  const deaths = [{ process: '1.0', instant: 'handling' }]
  const { faults, calls } = examine([notification], { effects, total, invocations }, deaths, lease, losses)
  const counted = Object.entries({ ...faults, ...calls }).filter(([, count]) => count > 0)
  return Object.fromEntries(counted.filter(([what]) => what !== 'all'))
}

describe('the findings of the crash suite', () => {
  it.each<[string, { given: Given; want: Readonly<Record<string, number>> }]>([
    ['all is well', { given: {}, want: {} }],
    [
      'no effect',
      { given: { effects: new Map(), total: 0 }, want: { lost: 1, acknowledgedTooEarly: 1, wrongTotal: 1 } },
    ],
    [
      'an effect of another',
      {
        given: { effects: new Map([['b', { times: 1, at: 10 }]]) },
        want: { lost: 1, acknowledgedTooEarly: 1 },
      },
    ],
    [
      'two effects',
      {
        given: { effects: new Map([['a', { times: 2, at: 10 }]]), total: 10 },
        want: { effectiveTwice: 1, wrongTotal: 1 },
      },
    ],
    [
      'an acknowledgement before the effect',
      { given: { acknowledgedAt: 9 }, want: { acknowledgedTooEarly: 1 } },
    ],
    ['an acknowledgement with the effect', { given: { acknowledgedAt: 10 }, want: {} }],
    [
      'a second call after the first had succeeded',
      { given: { invocations: [call(), call({ askedAt: lease })] }, want: { repeatedWithoutCause: 1 } },
    ],
    [
      'a second call after the first had succeeded, whose record was not confirmed',
      {
        given: { invocations: [call({ recordedAt: 5000 }), call({ askedAt: lease })] },
        want: { afterLostRecord: 1 },
      },
    ],
    [
      'a second call that was asked for when the record was confirmed',
      {
        given: { invocations: [call({ recordedAt: lease }), call({ askedAt: lease })] },
        want: { repeatedWithoutCause: 1 },
      },
    ],
    [
      'a second call after the first had succeeded, which was not recorded, before the lease had ended',
      {
        given: { invocations: [call({ recordedAt: 5000 }), call({ askedAt: lease - 2 })] },
        want: { handledAtTheSameTime: 1, repeatedWithoutCause: 1 },
      },
    ],
    [
      'a call that began when the lease of its own claim had ended',
      { given: { invocations: [call({ startedAt: lease })] }, want: { begunAfterLease: 1 } },
    ],
    ['a call that began before', { given: { invocations: [call({ startedAt: lease - 1 })] }, want: {} }],
    [
      'a second call beside the first',
      {
        given: { invocations: [call(), call({ askedAt: 5 })] },
        want: { handledAtTheSameTime: 1, repeatedWithoutCause: 1 },
      },
    ],
    [
      'a second call after the first had failed',
      { given: { invocations: [call({ threw: true }), call({ askedAt: 11 })] }, want: { afterFailure: 1 } },
    ],
    [
      'a second call before the first had failed',
      {
        given: { invocations: [call({ threw: true }), call({ askedAt: 9 })] },
        want: { handledAtTheSameTime: 1, afterFailure: 1 },
      },
    ],
    [
      'a second call after a kill, when the lease had ended',
      {
        given: { invocations: [cutOff({ process: '1.0' }), call({ askedAt: 999 })] },
        want: { afterKill: 1 },
      },
    ],
    [
      'a second call after a kill, before the lease had ended',
      {
        given: { invocations: [cutOff({ process: '1.0' }), call({ askedAt: 998 })] },
        want: { handledAtTheSameTime: 1, afterKill: 1 },
      },
    ],
    [
      'a second call after one that is still at work, when the lease had ended',
      { given: { invocations: [call({ endedAt: 1500 }), call({ askedAt: 1000 })] }, want: { afterLease: 1 } },
    ],
    [
      'calls in the order in which they began, however they are listed',
      {
        given: { invocations: [call({ askedAt: 1200 }), cutOff({ process: '1.0' })] },
        want: { afterKill: 1 },
      },
    ],
    [
      'a second call beside the first, whose claim a failover has lost',
      {
        given: { invocations: [call(), call({ askedAt: 5 })], losses: [{ from: -1, until: 6 }] },
        want: { afterReplacement: 1 },
      },
    ],
    [
      'a second call after the first had been recorded, which a failover has lost',
      {
        given: { invocations: [call(), call({ askedAt: lease })], losses: [{ from: 12, until: 500 }] },
        want: { afterReplacement: 1 },
      },
    ],
    [
      'a second call beside the first, before the failover that would have lost its claim',
      {
        given: { invocations: [call(), call({ askedAt: 5 })], losses: [{ from: -1, until: 7 }] },
        want: { handledAtTheSameTime: 1, repeatedWithoutCause: 1 },
      },
    ],
    [
      'a second call after the first had been recorded, long before what a failover has lost',
      {
        given: { invocations: [call(), call({ askedAt: lease })], losses: [{ from: 13, until: 500 }] },
        want: { repeatedWithoutCause: 1 },
      },
    ],
    ['calls for two notifications', { given: { invocations: [call(), call({ key: 'b' })] }, want: {} }],
  ])('tell of %s', (_, { given, want }) => {
    expect(found(given)).toEqual(want)
  })
})
