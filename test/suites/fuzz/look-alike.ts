import type { Random } from '../../support/random.ts'

type Fields = Record<string, unknown>

/**
 * Makes a body that looks like two notifications at once: what tells one of them apart is put into the other, exchanged,
 * taken away or repeated as something else.
 *
 * @param body - a JSON object
 * @param other - another one, whose fields it gets
 * @param deciding - the fields by which notifications are recognized
 */
export function lookAlike(
  body: Uint8Array,
  other: Uint8Array,
  deciding: readonly string[],
  random: Random,
): Uint8Array {
  const [own, foreign] = [fieldsOf(body), fieldsOf(other)]
  const isDeciding = ([name]: [string, unknown]) => deciding.includes(name)
  const mark = (fields: Fields) => Object.entries(fields).filter(isDeciding)
  const mixed = random.of<() => Fields>([
    // The fields of one, and the mark of the other, before or after its own.
    () => ({ ...own, ...Object.fromEntries(mark(foreign)) }),
    () => ({ ...Object.fromEntries(mark(foreign)), ...own }),
    () => ({ ...without(own, deciding), ...Object.fromEntries(mark(foreign)) }),
    // Nothing says what it is.
    () => without(own, deciding),
    () => without({ ...own, ...foreign }, deciding),
    // All that either says.
    () => ({ ...own, ...foreign }),
    () => half(own, foreign, random),
    // Absent, though it is written: or there, and no text.
    () => ({ ...own, ...foreign, ...marks(deciding, null, random) }),
    () => ({ ...own, ...marks(deciding, null, random) }),
    () => ({ ...own, ...marks(deciding, random.of<unknown>([0, true, '', ' ', [], {}]), random) }),
    // A value that another field has for another event.
    () => exchanged(own, [...mark(own), ...mark(foreign)], deciding, random),
  ])()
  return new TextEncoder().encode(JSON.stringify(mixed))
}

function fieldsOf(body: Uint8Array): Fields {
  const value: Fields = JSON.parse(new TextDecoder().decode(body)) // an example of the contract: an object
  return value
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

function half(one: Fields, other: Fields, random: Random): Fields {
  const all = [...Object.entries(one), ...Object.entries(other)]
  return Object.fromEntries(all.filter(() => random.below(2) === 0))
}

/** Some of the deciding fields, all with one value. */
function marks(deciding: readonly string[], value: unknown, random: Random): Fields {
  return Object.fromEntries(deciding.filter(() => random.below(2) === 0).map((name) => [name, value]))
}

function exchanged(
  own: Fields,
  marked: readonly [string, unknown][],
  deciding: readonly string[],
  random: Random,
): Fields {
  const name = deciding[random.below(deciding.length)]
  const [, value] = marked[random.below(marked.length || 1)] ?? []
  return name === undefined ? own : { ...own, [name]: value }
}
