import { optionError } from '../core/check-options.ts'
import type { ConfigurationError } from '../core/errors.ts'
import { pointerStep } from '../core/json-pointer.ts'

/** How deep a request may be: several times deeper than any of the contract. */
const maxDepth = 100

/** A place in a request: a member, and the objects around it. Its JSON Pointer is made when an error needs it. */
interface Place {
  readonly name: string
  /** The object that has the member. */
  readonly owner: object
  /** Where that object is; undefined for the request itself. */
  readonly around: Place | undefined
  /** How many objects are around it. */
  readonly depth: number
}

/**
 * Writes a request as JSON. Numbers and booleans, wherever they stand, become strings, as the API asks for; text is
 * never touched, also where it holds JSON itself. Members that are `undefined` or `null` are left out: in this API
 * `null` means absent. Dates and others with a `toJSON` are written as it says. Every member is read once.
 *
 * @param request - the request, as the contract has it
 * @param operation - what is called, for the error of something that is no object
 * @returns what is sent and signed
 * @throws {ConfigurationError} `request` when it is not an object, or holds something that cannot be written exactly;
 *   the message has its JSON Pointer, and not its value
 *
 * @example
 * ```ts
 * requestBody({ isLastCapture: true }) // '{"isLastCapture":"true"}'
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/capture
 */
export function requestBody(request: unknown, operation?: string): string {
  const of = operation ? `of ${operation} ` : ''
  if (typeof request !== 'object' || request === null) {
    const kind = request === null ? 'null' : typeof request
    throw optionError('request', `${of}must be an object, not ${kind}`)
  }
  try {
    const text = write(request, undefined)
    if (text?.startsWith('{')) return text
  } catch (error) {
    // A getter, a Proxy or a toJSON of the caller's, whose message can say anything.
    throw isUnusable(error) ? error : optionError('request', 'has a member that cannot be read')
  }
  throw optionError('request', `${of}must be an object: it is a list, or its toJSON gives something else`)
}

const unusableErrors = new WeakSet<object>()

function isUnusable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && unusableErrors.has(error)
}

function unusable(place: Place | undefined, problem: string): ConfigurationError {
  const pointer = pointerOf(place).slice(0, 200)
  const error = optionError('request', `has ${problem} at ${JSON.stringify(pointer)}`)
  unusableErrors.add(error)
  return error
}

function pointerOf(place: Place | undefined): string {
  return place === undefined ? '' : `${pointerOf(place.around)}/${pointerStep(place.name)}`
}

/** JSON text; undefined for what is absent. */
function write(value: unknown, place: Place | undefined): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'boolean':
    case 'bigint':
      return `"${value}"`
    case 'number':
      return `"${digits(value, place)}"`
    case 'undefined':
      return undefined
    case 'object':
      return value === null ? undefined : writeObject(value, place)
    default:
      throw unusable(place, `a ${typeof value}, which JSON does not have,`)
  }
}

function digits(value: number, place: Place | undefined): string {
  // -0 is 0. NaN, Infinity, and the notation with an exponent, which no field takes, have letters.
  const text = String(value)
  if (/[a-z]/i.test(text) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw unusable(place, 'a number that cannot be written in digits exactly (give it as a string)')
  return text
}

function writeObject(value: object, place: Place | undefined): string | undefined {
  if (!('toJSON' in value) || typeof value.toJSON !== 'function') return writeMembers(value, place)
  const given: unknown = value.toJSON(place?.name ?? '')
  // As JSON.stringify does: what it gives is written without a look for another toJSON.
  const text = typeof given === 'object' && given !== null ? writeMembers(given, place) : write(given, place)
  // An invalid Date gives null: the field would be left out without a word.
  if (text === undefined) throw unusable(place, 'a value whose toJSON gives nothing')
  return text
}

function writeMembers(value: object, place: Place | undefined): string {
  const depth = place === undefined ? 0 : place.depth
  if (isAround(value, place)) throw unusable(place, 'an object that refers to itself')
  if (depth >= maxDepth) throw unusable(place, `more than ${maxDepth} objects in one another`)
  const step = (name: string): Place => ({ name, owner: value, around: place, depth: depth + 1 })
  if (Array.isArray(value)) {
    const items = Array.from(value, (item: unknown, index) => {
      const text = write(item, step(`${index}`))
      if (text !== undefined) return text
      throw unusable(step(`${index}`), `${item === null ? 'null' : 'nothing'} in a list`)
    })
    return `[${items}]`
  }
  // Maps, boxed numbers, bytes and promises have nothing that JSON would show, or something else than they mean.
  const tag = Object.prototype.toString.call(value)
  if (tag !== '[object Object]') throw unusable(place, `${tag}, which cannot be written as JSON,`)
  let members = ''
  for (const name of Object.keys(value)) {
    // What Object.keys lists can be read by name.
    const text = write((value as Readonly<Record<string, unknown>>)[name], step(name))
    if (text !== undefined) members += `${members && ','}${JSON.stringify(name)}:${text}`
  }
  return `{${members}}`
}

function isAround(value: object, place: Place | undefined): boolean {
  for (let at = place; at !== undefined; at = at.around) if (at.owner === value) return true
  return false
}
