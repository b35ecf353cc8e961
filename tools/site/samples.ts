import type { ApiOperation } from '../contract/api-operations.ts'
import type { Json } from '../contract/json.ts'
import { childAt, isObject, objectsAt, stringAt, textAt } from '../contract/json.ts'
import type { SiteLocale } from './site-locale.ts'

/** A program or command that shows how a call is used. */
export interface Sample {
  /** The language of the code, as highlighters know it. */
  readonly lang: 'TypeScript' | 'cURL'
  readonly code: string
}

/** Code samples of a call, made from its first example. */
export function samplesOf(call: ApiOperation, locale: SiteLocale): Sample[] {
  const example = call.examples.find(({ message }) => message === 'request')
  if (!example) return []
  return call.kind === 'operation'
    ? [
        { lang: 'TypeScript', code: clientSample(call, example.value, locale) },
        { lang: 'cURL', code: curlSample(call, example.value, locale) },
      ]
    : [{ lang: 'TypeScript', code: receiverSample(call, example.value, locale) }]
}

function clientSample(call: ApiOperation, message: Json, { labels }: SiteLocale): string {
  const words = labels.sample
  return `import { createAntomClient } from 'antom-contract'

// ${words.credentials}
const antom = createAntomClient({ region: 'asia' })

const outcome = await antom.${call.name}(${literal(message, 0)})

switch (outcome.status) {
  case 'succeeded': // ${words.succeeded}
    console.log(outcome.data)
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

function receiverSample(call: ApiOperation, message: Json, { labels }: SiteLocale): string {
  const words = labels.sample
  const told = [
    'eventName',
    ...(childAt(message, 'result') === undefined ? [] : ['notification.result.resultStatus']),
    ...(call.idempotencyKey === undefined ? [] : [`notification.${call.idempotencyKey}`]),
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

function curlSample(call: ApiOperation, message: Json, { labels, document }: SiteLocale): string {
  const sandbox = objectsAt(document, 'servers').find(
    (server) => stringAt(server, 'x-environment') === 'sandbox',
  )
  const url = new URL(`${textAt(sandbox, 'url')}${call.path}`)
  const body = JSON.stringify(message, null, 2).replaceAll("'", "'\\''")
  const words = labels.sample
  return `# ${words.neverTwice}
CLIENT_ID=SANDBOX_0000000000000000
BODY='${body}'
REQUEST_TIME=$(date +%s)000

# ${words.sign}
SIGNATURE=$(printf 'POST ${url.pathname}\\n%s.%s.%s' "$CLIENT_ID" "$REQUEST_TIME" "$BODY" |
  openssl dgst -sha256 -sign private-key.pem | openssl base64 -A |
  sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g')

curl ${url.href} \\
  --header 'content-type: application/json; charset=UTF-8' \\
  --header "client-id: $CLIENT_ID" \\
  --header "request-time: $REQUEST_TIME" \\
  --header "signature: algorithm=RSA256,keyVersion=1,signature=$SIGNATURE" \\
  --data-binary "$BODY"
`
}

/** A JSON value as a TypeScript literal in the project's style. */
function literal(value: Json, depth: number): string {
  const indent = '  '.repeat(depth + 1)
  const end = `\n${'  '.repeat(depth)}`
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (Array.isArray(value)) {
    return value.length === 0
      ? '[]'
      : `[${value.map((item) => `\n${indent}${literal(item, depth + 1)},`).join('')}${end}]`
  }
  if (!isObject(value)) return String(value)
  const entries = Object.entries(value)
  const short = `{ ${entries.map(([key, item]) => `${keyOf(key)}: ${literal(item, depth)}`).join(', ')} }`
  if (depth > 0 && entries.every(([, item]) => typeof item !== 'object') && short.length < 72) return short
  return `{${entries.map(([key, item]) => `\n${indent}${keyOf(key)}: ${literal(item, depth + 1)},`).join('')}${end}}`
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`
}
