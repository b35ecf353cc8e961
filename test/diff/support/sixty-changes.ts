// Long file: one table of sixty changes.
import { type Json, type JsonObject, objectAt } from '../../../tools/contract/json.ts'
import type { Impact } from '../../../tools/diff/version.ts'

/** A change of the example contract, and how it is to be rated from the side of those who use the package. */
export interface RatedChange {
  readonly name: string
  readonly change: (document: JsonObject) => void
  /** `none` where nobody who uses the package can feel it. */
  readonly want: Impact | 'none'
}

const at = (document: JsonObject, ...keys: string[]) =>
  keys.reduce((node: JsonObject, key) => objectAt(node, key), document)
const schema = (document: JsonObject, name: string) => at(document, 'components', 'schemas', name)
const field = (document: JsonObject, name: string, property: string) =>
  at(schema(document, name), 'properties', property)
const set = (...keys: string[]) => ({
  to: (values: JsonObject) => (document: JsonObject) => void Object.assign(at(document, ...keys), values),
})
const inField = (name: string, property: string, values: JsonObject) => (document: JsonObject) =>
  void Object.assign(field(document, name, property), values)
const addField =
  (name: string, property: string, required = false) =>
  (document: JsonObject) => {
    Object.assign(at(schema(document, name), 'properties'), { [property]: { type: 'string', maxLength: 8 } })
    if (required) required_(document, name, (names) => [...names, property])
  }
const removeField = (name: string, property: string) => (document: JsonObject) => {
  delete at(schema(document, name), 'properties')[property]
  required_(document, name, (names) => names.filter((one) => one !== property))
}
function required_(document: JsonObject, name: string, change: (names: Json[]) => Json[]): void {
  const node = schema(document, name)
  node.required = change(Array.isArray(node.required) ? node.required : [])
}
const require = (name: string, property: string) => (document: JsonObject) =>
  required_(document, name, (names) => [...names, property])
const release = (name: string, property: string) => (document: JsonObject) =>
  required_(document, name, (names) => names.filter((one) => one !== property))
const settle = ['paths', '/v1/orders/settle', 'post'] as const
const inCodes = (change: (rows: Json[]) => Json[]) => (document: JsonObject) => {
  const operation = at(document, ...settle)
  const rows = operation['x-result-codes']
  operation['x-result-codes'] = change(Array.isArray(rows) ? rows : [])
}
const inCode = (code: string, values: JsonObject) =>
  inCodes((rows) =>
    rows.map((row) => {
      const { code: name } = objectAt({ row }, 'row')
      return name === code ? { ...objectAt({ row }, 'row'), ...values } : row
    }),
  )
const promise = (change: (names: Json[]) => Json[]) => (document: JsonObject) => {
  const then = objectAt(schema(document, 'SettleResponse'), 'then')
  then.required = change(Array.isArray(then.required) ? then.required : [])
}

