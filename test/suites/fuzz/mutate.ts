import type { ReceivedNotification } from '../../../src/notifications/index.ts'
import type { SignedNotification } from '../../../src/testing/index.ts'
import type { Random } from '../../support/random.ts'

/** A message that a mutation may change. */
export interface Mutable {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  body: Uint8Array
}

const fragments = [
  '',
  ' ',
  ',',
  '=',
  '%',
  '%25',
  '%00',
  '+',
  '/',
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u0000',
  '\n',
  '\r\n',
  '\ufeff',
  '\u0000',
  'algorithm=RSA256',
  'keyVersion=2',
  'signature=',
  'null',
  'true',
  '-1',
  '1e999',
  '0',
  '99999999999999999999',
  '__proto__',
  '"__proto__":{"a":1},',
  'constructor',
  '"notifyType":"CAPTURE_RESULT",',
  'S',
  'é',
  '\ud800',
  '💳',
  '{"a":'.repeat(40),
  '['.repeat(2000),
] as const satisfies readonly [string, ...string[]]

/** Changes one thing, or several, of a signed notification. */
export function mutate(original: SignedNotification, random: Random): ReceivedNotification {
  const message: Mutable = { ...original, headers: { ...original.headers }, body: original.body }
  const changes = 1 + random.below(3)
  for (let change = 0; change < changes; change++) random.of(mutations)(message, random)
  return message
}

/** Changes text or bytes in one place. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const until = at + random.below(random.of([1, 2, 8, bytes.length + 1]))
  const inserted =
    random.below(3) === 0
      ? Uint8Array.from({ length: random.below(4) }, () => random.below(256))
      : new TextEncoder().encode(random.of(fragments))
  return new Uint8Array([...bytes.subarray(0, at), ...inserted, ...bytes.subarray(until)])
}

/** Changes one field of a JSON object, at any depth: such bodies are authentic once they are signed. */
export function mutateJson(body: Uint8Array, random: Random): Uint8Array {
  const root: unknown = JSON.parse(new TextDecoder().decode(body))
  const places: { readonly holder: Record<string, unknown>; readonly name: string }[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    // An object or a list: both have members by name.
    const holder = value as Record<string, unknown>
    for (const name of Object.keys(holder)) {
      places.push({ holder, name })
      visit(holder[name])
    }
  }
  visit(root)
  const place = places[random.below(places.length)]
  if (!place) return body
  const { holder, name } = place
  const change = random.of(values)
  if (change === undefined && !Array.isArray(holder)) delete holder[name]
  else if (change === another) holder[`${name}2`] = holder[name]
  else holder[name] = change ?? null
  return new TextEncoder().encode(JSON.stringify(root))
}

/** Stands for a further field, of a name that nobody knows. */
const another = {}

/** What a field becomes; undefined stands for no field. */
const values = [
  undefined,
  undefined,
  another,
  null,
  null,
  '',
  'x',
  'x'.repeat(300),
  'x'.repeat(5000),
  '💳'.repeat(100),
  '\u0000\u001b[2J',
  'S',
  'F',
  'U',
  'PAYMENT_RESULT',
  'CAPTURE_RESULT',
  'NO_SUCH_RESULT',
  '2026-01-01T00:00:00+0800',
  0,
  -1,
  1.5,
  1e300,
  2 ** 53 + 2,
  true,
  false,
  [],
  [null],
  ['x'],
  {},
  { constructor: 1 },
  { value: 1, currency: 1 },
] as const satisfies readonly [unknown, ...unknown[]]

function mutateText(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  return (
    text.slice(0, at) +
    random.of(fragments) +
    text.slice(at + random.below(random.of([1, 2, 8, text.length + 1])))
  )
}

type Mutation = (message: Mutable, random: Random) => void

const header: Mutation = ({ headers }, random) => {
  const name = random.of([
    'signature',
    'client-id',
    'request-time',
    'content-type',
    'signature',
    'request-time',
  ])
  const value = `${headers[name] ?? ''}`
  const changed = random.of<string | string[] | undefined>([
    mutateText(value, random),
    mutateText(value, random),
    mutateText(value, random),
    undefined,
    '',
    [value, value],
    [value, mutateText(value, random)],
    `${value}, ${value}`,
    value.toUpperCase(),
    ` ${value}\t`,
  ])
  headers[name] = changed
}

const mutations: readonly [Mutation, ...Mutation[]] = [
  header,
  header,
  (message, random) => {
    message.body = mutateBytes(message.body, random)
  },
  (message, random) => {
    message.body = mutateBytes(message.body, random)
  },
  (message, random) => {
    message.path = mutateText(message.path, random)
  },
  (message, random) => {
    message.method = random.of(['GET', 'PUT', 'post', '', 'POST '])
  },
  ({ headers }, random) => {
    headers[random.of(['Signature', 'Client-Id', 'content-length', 'x-forwarded-uri'])] = random.of(fragments)
  },
  (message, random) => {
    // One bit: what no check by eye finds.
    const body = new Uint8Array(message.body)
    const at = random.below(body.length || 1)
    if (at < body.length) body[at] = (body[at] ?? 0) ^ (1 << random.below(8))
    message.body = body
  },
]
