import type { ApiOperation } from '../../contract/api-operations.ts'
import { isByField } from '../../contract/discriminators.ts'
import type { JsonObject } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import type { ContractModel } from '../../contract/model.ts'
import { secretFieldNames } from '../../contract/secret-fields.ts'
import { walkSchema } from '../../contract/walk-schema.ts'
import { codeList, docComment, exampleTag } from '../doc-comment.ts'
import { header } from '../header.ts'
import { propertyName } from './discriminators.ts'
import { fieldsOf } from './notification-metadata.ts'

/** The notification of one event. */
interface EventMessage {
  readonly event: string
  readonly call: ApiOperation
  /** The type of its message, as TypeScript. */
  readonly type: string
  /** The name that the type gets; undefined where it is that of a message. */
  readonly name: string | undefined
}

/** `events.ts`: the message of each event under a name of its own, and all of them by event. */
export function generateEvents(model: ContractModel): string {
  const { notifications } = model
  const messages = eventMessages(model)
  const secrets = new Set(secretFieldNames(model.document))
  const imports = [...new Set(notifications.map(({ request }) => request))].sort()
  const named = messages.flatMap((message) => (message.name === undefined ? [] : [alias(message)]))
  return `${header('The message of each event.')}
import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from './types.ts'

${named.map((one) => `${one}\n`).join('\n')}
/** The notification of each event. */
export interface NotificationMessages {
${messages.map((message) => member(message, model, secrets)).join('\n')}
}
`
}

function alias({ event, call, type, name }: EventMessage): string {
  const docs = [`\`${event}\`: ${lowerFirst(call.summary)}.`, `Source: ${call.docPage}`]
  return `${docComment(docs, '')}\nexport type ${name} = ${type}`
}

function member(
  { event, call, type, name }: EventMessage,
  { document }: ContractModel,
  secrets: ReadonlySet<string>,
): string {
  const fields = fieldsOf(call.name, document)
  const shown = fields.flatMap(({ pointer, required }) => {
    const [key = '', ...rest] = pointerKeys(pointer)
    return required && rest.length === 0 && !secrets.has(key) ? [key] : []
  })
  const docs = [
    `${call.summary}.`,
    call.description,
    `Repetition: the same event with the same ${codeList(fields.map(({ pointer }) => pointer.slice(1).replaceAll('/', '.')))} is handled once.`,
    `Source: ${call.docPage}`,
    exampleTag(
      `const on: NotificationHandlers = {\n  ${propertyName(event)}: async ({ ${shown[0] ?? ''} }, { key }) => console.log(key${shown[0] === undefined ? '' : `, ${shown[0]}`}),\n}`,
    ),
  ]
  return `${docComment(docs)}\n  ${propertyName(event)}: ${name ?? type}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function eventMessages({ document, notifications, schemas }: ContractModel): EventMessage[] {
  const taken = typeNames(document, schemas)
  const discriminators = notifications.flatMap(({ discriminator }) => discriminator ?? [])
  const asked = [...new Set(discriminators.filter(isByField).map(({ field }) => field))]
  return notifications.flatMap((call) => {
    const { discriminator, request } = call
    if (discriminator === undefined) return []
    const message = (event: string, parts: readonly string[]): EventMessage => {
      const type = [request, ...parts].join(' & ')
      return { event, call, type, name: parts.length === 0 ? undefined : typeNameOf(event, taken) }
    }
    if (!isByField(discriminator)) return [message(discriminator.event, absentTypes(asked))]
    const { field, values } = discriminator
    const absent = absentTypes(asked.slice(0, asked.indexOf(field)))
    return values.map(([value, event]) =>
      // One value is what the message's own type says already.
      message(event, values.length === 1 ? absent : [...absent, valueType(field, value)]),
    )
  })
}

/** Every name that a type of the contract has: those of schemas, and titles within them. */
function typeNames(document: JsonObject, schemas: JsonObject): ReadonlySet<string> {
  const titles = Object.values(schemas).flatMap((schema) =>
    [...walkSchema(document, schema)].flatMap((node) =>
      typeof node.schema.title === 'string' ? [node.schema.title] : [],
    ),
  )
  return new Set([...Object.keys(schemas), ...titles])
}

/** `PAYMENT_RESULT` is a `PaymentResultNotification`, unless something else is. */
function typeNameOf(event: string, taken: ReadonlySet<string>): string {
  const words = event
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
  const name = `${words.join('')}Notification`
  return taken.has(name) ? `${words.join('')}EventNotification` : name
}

/**
 * The types of a message that has none of the fields that are asked before its own: so a program that narrows all messages
 * by such a field, as by `notifyType`, compiles with the notifications of the next version, too.
 */
function absentTypes(fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const [name = '', ...rest] = pointerKeys(field)
    return rest.length === 0 ? [`{ ${propertyName(name)}?: undefined }`] : []
  })
}

/** The type of a message in which a field has one value. */
function valueType(field: string, value: string): string {
  return pointerKeys(field).reduceRight(
    (type, name) => `{ ${propertyName(name)}: ${type} }`,
    JSON.stringify(value).replace(/^"([^"'\\]*)"$/, "'$1'"),
  )
}