/** In the order of what they concern: what is sent, what is received, calls, codes, and what extensions state. */
export const sixtyChanges: readonly RatedChange[] = [
  // What is sent.
  { name: 'a new optional field of a request', change: addField('SettleRequest', 'extra'), want: 'minor' },
  {
    name: 'a new required field of a request',
    change: addField('SettleRequest', 'extra', true),
    want: 'major',
  },
  {
    name: 'a field of a request becomes required',
    change: require('SettleRequest', 'transit'),
    want: 'major',
  },
  {
    name: 'a field of a request becomes optional',
    change: release('SettleRequest', 'orderId'),
    want: 'minor',
  },
  {
    name: 'an optional field of a request goes',
    change: removeField('SettleRequest', 'settleType'),
    want: 'major',
  },
  {
    name: 'a required field of a request goes',
    change: removeField('SettleRequest', 'orderId'),
    want: 'major',
  },
  {
    name: 'a shorter text is taken',
    change: inField('SettleRequest', 'orderId', { maxLength: 32 }),
    want: 'major',
  },
  {
    name: 'a longer text is taken',
    change: inField('SettleRequest', 'orderId', { maxLength: 128 }),
    want: 'minor',
  },
  {
    name: 'fewer elements are taken',
    change: inField('SettleRequest', 'goods', { maxItems: 10 }),
    want: 'major',
  },
  {
    name: 'more elements are taken',
    change: inField('SettleRequest', 'goods', { maxItems: 500 }),
    want: 'minor',
  },
  {
    name: 'a pattern where there was none',
    change: inField('SettleRequest', 'orderId', { pattern: '^[0-9]+$' }),
    want: 'major',
  },
  {
    name: 'a least length where there was none',
    change: inField('SettleRequest', 'orderId', { minLength: 8 }),
    want: 'major',
  },
  {
    name: 'another type is taken',
    change: inField('SettleRequest', 'settleType', { type: 'integer' }),
    want: 'major',
  },
  {
    name: 'a closed list of what is taken loses a value',
    change: inField('PositiveAmount', 'currency', { enum: ['HKD'] }),
    want: 'major',
  },
  {
    name: 'the open list of what is taken gains a value',
    change: inField('TransferRequest', 'transferReason', {
      'x-extensible-enum': ['DUPLICATE', 'RETURNED_GOODS', 'OTHER'],
    }),
    want: 'minor',
  },
  {
    name: 'the open list of what is taken loses a value',
    change: inField('TransferRequest', 'transferReason', { 'x-extensible-enum': ['DUPLICATE'] }),
    want: 'minor',
  },
  {
    name: 'a list of what is taken closes',
    change: inField('TransferRequest', 'transferReason', {
      'x-extensible-enum': null,
      enum: ['DUPLICATE', 'RETURNED_GOODS'],
    }),
    want: 'major',
  },
  {
    name: 'what is left out means something else',
    change: inField('SettleRequest', 'settleType', { default: 'FULL' }),
    want: 'minor',
  },
  {
    name: 'unknown fields of a request are taken',
    change: set('components', 'schemas', 'SettleRequest').to({ additionalProperties: true }),
    want: 'minor',
  },
  {
    name: 'a field of a request is described anew',
    change: inField('SettleRequest', 'orderId', { description: 'Else.' }),
    want: 'patch',
  },
  // What is received.
  { name: 'a new field of an answer', change: addField('SettleResponse', 'extra'), want: 'minor' },
  {
    name: 'a field of an answer goes',
    change: removeField('SettleResponse', 'bankReferenceNo'),
    want: 'major',
  },
  {
    name: 'a field is not promised on success any more',
    change: promise((names) => names.filter((name) => name !== 'settleTime')),
    want: 'major',
  },
  {
    name: 'a field is promised on success',
    change: promise((names) => [...names, 'bankReferenceNo']),
    want: 'minor',
  },
  {
    name: 'a field of a notification becomes optional',
    change: release('SettleNotification', 'settleId'),
    want: 'major',
  },
  {
    name: 'a field of a notification is always there',
    change: require('SettleNotification', 'settleTime'),
    want: 'minor',
  },
  {
    name: 'a field of a notification goes',
    change: removeField('SettleNotification', 'taxId'),
    want: 'major',
  },
  { name: 'a new field of a notification', change: addField('SettleNotification', 'extra'), want: 'minor' },
  {
    name: 'another type comes',
    change: inField('SettleNotification', 'taxId', { type: 'integer' }),
    want: 'major',
  },
  {
    name: 'a longer text comes',
    change: inField('SettleNotification', 'taxId', { maxLength: 128 }),
    want: 'minor',
  },
  {
    name: 'a shorter text comes',
    change: inField('SettleNotification', 'taxId', { maxLength: 32 }),
    want: 'minor',
  },
  {
    name: 'the open list of what comes gains a value',
    change: inField('Step', 'stepType', { 'x-extensible-enum': ['SETTLE', 'CANCEL', 'HOLD'] }),
    want: 'minor',
  },
  {
    name: 'the open list of what comes loses a value',
    change: inField('Step', 'stepType', { 'x-extensible-enum': ['SETTLE'] }),
    want: 'minor',
  },
  {
    name: 'a list of what comes closes',
    change: inField('Step', 'stepType', { 'x-extensible-enum': null, enum: ['SETTLE', 'CANCEL'] }),
    want: 'minor',
  },
  {
    name: 'a field that comes is a secret',
    change: inField('SettleResponse', 'bankReferenceNo', { format: 'password' }),
    want: 'minor',
  },
  {
    name: 'a field that comes is deprecated',
    change: inField('SettleResponse', 'bankReferenceNo', {
      deprecated: true,
      'x-migration': 'Use settleId.',
    }),
    want: 'minor',
  },
  // Calls and notifications.
  {
    name: 'a call goes',
    change: (document) => void delete at(document, 'paths')['/v1/payments/transfer'],
    want: 'major',
  },
  {
    name: 'a new call',
    change: (document) =>
      void Object.assign(at(document, 'paths'), {
        '/v1/orders/again': structuredClone(at(document, 'paths', '/v1/orders/settle')),
      }),
    want: 'minor',
  },
  { name: 'a call is described anew', change: set(...settle).to({ summary: 'Else' }), want: 'patch' },
  {
    name: 'a notification goes',
    change: (document) => void delete at(document, 'webhooks').notifyTransfer,
    want: 'major',
  },
  {
    name: 'an event gets another name',
    change: set('webhooks', 'notifySettle', 'post', 'x-discriminator').to({ values: ['SETTLED'] }),
    want: 'major',
  },
  {
    name: 'a new event of a notification',
    change: set('webhooks', 'notifySettle', 'post', 'x-discriminator').to({
      values: ['SETTLE_RESULT', 'SETTLE_PENDING'],
    }),
    want: 'minor',
  },
  // Codes.
  {
    name: 'a new code',
    change: inCodes((rows) => [
      ...rows,
      { code: 'NEW_CODE', status: 'F', meaning: 'New.', advice: 'contact-support', action: 'Ask.' },
    ]),
    want: 'minor',
  },
  { name: 'a code goes', change: inCodes((rows) => rows.slice(0, -1)), want: 'major' },
  { name: 'a code has another status', change: inCode('RISK_REJECT', { status: 'U' }), want: 'major' },
  {
    name: 'a code has other advice',
    change: inCode('RISK_REJECT', { advice: 'new-request' }),
    want: 'minor',
  },
  { name: 'a code is described anew', change: inCode('RISK_REJECT', { meaning: 'Else.' }), want: 'patch' },
  {
    name: 'new advice',
    change: set('x-advice').to({ wait: { summary: 'Wait', description: 'Wait.' } }),
    want: 'major',
  },
  // What extensions state.
  {
    name: 'a currency has other decimals',
    change: set('x-currencies', 'JPY').to({ decimals: 2 }),
    want: 'major',
  },
  { name: 'a new currency', change: set('x-currencies').to({ THB: { decimals: 2 } }), want: 'minor' },
  {
    name: 'a currency goes',
    change: (document) => void delete at(document, 'x-currencies').JPY,
    want: 'major',
  },
  {
    name: 'requests go to another host',
    change: (document) => {
      const [server = null] = Array.isArray(document.servers) ? document.servers : []
      document.servers = [{ ...objectAt({ server }, 'server'), url: 'https://other.example/api' }]
    },
    want: 'major',
  },
  {
    name: 'a period is another',
    change: set('x-timing', 'notificationRetries').to({ seconds: [0, 60] }),
    want: 'minor',
  },
  {
    name: 'repetitions are recognized by another field',
    change: set(...settle).to({ 'x-idempotency-key': 'orderId' }),
    want: 'major',
  },
  {
    name: 'a repetition must not change one more field',
    change: set(...settle).to({ 'x-idempotency-fingerprint': ['/settleAmount', '/orderId'] }),
    want: 'major',
  },
  {
    name: 'answers are compared with one more field',
    change: set(...settle, 'x-echoes').to({ '/settleType': '/settleType' }),
    want: 'minor',
  },
  {
    name: 'an outcome cannot be waited for any more',
    change: (document) => void delete at(document, ...settle)['x-final-state'],
    want: 'major',
  },
  {
    name: 'an outcome is decided otherwise',
    change: set(...settle, 'x-final-state').to({ open: 'STILL_OPEN' }),
    want: 'minor',
  },
  {
    name: 'repeated notifications are told by other fields',
    change: set('webhooks', 'notifySettle', 'post').to({ 'x-deduplication-fields': ['/settleId'] }),
    want: 'major',
  },
  {
    name: 'the page of a call is another',
    change: set(...settle, 'x-doc').to({ page: 'https://docs.example/else' }),
    want: 'none',
  },
]
