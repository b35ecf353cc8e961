import { shownName } from './describe-error.ts'
import { type Deviation, maxDeviations } from './deviation.ts'

/** How many values of a message are looked at; a message as documented has some 300. */
const maxValues = 10_000

/** How deep values are looked at: several times as deep as any message of the contract. */
const maxDepth = 32

/** A value that is still to be looked at. */
interface Pending {
  readonly value: unknown
  /** The name of its type, or the values that are known of it. */
  readonly known: string | readonly string[]
  readonly pointer: string
  /** The pointer with `*` for each position in a list. */
  readonly place: string
  readonly depth: number
}

/**
 * Lists the fields of a received message that the contract does not know, and the fields with a value that the contract
 * does not know although it lists values. Both are allowed: the contract says that they can come. They tell that the
 * contract is behind.
 *
 * Loads the table of all known fields when it is first called: call it only when somebody listens.
 *
 * @param message - the name of the message's type, such as `CaptureNotification`
 * @param value - the message, as `JSON.parse` made it
 * @returns at most 20 deviations, one for the same field of all items of a list; none for a type that is no answer and
 *   no notification. Names of unknown fields are cut and escaped so that they can be shown; values are left out. Of a
 *   message with more than 10,000 values only these are looked at
 *
 * @example
 * ```ts
 * for (const { pointer, reason } of await findUnknownMembers('CaptureNotification', notification)) {
 *   logger.debug(`${pointer} ${reason}`) // '/newField is not a field that the contract knows'
 * }
 * ```
 */
export async function findUnknownMembers(message: string, value: unknown): Promise<readonly Deviation[]> {
  const { knownMembers } = await import('../../generated/known-members.ts')
  const found = new Map<string, Deviation>()
  // A list of what is still to be visited instead of recursion: depth is the sender's choice.
  const pending: Pending[] = [{ value, known: message, pointer: '', place: '', depth: 0 }]
  const visit = (from: Pending, child: unknown, known: Pending['known'], name: string, place = name) => {
    if (from.depth === maxDepth || pending.length === maxValues) return
    pending.push({
      value: child,
      known,
      pointer: `${from.pointer}/${name}`,
      place: `${from.place}/${place}`,
      depth: from.depth + 1,
    })
  }
  const report = (place: string, pointer: string, keyword: string, reason: string) => {
    if (found.has(place) || found.size === maxDeviations) return
    found.set(place, { kind: 'unknown', pointer, keyword, reason, schema: message })
  }
  for (const open of pending) {
    const { value, known, pointer, place } = open
    if (found.size === maxDeviations) break
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, maxValues).entries())
        visit(open, item, known, `${index}`, '*')
    } else if (typeof known !== 'string') {
      if (typeof value !== 'string' || known.includes(value)) continue
      report(place, pointer, 'x-open-enum', 'has a value that the contract does not know')
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(knownMembers, known)) {
      const fields = knownMembers[known] ?? {}
      for (const name in value) {
        // What JSON.parse makes has own members alone, which can be read by name. `null` means that a field is absent.
        const member = (value as Record<string, unknown>)[name]
        if (member === null) continue
        const shown = shownName(name)
        const type = Object.hasOwn(fields, name) ? fields[name] : undefined
        if (type === undefined) {
          const reason = 'is not a field that the contract knows'
          report(`${place}/${shown}`, `${pointer}/${shown}`, 'additionalProperties', reason)
          if (found.size === maxDeviations) break
        } else if (type !== 0) visit(open, member, type, shown)
      }
    }
  }
  return [...found.values()]
}
