/** Outcomes of calls that had an earlier attempt which may have reached the gateway. */
const repeated = new WeakSet<object>()

/**
 * Remembers of an outcome that it answers a repetition.
 *
 * @param outcome - of a call whose earlier attempt may have arrived
 */
export function markRepeated(outcome: object): void {
  repeated.add(outcome)
}

/**
 * Tells whether an outcome answers a repetition: what the repetition was refused, the attempt before it may have done.
 *
 * @param outcome - as a method of the client resolved with it
 */
export function isRepeated(outcome: object): boolean {
  return repeated.has(outcome)
}
