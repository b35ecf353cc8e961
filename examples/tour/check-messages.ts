import { readFile } from 'node:fs/promises'
import { notifications, operations } from '../../generated/operations.ts'
import * as validators from '../../generated/validators/index.js'
import { describeError, type ValidationError } from '../../src/index.ts'
import { brokenMessages } from './broken-messages.ts'
import { heading, paint, table } from './print.ts'

interface Sample {
  readonly call: string
  readonly name: string
  readonly schema: string
  readonly value: Record<string, unknown>
}

/** Runs every sample message of the contract, and some broken ones, through its validator; whether all ended well. */
export async function checkMessages(): Promise<boolean> {
  const samples = await readSamples()

  heading('Check the sample messages of every operation and notification', `${samples.length} messages`)
  const accepted = samples.map((sample) => ({ sample, error: check(sample.schema, sample.value) }))
  const names = [...new Set(samples.map((sample) => sample.schema))]
  table(
    names.map((schema) => {
      const own = accepted.filter(({ sample }) => sample.schema === schema)
      const bad = own.filter(({ error }) => error !== undefined)
      const verdict = bad.length === 0 ? paint('green', '✓ valid') : paint('red', '✗ refused')
      const list = own.map(({ sample }) => sample.name).join(', ')
      return [schema, verdict, `${own.length}`.padStart(2), paint('dim', list)]
    }),
  )

  heading('Find what is wrong with broken ones', `${brokenMessages.length} messages`)
  const found = brokenMessages.map((broken) => {
    const [call, example] = broken.from
    const sample = samples.find((one) => one.call === call && one.name === example)
    const error = sample && check(sample.schema, broken.change(sample.value))
    return { broken, schema: sample?.schema ?? `no example ${call} ${example}`, error }
  })
  table(
    found.map(({ broken, schema, error }) => {
      const isFound = error?.pointer === broken.pointer
      const verdict = isFound ? paint('green', '✓ refused') : paint('red', '✗ missed')
      return [schema, broken.name, verdict, paint('cyan', error?.pointer ?? ''), error?.reason ?? '']
    }),
  )

  const wrong =
    accepted.filter(({ error }) => error !== undefined).length +
    found.filter(({ broken, error }) => error?.pointer !== broken.pointer).length
  console.log(
    wrong === 0
      ? `\n${paint('green', '✓')} everything is as the contract says`
      : `\n${wrong} not as expected`,
  )
  return wrong === 0
}

/** The finding for a message, or undefined when it is valid. */
function check(schema: string, message: unknown): { pointer: string; reason: string } | undefined {
  const validate = Object.entries(validators).find(([name]) => name === `validate${schema}`)?.[1]
  if (!validate) return { pointer: '', reason: `there is no validator for ${schema}` }
  if (validate(message)) return undefined
  const error: ValidationError | undefined = validate.errors?.[0]
  return error ? describeError(error) : { pointer: '', reason: 'refused without a reason' }
}

/** The example messages that the published document holds. */
async function readSamples(): Promise<Sample[]> {
  const file = new URL('../../generated/openapi.json', import.meta.url)
  const document: OpenApi = JSON.parse(await readFile(file, 'utf8'))
  const schemas = {
    ...Object.fromEntries(
      Object.entries(operations).map(([name, { request, response }]) => [name, { request, response }]),
    ),
    ...Object.fromEntries(
      Object.entries(notifications).map(([name, { message, acknowledgement }]) => [
        name,
        { request: message, response: acknowledgement },
      ]),
    ),
  }
  return [...Object.values(document.paths), ...Object.values(document.webhooks)].flatMap(({ post }) => {
    const types = schemas[post.operationId]
    if (!types) return []
    return [
      ...samplesOf(post.operationId, types.request, post.requestBody),
      ...samplesOf(post.operationId, types.response, post.responses['200']),
    ]
  })
}

function samplesOf(call: string, schema: string, message: Message | undefined): Sample[] {
  const examples = message?.content['application/json'].examples ?? {}
  return Object.entries(examples).map(([name, { value }]) => ({ call, name, schema, value }))
}

/** The parts of an OpenAPI document that the samples stand in. */
interface OpenApi {
  paths: Record<string, { post: Operation }>
  webhooks: Record<string, { post: Operation }>
}
interface Operation {
  operationId: string
  requestBody: Message
  responses: Record<string, Message>
}
interface Message {
  content: { 'application/json': { examples: Record<string, { value: Record<string, unknown> }> } }
}
