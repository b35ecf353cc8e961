import { isObject, type Json, type JsonObject } from '../../../tools/contract/json.ts'
import type { Random } from '../../support/random.ts'
import { CHARACTERS, oddity } from './message-maker.ts'

/** An object or a list, and one of its keys. */
interface Place {
  readonly parent: JsonObject | Json[]
  readonly key: string | number
  readonly value: Json
}

/** A copy of a message with some places changed, as careless and as hostile senders change them. */
export function mutated(message: Json, times: number, random: Random): Json {
  let copy: Json = structuredClone(message)
  for (let time = 0; time < times; time++) {
    const places = placesOf(copy)
    const place = places[random.below(places.length)]
    // There is no place in what is no object, and sometimes the message itself is what is wrong.
    if (!place || random.below(100) === 0) copy = oddity(random)
    else change(place, places, random)
  }
  // What arrives is JSON: no -0, no undefined, and `__proto__` is a key like any other.
  return JSON.parse(JSON.stringify(copy))
}

function placesOf(value: Json): Place[] {
  const places: Place[] = []
  const visit = (node: Json) => {
    if (Array.isArray(node)) {
      // Long lists have the same thing many times.
      for (const [key, child] of node.slice(0, 3).entries()) {
        places.push({ parent: node, key, value: child })
        visit(child)
      }
    } else if (isObject(node)) {
      for (const [key, child] of Object.entries(node)) {
        places.push({ parent: node, key, value: child })
        visit(child)
      }
    }
  }
  visit(value)
  return places
}

const NAMES = [
  'notInTheContract',
  '__proto__',
  'constructor',
  'toString',
  '',
  'value',
  'result',
  'length',
] as const

function change(place: Place, places: readonly Place[], random: Random): void {
  const { parent, key, value } = place
  const kind = random.below(9)
  if (kind === 0) remove(place)
  else if (kind === 1) {
    const object = isObject(value) ? value : parent
    if (isObject(object)) define(object, random.of(NAMES), oddity(random))
  } else if (Array.isArray(parent)) parent[Number(key)] = replacement(kind, value, places, random)
  else define(parent, String(key), replacement(kind, value, places, random))
}

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}

function replacement(kind: number, value: Json, places: readonly Place[], random: Random): Json {
  switch (kind) {
    case 2:
      return otherForm(value)
    case 3:
      return typeof value === 'string' ? stretched(value, random) : [value]
    case 4:
      return null
    case 5:
      return structuredClone(places[random.below(places.length)]?.value ?? null)
    case 6:
      // Past most limits of a list.
      return Array.isArray(value) ? Array(random.of([0, 2, 101, 301])).fill(value[0] ?? null) : { value }
    case 7:
      return typeof value === 'string' ? recased(value) : oddity(random)
    default:
      return oddity(random)
  }
}

/** `parent.__proto__ = ...` would change what the object inherits. */
function define(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

/** The gateway prints the same scalar natively and as text. */
function otherForm(value: Json): Json {
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (value === 'true' || value === 'false') return value === 'true'
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : [value]
}

const LENGTHS = [1, 2, 16, 32, 64, 128, 256, 400, 512, 1024, 2048] as const

/** A text at or just past one of the lengths that limits tend to have. */
function stretched(text: string, random: Random): string {
  const character =
    text === '' ? random.of(CHARACTERS) : random.below(2) === 0 ? text.slice(-1) : random.of(CHARACTERS)
  return character.repeat(random.of(LENGTHS) + random.of([-1, 0, 0, 1]))
}

function recased(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()
}
