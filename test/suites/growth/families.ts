// Long file: the texts of a made-up family, which are all its templates.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseDocument, stringify } from 'yaml'
import { decisiveFields, readDiscriminators } from '../../support/multiply-contract.ts'

/** How a notification of a made-up family is recognized; `family` and `Family` stand for its name. */
type Form = 'notifyType' | 'field of its own' | 'fields that it has'

/** A made-up family. */
export interface MadeUpFamily {
  /** One word, in lower case. */
  readonly name: string
  /** The forms of its two notifications. */
  readonly notifications: readonly [Form, Form]
}

/** Three families, with every form of notification. All have calls and files of the same names. */
export const madeUpFamilies: readonly MadeUpFamily[] = [
  { name: 'alpha', notifications: ['notifyType', 'notifyType'] },
  { name: 'beta', notifications: ['field of its own', 'fields that it has'] },
  { name: 'gamma', notifications: ['fields that it has', 'fields that it has'] },
]

const VERBS = ['create', 'inquire', 'update', 'cancel'] as const
const PARTS = ['order', 'plan'] as const
const CODES = {
  SUCCESS: { status: 'S', meaning: 'It is done.', advice: 'done', action: 'Nothing more to do.' },
  MADE_UP_IN_PROCESS: {
    status: 'U',
    meaning: 'It is not decided.',
    advice: 'inquire',
    action: 'Ask again later.',
  },
  MADE_UP_REJECT: {
    status: 'F',
    meaning: 'It is refused.',
    advice: 'contact-support',
    action: 'Ask support.',
  },
}
const STATUSES = { succeeded: 'SUCCESS', pending: 'MADE_UP_IN_PROCESS', failed: 'MADE_UP_REJECT' } as const

type Tree = { [key: string]: unknown }

/**
 * Adds families to a copy of the contract, each with four calls and two notifications, their messages, codes, examples
 * and Chinese texts: nothing but files of `spec`.
 *
 * @param spec the copy's folder
 * @param families what is added
 */
export async function addFamilies(spec: string, families: readonly MadeUpFamily[]): Promise<void> {
  const rootFile = join(spec, 'openapi.yaml')
  const root = parseDocument(await readFile(rootFile, 'utf8'))
  // Whatever the contract recognizes by its fields, a new notification of this form never has.
  const taken = decisiveFields(await readDiscriminators(spec), 0)
  for (const { name, notifications } of families) {
    const folder = `families/example-${name}`
    const files = new Map<string, Tree>()
    const actions: Tree[] = []
    const publish = (schema: string, tree: Tree) => {
      files.set(`${folder}/schemas/${schema}.yaml`, tree)
      actions.push(action(`$.components.schemas.${pascal(schema)}`, tree))
    }
    for (const verb of VERBS) {
      const path = `/v1/${name}/${verb}`
      const call = operation(name, verb)
      files.set(`${folder}/operations/${verb}.yaml`, { post: call })
      files.set(`${folder}/result-codes/${verb}.yaml`, CODES)
      publish(`${verb}-${name}-request`, requestSchema(name))
      publish(`${verb}-${name}-response`, responseSchema(name, verb))
      addExamples(files, `${folder}/examples/${verb}`, {
        request: requestExample(name),
        ...answerExamples(name),
      })
      root.setIn(['paths', path], root.createNode({ $ref: `${folder}/operations/${verb}.yaml` }))
      actions.push(action(`$.paths['${path}'].post`, call))
    }
    for (const [index, part] of PARTS.entries()) {
      const { id, call, schema, examples } = notification(
        name,
        part,
        notifications[index] ?? 'notifyType',
        taken,
      )
      const file = `${folder}/notifications/notify-${part}.yaml`
      files.set(file, { post: call })
      publish(`${name}-${part}-notification`, schema)
      addExamples(files, `${folder}/examples/notify-${part}`, examples)
      root.setIn(['webhooks', id], root.createNode({ $ref: file }))
      actions.push(action(`$.webhooks.${id}.post`, call))
    }
    const owners = [
      ...VERBS.map((verb) => `/v1/${name}/${verb}`),
      ...PARTS.map((part) => notificationId(name, part)),
      `${name}ResultCode`,
    ]
    for (const [code, row] of Object.entries(CODES)) {
      const target = `$..[${owners.map((owner) => `'${owner}'`).join(', ')}]..['x-result-codes'][?@.code=='${code}']`
      actions.push(action(target, { meaning: row.meaning, action: row.action }))
    }
    files.set(`locales/zh-CN/example-${name}.yaml`, {
      overlay: '1.0.0',
      info: { title: '虚构的中文文本', version: '0.1.0' },
      extends: '../../../generated/openapi.json',
      actions,
    })
    for (const [file, tree] of files) {
      await mkdir(dirname(join(spec, file)), { recursive: true })
      await writeFile(
        join(spec, file),
        file.endsWith('.json') ? `${JSON.stringify(tree, null, 2)}\n` : stringify(tree),
      )
    }
  }
  await writeFile(rootFile, root.toString({ lineWidth: 0 }))
}

