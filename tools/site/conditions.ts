import { CONSTRAINTS } from '../contract/constraints.ts'
import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  objectsAt,
  omit,
  stringsAt,
} from '../contract/json.ts'
import { componentName } from '../contract/walk-schema.ts'
import { LIMITS, type Limits, limitsOf } from './limits.ts'

/** Such as `env.terminalType` is one of `WAP`, `APP`; no values: it is there at all. */
export interface Term {
  readonly path: string
  readonly values: readonly string[]
  readonly isNot: boolean
}

/** When something holds: all terms of at least one of the lists do. */
export type Cases = readonly (readonly Term[])[]

/** What a message demands of one of its fields in some cases, beyond what the field's own schema says. */
export type Rule = { readonly path: string; readonly cases: Cases } & (
  | { readonly kind: 'required' | 'forbidden' }
  /** At least one of these groups of fields is there. */
  | { readonly kind: 'oneOf'; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'limits'; readonly limits: Limits }
  /** The value is of a type, which leaves out `null`. */
  | { readonly kind: 'type'; readonly type: string }
)

/** Without a condition. */
export const ALWAYS: Cases = [[]]

export function isAlways(cases: Cases): boolean {
  return cases.some((terms) => terms.length === 0)
}

/**
 * What the conditions of an object, and its lists of fields that have to be there, demand of the fields in it. What its
 * `properties` say of them is not repeated.
 *
 * @param prefix the path of the object, with a dot at its end; empty for the message
 */
export function rulesOf(schema: JsonObject, prefix: string): Rule[] {
  const whole = ['$ref', 'type', 'properties', 'additionalProperties', 'items', ...LIMITS]
  return refine(omit(schema, ...whole), prefix.replace(/\.$/, ''), ALWAYS)
}

const REFINING = [
  'required',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
  '$ref',
  'type',
  ...LIMITS,
]

/** The rules of a schema for what another one describes. */
function refine(schema: Json | undefined, path: string, cases: Cases): Rule[] {
  // A condition that never holds demands nothing.
  if (cases.length === 0) return []
  if (schema === false) return [{ kind: 'forbidden', path, cases }]
  if (!isObject(schema)) return []
  refuseUnknown(schema, REFINING, path)
  return [
    ...stringsAt(schema, 'required').map(
      (name): Rule => ({ kind: 'required', path: inside(path, name), cases }),
    ),
    ...Object.entries(asObject(schema.properties)).flatMap(([name, child]) =>
      refine(child, inside(path, name), cases),
    ),
    ...(isObject(schema.items) ? refineItems(schema.items, path, cases) : []),
    ...objectsAt(schema, 'allOf').flatMap((rule) => refine(rule, path, cases)),
    ...(Array.isArray(schema.anyOf) ? alternatives(schema, path, cases) : []),
    ...conditional(schema, path, cases),
    ...typeRules(schema, path, cases),
    ...(LIMITS.some((keyword) => keyword in schema)
      ? [{ kind: 'limits' as const, path, cases, limits: limitsOf(schema) }]
      : []),
  ]
}

/** What is said of every entry of a list stands with the list; the fields of the entries have places of their own. */
function refineItems(items: JsonObject, path: string, cases: Cases): Rule[] {
  const ofEntry = `${path}[]`
  return refine(items, ofEntry, cases)
    .filter(({ kind, path: place }) => kind !== 'type' || place !== ofEntry)
    .map((rule) => (rule.path === ofEntry ? { ...rule, path } : rule))
}

function conditional(schema: JsonObject, path: string, cases: Cases): Rule[] {
  if (schema.if === undefined) return []
  const when = casesOf(schema.if, path)
  return [
    ...refine(schema.then, path, both(cases, when)),
    ...refine(schema.else, path, both(cases, opposite(when))),
  ]
}

/** A type that is repeated says no more than that the value is not `null`; the table compares it with the field's own. */
function typeRules(schema: JsonObject, path: string, cases: Cases): Rule[] {
  const types = [schema.type ?? []].flat().map(String)
  const type = componentName(schema) ?? types.join(' | ')
  return type === '' || types.includes('null') ? [] : [{ kind: 'type', path, cases, type }]
}

/** At least one of several groups of fields, each of which may stand inside another one that comes with it. */
function alternatives(schema: JsonObject, path: string, cases: Cases): Rule[] {
  const groups = objectsAt(schema, 'anyOf').map((member) => {
    const rules = refine(member, path, ALWAYS)
    if (rules.length === 0 || rules.some(({ kind, cases: when }) => kind !== 'required' || !isAlways(when)))
      throw unknown('anyOf', path)
    const paths = rules.map((rule) => rule.path)
    return paths.filter((one) => !paths.some((other) => other.startsWith(`${one}.`)))
  })
  return [...new Set(groups.flat())].map((one) => ({ kind: 'oneOf', path: one, cases, groups }))
}

const TESTED = ['required', 'properties', 'const', 'enum', 'allOf', 'anyOf', 'not']

/** The cases in which a schema holds for what is at a path. */
function casesOf(schema: Json, path: string): Cases {
  if (schema === false) return []
  if (!isObject(schema)) return ALWAYS
  refuseUnknown(schema, TESTED, path)
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const properties = asObject(schema.properties)
  const required = stringsAt(schema, 'required')
  const present = (name: string, isNot = false): Cases => [[{ path: inside(path, name), values: [], isNot }]]
  return [
    ...(Array.isArray(values) ? [[[{ path, values: [...new Set(values.map(String))], isNot: false }]]] : []),
    ...Object.entries(properties).map(([name, test]) => {
      const inner = casesOf(test, inside(path, name))
      // A field that is absent fulfils whatever is demanded of it.
      return required.includes(name) || isAlways(inner) ? inner : [...present(name, true), ...inner]
    }),
    // That a field has a value says that it is there.
    ...required
      .filter((name) => isAlways(casesOf(properties[name] ?? true, inside(path, name))))
      .map((name) => present(name)),
    ...objectsAt(schema, 'allOf').map((member) => casesOf(member, path)),
    ...(Array.isArray(schema.anyOf) ? [schema.anyOf.flatMap((member) => casesOf(member, path))] : []),
    ...(schema.not === undefined ? [] : [opposite(casesOf(schema.not, path))]),
  ].reduce<Cases>(both, ALWAYS)
}

function both(some: Cases, others: Cases): Cases {
  return some.flatMap((one) => others.map((other) => [...one, ...other]))
}

/** Not (a and b, or c) is: not a and not c, or not b and not c. */
function opposite(cases: Cases): Cases {
  return cases.reduce<Cases>(
    (found, terms) =>
      both(
        found,
        terms.map((term) => [{ ...term, isNot: !term.isNot }]),
      ),
    ALWAYS,
  )
}

function inside(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/**
 * A demand that the tables would leave out is worse than no table.
 *
 * @throws Error when a schema has a keyword that demands something and is not among the known ones
 */
export function refuseUnknown(schema: JsonObject, known: readonly string[], path: string): void {
  const keyword = Object.keys(schema).find(
    (name) => CONSTRAINTS.some((constraint) => constraint === name) && !known.includes(name),
  )
  if (keyword !== undefined) throw unknown(keyword, path)
}

function unknown(keyword: string, path: string): Error {
  return new Error(
    `The tables of fields cannot show what \`${keyword}\` demands of ${path === '' ? 'the message' : path}. Say it with other keywords, or teach it to tools/site/conditions.ts.`,
  )
}
