import { asObject, childAt, type Json, type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { jsonPointer } from '../contract/json-pointer.ts'
import { contractModel } from '../contract/model.ts'
import { WRITTEN_INSIDE, walkSchema } from '../contract/walk-schema.ts'
import { eventFacts } from './event-fact.ts'
import { underPresentNames } from './former-names.ts'
import { placeOf } from './place.ts'
import { schemaDirections } from './schema-directions.ts'

/** What a fact is about. Each has its rules in fact-rules.ts. */
export type FactKind =
  | 'currency'
  | 'server'
  | 'timing'
  | 'advice'
  | 'unsigned-code'
  | 'idempotency-key'
  | 'idempotency-fingerprint'
  | 'echo'
  | 'final-state'
  | 'pagination'
  | 'deduplication'
  | 'event'
  | 'default'
  | 'secret'
  | 'list'

/** Something that a contract states outside of what JSON Schema compares. */
export interface Fact {
  readonly kind: FactKind
  /** What tells it from others of its kind. */
  readonly name: string
  /** The type and field, or the call, that it is about. */
  readonly place: string
  /** What it says, as a text; the same text is the same fact. */
  readonly value: string
  /** Where it stands; a fact of what is new or gone altogether is not told by itself. */
  readonly home: readonly string[]
  /** Of a field: whether it is only ever sent. */
  readonly isSent?: boolean
}

/** Reads the facts of a published contract. */
export function factsOf(published: JsonObject): readonly Fact[] {
  const document = underPresentNames(published)
  return [...rootFacts(document), ...operationFacts(document), ...schemaFacts(document)]
}

const text = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null)

function rootFacts(document: JsonObject): Fact[] {
  const each = (key: string) => Object.entries(objectAt(document, key))
  const servers = Array.isArray(document.servers) ? document.servers.map(asObject) : []
  const codes = contractModel(document).resultCodeTables.flatMap(({ rows }) => rows)
  return [
    ...each('x-currencies').map(
      ([name, currency]): Fact => ({
        kind: 'currency',
        name,
        place: name,
        value: text(childAt(currency, 'decimals')),
        home: [],
      }),
    ),
    ...each('x-timing').map(
      ([name, timing]): Fact => ({
        kind: 'timing',
        name,
        place: name,
        value: text(
          Object.fromEntries(Object.entries(asObject(timing)).filter(([key]) => !isExplanation(key))),
        ),
        home: [],
      }),
    ),
    ...each('x-advice').map(
      ([name]): Fact => ({ kind: 'advice', name, place: 'advice', value: '', home: [] }),
    ),
    ...servers.map((server): Fact => {
      const name = `${stringAt(server, 'x-region') ?? ''} ${stringAt(server, 'x-environment') ?? ''}`
      return {
        kind: 'server',
        name,
        place: name.trim() || 'servers',
        value: stringAt(server, 'url') ?? '',
        home: [],
      }
    }),
    ...[...new Set(codes.filter((row) => row.beforeWork === true).map(({ code }) => code))].map(
      (name): Fact => ({
        kind: 'unsigned-code',
        name,
        place: 'every call',
        value: '',
        home: [],
      }),
    ),
  ]
}

const isExplanation = (key: string): boolean => key === 'description' || key === 'source'

function operationFacts(document: JsonObject): Fact[] {
  return ['paths', 'webhooks'].flatMap((section) =>
    Object.entries(objectAt(document, section)).flatMap(([path, item]) => {
      const home = [section, path]
      const operation = objectAt(item, 'post')
      const place = stringAt(operation, 'operationId') ?? ''
      const whole = (kind: FactKind, key: string): Fact[] =>
        operation[key] === undefined ? [] : [{ kind, name: place, place, value: text(operation[key]), home }]
      return [
        // A notification has the fields by which repetitions are told instead.
        ...(section === 'paths' ? whole('idempotency-key', 'x-idempotency-key') : []),
        ...whole('final-state', 'x-final-state'),
        ...whole('pagination', 'x-pagination'),
        ...whole('deduplication', 'x-deduplication-fields'),
        ...listed(operation['x-idempotency-fingerprint']).map(
          (pointer): Fact => ({
            kind: 'idempotency-fingerprint',
            name: `${place} ${pointer}`,
            place,
            value: pointer,
            home,
          }),
        ),
        ...Object.entries(objectAt(operation, 'x-echoes')).map(
          ([request, answer]): Fact => ({
            kind: 'echo',
            name: `${place} ${request}`,
            place,
            value: text(answer),
            home,
          }),
        ),
        ...eventFacts(operation).map(
          ([name, value]): Fact => ({ kind: 'event', name, place: name, value, home: [] }),
        ),
      ]
    }),
  )
}

const listed = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(text) : [])

function schemaFacts(document: JsonObject): Fact[] {
  const facts: Fact[] = []
  const { received } = schemaDirections(document)
  for (const [name, root] of Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))) {
    const path = ['components', 'schemas', name]
    for (const { schema, path: at } of walkSchema(document, root, { path, through: WRITTEN_INSIDE })) {
      const pointer = `#${jsonPointer(at)}`
      const place = placeOf(pointer)
      const add = (kind: FactKind, value: string) =>
        facts.push({ kind, name: pointer, place, value, home: at, isSent: !received.has(name) })
      if (schema.default !== undefined) add('default', text(schema.default))
      if (schema.format === 'password') add('secret', '')
      if (Array.isArray(schema['x-extensible-enum'])) add('list', 'open')
      else if (Array.isArray(schema.enum)) add('list', 'closed')
    }
  }
  return facts
}