function operation(name: string, verb: (typeof VERBS)[number]): Tree {
  const id = `${name}RequestId`
  return {
    operationId: `${verb}${pascal(name)}`,
    tags: ['Payments'],
    // The documentation has calls of one name in several families.
    summary: `${pascal(verb)} it`,
    description: 'A made-up call.',
    'x-doc': { page: `https://docs.antom.com/ac/ams/made_up_${verb}`, retrieved: '2026-01-31' },
    ...(verb === 'inquire' ? {} : { 'x-idempotency-key': id, 'x-idempotency-fingerprint': ['/amount'] }),
    'x-echoes': { [`/${id}`]: `/${id}`, '/amount': '/amount' },
    ...(verb === 'create' && {
      'x-final-state': {
        name,
        inquiry: `inquire${pascal(name)}`,
        notFound: ['MADE_UP_REJECT'],
        state: `/${name}Status`,
        code: `/${name}ResultCode`,
        message: `/${name}ResultMessage`,
        codes: `${name}ResultCode`,
        states: { DONE: { status: 'S', code: 'SUCCESS' }, REFUSED: { status: 'F', code: 'MADE_UP_REJECT' } },
        open: 'MADE_UP_IN_PROCESS',
      },
    }),
    'x-result-codes': { $ref: `../result-codes/${verb}.yaml` },
    requestBody: body(`${verb}-${name}-request`, verb, ['request']),
    responses: {
      '200': {
        description: 'The answer.',
        headers: Object.fromEntries(
          ['signature', 'client-id', 'response-time'].map((header) => [
            header,
            { $ref: `../../../shared/headers/${header}.yaml` },
          ]),
        ),
        content: body(`${verb}-${name}-response`, verb, Object.keys(STATUSES)).content,
      },
      default: { $ref: '../../../shared/responses/transport-error.yaml' },
    },
  }
}

function body(schema: string, folder: string, examples: readonly string[]) {
  return {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: `../schemas/${schema}.yaml` },
        examples: Object.fromEntries(
          examples.map((example) => [example, { $ref: `../examples/${folder}/${example}.json` }]),
        ),
      },
    },
  }
}

const text = (description: string): Tree => ({ description, type: 'string', maxLength: 64 })
const shared = (description: string, schema: string): Tree => ({
  description,
  $ref: `../../../shared/schemas/${schema}.yaml`,
})

function requestSchema(name: string): Tree {
  return {
    description: 'Asks for it.',
    type: 'object',
    additionalProperties: false,
    required: [`${name}RequestId`, 'amount'],
    properties: {
      [`${name}RequestId`]: text("The merchant's id."),
      amount: shared('How much.', 'positive-amount'),
      note: text('A note.'),
    },
  }
}

