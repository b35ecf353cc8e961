import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { childAt, type Json } from '../../contract/json.ts'
import type { SiteLocale } from '../site-locale.ts'
import { type LiteralStyle, literal } from './literal.ts'
import type { SampleLanguage } from './sample-language.ts'
import { printedFields } from './shown-fields.ts'

/** Programs that use this package. */
export const typescript: SampleLanguage = {
  name: 'TypeScript',
  highlight: 'ts',
  sampleOf: (call, example, locale) =>
    call.kind === 'operation' ? clientSample(call, example, locale) : receiverSample(call, example, locale),
}

const style: LiteralStyle = {
  indent: '  ',
  true: 'true',
  false: 'false',
  null: 'null',
  padding: ' ',
  text,
  entry: (key, value) => `${keyOf(key)}: ${value}`,
  map: () => ['{', '}'],
}

/** A JSON value as a TypeScript literal in the project's style. */
export function typescriptLiteral(value: Json): string {
  return literal(value, style)
}

function text(value: string): string {
  // The escapes of JSON are those of TypeScript, but for the kind of quote.
  const inside = JSON.stringify(value).slice(1, -1)
  return `'${inside.replace(/\\.|'/g, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found))}'`
}

function keyOf(key: string): string {
  // Without brackets, `__proto__` sets the prototype.
  if (key === '__proto__') return `['${key}']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key)
}

function clientSample(call: ApiOperation, { value }: Example, locale: SiteLocale): string {
  const words = locale.labels.sample
  const printed = printedFields(call, locale).map((keys) => ['outcome.data', ...keys].join('.'))
  return `import { createAntomClient } from 'antom-contract'

// ${words.credentials}
const antom = createAntomClient({ region: 'asia' })

const outcome = await antom.${call.name}(${typescriptLiteral(value)})

switch (outcome.status) {
  case 'succeeded': // ${words.succeeded}
    console.log(${printed.join(', ')})
    break
  case 'failed': // ${words.failed}
    console.error(outcome.code, outcome.advice)
    break
  case 'pending': // ${words.pending}
    console.warn(outcome.code, outcome.advice)
    break
}
`
}

function receiverSample(call: ApiOperation, { value }: Example, { labels, secrets }: SiteLocale): string {
  const words = labels.sample
  const told = [
    'eventName',
    ...(childAt(value, 'result') === undefined ? [] : ['notification.result.resultStatus']),
    ...(call.idempotencyKey === undefined || secrets.has(call.idempotencyKey)
      ? []
      : [`notification.${call.idempotencyKey}`]),
  ]
  const handlers = call.events.map(
    (event) => `    // ${words.handler}
    ${event}: async (notification, { eventName }) => {
      console.log(${told.join(', ')})
    },`,
  )
  return `import { createServer } from 'node:http'
import { createNotificationReceiver } from 'antom-contract/notifications'

const receiver = createNotificationReceiver({
  clientId: process.env.ANTOM_CLIENT_ID ?? '',
  antomPublicKey: process.env.ANTOM_PUBLIC_KEY ?? '',
  on: {
${handlers.join('\n')}
  },
  // ${words.unknown}
  onUnknown: async (notification) => {
    console.warn(notification.notifyType)
  },
})

// ${words.respond}
createServer(receiver.node).listen(3000)
`
}
