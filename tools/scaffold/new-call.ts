import { yamlOf } from '../contract/edit-yaml.ts'
import { TO_BE_WRITTEN } from '../contract/texts.ts'
import type { FieldFacts, Fields } from '../doc-snapshots/facts.ts'
import { kebabCase, objectSchema, type ReferenceTo } from '../doc-snapshots/field-schema.ts'
import { notificationExamples, operationExamples } from './call-examples.ts'
import { eventName, notificationExtensions, operationExtensions } from './call-extensions.ts'
import type { NewCall } from './call-facts.ts'

/** The files of a new call, by path below the contract's folder, and what was guessed in them. */
export interface NewFiles {
  readonly files: ReadonlyMap<string, string>
  readonly guesses: readonly string[]
}

/**
 * Makes the files of a new operation or notification, with everything that the linter asks for. What a page does not say
 * is guessed, and told; words are left to be written.
 *
 * @param referenceTo finds files of data types, as a file in the family's `schemas/` refers to them
 */
export function newCallFiles(call: NewCall, referenceTo: ReferenceTo): NewFiles {
  const { kind, family, name } = call
  const file = kebabCase(name)
  const folder = `families/${family}`
  const guesses: string[] = []
  const isOperation = kind === 'operation'
  const subject = isOperation ? file : file.replace(/^notify-/, '')
  const request = isOperation ? `${file}-request` : `${subject}-notification`
  const sent = isOperation ? 'request' : 'response'
  const files = new Map<string, string>()
  const facts = isOperation ? call.request : withEssentials(name, call.request)
  files.set(`${folder}/schemas/${request}.yaml`, schemaFile(objectSchema(facts, sent, referenceTo)))
  const examples = isOperation ? operationExamples(call) : notificationExamples({ ...call, request: facts })
  for (const [example, value] of Object.entries(examples)) {
    files.set(
      `${folder}/examples/${file}/${example}.json`,
      `${JSON.stringify({ summary: TO_BE_WRITTEN, value }, null, 2)}\n`,
    )
  }
  files.set(`${folder}/result-codes/${file}.yaml`, yamlOf(codeTable(call.codes)))
  const description = {
    summary: TO_BE_WRITTEN,
    description: TO_BE_WRITTEN,
    'x-doc': { page: call.page, retrieved: call.retrieved },
  }
  const codes = { 'x-result-codes': { $ref: `../result-codes/${file}.yaml` } }
  const body = (schema: string, names: readonly string[]) => ({
    'application/json': {
      schema: { $ref: schema },
      examples: Object.fromEntries(
        names.map((one) => [camelCase(one), { $ref: `../examples/${file}/${one}.json` }]),
      ),
    },
  })
  const names = Object.keys(examples)
  if (isOperation) {
    files.set(
      `${folder}/schemas/${file}-response.yaml`,
      schemaFile(responseSchema(name, call.response, referenceTo)),
    )
    const { extensions, told } = operationExtensions(call)
    guesses.push(...told)
    const requests = names.filter((one) => one.startsWith('request'))
    files.set(
      `${folder}/operations/${file}.yaml`,
      yamlOf({
        post: {
          operationId: name,
          tags: ['Payments'],
          ...description,
          ...extensions,
          ...codes,
          requestBody: { required: true, content: body(`../schemas/${request}.yaml`, requests) },
          responses: {
            '200': {
              description: TO_BE_WRITTEN,
              headers: HEADERS,
              content: body(
                `../schemas/${file}-response.yaml`,
                names.filter((one) => !requests.includes(one)),
              ),
            },
            default: { $ref: '../../../shared/responses/transport-error.yaml' },
          },
        },
      }),
    )
    return { files, guesses }
  }
  const { extensions, told } = notificationExtensions(name, facts)
  guesses.push(...told)
  files.set(
    `${folder}/notifications/${file}.yaml`,
    yamlOf({
      post: {
        operationId: name,
        tags: ['Notifications'],
        ...description,
        ...extensions,
        ...codes,
        requestBody: {
          required: true,
          content: body(
            `../schemas/${request}.yaml`,
            names.filter((one) => one !== 'acknowledgement'),
          ),
        },
        responses: {
          '200': {
            description: TO_BE_WRITTEN,
            content: body('../../../shared/schemas/notification-acknowledgement.yaml', ['acknowledgement']),
          },
          default: { $ref: '../../../shared/responses/not-acknowledged.yaml' },
        },
      },
    }),
  )
  return { files, guesses }
}

const HEADERS = Object.fromEntries(
  ['signature', 'client-id', 'response-time'].map((name) => [
    name,
    { $ref: `../../../shared/headers/${name}.yaml` },
  ]),
)

function schemaFile(schema: Record<string, unknown>): string {
  return yamlOf({ description: TO_BE_WRITTEN, ...schema })
}

/** Every answer has a result; what a page calls required besides it is there only when that is a success. */
function responseSchema(name: string, fields: Fields, referenceTo: ReferenceTo): Record<string, unknown> {
  const { result = RESULT, ...others } = fields
  const promised = Object.keys(others).filter((field) => others[field]?.required)
  const optional = Object.entries(others).map(([field, { required: _, ...facts }]): [string, FieldFacts] => [
    field,
    facts,
  ])
  const schema = objectSchema(
    { result: { ...result, required: true }, ...Object.fromEntries(optional) },
    'response',
    referenceTo,
  )
  if (promised.length === 0) return schema
  return {
    ...schema,
    if: {
      required: ['result'],
      properties: { result: { required: ['resultStatus'], properties: { resultStatus: { const: 'S' } } } },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { title: `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`, required: promised },
  }
}

const RESULT: FieldFacts = { type: 'Result', required: true }

/** What every notification has, where a page leaves it out: its kind and its result. */
function withEssentials(name: string, fields: Fields): Fields {
  const { notifyType, result, ...others } = fields
  return {
    notifyType: notifyType ?? { type: 'String', required: true, values: [eventName(name)] },
    result: { ...RESULT, ...result },
    ...others,
  }
}

function codeTable(codes: NewCall['codes']): Record<string, unknown> {
  const rows = Object.keys(codes).length === 0 ? { SUCCESS: 'S' } : codes
  return Object.fromEntries(
    Object.entries(rows).map(([code, status]) => [
      code,
      {
        status,
        meaning: TO_BE_WRITTEN,
        advice: status === 'S' ? 'done' : TO_BE_WRITTEN,
        action: TO_BE_WRITTEN,
      },
    ]),
  )
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