function responseSchema(name: string, verb: string): Tree {
  return {
    description: 'The answer.',
    type: 'object',
    required: ['result'],
    properties: {
      result: shared('The outcome.', 'result'),
      [`${name}RequestId`]: text("The merchant's id."),
      amount: {
        description: 'How much.',
        anyOf: [{ $ref: '../../../shared/schemas/amount.yaml' }, { type: 'null' }],
      },
      [`${name}Status`]: {
        ...text('The state.'),
        enum: ['OPEN', 'DONE', 'REFUSED'],
        'x-open-enum': true,
      },
      [`${name}ResultCode`]: {
        ...text('Why.'),
        // A field has one table of codes, whichever messages have the field.
        ...(verb === 'inquire' && { 'x-result-codes': { $ref: '../result-codes/inquire.yaml' } }),
      },
      [`${name}ResultMessage`]: text('Why, for people.'),
    },
    if: {
      required: ['result'],
      properties: { result: { required: ['resultStatus'], properties: { resultStatus: { const: 'S' } } } },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of schemas
    then: { title: `${pascal(verb)}${pascal(name)}Success`, required: [`${name}RequestId`, 'amount'] },
  }
}

function requestExample(name: string): Tree {
  return { [`${name}RequestId`]: `${name}-1`, amount: { currency: 'USD', value: '100' }, note: 'A note' }
}

function result(code: keyof typeof CODES): Tree {
  return { resultCode: code, resultStatus: CODES[code].status, resultMessage: 'A message.' }
}

function answerExamples(name: string): Record<string, Tree> {
  const { note: _, ...echoed } = requestExample(name)
  const more = {
    [`${name}Status`]: 'DONE',
    [`${name}ResultCode`]: 'SUCCESS',
    [`${name}ResultMessage`]: 'success.',
  }
  return {
    succeeded: { result: result('SUCCESS'), ...echoed, ...more },
    pending: { result: result('MADE_UP_IN_PROCESS') },
    failed: { result: result('MADE_UP_REJECT') },
  }
}

function notificationId(name: string, part: string): string {
  return `notify${pascal(name)}${pascal(part)}`
}

function notification(name: string, part: (typeof PARTS)[number], form: Form, taken: string[]) {
  const id = `${name}${pascal(part)}Id`
  const event = `${name}_${part}`.toUpperCase()
  const forms: Record<Form, { discriminator: Tree; names: Tree[] }> = {
    notifyType: {
      discriminator: { field: '/notifyType', values: [`${event}_RESULT`, `${event}_PENDING`] },
      names: [{ notifyType: `${event}_RESULT` }, { notifyType: `${event}_PENDING` }],
    },
    'field of its own': {
      discriminator: { field: `/${name}EventType`, values: { CREATED: `${event}_CREATED` } },
      names: [{ [`${name}EventType`]: 'CREATED' }],
    },
    'fields that it has': { discriminator: { present: [`/${id}`], absent: [...taken], event }, names: [{}] },
  }
  const { discriminator, names } = forms[form]
  if (form === 'fields that it has') taken.push(`/${id}`)
  const named = Object.keys(names[0] ?? {})
  const values = named.flatMap((field) => names.map((one) => one[field]))
  const messages = Object.fromEntries([
    ...names.map((one, index) => [
      `event-${index}`,
      { ...one, [id]: `${name}-1`, result: result('SUCCESS') },
    ]),
    ...Object.entries(STATUSES).map(([status, code]) => [
      status,
      { ...names[0], [id]: `${name}-2`, result: result(code) },
    ]),
  ])
  const call: Tree = {
    operationId: notificationId(name, part),
    tags: ['Notifications'],
    summary: 'It happened',
    description: 'A made-up notification.',
    'x-doc': { page: `https://docs.antom.com/ac/ams/made_up_notify_${part}`, retrieved: '2026-01-31' },
    'x-discriminator': discriminator,
    'x-idempotency-key': id,
    'x-deduplication-fields': [`/${id}`, '/result/resultStatus'],
    'x-result-codes': { $ref: '../result-codes/create.yaml' },
    requestBody: body(`${name}-${part}-notification`, `notify-${part}`, Object.keys(messages)),
    responses: {
      '200': {
        description: 'Received.',
        content: {
          'application/json': {
            schema: { $ref: '../../../shared/schemas/notification-acknowledgement.yaml' },
            examples: { received: { $ref: `../examples/notify-${part}/received.json` } },
          },
        },
      },
      default: { $ref: '../../../shared/responses/not-acknowledged.yaml' },
    },
  }
  const schema: Tree = {
    description: 'Tells what happened.',
    type: 'object',
    required: [...named, id, 'result'],
    properties: {
      ...Object.fromEntries(named.map((field) => [field, { ...text('What happened.'), enum: values }])),
      [id]: text('Its id.'),
      result: shared('The outcome.', 'result'),
    },
  }
  const examples: Record<string, Tree> = {
    ...messages,
    received: { result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' } },
  }
  return { id: notificationId(name, part), call, schema, examples }
}

function addExamples(files: Map<string, Tree>, folder: string, examples: Record<string, Tree>): void {
  for (const [name, value] of Object.entries(examples))
    files.set(`${folder}/${name}.json`, { summary: exampleSummary(name), value })
}

/** The action of an overlay that translates what has texts. */
function action(target: string, tree: Tree): Tree {
  return { target, update: translated(tree), 'x-source': Object.fromEntries(sourcesOf(tree, '')) }
}

/** Each text, by its JSON Pointer. */
function sourcesOf(value: unknown, pointer: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const example = key === '$ref' ? /([^/]+)\.json$/.exec(String(child))?.[1] : undefined
    if (example !== undefined) return [[`${pointer}/summary`, exampleSummary(example)]]
    const place = `${pointer}/${key.replaceAll('/', '~1')}`
    if (typeof child === 'object') return sourcesOf(child, place)
    return TEXTS.includes(key) ? [[place, child]] : []
  })
}

function exampleSummary(name: string): string {
  return `A made-up ${name}`
}

/** The Chinese twin of what has texts: a text in the place of each. */
function translated(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    if (key === '$ref' && String(child).endsWith('.json')) return [['summary', '虚构的示例']]
    if (typeof child !== 'object') return TEXTS.includes(key) ? [[key, '虚构的文本。']] : []
    const twin = translated(child)
    return twin === undefined ? [] : [[key, twin]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const TEXTS = ['summary', 'description', 'meaning', 'action']

/** `alpha-order` becomes `AlphaOrder`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())
}
