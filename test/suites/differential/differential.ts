import type { Json } from '../../../tools/contract/json.ts'
import { examples } from '../../support/contract.ts'
import { Random } from '../../support/random.ts'
import type { Comparand, Judge, Verdict } from './judges.ts'
import type { MessageMaker } from './message-maker.ts'
import { mutated } from './mutate.ts'

/** A message about which two judges differ. */
export interface Disagreement {
  /** Makes the message again, together with the seed. */
  readonly number: number
  readonly message: string
  readonly value: Json
  readonly verdicts: readonly { readonly judge: string; readonly verdict: Verdict }[]
}

/** How many messages of one type there were. */
export interface Count {
  readonly message: string
  accepted: number
  refused: number
}

export interface Comparison {
  readonly counts: readonly Count[]
  readonly disagreements: readonly Disagreement[]
  /** The rules that were broken, and how often. */
  readonly broken: ReadonlyMap<string, number>
}

export interface ComparisonOptions {
  readonly messages: readonly string[]
  readonly maker: MessageMaker
  /** The first is compared with each of the others. */
  readonly judges: readonly [Judge, ...Judge[]]
  readonly seed: number
  /** Numbers of the messages to make: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Called every thousand messages; what it returns is waited for. */
  readonly progress?: (done: number) => unknown
}

/** Has every judge look at the same messages, in turn of every type. */
export async function compare(options: ComparisonOptions): Promise<Comparison> {
  const { messages, judges, seed, from, to, progress } = options
  const [first, ...others] = judges
  const counts = messages.map((message): Count => ({ message, accepted: 0, refused: 0 }))
  const disagreements: Disagreement[] = []
  const broken = new Map<string, number>()
  for (let number = from; number < to; number++) {
    const count = counts[number % counts.length]
    if (!count) continue
    const { message } = count
    const value = messageOf(number, message, seed, options.maker)
    const verdict = first.judge(message, value)
    count[verdict.valid ? 'accepted' : 'refused']++
    for (const error of verdict.errors ?? []) {
      const rule = error.split(' ')[1] ?? ''
      broken.set(rule, (broken.get(rule) ?? 0) + 1)
    }
    const verdicts = others.map((judge) => ({ judge, verdict: judge.judge(message, value) }))
    const differing = verdicts.filter(({ judge, verdict: other }) => differ(verdict, other, judge.compared))
    if (differing.length > 0) {
      const all = [{ judge: first, verdict }, ...verdicts]
      disagreements.push({
        number,
        message,
        value,
        verdicts: all.map((one) => ({ judge: one.judge.name, verdict: one.verdict })),
      })
    }
    if ((number - from) % 1000 === 999) await progress?.(number - from + 1)
  }
  return { counts, disagreements, broken }
}

function differ(one: Verdict, other: Verdict, compared: Comparand): boolean {
  if (one.valid !== other.valid || compared === 'verdict') return one.valid !== other.valid
  const [errors = [], others = []] = [one.errors, other.errors]
  return compared === 'first error' ? errors[0] !== others[0] : errors.join('\n') !== others.join('\n')
}

/** The message of a number: from an example or made from the schema, and then changed in none to four places. */
export function messageOf(number: number, message: string, seed: number, maker: MessageMaker): Json {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  // The first numbers of neighbouring seeds are alike.
  random.below(1)
  const known = examples.filter((example) => example.schema === message)
  const example = known[random.below(known.length || 1)]
  const original = example && random.below(3) === 0 ? example.value : maker.make(message, random)
  return mutated(original, random.of([0, 0, 0, 1, 1, 1, 2, 3, 4]), random)
}
