import { readFile } from 'node:fs/promises'

/** What is validated, and against which schema. */
export interface Subject {
  /** A notifyCapture message as the gateway sends it, as text. */
  readonly text: string
  /** `CaptureNotification` from the published document, with the types that it refers to. */
  readonly schema: Readonly<Record<string, unknown>>
}

/** One way to check whether a message is a `CaptureNotification`. */
export interface Peer {
  /** The verdict alone, in the form that costs least. */
  readonly accepts: (message: unknown) => boolean
  /** What is wrong, with the place of it; nothing for a message without fault. */
  readonly reason: (message: unknown) => unknown
}

/** The names of the files in `peers/`. */
export const PEERS = ['antom-contract', 'ajv', 'zod', 'valibot', 'arktype'] as const

/** How a peer is called in tables. */
export function titleOf(peer: string): string {
  return peer === 'ajv' ? 'ajv at run time' : peer
}

const MESSAGE = 'CaptureNotification'

export async function loadSubject(): Promise<Subject> {
  const document = JSON.parse(await readFile(new URL('../generated/openapi.json', import.meta.url), 'utf8'))
  const media = document.webhooks.notifyCapture.post.requestBody.content['application/json']
  const text = JSON.stringify(media.examples.succeeded.value)
  return { text, schema: schemaOf(document.components.schemas) }
}

/** One message's part of the document, so that AJV is not made to read the rest. */
function schemaOf(schemas: Readonly<Record<string, object>>): Record<string, unknown> {
  const definitions: Record<string, unknown> = {}
  const include = (name: string): unknown => {
    const text = JSON.stringify(schemas[name])
    const referenced = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? '')
    for (const other of referenced) {
      if (other in definitions) continue
      definitions[other] = true
      definitions[other] = include(other)
    }
    return JSON.parse(text.replaceAll('"#/components/schemas/', '"#/definitions/'))
  }
  return Object.assign({}, include(MESSAGE), { definitions })
}

type Message = Record<string, unknown> & {
  result: Record<string, unknown>
  captureAmount: Record<string, unknown>
}

type Variant = readonly [what: string, change: (message: Message) => void]

const characters = (count: number) => '𝟜'.repeat(count)

/** What every peer has to accept: the contract is tolerant. */
const ACCEPTED: readonly Variant[] = [
  ['as it is', () => {}],
  ['without the optional time', (m) => void delete m.captureTime],
  ['without the optional text', (m) => void delete m.result.resultMessage],
  ['unknown fields', (m) => Object.assign(m, { a: 1 }) && Object.assign(m.result, { b: null })],
  ['unknown field in the amount', (m) => Object.assign(m.captureAmount, { c: [] })],
  ['unknown result code', (m) => Object.assign(m.result, { resultCode: 'NEVER_SEEN' })],
  ['64 characters in 128 units', (m) => Object.assign(m, { captureRequestId: characters(64) })],
  ['time in UTC with a fraction', (m) => Object.assign(m, { captureTime: '2024-11-10T08:34:52.123Z' })],
]

/** What every peer has to reject. */
const REJECTED: readonly Variant[] = [
  ['required field missing', (m) => void delete m.captureId],
  ['required field null', (m) => Object.assign(m, { paymentId: null })],
  ['another notifyType', (m) => Object.assign(m, { notifyType: 'PAYMENT_RESULT' })],
  ['status missing', (m) => void delete m.result.resultStatus],
  ['unknown status', (m) => Object.assign(m.result, { resultStatus: 'X' })],
  ['65 characters', (m) => Object.assign(m, { captureRequestId: 'c'.repeat(65) })],
  ['65 characters in 130 units', (m) => Object.assign(m, { captureRequestId: characters(65) })],
  ['257 characters', (m) => Object.assign(m.result, { resultMessage: 'm'.repeat(257) })],
  ['amount missing', (m) => Object.assign(m, { captureAmount: null })],
  ['currency in lower case', (m) => Object.assign(m.captureAmount, { currency: 'brl' })],
  ['value with a point', (m) => Object.assign(m.captureAmount, { value: '500.00' })],
  ['value of 17 digits', (m) => Object.assign(m.captureAmount, { value: '1'.repeat(17) })],
  ['value not a string', (m) => Object.assign(m.captureAmount, { value: 50000 })],
  ['time without offset', (m) => Object.assign(m, { captureTime: '2024-11-10T00:34:52' })],
  ['month 13', (m) => Object.assign(m, { captureTime: '2024-13-10T00:34:52-08:00' })],
  ['day 32', (m) => Object.assign(m, { captureTime: '2024-11-32T00:34:52-08:00' })],
  ['hour 25', (m) => Object.assign(m, { captureTime: '2024-11-10T25:34:52-08:00' })],
]

export function acceptedMessages({ text }: Subject): [string, unknown][] {
  return variants(text, ACCEPTED)
}

export function rejectedMessages({ text }: Subject): [string, unknown][] {
  return variants(text, REJECTED)
}

function variants(text: string, table: readonly Variant[]): [string, unknown][] {
  return table.map(([what, change]) => {
    const message: Message = JSON.parse(text)
    change(message)
    return [what, message]
  })
}

/** @throws when a peer's verdict is not the expected one: it would make other checks than the rest. */
export function requireAgreement(subject: Subject, peers: ReadonlyMap<string, Peer>): void {
  const wrong: string[] = []
  for (const [peer, { accepts, reason }] of peers) {
    for (const [what, message] of acceptedMessages(subject)) {
      if (!accepts(message) || reason(message) !== undefined) wrong.push(`${peer} rejects "${what}"`)
    }
    for (const [what, message] of rejectedMessages(subject)) {
      if (accepts(message) || reason(message) === undefined) wrong.push(`${peer} accepts "${what}"`)
    }
  }
  if (wrong.length > 0) throw new Error(`the peers do not make the same checks:\n  ${wrong.join('\n  ')}`)
}
