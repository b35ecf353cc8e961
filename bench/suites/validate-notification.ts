import { comparisonOf, integer, RATE_COLUMNS, rateRows, times } from '../format.ts'
import { type Contender, type Measured, measureRates, OURS, resultOf } from '../harness.ts'
import {
  loadSubject,
  PEERS,
  type Peer,
  rejectedMessages,
  requireAgreement,
  type Subject,
  titleOf,
} from '../subject.ts'
import type { Suite, Verdict } from '../suite.ts'

export const validateNotification: Suite = {
  name: 'validate-notification',
  summary: 'A notifyCapture message, parsed already: is it as the contract says?',
  run: async ({ quick }) => {
    const subject = await loadSubject()
    const peers = await loadPeers(subject)
    requireAgreement(subject, peers)
    const options = quick ? { rounds: 5, sample: 20 } : { rounds: 21, sample: 50 }
    const valid = await measureRates(
      contenders(peers, copies(subject.text), ({ accepts }) => accepts),
      options,
    )
    const invalidMessages = rejectedMessages(subject).map(([, message]) => message)
    const invalid = await measureRates(contenders(peers, invalidMessages, wrong), options)
    return {
      tables: [
        { title: 'valid message', columns: RATE_COLUMNS, rows: rateRows(valid) },
        {
          title: `invalid message with all that is wrong, ${invalidMessages.length} kinds in turn`,
          columns: RATE_COLUMNS,
          rows: rateRows(invalid),
        },
      ],
      verdicts: [
        fastest('fastest on a valid message', 'validate a valid message', valid),
        fastest('fastest on an invalid message', 'validate an invalid message', invalid),
      ],
    }
  },
}

async function loadPeers(subject: Subject): Promise<Map<string, Peer>> {
  const peers = new Map<string, Peer>()
  for (const peer of PEERS) {
    const { create }: { create: (schema: unknown) => Peer } = await import(`../peers/${peer}.js`)
    peers.set(titleOf(peer), create(subject.schema))
  }
  return peers
}

/** Several objects, as a server sees them: with a single one, its checks could be done once and for all. */
function copies(text: string): unknown[] {
  return Array.from({ length: 64 }, (_, index) => ({
    ...JSON.parse(text),
    captureRequestId: `capture-${index}`,
  }))
}

function contenders(
  peers: ReadonlyMap<string, Peer>,
  messages: readonly unknown[],
  check: (peer: Peer) => (message: unknown) => boolean,
): Contender[] {
  return [...peers].map(([name, peer]) => {
    const asExpected = check(peer)
    return {
      name,
      run: (count) => {
        let right = 0
        for (let done = 0, next = 0; done < count; done++) {
          if (asExpected(messages[next])) right++
          if (++next === messages.length) next = 0
        }
        return right
      },
    }
  })
}

const wrong =
  ({ reason }: Peer) =>
  (message: unknown) =>
    reason(message) !== undefined

function fastest(requirement: string, what: string, measured: readonly Measured[]): Verdict {
  const ours = resultOf(measured, OURS)
  const others = measured.filter(({ name }) => name !== OURS).sort((a, b) => a.median - b.median)
  const [next] = others
  if (!next) throw new Error('There is nobody to compare with.')
  return {
    requirement,
    measured: `${integer(1000 / ours.median)} ops/s, ${times(next.median / ours.median)} the rate of ${next.name}`,
    met: ours.median < next.median,
    comparison: comparisonOf(what, measured, next.name),
  }
}
